"""A local exception ends on its last day.

Wrong: `expires: 2026-06-30`, and it is July.
Right: a later day that somebody has agreed to again, or no such file any more.
"""

from collections.abc import Iterator
from datetime import date

from generator.finding import Finding, Severity
from generator.model.book import Book

ID = "exception-expired"
SEVERITY = Severity.ERROR


def check(book: Book, today: date) -> Iterator[Finding]:
    for exception in book.exceptions.values():
        if exception.expires < today:
            yield Finding(
                book.where(exception, "expires"),
                ID,
                f"the exception {exception.id} ended on {exception.expires} and still stands here",
                f"delete the file, or have {exception.approved_by} agree to a later day",
                severity=SEVERITY,
            )
