"""An executive meets customers or the front line in at least one ritual.

Wrong: an executive whose only ritual is a coaching hour with team leads.
Right: `rituals: [executive-floor-time]`, a ritual with `customers: true` or a front-line role under `with`.
"""

from collections.abc import Iterator

from generator.finding import Finding, Severity
from generator.model.book import Book
from generator.model.practice import Ritual
from generator.model.whom import Company, Group, Level
from generator.rules.known import exists, was_read

ID = "executive-out-of-touch"
SEVERITY = Severity.WARNING


def check(book: Book) -> Iterator[Finding]:
    rituals = book.rituals.values()
    # Who is misspelt under `who` may be the executive, and who was not read under `with` the front line.
    known = all(exists(book, ritual.who) and was_read(book, ritual.with_) for ritual in rituals)
    if not known or not book.traces.whole("ritual"):
        return
    meeting = [ritual.id for ritual in rituals if _meets(book, ritual)]
    hint = (
        "write a ritual with `customers: true` or a front-line role under `with`, and name it under `rituals`"
    )
    if meeting:
        hint = f"add {meeting[0]!r} to its `rituals`"
    for role in book.roles.values():
        if role.level is not Level.EXECUTIVE or any(id not in book.rituals for id in role.rituals):
            continue
        if any(ritual.id in meeting for ritual in book.rituals_of(role)):
            continue
        yield Finding(
            book.key_where(role, "rituals") if role.rituals else book.where(role, "level"),
            ID,
            f"{role.id} is an executive and meets neither customers nor the front line in any ritual",
            hint,
            severity=SEVERITY,
        )


def _meets(book: Book, ritual: Ritual) -> bool:
    """Whether customers or the front line are among those it is held with."""
    whom = ritual.with_
    if not isinstance(whom, Group) or (isinstance(whom, Company) and whom.customers):
        return True
    if Level.FRONTLINE in whom.levels and not whom.functions:
        return True
    return any(role.level is Level.FRONTLINE for role in book.roles_in(whom))
