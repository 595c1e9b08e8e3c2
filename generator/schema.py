"""JSON Schemas of every kind, so that an editor knows the keys before `check` does.

They are made from the model and committed, since a company's editor reads them as files. A schema
knows no other file: whether a reference leads anywhere is for the rules to say.
"""

import json
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaMode, JsonSchemaValue
from pydantic_core import core_schema

from generator.model.kinds import KINDS, Kind

DIALECT = "https://json-schema.org/draft/2020-12/schema"

_ORDER = (
    "$schema", "title", "description", "prompt", "$ref", "type", "const", "enum", "format", "pattern",
    "minimum", "exclusiveMinimum", "maximum", "minItems", "maxItems", "items", "anyOf", "oneOf",
    "properties", "required", "propertyNames", "additionalProperties", "default", "examples", "$defs",
)  # fmt: skip
"""The order of keywords: what it is, what it holds, what it looks like."""
_VERBATIM = ("const", "enum", "required", "default", "examples")


def schemas() -> Mapping[str, str]:
    """The text of each schema, by the name of its file."""
    return {f"{kind.schema}.json": _text(schema_of(kind)) for kind in KINDS.values()}


@cache
def schema_of(kind: Kind) -> dict[str, Any]:
    """The schema of one entity of a kind, or of the whole list of them."""
    schema = TypeAdapter[Any](kind.whole).json_schema(schema_generator=_Generator)
    schema["$schema"] = DIALECT
    schema["title"] = kind.schema.replace("-", " ").capitalize()
    if kind.listed:
        schema["description"] = f"All entries of {kind.file}, in the order of the file."
    tidied: dict[str, Any] = _tidied(schema)
    return tidied


def outdated(folder: Path) -> list[str]:
    """The names of the schemas that differ in *folder* from the model's, or are missing there."""
    return [name for name, text in schemas().items() if _read(folder / name) != text]


def write_schemas(folder: Path) -> list[Path]:
    """The schemas that differed, written into *folder*, which is made where it is missing."""
    folder.mkdir(parents=True, exist_ok=True)
    differing = [folder / name for name in outdated(folder)]
    for path in differing:
        path.write_text(schemas()[path.name], encoding="utf-8", newline="\n")
    return differing


def _read(path: Path) -> str | None:
    return path.read_text(encoding="utf-8", errors="replace") if path.is_file() else None


class _Generator(GenerateJsonSchema):
    """Pydantic's schemas, less what a file of YAML cannot say and an editor need not show."""

    schema_dialect = DIALECT

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        # a key without a value is a finding: whoever has nothing to say leaves the key out
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        found = super().default_schema(schema)
        if not isinstance(found.get("default"), str | bool | int):
            found.pop("default", None)
        return found

    def dict_schema(self, schema: core_schema.DictSchema) -> JsonSchemaValue:
        found = super().dict_schema(schema)
        # patternProperties would let a key that fits no pattern pass
        for pattern, values in found.pop("patternProperties", {}).items():
            found |= {"propertyNames": {"pattern": pattern}, "additionalProperties": values}
        return found

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False

    def sort(self, value: JsonSchemaValue, parent_key: str | None = None) -> JsonSchemaValue:
        return value  # the fields keep the model's order

    def generate(self, schema: Any, mode: JsonSchemaMode = "validation") -> JsonSchemaValue:
        found = super().generate(schema, mode)
        for part in found.get("$defs", {}).values():
            part.pop("title", None)
        return found


def _tidied(schema: Any, *, named: bool = False) -> Any:
    """The schema with its keywords in order; what is *named* freely, such as properties, keeps its own."""
    if isinstance(schema, list):
        return [_tidied(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    if named:
        return {name: _tidied(value) for name, value in schema.items()}
    tidied: dict[str, Any] = {}
    for keyword in sorted(schema, key=_ORDER.index):
        value = schema[keyword]
        if keyword == "$defs":
            value = dict(sorted(value.items()))
        if keyword == "description":
            value = re.sub(r"(?<!\n)\n(?!\n)", " ", value)
        tidied[keyword] = (
            value if keyword in _VERBATIM else _tidied(value, named=keyword in ("properties", "$defs"))
        )
    return tidied


def _text(schema: dict[str, Any]) -> str:
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
