"""Bad news from the front line can reach an executive.

Wrong: a front-line role that no channel is open to, or whose channels end at a lead who has none.
Right: a channel from the front line, and from each role it leads to another one, up to an executive.
"""

from collections.abc import Iterator

from generator.finding import Finding, Severity, together
from generator.model.book import Book
from generator.model.role import Role
from generator.model.whom import Level
from generator.rules.known import function_exists

ID = "bad-news"
SEVERITY = Severity.ERROR


def check(book: Book) -> Iterator[Finding]:
    if not book.traces.whole("channel") or _dangling(book):
        return
    for role in book.roles.values():
        if role.level is Level.FRONTLINE:
            yield from _heard(book, role)


def _dangling(book: Book) -> bool:
    """Whether a channel names a role or a function that does not exist, so that nobody knows whose it is."""
    known = {kind: book.traces.ids(kind) for kind in ("role", "function")}
    named = (
        found for found in book.traces.references if found.holder[0] == "channel" and found.kind in known
    )
    return any(found.target not in known[found.kind] for found in named)


def _heard(book: Book, role: Role) -> Iterator[Finding]:
    """What is wrong with the ways from *role*, followed from channel to channel."""
    reached = {role.id: role}
    waiting = [role]
    while waiting:
        at = waiting.pop()
        if not function_exists(book, at.function):
            return
        for channel in book.channels.values():
            if channel.to in reached or not book.applies(channel.from_, at):
                continue
            to = book.roles.get(channel.to)
            # Where a role on the way could not be read, nobody can tell where it leads.
            if to is None or to.level is Level.EXECUTIVE:
                return
            reached[to.id] = to
            waiting.append(to)
    ends = [id for id in reached if id != role.id]
    message = f"{role.id} is on the front line, and no channel is open to it"
    hint = "add it to `from` of a channel that leads to an executive"
    if ends:
        message = f"bad news from {role.id} reaches {together(ends)} and stops short of an executive"
        hint = f"add a channel from {ends[-1]} to an executive"
    yield Finding(book.where(role, "level"), ID, message, hint, severity=SEVERITY)
