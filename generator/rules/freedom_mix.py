"""A role's standards hold some things firm and leave others to judgement.

Wrong: four or more standards, own and inherited, all with `freedom: fixed`, or all with `freedom: free`.
Right: a mix: fixed where harm or law asks for it, and bounded or free where a person has to judge.
"""

from collections.abc import Iterator

from generator.finding import Finding, Severity
from generator.model.book import Book
from generator.rules.known import heirs

ID = "freedom-mix"
SEVERITY = Severity.WARNING

MANY = 4
"""How many standards make a mix; fewer may well be of one sort."""

_CONSEQUENCES = {
    "fixed": "so nobody may help where the rules foresaw nothing",
    "free": "so two customers with one problem get two answers",
}


def check(book: Book) -> Iterator[Finding]:
    for role in heirs(book):
        standards = book.standards_of(role)
        freedom = standards[0].freedom
        if len(standards) < MANY or any(standard.freedom != freedom for standard in standards):
            continue
        if freedom in _CONSEQUENCES:
            which = f"all {len(standards)} standards of {role.id}, own and inherited,"
            yield Finding(
                book.key_where(role, "standards"),
                ID,
                f"{which} are {freedom}, {_CONSEQUENCES[freedom]}",
                "write `freedom: bounded` in at least one of them",
                severity=SEVERITY,
            )
