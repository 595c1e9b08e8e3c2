"""A tidy file: sentences in block style, quotes where YAML needs them, the schema line on top.

A file that cannot be read and cannot safely be mended is left as it is. What could be read before
means the same after.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from generator.edit.blocks import in_blocks
from generator.edit.mend import mend
from generator.edit.patch import encoded
from generator.edit.schema_line import START, schema_line
from generator.finding import Finding
from generator.model.kinds import Kind
from generator.read.content import files_in
from generator.read.names import kind_of
from generator.source.document import read_document


@dataclass(frozen=True)
class Tidied:
    """A file as it should be, and what was done to it."""

    path: str
    data: bytes
    changes: tuple[tuple[int, str], ...] = ()
    """What was changed, each with its line."""
    trouble: Finding | None = None
    """Why it was left as it is."""


def tidied_files(content: Path, paths: Iterable[str] = ()) -> list[Tidied]:
    """The files of a content folder that change or cannot be mended; all files where no path is named.

    Raises `NoContent`.
    """
    files, findings = files_in(content)
    wanted = set(paths) or set(files)
    found = [Tidied(finding.where.path, b"", trouble=finding) for finding in findings]
    for path in sorted(wanted & set(files)):
        kind, _ = kind_of(path)
        if kind is not None:
            found.append(tidied(path, files[path], kind, schema_line(content, path, kind)))
    return [each for each in found if each.path in wanted and (each.changes or each.trouble)]


def tidied(path: str, data: bytes, kind: Kind, line: str = "") -> Tidied:
    """One file made tidy; *line* is its schema line, where it should have one."""
    document = read_document(path, data)
    if document.findings and not document.text:
        return Tidied(path, data, trouble=document.findings[0])
    changes: dict[tuple[int, str], None] = {}
    text = document.text
    # a sentence that has come out of its brackets may show what else is wrong with it
    while True:
        mended = mend(path, text, kind)
        if mended.trouble is not None:
            return Tidied(path, data, trouble=mended.trouble)
        lines = mended.text.split("\n")
        changes |= {(number, lines[number - 1].strip()): None for number in mended.lines}
        blocks, numbers = in_blocks(read_document(path, mended.text.encode()), kind)
        changes |= {(number, "written in block style"): None for number in numbers}
        if blocks == text:
            break
        text = blocks
    if line and (topped := _with_schema(text, line)) != text:
        text = topped
        changes[1, line] = None
    if text == document.text:
        return Tidied(path, data)
    return Tidied(path, encoded(text, data), tuple(sorted(changes)))


def _with_schema(text: str, line: str) -> str:
    """The text with its schema line, which is left alone where it leads to another site."""
    lines = text.split("\n")
    for number, other in enumerate(lines):
        if other.startswith(START):
            return text if "://" in other else "\n".join([*lines[:number], line, *lines[number + 1 :]])
        if other.strip() and not other.startswith("#"):
            break
    return "\n".join([line, *lines])
