"""A text says it as `terms.yml` asks, without words that blame or belittle.

Wrong: `why: Difficult customers take the longest.`, where terms.yml has `instead_of: difficult customer`.
Right: `why: A customer with a difficult problem needs the longest.` A word in quotation marks, or in a
field that shows how it should not be, is left alone; so are terms.yml itself and the titles of sources.
"""

import re
from collections.abc import Iterator

from generator.finding import Finding, Severity
from generator.model.book import Book
from generator.model.lists import Term
from generator.rules.wording import in_our_voice, place, texts, unquoted
from generator.rules.words.forms import forms_of
from generator.rules.words.phrases import Found, Phrase, Phrases, words_of

ID = "blame-words"
SEVERITY = Severity.WARNING

_ARTICLES = ("the", "a", "an")
_POINTERS = "(?:the|an?|this|that|these|those|our|your|some|many|most|such|any|every|each)"
"""Words that may stand for the article of a term."""
_GAP = r"[^\w.,;:!?…·–—]"
"""A sign between two words of one phrase: no end of a clause, and nothing that was blotted out."""


def check(book: Book) -> Iterator[Finding]:
    terms = Phrases(_phrase(term) for term in book.terms.values() if words_of(term.instead_of))
    for written in texts(book):
        if not terms.may_stand_in(written.text) or not in_our_voice(written):
            continue
        text, told = unquoted(written.text).lower(), set[str]()
        for found in terms.find(text):
            phrase = " ".join(written.text[found.start : found.end].split())
            if phrase.lower() in told or _says_it_right(found, text):
                continue
            told.add(phrase.lower())
            yield Finding(
                place(book, written, found.start, found.end),
                ID,
                f"{phrase!r} stands in terms.yml as a word to leave",
                f"say {found.meaning.say!r} ({found.meaning.why})",
                severity=SEVERITY,
            )


def _says_it_right(found: Found[Term], text: str) -> bool:
    """Whether the word is part of what the term asks to say, as `error` is of `our error`."""
    say = found.meaning.say.lower()
    near = text[max(0, found.start - len(say)) : found.end + len(say)]
    return text[found.start : found.end] in say and say in near


def _phrase(term: Term) -> Phrase[Term]:
    words = words_of(term.instead_of)
    # The last word tells most: `customer` stands in every other text, `claims` does not.
    telling = forms_of(words[-1] if len(words[-1]) > 3 else max(words, key=len))
    return Phrase(term, frozenset(telling), re.compile(_pattern(term.instead_of)))


def _pattern(phrase: str) -> str:
    """A pattern in small letters for a phrase that holds a word, and for its inflections."""
    parts = re.findall(r"\w+|\W+", re.sub(r"^\W+|\W+$", "", phrase.lower()))
    pattern = ""
    for index, part in enumerate(parts):
        if not re.match(r"\w", part):
            pattern += _GAP + ("{0,8}" if "-" in part else "{1,8}")
        elif index == 0 and len(parts) > 1 and part in _ARTICLES:
            pattern += _POINTERS
        else:
            pattern += f"(?:{'|'.join(sorted(forms_of(part), key=len, reverse=True))})"
    return rf"(?<!\w){pattern}(?:['’]s?)?(?!\w)"
