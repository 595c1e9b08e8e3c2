"""Where everything stands in the site: the address of each kind and id."""

from generator.model.book import Book

_OWN_PAGE = {
    "role": "roles",
    "function": "functions",
    "stage": "journey",
    "set": "standards",
    "guide": "guides",
    "self-check": "self-checks",
}
ON_LIST = {
    "metric": "metrics",
    "ritual": "rituals",
    "channel": "channels",
    "tension": "tensions",
    "story": "stories",
    "source": "sources",
}
"""The page on which each kind that has none of its own is listed."""

_AMONG_OTHERS = {"mantra": "leadership", "chain": "leadership", "you-said": "channels"}
"""The page on which a kind stands beside others, so that its anchors begin with its name."""


class Addresses:
    """The addresses of one book, from the site's root."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._moments = book.journey.moments

    def of(self, kind: str, id: str) -> str | None:
        """The address of an entity, with its anchor; nothing where it has no place of its own."""
        if kind in _OWN_PAGE:
            return f"{_OWN_PAGE[kind]}/{id}/"
        if kind in ON_LIST:
            return f"{ON_LIST[kind]}/#{id}"
        if kind in _AMONG_OTHERS:
            return f"{_AMONG_OTHERS[kind]}/#{kind}-{id}"
        owner, _, own = id.partition("/")
        if kind == "standard":
            return f"{self._owner(owner)}#{own}"
        if kind == "action":
            return f"{self._owner(owner)}#action-{own}"
        if kind == "remedy":
            return f"{self._owner(owner)}#decide"
        if kind == "moment" and id in self._moments:
            return f"journey/{self._moments[id][0].id}/#{id}"
        return None

    def _owner(self, owner: str) -> str:
        return f"standards/{owner}/" if owner in self._book.sets else f"roles/{owner}/"
