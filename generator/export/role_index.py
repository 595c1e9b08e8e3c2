"""The names of every role as a small file of the site, by which its field finds one in the browser.

Without search's index, so that the first page need not wait for it: names alone, about 130 bytes a role.
"""

import json
from typing import Any

from generator.model.book import Book
from generator.model.role import Role

PATH = "roles/roles.json"


def role_index(book: Book) -> str:
    """Each role as `[id, title, number of its function, [what else it is called]]`, function by function."""
    functions = list(book.functions.values())
    roles = [
        _row(role, number) for number, function in enumerate(functions) for role in book.roles_of(function.id)
    ]
    data = {"functions": [function.name for function in functions], "roles": roles}
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n"


def _row(role: Role, function: int) -> list[Any]:
    names = list(role.other_names)
    return [role.id, role.title, function, *([names] if names else [])]
