"""A role's standards speak of how people are met as well as of how the work runs.

Wrong: two or more standards of a role, each with `kind: operational`, so that nothing is asked but speed
and order.
Right: among them one with `kind: attitude` or `kind: behaviour`.
"""

from collections.abc import Iterator

from generator.finding import Finding, Severity
from generator.model.book import Book

ID = "all-operational"
SEVERITY = Severity.WARNING


def check(book: Book) -> Iterator[Finding]:
    for role in book.roles.values():
        number = len(role.standards)
        if number < 2 or any(standard.kind != "operational" for standard in role.standards):
            continue
        all_of = "both" if number == 2 else f"all {number}"
        yield Finding(
            book.key_where(role, "standards"),
            ID,
            f"{all_of} standards of {role.id} are operational, and none says how people are met",
            "add one with `kind: attitude` or `kind: behaviour`",
            severity=SEVERITY,
        )
