"""Sentences drawn from patterns and words, each different from those before.

Each writer has things of their own to which they keep coming back, as the texts of one role do; all
other words come from the whole of the lists.
"""

import re
from collections.abc import Callable, Sequence
from random import Random

from bench.company import words
from bench.company.patterns import PATTERNS

LONG = 8
"""Words; a sentence of as many is not said twice in one company."""


class Prose:
    """What one company says, in words that depend on the seed alone."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self._topics: Sequence[str] = words.THINGS
        self._people: Sequence[str] = words.PEOPLE
        self._said: set[str] = set()
        self._slots: dict[str, Callable[[], str]] = {
            "thing": self._thing,
            "things": lambda: plural(self._thing()),
            "Things": lambda: _capital(plural(self._thing())),
            "adj": lambda: self.one(words.ADJECTIVES),
            "the": self._the,
            "The": lambda: _capital(self._the()),
            "a": self._a,
            "A": lambda: _capital(self._a()),
            "obj": self._object,
            "person": lambda: self.one(self._people),
            "worker": lambda: self.one(words.WORKERS),
            "Worker": lambda: _capital(self.one(words.WORKERS)),
            "place": lambda: self.one(words.PLACES),
            "time": lambda: self.one(words.TIMES),
            "v": lambda: self.one(words.VERBS),
            "V": lambda: _capital(self.one(words.VERBS)),
            "vs": lambda: third_person(self.one(words.VERBS)),
            "Vs": lambda: _capital(third_person(self.one(words.VERBS))),
            "limit": lambda: "{limit}",
            "n": lambda: self.one(_NUMBERS),
            "month": lambda: self.one(words.MONTHS),
        }

    def one(self, choices: Sequence[str]) -> str:
        """One of the choices."""
        return choices[int(self.random.random() * len(choices))]

    def about(self, topics: Sequence[str]) -> None:
        """Turn to another writer, who speaks of these things and a few others."""
        own = [self.one(words.THINGS) for _ in range(14)]
        self._topics = [*topics, *topics, *own]
        self._people = [self.one(words.PEOPLE) for _ in range(5)]

    def say(self, field: str) -> str:
        """A text for a field; each long sentence of it is new in this company."""
        while True:
            text = self._drawn(field)
            long = [plain for plain in map(_plain, text.split(". ")) if plain.count(" ") + 1 >= LONG]
            if self._said.isdisjoint(long):
                self._said.update(long)
                return text

    def some(self, field: str, least: int, most: int) -> list[str]:
        """Several different sentences for a field."""
        number = self.random.randint(least, most)
        found: dict[str, None] = {}
        while len(found) < number:
            found[self.say(field)] = None
        return list(found)

    def _drawn(self, field: str) -> str:
        patterns = PATTERNS[field]
        parts = list(patterns[int(self.random.random() * len(patterns))])
        for index in range(1, len(parts), 2):
            parts[index] = self._slots[parts[index]]()
        return "".join(parts)

    def _thing(self) -> str:
        return self.one(self._topics if self.random.random() < 0.7 else words.THINGS)

    def _the(self) -> str:
        if self.random.random() < 0.4:
            return f"the {self._thing()}"
        return f"the {self.one(words.ADJECTIVES)} {self._thing()}"

    def _a(self) -> str:
        word = self._thing()
        if self.random.random() < 0.6:
            word = f"{self.one(words.ADJECTIVES)} {word}"
        return f"{'an' if word[0] in 'aeiou' and not word.startswith(_HARD) else 'a'} {word}"

    def _object(self) -> str:
        draw = self.random.random()
        if draw < 0.3:
            return f"each {self.one(words.ADJECTIVES)} {self._thing()}"
        if draw < 0.5:
            return f"the {self.one(self._people)}'s {self._thing()}"
        if draw < 0.7:
            return f"every {self._thing()} and its {self._thing()}"
        if draw < 0.85:
            return f"the {self._thing()} for the {self.one(words.ADJECTIVES)} {self._thing()}"
        return self._the()


def third_person(verb: str) -> str:
    """The form of a verb in `she rings`."""
    return plural(verb)


def plural(word: str) -> str:
    """Several of a thing; a verb takes the same endings in the third person."""
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return f"{word}es"
    if word.endswith("y") and word[-2] not in "aeiou":
        return f"{word[:-1]}ies"
    return f"{word}s"


_NUMBERS = ("three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "twenty", "thirty")
_HARD = ("uni", "one", "eu", "use")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _plain(text: str) -> str:
    return re.sub(r"[^a-z ]", "", text.lower().replace("-", " "))
