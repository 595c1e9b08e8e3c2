"""Where YAML reads something else than what was meant.

`no` becomes false, a colon makes a mapping of a sentence, ` #` makes a comment of its end, a comma
in brackets makes two of one. A trap is told at the value, with the line as it should stand.
"""

import re
from collections.abc import Iterator

from generator.finding import Finding
from generator.model.fields import Number, Own, Phrase, Plain, Prose, Ref
from generator.read.blank import BLANKS
from generator.read.hidden_signs import hidden_sign
from generator.read.line import place, trouble_at
from generator.read.numbers import SHAPE, SMART, TRAP, number_slips
from generator.read.walk import Leaf
from generator.source.clue import SYNTAX
from generator.source.document import Document
from generator.source.nodes import Mapping, Scalar, Sequence
from generator.source.quote import quoted
from generator.source.signs import plain_signs
from generator.source.values import Guess, scalar_value

_ID = re.compile(r"[a-z0-9]+(?:[/:-][a-z0-9]+)*")
_SEVERAL = re.compile(r"\s*[,;，]\s*|\s+and\s+")
_GLUED = re.compile(r"(\s*(?:- )*)(-(?=[^\s\d-])|[a-z][a-z0-9_-]*:(?=[^\s/:]))(.*)")


def traps(document: Document, leaf: Leaf) -> Iterator[Finding]:
    """The traps in one value."""
    kinds = {type(marker) for marker in leaf.markers}
    if isinstance(leaf.node, Mapping):
        if kinds & {Prose, Plain, Phrase}:
            yield from _cut_by_colon(document, leaf.node)
    elif isinstance(leaf.node, Scalar):
        yield from _in_scalar(document, leaf, leaf.node, kinds)


def _in_scalar(document: Document, leaf: Leaf, node: Scalar, kinds: set[type]) -> Iterator[Finding]:
    key = leaf.route[-1] if leaf.route and isinstance(leaf.route[-1], str) else ""
    name = repr(key) if key else "this entry"
    if hidden := hidden_sign(document, node, is_text=bool(kinds & {Prose, Plain, Phrase})):
        yield hidden
    elif lost := _lost_comment(document, node, kinds):
        yield lost
    elif scalar_value(node) is None or not node.text.strip():
        yield trouble_at(document, node, SHAPE, f"{name} is empty", "write its value, or take it out")
    elif node.text in BLANKS and Ref not in kinds:
        yield trouble_at(document, node, SHAPE, f"{name} is still to be filled in", "write its value")
    elif kinds & {Prose, Plain, Phrase}:
        if not leaf.is_key and node.plain:
            yield from _text(document, leaf, node, kinds)
    elif node.plain and (Ref in kinds or Own in kinds):
        yield from _id(document, leaf, node, name)
    elif not leaf.is_key and (glued := _glued(document, node)):
        yield glued
    elif Number in kinds:
        yield from number_slips(document, node, key)


def _lost_comment(document: Document, node: Scalar, kinds: set[type]) -> Finding | None:
    """A text that begins with `#`, of which nothing is left."""
    if node.text or not node.plain or not kinds & {Prose, Plain, Phrase}:
        return None
    found = re.fullmatch(r"(\s*(?:- )*(?:[a-z][a-z0-9_-]*:)? +)(#\S.*)", document.line(node.start.line))
    if not found:
        return None
    message = "` #` starts a comment, so the whole text is lost"
    fix = (found[1] + quoted(found[2].strip())).strip()
    return Finding(place(document, node.start), TRAP, message, fix=fix)


def _text(document: Document, leaf: Leaf, node: Scalar, kinds: set[type]) -> Iterator[Finding]:
    read = scalar_value(node)
    in_quotes = quoted(node.text)
    if isinstance(read, Guess) or not isinstance(read, str):
        meaning = str(read).lower() if isinstance(read, bool) else "a number"
        message = f"without quotes {node.text} is read as {meaning}, and a text is meant here"
        yield trouble_at(document, node, TRAP, message, meant=in_quotes)
    elif _comment_after(document, node):
        line = document.line(node.start.line)
        before, whole = line[: node.start.column - 1], line[node.start.column - 1 :].strip()
        message = "` #` starts a comment, so the rest of the line is lost"
        yield Finding(place(document, node.start), TRAP, message, fix=(before + quoted(whole)).strip())
    elif _in_flow(leaf) and Prose in kinds and _first_of(leaf, node):
        sign, where = ("[ ]", "each ") if isinstance(leaf.holder, Sequence) else ("{ }", "it ")
        message = f"a sentence inside {sign} is cut in two by a comma, a colon or a question mark"
        after = ", after `- `" if sign == "[ ]" else ""
        yield trouble_at(document, node, TRAP, message, f"write {where}on a line of its own{after}")
    elif node.text[-1] == '"' and (stray := re.fullmatch(r"([“„][^”“]*)\"|([^\"]*[^\d\"])\"", node.text)):
        meant = stray[1] + "”" if stray[1] else stray[2]
        yield trouble_at(document, node, TRAP, "a quote ends here that was never opened", meant=meant)
    elif _in_flow(leaf) and "?" in node.text:
        message = "inside [ ] a question mark is safe in quotes alone"
        yield trouble_at(document, node, TRAP, message, meant=in_quotes)


