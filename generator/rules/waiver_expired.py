"""A waiver ends on its last day.

Wrong: `until: 2026-10-31` in November 2026: the rule is told again, and the waiver only hides that it is.
Right: what was waived is mended and the waiver taken out, or a later day is agreed.
"""

from collections.abc import Iterator
from datetime import date

from generator.finding import Finding, Severity
from generator.model.book import Book

ID = "waiver-expired"
SEVERITY = Severity.WARNING


def check(book: Book, today: date) -> Iterator[Finding]:
    for index, waiver in enumerate(book.playbook.waivers):
        if waiver.until < today:
            yield Finding(
                book.where(book.playbook, "waivers", index, "until"),
                ID,
                f"the waiver of {waiver.rule!r} for {waiver.target} ended on {waiver.until}",
                f"mend {waiver.target} and take the waiver out, or agree on a later day",
                severity=SEVERITY,
            )
