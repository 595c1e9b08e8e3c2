"""A standard says what it counts as, so that the playbook's order settles a collision.

Wrong: a standard without `counts_as`: when it collides with another, nobody knows which comes first.
Right: `counts_as: care`, one of the ids under `order` in playbook.yml.
"""

from collections.abc import Iterator

from generator.finding import Finding, Severity
from generator.model.book import Book
from generator.model.standard import Standard

ID = "no-order"
SEVERITY = Severity.WARNING


def check(book: Book) -> Iterator[Finding]:
    without = [standard for standard in _standards(book) if standard.counts_as is None]
    order = [declared.id for declared in book.traces.declared if declared.kind == "order"] if without else []
    if without and not order and not book.traces.is_broken("playbook", ""):
        yield Finding(
            book.where(book.playbook, "order"),
            ID,
            "the order is empty, so no standard can say what it counts as",
            "add what comes first when two standards collide, each with `id`, `name` and `says`",
            severity=SEVERITY,
        )
        return
    for standard in without:
        yield Finding(
            book.where(standard, "counts_as"),
            ID,
            f"{standard.ref} does not say what it counts as, so it settles no collision with another",
            f"add `counts_as: …` with one of {', '.join(order)}" if order else "add `counts_as: …`",
            severity=SEVERITY,
        )


def _standards(book: Book) -> Iterator[Standard]:
    yield from book.standards.values()
    for exception in book.exceptions.values():
        yield from exception.add.standards
