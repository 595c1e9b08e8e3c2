"""Ids that a broken file may hold unseen, so that nothing can be said of who names them.

A misspelt key, an entry without its id, two entries run into one: the id may well be there, in the eyes of
whoever wrote it. What is wrong with the file is told already; those that name the id are left alone.
"""

import re

from generator.model.book import Book
from generator.model.fields import ID_PATTERN
from generator.model.kinds import KINDS
from generator.rules.known import says_what_it_decides
from generator.source.nodes import Mapping, Node, Scalar, Sequence
from generator.source.values import scalar_value

_EACH_KEY = "*"
_KEYS: dict[str, dict[str, tuple[str, ...]]] = {
    "order": {"playbook": ("order", "id")},
    "place": {"playbook": ("places", "id")},
    "team": {"playbook": ("teams", _EACH_KEY)},
    "group": {"playbook": ("groups", _EACH_KEY)},
    "stage": {"journey": ("stages", "id")},
    "moment": {"journey": ("stages", "moments", "id")},
    "item": {"self-check": ("items", "id")},
    "standard": {
        "role": ("standards", "id"),
        "set": ("standards", "id"),
        "exception": ("add", "standards", "id"),
    },
    "action": {"role": ("actions", "id"), "set": ("actions", "id"), "exception": ("add", "actions", "id")},
    "remedy": {"role": ("authority", "remedies", "id")},
}
"""For the kinds that stand in files of other kinds, those kinds, each with the keys that lead to the ids."""


def is_hidden(book: Book, kind: str, name: str) -> bool:
    """Whether the id *name* may exist where nobody can see it; `owner/id`, or the id alone for any owner."""
    if kind == "any":
        word, _, id = name.partition(":")
        return bool(id) and is_hidden(book, word, id)
    if kind == "audience":
        return is_hidden(book, "group", name)
    if kind in KINDS:
        broken = (id for word, id in book.traces.broken if word == kind)
        return KINDS[kind].listed and not all(re.fullmatch(ID_PATTERN, id) for id in broken)
    owner = name.partition("/")[0] if "/" in name else None
    if kind == "remedy" and not all(
        says_what_it_decides(role) for role in book.roles.values() if owner in (None, role.id)
    ):
        return True
    keys = _KEYS.get(kind, {})
    return any(
        _is_lost(book.traces.origins[word, id][0].node, keys[word])
        for word, id in book.traces.broken
        if word in keys and owner in (None, id)
    )


def _is_lost(node: Node | None, keys: tuple[str, ...]) -> bool:
    """Whether *keys* lead to anything that is no id, or to nothing at all."""
    if not keys:
        return not _is_id(node)
    if isinstance(node, Sequence):
        return any(_is_doubled(item) or _is_lost(item, keys) for item in node.items)
    if not isinstance(node, Mapping):
        return True
    if keys[0] == _EACH_KEY:
        return not all(_is_id(key) for key, _ in node.pairs)
    found = [value for key, value in node.pairs if key.text == keys[0]]
    return len(found) != 1 or _is_lost(found[0], keys[1:])


def _is_doubled(item: Node) -> bool:
    """Whether an entry may be two that ran into one, since the line between them is gone."""
    return isinstance(item, Mapping) and len({*item.keys()}) < len(item.pairs)


def _is_id(node: Node | None) -> bool:
    if not isinstance(node, Scalar) or not isinstance(scalar_value(node), str):
        return False
    return re.fullmatch(ID_PATTERN, node.text) is not None
