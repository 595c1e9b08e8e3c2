"""Keys whose line was deleted, so that what stood below them is read as part of something else.

The actions of a role without the line `actions:` are entries of its standards to YAML, and everything
in them is wrong. That is one cause: it is told once, where the line is missing.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from pydantic_core import ErrorDetails

from generator.finding import Finding
from generator.model.entity import Part
from generator.read.walk import fields_of, part_at
from generator.source.document import Document
from generator.source.nodes import Mapping, Route

_SEVERAL = 2
"""Keys; one alone may just be misspelt."""


def lost_keys(
    document: Document, model: type[Part], base: Route, problems: Iterable[tuple[Route, ErrorDetails]]
) -> tuple[list[Finding], set[Route]]:
    """A finding for each key whose line is gone, and the routes about which nothing else is to be said."""
    foreign: defaultdict[Route, int] = defaultdict(int)
    for route, detail in problems:
        if detail["type"] == "extra_forbidden" and len(route) > len(base) + 2:
            foreign[route[:-1]] += 1
    findings: list[Finding] = []
    silent: set[Route] = set()
    for entry, count in foreign.items():
        key = _home(document, model, base, entry) if count >= _SEVERAL else ""
        if key and (*entry[:-2], key) not in silent:
            where = document.at(*entry) if isinstance(entry[-1], int) else document.key_at(*entry)
            message = f"from here on stand no {entry[-2]} but {key}, and the line with `{key}:` is missing"
            findings.append(Finding(where, "shape", message, f"put `{key}:` on a line of its own above it"))
            silent.add((*entry[:-2], key))
        if key:
            silent.add(entry)
    return findings, silent


def ways(route: Route) -> Iterator[Route]:
    """The route and those of everything that holds its end."""
    return (route[:end] for end in range(len(route) + 1))


def _home(document: Document, model: type[Part], base: Route, entry: Route) -> str:
    """The key, absent beside the one that holds *entry*, whose entries have all the keys it has."""
    holder, node = document.find(*entry[:-2]), document.find(*entry)
    outer = part_at(model, entry[len(base) : -2])
    if outer is None or not isinstance(holder, Mapping) or not isinstance(node, Mapping):
        return ""
    for key in fields_of(outer):
        part = part_at(model, (*entry[len(base) : -2], key, 0))
        if part and holder.get(key) is None and {*node.keys()} <= fields_of(part).keys():
            return key
    return ""
