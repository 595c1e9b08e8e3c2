"""Many phrases looked for in many texts.

Of a hundred phrases a text holds none, as a rule. Each phrase is known by its most telling word, so
that a text is asked for its words once, and a pattern runs only where it may well match.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from sys import intern
from typing import Generic, TypeVar

Meaning = TypeVar("Meaning")
_WORD = re.compile(r"\w+")
_EMPHASIS = str.maketrans("*_", "  ")


@lru_cache(maxsize=524_288)
def words_of(text: str) -> tuple[str, ...]:
    """The words of a text in small letters, without punctuation.

    Several rules ask for the words of each text, of which a playbook of 5,000 roles has half a million;
    a word is kept once however many texts hold it.
    """
    # An underscore is emphasis; taking it out first is faster than a pattern without it.
    return tuple(map(intern, _WORD.findall(text.lower().replace("_", " "))))


@dataclass(frozen=True)
class Phrase(Generic[Meaning]):
    """A phrase to look for, and what it means to find it."""

    meaning: Meaning
    telling: frozenset[str]
    """Words in small letters; the phrase is nowhere where none of them is."""
    pattern: re.Pattern[str]
    """The phrase, in small letters."""


@dataclass(frozen=True)
class Found(Generic[Meaning]):
    """A phrase in a text."""

    start: int
    end: int
    meaning: Meaning


class Phrases(Generic[Meaning]):
    """Phrases by their telling words."""

    def __init__(self, phrases: Iterable[Phrase[Meaning]]) -> None:
        self._by_word: dict[str, list[Phrase[Meaning]]] = {}
        for phrase in phrases:
            for word in phrase.telling:
                self._by_word.setdefault(word, []).append(phrase)
        self._telling = frozenset(self._by_word)

    def may_stand_in(self, text: str) -> bool:
        """Whether a closer look is worth while."""
        return not self._telling.isdisjoint(words_of(text))

    def find(self, text: str) -> Iterator[Found[Meaning]]:
        """The phrases in *text*, in its order; of two that overlap the longer."""
        bare = text.lower().translate(_EMPHASIS)
        found = {
            (match.start(), match.end()): phrase.meaning
            for word in self._by_word.keys() & set(words_of(text))
            for phrase in self._by_word[word]
            for match in phrase.pattern.finditer(bare)
        }
        end = 0
        for start, stop in sorted(found, key=lambda span: (span[0], -span[1])):
            if start >= end:
                yield Found(start, stop, found[start, stop])
                end = stop
