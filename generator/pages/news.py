"""The way of bad news: from those who see it, channel by channel, to someone at the top."""

from collections import deque
from dataclasses import dataclass

from generator.model.book import Book
from generator.model.practice import Channel
from generator.model.role import Role
from generator.model.whom import Level


@dataclass(frozen=True)
class Way:
    """One way: who starts it, and each channel with the role that it leads to."""

    start: Role
    steps: tuple[tuple[Channel, Role], ...]


def ways_to_the_top(book: Book) -> list[Way]:
    """For each front-line role and each channel it may use, the shortest way on to an executive."""
    starts = [role for role in book.roles.values() if role.level is Level.FRONTLINE]
    return [
        Way(role, way)
        for role in starts
        for channel in book.channels.values()
        if book.applies(channel.from_, role) and (way := _shortest(book, role, channel))
    ]


def _shortest(book: Book, start: Role, first: Channel) -> tuple[tuple[Channel, Role], ...]:
    waiting: deque[tuple[tuple[Channel, Role], ...]] = deque()
    seen = {start.id}

    def pass_on(channel: Channel, way: tuple[tuple[Channel, Role], ...]) -> None:
        receiver = book.roles.get(channel.to)
        if receiver is not None and receiver.id not in seen:
            seen.add(receiver.id)
            waiting.append((*way, (channel, receiver)))

    pass_on(first, ())
    while waiting:
        way = waiting.popleft()
        reached = way[-1][1]
        if reached.level is Level.EXECUTIVE:
            return way
        for channel in book.channels.values():
            if book.applies(channel.from_, reached):
                pass_on(channel, way)
    return ()
