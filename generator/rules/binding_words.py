"""A standard that leaves room does not say always, never or guarantee, nor does a promise to a colleague.

Wrong: `says: Always rings back the same day.` where `freedom: bounded`.
Right: `says: Rings back the same day.`, or `freedom: fixed` with its reason. A promise of `serves` says
what to expect, and by when. Somebody else's never is free: `Asks a guest who never complains`.
"""

import re
from collections.abc import Iterator

from generator.finding import Finding, Severity
from generator.model.book import Book
from generator.rules.wording import (
    clause_before,
    is_english,
    place,
    standard_of,
    texts,
    unquoted,
    words_after,
)
from generator.rules.words import listed
from generator.rules.words.clauses import HALF, OTHERS

ID = "binding-words"
SEVERITY = Severity.WARNING

_BINDING = re.compile(r"(?<![\w-])(always|never|guarantee[sd]?|guaranteeing)(?![\w-])", re.IGNORECASE)
_NOUN_BEFORE = listed("the a an our your their its this that each any every no under of without")
_GIVEN = frozenset({"that", "of", "to"})
"""After a guarantee it is one that we give: `a guarantee that payroll is right`."""


def check(book: Book) -> Iterator[Finding]:
    if not is_english(book):
        return
    for written in texts(book):
        if not _BINDING.search(written.text):
            continue
        standard = standard_of(book, written)
        if standard and written.route[-3] == "standards" and written.route[-1] == "says":
            if standard.freedom == "fixed":
                continue
            why = f"binds in every case, and {standard.ref} is {standard.freedom}"
            hint = "say what is done without it, or write `freedom: fixed` and the reason"
        elif written.route[-1:] == ("promise",) and "serves" in written.route:
            why = "in a promise to a colleague binds in every case"
            hint = "say what they may expect, and by when"
        else:
            continue
        text = unquoted(written.text)
        told: set[str] = set()
        for found in _BINDING.finditer(text):
            word = found[0].lower()
            if word not in told and _binds(text, found):
                told.add(word)
                where = place(book, written, found.start(), found.end())
                yield Finding(where, ID, f"{found[0]!r} {why}", hint, severity=SEVERITY)


def _binds(text: str, found: re.Match[str]) -> bool:
    """Whether the word is the sentence's own, neither a noun, nor halved, nor somebody else's."""
    before = clause_before(text, found.start())
    if found[0].lower() in ("guarantee", "guarantees") and set(before[-2:]) & _NOUN_BEFORE:
        return before[-1] not in ("the", "under") and bool(set(words_after(text, found.end())[:1]) & _GIVEN)
    if set(before[-1:]) & {"and", "but", "or"}:
        return True
    return not (set(before[-1:]) & HALF or set(before[-4:]) & OTHERS)
