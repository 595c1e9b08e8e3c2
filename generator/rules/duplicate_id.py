"""An id is given once in its kind.

Wrong: `roles/cfo.yml` beside `roles/finance/cfo.yml`, or two standards `ring-back` in one role.
Right: one file for the role, an id of its own for each standard. A role and a set of standards
share no id either, since both own standards.
"""

from collections.abc import Iterator

from generator.finding import Finding, Severity
from generator.model.book import Book
from generator.model.traces import Declared

ID = "duplicate-id"
SEVERITY = Severity.ERROR

_SHARED = {"set": "role", "outcome": "node"}
"""Kinds that share their ids with another: both own standards, both are steps of one guide."""


def check(book: Book) -> Iterator[Finding]:
    first: dict[tuple[str, str], Declared] = {}
    for declared in sorted(book.traces.declared, key=lambda found: (found.kind in _SHARED, found.where)):
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
