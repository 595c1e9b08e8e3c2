"""A page before it is drawn: where it stands, what it is about, what search finds of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Entry:
    """One thing that search finds: a page, or a part of it."""

    location: str
    """The address from the site's root, such as `roles/cfo/#no-waiting`."""
    title: str
    text: str = ""
    """Plain text, without markup."""
    kind: str = ""
    """What it is, such as `role`, which a hit says first; nothing for a page that is a list."""
    names: tuple[str, ...] = ()
    """What people call it beside its title, which finds it as the title does and is shown with the hit."""
    more: str = ""
    """Text that is indexed as long as the playbook is small enough."""
    is_part: bool = False
    """Whether it stands on the page of the first entry, which answers for it where a playbook is large."""
    boost: float = 1.0
    """How much it counts beside others."""


@dataclass(frozen=True)
class Page:
    """One page of the playbook, made from content.

    Its address ends in a slash; the home page's is empty.
    """

    url: str
    title: str
    template: str
    """The stem of its template in `templates/pages/`."""
    kind: str
    """What sort of page it is, such as `role`; `data-kind` in its article."""
    id: str = ""
    """The id of what it is about; `data-id` in its article."""
    section: str = ""
    """The address of the section it belongs to in the navigation, such as `roles/`."""
    description: str = ""
    """One sentence for search engines and previews, as plain text."""
    context: Mapping[str, Any] = field(default_factory=dict)
    """What its template needs beside what every template has."""
    entries: tuple[Entry, ...] = ()
    """What search finds of it."""

    @property
    def src_uri(self) -> str:
        """The Markdown file it would be: `roles/cfo.md`, `roles/index.md`."""
        if not self.url:
            return "index.md"
        bare = self.url.rstrip("/")
        return f"{bare}/index.md"

    @property
    def to_root(self) -> str:
        """The way from this page to the site's root: `../../`, or nothing on the home page."""
        return "../" * self.url.count("/")


@dataclass(frozen=True)
class Heading:
    """A heading on a drawn page."""

    level: int
    id: str
    name: str
    """Plain text."""


@dataclass(frozen=True)
class Drawn:
    """A page as markup: the whole `<article>` and the outline of its headings."""

    html: str
    headings: tuple[Heading, ...]
    anchors: frozenset[str]
    """Every id on the page that a link may lead to."""
