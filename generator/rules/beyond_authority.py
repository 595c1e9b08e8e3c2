"""Nobody is told to offer what they may not grant.

Wrong: `remedy: send-someone-today` in the outcome of a guide that is also for a role without that
remedy; the same under `if_missed` of a standard that such a role inherits.
Right: a remedy that every role in `for` or `applies_to` holds, or `escalate: beyond`.
"""

from collections.abc import Iterator

from generator.finding import Finding, Location, Severity, together
from generator.model.book import Book
from generator.model.role import Role
from generator.rules.known import says_what_it_decides

ID = "beyond-authority"
SEVERITY = Severity.ERROR


def check(book: Book) -> Iterator[Finding]:
    known = book.traces.ids("remedy")
    known = known | {ref.partition("/")[2] for ref in known}  # any other is told by `reference`
    for guide in book.guides.values():
        readers = book.roles_in(guide.for_)
        for id, outcome in guide.outcomes.items():
            if outcome.remedy in known:
                where = book.where(guide, "outcomes", id, "remedy")
                subject = f"the outcome {id!r} offers"
                way_out = "give it to them, take them out of `for`, or write `escalate: beyond` in its place"
                yield from _lacking(book, where, subject, outcome.remedy, readers, way_out)
    for found in book.sets.values():
        readers = book.roles_in(found.applies_to)
        for standard in found.standards:
            if standard.if_missed is not None and standard.if_missed.remedy in known:
                where = book.where(standard, "if_missed", "remedy")
                way_out = "give it to them, or take this line out and leave the offer to their own standards"
                subject = f"{standard.ref} offers, when it was missed,"
                yield from _lacking(book, where, subject, standard.if_missed.remedy, readers, way_out)


def _lacking(
    book: Book, where: Location, subject: str, remedy: str, readers: list[Role], way_out: str
) -> Iterator[Finding]:
    owner, _, id = remedy.rpartition("/")
    lacking = [
        role
        for role in readers
        if says_what_it_decides(role) and (role.authority.remedy(id) is None or owner not in ("", role.id))
    ]
    if not lacking:
        return
    if owner and all(role.authority.remedy(id) for role in readers):
        way_out = f"write `remedy: {id}`, which is each reader's own"
    message = f"{subject} {remedy!r}, which {together(role.id for role in lacking)} may not grant"
    yield Finding(where, ID, message, way_out, severity=SEVERITY)
