"""A number lies inside the bounds that stand beside it.

Wrong: `up_to: 1500` with `may_vary: {from: 100, to: 1000}`.
Right: `up_to: 500` with the same bounds; `may_vary` says how far a place may go from it.
"""

from collections.abc import Iterator
from decimal import Decimal

from generator.finding import Finding, Location, Severity
from generator.model.authority import Range
from generator.model.book import Book

ID = "own-bounds"
SEVERITY = Severity.ERROR


def check(book: Book) -> Iterator[Finding]:
    for remedy in book.remedies.values():
        where = book.where(remedy, "up_to")
        yield from _outside(where, f"the limit of {remedy.ref}", remedy.up_to, remedy.may_vary)
    added = (standard for found in book.exceptions.values() for standard in found.add.standards)
    for standard in (*book.standards.values(), *added):
        for name, value in standard.values.items():
            where = book.where(standard, "values", name, "value")
            yield from _outside(where, f"{name!r} of {standard.ref}", value.value, value.may_vary)


def _outside(
    where: Location, subject: str, number: Decimal | None, bounds: Range | None
) -> Iterator[Finding]:
    if number is None or bounds is None or bounds.from_ <= number <= bounds.to:
        return
    yield Finding(
        where,
        ID,
        f"{subject} is {number}, and its own `may_vary` runs from {bounds.from_} to {bounds.to}",
        "write a number between the two, or widen `may_vary`",
        severity=SEVERITY,
    )
