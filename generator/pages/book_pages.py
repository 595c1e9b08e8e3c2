"""All pages of a book, in the order of the site."""

from collections.abc import Iterator
from typing import Any

from generator import rules
from generator.model.book import Book
from generator.pages.explained import rules_page
from generator.pages.functions import function_pages
from generator.pages.guides import guide_pages, self_check_pages
from generator.pages.home import home_page
from generator.pages.journey import journey_pages
from generator.pages.lists import list_pages
from generator.pages.page import Page
from generator.pages.role import role_pages
from generator.pages.say import Says


def book_pages(book: Book, strings: Any, says: Says) -> Iterator[Page]:
    """Every generated page; each module of this folder makes its own."""
    yield from home_page(book, strings)
    yield from role_pages(book, strings, says)
    yield from function_pages(book, strings)
    yield from journey_pages(book, strings)
    yield from guide_pages(book, strings, says)
    yield from self_check_pages(book, strings)
    yield from list_pages(book, strings, says)
    yield from rules_page(rules.all_rules(), strings)
