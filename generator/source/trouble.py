"""What is wrong with a text that is no YAML, said to someone who has never heard of YAML.

libyaml notices a slip where it stops making sense, often a line late and in its own words. Each
diagnosis here looks for one slip that people make, near that place, and gives the line as it
should stand. The first that fits is the finding; the last always fits.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

import yaml

from generator.source.nodes import Mark
from generator.source.quote import quoted

TRAP = "yaml-trap"
SYNTAX = "yaml"


@dataclass(frozen=True)
class Trouble:
    """One slip: where, which rule, what and why, what to do, the line as it should stand."""

    mark: Mark
    rule: str
    message: str
    hint: str = ""
    fix: str = ""


@dataclass(frozen=True)
class Clue:
    """What libyaml said, beside the lines it was said of."""

    lines: list[str]
    problem: str
    mark: Mark
    context: str
    context_mark: Mark

    def line(self, number: int) -> str:
        """Line *number*, counted from 1, or an empty one."""
        return self.lines[number - 1] if 1 <= number <= len(self.lines) else ""

    def near(self) -> range:
        """The lines where the slip may stand, from the last good place to where reading stopped."""
        first = min(self.context_mark.line, self.mark.line - 1)
        return range(max(1, first, self.mark.line - 20), min(self.mark.line, len(self.lines)) + 1)


def diagnose(text: str, error: yaml.YAMLError) -> Trouble:
    """The slip behind libyaml's *error* on *text*."""
    clue = _clue(text, error)
    for look in _LOOKS:
        trouble = look(clue)
        if trouble is not None:
            return trouble
    return Trouble(
        clue.mark, SYNTAX, f"this line cannot be read: {clue.problem}", "compare it with the lines above it"
    )


def _clue(text: str, error: yaml.YAMLError) -> Clue:
    lines = text.split("\n")
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    end = Mark(len(lines), 1)
    at = Mark(mark.line + 1, mark.column + 1) if mark else end
    before = getattr(error, "context_mark", None)
    return Clue(
        lines=lines,
        problem=getattr(error, "problem", None) or "it is no YAML",
        mark=at,
        context=getattr(error, "context", None) or "",
        context_mark=Mark(before.line + 1, before.column + 1) if before else at,
    )


def _tab(clue: Clue) -> Trouble | None:
    for number in clue.near():
        line = clue.line(number)
        indent = line[: len(line) - len(line.lstrip())]
        if "\t" in indent:
            fix = indent.replace("\t", "  ") + line.strip()
            return Trouble(
                Mark(number, indent.index("\t") + 1),
                SYNTAX,
                "a tab stands where spaces belong",
                "use two spaces for each step to the right",
                fix,
            )
    return None


def _missing_space(clue: Clue) -> Trouble | None:
    for number in clue.near():
        found = re.fullmatch(r"(\s*(?:- )*)([a-z][a-z0-9_-]*):([^\s/:].*)", clue.line(number))
        if found:
            indent, key, value = found.groups()
            return Trouble(
                Mark(number, len(indent) + 1),
                SYNTAX,
                f"a space is missing after `{key}:`",
                fix=f"{indent}{key}: {value}".rstrip(),
            )
    return None


def _inner_quote(clue: Clue) -> Trouble | None:
    for number in clue.near():
        found = re.fullmatch(
            r"(\s*(?:- )*(?:[a-z][a-z0-9_-]*: +)?)(['\"])(.*)\2(.+)", clue.line(number).rstrip()
        )
        if found and not found[4].lstrip().startswith(("#", ",", "]", "}")):
            start, sign, inner, rest = found.groups()
            whole = f"{inner}{sign}{rest}"
            # the outer quotes were meant, or only those round the first words
            whole = whole[:-1] if whole.endswith(sign) else f"{sign}{whole}"
            return Trouble(
                Mark(number, len(start) + 1),
                TRAP,
                f"the quote ends at the second {sign} and the rest of the sentence is lost",
                fix=start + quoted(whole.replace("''", "'")),
            )
    return None


