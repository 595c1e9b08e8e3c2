"""YAML as nodes that know their place: scalars, mappings and sequences.

A node holds what was written, not what it means: the text of a scalar and whether it was quoted,
each key of a mapping even when it stands there twice. Lines and columns count from 1.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple


class Mark(NamedTuple):
    """A position in a text, line and column counted from 1."""

    line: int
    column: int


@dataclass(slots=True)
class Scalar:
    """A single value as it was written."""

    text: str
    start: Mark
    end: Mark
    plain: bool
    """Whether it stands without quotes and without a block sign, so that YAML guesses its type."""
    block: bool = False
    """Whether it stands below a `|` or `>`."""


@dataclass(slots=True)
class Sequence:
    """A list."""

    start: Mark
    flow: bool
    """Whether it is written in square brackets."""
    items: list["Node"] = field(default_factory=list)


@dataclass(slots=True)
class Mapping:
    """Keys and their values, in the order of the file."""

    start: Mark
    flow: bool
    """Whether it is written in braces."""
    pairs: list[tuple[Scalar, "Node"]] = field(default_factory=list)
    _firsts: dict[str, tuple[Scalar, "Node"]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """The first pair of each key, for files with thousands; as far as `_seen` pairs go."""
    _seen: int = field(default=0, init=False, repr=False, compare=False)

    def get(self, key: str) -> "Node | None":
        """The value of the first such key."""
        found = self._by_key().get(key)
        return found[1] if found else None

    def key(self, key: str) -> Scalar | None:
        """The first such key itself, with its place."""
        found = self._by_key().get(key)
        return found[0] if found else None

    def once(self) -> Iterator[tuple[Scalar, "Node"]]:
        """Each key with its value; of a key that stands there twice, the first."""
        yield from self._by_key().values()

    def _by_key(self) -> dict[str, tuple[Scalar, "Node"]]:
        for pair in self.pairs[self._seen :] if self._seen < len(self.pairs) else ():
            self._firsts.setdefault(pair[0].text, pair)
        self._seen = len(self.pairs)
        return self._firsts

    def keys(self) -> Iterator[str]:
        """The keys as they are written."""
        return (name.text for name, _ in self.pairs)


Node = Scalar | Mapping | Sequence
Route = tuple[str | int, ...]
"""The way to a value: keys of mappings and indices of sequences, from the top of a file."""


def child(node: Node, step: str | int) -> Node | None:
    """The value one step further: by key in a mapping, by index in a sequence."""
    if isinstance(node, Mapping):
        return node.get(str(step))
    if isinstance(node, Sequence) and isinstance(step, int) and 0 <= step < len(node.items):
        return node.items[step]
    return None


def last_line(node: Node) -> int:
    """The last line that a value takes up."""
    if isinstance(node, Scalar):
        # a block scalar ends where the next line begins
        return node.end.line - 1 if node.block and node.end.column == 1 else node.end.line
    inner = [value for _, value in node.pairs] if isinstance(node, Mapping) else node.items
    return max([node.start.line, *(last_line(value) for value in inner)])
