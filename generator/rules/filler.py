"""A sentence holds no phrase that could stand on any company's wall.

Wrong: `great: [Replies in a timely manner, as needed.]`
Right: `great: [Replies before the shop opens.]` A phrase in quotation marks, or in a field that shows
how it should not be, is left alone.
"""

import re
from collections.abc import Iterator

from generator.finding import Finding, Severity
from generator.model.book import Book
from generator.model.traces import Written
from generator.rules.not_observable import unfilmed
from generator.rules.wording import in_our_voice, is_english, place, standard_of, texts, unquoted
from generator.rules.words.dead import DEAD, Dead

ID = "filler"
SEVERITY = Severity.WARNING


def check(book: Book) -> Iterator[Finding]:
    if not is_english(book):
        return
    for written in texts(book):
        # Most texts hold none, so the cheap look comes first.
        if not _PHRASE.search(written.text.lower()) or not in_our_voice(written):
            continue
        told = _told_already(book, written)
        for found in _PHRASE.finditer(unquoted(written.text).lower()):
            if found.start() < told:
                continue
            dead = _DEAD[found.lastindex or 1]
            phrase = " ".join(written.text[found.start() : found.end()].split())
            yield Finding(
                place(book, written, found.start(), found.end()),
                ID,
                f"{phrase!r} {dead.fault}",
                dead.mend,
                severity=SEVERITY,
            )


def _told_already(book: Book, written: Written) -> int:
    """How much of the text `not-observable` reports, so that one cause is one finding."""
    standard = standard_of(book, written)
    if standard is None or written.route[-1] != "says" or written.route[-3] != "standards":
        return 0
    opening = unfilmed(standard.says)
    return written.text.find(opening.words) + len(opening.words) if opening else 0


def _pattern(dead: Dead) -> str:
    return "|".join(_phrase(phrase) for phrase in dead.phrases)


def _phrase(phrase: str) -> str:
    words = [f"(?:{word})" if "|" in word else re.escape(word) for word in phrase.rstrip("…").split()]
    tight = r"\s+".join(words).replace(r"\-", r"[-\s‑]")
    return tight + _ENDS_ITS_CLAUSE if phrase.endswith("…") else tight


_ENDS_ITS_CLAUSE = r"(?=\s*(?:[^\w\s-]|$)|\s+(?:and|or|but|in|with|to|at|for|through|while|when)\b)"
_PHRASE = re.compile(rf"(?<![\w-])(?:{'|'.join(f'({_pattern(dead)})' for dead in DEAD)})(?![\w-])")
_DEAD = dict(enumerate(DEAD, start=1))
