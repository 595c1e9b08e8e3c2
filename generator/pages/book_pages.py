"""All pages of a book, in the order of the site."""

from collections.abc import Iterator
from typing import Any

from generator.model.book import Book
from generator.pages.page import Page
from generator.pages.role import role_pages


def book_pages(book: Book, strings: Any) -> Iterator[Page]:
    """Every generated page; each module of this folder makes its own."""
    yield from role_pages(book, strings)
