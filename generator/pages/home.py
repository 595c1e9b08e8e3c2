"""The home page: the promise, the way to one's own role, the journey, what comes first."""

from collections.abc import Iterator
from typing import Any

from generator.inline import plain
from generator.model.book import Book
from generator.pages.foot import foot
from generator.pages.page import Entry, Page

OPEN, FOLDED = 24, 80
"""How many roles the first page lists in the open, and how many folded; beyond them, functions alone."""


def home_page(book: Book, strings: Any) -> Iterator[Page]:
    """The one page at the site's root."""
    title = book.playbook.title
    yield Page(
        url="",
        title=title,
        template="home",
        kind="home",
        description=plain(book.playbook.promise.says),
        context={
            "groups": [(function, book.roles_of(function.id)) for function in book.functions.values()],
            "shown": _shown(len(book.roles)),
            "foot": foot(book, "playbook", "", "", title),
        },
        entries=(Entry("", title, plain(book.playbook.promise.says)),),
    )


def _shown(roles: int) -> str:
    """How the list beside the field is shown, which is the way for who cannot use the field."""
    return "open" if roles <= OPEN else "folded" if roles <= FOLDED else "functions"
