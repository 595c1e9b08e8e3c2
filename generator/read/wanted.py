"""What a field takes, said to someone who gave it something else.

Pydantic names the type of an error; here it becomes a sentence that shows what was written, what is
meant, and how to write that.
"""

import re
from typing import Any

from generator.finding import did_you_mean
from generator.model.fields import Phrase, Ref
from generator.read.line import rewritten
from generator.read.nearly import MEANT, as_spoken
from generator.read.refused import FILE, Refused, Said
from generator.source.document import Document
from generator.source.nodes import Mapping, Node, Scalar, Sequence


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
    phrase, meant = str(refused.detail["msg"]), MEANT.get(kind, "")
    spoken = as_spoken(refused, kind, phrase)
    if spoken:
        return spoken
    hint = str(refused.detail.get("ctx", {}).get("hint", "")) or _HINTS.get(phrase, "")
    compound = isinstance(refused.node, Mapping | Sequence)
    if meant and (compound or phrase == f"is no {meant}"):
        return Said(f"{refused.subject}, and a {meant} is meant here", hint)
    of_whole = compound or isinstance(refused.detail["input"], dict | list) or kind in ("blank", "lines")
    return Said(f"{refused.name} {phrase}" if of_whole else f"{refused.subject}, which {phrase}", hint)


_HINTS = {
    "is no number": "write the number alone, such as 30",
    "is no whole number": "write a whole number, such as 30",
    "is not above zero": "write a number above zero",
    "is no day of the calendar": "write a day that the calendar has, such as 2026-12-31",
}


def _list(refused: Refused) -> Said:
    message = f"{refused.subject}, and a list is meant here"
    node, entry = refused.node, refused.meant.entry
    first = next((field.alias or name for name, field in entry.model_fields.items()), "") if entry else ""
    begin = f"begin each entry below it with `- {first}: …`" if first else ""
    if isinstance(node, Mapping) and not node.pairs:
        return Said(
            f"{refused.name} is empty, and a list is meant here", begin or "take it out if there is none"
        )
    if isinstance(node, Mapping) and not node.flow:
        return Said(message, begin if first and node.get(first) is None else "put `- ` before each entry")
    if isinstance(node, Scalar) and node.text.lower() in ("no", "none", "nothing", "-", "n/a"):
        return Said(message, begin or "take it out if there is none")
    words = _words(node, is_id=any(isinstance(marker, Ref) for marker in refused.meant.markers))
    if words and any(isinstance(marker, Ref | Phrase) for marker in refused.meant.markers):
        whole = f"[{', '.join(words)}]"
        if isinstance(node, Scalar):
            return Said(message, fix=rewritten(refused.document, node, whole))
        line = refused.document.line(node.start.line) if node else ""
        fixed = re.sub(r"\{[^{}]*\}", lambda _: whole, line).strip() if line.count("{") == 1 else ""
        return Said(f"{refused.name} stands in {{ }}, and a list is meant here", fix=fixed)
    return Said(message, begin or "write each entry on a line of its own below it, after `- `")


def _words(node: Node | None, is_id: bool) -> list[str]:
    """The short words of what is meant as a list, or none where they may be a sentence."""
    if isinstance(node, Mapping):
        alone = all(isinstance(value, Scalar) and not value.text for _, value in node.pairs)
        return [key.text for key, _ in node.pairs] if alone else []
    text = node.text.strip("[] ") if isinstance(node, Scalar) else ""
    words = [word.strip() for word in re.split(r"[,;，]|\band\b|&" if is_id else r"[,;，]", text)]
    form = r"[a-z0-9:/-]+" if is_id else r"\w[\w'’&/-]*( [\w'’&/-]+){0,4}"
    return words if all(re.fullmatch(form, word) for word in words) else []


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
        message = f"{refused.subject}, and a single value is meant here"
        single = node.items[0] if len(node.items) == 1 else None
        if not isinstance(single, Scalar):
            return Said(message, "choose one")
        hint = "write it without the brackets or the dash"
        return Said(message, hint, _without_brackets(refused.document, node, single))
    if isinstance(node, Mapping) and node.flow and len(node.pairs) == 1:
        key, value = node.pairs[0]
        if isinstance(value, Scalar) and not value.text:
            fix = _without_brackets(refused.document, node, key)
            return Said(f"{refused.name} stands in {{ }}, and a single value is meant here", fix=fix)
    hint = "put it in quotes" if isinstance(node, Scalar) else "put the text in quotes"
    return Said(f"{refused.subject}, and a text is meant here", hint)


def _without_brackets(document: Document, node: Sequence | Mapping, single: Scalar) -> str:
    """The line with a single value in place of the brackets, or the dash, in which it stands."""
    line = document.line(node.start.line)
    if single.end.line != node.start.line:
        return ""
    after = line[single.end.column - 1 :].lstrip(" ]}" if node.flow else "")
    value = line[single.start.column - 1 : single.end.column - 1]
    return (
        (line[: node.start.column - 1] + value + after).strip()
        if line[: node.start.column - 1].strip()
        else ""
    )
