"""A company as a whole: who names what in it, worked out from its own references."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from generator.finding import Location
from generator.inline import links_in
from generator.model.book import Book, absolute
from generator.model.traces import Reference
from generator.read.content import kind_of, read_files
from generator.source.nodes import Mark, Route, Scalar
from tests.breakage.cases import Told, told
from tests.breakage.editing import File
from tests.breakage.places import Value


@dataclass(frozen=True, eq=False)
class Company:
    """The files of a company that checks clean."""

    name: str
    contents: Mapping[str, bytes]
    thorough: bool = False
    """Whether each value is broken in every way that fits it; else in some of them, by turns."""

    @cached_property
    def files(self) -> list[File]:
        """The files that hold entities."""
        files = [
            File(path, data.decode())
            for path, data in sorted(self.contents.items())
            if kind_of(path)[0] is not None
        ]
        if not self.thorough:
            return files
        met: set[tuple[object, ...]] = set()
        return [replace(file, firsts=frozenset(_firsts(file, met))) for file in files]

    @cached_property
    def book(self) -> Book:
        """What they mean."""
        return read_files(self.contents)[0]

    def naming(self, kind: str, id: str, *, in_full: bool = False) -> Iterator[Told]:
        """Each reference to an id, and each link in a text; *in_full* those alone that name its owner too."""
        for reference in self.book.traces.references:
            if (kind, id) in _meant(reference) and ("/" in reference.target or not in_full):
                yield told(reference.where, "reference")
        for text in self.book.traces.texts:
            for link in links_in(text.text) if text.prose else ():
                if link.entity == (kind, id):
                    yield told(self._line_of(text.where, link.address), "reference")
        for file, value, name in self._names():
            if (kind, id) in _NAMED_BY[value.last_key](self, file, value, name):
                rule = "exception-bounds" if value.last_key == "hide" else "reference"
                yield told(file.document.at(*value.route), rule)

    def naming_what_it_owns(self, id: str) -> Iterator[Told]:
        """Each reference to a standard, an action or a remedy by its full name, as `id/…`."""
        for traced in {*self._owned(id)}:
            yield from self.naming(*traced, in_full=True)

    def excepting(self, owner: str, *keys: str) -> Iterator[Told]:
        """Each key of a local exception that leads to a part of a role or a set."""
        for exception in self.book.exceptions.values():
            if {f"role:{owner}", f"set:{owner}"} & set(exception.targets):
                where = self.book.key_where(exception, "set", *keys)
                if self._file(where.path).document.find("set", *keys) is not None:
                    yield told(where, "exception-bounds")

    def stepping_to(self, guide: File, id: str) -> Iterator[Told]:
        """Each `start` and `then` of a guide that leads to a question or an outcome."""
        for value in guide.values:
            if (
                value.last_key in ("start", "then")
                and isinstance(value.node, Scalar)
                and value.node.text == id
            ):
                yield told(guide.document.at(*value.route), "guide-shape")

    def offering(self, role: str, remedy: str) -> Iterator[Told]:
        """Each outcome that offers a remedy to a role, and the first text of a guide that shows its limit."""
        others = {
            ref for ref in self.book.remedies if ref.endswith(f"/{remedy}") and ref != f"{role}/{remedy}"
        }
        for guide in self.book.guides.values():
            reads = self.book.applies(guide.for_, self.book.roles[role])
            offers = [id for id, outcome in guide.outcomes.items() if outcome.remedy == remedy]
            for id in offers:
                where = self.book.where(guide, "outcomes", id, "remedy")
                if others and reads:
                    yield told(where, "beyond-authority")
                elif not others:
                    yield told(where, "reference")

    def _owned(self, id: str) -> Iterator[tuple[str, str]]:
        for reference in self.book.traces.references:
            if "/" in reference.target:
                yield from (meant for meant in _meant(reference) if meant[1].startswith(f"{id}/"))
        for text in self.book.traces.texts:
            for link in links_in(text.text) if text.prose else ():
                if link.entity and link.entity[1].startswith(f"{id}/"):
                    yield link.entity
        for _, value, name in self._names():
            if value.last_key in ("hide", "target") and name.startswith(f"{id}/"):
                yield "standard", name

    def _names(self) -> Iterator[tuple[File, Value, str]]:
        """The texts that name something without being a reference of the model."""
        for file in self.files:
            for value in file.values:
                if value.last_key in _NAMED_BY and value.sort == "text" and isinstance(value.node, Scalar):
                    yield file, value, value.node.text

    def _line_of(self, where: Location, words: str) -> Location:
        """The place of a text, or of some words where they stand on a later line of it."""
        file = self._file(where.path)
        mark = file.mark(file.text.index(words, file.at(Mark(where.line, where.column))))
        return where if mark.line == where.line else Location(where.path, mark.line, mark.column)

    def _file(self, path: str) -> File:
        return next(file for file in self.files if file.path == path)


def _meant(reference: Reference) -> set[tuple[str, str]]:
    """The kinds and the id that a reference may mean."""
    kind, target, (holder, owner) = reference.kind, reference.target, reference.holder
    if kind == "any":
        word, _, id = target.partition(":")
        return {(word, id)}
    if kind == "audience":
        return {("function", target), ("group", target)}
    if kind in ("standard", "action") or (kind == "remedy" and (holder == "role" or "/" in target)):
        return {(kind, absolute(target, owner))}
    if kind == "item":
        return {(kind, f"{owner}/{target}")}
    return {(kind, target)}


def _firsts(file: File, met: set[tuple[object, ...]]) -> Iterator[Route]:
    """The values of *file* under fields that were not *met* before."""
    for value in file.values:
        field = (value.field,) if value.field else (file.kind.word, value.sort, value.keys)
        if field not in met:
            met.add(field)
            yield value.route


def _kind_beside(company: Company, file: File, value: Value, name: str) -> set[tuple[str, str]]:
    kind = file.document.find(*value.route[:-1], "kind")
    return {(kind.text, name)} if isinstance(kind, Scalar) else set()


_NAMED_BY: dict[str, Callable[[Company, File, Value, str], set[tuple[str, str]]]] = {
    "hide": lambda company, file, value, name: {("standard", name), ("action", name)},
    "often_from": lambda company, file, value, name: {("item", f"{file.id}/{name}")},
    "instead": _kind_beside,
    "target": lambda company, file, value, name: {
        (name.partition(":")[0], name.partition(":")[2]),
        *((kind, name) for kind in ("standard", "action", "remedy")),
    },
}
"""For the keys of texts that name something, what it may be."""