def _cut_by_colon(document: Document, node: Mapping) -> Iterator[Finding]:
    if len(node.pairs) != 1 or node.flow:
        return
    key, value = node.pairs[0]
    is_asked = key.start != node.start
    if not isinstance(value, Scalar) or (key.start.line != value.start.line and not is_asked):
        return
    line = document.line(key.start.line)
    start = node.start.column - 1
    fix = (line[:start] + quoted(line[start:].strip())).strip()
    if is_asked:
        message = f"a text may not begin with {line[start]!r} unless it stands in quotes"
        yield Finding(place(document, node.start), TRAP, message, fix=fix)
        return
    yield Finding(place(document, key.start), TRAP, "the colon cuts this sentence in two", fix=fix)


def _id(document: Document, leaf: Leaf, node: Scalar, name: str) -> Iterator[Finding]:
    read = scalar_value(node)
    bare = node.text.strip(SMART)
    words = node.text.split()
    several = _SEVERAL.split(node.text) if len(node.text) < 1000 else []
    if bare != node.text:
        yield trouble_at(document, node, TRAP, "these curly quotes become part of the id", meant=bare)
    elif isinstance(read, bool):
        hint = "take the line out if there is none" if not read else "write its id"
        yield trouble_at(document, node, SHAPE, f"{name} is {node.text!r}, and an id is meant here", hint)
    elif not isinstance(read, str):
        message = f"{name} is the number {node.text}, and an id is meant here"
        yield trouble_at(document, node, SHAPE, message, "put it in quotes if that is the id")
    elif len(several) > 1 and all(map(_ID.fullmatch, several)):
        if _in_flow(leaf):
            message = f"a comma is meant between {several[0]!r} and {several[1]!r}"
            yield trouble_at(document, node, TRAP, message, meant=", ".join(several))
        else:
            message = f"{name} is {node.text!r}, and one id is meant here"
            yield trouble_at(document, node, SHAPE, message, "choose one")
    elif (kind := _kind_before(leaf)) and node.text.startswith(f"{kind}:"):
        message = f"{name} is always a {kind}, so its id stands here alone"
        yield trouble_at(document, node, SHAPE, message, meant=node.text.removeprefix(f"{kind}:").strip())
    elif _in_flow(leaf) and len(words) > 1 and all(re.fullmatch(r"[a-z0-9:/-]+", word) for word in words):
        message = f"a comma is missing between {words[0]!r} and {words[1]!r}"
        yield trouble_at(document, node, TRAP, message, meant=", ".join(words))


def _kind_before(leaf: Leaf) -> str:
    """The one kind of thing that is named here."""
    return next(
        (marker.kind for marker in leaf.markers if isinstance(marker, Ref) and marker.kind != "any"), ""
    )


def _glued(document: Document, node: Scalar) -> Finding | None:
    """A key, or the dash of a list, without the space after it, so that YAML sees neither."""
    line = document.line(node.start.line)
    plain, column = plain_signs(line)
    if node.plain and column:
        message = "a space or a colon of another kind stands here, which a copied text brings along"
        return Finding(place(document, node.start), SYNTAX, message, "type it again", plain.strip())
    found = _GLUED.match(line)
    if not node.plain or not found or found.end(1) != node.start.column - 1:
        return None
    before, sign, after = found.groups()
    what = "the dash" if sign == "-" else f"`{sign}`"
    fix = f"{before}{sign} {after}".strip()
    return Finding(place(document, node.start), SYNTAX, f"a space is missing after {what}", fix=fix)


def _comment_after(document: Document, node: Scalar) -> bool:
    rest = document.line(node.end.line)[node.end.column - 1 :].strip()
    return bool(rest) and rest[0] not in ",]}"


def _in_flow(leaf: Leaf) -> bool:
    return isinstance(leaf.holder, Sequence | Mapping) and leaf.holder.flow


def _first_of(leaf: Leaf, node: Scalar) -> bool:
    """Whether this is the first value of its brackets: one cause is one finding."""
    return not isinstance(leaf.holder, Sequence) or leaf.holder.items[0] is node
