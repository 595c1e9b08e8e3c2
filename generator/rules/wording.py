"""The texts that the rules on wording read, and the way from a match back to the very word.

Those rules judge what the company says in its own voice. A field that shows how it should not be, or
that repeats somebody's words, is no such voice, nor is a word in quotation marks: `Nobody writes
"difficult customer"` is as it should be.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.finding import Location
from generator.model.book import Book
from generator.model.standard import Standard
from generator.model.traces import Written
from generator.source.nodes import Scalar

PAGE = "page"
"""The kind of the holder of a paragraph that was written by hand."""

_QUOTING = frozenset(
    {
        "not",  # what a standard is not
        "too_far",  # how a side of a balance looks when it goes too far
        "sign",  # the warning sign of a self-check
        "leader_does",  # what starts a chain that ends badly
        "choices",  # answers, of which all but one are wrong; that one stands in `right` too
        "said",  # what a colleague said, in their words
        "aliases", "asked_as", "formerly",  # what people search for
        "start", "then", "ends", "rule", "target",  # ids
        "contact", "handle",  # addresses
    }
)  # fmt: skip
_MENTION = 6
"""Words; a longer stretch in quotation marks is a sentence that we say."""

_ASIDE = re.compile(r"`[^`\n]*`|\]\([^)\s]{0,500}\)|https?://\S+")
_QUOTED = re.compile(r"\"[^\"\n]{1,80}\"|“[^”\n]{1,80}”|‘[^’\n]{1,80}’(?!\w)|(?<!\w)'[^'\n]{1,80}'(?!\w)")
_WORD = re.compile(r"[\w'’-]+")
_REACH = 200
"""Signs; further away a word has no bearing on another, and a sentence of a megabyte is none."""
_FENCE = re.compile(r"\s{0,3}(```|~~~)")


def is_english(book: Book) -> bool:
    """Whether the playbook is written in English, the language of the lists; a broken file is asked too."""
    document, _ = book.traces.origins["playbook", ""]
    language = document.find("language")
    return not isinstance(language, Scalar) or re.match(r"en\b", language.text.lower()) is not None


def texts(book: Book) -> Iterator[Written]:
    """Every text of an entity that was read whole, then every paragraph of the hand-written pages."""
    yield from book.traces.texts_read
    yield from paragraphs(book)


def paragraphs(book: Book) -> Iterator[Written]:
    """Every paragraph of the hand-written pages, outside code."""
    for path, text in sorted(book.pages.items()):
        yield from _paragraphs(path, text)


def in_our_voice(written: Written) -> bool:
    """Whether the field says how things are, and quotes neither what is wrong nor somebody else."""
    kind, keys = written.holder[0], {step for step in written.route if isinstance(step, str)}
    if kind == "term" or keys & _QUOTING or {"script", "never"} <= keys:
        return False
    if kind == "source":
        return not keys & {"title", "publisher", "value"}
    return kind != "retired" or "reason" in keys


def sentences_only(text: str) -> str:
    """The text, as long as before, with code and addresses blotted out."""
    return _ASIDE.sub(_blot, text)


@lru_cache(maxsize=65_536)
def unquoted(text: str) -> str:
    """The text, as long as before, with code, addresses and words in quotation marks blotted out."""

    def blotted(found: re.Match[str]) -> str:
        is_speech = len(found[0].split()) > _MENTION or found[0] == text.strip()
        return found[0] if is_speech else _blot(found)

    return _QUOTED.sub(blotted, sentences_only(text))


def clause_before(text: str, at: int) -> list[str]:
    """The words between *at* and the sign that ends the clause before it, in small letters."""
    return _WORD.findall(re.split(r"[.,;:!?–—]", text[max(0, at - _REACH) : at])[-1].lower())


def words_after(text: str, at: int) -> list[str]:
    """The words that follow *at*, in small letters."""
    return _WORD.findall(text[at : at + _REACH].lower())


def every_standard(book: Book) -> Iterator[Standard]:
    """The standards of roles and sets, then those that a place adds."""
    for owner in book.owners():
        yield from owner.standards
    for exception in book.exceptions.values():
        yield from exception.add.standards


def standard_of(book: Book, written: Written) -> Standard | None:
    """The standard that a text is part of."""
    if "standards" not in written.route:
        return None
    kind, id = written.holder
    if kind == "exception":
        standards = book.exceptions[id].add.standards
    else:
        standards = (book.roles[id] if kind == "role" else book.sets[id]).standards
    index = written.route[written.route.index("standards") + 1]
    return standards[index] if isinstance(index, int) else None


def line_of(book: Book, written: Written, words: str) -> Location:
    """The place of the text, or of these *words* where they stand on a later line of it."""
    start = written.text.find(words)
    found = place(book, written, start, start + len(words)) if start >= 0 else written.where
    return written.where if found.line == written.where.line else found


def place(book: Book, written: Written, start: int, end: int) -> Location:
    """The place of a stretch of the text; the start of the text where YAML folds the stretch over lines."""
    before, words = written.text[:start], written.text[start:end]
    if written.holder[0] == PAGE:
        line = written.where.line + before.count("\n")
        return Location(written.where.path, line, start - (before.rfind("\n") + 1) + 1)
    document, base = book.traces.origins[written.holder]
    node = document.find(*base, *written.route)
    if not isinstance(node, Scalar) or document.at(*base, *written.route) != written.where:
        return written.where
    nth = before.count(words)
    for number in range(node.start.line, node.end.line + 1):
        at = node.start.column - 1 if number == node.start.line else 0
        while (at := document.line(number).find(words, at)) >= 0:
            if nth == 0:
                return Location(document.path, number, at + 1)
            nth -= 1
            at += max(1, len(words))
    return written.where


def _paragraphs(path: str, text: str) -> Iterator[Written]:
    """The paragraphs of a page: lines without an empty one between them, outside code."""
    fence, first, lines = "", 0, list[str]()
    unix = text.replace("\r\n", "\n").replace("\r", "\n")
    for number, line in enumerate([*_without_comments(unix).split("\n"), ""], start=1):
        mark = _FENCE.match(line)
        if mark and fence in ("", mark[1]):
            fence = "" if fence else mark[1]
        elif not fence and line.strip(" \t·"):
            first = first if lines else number
            lines.append(line)
            continue
        if lines:
            where = Location(f"pages/{path}", first)
            yield Written("\n".join(lines), where, (), (PAGE, path), prose=True)
            lines = []


def _without_comments(text: str) -> str:
    """The page with its comments blotted out, line by line."""
    parts: list[str] = []
    at = 0
    while (start := text.find("<!--", at)) >= 0 and (end := text.find("-->", start)) >= 0:
        parts += text[at:start], re.sub(r"[^\n]", "·", text[start : end + 3])
        at = end + 3
    return "".join(parts) + text[at:]


def _blot(found: re.Match[str]) -> str:
    """As many signs as before, none of them part of a word or a gap between words."""
    return "·" * len(found[0])
