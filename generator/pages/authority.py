"""What roles may decide, as rows: the one table behind role pages, `/decide/` and its CSV."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from generator.model.authority import Beyond, Remedy
from generator.model.book import Book
from generator.model.exception import LocalException
from generator.model.role import Role


@dataclass(frozen=True)
class Local:
    """What a limit is in one place, and why."""

    place: str
    """The place's name."""
    up_to: Decimal
    exception: LocalException

    @property
    def until(self) -> date:
        """The last day it holds."""
        return self.exception.expires


@dataclass(frozen=True)
class Power:
    """One thing a role may decide, with what differs from place to place."""

    role: Role
    remedy: Remedy
    locals: tuple[Local, ...]

    @property
    def beyond(self) -> Beyond | None:
        """Who decides above it."""
        return self.role.authority.beyond


def powers_of(book: Book, role: Role) -> tuple[Power, ...]:
    """What one role may decide, in the order of its file."""
    return tuple(
        Power(role, remedy, tuple(locals_of(book, role, remedy))) for remedy in role.authority.remedies
    )


def deciders(book: Book) -> tuple[tuple[Role, tuple[Power, ...]], ...]:
    """Every role that may decide something, if only in an emergency, function by function from the top."""
    return tuple(
        (role, powers_of(book, role))
        for function in book.functions
        for role in book.roles_of(function)
        if role.authority.remedies or role.authority.emergency
    )


def locals_of(book: Book, role: Role, remedy: Remedy) -> Iterator[Local]:
    """The places in which a limit is another one."""
    places = {place.id: place.name for place in book.playbook.places}
    for exception in book.exceptions_for("role", role.id):
        up_to = exception.set.get("authority", {}).get("remedies", {}).get(remedy.id, {}).get("up_to")
        if up_to is not None:
            yield Local(places.get(exception.place, exception.place), Decimal(up_to), exception)
