"""Where everything stands in the site: the address of each page, and of each kind and id.

What a book says decides which pages there are, so that a link can be looked up without drawing one.
"""

from collections.abc import Iterator

from generator.model.book import Book

OWN_PAGE = {
    "role": "roles",
    "function": "functions",
    "stage": "journey",
    "set": "standards",
    "guide": "guides",
    "self-check": "self-checks",
}
"""The folder of the pages of each kind whose entities have one each."""
ON_LIST = {
    "metric": "metrics",
    "ritual": "rituals",
    "channel": "channels",
    "tension": "tensions",
    "story": "stories",
    "source": "sources",
}
"""The page on which each kind that has none of its own is listed."""
LISTS = (
    *("", "roles/", "functions/", "journey/", "decide/", "standards/", "actions/", "guides/", "metrics/"),
    *("leadership/", "tensions/", "stories/", "rituals/", "channels/", "compare/", "words/", "sources/"),
    *("welcome/", "privacy/", "rules/"),
)
"""The pages that every book has."""
DATA = ("playbook.json", "decide/limits.csv", "roles/roles.json")
"""The files that stand in every site for programs and spreadsheets."""

TOP = "top_of_page"
"""The id of every page's `h1`, to which the skip link leads; no id of an entity has an underscore."""

_AMONG_OTHERS = {"mantra": "leadership", "chain": "leadership", "you-said": "channels"}
"""The page on which a kind stands beside others, so that its anchors begin with its name."""


def generated_pages(book: Book) -> Iterator[str]:
    """The address of every generated page; an entity that could not be read whole will have its own."""
    yield from LISTS
    for kind, folder in OWN_PAGE.items():
        yield from (f"{folder}/{id}/" for id in sorted(book.traces.ids(kind)))


def address_of(path: str) -> str:
    """The address of the page that a Markdown file below `pages/` makes: `about/` for `about.md`."""
    folder, _, name = path.rpartition("/")
    stem = name.removesuffix(".md")
    parts = [part for part in (folder, "" if stem in ("index", "README") else stem) if part]
    return "/".join(parts) + "/" if parts else ""


class Addresses:
    """The addresses of one book, from the site's root."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._moments = book.journey.moments

    def of(self, kind: str, id: str) -> str | None:
        """The address of an entity, with its anchor; nothing where it has no place of its own."""
        if kind in OWN_PAGE:
            return f"{OWN_PAGE[kind]}/{id}/"
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
