"""Every value of a file beside its field: what may be broken, and how it is written.

The walk follows the model as the reader of files does, and keeps what the reader drops: lists and
mappings themselves, their keys, and whether a field is required.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from generator.model.fields import Duration, Number, Own, Phrase, Plain, Prose, Ref, Target, one_or_more
from generator.read.walk import bare, fields_of
from generator.source.nodes import Mapping, Node, Route, Scalar, Sequence


@dataclass(frozen=True)
class Value:
    """A value of a file: what stands at a key or in a list."""

    route: Route
    node: Node
    sort: str
    """`text`, `number`, `part` …: what the field takes, in one word."""
    marker: object = None
    """What it means, such as `Ref("role")`."""
    holder: Node | None = None
    """The mapping or the list it stands in."""
    key: Scalar | None = None
    """Its key, where it stands in a mapping."""
    field: str = ""
    """The part and the key that it is written under, such as `Role.reports_to`."""
    required: bool = False
    named: object = None
    """What the key means where it is no key of the model: `Ref("moment")`, `Own("node")`; else nothing."""
    either: bool = False
    """Whether a single text may stand for a list of one."""
    or_mapping: bool = False
    """Whether a mapping may stand in place of the word."""

    @property
    def is_field(self) -> bool:
        """Whether its key is one of the model's."""
        return self.key is not None and bool(self.field)

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys on the way to it, without the numbers of list entries."""
        return tuple(step for step in self.route if isinstance(step, str))

    @property
    def last_key(self) -> str:
        """The nearest key on the way to it; nothing for an entry of a file that holds a list."""
        return self.keys[-1] if self.keys else ""


def values(model: object, node: Node, route: Route = (), **around: Any) -> Iterator[Value]:
    """Every value of *node*, read as *model*: the node itself first."""
    kind, markers = bare(model)
    if get_origin(kind) in (Union, UnionType):
        arms = [arm for arm in get_args(kind) if arm is not NoneType]
        either_form = {"or_mapping": True} if len(arms) > 1 else {}
        yield from values(_arm(arms, node), node, route, **{**around, **either_form})
        return
    marker = next((found for found in markers if isinstance(found, _MARKERS)), None)
    either = any(getattr(found, "func", None) is one_or_more for found in markers)
    yield Value(route, node, _sort(kind, marker), marker, either=either, **around)
    if isinstance(node, Mapping) and isinstance(kind, type) and issubclass(kind, BaseModel):
        required = {info.alias or name: info.is_required() for name, info in kind.model_fields.items()}
        for key, value in node.pairs:
            way = {"field": f"{kind.__name__}.{key.text}", "required": required[key.text]}
            annotation = fields_of(kind)[key.text]
            yield from values(annotation, value, (*route, key.text), holder=node, key=key, **way)
    elif isinstance(node, Mapping) and get_origin(kind) is dict:
        key_type, value_type = get_args(kind)
        named = next((found for found in bare(key_type)[1] if isinstance(found, _MARKERS)), None)
        for key, value in node.pairs:
            yield from values(value_type, value, (*route, key.text), holder=node, key=key, named=named)
    elif isinstance(node, Mapping):
        for key, value in node.pairs:
            yield from values(model, value, (*route, key.text), holder=node, key=key)
    elif isinstance(node, Sequence):
        for index, item in enumerate(node.items):
            yield from values(get_args(kind)[0], item, (*route, index), holder=node)


_MARKERS = (Prose, Plain, Phrase, Number, Own, Ref)
_SORTS: dict[object, str] = {
    bool: "flag",
    date: "date",
    Duration: "duration",
    Target: "target",
    Decimal: "number",
    int: "number",
    str: "word",
    Any: "any",
}


def _sort(kind: Any, marker: object) -> str:
    if get_origin(kind) is Literal or (isinstance(kind, type) and issubclass(kind, Enum)):
        return "choice"
    if get_origin(kind) in (list, dict):
        return str(get_origin(kind).__name__)
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return "part"
    if isinstance(marker, Ref):
        return "reference"
    if isinstance(marker, Own):
        return "id"
    return "text" if isinstance(marker, Prose | Plain | Phrase) else _SORTS[kind]


def _arm(arms: list[Any], node: Node) -> object:
    """What of a union a node of this shape is meant as."""
    for arm in arms:
        kind = get_origin(bare(arm)[0]) or bare(arm)[0]
        has_fields = isinstance(kind, type) and issubclass(kind, BaseModel)
        if has_fields == isinstance(node, Mapping):
            return arm
    return arms[0]


def fields_in(annotation: object, known: frozenset[object] = frozenset()) -> Iterator[str]:
    """Every field of a part and of the parts in it, such as `Role.reports_to`."""
    kind, _ = bare(annotation)
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        if kind not in known:
            for key, field in fields_of(kind).items():
                yield f"{kind.__name__}.{key}"
                yield from fields_in(field, known | {kind})
    else:
        for inner in get_args(kind):
            yield from fields_in(inner, known)
