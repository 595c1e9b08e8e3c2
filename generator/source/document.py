"""One file of content: its text, its nodes, and the way from a route of keys to a place.

Nothing typed into a file raises here: what cannot be read becomes a finding, and the document has
no node.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

import yaml

from generator.finding import Finding, Location, together
from generator.source.clue import SYNTAX, Trouble
from generator.source.compose import Refused, compose
from generator.source.nodes import Mapping, Mark, Node, Route, Scalar, Sequence, child
from generator.source.trouble import diagnose

LARGEST = 1_000_000
"""Bytes; a file above it is no hand-written page."""

_UNPRINTABLE = re.compile(
    "[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufeff\uff00-\ufffd\U00010000-\U0010ffff]"
)
"""Control characters, and the line breaks that YAML counts and editors do not show."""


@dataclass(eq=False)
class Document:
    """A file of content as it was written.

    It has a node when it could be read, and findings when something in it could not.
    """

    path: str
    """Relative to the content folder, with forward slashes."""
    text: str = ""
    node: Node | None = None
    findings: list[Finding] = field(default_factory=list)

    def at(self, *route: str | int) -> Location:
        """The value at the end of *route*, or its nearest parent that exists."""
        return self._location(self._nearest(route).start if self.node else Mark(1, 1))

    def key_at(self, *route: str | int) -> Location:
        """The key that ends *route*, or the value it would stand in."""
        *parents, last = route
        parent = self.find(*parents)
        key = parent.key(str(last)) if isinstance(parent, Mapping) else None
        return self._location(key.start) if key else self.at(*route)

    def find(self, *route: str | int) -> Node | None:
        """The node at the end of *route*, if there is one."""
        node = self.node
        for step in route:
            node = child(node, step) if node else None
        return node

    def line(self, number: int) -> str:
        """Line *number* of the text, counted from 1, without its break."""
        return self._lines[number - 1] if 1 <= number <= len(self._lines) else ""

    @cached_property
    def _lines(self) -> list[str]:
        return self.text.split("\n")

    def _nearest(self, route: Route) -> Node:
        assert self.node is not None
        node = self.node
        for step in route:
            found = child(node, step)
            if found is None:
                break
            node = found
        return node

    def _location(self, mark: Mark) -> Location:
        return Location(self.path, mark.line, mark.column)


def read_document(path: str, data: bytes) -> Document:
    """The document that *data* holds; its findings say what could not be read."""
    document = Document(path)
    if len(data) > LARGEST:
        document.findings.append(
            Finding(
                Location(path),
                SYNTAX,
                f"this file has {len(data):,} bytes, and {LARGEST:,} are the most",
                "split it",
            )
        )
        return document
    text = _decoded(document, data)
    if text is None:
        return document
    document.text = text
    try:
        document.node = compose(text)
    except Refused as refused:
        document.findings.append(_finding(path, refused.trouble))
    except yaml.YAMLError as error:
        document.findings.append(_finding(path, diagnose(text, error)))
    if document.node is not None:
        document.findings.extend(_duplicate_keys(document, document.node))
    return document


def _finding(path: str, trouble: Trouble) -> Finding:
    where = Location(path, trouble.mark.line, trouble.mark.column)
    return Finding(where, trouble.rule, trouble.message, trouble.hint, trouble.fix)


def _decoded(document: Document, data: bytes) -> str | None:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        document.findings.append(_encoding(document.path, "this file is saved as UTF-16", Mark(1, 1)))
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8-sig", errors="replace")
        sign = data[error.start : error.start + 1].decode("cp1252", errors="replace")
        document.findings.append(
            _encoding(document.path, f"the sign {sign!r} is not saved as UTF-8", _mark_after(before))
        )
        return None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    bad = _UNPRINTABLE.search(text)
    if bad:
        where = _mark_after(text[: bad.start()])
        document.findings.append(
            Finding(
                Location(document.path, where.line, where.column),
                SYNTAX,
                f"an invisible control character stands here (U+{ord(bad[0]):04X})",
                "delete it and type the text again",
            )
        )
        return None
    return text


def _encoding(path: str, message: str, mark: Mark) -> Finding:
    return Finding(
        Location(path, mark.line, mark.column), SYNTAX, message, "save the file with the encoding UTF-8"
    )


def _mark_after(text: str) -> Mark:
    return Mark(text.count("\n") + 1, len(text) - (text.rfind("\n") + 1) + 1)


def _duplicate_keys(document: Document, node: Node) -> list[Finding]:
    findings: list[Finding] = []
    waiting: list[tuple[Node, bool]] = [(node, False)]
    while waiting:
        node, is_entry = waiting.pop()
        if isinstance(node, Sequence):
            waiting.extend((item, True) for item in node.items)
        elif isinstance(node, Mapping):
            waiting.extend((value, False) for _, value in node.pairs)
            findings.extend(_twice(document, node, is_entry))
    return findings


def _twice(document: Document, node: Mapping, is_entry: bool) -> Iterator[Finding]:
    """Each run of keys that stand there already: one alone was typed twice, several are a second entry."""
    runs: list[list[Scalar]] = [[]]
    for key, _ in node.pairs:
        if node.key(key.text) is not key:
            runs[-1].append(key)
        elif runs[-1]:
            runs.append([])
    for run in filter(None, runs):
        where = Location(document.path, run[0].start.line, run[0].start.column)
        first = node.key(run[0].text) or run[0]
        message = f"the key {first.text!r} stands here a second time, first on line {first.start.line}"
        hint = "keep one of the two"
        names = list(dict.fromkeys(repr(key.text) for key in run))
        if len(names) > 1:
            message += f", and so {'does' if len(names) == 2 else 'do'} {together(names[1:])} below it"
            hint = "keep one of each"
        elif len(run) > 1:
            message += f", and {len(run) - 1} times more below it"
            hint = "keep one of them"
        opening = node.pairs[0][0].text
        if is_entry and not node.flow and opening not in {key.text for key in run}:
            hint += f", or begin a new entry above it with `- {opening}: …`"
        elif len(names) > 1:
            hint += ", or put back the line that is missing above it"
        yield Finding(where, "duplicate-key", message, hint)
