"""Sentences out of braces and brackets, onto lines of their own.

In `{}` and `[]` a comma, a colon or a question mark cuts a sentence without a word. What holds no
sentence, such as a list of ids, stays there.
"""

import re
from collections.abc import Iterator

import yaml

from generator.edit.patch import Offsets, Patch, patched
from generator.edit.writing import written
from generator.model.fields import Prose
from generator.model.kinds import Kind
from generator.read.walk import leaves
from generator.source.compose import Refused, compose
from generator.source.document import Document
from generator.source.nodes import Mapping, Mark, Node, Route, Scalar, Sequence
from generator.source.values import scalar_value, value_of

_BREAKS = "\x85\u2028\u2029"
"""Signs that end a line in YAML and nowhere else."""


def in_blocks(document: Document, kind: Kind) -> tuple[str, list[int]]:
    """The text with sentences in block style, and the lines where they stood in brackets."""
    if document.node is None or any(sign in document.text for sign in _BREAKS):
        return document.text, []
    text, lines = document.text, list[int]()
    # from the end, so that the places before a change still hold
    for route in reversed(_routes(document.node, kind)):
        after = patched(text, [_patch(document, route)])
        if _meaning(after) == value_of(document.node):
            text = after
            lines.insert(0, document.at(*route).line)
    return text, lines


def _meaning(text: str) -> object:
    try:
        node = compose(text)
    except (Refused, yaml.YAMLError):
        return None
    return value_of(node) if node else None


def _routes(top: Node, kind: Kind) -> list[Route]:
    """The ways to the outermost brackets that hold a sentence, in the order of the file."""
    found: dict[Route, None] = {}
    cut: set[Route] = set()
    for leaf in leaves(kind.whole, top):
        if not any(isinstance(marker, Prose) for marker in leaf.markers):
            continue
        route = _outermost(top, leaf.route)
        if route is not None:
            found[route] = None
            if _is_cut(leaf.node, leaf.route):
                cut.add(route)
    return [route for route in found if route not in cut and _is_whole(_at(top, route))]


def _outermost(top: Node, route: Route) -> Route | None:
    for length in range(len(route)):
        node = _at(top, route[:length])
        if not isinstance(node, Scalar) and node.flow:
            return route[:length]
    return None


def _at(node: Node, route: Route) -> Node:
    for step in route:
        if isinstance(node, Mapping):
            node = next(value for key, value in node.pairs if key.text == step)
        elif isinstance(node, Sequence) and isinstance(step, int):
            node = node.items[step]
    return node


def _is_cut(node: Node, route: Route) -> bool:
    """Whether a sentence may be the rest of the one before it, after a comma."""
    later = bool(route) and isinstance(route[-1], int) and route[-1] > 0
    return not isinstance(node, Scalar) or (node.plain and later and node.text[:1].islower())


def _is_whole(node: Node) -> bool:
    """Whether nothing in brackets looks like half of something."""
    if isinstance(node, Scalar):
        return scalar_value(node) is not None
    if isinstance(node, Sequence):
        return all(map(_is_whole, node.items))
    return all(" " not in key.text and key.plain and _is_whole(value) for key, value in node.pairs)


def _patch(document: Document, route: Route) -> Patch:
    """The change that writes the brackets at *route* in block style."""
    node = _at(document.node, route) if document.node else None
    assert isinstance(node, Mapping | Sequence)
    writer = _Writer(document.text)
    first, last = writer.open(node)
    behind = re.compile(r"[ \t]*(#[^\n]*)").match(document.text, last)
    remarks = [behind[1].rstrip()] if behind else []
    last = behind.end() if behind else last
    holder = _at(document.node, route[:-1]) if route and document.node else None
    key = holder.key(str(route[-1])) if isinstance(holder, Mapping) else None
    if key is None:
        indent = node.start.column - 1
        lines = [*(" " * indent + remark for remark in remarks), *writer.lines(node, indent)]
        return Patch(first, last, "\n".join(lines)[indent:])
    colon = document.text.index(":", writer.offsets.at(key.end)) + 1
    remarks = [*re.findall(r"#[^\n]*", document.text[colon:first]), *remarks]
    indent = key.start.column + 1
    beside = f" {remarks.pop(0)}" if remarks else ""
    lines = [*(" " * indent + remark for remark in remarks), *writer.lines(node, indent)]
    return Patch(colon, last, "\n".join([beside, *lines]))


class _Writer:
    """Writes brackets anew as lines, with each remark above what it stood beside."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.offsets = Offsets(text)
        self._remarks: list[tuple[int, str]] = []

    def open(self, node: Mapping | Sequence) -> tuple[int, int]:
        """Where brackets begin and end; the remarks inside are taken up."""
        spans = dict(self.offsets.span(scalar) for scalar in _scalars(node))
        first = at = self.offsets.at(node.start)
        depth = 0
        while True:
            sign = self.text[at]
            if spans.get(at, at) > at:
                at = spans[at]
            elif sign == "#":
                end = self.text.index("\n", at)
                self._remarks.append((at, self.text[at:end].rstrip()))
                at = end
            else:
                depth += (sign in "[{") - (sign in "]}")
                at += 1
                if depth == 0:
                    return first, at

    def lines(self, node: Mapping | Sequence, indent: int) -> list[str]:
        """The lines of the brackets, with the remarks that stood at their end."""
        return [*self._block(node, indent), *(" " * indent + remark for _, remark in self._remarks)]

    def _block(self, node: Mapping | Sequence, indent: int) -> list[str]:
        if isinstance(node, Mapping):
            entries = [(key.start, f"{key.text}:", value) for key, value in node.pairs]
        else:
            entries = [(item.start, "-", item) for item in node.items]
        ends = [*(self.offsets.at(start) for start, _, _ in entries[1:]), len(self.text)]
        lines: list[str] = []
        for (start, lead, value), end in zip(entries, ends, strict=True):
            mark = value.end if isinstance(value, Scalar) else start
            lines.extend(" " * indent + remark for remark in self._until(mark, end))
            lines.extend(" " * indent + line for line in self._entry(lead, value))
        return lines

    def _until(self, mark: Mark, end: int) -> Iterator[str]:
        """The remarks up to the end of a line, or up to the next entry on the same line."""
        at = self.offsets.at(mark)
        end = min(end, self.text.find("\n", at) % (len(self.text) + 1))
        while self._remarks and self._remarks[0][0] < end:
            yield self._remarks.pop(0)[1]

    def _entry(self, lead: str, value: Node) -> list[str]:
        if isinstance(value, Scalar):
            first, last = self.offsets.span(value)
            source = self.text[first:last]
            return [f"{lead} {source if value.plain and source == value.text else written(value.text)}"]
        inner = self._block(value, 0)
        if not inner:
            return [f"{lead} {'{}' if isinstance(value, Mapping) else '[]'}"]
        if lead == "-":
            return [f"- {inner[0]}", *(f"  {line}" for line in inner[1:])]
        return [lead, *(f"  {line}" for line in inner)]


def _scalars(node: Node) -> Iterator[Scalar]:
    if isinstance(node, Scalar):
        yield node
    else:
        inner = [part for pair in node.pairs for part in pair] if isinstance(node, Mapping) else node.items
        for part in inner:
            yield from _scalars(part)
