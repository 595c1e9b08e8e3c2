"""Nobody may decide less than those who answer to them.

Wrong: an agent refunds up to 500 per case, and the lead the agent answers to up to 400 per case.
Right: the limit of the same remedy, per the same thing, grows or stays on the way up; or a waiver
in `playbook.yml` says why it does not.
"""

from collections.abc import Iterator

from generator.finding import Finding, Location, Severity, together
from generator.model.authority import Remedy
from generator.model.book import Book
from generator.model.reporting import in_circle, superiors

ID = "authority-ladder"
SEVERITY = Severity.ERROR


def check(book: Book) -> Iterator[Finding]:
    more: dict[str, list[Remedy]] = {}
    """For each remedy, by its address, those below it that reach further."""
    # In a circle everybody is above everybody else.
    circle = {role.id for role in book.roles.values() if in_circle(book, role)}
    for role in book.roles.values():
        for above in superiors(book, role):
            if above.id in circle:
                continue
            for remedy in role.authority.remedies:
                theirs = above.authority.remedy(remedy.id)
                if theirs is not None and _reaches_further(book, remedy, theirs):
                    more.setdefault(theirs.ref, []).append(remedy)
    for ref, below in more.items():
        yield _finding(book, book.remedies[ref], below)


def _reaches_further(book: Book, remedy: Remedy, theirs: Remedy) -> bool:
    currency = book.playbook.currency
    alike = remedy.per == theirs.per and (remedy.unit or currency) == (theirs.unit or currency)
    return alike and remedy.up_to is not None and theirs.up_to is not None and theirs.up_to < remedy.up_to


def _finding(book: Book, remedy: Remedy, below: list[Remedy]) -> Finding:
    limits = {found.owner: found.up_to for found in below if found.up_to is not None}
    # Nobody can tell which of the two was changed last, so the other is named with its place.
    places = {found.owner: book.where(found, "up_to") for found in below}
    others = together(f"{id} with {limit} ({_line(places[id])})" for id, limit in limits.items())
    answers = "answers" if len(limits) == 1 else "answer"
    return Finding(
        book.where(remedy, "up_to"),
        ID,
        f"{remedy.ref} ends at {remedy.up_to}, below {others}, who {answers} to {remedy.owner}",
        f"write {max(limits.values())} or more here or {remedy.up_to} or less there,"
        " or declare it with a waiver in playbook.yml",
        severity=SEVERITY,
    )


def _line(where: Location) -> str:
    return f"{where.path}:{where.line}"
