"""A standard that says decide, settle or resolve belongs to a role with authority.

Wrong: `says: Settles a complaint before the caller hangs up.` in a role with `authority: {none: …}`.
Right: a remedy in its authority, or a standard that says what the role does instead: `Tells the caller
who decides, and by when.` An inherited standard is told at the role's `none`.
"""

import re
from collections.abc import Iterator
from itertools import takewhile

from generator.finding import Finding, Severity
from generator.model.book import Book
from generator.model.role import Role
from generator.model.standard import Standard
from generator.rules.known import heirs
from generator.rules.wording import clause_before, is_english, unquoted, words_after
from generator.rules.words.clauses import (
    BEFORE_ANOTHER,
    BEFORE_GERUND,
    JOINTS,
    MODALS,
    OTHERS,
    PAID,
    PASSING_ON,
)

ID = "lip-service"
SEVERITY = Severity.WARNING

_DECIDE = re.compile(r"\b(decid|settl|resolv)(es?|ing)\b", re.IGNORECASE)


def check(book: Book) -> Iterator[Finding]:
    if not is_english(book):
        return
    heirs_known = {role.id for role in heirs(book)}
    for role in book.roles.values():
        if role.authority.none is None:
            continue
        for standard in [*role.standards, *_added(book, role)]:
            verb = decision(standard.says)
            if verb:
                yield Finding(
                    book.where(standard, "says"),
                    ID,
                    f"{standard.ref} says {verb!r}, and {role.id} has no authority",
                    f"add a remedy to the authority of {role.id}, or say what the role does instead",
                    severity=SEVERITY,
                )
        inherited = book.inherited_standards(role) if role.id in heirs_known else []
        said = [standard.ref for standard in inherited if decision(standard.says)]
        if said:
            yield Finding(
                book.where(role, "authority", "none"),
                ID,
                f"{role.id} has no authority, and inherits {_what(said)} it decides: {', '.join(said)}",
                "add a remedy, or see that `applies_to` leaves the role out",
                severity=SEVERITY,
            )


def _what(said: list[str]) -> str:
    return "a standard that says" if len(said) == 1 else "standards that say"


def _added(book: Book, role: Role) -> list[Standard]:
    """What places add to the role."""
    exceptions = book.exceptions_for("role", role.id)
    return [standard for exception in exceptions for standard in exception.add.standards]


def decision(says: str) -> str:
    """The word that says the role itself decides, or nothing."""
    text = unquoted(says)
    for found in _DECIDE.finditer(text):
        before, after = clause_before(text, found.start()), words_after(text, found.end())
        if _is_own(found[2].lower(), before) and not _is_other_sense(found[1].lower(), after):
            return found[0]
    return ""


def _is_own(ending: str, before: list[str]) -> bool:
    """Whether the role is who decides, going by the form of the verb and the words before it."""
    last = before[-1] if before else ""
    if ending == "es":
        return not set(before[-2:]) & OTHERS and (last in JOINTS or last.endswith("ly") or not before)
    if ending == "ing":
        return last in BEFORE_GERUND
    if not before or before[0] in MODALS:
        return True
    return last in JOINTS | {"to"} and "to" in before and not set(before) & PASSING_ON


def _is_other_sense(verb: str, after: list[str]) -> bool:
    """Whether a bill is settled by paying it, or a person in a place."""
    if verb != "settl":
        return False
    settled = list(takewhile(lambda word: word not in BEFORE_ANOTHER, after))
    return bool(PAID.intersection(settled)) or "into" in after[:5] or after[:1] in (["in"], ["down"])
