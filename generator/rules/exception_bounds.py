"""A local exception changes only what may vary, and only inside its bounds.

Wrong: `up_to: 5000` under `set` for a remedy whose `may_vary` runs from 100 to 1000, or for one that
has no `may_vary`; a `title`; a fixed standard under `hide`; a guide among the `targets`; two files that
set the same number for the same role in the same place.
Right: `set` nested as in the file and keyed by ids, down to the `up_to` of a remedy or the `value` of
a standard, each with a number inside its own `may_vary`.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from generator.finding import Finding, Location, Severity, did_you_mean, together
from generator.model.authority import Authority, Range, Remedy
from generator.model.book import Book
from generator.model.entity import Part
from generator.model.exception import LocalException
from generator.model.measure import Value
from generator.model.role import Role, StandardSet
from generator.model.standard import Standard
from generator.rules.hidden import is_hidden
from generator.rules.known import says_what_it_decides
from generator.rules.overlap import overlaps
from generator.source.nodes import Route

ID = "exception-bounds"
SEVERITY = Severity.ERROR


@dataclass(frozen=True)
class _Limit:
    """A number that an exception may change, or may not, for the reason given."""

    name: str
    bounds: Range | None
    fixed: str = ""
    """Why no place may change it."""


@dataclass(frozen=True)
class _Keys:
    """What an exception may name at one point of the file that it changes."""

    name: str
    below: dict[str, "_Keys | _Limit"]
    noun: str = "key"
    others: frozenset[str] = frozenset()
    """Keys that stand there in the file and are the same everywhere."""
    elsewhere: dict[str, str] = field(default_factory=dict)
    """Ids that stand in another file, with what to do."""
    unknown: bool = False
    """Whether what stands there is missing, so that nothing can be said."""


def check(book: Book) -> Iterator[Finding]:
    found = list(_each(book))
    yield from found
    yield from overlaps(book, ID, {finding.where for finding in found})


def _each(book: Book) -> Iterator[Finding]:
    """What is wrong with each exception by itself."""
    for exception in book.exceptions.values():
        told: set[Location] = set()
        if not exception.targets:
            where = book.where(exception, "targets")
            message = f"{exception.id} changes nobody's page"
            yield Finding(where, ID, message, "name a role or a set", severity=SEVERITY)
        for index, target in enumerate(exception.targets):
            kind, _, id = target.partition(":")
            keys = _keys_of(book, kind, id)
            if keys is not None:
                for finding in _walk(book, exception, keys, exception.set, ("set",)):
                    # Two targets may trip over one line, which is to be changed once.
                    if finding.where not in told:
                        told.add(finding.where)
                        yield finding
            elif kind not in ("role", "set") and id in book.traces.ids(kind):
                message = f"an exception changes roles and sets of standards, and {target!r} is neither"
                where = book.where(exception, "targets", index)
                yield Finding(where, ID, message, "name a role or a set, or take it out", severity=SEVERITY)
        yield from _hidden(book, exception)


def _keys_of(book: Book, kind: str, id: str) -> _Keys | None:
    """What may be named in the file of a target, where that is a role or a set and could be read."""
    if kind == "role" and id in book.roles:
        return _role_keys(book, book.roles[id])
    return _set_keys(book.sets[id]) if kind == "set" and id in book.sets else None


def _role_keys(book: Book, role: Role) -> _Keys:
    remedies: dict[str, _Keys | _Limit] = {}
    for remedy in role.authority.remedies:
        fixed = "" if remedy.up_to is not None else "is a plain power without a limit"
        limit = _Limit(remedy.ref, remedy.may_vary, fixed)
        remedies[remedy.id] = _Keys(remedy.ref, {"up_to": limit}, others=_fields(Remedy))
    inherited = {
        standard.id: f"it stands in another file: make `set:{standard.owner}` the target"
        for standard in book.inherited_standards(role)
    }
    authority = _Keys(
        f"the authority of {role.id}",
        {"remedies": _Keys(role.id, remedies, "remedy", unknown=not says_what_it_decides(role))},
        others=_fields(Authority),
    )
    below: dict[str, _Keys | _Limit] = {"authority": authority, "standards": _standards(role, inherited)}
    return _Keys(role.id, below, others=_fields(Role))


def _set_keys(found: StandardSet) -> _Keys:
    return _Keys(found.id, {"standards": _standards(found, {})}, others=_fields(StandardSet))


def _standards(owner: Role | StandardSet, elsewhere: dict[str, str]) -> _Keys:
    below: dict[str, _Keys | _Limit] = {}
    for standard in owner.standards:
        values: dict[str, _Keys | _Limit] = {}
        for name, value in standard.values.items():
            fixed = f"is the limit of {value.from_}, and is changed there" if value.from_ else ""
            limit = _Limit(f"{name!r} of {standard.ref}", value.may_vary, fixed)
            values[name] = _Keys(limit.name, {"value": limit}, others=_fields(Value))
        named = _Keys(standard.ref, values, "value")
        below[standard.id] = _Keys(standard.ref, {"values": named}, others=_fields(Standard))
    return _Keys(owner.id, below, "standard", elsewhere=elsewhere)


def _fields(part: type[Part]) -> frozenset[str]:
    return frozenset(info.alias or name for name, info in part.model_fields.items())


def _walk(
    book: Book, exception: LocalException, keys: _Keys, written: Any, route: Route
) -> Iterator[Finding]:
    """What is wrong with what an exception has written where *keys* may stand."""
    if keys.unknown:
        return
    if not isinstance(written, dict):
        first = next(iter(keys.below), "")
        shape = "a list" if isinstance(written, list) else "a single value"
        message = f"{str(route[-1])!r} is {shape}, and an exception names by key or id what it changes"
        hint = f"write `{first}:` on a line of its own below it" if first else ""
        yield Finding(book.where(exception, *route), ID, message, hint, severity=SEVERITY)
        return
    for key, value in written.items():
        found, way = keys.below.get(key), (*route, key)
        if isinstance(found, _Keys):
            yield from _walk(book, exception, found, value, way)
        elif found is not None:
            yield from _number(book.where(exception, *way), str(key), found, value)
        else:
            yield _stranger(book.key_where(exception, *way), str(key), keys)


def _stranger(where: Location, key: str, keys: _Keys) -> Finding:
    if key in keys.others:
        message = f"{key!r} of {keys.name} is the same everywhere"
        hint = f"take it out; what a place may change here is {together(repr(name) for name in keys.below)}"
        return Finding(where, ID, message, hint, severity=SEVERITY)
    hint = keys.elsewhere.get(key) or did_you_mean(key, keys.below)
    return Finding(where, ID, f"{keys.name} has no {keys.noun} {key!r}", hint, severity=SEVERITY)


def _number(where: Location, key: str, limit: _Limit, value: Any) -> Iterator[Finding]:
    message = hint = ""
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        message, hint = f"{key!r} of {limit.name} is no number", "write the number alone"
    elif limit.fixed:
        message, hint = f"{limit.name} {limit.fixed}", "take it out here"
    elif limit.bounds is None:
        message = f"{limit.name} has no `may_vary`, so it is the same everywhere"
        hint = "take it out here, or add `may_vary` with `from` and `to` there"
    elif not limit.bounds.from_ <= value <= limit.bounds.to:
        bounds = f"from {limit.bounds.from_} to {limit.bounds.to}"
        message = f"{limit.name} may vary {bounds}, and {value} lies outside"
        hint = "write a number between the two"
    if message:
        yield Finding(where, ID, message, hint, severity=SEVERITY)


def _hidden(book: Book, exception: LocalException) -> Iterator[Finding]:
    names = book.traces.ids("standard") | book.traces.ids("action")
    for index, name in enumerate(exception.hide):
        where = book.where(exception, "hide", index)
        standard = book.standards.get(name)
        if standard is not None and standard.freedom == "fixed":
            message = f"{name} is fixed, so it holds everywhere"
            yield Finding(where, ID, message, "take it out, or make the standard bounded", severity=SEVERITY)
        elif name not in names and not any(is_hidden(book, kind, name) for kind in ("standard", "action")):
            hint = did_you_mean(name, [other for other in names if other.endswith(f"/{name}")] or names)
            yield Finding(where, ID, f"{name!r} is no standard and no action", hint, severity=SEVERITY)
