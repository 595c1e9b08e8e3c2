"""A role or a guide is read again when its review falls due.

Wrong: `every: 6 months` and `last: 2026-01-31` on 1 August 2026.
Right: the page read and mended, and the day of it as `last`.
"""

from collections.abc import Iterator
from datetime import date

from generator.finding import Finding, Severity
from generator.model.book import Book
from generator.model.guide import Guide
from generator.model.role import Role

ID = "review-due"
SEVERITY = Severity.WARNING


def check(book: Book, today: date) -> Iterator[Finding]:
    entities: list[Role | Guide] = [*book.roles.values(), *book.guides.values()]
    for entity in entities:
        review = entity.review
        if review is None:
            continue
        due = review.every.after(review.last)
        if due >= today:
            continue
        where = book.where(entity, "review", "last")
        line = book.traces.line_at(where)
        rhythm = f"is to be read every {review.every}, so by {due}"
        yield Finding(
            where,
            ID,
            f"{entity.id} was read last on {review.last} and {rhythm}",
            f"ask {review.owner} to read it and mend what is no longer so",
            line.replace(review.last.isoformat(), today.isoformat()).strip(),
            SEVERITY,
        )
