"""The shell of generated pages, rendered once for each folder of the site and joined to every article.

Header, tabs, sidebar and foot are the same on all pages of a folder but for a few words, and rendering
them is most of what a large site costs. So the theme's template is rendered for a stand-in whose words
are marks, and cut there. Whatever else a theme reads from a page would go stale unseen: the first pages
of a folder, and one now and then, are rendered in full as well, and where the two differ the folder is
rendered page by page from there. What was written before a late difference is told as a warning.
"""

import re
from collections.abc import Callable, Iterable
from copy import copy
from posixpath import dirname

from jinja2 import Environment, pass_context
from jinja2.runtime import Context
from markupsafe import Markup
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.structure.toc import AnchorLink, TableOfContents

from generator.plugin.pages_in_memory import GeneratedPage, unindented, without_indents

EVERY = 256
"""One page in so many of a folder is rendered in full and compared, beside the folder's first two."""

_TITLE, _DESCRIPTION, _ADDRESS, _CONTENT, _ID, _NAME, _BELOW = (
    f"\x02{word}\x03" for word in ("title", "description", "address", "content", "id", "name", "below")
)
"""Marks; no text of a playbook holds such signs."""

_MARK = re.compile(r"(\x02[a-z]+\x03)")

_DIFFER = "/%s is rendered page by page from here: its pages differ in more than their words."
_LATE = f"{_DIFFER} Those before it may show what belongs to another."

log = get_plugin_logger("playbook")


class Shells:
    """The shells of one build.

    *finish* does to a page what follows its template, given the page's way to the site's root.
    """

    def __init__(self, environment: Environment, finish: Callable[[str, MkDocsPage], str]) -> None:
        self._main = environment.get_template("main.html")
        self._item = environment.get_template("partials/toc-item.html")
        self._finish = finish
        self._shells: dict[object, _Shell | None] = {}
        self.last = ""
        """The page that was made last, as it was handed to MkDocs."""
        environment.globals["whole_page"] = self.whole_page

    @pass_context
    def whole_page(self, context: Context) -> str:
        """The page of a template's context, finished."""
        page: GeneratedPage = context["page"]
        if not _fits(page):
            self.last = self._in_full(context, page)
            return self.last
        place = (dirname(page.url.rstrip("/")), id(page.parent), bool(page.generated.description))
        shell = self._shells.get(place)
        if place not in self._shells:
            shell = self._shells[place] = self._shell(context, page)
        if shell is None:
            self.last = self._in_full(context, page)
            return self.last
        self.last = shell.joined(page)
        if shell.is_due and self.last != (full := self._in_full(context, page)):
            if shell.is_new:
                log.info(_DIFFER, place[0])
            else:
                log.warning(_LATE, place[0])
            self._shells[place] = None
            self.last = full
        return self.last

    def _in_full(self, context: Context, page: GeneratedPage) -> str:
        html = self._main.render(context.get_all())
        return self._finish(without_indents(html, page.drawn.html), page)

    def _shell(self, context: Context, page: GeneratedPage) -> "_Shell | None":
        """The shell of pages like *page*, or none where it cannot be cut."""
        link = AnchorLink(Markup(_NAME), _ID, 2)
        stand_in = copy(page)
        stand_in.title = Markup(_TITLE)
        stand_in.meta = {**page.meta, "title": stand_in.title}
        if "description" in page.meta:
            stand_in.meta["description"] = Markup(_DESCRIPTION)
        stand_in.content = _CONTENT
        stand_in.toc = TableOfContents([top := copy(page.toc.items[0])])
        top.children = [link]
        if page.canonical_url:
            stand_in.canonical_url = _ADDRESS
        html = self._main.render({**context.get_all(), "page": stand_in})
        item = self._item_of(link)
        link.children = [link_below := AnchorLink("", "", 3)]
        group = self._item_of(link).replace(self._item_of(link_below), _BELOW)
        if item not in html or _BELOW not in group:
            return None
        html = html.replace(item, _BELOW)
        if _ID in html or _NAME in html:  # the outline stands there once more, in another form
            return None
        return _Shell(self._finish(unindented(html), page), unindented(item), unindented(group))

    def _item_of(self, link: AnchorLink) -> str:
        return self._item.render(toc_item=link)


def _fits(page: GeneratedPage) -> bool:
    """Whether a page is like the others of its folder: not in the navigation itself, and with an outline."""
    listed = page.previous_page or page.next_page or page.is_homepage
    return not (listed or page.edit_url) and bool(page.toc.items[0].children)


class _Shell:
    """A page's markup cut at the marks."""

    def __init__(self, html: str, item: str, group: str) -> None:
        self._parts = _MARK.split(html)
        self._item, self._group = item, group
        self._joined = 0

    def joined(self, page: GeneratedPage) -> str:
        """The whole page of *page*."""
        self._joined += 1
        words = {
            _TITLE: page.title,
            _DESCRIPTION: page.meta.get("description", ""),
            _ADDRESS: page.canonical_url or "",
            _CONTENT: page.drawn.html,
            _BELOW: self._items(page.toc.items[0].children),
        }
        return "".join(words[part] if part[:1] == "\x02" else part for part in self._parts)

    @property
    def is_due(self) -> bool:
        """Whether the page that was joined last is one of those to compare.

        The first alone would not do: the stand-in was made from it, so that whatever it says of itself fits.
        """
        return self.is_new or self._joined % EVERY == 0

    @property
    def is_new(self) -> bool:
        """Whether no page is written yet that was not compared."""
        return self._joined <= 2

    def _items(self, links: Iterable[AnchorLink]) -> str:
        return "".join(
            (self._group if link.children else self._item)
            .replace(_ID, link.id)
            .replace(_NAME, link.title)
            .replace(_BELOW, self._items(link.children) if link.children else "")
            for link in links
        )
