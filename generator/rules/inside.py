"""Names that point to something without being a reference of the model: `reference` looks at them too.

An item of a self-check, the successor of what is retired, the target of a waiver.
"""

from collections.abc import Iterator

from generator.finding import Finding, Location, Severity, did_you_mean
from generator.model.book import Book
from generator.model.fields import OWNED


def names_inside(book: Book, rule: str) -> Iterator[Finding]:
    """The names of that sort that lead nowhere, as findings of *rule*."""
    for where, subject, name, kind, known in _named(book):
        if name not in known:
            message = f"{subject} {name!r}, which is no {kind}"
            yield Finding(where, rule, message, did_you_mean(name, known), severity=Severity.ERROR)


def _named(book: Book) -> Iterator[tuple[Location, str, str, str, set[str]]]:
    for check in book.self_checks.values():
        ids = {item.id for item in check.items}
        for index, item in enumerate(check.items):
            for place, name in enumerate(item.often_from):
                where = book.where(check, "items", index, "often_from", place)
                yield where, f"{check.id}/{item.id} often comes from", name, "item of this file", ids
    # a broken entry is absent, and moves those after it up
    for index, entry in enumerate(book.retired if book.traces.whole("retired") else []):
        if entry.instead is not None and book.traces.whole(entry.kind):
            where = book.traces.at("retired", str(index), "instead")
            yield where, f"{entry.id} gave way to", entry.instead, entry.kind, book.traces.ids(entry.kind)
    for index, waiver in enumerate(book.playbook.waivers):
        yield from _target(book, index, waiver.target)


def _target(book: Book, index: int, target: str) -> Iterator[tuple[Location, str, str, str, set[str]]]:
    kind, colon, _ = target.partition(":")
    owned = {name for word in OWNED for name in book.traces.ids(word)}
    known = {f"{kind}:{name}" for name in book.traces.ids(kind)} if colon else owned
    if book.traces.whole("role", "set", kind):
        where = book.where(book.playbook, "waivers", index, "target")
        yield where, "a waiver is for", target, "kind:id or owner/id", known
