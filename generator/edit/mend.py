"""What a finding offers as the line to write, written: where it can mean nothing else.

A mend adds quotes or spaces, or takes a thousands separator out of a number. Where a sign might
have been meant, such as a full stop between digits or a currency, the line is left to a person.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.edit.patch import Offsets, Patch, patched
from generator.finding import Finding
from generator.model.kinds import Kind
from generator.read.reading import Reading, read_file
from generator.read.walk import fields_of, part_at
from generator.schema import schema_of
from generator.source.document import Document
from generator.source.nodes import Mapping, Node, Route, Scalar, Sequence
from generator.source.quote import quoted

_ADDED = re.compile(r"[\s\"'\\“”„‟‘’«»]")
"""What a mend may add or take away."""
_GROUPED = re.compile(r"\d{1,3}(?:([,_ '’\u00a0\u202f])\d{3}(?:\1\d{3})*(?:\.\d{1,2})?|(?:\.\d{3}){2,})")
"""A whole number with a separator between its thousands."""
_SIGN = re.compile(r"(\s*(?:- )*(?:[a-z][a-z0-9_-]*: +)?)([*&!].*\S)\s*")
"""A value that begins with a sign of YAML's own."""


@dataclass(frozen=True)
class Mended:
    """A text after all safe mends."""

    text: str
    lines: tuple[int, ...] = ()
    """The lines that changed."""
    trouble: Finding | None = None
    """Why the file still cannot be read; then nothing was changed."""


def mend(path: str, text: str, kind: Kind) -> Mended:
    """The text with every safe mend; each is kept only where it does away with its finding and adds none."""
    before = reading = read_file(kind, path, text.encode())
    lines = set[int]()
    while (step := _step(kind, reading)) is not None:
        line, reading = step
        lines.add(line)
    unread = (
        before.document.findings[0] if before.document.node is None and before.document.findings else None
    )
    node = reading.document.node
    if unread and (node is None or lines & set(_strange_lines(node, kind))):
        return Mended(text, trouble=unread)
    return Mended(reading.document.text, tuple(sorted(lines)))


def _strange_lines(top: Node, kind: Kind) -> Iterator[int]:
    """The lines of the keys that the model does not know."""
    waiting: list[tuple[Node, Route]] = [(top, ())]
    while waiting:
        node, route = waiting.pop()
        if isinstance(node, Sequence):
            waiting.extend((item, (*route, number)) for number, item in enumerate(node.items))
        elif isinstance(node, Mapping):
            part = part_at(kind.whole, route)
            yield from (key.start.line for key, _ in node.pairs if part and key.text not in fields_of(part))
            waiting.extend((value, (*route, key.text)) for key, value in node.pairs)


def _step(kind: Kind, reading: Reading) -> tuple[int, Reading] | None:
    """The line of the first mend that helps, with what the file holds after it."""
    for finding in reading.findings:
        for text in _mends(reading.document, finding, kind):
            after = read_file(kind, reading.document.path, text.encode())
            if _helps(finding, reading, after):
                return finding.where.line, after
    return None


def _helps(finding: Finding, before: Reading, after: Reading) -> bool:
    if before.document.node is None:
        # the rest of an unreadable file says nothing yet: what counts is to get further
        return after.document.node is not None or after.findings[0].where.line > finding.where.line
    return set(map(_key, after.findings)) <= set(map(_key, before.findings)) - {_key(finding)}


def _key(finding: Finding) -> tuple[str, int, str]:
    return finding.rule, finding.where.line, finding.message


def _mends(document: Document, finding: Finding, kind: Kind) -> Iterator[str]:
    """The text with the line that *finding* stands on mended, if that is safe."""
    line = document.line(finding.where.line)
    node = _scalar_at(document.node, finding) if document.node else None
    if node is not None and document.line(node.end.line)[node.end.column - 1 :].strip().startswith("#"):
        yield from _comment(document, finding, node)
    elif finding.fix:
        indent = "" if finding.fix[0].isspace() else line[: len(line) - len(line.lstrip())]
        if _is_safe(line, indent + finding.fix, node) and not (document.node is None and _glued(line, kind)):
            yield _with_line(document, finding.where.line, indent + finding.fix)
    elif document.node is None:
        found = _SIGN.fullmatch(line)
        if found and " #" not in line:
            yield _with_line(document, finding.where.line, found[1] + quoted(found[2]))


def _comment(document: Document, finding: Finding, node: Scalar) -> Iterator[str]:
    """A plain value before a ` #`: a cut sentence, or a whole one and a remark."""
    line = document.line(node.end.line)
    remark = line[node.end.column - 1 :].strip()
    if remark[1:2].strip() and finding.fix and node.start.line == node.end.line and '"' not in remark:
        indent = line[: len(line) - len(line.lstrip())]
        yield _with_line(document, node.start.line, indent + finding.fix)
    elif node.plain and node.text.rstrip().endswith((".", "?", "!", "…")):
        first, last = Offsets(document.text).span(node)
        yield patched(document.text, [Patch(first, last, quoted(document.text[first:last]))])


def _is_safe(line: str, fix: str, node: Scalar | None) -> bool:
    if node is not None and node.start.line != node.end.line:
        return False
    remark = re.search(r"\s#.*", line)
    if remark and not fix.endswith(remark[0].rstrip()):
        return False
    if node is not None:
        rest = line[node.end.column - 1 :].rstrip()
        number = fix[node.start.column - 1 : len(fix) - len(rest)]
        if re.fullmatch(r"-?\d+(\.\d+)?", number):
            bare = _ADDED.sub("", node.text) if not re.search(r"\d\s+\d", node.text) else node.text.strip()
            return bare == number or (
                _GROUPED.fullmatch(node.text.strip("\"'“”„‟‘’«» ")) is not None
                and re.sub(r"[,_ '’\u00a0\u202f]|\.(?=\d{3})", "", node.text.strip("\"'“”„‟‘’«» ")) == number
            )
    return _ADDED.sub("", line) == _ADDED.sub("", fix)


def _glued(line: str, kind: Kind) -> bool:
    """Whether a key stands at the end of a word, so that a line break may be missing before it."""
    schema = schema_of(kind)
    parts = (schema, *schema.get("$defs", {}).values())
    keys = {key for part in parts for key in part.get("properties", {})}
    return any(
        word.endswith(key) and word != key for word in re.findall(r"(\S+):(?= |$)", line) for key in keys
    )


def _with_line(document: Document, number: int, line: str) -> str:
    lines = document.text.split("\n")
    lines[number - 1] = line
    return "\n".join(lines)


def _scalar_at(node: Node, finding: Finding) -> Scalar | None:
    """The value or the key that a finding stands on."""
    if isinstance(node, Scalar):
        at_it = (node.start.line, node.start.column) == (finding.where.line, finding.where.column)
        return node if at_it else None
    inner = [part for pair in node.pairs for part in pair] if isinstance(node, Mapping) else node.items
    return next((found for part in inner if (found := _scalar_at(part, finding)) is not None), None)
