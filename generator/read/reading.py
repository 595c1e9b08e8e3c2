"""One file of content, read by itself: its entities, its traces, and what is wrong with its shape.

What a file holds depends on its path and its bytes alone, so it is read once for as long as it stays
the same: after a saved edit only that file is read again.
"""

from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from pydantic import ValidationError

from generator.finding import Finding, Location
from generator.model.entity import Entity, Part
from generator.model.fields import OWNED, OWNERS, Own, Phrase, Plain, Prose, Ref
from generator.model.kinds import Kind
from generator.model.traces import Declared, Reference, Written
from generator.read.shape import SHAPE, shape_findings
from generator.read.traps import traps
from generator.read.walk import Leaf, leaves
from generator.source.document import Document, read_document
from generator.source.nodes import Mapping, Node, Route, Scalar, Sequence
from generator.source.values import scalar_value, value_of

_LOCAL = ("node", "outcome", "item")
"""Kinds of ids that only their own file names."""
_KEPT = 16_384
"""Files; more than a playbook of ten thousand roles has, since a smaller memory would forget each in turn."""


@dataclass(frozen=True)
class Found:
    """An entity that a file holds, or only its id where it could not be read whole."""

    word: str
    id: str
    route: Route
    entity: Part | None


@dataclass(frozen=True)
class Reading:
    """What one file holds."""

    document: Document
    findings: list[Finding]
    found: list[Found] = field(default_factory=list)
    declared: list[Declared] = field(default_factory=list)
    origins: list[tuple[str, str, Route]] = field(default_factory=list)
    """The kind, the id and the route of each part that has an address of its own."""
    references: list[Reference] = field(default_factory=list)
    texts: list[Written] = field(default_factory=list)
    broken: set[tuple[str, str]] = field(default_factory=set)


@lru_cache(maxsize=_KEPT)
def read_file(kind: Kind, path: str, data: bytes) -> Reading:
    """What the file at *path* holds, which is of that *kind*."""
    document = read_document(path, data)
    reading = Reading(document, [*document.findings])
    if kind.listed:
        _read_list(reading, kind)
        return reading
    id = path.rpartition("/")[2].removesuffix(".yml") if kind.folder else ""
    if kind.folder:
        reading.declared.append(Declared(kind.word, id, Location(path)))
    if document.node is None and not document.findings:
        reading.findings.append(Finding(Location(path), SHAPE, "this file is empty", "fill it, or delete it"))
    _read_entity(reading, kind, id, document.node, ())
    return reading


def _read_list(reading: Reading, kind: Kind) -> None:
    document = reading.document
    if document.node is None and not document.findings:
        return
    if not isinstance(document.node, Sequence):
        if document.node is not None:
            hint = f"begin each entry with `- {kind.key}: …`"
            reading.findings.append(Finding(document.at(), SHAPE, "this file holds a list", hint))
        reading.broken.add((kind.word, ""))
        return
    for index, node in enumerate(document.node.items):
        named = node.get(kind.key) if isinstance(node, Mapping) else None
        value = scalar_value(named) if isinstance(named, Scalar) else None
        id = value if isinstance(value, str) else ""
        _read_entity(reading, kind, f"{index}" if kind.word == "retired" else id, node, (index,))


def _read_entity(reading: Reading, kind: Kind, id: str, node: Node | None, base: Route) -> None:
    entity = _entity(reading, kind, id, node, base) if node is not None else None
    if entity is None:
        reading.broken.add((kind.word, id))
    reading.found.append(Found(kind.word, id, base, entity))


def _entity(reading: Reading, kind: Kind, id: str, node: Node, base: Route) -> Part | None:
    """The entity at *node*, unless it is broken; its traces and findings are kept either way."""
    document = reading.document
    spoiled: set[Route] = set()
    for leaf in leaves(kind.model, node):
        found = list(traps(document, leaf))
        if found:
            spoiled.add((*base, *leaf.route))
            reading.findings.extend(found)
        else:
            _trace(reading, kind, id, leaf, base)
    value: Any = value_of(node)
    try:
        entity: Part
        if issubclass(kind.model, Entity):
            entity = kind.model.named(id, value)
        else:
            entity = kind.model.model_validate(value)
    except ValidationError as error:
        reading.findings.extend(shape_findings(document, kind.model, base, error, spoiled))
        return None
    return None if spoiled or document.findings else entity


def _trace(reading: Reading, kind: Kind, id: str, leaf: Leaf, base: Route) -> None:
    if not isinstance(leaf.node, Scalar) or not (leaf.is_key or isinstance(scalar_value(leaf.node), str)):
        return
    route = (*base, *leaf.route)
    start = leaf.node.start
    where = Location(reading.document.path, start.line, start.column)
    for marker in leaf.markers:
        if isinstance(marker, Own):
            owned = marker.kind in OWNED and kind.word in OWNERS
            named = f"{id}/{leaf.node.text}" if owned or marker.kind in _LOCAL else leaf.node.text
            reading.declared.append(Declared(marker.kind, named, where))
            if marker.kind not in _LOCAL:
                reading.origins.append((marker.kind, named, route if leaf.is_key else route[:-1]))
        elif isinstance(marker, Ref):
            reading.references.append(
                Reference(marker.kind, leaf.node.text, where, leaf.route, (kind.word, id))
            )
        elif isinstance(marker, Prose | Plain | Phrase) and not leaf.is_key:
            prose = isinstance(marker, Prose)
            reading.texts.append(Written(leaf.node.text, where, leaf.route, (kind.word, id), prose))


@lru_cache(maxsize=_KEPT)
def read_page(path: str, data: bytes) -> Document:
    """A hand-written page as a document without nodes; its findings say what is wrong with its encoding."""
    document = Document(path)
    try:
        document.text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        document.findings.append(
            Finding(
                Location(path, line),
                "yaml",
                "this page is not saved as UTF-8",
                "save the file with the encoding UTF-8",
            )
        )
    return document
