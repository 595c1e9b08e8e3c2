"""Slips around a colon: none after a key, or one too many in a sentence.

A line without a colon is either a key that lacks it or the rest of the text above. Nobody can be
sure, so the look of the words decides: a sentence goes on in small letters after some words that
ended without a full stop.
"""

import re

from generator.source.clue import KEY, SYNTAX, TRAP, Clue, Trouble
from generator.source.indents import open_keys
from generator.source.nodes import Mark
from generator.source.quote import quoted

SPOKEN_KEYS = re.compile(
    r"(up to|reports to|one job|counts as|done when|record in|may vary|if missed|fixed because|counted for"
    r"|in absence|at most|not when|decided by|approved by|acknowledge within|decide within|pairs with"
    r"|asset case|asked as|applies to|too far|instead of|not measured|visible to)\b"
)
"""Keys of two words as they are said; the words are the playbook's own."""


def second_colon(clue: Clue) -> Trouble | None:
    """A colon in the middle of a sentence, or two keys on one line."""
    if "mapping values are not allowed" not in clue.problem:
        return None
    number = clue.mark.line
    found = re.fullmatch(r"(\s*(?:- )*[^\s:'\"#-][^:]*: +)(.*\S)\s*", clue.line(number))
    if found is None or not re.search(r":(\s|$)", found[2]):
        return None
    start, text = found.groups()
    mark = Mark(number, len(start) + 1)
    two = re.fullmatch(rf"([\d.,]+|[a-z0-9/-]+) +({KEY}:(?: .*)?)", text)
    if two:
        message = f"`{two[2].split(':')[0]}:` stands on the line of another key"
        hint = f"put `{two[2]}` on a line of its own below it"
        return Trouble(mark, TRAP, message, hint, f"{start}{two[1]}".strip())
    return Trouble(
        mark, TRAP, "the second colon cuts this sentence in two", fix=(start + quoted(text)).strip()
    )


def colon_further_down(clue: Clue) -> Trouble | None:
    """A sentence of several lines with a colon in a later one."""
    number = clue.mark.line
    line, above = clue.line(number), clue.above(number)
    if "mapping values are not allowed" not in clue.problem or re.match(rf"\s*(?:- )*{KEY}:", line):
        return None
    value = re.fullmatch(rf"\s*(?:- )*(?:{KEY}: +)?([^\s>|'\"].*)", above)
    if value is None or _indent(line) <= _indent(above):
        return None
    message = "the colon cuts the sentence that begins above in two"
    hint = "put the whole text in quotes, from its first word above to its last"
    return Trouble(Mark(number, line.index(":") + 1), TRAP, message, hint)


def missing_colon_above(clue: Clue) -> Trouble | None:
    """A key without its colon, noticed only where the next line has one."""
    if not re.search("mapping values are not allowed|did not find expected", clue.problem):
        return None
    number = next((n for n in range(clue.mark.line - 1, 0, -1) if clue.line(n).strip()), 0)
    line, below = clue.line(number), clue.line(clue.mark.line)
    found = re.fullmatch(rf"(\s*(?:- )*)({KEY})(?:[ ;=]+([^\s:'\">|].*))?", line.rstrip())
    if not found or re.search(r":(\s|$)", line):
        return None
    before, _, value = found.groups()
    deeper = _indent(below) > len(before) or re.match(r"\s*- ", below)
    if value and (_indent(below) != len(before) or not re.match(rf"\s*{KEY}:", below)):
        return None
    keys = open_keys(clue, number)
    if (not value and not deeper) or (keys and len(before) not in (*keys, keys[0] + 2)):
        return None
    return _without_colon(Mark(number, len(before) + 1), line.strip(), _dashes(before))


def missing_colon(clue: Clue) -> Trouble | None:
    """A line with neither a colon nor a place in the text above."""
    if "could not find expected ':'" not in clue.problem:
        return None
    number = clue.context_mark.line
    line, above = clue.line(number), clue.above(number)
    mark = Mark(number, _indent(line) + 1)
    block = re.search(r": +[>|][+-]?\s*$", above)
    if block:
        message = f"the text under `{above.strip()}` starts too far to the left"
        return Trouble(mark, SYNTAX, message, "put two more spaces before each of its lines")
    keys = open_keys(clue, number)
    if _goes_on(above, line):
        message = "this line goes on with the text above it and starts too far to the left"
        fix = " " * ((keys[0] if keys else _indent(above)) + 2) + line.strip()
        return Trouble(mark, SYNTAX, message, "put two more spaces before it", fix)
    words = re.fullmatch(rf"(\s*(?:- )*)({KEY}(?:[ ;=]+.*\S)?)\s*", line)
    if words and (not keys or len(words[1]) in keys or not re.search("[ ;=]", words[2])):
        return _without_colon(mark, words[2], _dashes(words[1]))
    return Trouble(
        mark,
        SYNTAX,
        "this line has no colon after a key, and is no part of the text above it",
        "put the colon, or move the line two spaces further in than the key above",
    )


def _goes_on(above: str, line: str) -> bool:
    """Whether a line reads as the rest of the sentence above it."""
    value = re.fullmatch(rf"\s*(?:- )*(?:{KEY}: +)?(.*\S)\s*", above)
    rest = line.split()
    if value is None or len(value[1].split()) < 3 or value[1][-1] in ".!?:;\"'])}" or len(rest) < 3:
        return False
    return rest[0] not in ("-",) and rest[1][:1].islower() and not SPOKEN_KEYS.match(line.strip())


def _without_colon(mark: Mark, text: str, dashes: str) -> Trouble:
    """A key that lacks its colon; one of two words lacks the line between them as well."""
    text = text.removeprefix(dashes)
    spoken = SPOKEN_KEYS.match(text)
    key = spoken[0] if spoken else re.split("[ ;=:]", text)[0]
    value = text[len(key) :].lstrip(" ;=")
    fix = f"{dashes}{key.replace(' ', '_')}: {value}".strip()
    return Trouble(mark, SYNTAX, f"a colon is missing after {key!r}", fix=fix)


def _dashes(before: str) -> str:
    return before.lstrip()


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
