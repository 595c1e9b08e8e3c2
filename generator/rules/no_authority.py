"""Every role says what it may decide, or why it decides nothing alone.

Wrong: `authority: {}`, or an authority with `never` or `trust` and no remedy.
Right: at least one remedy under `remedies`; or `none:` with the reason.
"""

from collections.abc import Iterator

from generator.finding import Finding, Severity
from generator.model.book import Book

ID = "no-authority"
SEVERITY = Severity.ERROR


def check(book: Book) -> Iterator[Finding]:
    for role in book.roles.values():
        if not role.authority.remedies and role.authority.none is None:
            yield Finding(
                book.key_where(role, "authority"),
                ID,
                f"{role.id} may decide nothing and does not say why",
                "add what it may do without asking under `remedies`, or the reason: `none: …`",
                severity=SEVERITY,
            )
