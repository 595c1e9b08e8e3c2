"""Where YAML reads something else than what was meant.

`no` becomes false, a colon makes a mapping of a sentence, ` #` makes a comment of its end, a comma
in brackets makes two of one. A trap is told at the value, with the line as it should stand.
"""

import re
from collections.abc import Iterator

from generator.finding import Finding, Location
from generator.model.fields import Number, Phrase, Plain, Prose, Ref
from generator.read.blank import BLANKS
from generator.read.walk import Leaf
from generator.source.document import Document
from generator.source.nodes import Mapping, Mark, Scalar, Sequence
from generator.source.quote import quoted
from generator.source.values import Guess, scalar_value

RULE = "yaml-trap"
SHAPE = "shape"

_SMART = "“”„‟‘’«»"
_LETTERS = str.maketrans({"O": "0", "o": "0", "l": "1", "I": "1"})


def traps(document: Document, leaf: Leaf) -> Iterator[Finding]:
    """The traps in one value."""
    kinds = {type(marker) for marker in leaf.markers}
    name = repr(leaf.route[-1]) if leaf.route and isinstance(leaf.route[-1], str) else "this entry"
    if isinstance(leaf.node, Scalar) and scalar_value(leaf.node) is None:
        yield Finding(
            _place(document, leaf.node.start), SHAPE, f"{name} is empty", "write its value, or take it out"
        )
    elif isinstance(leaf.node, Scalar) and leaf.node.text in BLANKS and Ref not in kinds:
        yield Finding(
            _place(document, leaf.node.start), SHAPE, f"{name} is still to be filled in", "write its value"
        )
    elif Number in kinds:
        yield from _number(document, leaf)
    elif kinds & {Prose, Plain, Phrase}:
        if isinstance(leaf.node, Scalar):
            yield from _text(document, leaf, leaf.node, kinds)
        elif isinstance(leaf.node, Mapping):
            yield from _cut_by_colon(document, leaf.node)
    elif Ref in kinds and isinstance(leaf.node, Scalar):
        yield from _reference(document, leaf.node)


def _text(document: Document, leaf: Leaf, node: Scalar, kinds: set[type]) -> Iterator[Finding]:
    if leaf.is_key or not node.plain:
        return
    read = scalar_value(node)
    if isinstance(read, bool):
        yield _trap(
            document,
            node,
            f"YAML reads {node.text} as {'true' if read else 'false'}, and a text is meant here",
        )
    elif isinstance(read, Guess) or (read is not None and not isinstance(read, str)):
        yield _trap(document, node, f"YAML reads {node.text} as a number, and a text is meant here")
    elif _comment_after(document, node):
        whole = document.line(node.start.line)[node.start.column - 1 :].strip()
        yield _trap(document, node, "` #` starts a comment, so the rest of the line is lost", text=whole)
    elif _in_flow(leaf) and Prose in kinds and _first_of(leaf, node):
        sign = "[ ]" if isinstance(leaf.holder, Sequence) else "{ }"
        yield Finding(
            _place(document, node.start),
            RULE,
            f"a sentence inside {sign} is cut in two by a comma, a colon or a question mark",
            "write it on a line of its own"
            if sign == "{ }"
            else "write each on a line of its own, after `- `",
        )
    elif _in_flow(leaf) and "?" in node.text:
        yield _trap(document, node, "a question mark inside [ ] is a sign of YAML's own")


def _cut_by_colon(document: Document, node: Mapping) -> Iterator[Finding]:
    if not node.pairs:
        return
    key, value = node.pairs[0]
    if (
        node.flow
        or not isinstance(value, Scalar)
        or len(node.pairs) > 1
        or key.start.line != value.start.line
    ):
        return
    line = document.line(key.start.line)
    start = key.start.column - 1
    yield Finding(
        _place(document, key.start),
        RULE,
        "the colon makes YAML read this sentence as a key with a value",
        fix=(line[:start] + quoted(line[start:].strip())).strip(),
    )


