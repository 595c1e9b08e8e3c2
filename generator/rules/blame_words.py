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

ID = "blame-words"
SEVERITY = Severity.WARNING

_ARTICLES = ("the", "a", "an")
_POINTERS = "(?:the|an?|this|that|these|those|our|your|some|many|most|such|any|every|each)"
"""Words that may stand for the article of a term."""


def check(book: Book) -> Iterator[Finding]:
    # The longest first, so that a term inside another is told once.
    terms = [term for term in sorted(book.terms.values(), key=_length) if re.search(r"\w", term.instead_of)]
    if not terms:
        return
    words = re.compile("|".join(f"({_pattern(term.instead_of)})" for term in terms))
    for written in texts(book):
        # Most texts hold none, so the cheap look comes first.
        if not words.search(written.text.lower()) or not in_our_voice(written):
            continue
        text = unquoted(written.text).lower()
        for found in words.finditer(text):
            term = terms[(found.lastindex or 1) - 1]
            if _says_it_right(term, text, found):
                continue
            phrase = " ".join(written.text[found.start() : found.end()].split())
            yield Finding(
                place(book, written, found.start(), found.end()),
                ID,
                f"{phrase!r} stands in terms.yml as a word to leave",
                f"say {term.say!r} ({term.why})",
                severity=SEVERITY,
            )


def _length(term: Term) -> tuple[int, str]:
    return -len(term.instead_of), term.instead_of


def _says_it_right(term: Term, text: str, found: re.Match[str]) -> bool:
    """Whether the match is part of what the term asks to say, as `error` is of `our error`."""
    say = term.say.lower()
    near = text[max(0, found.start() - len(say)) : found.end() + len(say)]
    return found[0] in say and say in near


def _pattern(phrase: str) -> str:
    """A pattern in small letters for a phrase that holds a word, and for its inflections."""
    parts = re.findall(r"\w+|[^\w]+", phrase.strip(" .,").lower())
    pattern = ""
    for index, part in enumerate(parts):
        if not re.match(r"\w", part):
            pattern += r"[\s*_‑-]*" if "-" in part else r"[\s*_‑-]+"
        elif index == 0 and len(parts) > 1 and part in _ARTICLES:
            pattern += _POINTERS
        else:
            pattern += f"(?:{'|'.join(sorted(forms_of(part), key=len, reverse=True))})"
    return rf"(?<!\w){pattern}(?:['’]s?)?(?!\w)"
