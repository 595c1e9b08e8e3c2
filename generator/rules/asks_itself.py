"""Nobody who is stuck is sent back to themselves.

Wrong: `beyond: role: cfo`, `otherwise: cfo` or `in_absence: cfo` in the chief financial officer's
own role; a guide that is for the chief financial officer and escalates to them.
Right: another role, one that can decide when this one cannot.
"""

from collections.abc import Iterator

from generator.finding import Finding, Location, Severity
from generator.model.book import Book
from generator.model.guide import Escalation
from generator.model.role import Role

ID = "asks-itself"
SEVERITY = Severity.ERROR


def check(book: Book) -> Iterator[Finding]:
    for role in book.roles.values():
        yield from _authority(book, role)
    for guide in book.guides.values():
        readers = {role.id for role in book.roles_in(guide.for_)}
        for id, outcome in guide.outcomes.items():
            if isinstance(outcome.escalate, Escalation) and outcome.escalate.role in readers:
                role_id = outcome.escalate.role
                yield _finding(
                    book.where(guide, "outcomes", id, "escalate", "role"),
                    f"the outcome {id!r} sends the reader to {role_id}, and {guide.id} is for {role_id} too",
                    f"name another role, write `escalate: beyond`, or leave {role_id} out of `for`",
                )


def _authority(book: Book, role: Role) -> Iterator[Finding]:
    authority = role.authority
    if authority.beyond is not None and authority.beyond.role == role.id:
        where = book.where(role, "authority", "beyond", "role")
        yield _finding(
            where, f"above its limits {role.id} asks itself", "name the role that decides above it"
        )
    if authority.beyond is not None and authority.beyond.otherwise == role.id:
        where = book.where(role, "authority", "beyond", "otherwise")
        message = f"where nobody above can be reached {role.id} asks itself"
        yield _finding(where, message, "name another role, or take the line out")
    if authority.in_absence == role.id:
        where = book.where(role, "authority", "in_absence")
        message = f"while {role.id} is away it decides for itself"
        yield _finding(where, message, "name the role that decides meanwhile")


def _finding(where: Location, message: str, hint: str) -> Finding:
    return Finding(where, ID, message, hint, severity=SEVERITY)
