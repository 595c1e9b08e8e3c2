"""Signs that mean something else to YAML, or nothing, and look innocent to whoever typed them."""

import re

from generator.source.clue import KEY, START, SYNTAX, TRAP, Clue, Trouble
from generator.source.nodes import Mark
from generator.source.quote import quoted, quoted_as_typed
from generator.source.spoken import targets

_SPACES = "\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff"
"""Spaces that YAML takes for letters, and letters that nobody sees."""
_COLONS = "：﹕︓꞉∶"
_BEFORE = re.compile(rf"(?P<indent>[ {_SPACES}]*)(?P<dash>(?:-[ {_SPACES}]+)*)")
_AFTER_KEY = re.compile(
    rf"(?P<key>{KEY})[{_SPACES}]*(?:[{_COLONS}][ {_SPACES}]*|:[ {_SPACES}]*$|:[ ]*[{_SPACES}][ {_SPACES}]*)"
)


def sign_at_the_start(line: str, mark: Mark) -> Trouble:
    """A text that begins, at *mark*, with a sign of YAML's own."""
    before, text = line[: mark.column - 1], line[mark.column - 1 :].strip()
    message = f"a text may not begin with {text[:1]!r} unless it stands in quotes"
    if re.fullmatch(START, before):
        return Trouble(mark, TRAP, message, fix=(before + quoted(text)).strip())
    return Trouble(mark, TRAP, message, "put the text in quotes")


def look_alike(clue: Clue) -> Trouble | None:
    """A space or a colon that looks like the right one and is another."""
    for number in clue.near():
        line = clue.line(number)
        meant, column = plain_signs(line)
        if column:
            return Trouble(Mark(number, column), SYNTAX, *_looks_like(line[column - 1]), meant.strip())
    return None


def plain_signs(line: str) -> tuple[str, int]:
    """The line with plain spaces and a plain colon before its value, and the first column with another."""
    before = _BEFORE.match(line)
    start = before.end() if before else 0
    key = _AFTER_KEY.match(line, start)
    end = key.end() if key else start
    found = re.search(f"[{_SPACES}{_COLONS}]", line[:end])
    if found is None:
        return line, 0
    head = re.sub("[\u200b\u2060\ufeff]", "", line[:start])
    head = re.sub(f"[{_SPACES}]", " ", head)
    middle = f"{key['key']}: " if key else ""
    return (head + middle + line[end:]).rstrip(), found.start() + 1


def _looks_like(sign: str) -> tuple[str, str]:
    if sign in _COLONS:
        return "this colon is another sign than the one on the keyboard", "type it again"
    if sign in "\u200b\u2060\ufeff":
        return f"a sign that nobody can see stands here (U+{ord(sign):04X})", "type the line again"
    return "a space of another kind stands here, which a copied text brings along", "type it again"


def block_sign(clue: Clue) -> Trouble | None:
    """A `>` or `|` with the text behind it, where the text belongs below."""
    for number in clue.near():
        line = clue.line(number)
        found = re.fullmatch(rf"({START})([>|].*\S)\s*", line)
        if not found or re.fullmatch(r"[>|][-+]?\d?[-+]?\s*(#.*)?", found[2]):
            continue
        start, text = found.groups()
        mark = Mark(number, len(start) + 1)
        key = re.search(rf"({KEY}): +$", start)
        meant = targets(text) if key and key[1] in ("target", "floor") else ()
        if meant:
            message = f"{text!r} is no target, since a value may not begin with {text[:1]!r}"
            hint = "say what it counts in place of UNIT" if meant[0].endswith("UNIT") else ""
            return Trouble(mark, TRAP, message, hint, fix=f"{start}{meant[0]}".strip())
        if _goes_on(clue, number):
            hint = "begin the text on the line below, as far in as the rest of it"
            message = f"after `{text[0]}` the text begins on the next line"
            return Trouble(mark, TRAP, message, hint, f"{start}{text[0]}".strip())
        return sign_at_the_start(line, mark)
    return None


def _goes_on(clue: Clue, number: int) -> bool:
    """Whether the text of a line goes on, further in, on the next."""
    line, below = clue.line(number), clue.line(number + 1)
    return bool(below.strip()) and len(below) - len(below.lstrip()) > len(line) - len(line.lstrip())


def backslash(clue: Clue) -> Trouble | None:
    """A backslash in double quotes, where it stands for another sign together with the next."""
    if not re.search("escape|hexdecimal", clue.problem):
        return None
    line = clue.line(clue.context_mark.line)
    start = clue.context_mark.column - 1
    text = re.match(r'"((?:[^"\\]|\\.)*)"(.*)', line[start:])
    message = "in double quotes a backslash and the sign after it stand for another sign"
    if clue.mark.line != clue.context_mark.line or text is None:
        return Trouble(clue.mark, TRAP, message, "put the text in single quotes")
    fix = line[:start] + quoted_as_typed(text[1]) + text[2]
    return Trouble(clue.context_mark, TRAP, message, fix=fix.strip())


def stray_sign(clue: Clue) -> Trouble | None:
    """A sign of YAML's own at the beginning of a value."""
    mark = clue.mark
    if re.search("anchor|alias|tag", clue.context):
        mark = clue.context_mark
    elif not re.search("cannot start any token|sequence entries|mapping keys are not", clue.problem):
        start = re.match(START, clue.line(mark.line))
        if "flow" in clue.context or not start or start.end() != mark.column - 1:
            return None
        if clue.line(mark.line)[mark.column - 1 : mark.column] not in tuple(",]}:"):
            return None
    line = clue.line(mark.line)
    return sign_at_the_start(line, mark) if line[mark.column - 1 :].strip() else None
