"""What is known for certain, for the rules that count what a role inherits or takes part in.

A file that could not be read, or a name that is misspelt, may hide just what seems to be missing:
a rule that counted without it would tell of a gap that is none.
"""

from collections.abc import Iterator

from generator.model.book import Book
from generator.model.role import Role
from generator.model.whom import Group, Whom


def heirs(book: Book) -> Iterator[Role]:
    """The roles with standards of their own of which it is known what they inherit.

    A role without any is told so by `no-standard`, and what it will write may change every count.
    """
    if not book.traces.whole("set") or not all(
        exists(book, found.applies_to) for found in book.sets.values()
    ):
        return
    for role in book.roles.values():
        if role.standards and function_exists(book, role.function):
            yield role


def exists(book: Book, whom: Whom) -> bool:
    """Whether all roles and functions that *whom* names exist, be they broken."""
    if not isinstance(whom, Group):
        return True
    roles_exist = all(role in book.roles or book.traces.is_broken("role", role) for role in whom.roles)
    return roles_exist and all(function_exists(book, function) for function in whom.functions)


def was_read(book: Book, whom: Whom) -> bool:
    """Whether it is known of every role that *whom* means on which level it is."""
    if not isinstance(whom, Group):
        return True
    return all(role in book.roles for role in whom.roles) and (
        not whom.functions or book.traces.whole("role")
    )


def says_what_it_decides(role: Role) -> bool:
    """Whether a role has remedies, or a reason why not; else `no-authority` tells, and any may be missing."""
    return bool(role.authority.remedies) or role.authority.none is not None


def function_exists(book: Book, function: str) -> bool:
    """Whether a function has a file, be it broken."""
    return function in book.functions or book.traces.is_broken("function", function)
