"""One change to one file, and all that should be told of the company with it."""

from dataclasses import dataclass

from generator.finding import Location
from generator.source.nodes import Mark
from tests.breakage.editing import File
from tests.breakage.places import Value

Told = tuple[str, int, int, str, str]
"""A finding in short: path, line, column, rule, severity."""


@dataclass(frozen=True)
class Case:
    """One change to one file, and all that should be told of the company with it."""

    did: str
    """What was done, for whoever reads a failure."""
    path: str
    text: str
    must: frozenset[Told] = frozenset()
    may: frozenset[str] = frozenset()
    """The rules that may warn of a role as well, since what is left of the company is judged as it stands."""
    says: str = ""
    """What is told must name, such as the id that was meant."""
    gone: str = ""
    """The path of a file that is no longer there."""


def told(where: Location, rule: str, severity: str = "error") -> Told:
    """A finding that should be told at a place."""
    return where.path, where.line, where.column, rule, severity


def told_once(file: File, did: str, text: str, mark: Mark, rule: str = "shape", says: str = "") -> Case:
    """A change that should be told once, as an error at *mark*."""
    must = told(Location(file.path, mark.line, mark.column), rule)
    return Case(f"{file.path}: {did}", file.path, text, frozenset({must}), says=says)


def way(value: Value) -> str:
    """The route to a value, for whoever reads a failure."""
    return ".".join(str(step) for step in value.route)


def near(id: str) -> str:
    """An id that nobody has, close to one that somebody has."""
    return id + id[-1]
