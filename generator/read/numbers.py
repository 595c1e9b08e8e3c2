"""Numbers as people type them: with a comma, a currency, a letter for a digit, in quotes.

Where only one number can be meant, the line is given with it.
"""

import re
from collections.abc import Iterator

from generator.finding import Finding
from generator.read.line import trouble_at
from generator.source.document import Document
from generator.source.nodes import Scalar
from generator.source.spoken import length_of_time
from generator.source.values import scalar_value

TRAP = "yaml-trap"
SHAPE = "shape"
SMART = "“”„‟‘’«»"
"""Curly quotes, which a word processor puts in."""

_LETTERS = str.maketrans({"O": "0", "o": "0", "l": "1", "I": "1"})
_MINUTES = {"minute": 1, "hour": 60}
_BEFORE = re.compile(r"^(up to|at most|max(imum|\.)?|about|circa|ca?\.|[~≈<≤]=?)\s*(?=[\d£€$A-Z])")
_PER = re.compile(r"\s*(/|\bper\b|\beach\b|\ba\b).*$")
_NO_LIMIT = re.compile(r"unlimited|no limit|without limit|any( amount)?|as needed", re.IGNORECASE)
_GAPS = re.compile(r"[\s,_'’\u00a0\u202f]")
_AROUND = f"{SMART}'’ \u00a0\u202f\u200b\u2060\ufeff"
_THOUSANDS = re.compile(r"-?[0-9lIoO]{1,3}([\s,_'’\u00a0\u202f][0-9lIoO]{3})+(\.[0-9]+)?")
_DECIMAL_COMMA = re.compile(r"-?[0-9]+,[0-9]{1,2}")
"""A comma before one or two digits begins the decimals: 25000,00 is no two and a half million."""
_UNITS = re.compile(
    r"^(GBP|EUR|USD|[£€$])|(GBP|EUR|USD|[£€$%]|per ?cent|pounds|euros?|dollars|minutes|min|days)$"
)


def number_slips(document: Document, node: Scalar, key: str) -> Iterator[Finding]:
    """What is wrong with a value where a number is meant, if a slip of the keyboard explains it."""
    if node.plain and re.fullmatch(r"[1-9][0-9]{0,2}(\.[0-9]{3})+", node.text):
        meant = node.text.replace(".", "")
        told = (
            f"{node.text} means {float(node.text):g} here"
            if node.text.count(".") == 1
            else f"{node.text} is no number"
        )
        yield trouble_at(document, node, TRAP, f"{told}, since a point begins the decimals", meant=meant)
        return
    value = scalar_value(node)
    if not isinstance(value, str) or len(value) > 60:
        return
    text = value.strip()
    minutes = re.fullmatch(r"(\d+) (minute|hour)s?", length_of_time(text)) if "minutes" in key else None
    if re.fullmatch(r"[0-9]+(:[0-5]?[0-9])+", text):
        message = f"{text} is a time of day, and a number is meant here"
        yield trouble_at(document, node, TRAP, message, "write the number of minutes")
    elif minutes:
        meant = str(int(minutes[1]) * _MINUTES[minutes[2]])
        yield trouble_at(
            document, node, SHAPE, f"{text!r} is no number: minutes stand here without the word", meant=meant
        )
    elif key == "up_to" and _NO_LIMIT.fullmatch(text):
        hint = "take the line out: what has no `up_to` may be done without a limit"
        yield trouble_at(document, node, SHAPE, f"{text!r} is no number", hint)
    elif meant := _meant(text):
        parted = re.search(r"[0-9][,_' ][0-9]", text)
        message = f"{text!r} is no number{_because(text)}"
        if meant == text:
            message = (
                "the quotes make this number a text"
                if not node.plain
                else "a space that nobody can see stands beside this number"
            )
        yield trouble_at(document, node, TRAP if parted else SHAPE, message, meant=meant)


def _meant(text: str) -> str:
    """The number that a slip of the keyboard hides in *text*, or nothing."""
    bare = _PER.sub("", _BEFORE.sub("", text.strip(_AROUND)))
    bare = _UNITS.sub("", _UNITS.sub("", re.sub("[.,]-?$", "", bare)).strip(_AROUND)).strip(_AROUND)
    if re.fullmatch(r"[0-9]{1,3}(\.[0-9]{3})+,[0-9]{1,2}", bare):
        bare = bare.replace(".", "")
    if _THOUSANDS.fullmatch(bare):
        bare = _GAPS.sub("", bare)
    elif _DECIMAL_COMMA.fullmatch(bare):
        bare = bare.replace(",", ".").removesuffix(".00").removesuffix(".0")
    if re.fullmatch(r"[0-9]{1,4}(\.[0-9])?k", bare, re.IGNORECASE):
        bare = f"{float(bare[:-1]) * 1000:.0f}"
    if re.search("[0-9]", bare):
        bare = bare.translate(_LETTERS)
    return bare if re.fullmatch(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?", bare) else ""


def _because(text: str) -> str:
    if re.search(r"[0-9][oOlI]|[oOlI][0-9]", text):
        return ": it holds a letter that looks like a digit"
    if any(sign in text for sign in SMART):
        return ": it stands in curly quotes"
    if "/" in text or re.search(r"\bper\b", text):
        return ": what it is counted for stands elsewhere, such as under `per`"
    if re.search("[0-9][,_' ][0-9]", text):
        return ": nothing may stand between its digits"
    return ": a number stands alone, without its unit"
