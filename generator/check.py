"""Content in, findings out: the model's, the rules', less what a waiver lets pass."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator import rules
from generator.finding import Finding, Severity, by_place, did_you_mean
from generator.model.book import Book
from generator.model.fields import OWNED
from generator.model.playbook import Waiver
from generator.read.content import read_files, read_folder
from generator.rules.ledger import Ledger

WAIVABLE = frozenset({"authority-ladder"})
"""The errors that a waiver may let pass; every warning may be waived."""


@dataclass(frozen=True)
class Checked:
    """A book and everything that was found in it, by place."""

    book: Book
    findings: list[Finding]

    @property
    def errors(self) -> list[Finding]:
        """The findings that stop a build."""
        return [finding for finding in self.findings if finding.severity is Severity.ERROR]


def check_folder(folder: Path, today: date | None = None, ledger: Ledger | None = None) -> Checked:
    """Read and check a content folder; without a day, whatever depends on it is left out.

    Raises `NoContent` where there is no such folder.
    """
    book, shape = read_folder(folder)
    return _checked(book, shape, today, ledger)


def check_files(
    files: Mapping[str, bytes], today: date | None = None, ledger: Ledger | None = None
) -> Checked:
    """Read and check files by path below a content folder."""
    book, shape = read_files(files)
    return _checked(book, shape, today, ledger)


def _checked(book: Book, shape: Iterable[Finding], today: date | None, ledger: Ledger | None) -> Checked:
    found = [*shape, *rules.findings(book, today, ledger), *_idle_waivers(book)]
    in_force = [waiver for waiver in book.playbook.waivers if today is None or waiver.until >= today]
    return Checked(book, by_place(_unwaived(book, found, in_force)))


def _idle_waivers(book: Book) -> Iterator[Finding]:
    """Waivers of rules that do not exist, or that nobody may waive."""
    may = {rule.ID for rule in rules.all_rules() if rule.SEVERITY is Severity.WARNING} | WAIVABLE
    for index, waiver in enumerate(book.playbook.waivers):
        if waiver.rule not in may:
            yield Finding(
                book.where(book.playbook, "waivers", index, "rule"),
                rules.reference.ID,
                f"a waiver names {waiver.rule!r}, which is no rule that may be waived",
                did_you_mean(waiver.rule, may) or "warnings may be, and authority-ladder",
            )


def _unwaived(book: Book, findings: Iterable[Finding], waivers: list[Waiver]) -> Iterator[Finding]:
    for finding in findings:
        may = finding.severity is Severity.WARNING or finding.rule in WAIVABLE
        if not may or not any(_meant(book, waiver, finding) for waiver in waivers):
            yield finding


def _meant(book: Book, waiver: Waiver, finding: Finding) -> bool:
    """Whether *waiver* lets *finding* pass: its rule, and a place inside its target."""
    if waiver.rule != finding.rule:
        return False
    kind, _, id = waiver.target.partition(":")
    kinds = [(kind, id)] if id else [(kind, waiver.target) for kind in OWNED]
    return any(
        finding.where in book.traces.span(*address) for address in kinds if address in book.traces.origins
    )
