"""From text to nodes, through libyaml's events.

PyYAML's own composer drops what we need and trusts what we must not: it keeps no duplicate keys
apart for a loader, follows aliases however often, and recurses as deep as the file does. Events
come one at a time, so a file of a megabyte of brackets is refused after `DEPTH` of them.
"""

from collections.abc import Iterator
from typing import Any

import yaml

from generator.source.clue import TRAP, Trouble
from generator.source.nodes import Mapping, Mark, Node, Scalar, Sequence
from generator.source.signs import sign_at_the_start

DEPTH = 30
"""How deep a file may nest. The deepest field of the model lies at 8."""

MOST = 20_000
"""Keys and values; a megabyte that somebody wrote has fewer, and more would be told one by one."""


class Refused(Exception):
    """A text that YAML allows and a playbook does not."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.message)
        self.trouble = trouble


def compose(text: str) -> Node | None:
    """The one document of *text*, or None where it is empty.

    Raises `yaml.YAMLError` where the text is no YAML, `Refused` where it is YAML that is not allowed.
    """
    documents = nodes = 0
    top: Node | None = None
    stack: list[_Open] = []
    for event in _events(text):
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if documents > 1:
                raise _refused(
                    "a second document starts here",
                    _mark(event),
                    "keep one entity in a file and take `---` out",
                )
        if _is_machinery(event):
            mark = _mark(event)
            raise Refused(sign_at_the_start(text.split("\n")[mark.line - 1], mark))
        node = _node(event)
        if node is not None:
            nodes += 1
            if nodes > MOST:
                raise _refused(f"more than {MOST:,} values stand in this file", node.start, "split it")
            if stack:
                stack[-1].add(node)
            else:
                top = node
            if not isinstance(node, Scalar):
                if len(stack) >= DEPTH:
                    raise _refused(
                        "this is nested too deep to be meant", node.start, "close the brackets before it"
                    )
                stack.append(_Open(node))
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            stack.pop()
    return top


class _Open:
    """A mapping or a sequence that is still being filled."""

    def __init__(self, node: Mapping | Sequence) -> None:
        self.node = node
        self.key: Scalar | None = None

    def add(self, node: Node) -> None:
        if isinstance(self.node, Sequence):
            self.node.items.append(node)
        elif self.key is not None:
            self.node.pairs.append((self.key, node))
            self.key = None
        elif isinstance(node, Scalar):
            self.key = node
        else:
            raise _refused(
                "a key is a single word before a colon, and this is none",
                node.start,
                "put the text in quotes",
            )


def _refused(message: str, mark: Mark, hint: str) -> Refused:
    return Refused(Trouble(mark, TRAP, message, hint))


def _events(text: str) -> Iterator[yaml.Event]:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return iter(loader(text).get_event, None)


def _is_machinery(event: Any) -> bool:
    """Whether an alias, an anchor or a tag stands here: what looks like one is a text that wants quotes."""
    if type(event) in _BARE:
        return False
    return type(event) is yaml.AliasEvent or event.anchor is not None or event.tag is not None


_BARE = frozenset(
    {
        yaml.StreamStartEvent,
        yaml.StreamEndEvent,
        yaml.DocumentStartEvent,
        yaml.DocumentEndEvent,
        yaml.MappingEndEvent,
        yaml.SequenceEndEvent,
    }
)
"""Events that carry no anchor and no tag."""


def _node(event: yaml.Event) -> Node | None:
    if isinstance(event, yaml.ScalarEvent):
        style = event.style or ""
        return Scalar(
            text=event.value,
            start=_from_one(event.start_mark),
            end=_from_one(event.end_mark),
            plain=style == "",
            block=style in ("|", ">"),
        )
    if isinstance(event, yaml.MappingStartEvent):
        return Mapping(start=_mark(event), flow=bool(event.flow_style))
    if isinstance(event, yaml.SequenceStartEvent):
        return Sequence(start=_mark(event), flow=bool(event.flow_style))
    return None


def _mark(event: yaml.Event) -> Mark:
    return _from_one(event.start_mark)


def _from_one(mark: Any) -> Mark:
    """A mark of libyaml's, which counts from 0."""
    return Mark(mark.line + 1, mark.column + 1)
