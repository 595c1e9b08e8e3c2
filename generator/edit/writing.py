"""How values are written as YAML: plain where it reads back the same, in quotes where it does not."""

import json
import re
from typing import Any

import yaml

from generator.source.compose import Refused, compose
from generator.source.nodes import Mapping, Scalar
from generator.source.values import Guess, scalar_value

_PHRASE = re.compile(r"[A-Za-z0-9]+([ /-][A-Za-z0-9]+)*")
"""What may stand in brackets: ids and short phrases without punctuation."""


def written(value: Any) -> str:
    """A single value on one line."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, str):
        return str(value)
    return value if _reads_back(value) else json.dumps(value, ensure_ascii=False)


def lines_of(value: Any) -> list[str]:
    """A mapping or a list in block style, line by line; lists of phrases in brackets."""
    if isinstance(value, dict):
        return [line for key, inner in value.items() for line in _entry(f"{key}:", inner)]
    return [line for inner in value for line in _item(inner)]


def _entry(key: str, value: Any) -> list[str]:
    if isinstance(value, list) and all(isinstance(item, str) and _PHRASE.fullmatch(item) for item in value):
        return [f"{key} [{', '.join(map(written, value))}]"]
    if isinstance(value, dict | list) and value:
        return [key, *(f"  {line}" for line in lines_of(value))]
    return [f"{key} {written(value)}"]


def _item(value: Any) -> list[str]:
    if not isinstance(value, dict | list):
        return [f"- {written(value)}"]
    first, *rest = lines_of(value)
    return [f"- {first}", *(f"  {line}" for line in rest)]


def _reads_back(text: str) -> bool:
    """Whether a text may stand without quotes."""
    try:
        node = compose(f"key: {text}\n")
    except (Refused, yaml.YAMLError):
        return False
    value = node.pairs[0][1] if isinstance(node, Mapping) and len(node.pairs) == 1 else None
    if not isinstance(value, Scalar) or not value.plain or value.text != text or "\n" in text:
        return False
    read = scalar_value(value)
    return isinstance(read, str) and not isinstance(read, Guess)
