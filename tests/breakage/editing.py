"""Changes to the text of a file at the place of one value, so that every other line stays where it is.

A mark says where a value begins; where it ends is asked of YAML once for each file.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import yaml

from generator.model.kinds import Kind
from generator.read.content import kind_of
from generator.source.document import Document, read_document
from generator.source.nodes import Mapping, Mark, Node, Route, Scalar, last_line
from tests.breakage.places import Value, values

Span = tuple[int, int]
"""Where a value begins in a text and where it ends, in signs."""


@dataclass(frozen=True)
class File:
    """A file of a company, to be changed at one place."""

    path: str
    text: str
    firsts: frozenset[Route] | None = None
    """Where a field is met for the first time in a company that is broken in every way; none in another."""

    @cached_property
    def kind(self) -> Kind:
        """What kind of entity it holds."""
        kind, _ = kind_of(self.path)
        assert kind is not None
        return kind

    @cached_property
    def document(self) -> Document:
        """Its nodes, with their places."""
        return read_document(self.path, self.text.encode())

    @property
    def id(self) -> str:
        """The id of its entity; nothing where it holds a list or is one of its kind."""
        return self.path.rpartition("/")[2].removesuffix(".yml") if self.kind.folder else ""

    @cached_property
    def values(self) -> list[Value]:
        """Every value in it, the entities themselves left out."""
        node = self.document.node
        assert node is not None
        if not self.kind.listed:
            return list(values(self.kind.model, node))[1:]
        return list(values(list[self.kind.model], node))[1:]  # type: ignore[name-defined]

    # Which are due

    def values_for(self, way: str) -> list[Value]:
        """The values to be broken in this *way*: all, or every fourth, other ones for another way."""
        return self.values if self.firsts is not None else self.values[len(way) % 4 :: 4]

    def turns(self, value: Value, options: Sequence[str]) -> Sequence[str]:
        """Every option where a field is met for the first time, later one of them in turn."""
        if not options or (self.firsts is not None and value.route in self.firsts):
            return options
        return [options[self._numbers[value.route] % len(options)]]

    @cached_property
    def _numbers(self) -> dict[Route, int]:
        return {value.route: number for number, value in enumerate(self.values)}

    # Where things are

    def at(self, mark: Mark) -> int:
        """How many signs stand before a mark."""
        return self._starts[mark.line - 1] + mark.column - 1

    def mark(self, at: int) -> Mark:
        """The mark behind so many signs."""
        before = self.text[:at]
        return Mark(before.count("\n") + 1, at - (before.rfind("\n") + 1) + 1)

    def span(self, node: Node) -> Span:
        """From the first sign of a value to its last, without the break after it."""
        start = self.at(node.start)
        if isinstance(node, Scalar) and not node.block:
            return start, self.at(node.end)
        if not isinstance(node, Scalar) and node.flow:
            return start, self._ends[start]
        return start, self.line_end(last_line(node))

    def line_end(self, line: int) -> int:
        """The place of the break that ends a line."""
        end = self.text.find("\n", self._starts[line - 1])
        return len(self.text) if end < 0 else end

    def line(self, line: int) -> str:
        """A line, without its break."""
        return self.text[self._starts[line - 1] : self.line_end(line)]

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(at + 1 for at, sign in enumerate(self.text) if sign == "\n")]

    @cached_property
    def _ends(self) -> dict[int, int]:
        """The end of each pair of brackets by its start."""
        found: dict[int, int] = {}
        waiting = [yaml.compose(self.text, Loader=yaml.SafeLoader)]
        while waiting:
            node = waiting.pop()
            if isinstance(node, yaml.CollectionNode):
                found[node.start_mark.index] = node.end_mark.index
                inner = [
                    part for pair in node.value for part in (pair if isinstance(pair, tuple) else [pair])
                ]
                waiting.extend(inner)
        return found

    # Changes

    def replaced(self, span: Span, new: str) -> str:
        """The text with a stretch of it replaced, and as many lines as before."""
        start, end = span
        lost = self.text.count("\n", start, end) - new.count("\n")
        return self.text[:start] + new + "\n" * lost + self.text[end:]

    def with_value(self, value: Value, new: str) -> tuple[str, Mark]:
        """The text with another value, and where that begins."""
        start, end = self.span(value.node)
        if value.key is not None and value.node.start.line != value.key.start.line:
            # A block stands below its key; what takes its place stands beside the key.
            after = Mark(value.key.end.line, value.key.end.column + 1)
            text = self.replaced((self.at(after), end), f" {new}" if new else "")
            return text, Mark(after.line, after.column + bool(new))
        # Nothing is found where the colon or the dash before it ends, in brackets where they go on.
        in_brackets = isinstance(value.holder, Mapping) and value.holder.flow
        begins = start if new or in_brackets else len(self.text[:start].rstrip(" "))
        return self.replaced((start, end), new), self.mark(begins)

    def without(self, value: Value) -> str:
        """The text without a key and its value; a mapping that had no other is left empty."""
        assert value.key is not None and isinstance(value.holder, Mapping)
        start, end = self.at(value.key.start), self.span(value.node)[1]
        pairs = value.holder.pairs
        if len(pairs) == 1:
            return self.replaced((start, end), "" if value.holder.flow else "{}")
        if value.holder.flow:
            index = next(index for index, (key, _) in enumerate(pairs) if key is value.key)
            if index + 1 < len(pairs):
                end = self.at(pairs[index + 1][0].start)
            else:
                start = self.span(pairs[index - 1][1])[1]
        return self.replaced((start, end), "")

    def holder_without(self, value: Value) -> Mark:
        """Where the mapping of a key begins once the key is gone."""
        assert value.key is not None and isinstance(value.holder, Mapping)
        keys = [key for key, _ in value.holder.pairs]
        if value.holder.flow or len(keys) == 1:
            return value.holder.start
        return keys[1].start if keys[0] is value.key else keys[0].start

    def doubled(self, value: Value) -> tuple[str, Mark]:
        """The text with a key and its value a second time, and where the second key begins."""
        assert value.key is not None and isinstance(value.holder, Mapping)
        start, end = self.at(value.key.start), self.span(value.node)[1]
        between = ", " if value.holder.flow else "\n" + " " * (value.key.start.column - 1)
        changed = self.text[:end] + between + self.text[start:end] + self.text[end:]
        mark = self.mark(end)
        if value.holder.flow:
            return changed, Mark(mark.line, mark.column + len(between))
        return changed, Mark(mark.line + 1, value.key.start.column)

    def entry_doubled(self, value: Value) -> tuple[str, int]:
        """The text with an entry of a list a second time, and how many lines further down that stands."""
        first, last = value.node.start.line, last_line(value.node)
        start, end = self._starts[first - 1], self.line_end(last)
        return self.text[:end] + "\n" + self.text[start:end] + self.text[end:], last - first + 1
