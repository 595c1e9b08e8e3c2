"""From files to a book: the one way in for the working tree, an old revision, or a test.

What cannot be read becomes a finding and leaves its id behind, so that one broken file hides
nothing in the others.
"""

import difflib
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from generator.finding import Finding, Location
from generator.model.book import Book
from generator.model.entity import Entity, Part
from generator.model.fields import ID_PATTERN, Own, Phrase, Plain, Prose, Ref
from generator.model.journey import Journey
from generator.model.kinds import KINDS, Kind
from generator.model.playbook import Playbook
from generator.model.traces import Declared, Reference, Traces, Written
from generator.read.shape import SHAPE, shape_findings
from generator.read.traps import traps
from generator.read.walk import Leaf, leaves
from generator.source.document import Document, read_document
from generator.source.nodes import Mapping as MappingNode
from generator.source.nodes import Node, Route, Scalar, Sequence
from generator.source.values import value_of

OWNERS = ("role", "set", "exception")
_FILES = {kind.file: kind for kind in KINDS.values() if kind.file}
_FOLDERS = {kind.folder: kind for kind in KINDS.values() if kind.folder}
_FIELDS = {
    "set": "sets", "self-check": "self_checks", "story": "stories", "you-said": "you_said", "retired": "retired",
}  # fmt: skip


class NoContent(Exception):
    """There is no folder to read; the sentence says what to do."""


def read_folder(folder: Path) -> tuple[Book, list[Finding]]:
    """The book in a content folder and the findings on its shape; raises `NoContent`."""
    if not folder.is_dir():
        raise NoContent(f"There is no folder {str(folder)!r}; name the content folder, such as `content`.")
    files, findings = files_in(folder)
    book, more = read_files(files)
    return book, [*findings, *more]


def read_files(files: Mapping[str, bytes]) -> tuple[Book, list[Finding]]:
    """The book in *files*, by path below the content folder, and the findings on its shape."""
    reader = _Reader()
    for path in sorted(files):
        reader.take(path, files[path])
    return reader.book()


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
            self._take_entities(kind, read_document(path, data))
        elif path.startswith("pages/") and path.endswith(".md"):
            document = read_text(path, data)
            self.findings.extend(document.findings)
            self.pages[path.removeprefix("pages/")] = document.text

    def book(self) -> tuple[Book, list[Finding]]:
        for kind in (KINDS["playbook"], KINDS["journey"]):
            if (kind.word, "") not in self.traces.origins:
                self.findings.append(
                    Finding(Location(kind.file), SHAPE, f"there is no {kind.file}", "every playbook has one; see the example in the guide")
                )
                self.traces.origins[kind.word, ""] = (Document(kind.file), ())
                self.traces.broken.add((kind.word, ""))
        fields: dict[str, Any] = {
            _FIELDS.get(word, f"{word}s"): found for word, found in self.entities.items() if word not in ("playbook", "journey")
        }
        fields["retired"] = list(self.entities["retired"].values())
        playbook = self.entities["playbook"].get("", _STAND_IN)
        journey = self.entities["journey"].get("", Journey.model_construct(stages=[]))
        return Book(playbook=playbook, journey=journey, pages=self.pages, traces=self.traces, **fields), self.findings

    def _take_entities(self, kind: Kind, document: Document) -> None:
        self.findings.extend(document.findings)
        stem = document.path.rpartition("/")[2].removesuffix(".yml") if kind.folder else ""
        if kind.listed:
            self._take_list(kind, document)
            return
        first = (kind.word, stem) not in self.traces.origins
        if kind.folder:
            self.traces.declared.append(Declared(kind.word, stem, Location(document.path)))
        if first:
            self.traces.origins[kind.word, stem] = (document, ())
        if document.node is None and not document.findings:
            self.findings.append(
                Finding(Location(document.path), SHAPE, "this file is empty", "fill it, or delete it")
            )
        self._take_one(kind, stem, document, document.node, (), keep=first)

    def _take_list(self, kind: Kind, document: Document) -> None:
        if document.node is None:
            if document.findings:
                self.traces.broken.add((kind.word, ""))
                self.traces.unread.add(document.path)
            return
        if not isinstance(document.node, Sequence):
            self.findings.append(Finding(document.at(), SHAPE, "this file holds a list", f"begin each entry with `- {kind.key}: …`"))
            self.traces.broken.add((kind.word, ""))
            self.traces.unread.add(document.path)
            return
        for index, node in enumerate(document.node.items):
            named = node.get(kind.key) if isinstance(node, MappingNode) else None
            id = named.text if isinstance(named, Scalar) else ""
            key = f"{index}" if kind.word == "retired" else id
            first = (kind.word, key) not in self.traces.origins
            self.traces.origins.setdefault((kind.word, key), (document, (index,)))
            self._take_one(kind, key, document, node, (index,), keep=first)

    def _take_one(self, kind: Kind, id: str, document: Document, node: Node | None, base: Route, *, keep: bool) -> None:
        if node is None:
            self.traces.broken.add((kind.word, id))
            self.traces.unread.add(id or document.path)
            return
        found = list(leaves(kind.model, node))
        trapped = {leaf.route: list(traps(document, leaf)) for leaf in found}
        spoiled = {(*base, *route) for route, findings in trapped.items() if findings}
        trap_findings = [finding for findings in trapped.values() for finding in findings]
        self.findings.extend(trap_findings)
        for leaf in found:
            self._trace(kind, id, document, leaf, base)
        try:
            entity: Part
            value: Any = value_of(node)
            if issubclass(kind.model, Entity):
                entity = kind.model.named(id, value)
            else:
                entity = kind.model.model_validate(value)
        except ValidationError as error:
            self.findings.extend(shape_findings(document, kind.model, base, error, spoiled))
            self.traces.broken.add((kind.word, id))
            return
        if any(finding.rule for finding in trap_findings) or document.findings:
            self.traces.broken.add((kind.word, id))
            return
        if keep:
            self.entities[kind.word][id] = entity

    def _trace(self, kind: Kind, id: str, document: Document, leaf: Leaf, base: Route) -> None:
        if not isinstance(leaf.node, Scalar):
            return
        route = (*base, *leaf.route)
        where = document.key_at(*route) if leaf.is_key else document.at(*route)
        for marker in leaf.markers:
            if isinstance(marker, Own):
                owned = marker.kind in ("standard", "action", "remedy") and kind.word in OWNERS
                local = marker.kind in ("node", "outcome", "item")
                named = f"{id}/{leaf.node.text}" if owned or local else leaf.node.text
                self.traces.declared.append(Declared(marker.kind, named, where))
                if not local:
                    part = route if leaf.is_key else route[:-1]
                    self.traces.origins.setdefault((marker.kind, named), (document, part))
            elif isinstance(marker, Ref):
                self.traces.references.append(Reference(marker.kind, leaf.node.text, where, leaf.route, (kind.word, id)))
            elif isinstance(marker, Prose | Plain | Phrase) and not leaf.is_key:
                self.traces.texts.append(
                    Written(leaf.node.text, where, leaf.route, (kind.word, id), isinstance(marker, Prose))
                )