def _bracket_text(clue: Clue) -> Trouble | None:
    for number in clue.near():
        found = re.fullmatch(
            r"(\s*(?:- )*(?:[a-z][a-z0-9_-]*: +)?)([\[{][^\]}]*[\]}]\s*[^\s,\]}#].*)", clue.line(number)
        )
        if found:
            return Trouble(
                Mark(number, len(found[1]) + 1),
                TRAP,
                f"a text may not begin with {found[2][0]!r} unless it stands in quotes",
                fix=found[1] + quoted(found[2].rstrip()),
            )
    return None


def _open_quote(clue: Clue) -> Trouble | None:
    if "quoted scalar" not in clue.context:
        return None
    line = clue.line(clue.context_mark.line)
    start = clue.context_mark.column - 1
    return Trouble(
        clue.context_mark,
        SYNTAX,
        "this quote is opened and never closed",
        fix=line[:start] + quoted(line[start:].strip().strip("'\"")),
    )


def _open_bracket(clue: Clue) -> Trouble | None:
    if "flow" not in clue.context:
        return None
    line = clue.line(clue.context_mark.line)
    sign = line[clue.context_mark.column - 1 : clue.context_mark.column] or "["
    close = "}" if sign == "{" else "]"
    return Trouble(
        clue.context_mark,
        SYNTAX,
        f"this `{sign}` is never closed with `{close}`, or a sentence inside it holds a comma or a colon",
        "write each value on a line of its own",
    )


def _colon(clue: Clue) -> Trouble | None:
    if "mapping values are not allowed" not in clue.problem:
        return None
    found = re.fullmatch(r"(\s*(?:- )*[^\s:'\"#-][^:]*: +)(.*\S)\s*", clue.line(clue.mark.line))
    if found is None or not re.search(r":(\s|$)", found[2]):
        return None
    return Trouble(
        Mark(clue.mark.line, len(found[1]) + 1),
        TRAP,
        "the second colon cuts this sentence in two",
        fix=found[1] + quoted(found[2]),
    )


def _sign(clue: Clue) -> Trouble | None:
    line = clue.line(clue.mark.line)
    sign = line[clue.mark.column - 1 : clue.mark.column]
    if "cannot start any token" not in clue.problem or not sign.strip():
        return None
    start = clue.mark.column - 1
    return Trouble(
        clue.mark,
        TRAP,
        f"a text may not begin with {sign!r} unless it stands in quotes",
        fix=line[:start] + quoted(line[start:].strip()),
    )


def _missing_colon(clue: Clue) -> Trouble | None:
    if "could not find expected ':'" not in clue.problem:
        return None
    number = clue.context_mark.line
    found = re.fullmatch(r"(\s*)([a-z][a-z0-9_-]*)[ ;=]+(.*\S)\s*", clue.line(number))
    if found is None:
        return Trouble(
            clue.context_mark,
            SYNTAX,
            "this line has no colon, and none was due to end here",
            "write `key: value`",
        )
    return Trouble(
        Mark(number, len(found[1]) + 1),
        SYNTAX,
        f"a colon is missing after {found[2]!r}",
        fix=f"{found[1]}{found[2]}: {found[3]}",
    )


def _indent(clue: Clue) -> Trouble | None:
    if not any(word in clue.problem for word in ("did not find expected", "not allowed in this context")):
        return None
    number = clue.mark.line
    here = clue.line(number)
    above = next((clue.line(n) for n in range(number - 1, 0, -1) if clue.line(n).strip()), "")
    indent, over = len(here) - len(here.lstrip()), len(above) - len(above.lstrip())
    if indent == over or not here.strip():
        return None
    return Trouble(
        clue.mark,
        SYNTAX,
        f"this line starts {_spaces(indent)} in and the one above it {_spaces(over)}, "
        "which says neither beside nor below",
        "give keys that belong together the same number of spaces",
    )


def _spaces(number: int) -> str:
    return "1 space" if number == 1 else f"{number} spaces"


_LOOKS: list[Callable[[Clue], Trouble | None]] = [
    _tab,
    _missing_space,
    _inner_quote,
    _bracket_text,
    _open_quote,
    _colon,
    _sign,
    _missing_colon,
    _open_bracket,
    _indent,
]
