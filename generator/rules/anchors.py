"""The places on a page that a link may lead to, as far as they are known before it is drawn.

A page has headings of its own as well; where those cannot be told from the content, nothing is said of
a place here, and whoever draws the page tells.
"""

from collections.abc import Callable, Collection

from generator.address import ON_LIST, OWN_PAGE
from generator.model.book import Book
from generator.rules.duplicate_id import RESERVED

Anchors = Callable[[str], Collection[str] | None]
"""For the address of a page, the places on it; nothing where they are not known."""

_KINDS = {folder: kind for kind, folder in {**OWN_PAGE, **ON_LIST}.items()}
_LOCAL = {"guide": ("node", "outcome"), "self-check": ("item",)}


def known_anchors(book: Book) -> Anchors:
    """The places that the content of *book* gives to its pages."""
    ids = book.traces.ids

    def anchors(page: str) -> Collection[str] | None:
        folder, _, id = page.removesuffix("/").partition("/")
        kind = _KINDS.get(folder, "")
        if kind in ON_LIST and not id:
            said = {f"you-said-{entry}" for entry in ids("you-said")} if kind == "channel" else set()
            return ids(kind) | RESERVED.get(kind, frozenset()) | said
        if not id or book.traces.is_broken(kind, id):
            return None
        if kind in _LOCAL:
            names = (name.partition("/") for local in _LOCAL[kind] for name in ids(local))
            return {own for holder, _, own in names if holder == id}
        if kind in ("role", "set") and book.traces.whole("role", "set", "exception"):
            return _of_owner(id, ids)
        moments = {stage.id: {moment.id for moment in stage.moments} for stage in book.journey.stages}
        return moments.get(id) if kind == "stage" else None

    return anchors


def _of_owner(id: str, ids: Callable[[str], set[str]]) -> set[str]:
    """What may stand on the page of a role or a set: what it owns, and what it may take from others."""
    owned = (name.partition("/") for name in ids("standard"))
    standards = {own if owner == id else f"{owner}-{own}" for owner, _, own in owned}
    actions = {f"action-{name.rpartition('/')[2]}" for name in ids("action")}
    return standards | actions | RESERVED["standard"] | ids("exception")
