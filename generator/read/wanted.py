"""What a field takes, said to someone who gave it something else.

Pydantic names the type of an error; here it becomes a sentence that shows what was written, what is
meant, and how to write that.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from generator.finding import did_you_mean
from generator.read.line import rewritten
from generator.read.walk import fields_of
from generator.source.document import Document
from generator.source.nodes import Mapping, Node, Scalar, Sequence

FILE = "the file"
"""How a reader would call a whole file."""
_IDS = re.compile(r"[a-z0-9:/-]+(, *[a-z0-9:/-]+)*")


@dataclass(frozen=True)
class Refused:
    """A value that the model refuses."""

    document: Document
    node: Node | None
    name: str
    """How a reader would call it."""
    detail: ErrorDetails
    part: type[BaseModel] | None
    """What may stand below it, where that has keys of its own."""

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
        return self._must or [*(fields_of(self.part) if self.part else {})]

    def named(self, form: str) -> str:
        """Those keys, each in a *form* such as `{}: …`, as a sentence names them."""
        *most, last = [f"`{form.format(key)}`" for key in self.keys or ["key"]]
        return f"{', '.join(most)} {'and' if self._must else 'or'} {last}" if most else last

    @property
    def _must(self) -> list[str]:
        fields = self.part.model_fields if self.part else {}
        return [field.alias or name for name, field in fields.items() if field.is_required()]


@dataclass(frozen=True)
class Said:
    """What is wrong, what to do, the line as it should stand."""

    message: str
    hint: str = ""
    fix: str = ""


def said(refused: Refused) -> Said:
    """The refusal in plain words."""
    kind = refused.detail["type"]
    if kind == "list_type":
        return _list(refused)
    if kind in ("literal_error", "enum"):
        return _choice(refused)
    if kind in ("dict_type", "model_type", "model_attributes_type"):
        return _part(refused)
    if kind in ("bool_type", "bool_parsing"):
        return Said(f"{refused.subject}, and must be true or false")
    if kind == "string_type":
        return _text(refused)
    return _phrase(refused, kind)


def _phrase(refused: Refused, kind: str) -> Said:
    """What a validator of the model has to say."""
    phrase, meant = str(refused.detail["msg"]), _MEANT.get(kind, "")
    hint = str(refused.detail.get("ctx", {}).get("hint", "")) or _HINTS.get(phrase, "")
    compound = isinstance(refused.node, Mapping | Sequence)
    if meant and (compound or phrase == f"is no {meant}"):
        return Said(f"{refused.subject}, and a {meant} is meant here", hint)
    of_whole = compound or isinstance(refused.detail["input"], dict | list) or kind in ("blank", "lines")
    return Said(f"{refused.name} {phrase}" if of_whole else f"{refused.subject}, which {phrase}", hint)


_MEANT = {"number": "number", "date": "date", "duration": "length of time", "target": "target"}
_HINTS = {
    "is no number": "write the number alone, such as 30",
    "is no whole number": "write a whole number, such as 30",
    "is not above zero": "write a number above zero",
    "is no day of the calendar": "write a day that the calendar has, such as 2026-12-31",
}


def _list(refused: Refused) -> Said:
    message = f"{refused.subject}, and a list is meant here"
    node = refused.node
    if isinstance(node, Scalar) and _IDS.fullmatch(node.text):
        return Said(message, fix=rewritten(refused.document, node, f"[{node.text}]"))
    if isinstance(node, Mapping):
        return Said(message, "put `- ` before each entry")
    return Said(message, "write each entry on a line of its own below it, after `- `")


def _part(refused: Refused) -> Said:
    """Something else stands where keys do: in a whole file, an entry of a list, below a key."""
    first = refused.keys[0] if refused.keys else "key"
    if refused.name == FILE:
        hint = f"begin it with `{first}: …`, and each other key on a line of its own"
        return Said(f"{refused.subject}, and its keys are missing", hint)
    if refused.name.startswith("item "):
        return Said(f"{refused.subject}, and keys are meant in it", f"begin it with `- {first}: …`")
    hint = f"write {refused.named('{}: …')} below it, two spaces further in"
    return Said(f"{refused.subject}, and keys are meant below it", hint)


def _choice(refused: Refused) -> Said:
    value: Any = refused.detail["input"]
    expected = str(refused.detail.get("ctx", {})["expected"])
    choices = expected.replace("'", "").replace(" or ", ", ").split(", ")
    near = did_you_mean(value, choices) if isinstance(value, str) else ""
    if refused.keys:
        below = f"{choices[0]!r} or have {refused.named('{}:')} below it"
        return Said(f"{refused.subject}, and must be {below}", near)
    return Said(f"{refused.subject}, and must be one of {', '.join(choices)}", near)


def _text(refused: Refused) -> Said:
    node = refused.node
    if isinstance(node, Sequence):
        single = len(node.items) == 1 and isinstance(node.items[0], Scalar)
        hint = "write it without the brackets or the dash" if single else "choose one"
        return Said(f"{refused.subject}, and a single value is meant here", hint)
    hint = "put it in quotes" if isinstance(node, Scalar) else "put the text in quotes"
    return Said(f"{refused.subject}, and a text is meant here", hint)
