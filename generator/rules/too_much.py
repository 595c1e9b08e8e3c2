"""A role is asked no more than a person can keep in mind and fit into a week.

Wrong: over seven standards of its own, over five actions with `when: day-1`, own and inherited, or
rhythm actions that take more minutes a week than `week_minutes` in playbook.yml.
Right: the standards that matter most, a first day with time to listen, a rhythm with room for the work.
A daily action counts five times a week, a monthly one twelve times in 52 weeks.
"""

from collections.abc import Iterator, Sequence
from math import ceil
from typing import NamedTuple

from generator.finding import Finding, Severity
from generator.model.book import Book
from generator.model.role import Role, StandardSet
from generator.model.standard import Action, minutes_a_week

ID = "too-much"
SEVERITY = Severity.WARNING

STANDARDS = 7
"""How many standards a role may have of its own."""
FIRST_DAY = 5
"""How many things may fall on the first day."""


class _Excess(NamedTuple):
    """What actions ask above a bound."""

    of: str
    says: str
    hint: str


def check(book: Book) -> Iterator[Finding]:
    for role in book.roles.values():
        number = len(role.standards)
        if number > STANDARDS:
            yield Finding(
                book.key_where(role, "standards"),
                ID,
                f"{role.id} has {number} standards of its own, and {STANDARDS} are the most to keep in mind",
                "keep those that matter most, and move what many roles share into a set",
                severity=SEVERITY,
            )
    # A set that asks too much by itself is one cause, however many roles inherit it.
    heavy = {found.id: list(_excesses(book, found.actions)) for found in book.sets.values()}
    for found in book.sets.values():
        yield from _findings(book, found, f"each role that inherits {found.id}", heavy[found.id])
    for role in book.roles.values():
        told = {excess.of for found in book.sets_of(role) for excess in heavy[found.id]}
        excesses = [excess for excess in _excesses(book, book.actions_of(role)) if excess.of not in told]
        yield from _findings(book, role, f"{role.id}, with what it inherits,", excesses)


def _findings(
    book: Book, owner: Role | StandardSet, subject: str, excesses: list[_Excess]
) -> Iterator[Finding]:
    for excess in excesses:
        where = book.key_where(owner, "actions")
        yield Finding(where, ID, f"{subject} {excess.says}", excess.hint, severity=SEVERITY)


def _excesses(book: Book, actions: Sequence[Action]) -> Iterator[_Excess]:
    first_day = [action for action in actions if action.when == "day-1"]
    if len(first_day) > FIRST_DAY:
        yield _Excess(
            "day-1",
            f"has {len(first_day)} things to do on day 1, and {FIRST_DAY} are the most for a first day",
            "move what can wait to `week-1` or later",
        )
    minutes = minutes_a_week(actions)
    bound = book.playbook.week_minutes
    if bound is not None and minutes > bound:
        yield _Excess(
            "week",
            f"spends {ceil(minutes)} minutes a week on actions, and playbook.yml allows {bound}",
            "take out an action or do one less often, or raise `week_minutes`",
        )
