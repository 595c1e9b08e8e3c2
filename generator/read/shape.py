"""What the model refuses, said to the person who wrote the file.

Pydantic names a route of keys and a type of error; here it becomes a finding at that key or value,
in plain words. A misspelt key is one finding, although it is both unknown and missing.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from difflib import SequenceMatcher

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from generator.finding import Finding, did_you_mean, nearest
from generator.model.entity import Part
from generator.read.lost import lost_keys, ways
from generator.read.refused import FILE, Meant, Refused
from generator.read.walk import entries_at, fields_of, part_at
from generator.read.wanted import said
from generator.source.clue import SYNTAX
from generator.source.document import Document
from generator.source.nodes import Mapping, Node, Route, Scalar
from generator.source.signs import plain_signs

SHAPE = "shape"
TRAP = "yaml-trap"
MANY = 5
"""Keys; more are no help to someone who looks for one."""
CROWD = 20
"""Findings of one kind in one place; more have one cause, which is told once."""

_Problem = tuple[Route, ErrorDetails]


def shape_findings(
    document: Document, model: type[Part], base: Route, error: ValidationError, spoiled: set[Route]
) -> Iterator[Finding]:
    """The findings behind *error* on the *model* at *base*, save those whose place is *spoiled* already."""
    problems = [(base + _route(detail), detail) for detail in error.errors(include_url=False)]
    lost, told = lost_keys(document, model, base, problems)
    yield from lost
    problems = [problem for problem in problems if not told & {*ways(problem[0])}]
    near = {way for route in spoiled for way in ways(route)}
    lacking: defaultdict[Route, list[str]] = defaultdict(list)
    crowds: defaultdict[tuple[Route, str], list[_Problem]] = defaultdict(list)
    for route, detail in problems:
        if detail["type"] == "missing":
            lacking[route[:-1]].append(str(route[-1]))
        crowds[route[:-1], detail["type"]].append((route, detail))
    paired: set[Route] = set()
    for (parent, kind), crowd in crowds.items():
        if kind != "extra_forbidden":
            continue
        part = part_at(model, parent[len(base) :])
        known = list(fields_of(part)) if part else []
        if len(crowd) > CROWD:
            yield _crowded(
                _unknown_key(document, crowd[0][0], "", known), len(crowd), "keys that nothing reads"
            )
            continue
        for route, _ in crowd:
            meant = _meant(str(route[-1]), [key for key in lacking[parent] if (*parent, key) not in paired])
            if meant:
                paired.add((*parent, meant))
            if route not in spoiled:
                yield _unknown_key(document, route, meant, known)
    for (_, kind), crowd in crowds.items():
        left = [
            (route, detail)
            for route, detail in crowd
            if kind != "extra_forbidden" and route not in paired and not _within(route, spoiled, near)
        ]
        if len(left) > CROWD:
            yield _crowded(_finding(document, model, base, *left[0]), len(left), "values like it")
            continue
        for route, detail in left:
            yield _finding(document, model, base, route, detail)


def _crowded(finding: Finding, count: int, others: str) -> Finding:
    message = f"{finding.message}, and {count - 1:,} more {others}"
    return Finding(finding.where, finding.rule, message, "take them out")


_ARMS = ("<word>", "<group>", "<role>")
"""What pydantic puts into a route for the arm of a union."""
_KEY = "[key]"
"""What it puts at the end for a key itself."""


def _route(detail: ErrorDetails) -> Route:
    """The keys and indices that lead to an error."""
    if not detail["loc"]:
        return ()
    *way, last = detail["loc"]
    is_step = detail["type"] == "extra_forbidden" or last not in (*_ARMS, _KEY)
    return (*(step for step in way if step not in _ARMS), *([last] if is_step else []))


def _within(route: Route, spoiled: set[Route], near: set[Route]) -> bool:
    """Whether what is told of *route* comes from what is spoiled: it lies inside, or holds it."""
    return route in near or any(way in spoiled for way in ways(route))


def _meant(key: str, lacking: list[str]) -> str:
    """The missing key that *key* is a misspelling of, or nothing."""
    glued = key.partition(":")[0]
    close = glued if glued in lacking else nearest(key, lacking)
    if close:
        return close
    return next((other for other in lacking if SequenceMatcher(None, key, other).ratio() >= 0.5), "")


def _unknown_key(document: Document, route: Route, meant: str, known: list[str]) -> Finding:
    holder = document.find(*route[:-1])
    key = str(route[-1])
    where = document.key_at(*route)
    value = holder.get(key) if isinstance(holder, Mapping) and holder.flow else None
    if isinstance(value, Scalar) and not value.text:
        glued = re.fullmatch(r"([a-z][a-z0-9_-]*):(\S.*)", key)
        if glued:
            fix = document.line(where.line).replace(key, f"{glued[1]}: {glued[2]}", 1).strip()
            return Finding(where, SYNTAX, f"a space is missing after `{glued[1]}:`", fix=fix)
        if key.isdigit():
            return Finding(
                where, TRAP, "a comma inside { } cuts this number in two", "write it without the comma"
            )
        message = f"a comma inside {{ }} cuts this in two: {key!r} is read as a key"
        return Finding(where, TRAP, message, "write each key on a line of its own")
    plain, column = plain_signs(document.line(where.line))
    if column:
        message = (
            f"the key {plain.strip(' -').partition(':')[0]!r} holds a space or a sign that nobody can see"
        )
        return Finding(where, SYNTAX, message, "type the line again", plain.strip())
    hint = f"did you mean {meant!r}?" if meant else did_you_mean(key, known)
    return Finding(
        where,
        SHAPE,
        f"{_subject(document, route[:-1])} has no key {key!r}",
        hint or _in_its_place(holder, known),
    )


def _in_its_place(holder: Node | None, known: list[str]) -> str:
    """What to do about a key that is no misspelt one."""
    free = [key for key in known if isinstance(holder, Mapping) and holder.get(key) is None]
    if not 0 < len(free) <= MANY:
        return "take it out"
    return f"take it out, or use {' or '.join(f'`{key}:`' for key in free)}"


def _finding(
    document: Document, model: type[Part], base: Route, route: Route, detail: ErrorDetails
) -> Finding:
    kind, context = detail["type"], detail.get("ctx", {})
    inner = route[len(base) :]
    if "at" in context:
        route = (*route, str(context["at"]))
    if kind == "missing":
        key = str(route[-1])
        return Finding(
            document.at(*route[:-1]),
            SHAPE,
            f"{_subject(document, route[:-1])} lacks {key!r}",
            f"add `{key}: …`",
        )
    is_key = detail["loc"][-1:] == (_KEY,)
    where = document.key_at(*route) if is_key else document.at(*route)
    node = None if is_key else document.find(*route)
    meant = Meant(part_at(model, inner), part_at(model, (*inner, 0)), entries_at(model, inner))
    told = said(Refused(document, node, _name(document, route), detail, meant))
    return Finding(where, SHAPE, told.message, told.hint, told.fix)


def _name(document: Document, route: Route) -> str:
    """How a reader would call the value at *route*: its key, with its owner's id or number in a list."""
    if not route:
        return FILE
    last = route[-1]
    if isinstance(last, int):
        return f"item {last + 1} of {_name(document, route[:-1])}"
    return f"{last!r}"


def _subject(document: Document, route: Route) -> str:
    """How a reader would call the part at *route* that lacks a key or has one too many."""
    if not route:
        return document.path.rpartition("/")[2].removesuffix(".yml")
    node = document.find(*route)
    named = node.get("id") if isinstance(node, Mapping) else None
    if isinstance(named, Scalar) and named.text:
        return f"{named.text!r}"
    return _name(document, route)
