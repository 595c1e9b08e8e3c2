"""Slips of the keyboard that leave a text no YAML: a space, a quote, a bracket, and the others."""

import re
from collections.abc import Callable

from generator.source.clue import KEY, START, SYNTAX, TRAP, Clue, Trouble
from generator.source.colons import colon_further_down, missing_colon, missing_colon_above, second_colon
from generator.source.indents import tab, uneven
from generator.source.nodes import Mark
from generator.source.quote import quoted
from generator.source.signs import backslash, block_sign, look_alike, sign_at_the_start, stray_sign


def _missing_space(clue: Clue) -> Trouble | None:
    for number in clue.near():
        found = re.fullmatch(rf"(\s*(?:- )*)({KEY}):([^\s/:].*)", clue.line(number))
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
        found = re.fullmatch(rf"(\s*)-({KEY}: .*)", clue.line(number))
        if found:
            mark = Mark(number, len(found[1]) + 1)
            return Trouble(mark, SYNTAX, "a space is missing after the dash", fix=f"- {found[2]}".strip())
    return None


def _inner_quote(clue: Clue) -> Trouble | None:
    for number in clue.near():
        found = re.fullmatch(rf"({START})(['\"])(.*)\2(.+)", clue.line(number).rstrip())
        if found and not found[4].lstrip().startswith(_CLOSING if _in_brackets(clue) else ("#",)):
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
    comma = "," if _in_brackets(clue) else ""
    for number in clue.near():
        line = clue.line(number)
        found = re.fullmatch(rf"({START})[\[{{][^\]}}]*[\]}}]\s*[^\s\]}}#{comma}].*", line)
        if found:
            return sign_at_the_start(line, Mark(number, len(found[1]) + 1))
    return None


def _open_quote(clue: Clue) -> Trouble | None:
    if "quoted scalar" not in clue.context or "escape" in clue.problem or "hexdecimal" in clue.problem:
        return None
    line = clue.line(clue.context_mark.line)
    start = clue.context_mark.column - 1
    before, text, after = line[:start], line[start:].strip(), ""
    if re.search(r"[\[{]", before):
        # In brackets the text ends at the next comma or at the bracket that closes them.
        inner = re.match(r"[^,\]}]*", text)
        text, after = (inner[0], text[inner.end() :]) if inner else (text, "")
    elided = re.match(_ELIDED, text, re.IGNORECASE)
    whole = text if elided else text.strip("'\"“”„‟‘’")
    fix = (before + quoted(whole) + after).strip()
    return Trouble(clue.context_mark, SYNTAX, "this quote is opened and never closed", fix=fix)


_ELIDED = r"'(tis|twas|til|em|cause|round|n'?|\d\ds)\b[^']*$"
"""Words that begin with an apostrophe."""
_CLOSING = ("#", ",", "]", "}")


def _in_brackets(clue: Clue) -> bool:
    return "flow" in clue.context


def _nothing_between(clue: Clue) -> Trouble | None:
    """Two commas in brackets with nothing between them."""
    if not _in_brackets(clue) or "node content" not in clue.problem:
        return None
    line, column = clue.line(clue.mark.line), clue.mark.column
    if line[column - 1 : column] != ",":
        return None
    once = re.sub(r",(?:\s*,)+", ",", line)
    fix = re.sub(r"([\[{])\s*,\s*", r"\1", once).strip()
    return Trouble(clue.mark, SYNTAX, "nothing stands before this comma", fix=fix)


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
    look_alike,
    tab,
    _missing_space,
    _missing_space_after_a_dash,
    block_sign,
    backslash,
    _inner_quote,
    _bracket_text,
    _open_quote,
    second_colon,
    stray_sign,
    missing_colon,
    missing_colon_above,
    colon_further_down,
    _nothing_between,
    _open_bracket,
    uneven,
)
"""Looks for one slip each, the surest first."""
