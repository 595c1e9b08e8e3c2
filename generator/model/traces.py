"""The ways from a book back to its files: places, ids, references, texts, and what was not read.

A broken file leaves traces too: its ids exist, its references are checked, and whatever rests on
the rest of it is left alone until it is mended.
"""

from dataclasses import dataclass, field
from functools import cached_property

from generator.finding import Location
from generator.source.document import Document
from generator.source.nodes import Route, last_line


@dataclass(frozen=True, slots=True)
class Declared:
    """An id that a place gives to something."""

    kind: str
    id: str
    """As others name it: `owner/id` for a standard, an action or a remedy."""
    where: Location


@dataclass(frozen=True, slots=True)
class Reference:
    """A place that names something else."""

    kind: str
    target: str
    """As it is written."""
    where: Location
    route: Route
    """The keys that lead to it in its entity."""
    holder: tuple[str, str]
    """The kind and the id of the entity it stands in."""


@dataclass(frozen=True, slots=True)
class Written:
    """A text that a reader will see."""

    text: str
    where: Location
    route: Route
    """The keys that lead to it in its entity."""
    holder: tuple[str, str]
    """The kind and the id of the entity it stands in."""
    prose: bool
    """Whether it takes inline Markdown; a title does not."""


@dataclass(frozen=True, slots=True)
class Span:
    """Some lines of a file, both ends among them."""

    path: str
    first: int
    last: int

    def __contains__(self, where: Location) -> bool:
        return where.path == self.path and self.first <= where.line <= self.last


@dataclass
class Traces:
    """What is known of the files beside what they mean."""

    origins: dict[tuple[str, str], tuple[Document, Route]] = field(default_factory=dict)
    """For each kind and id, the file and the route to it."""
    declared: list[Declared] = field(default_factory=list)
    references: list[Reference] = field(default_factory=list)
    texts: list[Written] = field(default_factory=list)
    broken: set[tuple[str, str]] = field(default_factory=set)
    """Kinds and ids of entities that exist and could not be read whole; a list's own id is empty."""

    def at(self, kind: str, id: str, *route: str | int) -> Location:
        """The place of a value of an entity, or of its nearest parent that exists."""
        document, base = self.origins[kind, id]
        return document.at(*base, *route)

    def key_at(self, kind: str, id: str, *route: str | int) -> Location:
        """The place of the key that ends *route*."""
        document, base = self.origins[kind, id]
        return document.key_at(*base, *route)

    def span(self, kind: str, id: str) -> "Span":
        """The lines that an entity takes up in its file."""
        document, base = self.origins[kind, id]
        node = document.find(*base)
        if not base or node is None:
            return Span(document.path, 1, len(document.text) + 1)
        return Span(document.path, node.start.line, last_line(node))

    def line_at(self, where: Location) -> str:
        """The line of the content at a place."""
        return self._documents.get(where.path, Document(where.path)).line(where.line)

    @cached_property
    def texts_read(self) -> list[Written]:
        """The texts of the entities that were read whole; of two with one id, those of the first."""
        return [
            written
            for written in self.texts
            if not self.is_broken(*written.holder)
            and self.origins[written.holder][0].path == written.where.path
        ]

    @cached_property
    def _documents(self) -> dict[str, Document]:
        return {document.path: document for document, _ in self.origins.values()}

    def ids(self, kind: str) -> set[str]:
        """Every id of a kind that exists, in a broken file too."""
        return self._ids.get(kind, set())

    @cached_property
    def _ids(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for declared in self.declared:
            found.setdefault(declared.kind, set()).add(declared.id)
        return found

    def is_broken(self, kind: str, id: str) -> bool:
        """Whether an entity exists and could not be read whole."""
        return (kind, id) in self.broken

    def whole(self, *kinds: str) -> bool:
        """Whether all entities of these kinds were read, so that a rule may count them."""
        return not any(kind in kinds for kind, _ in self.broken)
