"""An id is given once in its kind.

Wrong: `roles/cfo.yml` beside `roles/finance/cfo.yml`, or two standards `ring-back` in one role.
Right: one file for the role, an id of its own for each standard. A role and a set of standards
share no id either, since both own standards.
"""

from collections.abc import Iterator

from generator.finding import Finding, Severity
from generator.model.book import Book
from generator.model.standard import ONBOARDING, RHYTHM
from generator.model.traces import Declared

ID = "duplicate-id"
SEVERITY = Severity.ERROR

_SHARED = {"set": "role", "outcome": "node"}
"""Kinds that share their ids with another: both own standards, both are steps of one guide."""


RESERVED = {
    "standard": frozenset(
        {"effect", "decide", "order", "standards", "do", "colleagues", "hard", "know", "together"}
        | {"stories", "check", "roles", "freedom", "thread"}
    )
    | {*ONBOARDING, *RHYTHM},
    "channel": frozenset({"way", "you-said"}),
}
"""Ids that the parts of a page have already: the jump link *Do* may not lead to a standard."""


def check(book: Book) -> Iterator[Finding]:
    yield from _reserved(book)
    first: dict[tuple[str, str], Declared] = {}
    for declared in sorted(book.traces.declared, key=_order):
        key = (_SHARED.get(declared.kind, declared.kind), declared.id)
        other = first.setdefault(key, declared)
        if other is declared or other.where == declared.where:
            continue
        message = f"{declared.id!r} is the id of another {declared.kind} at {other.where} already"
        if other.kind != declared.kind:
            message = f"{declared.id!r} is the id of the {other.kind} at {other.where} already"
            message += f", and no {declared.kind} may share it"
        yield Finding(
            declared.where,
            ID,
            message,
            "give one of the two another id",
            severity=SEVERITY,
        )


def _order(declared: Declared) -> tuple[bool, str, int, int]:
    where = declared.where
    return declared.kind in _SHARED, where.path, where.line, where.column


def _reserved(book: Book) -> Iterator[Finding]:
    for declared in book.traces.declared:
        own = declared.id.rpartition("/")[2]
        if own in RESERVED.get(declared.kind, ()):
            message = f"{own!r} is the name of a part of the page already, so no {declared.kind} may have it"
            yield Finding(declared.where, ID, message, "give it a longer id", severity=SEVERITY)
