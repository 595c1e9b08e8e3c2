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
    """The shortest way of each front-line role to an executive, in the order of the roles."""
    starts = [role for role in book.roles.values() if role.level is Level.FRONTLINE]
    return [Way(role, way) for role in starts if (way := _shortest(book, role))]


def _shortest(book: Book, start: Role) -> tuple[tuple[Channel, Role], ...]:
    waiting: deque[tuple[Role, tuple[tuple[Channel, Role], ...]]] = deque([(start, ())])
    seen = {start.id}
    while waiting:
        role, way = waiting.popleft()
        if role.level is Level.EXECUTIVE and way:
            return way
        for channel in book.channels.values():
            receiver = book.roles.get(channel.to)
            if receiver is not None and receiver.id not in seen and book.applies(channel.from_, role):
                seen.add(receiver.id)
                waiting.append((receiver, (*way, (channel, receiver))))
    return ()
