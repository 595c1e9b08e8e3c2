"""A new entity: a file with questions, in the folder of its kind."""

import re
from datetime import date
from pathlib import Path

from generator.edit import EditError
from generator.edit.form import Form
from generator.edit.former import KEY
from generator.edit.saving import save
from generator.edit.schema_line import schema_line
from generator.finding import did_you_mean
from generator.model.book import Book
from generator.model.fields import ID_PATTERN, OWNED
from generator.model.kinds import KINDS, LINKED
from generator.read.content import read_folder

FOLDER_KINDS = tuple(kind.word for kind in KINDS.values() if kind.folder)
"""The kinds with a file for each entity."""

_SHARED = {"role": "set", "set": "role"}
"""Kinds that share their ids, since both own standards."""


def new_entity(content: Path, word: str, id: str, today: date, function: str = "") -> Path:
    """The path of a fresh file for the entity *id*; raises `EditError` where it may not be."""
    kind = KINDS[word]
    book, _ = read_folder(content)
    refuse_id(book, word, id)
    if function and function not in book.traces.ids("function"):
        hint = did_you_mean(function, book.traces.ids("function")) or "make the function first."
        raise EditError(f"There is no function {function!r}; {hint}")
    path = "/".join(part for part in (kind.folder, function, f"{id}.yml") if part)
    if (content / path).exists():
        raise EditError(f"{content / path} exists already; open it, or choose another id.")
    form = Form(kind, id, today, book.traces.ids, function)
    line = schema_line(content, path, kind)
    text = "\n".join([*([line] if line else []), *form.lines()]) + "\n"
    save({content / path: text.encode()})
    return content / path


def refuse_id(book: Book, word: str, id: str, but: str = "") -> None:
    """Raise `EditError` where *id* may not be the id of one more entity of a kind, or of *but* instead."""
    own = id.rpartition("/")[2] if word in OWNED else id
    if not re.fullmatch(ID_PATTERN, own):
        slug = "-".join(re.findall("[a-z0-9]+", own.lower()))
        hint = f"; write {slug}" if slug else ""
        raise EditError(f"{own!r} is no id: small letters, digits and hyphens only{hint}.")
    if word == "role" and id in LINKED:
        raise EditError(f"{id!r} is the word of a kind, so no role may have it; choose another id.")
    for other in filter(None, (word, _SHARED.get(word))):
        if id in book.traces.ids(other):
            path = book.traces.at(other, id).path
            raise EditError(f"{id!r} is the id of a {other} already, in {path}; choose another id.")
    for text in book.traces.texts:
        kind, holder = text.holder
        if (kind, text.route[0], text.text) == (word, KEY, id) and holder != but:
            raise EditError(
                f"{id!r} is what {holder!r} was called before, and old links lead there; choose another id."
            )
