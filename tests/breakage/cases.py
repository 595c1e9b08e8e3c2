"""What may be done to one value, and what should be told of it: one finding, as a rule."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.fields import Ref
from generator.source.nodes import Mapping, Mark, Scalar, Sequence
from tests.breakage.company import Told
from tests.breakage.editing import File
from tests.breakage.places import Value


@dataclass(frozen=True)
class Case:
    """One change to one file, and all that should be told of the company with it."""

    did: str
    """What was done, for whoever reads a failure."""
    path: str
    text: str
    must: tuple[Told, ...] = ()
    may: frozenset[str] = frozenset()
    """The rules that may warn of a role as well, since what is left of the company is judged as it stands."""
    says: str = ""
    """What the first message must name, such as the id that was meant."""


def case(file: File, did: str, text: str, mark: Mark, rule: str = "shape", says: str = "") -> Case:
    """A change that should be told once, as an error at *mark*."""
    return Case(
        f"{file.path}: {did}",
        file.path,
        text,
        ((file.path, mark.line, mark.column, rule, "error"),),
        says=says,
    )


def way(value: Value) -> str:
    """The route to a value, for whoever reads a failure."""
    return ".".join(str(step) for step in value.route)


# Keys


def misspellings(word: str) -> list[str]:
    """A word with a letter dropped, one doubled, two swapped."""
    middle = len(word) // 2
    swapped = word[: middle - 1] + word[middle] + word[middle - 1] + word[middle + 1 :]
    slips = [word[:middle] + word[middle + 1 :], word[:middle] + word[middle] + word[middle:], swapped]
    return [slip for slip in slips if slip != word]


def misspelt_keys(file: File) -> Iterator[Case]:
    """Each key of the model, misspelt in three ways: told at the key, with the one that was meant."""
    for value in file.values:
        if not value.is_field or value.key is None:
            continue
        known = {key.text for key, _ in value.holder.pairs} if isinstance(value.holder, Mapping) else set()
        for slip in misspellings(value.key.text):
            if slip not in known:
                start = file.at(value.key.start)
                text = file.replaced((start, start + len(value.key.text)), slip)
                says = f"did you mean {value.key.text!r}?" if len(value.key.text) > 2 else ""
                yield case(file, f"{way(value)} → {slip}", text, value.key.start, says=says)


def missing_keys(file: File) -> Iterator[Case]:
    """Each required key left out: told where its holder begins."""
    for value in file.values:
        if value.is_field and value.required:
            mark = file.holder_without(value)
            yield case(file, f"{way(value)} left out", file.without(value), mark, says=repr(value.route[-1]))


def doubled_keys(file: File) -> Iterator[Case]:
    """Each key a second time: told at the second."""
    for value in file.values:
        if value.key is not None:
            text, mark = file.doubled(value)
            yield case(file, f"{way(value)} twice", text, mark, "duplicate-key")


# Values


def wrong_types(file: File) -> Iterator[Case]:
    """Each value of another type: told at the value."""
    for value in file.values:
        for new in _of_other_types(value):
            text, mark = file.with_value(value, new)
            guessed = (value.sort == "text" or value.either) and new in ("42", "yes")
            rule = "exception-bounds" if value.sort == "any" else "yaml-trap" if guessed else "shape"
            yield case(file, f"{way(value)} → {new}", text, mark, rule)


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


def _of_other_types(value: Value) -> Iterator[str]:
    for new in _OTHER_TYPES[value.sort]:
        # `everyone` and `beyond` have a mapping beside them, so that one is of the right type
        mapping_fits = value.sort == "choice" and value.keys[-1] in _WORD_OR_MAPPING
        if not (value.either and new == "some words") and not (mapping_fits and new == "{a: b}"):
            yield new


_WORD_OR_MAPPING = ("for", "applies_to", "who", "with", "from", "escalate")


def empty_values(file: File) -> Iterator[Case]:
    """Each value left empty: told where it should stand."""
    for value in file.values:
        if isinstance(value.holder, Sequence) and value.holder.flow:
            continue
        text, mark = file.with_value(value, "")
        yield case(file, f"{way(value)} emptied", text, mark)


def out_of_range(file: File) -> Iterator[Case]:
    """Each number, length of time, target and date as it cannot be: told at the value."""
    for value in file.values:
        for new in _OUT_OF_RANGE.get(value.sort, ()):
            if value.sort == "number" and value.keys[-1] in ("position", "value") and new == "0":
                continue
            if value.field == "Result.value":
                continue
            text, mark = file.with_value(value, new)
            yield case(file, f"{way(value)} → {new}", text, mark)
        if value.keys and value.keys[-1] == "position":
            text, mark = file.with_value(value, "5")
            yield case(file, f"{way(value)} → 5", text, mark)


_OUT_OF_RANGE = {
    "number": ("0", "-5"),
    "duration": ("0 days", "4 horas", "soon", "1.5 days"),
    "target": ("92 %", "at least many", "at least 92", "more than 92 %"),
    "date": ("2026-02-30", "tomorrow", "31/12/2026", "2026-2-3"),
    "choice": ("other",),
    "word": ("???",),
}


def near(id: str) -> str:
    """An id that nobody has, close to one that somebody has."""
    return id + id[-1]


def dangling(file: File) -> Iterator[Case]:
    """Each reference to what does not exist: told at the value, with the one that was meant."""
    for value in file.values:
        if value.sort == "reference" and isinstance(value.node, Scalar):
            new = near(value.node.text)
            quote = '"' if not value.node.plain else ""
            text, mark = file.with_value(value, f"{quote}{new}{quote}")
            yield case(file, f"{way(value)} → {new}", text, mark, "reference", says=f"{value.node.text}'")
        if isinstance(value.named, Ref) and value.key is not None:
            new = near(value.key.text)
            start = file.at(value.key.start)
            text = file.replaced((start, start + len(value.key.text)), new)
            yield case(
                file, f"{way(value)} → {new}", text, value.key.start, "reference", says=f"{value.key.text}'"
            )


# Slips of the keyboard


def slips(file: File) -> Iterator[Case]:
    """The five slips of a hurried manager: a letter for a digit, a comma, a tab, curly quotes, no space."""
    for value in file.values:
        if isinstance(value.node, Scalar):
            yield from _in_numbers(file, value, value.node)
            if value.sort not in ("text", "word", "flag"):
                text, mark = file.with_value(value, f"“{value.node.text}”")
                rule = "yaml-trap" if value.sort in ("reference", "id") else "shape"
                yield case(file, f"{way(value)} in curly quotes", text, mark, rule)
        if value.key is not None:
            yield from _spacing(file, value)


def _in_numbers(file: File, value: Value, node: Scalar) -> Iterator[Case]:
    if value.sort not in ("number", "any"):
        return
    flow = isinstance(value.holder, Mapping) and value.holder.flow
    for new, rule in (
        ("5O", "shape"),
        ("l00", "shape"),
        ("25,000", "yaml-trap"),
        ("25.000", "yaml-trap"),
        ("£500", "shape"),
    ):
        text, mark = file.with_value(value, new)
        if flow and "," in new:
            mark = Mark(mark.line, mark.column + 3)
        yield case(file, f"{way(value)} → {new}", text, mark, rule)


def _spacing(file: File, value: Value) -> Iterator[Case]:
    assert value.key is not None and isinstance(value.holder, Mapping)
    key, node = value.key, value.node
    if key.start.line == node.start.line:
        end = file.at(key.end)
        text = file.text[: end + 1] + file.text[end + 1 :].lstrip(" ")
        yield case(file, f"{way(value)} without a space", text, key.start, "yaml")
    line = file.line(key.start.line)
    indent = re.match(r" *", line)
    if indent and not value.holder.flow and line[indent.end() :].startswith((key.text, "- ")):
        start = file.at(Mark(key.start.line, 1))
        text = file.text[:start] + "\t" + file.text[start + indent.end() :]
        yield case(file, f"a tab before {way(value)}", text, Mark(key.start.line, 1), "yaml")


# Entries


def doubled_entries(file: File) -> Iterator[Case]:
    """Each entry of a list that has an id, twice: told at the second id, and at those inside it."""
    for value in file.values:
        if not isinstance(value.node, Mapping) or not isinstance(value.route[-1], int):
            continue
        inside = [
            other
            for other in file.values
            if other.route[: len(value.route)] == value.route and other.sort == "id"
        ]
        if not inside:
            continue
        text, down = file.entry_doubled(value)
        must = tuple(
            (file.path, at.node.start.line + down, at.node.start.column, "duplicate-id", "error")
            for at in inside
        )
        yield Case(f"{file.path}: {way(value)} twice", file.path, text, must)
