"""Above every limit somebody decides, and the last of them is the chief executive.

Wrong: remedies without `beyond`; `beyond` that runs in a circle or ends at a role that names nobody
above it; `otherwise` with the very role that could not be reached.
Right: `beyond` with the role that decides next, and so on up to the chief executive's; under
`otherwise` a different one.
"""

from collections.abc import Iterator

from generator.finding import Finding, Severity
from generator.model.book import Book
from generator.model.reporting import may_be_chief, superiors
from generator.model.role import Role
from generator.model.whom import Level

ID = "deputy"
SEVERITY = Severity.ERROR

_LEVELS = list(Level)


def check(book: Book) -> Iterator[Finding]:
    for role in book.roles.values():
        authority = role.authority
        if authority.beyond is None:
            if authority.remedies and not may_be_chief(book, role):
                yield _nobody_above(book, role)
            continue
        asked = authority.beyond.role
        if authority.beyond.otherwise == asked != role.id:
            yield Finding(
                book.where(role, "authority", "beyond", "otherwise"),
                ID,
                f"where {asked} cannot be reached, {role.id} is to ask {asked} again",
                "name another role, or take the line out",
                severity=SEVERITY,
            )
        yield from _dead_end(book, role)
    yield from _circles(book)


def _nobody_above(book: Book, role: Role) -> Finding:
    example = f", such as {role.reports_to}" if role.reports_to in book.roles else ""
    return Finding(
        book.key_where(role, "authority"),
        ID,
        f"{role.id} has remedies, and nobody decides above them",
        f"add `beyond` with the `role` that decides{example}, and `within`",
        severity=SEVERITY,
    )


def _dead_end(book: Book, role: Role) -> Iterator[Finding]:
    """What is wrong where *role* asks one that names nobody above itself."""
    asked = _asked(book, role)
    if asked is None or asked.authority.beyond is not None or may_be_chief(book, asked):
        return
    # A role with remedies is told so itself, and one with neither remedies nor a reason by `no-authority`.
    if asked.authority.none is not None:
        yield Finding(
            book.where(role, "authority", "beyond", "role"),
            ID,
            f"{role.id} asks {asked.id}, who asks nobody, so the way up ends before the chief executive",
            f"name a role that decides, or add `beyond` to {asked.id}",
            severity=SEVERITY,
        )


def _circles(book: Book) -> Iterator[Finding]:
    told: set[str] = set()
    for role in book.roles.values():
        circle = _circle(book, role)
        if len(circle) < 2 or role.id in told:
            continue
        told.update(other.id for other in circle)
        astray = min(circle, key=lambda role: (_looks_up(book, role), _LEVELS.index(role.level), role.id))
        at = circle.index(astray)
        way = " → ".join(other.id for other in (*circle[at:], *circle[:at], astray))
        yield Finding(
            book.where(astray, "authority", "beyond", "role"),
            ID,
            f"the way up from {astray.id} runs in a circle and never reaches the chief executive: {way}",
            f"name a role above {astray.id}",
            severity=SEVERITY,
        )


def _circle(book: Book, role: Role) -> list[Role]:
    """The roles from *role* round to it again, or none where the way up leads elsewhere."""
    way: dict[str, Role] = {}
    at: Role | None = role
    while at is not None and at.id not in way:
        if may_be_chief(book, at):
            return []
        way[at.id] = at
        at = _asked(book, at)
    return list(way.values()) if at is role else []


def _asked(book: Book, role: Role) -> Role | None:
    """The role that decides above *role*, where it names one that could be read."""
    return book.roles.get(role.authority.beyond.role) if role.authority.beyond else None


def _looks_up(book: Book, role: Role) -> bool:
    """Whether *role* asks one that it answers to, directly or not."""
    asked = _asked(book, role)
    return asked is not None and asked.id in {above.id for above in superiors(book, role)}
