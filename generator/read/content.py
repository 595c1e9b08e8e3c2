"""From files to a book: the one way in for the working tree, an old revision, or a test.

What cannot be read becomes a finding and leaves its id behind, so that one broken file hides
nothing in the others.
"""

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

from generator.finding import Finding, Location
from generator.model.book import Book
from generator.model.entity import Part
from generator.model.journey import Journey
from generator.model.kinds import KINDS, Kind
from generator.model.playbook import Playbook
from generator.model.traces import Declared, Traces
from generator.read.names import Misnamed, is_content, kind_of
from generator.read.reading import Reading, read_file, read_page
from generator.read.shape import SHAPE
from generator.source.document import Document

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
    with without_collecting():
        for path in sorted(files):
            reader.take(path, files[path])
    return reader.book()


@contextmanager
def without_collecting() -> Iterator[None]:
    """Keep Python's collector from looking through values that all stay; it takes two fifths of the time."""
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
        self.attached: set[str] = set()
        self.misnamed: list[Misnamed] = []
        self.lists: dict[str, str] = {}
        """For each kind with one file for all, that file."""

    def take(self, path: str, data: bytes) -> None:
        kind, misnamed = kind_of(path)
        if misnamed is not None:
            self.misnamed.append(misnamed)
        elif kind is not None:
            if kind.listed:
                self.lists[kind.word] = path
            self._add(read_file(kind, path, data))
        elif path.startswith("pages/") and path.endswith(".md"):
            page = read_page(path, data)
            self.findings.extend(page.findings)
            self.pages[path.removeprefix("pages/")] = page.text
        elif path.startswith("pages/"):
            self.attached.add(path.removeprefix("pages/"))

    def book(self) -> tuple[Book, list[Finding]]:
        self._judge_names()
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
        # read by their names wherever they are listed, as people look for theirs
        entities["functions"] = dict(
            sorted(entities["functions"].items(), key=lambda item: item[1].name.casefold())
        )
        playbooks, journeys = entities.pop("playbooks"), entities.pop("journeys")
        book = Book(
            playbook=cast(Playbook, playbooks.get("", _STAND_IN)),
            journey=cast(Journey, journeys.get("", Journey.model_construct(stages=[]))),
            pages=self.pages,
            attached=frozenset(self.attached),
            traces=self.traces,
            **{**entities, "retired": list(entities["retired"].values())},
        )
        return book, self.findings

    def _judge_names(self) -> None:
        """Tell the files with a wrong name; what each was meant to hold exists all the same, unread."""
        folders: set[str] = set()
        for misnamed in self.misnamed:
            holder = self._holder(misnamed)
            if misnamed.folder and misnamed.folder not in folders:
                self.findings.append(misnamed.finding)
            elif not misnamed.folder:
                self.findings.append(misnamed.beside(holder) if holder else misnamed.finding)
            folders.add(misnamed.folder)
            if misnamed.kind is not None and not holder:
                self._miss(misnamed.kind, misnamed)

    def _holder(self, misnamed: Misnamed) -> str:
        """The file that holds what a misnamed one was meant to, if there is one."""
        kind = misnamed.kind
        if kind is None:
            return ""
        if kind.listed:
            return self.lists.get(kind.word, "")
        origin = self.traces.origins.get((kind.word, misnamed.id))
        return origin[0].path if origin else ""

    def _miss(self, kind: Kind, misnamed: Misnamed) -> None:
        """Keep the id of a file that was not read."""
        self.traces.broken.add((kind.word, misnamed.id))
        if kind.listed:
            self.lists[kind.word] = misnamed.path
            return
        self.traces.origins[kind.word, misnamed.id] = (Document(misnamed.path), ())
        if kind.folder:
            self.traces.declared.append(Declared(kind.word, misnamed.id, Location(misnamed.path)))

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


def files_in(folder: Path) -> tuple[dict[str, bytes], list[Finding]]:
    """The files of a content folder by path, and findings on those that cannot be opened.

    What lies beside the hand-written pages is there by name alone. Raises `NoContent` where there is no
    such folder.
    """
    if not folder.is_dir():
        raise NoContent(f"There is no folder {str(folder)!r}; name the content folder, such as `content`.")
    files: dict[str, bytes] = {}
    findings: list[Finding] = []
    for path in _below(folder):
        name = path.relative_to(folder).as_posix()
        is_read = not name.startswith("pages/") or path.suffix == ".md"
        try:
            files[name] = path.read_bytes() if is_read else b""
        except OSError as error:
            message = f"this file cannot be opened: {error.strerror}"
            findings.append(Finding(Location(name), "yaml", message, "see who may read it"))
    return files, findings


def _below(folder: Path) -> Iterator[Path]:
    """The files of a content folder that may matter; those that begin with a dot do not."""
    for path in sorted(folder.rglob("*")):
        relative = path.relative_to(folder)
        if any(part.startswith(".") for part in relative.parts) or not is_content(relative.as_posix()):
            continue
        if path.is_file() or path.is_symlink():
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
