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
from generator.rules import (
    all_operational,
    asks_itself,
    authority_ladder,
    bad_news,
    balance,
    beyond_authority,
    binding_words,
    blame_words,
    deputy,
    duplicate_id,
    duplicate_key,
    effect,
    exception_bounds,
    exception_expired,
    executive_out_of_touch,
    filler,
    freedom_mix,
    gap,
    guide_behind,
    guide_shape,
    guide_test,
    lip_service,
    no_authority,
    no_mirror,
    no_order,
    no_standard,
    no_story,
    not_observable,
    only_time,
    own_bounds,
    page_address,
    published_id,
    reference,
    reports_to_cycle,
    review_due,
    same_words,
    shape,
    syntax,
    too_much,
    uncited_figure,
    unknown_value,
    unsafe_link,
    waiver_expired,
    wall_quote,
    yaml_trap,
)
from generator.rules.ledger import Ledger

BOOK_RULES: tuple[ModuleType, ...] = (
    reference,
    duplicate_id,
    asks_itself,
    authority_ladder,
    bad_news,
    beyond_authority,
    deputy,
    effect,
    exception_bounds,
    guide_shape,
    guide_test,
    no_authority,
    no_standard,
    own_bounds,
    page_address,
    reports_to_cycle,
    unknown_value,
    unsafe_link,
    all_operational,
    balance,
    executive_out_of_touch,
    freedom_mix,
    gap,
    guide_behind,
    no_mirror,
    no_order,
    no_story,
    only_time,
    too_much,
    wall_quote,
    binding_words,
    blame_words,
    filler,
    lip_service,
    not_observable,
    same_words,
    uncited_figure,
)
"""Rules that look at the book alone: `check(book)`."""

DAY_RULES: tuple[ModuleType, ...] = (exception_expired, review_due, waiver_expired)
"""Rules that depend on the day: `check(book, today)`."""

LEDGER_RULES: tuple[ModuleType, ...] = (published_id,)
"""Rules that look at what was published: `check(book, ledger)`."""

READING_RULES: tuple[ModuleType, ...] = (duplicate_key, shape, syntax, yaml_trap)
"""What reading a file tells by itself; these explain it and check nothing."""


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
    return sorted((*READING_RULES, *BOOK_RULES, *DAY_RULES, *LEDGER_RULES), key=lambda rule: str(rule.ID))
