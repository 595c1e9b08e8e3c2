"""A value that the model refuses, beside what it has in that place, and what is said of it."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from generator.read.walk import fields_of
from generator.source.document import Document
from generator.source.nodes import Mapping, Node, Scalar, Sequence

FILE = "the file"
"""How a reader would call a whole file."""


@dataclass(frozen=True)
class Meant:
    """What the model has in the place of a value that it refuses."""

    part: type[BaseModel] | None
    """What may stand below it, where that has keys of its own."""
    entry: type[BaseModel] | None
    """What an entry of it is, where that has keys of its own."""
    markers: tuple[object, ...]
    """What else an entry of it means: a reference, a phrase."""


@dataclass(frozen=True)
class Refused:
    """A value that the model refuses."""

    document: Document
    node: Node | None
    name: str
    """How a reader would call it."""
    detail: ErrorDetails
    meant: Meant

    @property
    def subject(self) -> str:
        """The value and what it is, as the beginning of a sentence."""
        if isinstance(self.node, Mapping):
            return f"{self.name} has keys below it"
        return f"{self.name} is {'a list' if isinstance(self.node, Sequence) else self.shown}"

    @property
    def shown(self) -> str:
        """A single value as it was written; what is long is cut."""
        value: Any = self.detail["input"]
        text = self.node.text if isinstance(self.node, Scalar) else str(value)
        text = text if len(text) <= 60 else text[:59] + "…"
        return text if isinstance(value, int | Decimal) and not isinstance(value, bool) else repr(text)

    @property
    def keys(self) -> list[str]:
        """The keys that must stand in it, or may where none must."""
        return self._must or [*(fields_of(self.meant.part) if self.meant.part else {})]

    def named(self, form: str) -> str:
        """Those keys, each in a *form* such as `{}: …`, as a sentence names them."""
        *most, last = [f"`{form.format(key)}`" for key in self.keys or ["key"]]
        return f"{', '.join(most)} {'and' if self._must else 'or'} {last}" if most else last

    @property
    def _must(self) -> list[str]:
        fields = self.meant.part.model_fields if self.meant.part else {}
        return [field.alias or name for name, field in fields.items() if field.is_required()]


@dataclass(frozen=True)
class Said:
    """What is wrong, what to do, the line as it should stand."""

    message: str
    hint: str = ""
    fix: str = ""
