"""A sentence stands in one role only, so that each says what is particular to it.

Wrong: `why: A caller who waits in silence thinks that nobody is there.`, word for word in two roles.
Right: a sentence of each role's own, or one standard for both in `standards/`. Sentences of eight words
or more count, equal but for case and punctuation.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

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


@dataclass(frozen=True)
class Sentence:
    """A sentence of a role, and where in its text it stands."""

    role: str
    written: Written
    start: int
    end: int

    def place(self, book: Book) -> Location:
        """Where it begins in the file."""
        return place(book, self.written, self.start, self.end)


def check(book: Book) -> Iterator[Finding]:
    first: dict[str, Sentence] = {}
    told: set[tuple[str, str]] = set()
    for sentence in _sentences(book):
        text = sentence.written.text[sentence.start : sentence.end]
        words = _words(text)
        if words.count(" ") + 1 < WORDS:
            continue
        other = first.setdefault(words, sentence)
        if other.role == sentence.role or (words, sentence.role) in told:
            continue
        told.add((words, sentence.role))
        there = other.place(book)
        yield Finding(
            sentence.place(book),
            ID,
            f"{sentence.role} says {_short(text)!r} in the same words as {other.role} at {there}",
            "say what is particular to this role, or give both the standard in one set",
            severity=SEVERITY,
        )


def _sentences(book: Book) -> Iterator[Sentence]:
    """The sentences of the roles, in the order of their files."""
    for written in texts(book):
        kind, role = written.holder
        if kind == "role" and not _must_agree(written):
            start = 0
            for end in _END.finditer(written.text):
                yield Sentence(role, written, start, end.start())
                start = end.end()
            yield Sentence(role, written, start, len(written.text))


def _must_agree(written: Written) -> bool:
    """Whether the text is a term of authority: a remedy that two roles hold is the same in both."""
    return written.route[0] == "authority" and written.route[1] in ("remedies", "beyond")


def _words(sentence: str) -> str:
    """The sentence without case and punctuation."""
    return " ".join(re.findall(r"[^\W_]+", _APOSTROPHE.sub("", sentence.casefold())))


def _short(sentence: str) -> str:
    words = " ".join(sentence.split())
    return words if len(words) <= 60 else f"{words[:59].rsplit(' ', 1)[0]} …"
