"""Every role has a definition of great service that is its own.

Wrong: `standards: []` in a role, so that it has only what everyone has.
Right: at least one standard under `standards` that would fit no other seat.
"""

from collections.abc import Iterator

from generator.finding import Finding, Severity
from generator.model.book import Book

ID = "no-standard"
SEVERITY = Severity.ERROR


def check(book: Book) -> Iterator[Finding]:
    for role in book.roles.values():
        if not role.standards:
            yield Finding(
                book.where(role, "standards"),
                ID,
                f"{role.id} has no standard of its own, so nobody can tell what great service means there",
                "add one under `standards` that begins with what the role does",
                severity=SEVERITY,
            )
