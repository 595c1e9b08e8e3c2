"""The functions: what each does for the customer, and its roles."""

from collections.abc import Iterator
from typing import Any

from generator.inline import plain
from generator.model.book import Book
from generator.pages.foot import foot
from generator.pages.page import Entry, Page
from generator.pages.thread import function_thread


def function_pages(book: Book, strings: Any) -> Iterator[Page]:
    """The list of functions, then a page for each."""
    yield Page(
        url="functions/",
        title=strings.functions.title,
        template="functions",
        kind="functions",
        section="functions/",
        description=strings.functions.intro,
        entries=(Entry("functions/", strings.functions.title, strings.functions.intro),),
    )
    steps = {key: strings.thread[key] for key in ("the_work", "moment_in", "feels")}
    for function in book.functions.values():
        url = f"functions/{function.id}/"
        roles = book.roles_of(function.id)
        yield Page(
            url=url,
            title=function.name,
            template="function",
            kind="function",
            id=function.id,
            section=url,
            description=plain(function.summary),
            context={
                "function": function,
                "thread": function_thread(book, function, steps),
                "roles": roles,
                "sets": [
                    found
                    for found in book.sets.values()
                    if any(book.applies(found.applies_to, role) for role in roles)
                ],
                "partner_of": [
                    (other, partner)
                    for other in book.functions.values()
                    for partner in other.partners
                    if partner.function == function.id
                ],
                "foot": foot(book, "function", function.id, url, function.name),
            },
            entries=(Entry(url, function.name, plain(function.summary), boost=2, kind="function"),),
        )
