"""Keys misspelt, left out, and standing twice; entries of a list standing twice."""

from collections.abc import Iterator

from generator.source.nodes import Mapping
from tests.breakage.cases import Case, told_once, way
from tests.breakage.company import Company
from tests.breakage.editing import File


def misspelt_keys(company: Company, file: File) -> Iterator[Case]:
    """A key of the model with a letter dropped, doubled or two swapped: told at the key, with the one meant."""
    for value in file.values_for("misspelt"):
        key = value.key
        in_exception = value.keys[:1] == ("set",) and len(value.keys) > 1
        if key is None or not (value.is_field or in_exception):
            continue
        known = (
            {other.text for other, _ in value.holder.pairs} if isinstance(value.holder, Mapping) else set()
        )
        for slip in file.turns(value, misspellings(key.text)):
            if slip not in known:
                start = file.at(key.start)
                text = file.replaced((start, start + len(key.text)), slip)
                says = f"did you mean {key.text!r}?" if len(key.text) > 2 else ""
                rule = "shape" if value.is_field else "exception-bounds"
                yield told_once(file, f"{way(value)} → {slip}", text, key.start, rule, says)


def misspellings(word: str) -> list[str]:
    """A word with a letter dropped, one doubled, two swapped."""
    middle = len(word) // 2
    swapped = word[: middle - 1] + word[middle] + word[middle - 1] + word[middle + 1 :]
    slips = [word[:middle] + word[middle + 1 :], word[:middle] + word[middle] + word[middle:], swapped]
    return [slip for slip in slips if slip != word]


def missing_keys(company: Company, file: File) -> Iterator[Case]:
    """A required key left out: told where its holder begins."""
    for value in file.values_for("missing"):
        if value.is_field and value.required:
            mark = file.holder_without(value)
            says = f"lacks {value.route[-1]!r}"
            yield told_once(file, f"{way(value)} left out", file.without(value), mark, says=says)


def doubled_keys(company: Company, file: File) -> Iterator[Case]:
    """A key a second time: told at the second."""
    for value in file.values_for("doubled"):
        if value.key is not None:
            text, mark = file.doubled(value)
            yield told_once(file, f"{way(value)} twice", text, mark, "duplicate-key")


def doubled_entries(company: Company, file: File) -> Iterator[Case]:
    """An entry of a list that has an id, twice: told at the second id, and at those inside it."""
    for value in file.values:
        if not isinstance(value.node, Mapping) or not isinstance(value.route[-1], int):
            continue
        inside = [
            other
            for other in file.values
            if other.route[: len(value.route)] == value.route and other.sort == "id"
        ]
        if inside:
            text, down = file.entry_doubled(value)
            must = {
                (file.path, at.node.start.line + down, at.node.start.column, "duplicate-id", "error")
                for at in inside
            }
            yield Case(f"{file.path}: {way(value)} twice", file.path, text, frozenset(must))
