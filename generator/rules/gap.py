"""A role has at least two standards, own and inherited.

Wrong: a role with one standard of its own that no set of standards applies to.
Right: a second one of its own, or a set with `applies_to: everyone`.
"""

from collections.abc import Iterator

from generator.finding import Finding, Severity
from generator.model.book import Book
from generator.rules.known import heirs

ID = "gap"
SEVERITY = Severity.WARNING

ENOUGH = 2
"""How many standards make a role publishable."""


def check(book: Book) -> Iterator[Finding]:
    for role in heirs(book):
        if len(book.standards_of(role)) < ENOUGH:
            yield Finding(
                book.key_where(role, "standards"),
                ID,
                f"{role.id} has one standard and inherits none, too little to say what great service is here",
                "add another, or a set of standards that applies to it",
                severity=SEVERITY,
            )