def _reference(document: Document, node: Scalar) -> Iterator[Finding]:
    if not node.plain:
        return
    bare = node.text.strip(_SMART)
    if bare != node.text:
        yield _trap(document, node, "these curly quotes become part of the id", text=bare, quote=False)
    elif _comment_after(document, node) == "#":
        return


def _number(document: Document, leaf: Leaf) -> Iterator[Finding]:
    node = leaf.node
    if not isinstance(node, Scalar):
        return
    if node.plain and re.fullmatch(r"[1-9][0-9]{0,2}(\.[0-9]{3})+", node.text):
        meant = node.text.replace(".", "")
        reading = (
            "YAML reads it as one with decimals" if node.text.count(".") == 1 else "YAML reads it as text"
        )
        yield _trap(document, node, f"{node.text} looks like {meant}, and {reading}", text=meant, quote=False)
        return
    value = scalar_value(node)
    if not isinstance(value, str):
        return
    text = value.strip()
    if re.fullmatch(r"[0-9]+(:[0-5]?[0-9])+", text):
        yield Finding(
            _place(document, node.start),
            RULE,
            f"{text} is a time of day, and a number is meant here",
            "write the number of minutes",
        )
        return
    meant = _meant_number(text)
    if meant and meant != text:
        rule = RULE if re.search(r"[0-9][,_' ][0-9]", text) else SHAPE
        yield _trap(
            document, node, f"{text!r} is no number{_because(text)}", text=meant, quote=False, rule=rule
        )
    elif meant:
        yield _trap(document, node, "the quotes make this number a text", text=meant, quote=False, rule=SHAPE)


def _meant_number(text: str) -> str:
    """The number that a slip of the keyboard hides in *text*, or nothing."""
    bare = re.sub(rf"[\s,_'’\u00a0\u202f{_SMART}]", "", text.strip())
    bare = re.sub(r"^(GBP|EUR|USD|[£€$])|(GBP|EUR|USD|[£€$%]|percent|minutes|min|days)$", "", bare)
    if re.search("[0-9]", bare):
        bare = bare.translate(_LETTERS)
    return bare if re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", bare) else ""


def _because(text: str) -> str:
    if re.search(r"[0-9][oOlI]|[oOlI][0-9]", text):
        return ": it holds a letter that looks like a digit"
    if any(sign in text for sign in _SMART):
        return ": it stands in curly quotes"
    if re.search("[0-9][,_' ][0-9]", text):
        return ": nothing may stand between its digits"
    return ": a number stands alone, without its unit"


def _trap(
    document: Document,
    node: Scalar,
    message: str,
    *,
    text: str | None = None,
    quote: bool = True,
    rule: str = RULE,
) -> Finding:
    line = document.line(node.start.line)
    start, end = node.start.column - 1, node.end.column - 1
    meant = node.text if text is None else text
    rest = line[end:] if node.end.line == node.start.line and text != line[start:].strip() else ""
    fix = line[:start] + (quoted(meant) if quote else meant) + rest
    return Finding(_place(document, node.start), rule, message, fix=fix.strip())


def _comment_after(document: Document, node: Scalar) -> str:
    return (
        document.line(node.end.line)[node.end.column - 1 :]
        .strip()[:1]
        .replace(",", "")
        .replace("]", "")
        .replace("}", "")
    )


def _in_flow(leaf: Leaf) -> bool:
    return isinstance(leaf.holder, Sequence | Mapping) and leaf.holder.flow


def _first_of(leaf: Leaf, node: Scalar) -> bool:
    """Whether this is the first value of its brackets: one cause is one finding."""
    if isinstance(leaf.holder, Sequence):
        return leaf.holder.items[0] is node
    return True


def _place(document: Document, mark: Mark) -> Location:
    return Location(document.path, mark.line, mark.column)
