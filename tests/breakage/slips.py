"""The five slips of a hurried manager: a letter for a digit, a comma, a tab, curly quotes, no space."""

import re
from collections.abc import Iterator

from generator.source.nodes import Mapping, Mark, Scalar
from tests.breakage.cases import Case, told_once, way
from tests.breakage.company import Company
from tests.breakage.editing import File
from tests.breakage.places import Value

_NUMBERS = (
    ("5O", "shape"),
    ("l00", "shape"),
    ("25,000", "yaml-trap"),
    ("25.000", "yaml-trap"),
    ("£500", "shape"),
)


def in_numbers(company: Company, file: File) -> Iterator[Case]:
    """A number with a letter, a comma, a point between its thousands, a pound sign."""
    for value in file.values:
        if value.sort not in ("number", "any") or not isinstance(value.node, Scalar):
            continue
        for new, rule in _NUMBERS:
            text, mark = file.with_value(value, new)
            if isinstance(value.holder, Mapping) and value.holder.flow and "," in new:
                # In braces what follows the comma is a key.
                mark = Mark(mark.line, mark.column + new.index(",") + 1)
            yield told_once(file, f"{way(value)} → {new}", text, mark, rule)


def curly_quotes(company: Company, file: File) -> Iterator[Case]:
    """Quotes of a word processor round anything that is no text; in a text they may well be meant."""
    for value in file.values_for("quotes"):
        if isinstance(value.node, Scalar) and not value.either and value.sort not in ("text", "word", "flag"):
            text, mark = file.with_value(value, f"“{value.node.text}”")
            rule = "yaml-trap" if value.sort in ("reference", "id") else "shape"
            yield told_once(file, f"{way(value)} in curly quotes", text, mark, rule)


def missing_spaces(company: Company, file: File) -> Iterator[Case]:
    """No space after the colon: told at the key."""
    for value in file.values_for("space"):
        if value.key is not None and value.key.start.line == value.node.start.line:
            after = file.at(value.key.end) + 1
            text = file.text[:after] + file.text[after:].lstrip(" ")
            yield told_once(file, f"{way(value)} without a space", text, value.key.start, "yaml")


def tabs(company: Company, file: File) -> Iterator[Case]:
    """A tab in place of the spaces before a key: told at the tab."""
    for value in file.values_for("tab"):
        if value.key is not None and _begins_its_line(file, value):
            start = file.at(Mark(value.key.start.line, 1))
            text = f"{file.text[:start]}\t{file.text[start:].lstrip(' ')}"
            mark = Mark(value.key.start.line, 1)
            yield told_once(file, f"a tab before {way(value)}", text, mark, "yaml")


def _begins_its_line(file: File, value: Value) -> bool:
    """Whether nothing but spaces, or the dash of an entry, stands before a key."""
    assert value.key is not None and isinstance(value.holder, Mapping)
    line = file.line(value.key.start.line)
    return not value.holder.flow and re.match(rf" *(- )*{re.escape(value.key.text)}", line) is not None
