"""The home page: the promise, the way to one's own role, the journey, what comes first."""

from collections.abc import Iterator
from typing import Any

from generator.inline import plain
from generator.model.book import Book
from generator.pages.foot import foot
from generator.pages.page import Entry, Page


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
            "foot": foot(book, "playbook", "", "", title),
        },
        entries=(Entry("", title, plain(book.playbook.promise.says)),),
    )
