"""Every role and every function reaches the customer at some moment of the journey.

Wrong: `moments: {}` in the effect of a role or a function, as if its work met no customer.
Right: at least one moment of `journey.yml`, with how the work reaches it, however far it has to go:
`refund: Your approval rules decide how long an upset customer waits.`
"""

from collections.abc import Iterator

from generator.finding import Finding, Severity
from generator.model.book import Book
from generator.model.role import Function, Role

ID = "effect"
SEVERITY = Severity.ERROR


def check(book: Book) -> Iterator[Finding]:
    known = next(iter(book.journey.moments), "")
    example = f", such as `{known}: …`" if known else ""
    entities: list[Function | Role] = [*book.functions.values(), *book.roles.values()]
    for found in entities:
        if not found.effect.moments:
            yield Finding(
                book.where(found, "effect", "moments"),
                ID,
                f"{found.id} reaches no moment of the customer's journey",
                f"name at least one and how the work is felt there{example}",
                severity=SEVERITY,
            )
