"""Generated pages as MkDocs knows pages, with their HTML ready: nothing is written, read or parsed."""

import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

from markupsafe import escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.structure.toc import get_toc

from generator.address import TOP
from generator.model.playbook import Playbook
from generator.pages.navigation import TABS
from generator.pages.page import Drawn, Heading, Page

UNDATED = "1970-01-01"
"""The date of every page. MkDocs would take today's, and with it the same content would give other bytes."""

TEMPLATE = "generated.html"
"""The theme's template of a generated page, which asks for it whole."""

_INDENT = re.compile(r"\n\s+")


class GeneratedPage(MkDocsPage):
    """A page of the playbook under MkDocs.

    Its markup is drawn before MkDocs begins; reading and rendering only hand it over. Themes print
    titles as they are, so here they are markup already.
    """

    def __init__(self, page: Page, drawn: Drawn, file: File, config: MkDocsConfig) -> None:
        super().__init__(escape(page.title), file, config)
        self.generated = page
        self.drawn = drawn

    @property
    def is_index(self) -> bool:
        """Whether it stands for its whole tab; to MkDocs every page of ours would, by its file's name."""
        return self.generated.url in ("", *TABS)

    def read_source(self, config: MkDocsConfig) -> None:
        self.markdown = ""
        self.meta = {"generated": True, "template": TEMPLATE}
        if self.generated.url:
            self.meta["title"] = self.title
        if self.generated.description:
            self.meta["description"] = escape(self.generated.description)

    def render(self, config: MkDocsConfig, files: Files) -> None:
        self.content = self.drawn.html
        title = Heading(1, TOP, self.generated.title)
        self.toc = get_toc(outline([title, *self.drawn.headings]))  # type: ignore[arg-type]
        self.present_anchor_ids = set(self.drawn.anchors)
        self.links_to_anchors = {}


def add_pages(files: Files, pages: Iterable[tuple[Page, Drawn]], config: MkDocsConfig) -> None:
    """Put generated pages among MkDocs' files; the navigation takes the few that it lists."""
    for page, drawn in pages:
        file = File.generated(config, page.src_uri, content="", inclusion=InclusionLevel.NOT_IN_NAV)
        GeneratedPage(page, drawn, file, config)
        files.append(file)


def without_indents(html: str, article: str) -> str:
    """A whole page with the lines of its shell unindented; its article is left as it is."""
    before, article, after = html.partition(article)
    return unindented(before) + article + unindented(after)


def unindented(html: str) -> str:
    """Markup of the theme without the spaces at the start of its lines."""
    return _INDENT.sub("\n", html)


def settle(files: Files, playbook: Playbook) -> None:
    """Give every page the same date, and a page written by hand the place where it is changed."""
    source = (playbook.source_url or "").rstrip("/")
    for file in files.documentation_pages():
        if file.page is None:
            continue
        file.page.update_date = UNDATED
        if source and not isinstance(file.page, GeneratedPage):
            path = quote(f"content/pages/{file.src_uri}")
            file.page.edit_url = f"{source}/edit/{quote(playbook.branch)}/{path}"


def outline(headings: Iterable[Heading]) -> list[dict[str, Any]]:
    """Headings nested by level, as MkDocs takes a table of contents."""
    top: list[dict[str, Any]] = []
    above: list[dict[str, Any]] = []
    for heading in headings:
        entry = {"level": heading.level, "id": heading.id, "name": str(escape(heading.name)), "children": []}
        while above and above[-1]["level"] >= heading.level:
            above.pop()
        (above[-1]["children"] if above else top).append(entry)
        above.append(entry)
    return top
