"""Values of another type, empty, out of range, or naming what does not exist: told at the value, once."""

from collections.abc import Iterator

from generator.model.fields import Ref
from generator.source.nodes import Scalar, Sequence
from tests.breakage.cases import Case, near, told_once, way
from tests.breakage.company import Company
from tests.breakage.editing import File
from tests.breakage.places import Value

_OTHER_TYPES = {
    "text": ("[a, b]", "{a: b}", "42", "yes"),
    "word": ("[a, b]", "{a: b}", "42", "yes"),
    "reference": ("[a, b]", "{a: b}", "42", "no"),
    "id": ("[a, b]", "{a: b}", "42", "no"),
    "choice": ("[a, b]", "{a: b}", "42", "yes"),
    "number": ("[1, 2]", "{a: 1}", "many", "yes"),
    "any": ("[1, 2]", "many", "yes"),
    "flag": ("[true]", "{a: true}", "5", "perhaps"),
    "date": ("[2026-01-01]", "{a: b}", "42", "yes"),
    "duration": ("[1 day]", "{a: b}", "42", "yes"),
    "target": ("[at least 1 %]", "{a: b}", "42", "yes"),
    "list": ("some words", "{a: b}", "42", "yes"),
    "dict": ("some words", "[a, b]", "42", "yes"),
    "part": ("some words", "[a, b]", "42", "yes"),
}
_OUT_OF_RANGE = {
    "number": ("0", "-5"),
    "duration": ("0 days", "4 horas", "soon", "1.5 days"),
    "target": ("92 %", "at least many", "at least 92", "more than 92 %"),
    "date": ("2026-02-30", "tomorrow", "31/12/2026", "2026-2-3"),
    "choice": ("other",),
    "word": ("???",),
}
_NO_REFERENCES = {
    "often_from": "reference",
    "instead": "reference",
    "target": "reference",
    "hide": "exception-bounds",
    "start": "guide-shape",
    "then": "guide-shape",
    "ends": "guide-test",
    "right": "shape",
}
"""Keys whose texts name something in their own file, or of a kind that another key says; the rule that looks."""


def wrong_types(company: Company, file: File) -> Iterator[Case]:
    """A list for a text, a text for a list, a mapping for a number, a number or a yes for a text."""
    for value in file.values_for("wrong type"):
        for new in file.turns(value, _of_other_types(value)):
            text, mark = file.with_value(value, new)
            guessed = (value.sort == "text" or value.either) and new in ("42", "yes")
            rule = "exception-bounds" if value.sort == "any" else "yaml-trap" if guessed else "shape"
            yield told_once(file, f"{way(value)} → {new}", text, mark, rule)


def _of_other_types(value: Value) -> list[str]:
    fits = {"some words"} if value.either else {"{a: b}"} if value.or_mapping else set()
    return [new for new in _OTHER_TYPES[value.sort] if new not in fits]


def empty_values(company: Company, file: File) -> Iterator[Case]:
    """Nothing: told where it should stand."""
    for value in file.values_for("empty"):
        # Between two commas nothing is no YAML.
        if not (isinstance(value.holder, Sequence) and value.holder.flow):
            text, mark = file.with_value(value, "")
            yield told_once(file, f"{way(value)} emptied", text, mark)


def out_of_range(company: Company, file: File) -> Iterator[Case]:
    """A number, a length of time, a target, a date or a choice as it cannot be."""
    for value in file.values_for("out of range"):
        news = _OUT_OF_RANGE.get(value.sort, ())
        if value.field == "Result.value":
            continue
        if value.field == "Tension.position":
            news = ("5", "-1", "1.5")
        for new in file.turns(value, news):
            text, mark = file.with_value(value, new)
            yield told_once(file, f"{way(value)} → {new}", text, mark)


def dangling(company: Company, file: File) -> Iterator[Case]:
    """A reference to what does not exist, with the one that was meant."""
    for value in file.values:
        if isinstance(value.named, Ref) and value.key is not None:
            name, start = value.key.text, file.at(value.key.start)
            text, mark = file.replaced((start, start + len(name)), near(name)), value.key.start
            yield told_once(file, f"{way(value)} → {near(name)}", text, mark, "reference", f"{name}'")
        if not isinstance(value.node, Scalar):
            continue
        rule = "reference" if value.sort == "reference" else ""
        if value.sort == "text":
            rule = _NO_REFERENCES.get(value.last_key, "")
        if rule:
            new = near(value.node.text)
            quote = "" if value.node.plain else '"'
            text, mark = file.with_value(value, f"{quote}{new}{quote}")
            says = f"{value.node.text}" if rule != "shape" else ""
            yield told_once(file, f"{way(value)} → {new}", text, mark, rule, says)
