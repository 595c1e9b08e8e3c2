"""A standard begins with a verb that one could film.

Wrong: `says: Ensures a pleasant stay.`, or `says: Customers get a quick reply.`, which says what
nobody can see done, or does not say who does it.
Right: `says: Rings the guest an hour after they moved in.` A verb in the third person comes first,
after an adverb or a leading clause at most: `When a home has no heat, books an engineer.`
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.finding import Finding, Severity
from generator.model.book import Book
from generator.rules.wording import every_standard, is_english
from generator.rules.words import listed
from generator.rules.words.forms import third_person
from generator.rules.words.verbs import (
    ADVERBS,
    AUXILIARIES,
    FILMED_OPENINGS,
    LEADING,
    NO_ADVERBS,
    NO_VERBS,
    VAGUE,
    VAGUE_OPENINGS,
)

ID = "not-observable"
SEVERITY = Severity.WARNING

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_EXAMPLE = "such as 'Rings the customer back the same day'"


@dataclass(frozen=True)
class Opening:
    """How a sentence begins that nobody could film."""

    words: str
    """As they are written."""
    vague: bool
    """Whether they hold a verb, one that cannot be seen."""


def check(book: Book) -> Iterator[Finding]:
    if not is_english(book):
        return
    for standard in every_standard(book):
        opening = unfilmed(standard.says)
        if opening is None:
            continue
        if opening.vague:
            message = f"{standard.ref} begins with {opening.words!r}, which nobody could film"
            hint = f"write what one would see or hear, {_EXAMPLE}"
        else:
            message = f"{standard.ref} begins with {opening.words!r}, which is no verb in the third person"
            hint = f"begin with what the role does, {_EXAMPLE}"
        yield Finding(book.where(standard, "says"), ID, message, hint, severity=SEVERITY)


def unfilmed(says: str) -> Opening | None:
    """The opening of a standard's sentence, where it holds no verb or none that one could film."""
    words = _WORD.findall(says)
    if words and words[0].lower() in LEADING:
        for clause in says.split(",")[1:]:
            opening = _judge(clause)
            if opening is None or opening.vague:
                return opening
    return _judge(says)


def _judge(clause: str) -> Opening | None:
    words = _WORD.findall(clause)
    while len(words) > 1 and _is_adverb(words[0].lower()):
        words = words[1:]
    if not words:
        return Opening(clause.strip()[:20], vague=False)
    rest = " ".join(words)
    if _FILMED_OPENING.match(rest):
        return None
    found = _VAGUE_OPENING.match(rest)
    if found:
        return Opening(found[0], vague=True)
    if words[0].lower() in _VAGUE_FORMS:
        return Opening(words[0], vague=True)
    return None if _is_verb(words) else Opening(words[0], vague=False)


def _is_adverb(word: str) -> bool:
    return word in ADVERBS or (word.endswith("ly") and word not in NO_ADVERBS)


def _is_verb(words: list[str]) -> bool:
    """Whether the first word is a verb in the third person, going by its ending and by what follows."""
    first, second, third = [word.lower() for word in [*words, "", ""][:3]]
    ends_like_one = re.fullmatch(r"[a-z]+(-[a-z]+)*s", first) and not re.search("(ss|us|is|as)$", first)
    if not ends_like_one or first in NO_VERBS:
        return False
    is_noun = second in AUXILIARIES or (second.endswith("ed") and third in _AFTER_A_PARTICIPLE)
    return not is_noun


_AFTER_A_PARTICIPLE = listed("within in by before after on at from without")
"""`Calls answered within three rings` is a noun with a participle."""


_VAGUE_OPENING = re.compile(rf"(?:{'|'.join(VAGUE_OPENINGS)})\b", re.IGNORECASE)
_FILMED_OPENING = re.compile(rf"(?:{'|'.join(FILMED_OPENINGS)})\b", re.IGNORECASE)
_VAGUE_FORMS = VAGUE | {third_person(verb) for verb in VAGUE} | {"is", "are", "has"}
