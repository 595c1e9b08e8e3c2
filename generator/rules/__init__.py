"""The rules: what needs more than one entity, or judgement.

Each rule is a module with an id, a severity, a docstring (one sentence, then `Wrong:` and
`Right:`) and a `check` that yields findings. A rule is silent about what another error has
already spoiled: it leaves alone what does not exist and what could not be read.
"""

from collections.abc import Iterator
from datetime import date
from types import ModuleType

from generator.finding import Finding
from generator.model.book import Book
from generator.rules import duplicate_id, reference
from generator.rules.ledger import Ledger

BOOK_RULES: tuple[ModuleType, ...] = (reference, duplicate_id)
"""Rules that look at the book alone: `check(book)`."""

DAY_RULES: tuple[ModuleType, ...] = ()
"""Rules that depend on the day: `check(book, today)`."""

LEDGER_RULES: tuple[ModuleType, ...] = ()
"""Rules that look at what was published: `check(book, ledger)`."""


def findings(book: Book, today: date | None = None, ledger: Ledger | None = None) -> Iterator[Finding]:
    """What the rules find in *book*; those of the day and of the ledger only where these are given."""
    for rule in BOOK_RULES:
        yield from rule.check(book)
    if today is not None:
        for rule in DAY_RULES:
            yield from rule.check(book, today)
    if ledger is not None:
        for rule in LEDGER_RULES:
            yield from rule.check(book, ledger)


def all_rules() -> list[ModuleType]:
    """Every rule, by id."""
    return sorted((*BOOK_RULES, *DAY_RULES, *LEDGER_RULES), key=lambda rule: str(rule.ID))
