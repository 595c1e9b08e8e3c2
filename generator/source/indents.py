"""Slips in the spaces before a line: a tab, too many, too few, a line that is gone."""

import re

from generator.source.clue import KEY, SYNTAX, Clue, Trouble
from generator.source.nodes import Mark


def tab(clue: Clue) -> Trouble | None:
    """A tab among the spaces, with the line as far in as its neighbours suggest."""
    for number in clue.near():
        line = clue.line(number)
        before = line[: len(line) - len(line.lstrip("\t -"))]
        if "\t" not in before:
            continue
        mark = Mark(number, before.index("\t") + 1)
        if "-" in before[: mark.column]:
            fix = re.sub(r"-[\t ]+", "- ", before.lstrip()) + line[len(before) :].strip()
            return Trouble(mark, SYNTAX, "a tab stands where a space belongs", "use one space", fix)
        return Trouble(
            mark,
            SYNTAX,
            "a tab stands where spaces belong",
            "use two spaces for each step to the right",
            " " * _beside(clue, number) + line.strip(),
        )
    return None


def _beside(clue: Clue, number: int) -> int:
    """How many spaces a line would have that stands right among its neighbours."""
    line, above = clue.line(number).strip(), clue.above(number).replace("\t", "  ")
    following = (clue.line(n) for n in range(number + 1, min(number + 20, len(clue.lines)) + 1))
    below = next((text for text in following if text.strip() and "\t" not in _before(text)), "")
    (over, key), (under, _) = _starts(above), _starts(below)
    if line.startswith("- "):
        lists = [column for column in _open(clue, number, r"(\s*)- ") if column <= over] or [over]
        if above.rstrip().endswith(":"):
            return under if below.lstrip().startswith("- ") and under >= key else key + 2
        return under if below.lstrip().startswith("- ") and under in lists else lists[0]
    if above.rstrip().endswith(":"):
        return key + 2
    keys = open_keys(clue, number) or [key]
    return under - 2 if line.endswith(":") and under - 2 in keys else keys[0]


def open_keys(clue: Clue, number: int) -> list[int]:
    """How far in the keys start that a line may stand beside, the nearest first."""
    return _open(clue, number, rf"(\s*(?:- )*){KEY}:(?:\s|$)")


def _open(clue: Clue, number: int, form: str) -> list[int]:
    """How far in the lines above of a *form* start, each less far than the one below it."""
    columns: list[int] = []
    for above in range(number - 1, 0, -1):
        found = re.match(form, clue.line(above))
        if found and "\t" not in found[1] and (not columns or len(found[1]) < columns[-1]):
            columns.append(len(found[1]))
            if not columns[-1]:
                break
    return columns


def uneven(clue: Clue) -> Trouble | None:
    """A line that stands neither beside the one above it nor below it."""
    if not any(word in clue.problem for word in ("did not find expected", "not allowed in this context")):
        return None
    number = clue.mark.line
    here, above = clue.line(number), clue.above(number)
    (indent, _), (over, beside) = _starts(here), _starts(above)
    mark = Mark(number, indent + 1)
    value = re.search(r": +(\S.*)", above)
    if here.lstrip().startswith("- ") and value and indent <= beside:
        message = "a list starts here, and no key stands above it to say what it lists"
        return Trouble(mark, SYNTAX, message, "put back the line with its key, such as `standards:`")
    if indent == over or not here.strip():
        return None
    if indent > over and value:
        return Trouble(
            mark,
            SYNTAX,
            f"this line starts {_far_in(indent)}, under a line that has its value already",
            f"start it {_far_in(beside)}, beside that line, or put back the key that it stood below",
        )
    return _first_of_uneven(clue, number) or Trouble(
        mark,
        SYNTAX,
        f"this line starts {_far_in(indent)} and the one above it {_far_in(over)}, "
        "so it stands neither beside that line nor below it",
        "give keys that belong together the same number of spaces, or put back the missing line above",
    )


def _first_of_uneven(clue: Clue, number: int) -> Trouble | None:
    """The first line below a key, where it starts further in than one that follows."""
    indent, _ = _starts(clue.line(number))
    texts = [n for n in range(1, number) if clue.line(n).strip()]
    over = next((n for n in reversed(texts) if _starts(clue.line(n))[0] < indent), 0)
    first = next((n for n in texts if n > over), 0)
    far, _ = _starts(clue.line(first))
    if not over or not first or far <= indent or not clue.line(over).rstrip().endswith(":"):
        return None
    return Trouble(
        Mark(first, far + 1),
        SYNTAX,
        f"below `{clue.line(over).strip()}` this line starts {_far_in(far)}, "
        f"and line {number} {_far_in(indent)}",
        "give both the same number of spaces, or put back the line that is missing above this one",
    )


def _before(line: str) -> str:
    return line[: len(line) - len(line.lstrip())]


def _starts(line: str) -> tuple[int, int]:
    """How far in a line starts, and how far in what stands after its dashes."""
    dashes = re.match(r"\s*(?:- )*", line)
    return len(line) - len(line.lstrip()), dashes.end() if dashes else 0


def _far_in(spaces: int) -> str:
    if not spaces:
        return "at the left edge"
    return "1 space in" if spaces == 1 else f"{spaces} spaces in"
