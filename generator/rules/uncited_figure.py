"""A percentage in a sentence has a source.

Wrong: `why: 24 % may leave after one bad experience.` in a standard without `sources`.
Right: the same beside `sources: [chapman]`. Elsewhere, and on a hand-written page, the sentence or its
paragraph names the publisher. A price, a level to act at and a target in words need no source:
`Takes 10 % off the next bill.`
"""

import re
from collections.abc import Iterator

from generator.finding import Finding, Severity
from generator.model.book import Book
from generator.model.lists import Source
from generator.model.standard import Standard
from generator.model.traces import Written
from generator.rules.wording import PAGE, clause_before, place, sentences_only, standard_of, texts
from generator.rules.words.figures import (
    AMOUNT_BEFORE,
    AMOUNT_OF,
    AMOUNTS,
    BOUNDS,
    CONDITIONS,
    DOING,
    FIGURE,
    NUMERALS,
    SHARE,
)
from generator.rules.words.phrases import words_of

ID = "uncited-figure"
SEVERITY = Severity.WARNING

_INTRODUCED = re.compile(r"\s*(?:[-*+>|]|\d+[.)])")
"""Lists, tables and quotations, whose source may stand in the line that leads to them."""


def check(book: Book) -> Iterator[Finding]:
    # A source that could not be read may be the very one that a sentence names.
    if not book.traces.whole("source"):
        return
    told: set[str] = set()
    lead_in = ("", "")
    for written in texts(book):
        cited = written.holder == lead_in and _INTRODUCED.match(written.text)
        if written.holder[0] == PAGE and not cited:
            leads = written.text.endswith(":") and _names_a_source(book, written.text)
            lead_in = written.holder if leads else ("", "")
        span = _first_figure(written) if _needs_source(written) else None
        if span is None or cited or _names_a_source(book, written.text):
            continue
        standard = standard_of(book, written)
        if standard and (standard.sources or standard.ref in told):
            continue
        if standard:
            told.add(standard.ref)
        figure = " ".join(written.text[slice(*span)].split())
        yield Finding(
            place(book, written, *span),
            ID,
            f"{figure!r} stands here without a source",
            _hint(book, figure, standard),
            severity=SEVERITY,
        )


def _needs_source(written: Written) -> bool:
    kind, keys = written.holder[0], {step for step in written.route if isinstance(step, str)}
    if kind == "metric" and keys & {"formula", "example"}:
        return False
    # What a measure came to is our own figure, and its metric says how it was counted.
    return written.prose and kind != "source" and "results" not in keys


def _first_figure(written: Written) -> tuple[int, int] | None:
    # Most texts hold neither sign nor number, and need no pattern.
    if "%" not in written.text and NUMERALS.isdisjoint(words_of(written.text)):
        return None
    text = sentences_only(written.text)
    keys = [step for step in written.route if isinstance(step, str)]
    is_doing = bool(keys) and keys[-1] in DOING
    for found in FIGURE.finditer(text):
        if not _is_amount(text, found, is_doing):
            return found.span()
    share = SHARE.search(text)
    return share.span("share") if share else None


def _is_amount(text: str, found: re.Match[str], is_doing: bool) -> bool:
    """Whether the percentage is a price, a dose, a mark to act at, or a target that we set ourselves."""
    before = clause_before(text, found.start())
    after = re.findall(r"\w+|[.,;:!?]", text[found.end() : found.end() + 60].lower())
    if found["digits"] in ("0", "100"):  # none and all are no findings
        return True
    if set(after[:2]) & AMOUNTS or set(before[-3:]) & AMOUNT_BEFORE:
        return True
    if is_doing and " ".join(before).endswith(BOUNDS):
        return True
    if after[:1] == ["of"]:
        return bool(set(after[1:4]) & AMOUNT_OF)
    return is_doing or bool(set(before) & CONDITIONS)


def _names_a_source(book: Book, text: str) -> bool:
    return any(_names(source, text) for source in book.sources.values())


def _names(source: Source, text: str) -> bool:
    words = text.casefold()
    for name in (source.id, source.publisher, source.title):
        if name.casefold() in words and re.search(rf"(?<!\w){re.escape(name.casefold())}(?!\w)", words):
            return True
    return False


def _hint(book: Book, figure: str, standard: Standard | None) -> str:
    """What to add, with the source that gives just this figure where there is one."""
    number = _number(figure)
    givers = [
        source
        for source in book.sources.values()
        if number and any(_number(given.value) == number for given in source.figures)
    ]
    if standard and givers:
        return f"add `sources: [{givers[0].id}]` to {standard.ref}, where that figure is from"
    if standard:
        return f"add `sources:` with an id from sources.yml to {standard.ref}, or take the figure out"
    if givers:
        return f"name {givers[0].publisher!r} beside it, where that figure is from"
    return "name its publisher beside it, as it stands in sources.yml, or take the figure out"


def _number(figure: str) -> str:
    found = re.search(r"\d+(?:[.,]\d+)*", figure)
    return found[0].replace(",", ".") if found else ""