def read_text(path: str, data: bytes) -> Document:
    """A hand-written page as a document without nodes; its findings say what is wrong with its encoding."""
    document = Document(path)
    try:
        document.text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        document.findings.append(
            Finding(Location(path, line), "yaml", "this page is not saved as UTF-8", "save the file with the encoding UTF-8")
        )
    return document


def kind_of(path: str) -> tuple[Kind | None, Finding | None]:
    """The kind that a file holds, or the finding that it holds none."""
    top, _, rest = path.partition("/")
    stem, _, ending = path.rpartition("/")[2].rpartition(".")
    where = Location(path)
    if top == "pages" and rest:
        return None, None
    if ending in ("yaml", "YML", "YAML"):
        return None, Finding(where, SHAPE, f"files that end in .{ending} are not read", f"rename it to {stem}.yml")
    if ending != "yml":
        return None, None
    kind = _FILES.get(path) if not rest else _FOLDERS.get(top)
    if kind is None:
        known = _FOLDERS if rest else _FILES
        near = difflib.get_close_matches(top, known, n=1)
        hint = f"did you mean {near[0]!r}?" if near else f"the {'folders' if rest else 'files'} are {', '.join(known)}"
        return None, Finding(where, SHAPE, f"nothing reads {'the folder ' + top if rest else 'the file ' + path}", hint)
    if rest and not re.fullmatch(ID_PATTERN, stem):
        slug = "-".join(re.findall("[a-z0-9]+", stem.lower())) or "a-name"
        return None, Finding(where, SHAPE, f"{stem!r} is no id: small letters, digits and hyphens only", f"rename it to {slug}.yml")
    return kind, None


def files_in(folder: Path) -> tuple[dict[str, bytes], list[Finding]]:
    """The files of a content folder by path, and findings on those that cannot be opened."""
    files: dict[str, bytes] = {}
    findings: list[Finding] = []
    for path in _below(folder):
        name = path.relative_to(folder).as_posix()
        try:
            files[name] = path.read_bytes()
        except OSError as error:
            findings.append(Finding(Location(name), "yaml", f"this file cannot be opened: {error.strerror}", "see who may read it"))
    return files, findings


def _below(folder: Path) -> Iterator[Path]:
    """The files of a content folder that may matter; those that begin with a dot do not."""
    for path in sorted(folder.rglob("*")):
        parts = path.relative_to(folder).parts
        wanted = path.suffix.lower() in (".yml", ".yaml") or (parts[0] == "pages" and path.suffix == ".md")
        if wanted and not any(part.startswith(".") for part in parts) and (path.is_file() or path.is_symlink()):
            yield path


_STAND_IN = Playbook.named(
    "",
    {
        "name": "Playbook", "title": "Playbook", "promise": {"says": "…"}, "order": [], "edition": "0", "language": "en-GB",
        "currency": "GBP", "site_url": "https://playbook.example.com/", "teams": {},
    },
)  # fmt: skip
"""What rules see where playbook.yml is broken; nothing is ever built from it."""
