"""A sentence holds no phrase that could stand on any company's wall.

Wrong: `why: Replies in a timely manner keep a customer.`
Right: `why: A reply before the shop opens keeps a customer.` A phrase in quotation marks, or in a field
that shows how it should not be, is left alone.
"""

import re
from collections.abc import Iterator
from functools import cache

from generator.finding import Finding, Severity
from generator.model.book import Book
from generator.model.traces import Written
from generator.rules.not_observable import unfilmed
from generator.rules.wording import in_our_voice, is_english, place, standard_of, texts, unquoted
from generator.rules.words.dead import DEAD, Dead
from generator.rules.words.phrases import Phrase, Phrases, words_of

ID = "filler"
SEVERITY = Severity.WARNING

_ENDS_ITS_CLAUSE = r"(?=\s*(?:[^\w\s-]|$)|\s+(?:and|or|but|in|with|to|at|for|through|while|when)\b)"


def check(book: Book) -> Iterator[Finding]:
    if not is_english(book):
        return
    phrases = _phrases()
    for written in texts(book):
        if not phrases.may_stand_in(written.text) or not in_our_voice(written):
            continue
        begin, told = _told_already(book, written), set[str]()
        for found in phrases.find(unquoted(written.text)):
            phrase = " ".join(written.text[found.start : found.end].split())
            if found.start < begin or phrase.lower() in told:
                continue
            told.add(phrase.lower())
            yield Finding(
                place(book, written, found.start, found.end),
                ID,
                f"{phrase!r} {found.meaning.fault}",
                found.meaning.mend,
                severity=SEVERITY,
            )


def _told_already(book: Book, written: Written) -> int:
    """How much of the text `not-observable` reports, so that one cause is one finding."""
    standard = standard_of(book, written)
    if standard is None or written.route[-3] != "standards" or written.route[-1] != "says":
        return 0
    opening = unfilmed(standard.says)
    if opening is None or opening.words not in written.text:
        return 0
    return written.text.index(opening.words) + len(opening.words)


@cache
def _phrases() -> Phrases[Dead]:
    """All phrases, made ready only when they are asked for: that takes as long as reading a file or two."""
    return Phrases(_every_phrase())


def _every_phrase() -> Iterator[Phrase[Dead]]:
    for dead in DEAD:
        for phrase in dead.phrases:
            words = [word for word in phrase.rstrip("…").split() if word != "~"]
            tight = r"\s+".join(f"(?:{word.replace('-', '[-‑ ]')})" for word in phrase.rstrip("…").split())
            tight = tight.replace(r"\s+(?:~)", r"(?:\s+[\w'’-]+){0,2}")
            end = _ENDS_ITS_CLAUSE if phrase.endswith("…") else r"(?![\w-])"
            yield Phrase(dead, _telling(words), re.compile(rf"(?<![\w-]){tight}{end}"))


def _telling(phrase: list[str]) -> frozenset[str]:
    """The forms of the phrase's longest word, since long words are rarer than short ones."""
    forms = max(
        ([max(words_of(form), key=len) for form in word.split("|")] for word in phrase), key=_shortest
    )
    return frozenset(forms)


def _shortest(forms: list[str]) -> int:
    return min(map(len, forms))
