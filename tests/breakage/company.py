"""A company as a whole: who names what in it, worked out from its own references."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.finding import Location
from generator.inline import links_in
from generator.model.book import Book, absolute
from generator.model.traces import Reference
from generator.read.content import read_files
from generator.source.nodes import Scalar
from tests.breakage.editing import File, files_of
from tests.breakage.places import Value

Told = tuple[str, int, int, str, str]
"""A finding in short: path, line, column, rule, severity."""


def told(where: Location, rule: str, severity: str = "error") -> Told:
    """A finding that should be told at a place."""
    return where.path, where.line, where.column, rule, severity


@dataclass(frozen=True, eq=False)
class Company:
    """The files of a company that checks clean."""

    name: str
    contents: Mapping[str, bytes]

    @cached_property
    def files(self) -> list[File]:
        """The files that hold entities."""
        return files_of(self.contents)

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
                    yield told(text.where, "reference")
        for file, value in self._values("hide"):
            if kind in ("standard", "action") and isinstance(value.node, Scalar) and value.node.text == id:
                yield told(file.document.at(*value.route), "exception-bounds")

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
                value.keys[-1] in ("start", "then")
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
        for _, value in self._values("hide"):
            if isinstance(value.node, Scalar) and value.node.text.startswith(f"{id}/"):
                yield "standard", value.node.text

    def _values(self, key: str) -> Iterator[tuple[File, Value]]:
        for file in self.files:
            yield from (
                (file, value)
                for value in file.values
                if value.keys[-1:] == (key,) and isinstance(value.route[-1], int)
            )

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
