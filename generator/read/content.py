"""From files to a book: the one way in for the working tree, an old revision, or a test.

What cannot be read becomes a finding and leaves its id behind, so that one broken file hides
nothing in the others.
"""

import difflib
import gc
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

from generator.finding import Finding, Location
from generator.model.book import Book
from generator.model.entity import Part
from generator.model.fields import ID_PATTERN
from generator.model.journey import Journey
from generator.model.kinds import KINDS, Kind
from generator.model.playbook import Playbook
from generator.model.traces import Traces
from generator.read.reading import Reading, read_file, read_page
from generator.read.shape import SHAPE
from generator.source.document import Document

_FILES = {kind.file: kind for kind in KINDS.values() if kind.file}
_FOLDERS = {kind.folder: kind for kind in KINDS.values() if kind.folder}
_FIELDS = {
    "set": "sets",
    "self-check": "self_checks",
    "story": "stories",
    "you-said": "you_said",
    "retired": "retired",
}


class NoContent(Exception):
    """There is no folder to read; the sentence says what to do."""


def read_folder(folder: Path) -> tuple[Book, list[Finding]]:
    """The book in a content folder and the findings on its shape; raises `NoContent`."""
    files, findings = files_in(folder)
    book, more = read_files(files)
    return book, [*findings, *more]


def read_files(files: Mapping[str, bytes]) -> tuple[Book, list[Finding]]:
    """The book in *files*, by path below the content folder, and the findings on its shape."""
    reader = _Reader()
    with _without_collecting():
        for path in sorted(files):
            reader.take(path, files[path])
    return reader.book()


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Keep Python's collector from looking through nodes that all stay; it takes two fifths of the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


class _Reader:
    """What has been read so far."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self.traces = Traces()
        self.entities: dict[str, dict[str, Part]] = {word: {} for word in KINDS}
        self.pages: dict[str, str] = {}

    def take(self, path: str, data: bytes) -> None:
        kind, complaint = kind_of(path)
        if complaint:
            self.findings.append(complaint)
        elif kind is not None:
            self._add(read_file(kind, path, data))
        elif path.startswith("pages/") and path.endswith(".md"):
            page = read_page(path, data)
            self.findings.extend(page.findings)
            self.pages[path.removeprefix("pages/")] = page.text

    def book(self) -> tuple[Book, list[Finding]]:
        for kind in (KINDS["playbook"], KINDS["journey"]):
            if (kind.word, "") not in self.traces.origins:
                message, hint = (
                    f"there is no {kind.file}",
                    "every playbook has one; see the example in the guide",
                )
                self.findings.append(Finding(Location(kind.file), SHAPE, message, hint))
                self.traces.origins[kind.word, ""] = (Document(kind.file), ())
                self.traces.broken.add((kind.word, ""))
        entities: dict[str, Any] = {
            _FIELDS.get(word, f"{word}s"): found for word, found in self.entities.items()
        }
        playbooks, journeys = entities.pop("playbooks"), entities.pop("journeys")
        book = Book(
            playbook=cast(Playbook, playbooks.get("", _STAND_IN)),
            journey=cast(Journey, journeys.get("", Journey.model_construct(stages=[]))),
            pages=self.pages,
            traces=self.traces,
            **{**entities, "retired": list(entities["retired"].values())},
        )
        return book, self.findings

    def _add(self, reading: Reading) -> None:
        self.findings.extend(reading.findings)
        origins = self.traces.origins
        for found in reading.found:
            address = (found.word, found.id)
            if found.entity is not None and address not in origins:
                self.entities[found.word][found.id] = found.entity
            origins.setdefault(address, (reading.document, found.route))
        for kind, id, route in reading.origins:
            origins.setdefault((kind, id), (reading.document, route))
        self.traces.declared.extend(reading.declared)
        self.traces.references.extend(reading.references)
        self.traces.texts.extend(reading.texts)
        self.traces.broken.update(reading.broken)


def kind_of(path: str) -> tuple[Kind | None, Finding | None]:
    """The kind that a file holds, or the finding that it holds none."""
    top, _, rest = path.partition("/")
    stem, _, ending = path.rpartition("/")[2].rpartition(".")
    where = Location(path)
    if top == "pages" and rest:
        return None, None
    if ending in ("yaml", "YML", "YAML"):
        return None, Finding(
            where, SHAPE, f"files that end in .{ending} are not read", f"rename it to {stem}.yml"
        )
    if ending != "yml":
        return None, None
    kind = _FILES.get(path) if not rest else _FOLDERS.get(top)
    if kind is None:
        known = _FOLDERS if rest else _FILES
        near = difflib.get_close_matches(top, known, n=1)
        hint = (
            f"did you mean {near[0]!r}?"
            if near
            else f"the {'folders' if rest else 'files'} are {', '.join(known)}"
        )
        return None, Finding(
            where, SHAPE, f"nothing reads {'the folder ' + top if rest else 'the file ' + path}", hint
        )
    if rest and not re.fullmatch(ID_PATTERN, stem):
        slug = "-".join(re.findall("[a-z0-9]+", stem.lower())) or "a-name"
        return None, Finding(
            where,
            SHAPE,
            f"{stem!r} is no id: small letters, digits and hyphens only",
            f"rename it to {slug}.yml",
        )
    return kind, None


def files_in(folder: Path) -> tuple[dict[str, bytes], list[Finding]]:
    """The files of a content folder by path, and findings on those that cannot be opened.

    Raises `NoContent` where there is no such folder.
    """
    if not folder.is_dir():
        raise NoContent(f"There is no folder {str(folder)!r}; name the content folder, such as `content`.")
    files: dict[str, bytes] = {}
    findings: list[Finding] = []
    for path in _below(folder):
        name = path.relative_to(folder).as_posix()
        try:
            files[name] = path.read_bytes()
        except OSError as error:
            findings.append(
                Finding(
                    Location(name),
                    "yaml",
                    f"this file cannot be opened: {error.strerror}",
                    "see who may read it",
                )
            )
    return files, findings


def _below(folder: Path) -> Iterator[Path]:
    """The files of a content folder that may matter; those that begin with a dot do not."""
    for path in sorted(folder.rglob("*")):
        parts = path.relative_to(folder).parts
        wanted = path.suffix.lower() in (".yml", ".yaml") or (parts[0] == "pages" and path.suffix == ".md")
        if (
            wanted
            and not any(part.startswith(".") for part in parts)
            and (path.is_file() or path.is_symlink())
        ):
            yield path


_STAND_IN = Playbook.named(
    "",
    {
        "name": "Playbook",
        "title": "Playbook",
        "promise": {"says": "…"},
        "order": [],
        "edition": "0",
        "language": "en-GB",
        "currency": "GBP",
        "site_url": "https://playbook.example.com/",
        "teams": {},
    },
)
"""What rules see where playbook.yml is broken; nothing is ever built from it."""
