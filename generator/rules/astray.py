"""Links in texts that lead to nothing: no entity, no page, no place on one; `reference` looks at them too.

A text may stand on many pages, so a way inside the site begins at its root, and one that begins with `#`
would lead to another place on each.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from posixpath import splitext
from urllib.parse import unquote

from generator.address import DATA, OWN_PAGE, TOP, Addresses, address_of, generated_pages
from generator.finding import Finding, Severity, nearest
from generator.inline import Link, entity_links, links_in
from generator.model.book import Book
from generator.model.traces import Written
from generator.rules.anchors import Anchors, known_anchors
from generator.rules.hidden import is_hidden
from generator.rules.wording import line_of, paragraphs
from generator.rules.words import listed

_UP = re.compile(r"^(\.{0,2}/)+")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_WEB = re.compile(r"(www\.)?([a-z0-9-]+\.)+([a-z]{2,})", re.IGNORECASE)
_MAIL = re.compile(r"[\w.+-]+@([\w-]+\.)+[a-z]{2,}", re.IGNORECASE)
_USUAL = frozenset(listed("com org net co uk ie eu de fr nl io gov edu info app dev example"))
"""Ends of the names of hosts that no file has."""
_FILE = frozenset(listed("md html htm yml yaml pdf csv json txt png jpg jpeg gif svg zip docx xlsx pptx"))
"""Ends of the names of files."""


def links_of(book: Book) -> Iterator[tuple[Written, Link]]:
    """Every link of the texts; of pages written by hand those to entities, for MkDocs sees to others."""
    for written in book.traces.texts:
        if written.prose and "](" in written.text:
            yield from ((written, link) for link in links_in(written.text))
    for written in paragraphs(book):
        yield from ((written, link) for link in entity_links(written.text))


def links_astray(book: Book, rule: str, anchors: Anchors | None = None) -> Iterator[Finding]:
    """The links that lead to nothing, as findings of *rule*; *anchors* are those of the drawn pages."""
    ways = Ways(book, anchors or known_anchors(book))
    for written, link in links_of(book):
        if link.safe and (told := ways.astray(written, link)):
            message = f"a link leads to {link.address!r}, {told[0]}"
            where = line_of(book, written, link.address)
            yield Finding(where, rule, message, told[1], severity=Severity.ERROR)


@dataclass(frozen=True)
class Ways:
    """The ways that a link may take through the site of a book."""

    book: Book
    anchors: Anchors

    def astray(self, written: Written, link: Link) -> tuple[str, str] | None:
        """What is wrong with where a link leads, and what may be meant; nothing where it leads somewhere."""
        if link.entity:
            return self._entity(link)
        address = link.address
        if not address or _SCHEME.match(address) or meant_outside(self.book, address):
            return None
        if address.startswith("#"):
            return self._here(written, unquote(address[1:]))
        page, _, anchor = address.partition("#")
        return self._page(unquote(_UP.sub("", page).partition("?")[0]), unquote(anchor))

    def leads(self, path: str) -> bool:
        """Whether a page or a file stands at a path from the site's root."""
        return path in self._pages or path in self._files

    def _entity(self, link: Link) -> tuple[str, str] | None:
        assert link.entity
        kind, id = link.entity
        known = self._ids(kind)
        if is_hidden(self.book, kind, id):
            return None
        if id not in known:
            near = nearest(id, known)
            return f"which is no {kind}", f"did you mean '{kind}:{near}'?" if near else ""
        if kind == "standard" and id.partition("/")[0] in self._ids("exception"):
            return "which a local exception adds", "lead to the role or the set that it changes"
        anchor = link.address.partition("#")[2]
        page, _, own = (self._addresses.of(kind, id) or "").partition("#")
        if anchor and own:
            return f"which is a place of its own and has no place {anchor!r}", f"write '{kind}:{id}'"
        return self._place(page, anchor, f"{kind}:{id}#") if anchor else None

    def _here(self, written: Written, anchor: str) -> tuple[str, str] | None:
        """A place without a page: right only in a text that stands on the page of its own entity alone."""
        kind, id = written.holder
        own = f"{OWN_PAGE[kind]}/{id}/" if kind in ("guide", "self-check") else ""
        if own:
            return self._place(own, anchor, "#")
        such = f", such as '{kind}:{id}#{anchor}'" if kind in OWN_PAGE else ""
        return "and this text may stand on several pages", f"name the page as well{such}"

    def _page(self, path: str, anchor: str) -> tuple[str, str] | None:
        path = path.removesuffix("index.html")
        if not self.leads(path):
            if path.startswith("journey/") and is_hidden(self.book, "stage", path.split("/")[1]):
                return None
            near = self._near(path)
            return "where no page stands", f"did you mean {near!r}?" if near else ""
        return self._place(path, anchor, f"{path}#") if anchor and path in self._pages else None

    def _place(self, page: str, anchor: str, before: str) -> tuple[str, str] | None:
        """Whether a page has a place, where that is known."""
        known = self.anchors(page)
        if known is None or anchor in (*known, TOP):
            return None
        near = nearest(anchor, known)
        return f"and the page has no place {anchor!r}", f"did you mean '{before}{near}'?" if near else ""

    def _near(self, path: str) -> str:
        """The page that was most likely meant; a file's ending makes no other."""
        bare = splitext(path)[0] if path.endswith((".md", ".html", ".yml")) else path
        folder = f"{bare.rstrip('/')}/"
        if folder in self._pages:
            return folder
        return nearest(path if "." in path else folder, self._pages | self._files)

    @cached_property
    def _ids(self) -> Callable[[str], set[str]]:
        return cache(self.book.traces.ids)

    @cached_property
    def _pages(self) -> set[str]:
        return {*generated_pages(self.book), *map(address_of, self.book.pages)}

    @cached_property
    def _files(self) -> set[str]:
        return {*DATA, *self.book.attached}

    @cached_property
    def _addresses(self) -> Addresses:
        return Addresses(self.book)


def meant_outside(book: Book, address: str) -> str:
    """The whole address of a web page or a mailbox that lacks its beginning; nothing for any other."""
    if _MAIL.fullmatch(address):
        return f"mailto:{address}"
    host, slash, _ = re.split(r"[?#]", address)[0].partition("/")
    found = _WEB.fullmatch(host)
    if found is None or found[3].lower() in _FILE or any(path.startswith(f"{host}/") for path in book.pages):
        return ""
    likely = found[1] or slash or found[3].lower() in _USUAL
    return f"https://{address}" if likely and host not in book.attached else ""
