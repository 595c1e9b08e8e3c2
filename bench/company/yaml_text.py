"""Content as YAML in block style, as the project's `tidy` would leave it.

It is built as plain text: PyYAML takes a minute for what a thousand roles say.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence

Value = str | int | bool | Mapping[str, "Value"] | Sequence["Value"]
"""What stands in a file; a tuple stands on one line, in square brackets."""

_PLAIN = re.compile(r"[A-Za-z][^:#\n]*[^:#\s]|\d{4}-\d\d-\d\d|\d+ [a-z]+|[A-Za-z]")
"""Text that means itself without quotes, whatever stands round it in block style."""
_WORDS = frozenset({"yes", "no", "on", "off", "true", "false", "null", "y", "n"})


def yaml_text(value: Mapping[str, Value] | Sequence[Value], path: str) -> str:
    """A whole file, with the line that lets an editor help as one writes."""
    kind, up = _kind(path), "../" * (path.count("/") + 1)
    first = f"# yaml-language-server: $schema={up}schema/{kind}.json"
    return "\n".join((first, *_lines(value, ""))) + "\n"


def _kind(path: str) -> str:
    """The schema of a file, which is named for one of its kind."""
    name = path.split("/")[0].removesuffix(".yml")
    if "/" not in path:
        return name
    return {"standards": "standard-set", "stories": "story"}.get(name, name.removesuffix("s"))


def _lines(value: Mapping[str, Value] | Sequence[Value], indent: str) -> Iterator[str]:
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from _entry(f"{indent}{key}:", item, indent)
        return
    for item in value:
        if isinstance(item, Mapping):
            first, *rest = _lines(item, f"{indent}  ")
            yield f"{indent}- {first.lstrip()}"
            yield from rest
        else:
            yield f"{indent}- {_scalar(item)}"


def _entry(key: str, item: Value, indent: str) -> Iterator[str]:
    if isinstance(item, tuple):
        yield f"{key} [{', '.join(map(_scalar, item))}]"
    elif isinstance(item, Mapping | list):
        yield key
        yield from _lines(item, f"{indent}  ")
    else:
        yield f"{key} {_scalar(item)}"


def _scalar(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, str):
        return str(value)
    plain = _PLAIN.fullmatch(value) and value.lower() not in _WORDS
    return value if plain else json.dumps(value, ensure_ascii=False)
