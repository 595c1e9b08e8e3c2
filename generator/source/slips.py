"""Slips of the keyboard that leave a text no YAML: a missing space, a quote, a bracket, a colon, a sign."""

import re
from collections.abc import Callable

from generator.source.clue import SYNTAX, TRAP, Clue, Trouble
from generator.source.nodes import Mark
from generator.source.quote import quoted

_KEY = r"[a-z][a-z0-9_-]*"
_START = rf"\s*(?:- )*(?:{_KEY}: +)?"
"""What stands before a value: spaces, dashes, a key."""


def sign_at_the_start(line: str, mark: Mark) -> Trouble:
    """A text that begins, at *mark*, with a sign of YAML's own."""
    before, text = line[: mark.column - 1], line[mark.column - 1 :].strip()
    message = f"a text may not begin with {text[:1]!r} unless it stands in quotes"
    if re.fullmatch(_START, before):
        return Trouble(mark, TRAP, message, fix=(before + quoted(text)).strip())
    return Trouble(mark, TRAP, message, "put the text in quotes")


def _missing_space(clue: Clue) -> Trouble | None:
    for number in clue.near():
        found = re.fullmatch(rf"(\s*(?:- )*)({_KEY}):([^\s/:].*)", clue.line(number))
        if found:
            before, key, value = found.groups()
            return Trouble(
                Mark(number, len(before) + 1),
                SYNTAX,
                f"a space is missing after `{key}:`",
                fix=f"{before}{key}: {value}".strip(),
            )
    return None


def _missing_space_after_a_dash(clue: Clue) -> Trouble | None:
    for number in clue.near():
        found = re.fullmatch(rf"(\s*)-({_KEY}: .*)", clue.line(number))
        if found:
            mark = Mark(number, len(found[1]) + 1)
            return Trouble(mark, SYNTAX, "a space is missing after the dash", fix=f"- {found[2]}".strip())
    return None


def _inner_quote(clue: Clue) -> Trouble | None:
    for number in clue.near():
        found = re.fullmatch(rf"({_START})(['\"])(.*)\2(.+)", clue.line(number).rstrip())
        if found and not found[4].lstrip().startswith(("#", ",", "]", "}")):
            start, sign, inner, rest = found.groups()
            whole = f"{inner}{sign}{rest}"
            # the outer quotes were meant, or only those round the first words
            whole = whole[:-1] if whole.endswith(sign) else f"{sign}{whole}"
            return Trouble(
                Mark(number, len(start) + 1),
                TRAP,
                f"the quote ends at the second {sign} and the rest of the sentence is lost",
                fix=(start + quoted(whole.replace("''", "'"))).strip(),
            )
    return None


def _bracket_text(clue: Clue) -> Trouble | None:
    for number in clue.near():
        line = clue.line(number)
        found = re.fullmatch(rf"({_START})[\[{{][^\]}}]*[\]}}]\s*[^\s,\]}}#].*", line)
        if found:
            return sign_at_the_start(line, Mark(number, len(found[1]) + 1))
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
        fix=(line[:start] + quoted(line[start:].strip().strip("'\""))).strip(),
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
        fix=(found[1] + quoted(found[2])).strip(),
    )


def _sign(clue: Clue) -> Trouble | None:
    mark = clue.mark
    if re.search("anchor|alias|tag", clue.context):
        mark = clue.context_mark
    elif not re.search("cannot start any token|sequence entries|mapping keys are not", clue.problem):
        return None
    line = clue.line(mark.line)
    return sign_at_the_start(line, mark) if line[mark.column - 1 :].strip() else None


def _missing_colon(clue: Clue) -> Trouble | None:
    if "could not find expected ':'" not in clue.problem:
        return None
    number = clue.context_mark.line
    line = clue.line(number)
    indent = re.match(r"\s*", line)
    mark = Mark(number, indent.end() + 1 if indent else 1)
    above = re.match(rf"(\s*(?:- )*){_KEY}:", clue.above(number))
    lone = re.fullmatch(rf"\s*(?:- )*({_KEY})\s*", line)
    found = re.fullmatch(rf"\s*(?:- )*({_KEY})[ ;=]+(.*\S)\s*", line)
    if re.search(r": +[>|][+-]?\s*$", clue.above(number)):
        block = clue.above(number).strip()
        return Trouble(
            mark,
            SYNTAX,
            f"the text under `{block}` starts too far to the left",
            "put two more spaces before each of its lines",
        )
    if lone:
        return Trouble(mark, SYNTAX, f"a colon is missing after {lone[1]!r}", fix=f"{lone[1]}:")
    if found and (above is None or len(above[1]) == mark.column - 1):
        fix = f"{found[1]}: {found[2]}"
        return Trouble(mark, SYNTAX, f"a colon is missing after {found[1]!r}", fix=fix)
    return Trouble(
        mark,
        SYNTAX,
        "this line has no colon after a key, and is no part of the text above it",
        "put the colon, or move the line two spaces further in than the key above",
    )


def _open_bracket(clue: Clue) -> Trouble | None:
    if "flow" not in clue.context:
        return None
    mark = _unclosed(clue)
    sign = clue.line(mark.line)[mark.column - 1 : mark.column] or "["
    close = "}" if sign == "{" else "]"
    return Trouble(
        mark,
        SYNTAX,
        f"this `{sign}` is never closed with `{close}`, or a sentence inside it holds a comma or a colon",
        "write each value on a line of its own",
    )


def _unclosed(clue: Clue) -> Mark:
    """The bracket that libyaml speaks of, or the last one that is open where it stopped reading."""
    if clue.line(clue.context_mark.line)[clue.context_mark.column - 1 :][:1] in ("[", "{"):
        return clue.context_mark
    closed = 0
    for number in reversed(clue.near()):
        line = clue.line(number)
        for column in range(len(line), 0, -1):
            if line[column - 1] in "]}":
                closed += 1
            elif line[column - 1] in "[{":
                closed -= 1
                if closed < 0:
                    return Mark(number, column)
    return clue.context_mark


SLIPS: tuple[Callable[[Clue], Trouble | None], ...] = (
    _missing_space,
    _missing_space_after_a_dash,
    _inner_quote,
    _bracket_text,
    _open_quote,
    _colon,
    _sign,
    _missing_colon,
    _open_bracket,
)
"""Looks for one slip each, the surest first."""
