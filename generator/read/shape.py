"""What the model refuses, said to the person who wrote the file.

Pydantic names a route of keys and a type of error; here it becomes a finding at that key or value,
in plain words. A misspelt key is one finding, although it is both unknown and missing.
"""

from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from generator.finding import Finding, did_you_mean, nearest
from generator.model.entity import Part
from generator.read.walk import keys_at
from generator.source.document import Document
from generator.source.nodes import Mapping, Route, Scalar

SHAPE = "shape"
TRAP = "yaml-trap"


def shape_findings(
    document: Document, model: type[Part], base: Route, error: ValidationError, spoiled: set[Route]
) -> Iterator[Finding]:
    """The findings behind *error* on the *model* at *base*, save those whose place is *spoiled* already."""
    top = document.find(*base)
    problems = [(base + _route(detail["loc"]), detail) for detail in error.errors(include_url=False)]
    missing = [(route, detail) for route, detail in problems if detail["type"] == "missing"]
    paired: set[Route] = set()
    for route, detail in problems:
        if detail["type"] != "extra_forbidden":
            continue
        lacking = [str(other[-1]) for other, _ in missing if other[:-1] == route[:-1] and other not in paired]
        meant = _meant(str(route[-1]), lacking)
        if meant:
            paired.add((*route[:-1], meant))
        if route not in spoiled:
            known = keys_at(model, top, route[len(base) : -1]) if top else []
            yield _unknown_key(document, route, meant, known, detail)
    for route, detail in problems:
        if detail["type"] == "extra_forbidden" or route in paired or _within(route, spoiled):
            continue
        yield _finding(document, route, detail)


def _route(loc: Iterable[str | int]) -> Route:
    """The keys and indices of *loc*, without the tags that pydantic puts in for unions and keys."""
    return tuple(
        step for step in loc if not (isinstance(step, str) and (step.startswith("<") or step == "[key]"))
    )


def _within(route: Route, spoiled: set[Route]) -> bool:
    """Whether what is told of *route* comes from what is spoiled: it lies inside, or holds it."""
    return any(route[: len(other)] == other[: len(route)] for other in spoiled)


def _meant(key: str, lacking: list[str]) -> str:
    """The missing key that *key* is a misspelling of, or nothing."""
    close = nearest(key, lacking)
    if close:
        return close
    return next((other for other in lacking if SequenceMatcher(None, key, other).ratio() >= 0.5), "")


def _unknown_key(
    document: Document, route: Route, meant: str, known: list[str], detail: ErrorDetails
) -> Finding:
    holder = document.find(*route[:-1])
    key = str(route[-1])
    where = document.key_at(*route)
    if isinstance(holder, Mapping) and holder.flow and detail["input"] is None:
        return Finding(
            where,
            TRAP,
            f"a comma inside {{ }} cuts this in two: {key!r} is read as a key",
            "write each key on a line of its own",
        )
    hint = f"did you mean {meant!r}?" if meant else did_you_mean(key, known)
    return Finding(where, SHAPE, f"{_subject(document, route[:-1])} has no key {key!r}", hint)


def _finding(document: Document, route: Route, detail: ErrorDetails) -> Finding:
    kind, context = detail["type"], detail.get("ctx", {})
    if "at" in context:
        route = (*route, str(context["at"]))
    if kind == "missing":
        key = str(route[-1])
        return Finding(
            document.at(*route[:-1]),
            SHAPE,
            f"{_subject(document, route[:-1])} lacks {key!r}",
            f"add `{key}: …`",
        )
    message, hint = _said(document, route, detail)
    where = document.key_at(*route) if detail["loc"] and detail["loc"][-1] == "[key]" else document.at(*route)
    return Finding(where, SHAPE, message, hint)


def _said(document: Document, route: Route, detail: ErrorDetails) -> tuple[str, str]:
    kind, context, value = detail["type"], detail.get("ctx", {}), detail["input"]
    name = _name(document, route)
    shown = _shown(value)
    wanted = _WANTED.get(kind)
    if value is None and kind in _WANTED:
        return f"{name} is empty", f"write {wanted} after it, or take the key out"
    if kind in ("literal_error", "enum"):
        choices = str(context["expected"]).replace("'", "").replace(" or ", ", ").split(", ")
        near = did_you_mean(value, choices) if isinstance(value, str) else ""
        if len(choices) == 1:
            return f"{name} is {shown}, and {choices[0]!r} or a mapping of keys is meant here", near
        return f"{name} is {shown}, and it is one of {', '.join(choices)}", near
    if wanted:
        quotes = "put it in quotes" if kind == "string_type" and isinstance(value, int) else ""
        return f"{name} is {shown}, and {wanted} is meant here", str(context.get("hint", quotes))
    if "hint" in context or kind in ("blank", "number", "above-zero", "id", "lines"):
        phrase = detail["msg"]
        told = (
            f"{name} {phrase}"
            if kind in ("blank", "lines") or isinstance(value, dict | list)
            else f"{name} is {shown}, which {phrase}"
        )
        return told, str(context.get("hint", ""))
    return f"{name}: {detail['msg']}", ""


_WANTED = {
    "string_type": "a text",
    "list_type": "a list",
    "dict_type": "a mapping of keys",
    "model_type": "a mapping of keys",
    "model_attributes_type": "a mapping of keys",
    "bool_type": "true or false",
    "bool_parsing": "true or false",
    "number": "a number",
    "date": "a date",
    "duration": "a length of time",
    "target": "a target",
    "union_tag_invalid": "one of the allowed forms",
}


def _shown(value: Any) -> str:
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    text = str(value).lower() if isinstance(value, bool) else str(value)
    text = text if len(text) <= 60 else text[:59] + "…"
    return repr(text) if isinstance(value, str) else text


def _name(document: Document, route: Route) -> str:
    """How a reader would call the value at *route*: its key, with its owner's id or number in a list."""
    if not route:
        return "the file"
    last = route[-1]
    if isinstance(last, int):
        return f"item {last + 1} of {_name(document, route[:-1])}"
    return f"{last!r}"


def _subject(document: Document, route: Route) -> str:
    """How a reader would call the part at *route* that lacks a key or has one too many."""
    if not route:
        return document.path.rpartition("/")[2].removesuffix(".yml")
    node = document.find(*route)
    named = node.get("id") if isinstance(node, Mapping) else None
    if isinstance(named, Scalar) and named.text:
        return f"{named.text!r}"
    return _name(document, route)
