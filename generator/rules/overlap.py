"""Two local exceptions that change one thing in one place: only one of them can hold.

`exception-bounds` looks at them too. All exceptions hold from the day they are published, so any two
overlap in time until one of them ends.
"""

from collections.abc import Container, Iterator
from itertools import combinations
from typing import Any

from generator.finding import Finding, Location, Severity
from generator.model.book import Book
from generator.model.exception import LocalException
from generator.source.nodes import Route


def overlaps(book: Book, rule: str, told: Container[Location]) -> Iterator[Finding]:
    """What a later exception changes although an earlier one does, as findings of *rule*.

    What stands at a place that was *told* already is left alone.
    """
    exceptions = sorted(book.exceptions.values(), key=lambda each: book.where(each).path)
    taken: set[Location] = set()
    for first, later in combinations(exceptions, 2):
        if first.place != later.place or not _shared(book, first, later):
            continue
        before = dict(_changes(first))
        for what, route in _changes(later):
            where = book.where(later, *route)
            if what not in before or where in taken or _is_told(book, later, route, told):
                continue
            taken.add(where)
            other = book.where(first, *before[what])
            message = (
                f"{first.id} {what[0]} {what[1]!r} in {first.place} already, in {other.path}:{other.line}"
            )
            hint = "take it out of one of the two files"
            yield Finding(where, rule, message, hint, severity=Severity.ERROR)


def _shared(book: Book, first: LocalException, later: LocalException) -> bool:
    """Whether two exceptions change the page of one role or set."""
    for target in {*first.targets} & {*later.targets}:
        kind, _, id = target.partition(":")
        if kind in ("role", "set") and id in book.traces.ids(kind):
            return True
    return False


def _changes(exception: LocalException) -> Iterator[tuple[tuple[str, str], Route]]:
    """Each thing that an exception does, as a verb and a name, with the way to it."""
    for route in _leaves(exception.set, ("set",)):
        yield ("sets", ".".join(map(str, route[1:]))), route
    for index, name in enumerate(exception.hide):
        yield ("hides", name), ("hide", index)
    for index, standard in enumerate(exception.add.standards):
        yield ("adds", standard.id), ("add", "standards", index, "id")
    for index, action in enumerate(exception.add.actions):
        yield ("adds", action.id), ("add", "actions", index, "id")


def _leaves(written: Any, route: Route) -> Iterator[Route]:
    """The ways to the values below a mapping."""
    if not isinstance(written, dict):
        yield route
        return
    for key, value in written.items():
        yield from _leaves(value, (*route, key))


def _is_told(book: Book, exception: LocalException, route: Route, told: Container[Location]) -> bool:
    """Whether something is wrong with a value, or with a key that leads to it."""
    keys = (book.key_where(exception, *route[:length]) for length in range(2, len(route) + 1))
    return book.where(exception, *route) in told or any(key in told for key in keys)
