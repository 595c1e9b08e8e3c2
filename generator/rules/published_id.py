"""What was published once can still be found.

Wrong: `roles/finance-director.yml` becomes `roles/cfo.yml`, and the links in old mails lead nowhere.
Right: `formerly: [finance-director]` in `cfo.yml`, which keeps the links to its standards as well; or,
for what is gone for good, an entry in `retired.yml` with its `kind` and `id`.
"""

from collections.abc import Iterable, Iterator
from typing import Protocol

from generator.finding import Finding, Location, Severity, nearest
from generator.model.book import Book
from generator.model.kinds import LINKED
from generator.model.role import Role, StandardSet
from generator.rules.ledger import Ledger

ID = "published-id"
SEVERITY = Severity.ERROR

_READ_FROM = {"standard": ("role", "set"), "stage": ("journey",)}
"""The kinds whose files hold entities that have no files of their own."""


class _Renamed(Protocol):
    """Anything that may have had other ids before."""

    @property
    def formerly(self) -> list[str]: ...


def check(book: Book, ledger: Ledger) -> Iterator[Finding]:
    if not book.traces.whole("retired"):
        return
    for kind in LINKED:
        # A file that cannot be read may be the one that says `formerly`.
        if book.traces.whole(*_READ_FROM.get(kind, (kind,))):
            yield from _gone(book, ledger, kind)


def _gone(book: Book, ledger: Ledger, kind: str) -> Iterator[Finding]:
    """The published ids of one kind that nothing in the book answers for."""
    links = (link.partition("/") for link in ledger.links)
    published = {id: ledger.links[f"{kind}/{id}"] for word, _, id in links if word == kind}
    ids = book.traces.ids(kind)
    kept = ids | _former(book, kind) | {entry.id for entry in book.retired if entry.kind == kind}
    owners = {id: owner for owner in book.owners() for id in (owner.id, *owner.formerly)}
    for id, edition in published.items():
        if id in kept:
            continue
        owner = owners.get(id.partition("/")[0]) if kind == "standard" else None
        if kind == "standard" and owner is None and _went_with_its_owner(book, ledger, id):
            continue
        yield Finding(
            _place(book, kind, owner),
            ID,
            f"the {kind} {id!r} was published in edition {edition} and is gone, so links to it lead nowhere",
            _hint(kind, id, id.partition("/")[2] if owner else id, ids - published.keys()),
            severity=SEVERITY,
        )


def _former(book: Book, kind: str) -> set[str]:
    """The ids that the entities of a kind had before."""
    if kind == "standard":
        return {id for owner in book.owners() for id in _former_standards(owner)}
    entities: dict[str, Iterable[_Renamed]] = {
        "role": book.roles.values(),
        "function": book.functions.values(),
        "stage": book.journey.stages,
        "set": book.sets.values(),
        "guide": book.guides.values(),
        "metric": book.metrics.values(),
        "ritual": book.rituals.values(),
        "channel": book.channels.values(),
        "self-check": book.self_checks.values(),
        "tension": book.tensions.values(),
        "story": book.stories.values(),
    }
    return {id for entity in entities[kind] for id in entity.formerly}


def _former_standards(owner: Role | StandardSet) -> Iterator[str]:
    """The names that the standards of *owner* had, under its own ids of now and of before."""
    for standard in owner.standards:
        for name in (standard.id, *standard.formerly):
            yield from [name] if "/" in name else (f"{id}/{name}" for id in (owner.id, *owner.formerly))


def _went_with_its_owner(book: Book, ledger: Ledger, id: str) -> bool:
    """Whether the owner of a standard is retired, or is told to be gone itself."""
    owner = id.partition("/")[0]
    retired = any(entry.kind in ("role", "set") and entry.id == owner for entry in book.retired)
    return retired or f"role/{owner}" in ledger.links or f"set/{owner}" in ledger.links


def _place(book: Book, kind: str, owner: Role | StandardSet | None) -> Location:
    """Where the way on may be written: the file that still holds its like, or the list of what is retired."""
    if owner is not None:
        return book.key_where(owner, "standards")
    return book.key_where(book.journey, "stages") if kind == "stage" else Location("retired.yml")


def _hint(kind: str, id: str, name: str, new: set[str]) -> str:
    heir = nearest(id, new) or (next(iter(new)) if len(new) == 1 else "")
    renamed = f"if {heir!r} took its place, add" if heir else f"if another {kind} took its place, add"
    gone = f"if none did, add an entry to retired.yml with `kind: {kind}` and `id: {id}`"
    return f"{renamed} `formerly: [{name}]` there; {gone}"
