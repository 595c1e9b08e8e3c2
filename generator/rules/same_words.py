"""A sentence stands in one role only, so that each says what is particular to it.

Wrong: `why: A caller who waits in silence thinks that nobody is there.`, word for word in two roles.
Right: a sentence of each role's own, or one standard for both in `standards/`. Sentences of eight words
or more count, equal but for case and punctuation.
"""

import re
from collections.abc import Iterator

from generator.finding import Finding, Location, Severity
from generator.model.book import Book
from generator.model.traces import Written
from generator.rules.wording import place, texts

ID = "same-words"
SEVERITY = Severity.WARNING

WORDS = 8
"""A shorter sentence may well be the only way to say it."""

_END = re.compile(r"(?<=[.!?…])[\"'”’)*_]*\s+|\n\s*(?:\n|[-*+]\s|\d+[.)]\s)")
_APOSTROPHE = re.compile("['’]")


def check(book: Book) -> Iterator[Finding]:
    first: dict[str, tuple[str, Location]] = {}
    told: set[tuple[str, str]] = set()
    for written in texts(book):
        kind, role = written.holder
        if kind != "role" or _must_agree(written):
            continue
        for start, sentence in _sentences(written.text):
            words = _words(sentence)
            if words.count(" ") + 1 < WORDS:
                continue
            other, there = first.setdefault(words, (role, written.where))
            if other == role or (words, role) in told:
                continue
            told.add((words, role))
            yield Finding(
                place(book, written, start, start + len(sentence)),
                ID,
                f"{role} says {_short(sentence)!r} in the same words as {other} at {there}",
                "say what is particular to this role, or give both the standard in one set",
                severity=SEVERITY,
            )


def _must_agree(written: Written) -> bool:
    """Whether the text is a term of authority: a remedy that two roles hold is the same in both."""
    return written.route[0] == "authority" and written.route[1] in ("remedies", "beyond")


def _sentences(text: str) -> Iterator[tuple[int, str]]:
    """The sentences with where they start."""
    start = 0
    for end in _END.finditer(text):
        yield start, text[start : end.start()]
        start = end.end()
    yield start, text[start:]


def _words(sentence: str) -> str:
    """The sentence without case and punctuation."""
    return " ".join(re.findall(r"[^\W_]+", _APOSTROPHE.sub("", sentence.casefold())))


def _short(sentence: str) -> str:
    words = " ".join(sentence.split())
    return words if len(words) <= 60 else f"{words[:59].rsplit(' ', 1)[0]} …"
