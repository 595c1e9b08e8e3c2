"""A fresh file: what is required stands there to be filled in, the rest as examples in comments.

The questions, the examples and what is required come from the model, so a form never asks for
what no longer exists.
"""

import textwrap
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

from generator.edit.writing import lines_of
from generator.model.entity import Part
from generator.model.fields import OWNED, Own, Phrase, Plain, Prose, Ref
from generator.model.kinds import Kind
from generator.read import blank
from generator.read.walk import bare, fields_of
from generator.schema import schema_of

HEAD = [
    f"# Replace each {blank.TEXT} and {blank.ID}; `playbook check` names those that are left.",
    "# A line such as `#formerly: [an-old-id]` is an example: take its # away to use it.",
]
MOST = 12
"""How many known ids a question names."""

_LIVE = {("Role", "reports_to"), ("Authority", "remedies"), ("Authority", "beyond")}
"""What hardly any entity goes without, though it may."""
_INSTEAD = {("Authority", "none")}
"""What stands in place of its neighbours."""
_LEADING = {
    ("Guide", "start"): "first-question",
    ("Guide", "nodes"): "first-question",
    ("Answer", "then"): "first-ending",
    ("Guide", "outcomes"): "first-ending",
}
"""Ids that lead to one another inside a file."""

Schema = dict[str, Any]


@dataclass(frozen=True)
class Form:
    """What is known about a file before anybody fills it in."""

    kind: Kind
    id: str
    today: date
    known: Callable[[str], set[str]]
    """The ids of a kind that exist."""
    function: str = ""
    """The function of a role, where it was given."""

    def lines(self) -> list[str]:
        """The file without its schema line."""
        blocks = self._blocks(self.kind.model, schema_of(self.kind))
        return [*HEAD, *(line for block in blocks for line in ("", *block))]

    def _blocks(self, model: type[Part], schema: Schema) -> list[list[str]]:
        """The lines of each field: those to fill in first, and among them the short before the long."""
        fields = [
            _field(model, key, annotation, schema["properties"][key])
            for key, annotation in fields_of(model).items()
        ]
        required = {*schema.get("required", ()), *(key for name, key in _LIVE if name == model.__name__)}
        live = [field for field in fields if field.key in required]
        spare = [field for field in fields if field.key not in required]
        live.sort(key=lambda field: field.is_long)
        return [
            *([*self._asked(field), *self._live(field)] for field in live),
            *([*self._asked(field), *_example(field)] for field in spare),
        ]

    def _asked(self, field: "_Field") -> list[str]:
        """The question of a field, with what it may be where that is a short list."""
        choices = self._choices(field)
        question = field.asked["prompt"]
        return _comment(f"{question} One of {', '.join(choices)}." if choices else question)

    def _choices(self, field: "_Field") -> list[str]:
        shown: Schema = field.asked.get("items", field.asked)
        shown = self._parts.get(str(shown.get("$ref")).rpartition("/")[2], shown)
        if "enum" in shown:
            return list(shown["enum"])
        refs = [marker.kind for marker in field.inner if isinstance(marker, Ref)]
        names = sorted(self.known(refs[0])) if refs and refs[0] not in (*OWNED, "any", "audience") else []
        return names if 1 < len(names) <= MOST else []

    def _live(self, field: "_Field") -> list[str]:
        if field.part is None:
            return lines_of({field.key: self._value(field)})
        blocks = self._blocks(field.part, self._parts[field.part.__name__])
        inside = [line for block in blocks for line in block]
        if get_origin(field.kind) is list:
            items = [_as_item(inside) for _ in range(field.asked.get("minItems", 1))]
            return [f"{field.key}:", *(line for item in items for line in item)]
        if get_origin(field.kind) is dict:
            id = _LEADING[field.holder, field.key]
            return [f"{field.key}:", f"  {id}:", *(f"    {line}" for line in inside)]
        return [f"{field.key}:", *(f"  {line}" for line in inside)]

    def _value(self, field: "_Field") -> Any:
        """What stands in a field until it is filled in."""
        if (field.holder, field.key) in _LEADING:
            return _LEADING[field.holder, field.key]
        if field.holder == self.kind.model.__name__ and field.key in ("title", "name"):
            return self.id.replace("-", " ").capitalize()
        if field.holder == "Role" and field.key == "function" and self.function:
            return self.function
        if field.kind is date:
            # whoever makes the file has read it
            return self.today.isoformat() if field.holder == "Review" else blank.DAY
        if any(arm.get("const") == "everyone" for arm in field.asked.get("oneOf", ())):
            return "everyone"
        word = self._word(field.inner)
        if word and get_origin(field.kind) is dict:
            return {word: blank.TEXT}
        if word and get_origin(field.kind) is list:
            return [word]
        return word or field.asked["examples"][0]

    def _word(self, markers: Iterable[object]) -> str:
        """What stands for a text, an id or a reference; nothing where the field is none of these."""
        for marker in markers:
            if isinstance(marker, Ref) and marker.kind == "any":
                return f"role:{blank.ID}"
            if isinstance(marker, Ref):
                names = sorted(self.known(marker.kind))
                unknown = f"{blank.ID}/{blank.ID}" if marker.kind in OWNED else blank.ID
                return names[0] if len(names) == 1 else unknown
            if isinstance(marker, Own):
                return blank.ID
            if isinstance(marker, Prose | Plain | Phrase):
                return blank.TEXT
        return ""

    @property
    def _parts(self) -> dict[str, Schema]:
        parts: dict[str, Schema] = schema_of(self.kind).get("$defs", {})
        return parts


@dataclass(frozen=True)
class _Field:
    """A field of the model beside what the schema asks for it."""

    holder: str
    key: str
    kind: Any
    """Its bare type, without the nothing that an optional one may be."""
    inner: tuple[object, ...]
    """What its value means, or each item of its list, or each key of its mapping."""
    part: type[Part] | None
    """The part that it is, or that its items are."""
    asked: Schema

    @property
    def is_long(self) -> bool:
        """Whether it takes several lines."""
        return self.part is not None or get_origin(self.kind) in (list, dict)


def _field(model: type[Part], key: str, annotation: object, asked: Schema) -> _Field:
    kind, markers = bare(annotation)
    arms = [arm for arm in get_args(kind) if arm is not NoneType]
    if get_origin(kind) in (Union, UnionType) and len(arms) == 1:
        kind, more = bare(arms[0])
        markers = (*markers, *more)
    held = kind
    if get_origin(kind) in (list, dict):
        held, _ = bare(get_args(kind)[-1])
        markers = () if held is Any else bare(get_args(kind)[0])[1]
    part = held if isinstance(held, type) and issubclass(held, Part) else None
    return _Field(model.__name__, key, kind, markers, part, asked)


def _example(field: _Field) -> list[str]:
    if (field.holder, field.key) in _INSTEAD:
        return _comment(f"Then write `{field.key}: …` in place of the lines above.")
    return [f"#{line}" for line in lines_of({field.key: field.asked["examples"][0]})]


def _comment(text: str) -> list[str]:
    return [f"# {line}" for line in textwrap.wrap(text, 88, break_on_hyphens=False)]


def _as_item(lines: list[str]) -> list[str]:
    """The lines of a part as one item of a list: its first question stands above the dash."""
    first = next(number for number, line in enumerate(lines) if not line.startswith("#"))
    return [
        *(f"  {line}" for line in lines[:first]),
        f"  - {lines[first]}",
        *(f"    {line}" for line in lines[first + 1 :]),
    ]
