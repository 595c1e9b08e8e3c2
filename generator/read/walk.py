"""The values of a file beside what they mean: each node with the markers of its field.

The model says what a field holds (a sentence, a role's id, an amount); the nodes say what was
written and where. Walking both at once finds references and traps in any file, however broken,
without a word about any one kind of entity.
"""

from dataclasses import dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

from generator.model.fields import one_or_more
from generator.source.nodes import Mapping, Node, Route, Scalar, Sequence

_Read = tuple[Any, tuple[object, ...], Any, tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Leaf:
    """A value that is no part with fields of its own."""

    route: Route
    node: Node
    markers: tuple[object, ...]
    """What the field means: `Prose`, `Ref`, `Number` …"""
    holder: Node
    """The mapping or the list that holds it."""
    is_key: bool = False
    """Whether it is a key, such as a moment's id in an effect."""


def leaves(model: object, node: Node) -> list[Leaf]:
    """Every leaf of *node*, read as *model*: a class of the model or an annotation."""
    found: list[Leaf] = []
    _gather(found, model, node, (), node)
    return found


def _gather(found: list[Leaf], model: object, node: Node, route: Route, holder: Node) -> None:
    kind, markers, origin, arguments = _read(model)
    if isinstance(node, Mapping):
        if _has_fields(kind):
            fields = fields_of(kind)
            for key, value in node.once():
                if key.text in fields:
                    _gather(found, fields[key.text], value, (*route, key.text), node)
            return
        if origin is dict:
            for key, value in node.once():
                below = (*route, key.text)
                found.append(Leaf(below, key, bare(arguments[0])[1], node, is_key=True))
                _gather(found, arguments[1], value, below, node)
            return
        if kind is Any:
            # The values of a local exception, nested as in the file it changes: each is one number.
            for key, value in node.once():
                _gather(found, model, value, (*route, key.text), node)
            return
    elif isinstance(node, Sequence) and origin is list:
        for index, item in enumerate(node.items):
            _gather(found, arguments[0], item, (*route, index), node)
        return
    if origin in (Union, UnionType):
        _gather(found, _arm(kind, node), node, route, holder)
        return
    if isinstance(node, Scalar) and any(getattr(marker, "func", None) is one_or_more for marker in markers):
        # One text stands where a list of them may.
        markers = bare(arguments[0])[1]
    found.append(Leaf(route, node, markers, holder))


_KNOWN: dict[int, tuple[object, _Read]] = {}
"""What annotations mean, by their identity, since a marker may have no hash; each is kept alive here."""


def _read(model: object) -> _Read:
    """The bare type of an annotation, its markers, and what the type is made from."""
    known = _KNOWN.get(id(model))
    if known is None:
        kind, markers = bare(model)
        known = _KNOWN[id(model)] = model, (kind, markers, get_origin(kind), get_args(kind))
    return known[1]


def part_at(model: object, route: Route) -> type[BaseModel] | None:
    """The part with fields of its own that may stand at *route*, whatever does stand there."""
    kind = _kind_at(model, route)
    return kind if isinstance(kind, type) and issubclass(kind, BaseModel) else None


def entries_at(model: object, route: Route) -> tuple[object, ...]:
    """What the entries of the list mean that may stand at *route*, whatever does stand there."""
    kind = _kind_at(model, route)
    return bare(get_args(kind)[0])[1] if get_origin(kind) is list else ()


def _kind_at(model: object, route: Route) -> Any:
    kind = _compound(model)
    for step in route:
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            kind = _compound(fields_of(kind).get(str(step), object))
        else:
            kind = _compound(get_args(kind)[-1] if get_args(kind) else object)
    return kind


def _compound(annotation: object) -> Any:
    """The bare type of an annotation; of a union what may hold other values."""
    kind, _ = bare(annotation)
    if get_origin(kind) not in (Union, UnionType):
        return kind
    arms = [_compound(arm) for arm in get_args(kind)]
    return next((arm for arm in arms if get_origin(arm) in (list, dict) or _has_fields(arm)), arms[0])


def _has_fields(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, BaseModel)


@cache
def fields_of(model: type[BaseModel]) -> dict[str, object]:
    """The fields of a part by their keys, each with its markers."""
    fields: dict[str, object] = {}
    for name, field in model.model_fields.items():
        annotation: Any = field.annotation
        for marker in field.metadata:
            annotation = Annotated[annotation, marker]
        fields[field.alias or name] = annotation
    return fields


def bare(annotation: object) -> tuple[Any, tuple[object, ...]]:
    """The bare type of an annotation and its markers."""
    if get_origin(annotation) is Annotated:
        kind, *markers = get_args(annotation)
        return kind, tuple(markers)
    return annotation, ()


def _arm(union: object, node: Node) -> object:
    """The arm of a union that a node of this shape is meant as."""
    arms = [arm for arm in get_args(union) if arm is not NoneType]
    for arm in arms:
        kind = bare(arm)[0]
        if isinstance(node, Mapping) and (_has_fields(kind) or get_origin(kind) is dict):
            return arm
        if isinstance(node, Sequence) and get_origin(kind) is list:
            return arm
        if isinstance(node, Scalar) and not _has_fields(kind):
            return arm
    return arms[0]
