"""A finding: one thing that is wrong, where it stands, and what to do about it.

Everything that looks at content speaks in findings, so that all of them can be told at once,
sorted by place and printed in any format. They are values: nothing here reads or prints.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding weighs: an error stops the build, a warning asks for a second look."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, order=True, slots=True)
class Location:
    """A place in the content: a file, a line and a column, both counted from 1."""

    path: str
    """The file, relative to the content folder, with forward slashes."""

    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return one_line(f"{self.path}:{self.line}:{self.column}")


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong with the content.

    The message says what and why, the hint says what to do, the fix is the line as it should stand.
    """

    where: Location
    rule: str
    message: str
    hint: str = ""
    fix: str = ""
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        return f"{self.where}: {self.severity}: {self.text} [{self.rule}]"

    @property
    def text(self) -> str:
        """The message and what to do, as one sentence."""
        parts = [self.message, self.hint, f"write `{self.fix}`" if self.fix else ""]
        return one_line("; ".join(part for part in parts if part))

    @property
    def sort_key(self) -> tuple[Location, str, str, str]:
        """By file, line and column; errors first where two share a place."""
        return self.where, self.severity.value, self.rule, self.message


def by_place(findings: Iterable[Finding]) -> list[Finding]:
    """The findings in the order a reader mends them, each once."""
    return sorted(set(findings), key=lambda finding: finding.sort_key)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A hint that offers the nearest of the known words, or nothing."""
    near = nearest(word, known)
    return f"did you mean {near!r}?" if near else ""


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word most like *word*, or an empty string; capitals and spaces make no other word."""
    words = sorted(known)
    for form in (word, "-".join(word.lower().split())):
        # Two letters that changed places are the most common slip, and other words may look just as like.
        anagrams = [other for other in words if sorted(other) == sorted(form)]
        close = anagrams or get_close_matches(form, words, n=1, cutoff=0.6)
        if close:
            return close[0]
    return ""


def together(words: Iterable[str], most: int = 4) -> str:
    """The words as a sentence names them, `a, b and c`; of more than *most*, how many follow the first."""
    named = list(words)
    if len(named) > most:
        named = [*named[: most - 1], f"{len(named) - most + 1} more"]
    *first, last = named
    return f"{', '.join(first)} and {last}" if first else last


def one_line(text: str) -> str:
    """The text without line breaks or control characters, so that a finding is always one line."""
    return "".join(sign if sign.isprintable() else " " for sign in text)
