"""The kinds of value that fields hold: text, references, amounts, durations, targets, dates.

Each is an annotated type. Its marker (`Prose`, `Ref`, `Number` …) says what the value means in the
domain, so that the reader of files can look for traps and references without knowing any entity.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    GetJsonSchemaHandler,
    WithJsonSchema,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

from generator.model.written import Duration as Duration
from generator.model.written import Target as Target
from generator.model.written import TimeUnit as TimeUnit

ID_PATTERN = r"[a-z0-9]+(-[a-z0-9]+)*"

OWNED = ("standard", "action", "remedy")
"""Kinds that are named `owner/id`, or plain inside their own file."""
OWNERS = ("role", "set", "exception")
"""Kinds that own them."""


@dataclass(frozen=True)
class Ask:
    """The question a manager is asked for a field, and an answer to it; both go into the schema.

    Without an answer of its own, a part is answered by what its required fields answer.
    """

    prompt: str
    example: Any = None

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        json_schema = handler(schema)
        json_schema["prompt"] = self.prompt
        json_schema["examples"] = [_answer(json_schema, handler) if self.example is None else self.example]
        return json_schema


def _answer(json_schema: JsonSchemaValue, handler: GetJsonSchemaHandler) -> Any:
    """The answer to a question about a part, or a list of parts, from those to its required fields."""
    part = handler.resolve_ref_schema(json_schema)
    if "items" in part:
        return [_answer(part["items"], handler)]
    if part.get("anyOf"):
        return _answer(part["anyOf"][0], handler)
    return {name: part["properties"][name]["examples"][0] for name in part["required"]}


@dataclass(frozen=True, eq=False)
class InSchema:
    """What the schema says of a value beside its type: the same as a validator beside it, for editors."""

    keywords: Mapping[str, Any]

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {**handler(schema), **self.keywords}


@dataclass(frozen=True)
class Prose:
    """Marks text with inline Markdown, which stands in block style."""

    long: bool = False
    """Whether it may hold paragraphs and lists."""


@dataclass(frozen=True)
class Plain:
    """Marks text without markup, such as a title."""


@dataclass(frozen=True)
class Phrase:
    """Marks a short phrase without punctuation, which may stand in square brackets."""


@dataclass(frozen=True)
class Number:
    """Marks an amount, a count or minutes."""


@dataclass(frozen=True)
class Own:
    """Marks an id that this very place gives to something."""

    kind: str


@dataclass(frozen=True)
class Ref:
    """Marks a reference to something of another place.

    `standard`, `action` and `remedy` are written `owner/id`, or plain inside their own file; the
    kind `any` is written `kind:id`; `audience` is a level, a function or a group of the playbook.
    """

    kind: str

    @property
    def pattern(self) -> str:
        """How such a reference is written."""
        if self.kind == "any":
            return f"[a-z]+(-[a-z]+)*:{ID_PATTERN}(/{ID_PATTERN})?"
        return f"({ID_PATTERN}/)?{ID_PATTERN}" if self.kind in OWNED else ID_PATTERN

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {**handler(schema), "pattern": f"^{self.pattern}$"}


def _present(text: str) -> str:
    if not text.strip():
        raise PydanticCustomError("blank", "is blank")
    return text.strip()


def _single(text: str) -> str:
    if "\n" in _present(text):
        raise PydanticCustomError("lines", "runs over several paragraphs", {"hint": "make it one"})
    return text.strip()


Line = Annotated[str, Prose(), AfterValidator(_single)]
"""A sentence or two, with inline Markdown."""
Text = Annotated[str, Prose(long=True), AfterValidator(_present)]
"""Some sentences, with inline Markdown and lists."""
Title = Annotated[str, Plain(), AfterValidator(_single)]
"""A name or a title, without markup."""
ShortPhrase = Annotated[str, Phrase(), AfterValidator(_single)]
"""A few words without punctuation."""


def _id(text: str) -> str:
    if not re.fullmatch(ID_PATTERN, text):
        slug = "-".join(re.findall("[a-z0-9]+", text.lower()))
        hint = f"write {slug!r}" if slug else "write it in small letters, digits and hyphens"
        raise PydanticCustomError("id", "is no id: small letters, digits and hyphens only", {"hint": hint})
    return text


_ID = (AfterValidator(_id), Field(json_schema_extra={"pattern": f"^{ID_PATTERN}$"}))


Id = Annotated[str, *_ID]
StandardId = Annotated[str, Own("standard"), *_ID]
ActionId = Annotated[str, Own("action"), *_ID]
RemedyId = Annotated[str, Own("remedy"), *_ID]
StageId = Annotated[str, Own("stage"), *_ID]
MomentId = Annotated[str, Own("moment"), *_ID]

RoleRef = Annotated[str, Ref("role")]
FunctionRef = Annotated[str, Ref("function")]
MomentRef = Annotated[str, Ref("moment")]
MetricRef = Annotated[str, Ref("metric")]
RitualRef = Annotated[str, Ref("ritual")]
ChannelRef = Annotated[str, Ref("channel")]
GuideRef = Annotated[str, Ref("guide")]
StoryRef = Annotated[str, Ref("story")]
SourceRef = Annotated[str, Ref("source")]
PlaceRef = Annotated[str, Ref("place")]
TeamRef = Annotated[str, Ref("team")]
OrderRef = Annotated[str, Ref("order")]
StandardRef = Annotated[str, Ref("standard")]
ActionRef = Annotated[str, Ref("action")]
RemedyRef = Annotated[str, Ref("remedy")]
AnyRef = Annotated[str, Ref("any")]
AudienceRef = Annotated[str, Ref("audience")]


def _amount(value: object) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise PydanticCustomError("number", "is no number")
    if value <= 0:
        raise PydanticCustomError("above-zero", "is not above zero")
    return Decimal(value)


def _count(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise PydanticCustomError("number", "is no whole number")
    if value <= 0:
        raise PydanticCustomError("above-zero", "is not above zero")
    return value


def _value(value: object) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise PydanticCustomError("number", "is no number")
    return Decimal(value)


Amount = Annotated[
    Decimal, Number(), BeforeValidator(_amount), WithJsonSchema({"type": "number", "exclusiveMinimum": 0})
]
"""A number above zero: money, per cent, days or times."""
Count = Annotated[int, Number(), BeforeValidator(_count), WithJsonSchema({"type": "integer", "minimum": 1})]
"""A whole number above zero."""
Measured = Annotated[Decimal, Number(), BeforeValidator(_value), WithJsonSchema({"type": "number"})]
"""Any number."""


def _date(value: object) -> date:
    if isinstance(value, date):
        return value
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise PydanticCustomError("date", "is no day of the calendar") from None
    raise PydanticCustomError(
        "date", "is no date", {"hint": "write it as year-month-day, such as 2026-12-31"}
    )


Date = Annotated[date, BeforeValidator(_date), WithJsonSchema({"type": "string", "format": "date"})]
"""A day, written 2026-12-31."""


def one_or_more(value: object) -> object:
    """A single text as a list of one, for fields where people write either."""
    return [value] if isinstance(value, str) else value


def exactly(check: Callable[[Any], bool], kind: str, message: str, hint: str = "") -> AfterValidator:
    """A validator that says *message* where *check* does not hold."""

    def validate(value: Any) -> Any:
        if not check(value):
            raise PydanticCustomError(kind, message, {"hint": hint})
        return value

    return AfterValidator(validate)
