"""The line from every role leads up to one chief executive.

Wrong: `reports_to` runs in a circle, `ceo → cfo → ceo`; or two roles have no `reports_to`.
Right: each role answers to the one above it, and exactly one, the chief executive's, to nobody.
"""

from collections import Counter
from collections.abc import Iterator

from generator.finding import Finding, Severity
from generator.model.book import Book
from generator.model.reporting import superiors
from generator.model.role import Role
from generator.model.whom import Level

ID = "reports-to-cycle"
SEVERITY = Severity.ERROR

_LEVELS = list(Level)


def check(book: Book) -> Iterator[Finding]:
    yield from _circles(book)
    # A role that could not be read may be the chief executive's.
    if book.traces.whole("role"):
        yield from _beside_the_chief(book)


def _circles(book: Book) -> Iterator[Finding]:
    told: set[str] = set()
    for role in book.roles.values():
        circle = superiors(book, role)
        if role.id not in told and circle and circle[-1].id == role.id:
            told.update(other.id for other in circle)
            yield _circle(book, circle)


def _circle(book: Book, circle: list[Role]) -> Finding:
    """The finding at the highest role of a circle: the one that should look further up, or nowhere."""
    top = min(circle, key=lambda role: (_LEVELS.index(role.level), -len(book.reports_of(role.id)), role.id))
    at = circle.index(top)
    way = [role.id for role in (*circle[at:], *circle[:at], top)]
    message = f"{top.id} reports to itself"
    if len(circle) > 1:
        message = f"the line upwards runs in a circle: {' → '.join(way)}"
    hint = f"write the role that {top.id} answers to"
    if book.chief is None:
        hint += ", or take the line out if it is the chief executive's"
    return Finding(book.where(top, "reports_to"), ID, message, hint, severity=SEVERITY)


def _beside_the_chief(book: Book) -> Iterator[Finding]:
    tops = [role for role in book.roles.values() if role.reports_to is None]
    if len(tops) < 2:
        return
    below = Counter(above[-1].id for role in book.roles.values() if (above := superiors(book, role)))
    chief = min(tops, key=lambda role: (_LEVELS.index(role.level), -below[role.id], role.id))
    for role in tops:
        if role is not chief:
            yield Finding(
                book.where(role),
                ID,
                f"{role.id} reports to nobody, as {chief.id} does, and only the chief executive's role may",
                f"add `reports_to: …` with the role it answers to, such as {chief.id}",
                severity=SEVERITY,
            )
