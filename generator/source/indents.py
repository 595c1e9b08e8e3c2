"""Slips in the spaces before a line: a tab, too many, too few."""

import re

from generator.source.clue import SYNTAX, Clue, Trouble
from generator.source.nodes import Mark


def tab(clue: Clue) -> Trouble | None:
    """A tab among the spaces, with the line as far in as the one above it suggests."""
    for number in clue.near():
        line = clue.line(number)
        indent = line[: len(line) - len(line.lstrip())]
        if "\t" in indent:
            return Trouble(
                Mark(number, indent.index("\t") + 1),
                SYNTAX,
                "a tab stands where spaces belong",
                "use two spaces for each step to the right",
                " " * _beside(clue, number) + line.strip(),
            )
    return None


def _beside(clue: Clue, number: int) -> int:
    """How many spaces a line would have that goes on where the one above it ends."""
    above = clue.above(number).replace("\t", "  ")
    dash, key = _starts(above)
    if above.rstrip().endswith(":"):
        return key + 2
    return dash if clue.line(number).lstrip().startswith("- ") else key


def _starts(line: str) -> tuple[int, int]:
    """How far in a line starts, and how far in what stands after its dashes."""
    dashes = re.match(r"\s*(?:- )*", line)
    return len(line) - len(line.lstrip()), dashes.end() if dashes else 0


def uneven(clue: Clue) -> Trouble | None:
    """A line that stands neither beside the one above it nor below it."""
    if not any(word in clue.problem for word in ("did not find expected", "not allowed in this context")):
        return None
    number = clue.mark.line
    here, above = clue.line(number), clue.above(number)
    (indent, _), (over, beside) = _starts(here), _starts(above)
    if indent == over or not here.strip():
        return None
    mark = Mark(number, indent + 1)
    value = re.search(r": +(\S.*)", above)
    if indent > over and value:
        return Trouble(
            mark,
            SYNTAX,
            f"this line starts {_far_in(indent)}, under a line that has its value already",
            f"start it {_far_in(beside)}, beside that line, or take {value[1]!r} out there",
        )
    return Trouble(
        mark,
        SYNTAX,
        f"this line starts {_far_in(indent)} and the one above it {_far_in(over)}, "
        "so it stands neither beside that line nor below it",
        "give keys that belong together the same number of spaces",
    )


def _far_in(spaces: int) -> str:
    if not spaces:
        return "at the left edge"
    return "1 space in" if spaces == 1 else f"{spaces} spaces in"
