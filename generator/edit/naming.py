"""What an id becomes when one entity is renamed, wherever and however it is written."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.address import ON_LIST, OWN_PAGE
from generator.inline import ENTITY
from generator.model.fields import OWNED, OWNERS

_PAGES = {folder: kind for kind, folder in OWN_PAGE.items()} | {"start": "role"}
"""The kinds with a page for each, by its folder in the site."""
_LISTS = {folder: kind for kind, folder in ON_LIST.items()}
"""The kinds that share a page, by its folder in the site."""

_INSIDE = re.compile(r"((?:\.{0,2}/)*)([a-z-]+)/(?:([a-z0-9-]+)(/?|\.md|/index\.md))?(?:#([\w-]+))?")
"""An address inside the site: the way up, the folder, the page and the anchor."""
_LINK = re.compile(r"""(\]\(\s*<?|^\s*\[[^\]\n]+\]:\s*<?|\bhref=["'])([^\s()<>"']+)""", re.MULTILINE)
"""What leads to an address in Markdown, and the address."""


@dataclass(frozen=True)
class Naming:
    """One entity's old and new id; a standard's or an action's has its owner before a slash."""

    kind: str
    old: str
    new: str

    @property
    def own_old(self) -> str:
        """The old id without its owner."""
        return self.old.rpartition("/")[2]

    @property
    def own_new(self) -> str:
        """The new id without its owner."""
        return self.new.rpartition("/")[2]

    def id(self, kind: str, id: str) -> str:
        """What the id of an entity becomes; a standard, an action or a remedy moves with its owner."""
        if kind == self.kind and id == self.old:
            return self.new
        owner, slash, own = id.partition("/")
        if kind in OWNED and self.kind in OWNERS and slash and owner == self.old:
            return f"{self.new}/{own}"
        return id

    def reference(self, kind: str, written: str, owner: str) -> str:
        """What a reference becomes; plain ones to a standard, an action or a remedy belong to *owner*."""
        if kind == "any":
            word, colon, id = written.partition(":")
            return f"{word}{colon}{self.id(word, id)}"
        if kind in OWNED and "/" not in written:
            return self.id(kind, f"{owner}/{written}").partition("/")[2]
        return self.id(kind, written)

    def target(self, written: str) -> str:
        """What `kind:id` becomes, or `owner/id` of any kind that has an owner."""
        if ":" in written:
            return self.reference("any", written, "")
        return next((new for kind in OWNED if (new := self.id(kind, written)) != written), written)

    def links(self, text: str) -> Iterator[tuple[int, int, str]]:
        """The addresses in a text that become others: from where to where, and what they become."""
        for link in _LINK.finditer(text):
            address = self._address(link[2])
            if address != link[2]:
                yield *link.span(2), address

    def _address(self, address: str) -> str:
        entity = ENTITY.fullmatch(address)
        if entity:
            kind, id, anchor = entity[1], entity[2], (entity[3] or "").removeprefix("#")
            return f"{kind}:{self.id(kind, id)}{_after('#', self._anchor(id, anchor))}"
        inside = _INSIDE.fullmatch(address)
        if inside is None:
            return address
        up, folder, id, end, anchor = (part or "" for part in inside.groups())
        if folder in _PAGES and id:
            page = self.id(_PAGES[folder], id)
            return f"{up}{folder}/{page}{end}{_after('#', self._anchor(id, anchor))}"
        if folder in _LISTS and anchor:
            return f"{up}{folder}/{_after('', id)}{end}#{self.id(_LISTS[folder], anchor)}"
        return address

    def _anchor(self, owner: str, anchor: str) -> str:
        """The anchor of a standard on the page of its owner."""
        return self.id("standard", f"{owner}/{anchor}").partition("/")[2] if anchor else ""


def _after(sign: str, text: str) -> str:
    return f"{sign}{text}" if text else ""
