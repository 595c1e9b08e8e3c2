"""A role or a guide is read again when its review falls due.

Wrong: `every: 6 months` and `last: 2026-01-31` on 1 August 2026.
Right: the page read and mended, and the day of it as `last`, which is no day to come.
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
        where = book.where(entity, "review", "last")
        fix = book.traces.line_at(where).replace(review.last.isoformat(), today.isoformat()).strip()
        if review.last > today:
            message = f"{entity.id} cannot have been read on {review.last}, a day to come"
            yield Finding(where, ID, message, "write the day it was read, such as today", fix, SEVERITY)
        elif due < today:
            message = f"{entity.id} was read last on {review.last} and is to be read every {review.every}"
            hint = f"ask {review.owner} to read it and mend what is no longer so"
            yield Finding(where, ID, f"{message}, so by {due}", hint, fix, SEVERITY)
