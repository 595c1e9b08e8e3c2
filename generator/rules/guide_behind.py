"""A guide leaves the number of a limit to the role that holds it.

Wrong: `answer: Up to £500`, where 500 is the `up_to` of support-agent/refund: when the limit changes, the
guide stays behind.
Right: `answer: Up to {limit:refund}`, which shows each reader their own limit.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from generator.finding import Finding, Severity
from generator.model.authority import Remedy
from generator.model.book import Book
from generator.model.guide import Guide
from generator.model.role import Role
from generator.rules.amounts import Amounts, Limit, numbers
from generator.source.nodes import Route
from generator.source.quote import quoted

ID = "guide-behind"
SEVERITY = Severity.WARNING


def check(book: Book) -> Iterator[Finding]:
    amounts = Amounts(book.playbook.locale, book.playbook.currency)
    values = {remedy.up_to for remedy in book.remedies.values()}
    for guide in book.guides.values():
        words = _words(guide)
        texts = [
            (route, text) for route, text in words if any(found.value in values for found in numbers(text))
        ]
        if texts:
            limits = _limits(book.roles_in(guide.for_), amounts)
            for route, text in texts:
                yield from _behind(book, guide, route, text, limits)


def _words(guide: Guide) -> Iterator[tuple[Route, str]]:
    """What a guide says, and the way to it; its tests repeat the answers and are left out."""
    yield ("title",), guide.title
    for id, node in guide.nodes.items():
        yield ("nodes", id, "ask"), node.ask
        for index, answer in enumerate(node.answers):
            yield ("nodes", id, "answers", index, "answer"), answer.answer
        if node.help is not None:
            yield ("nodes", id, "help"), node.help
    for id, outcome in guide.outcomes.items():
        yield ("outcomes", id, "title"), outcome.title
        if outcome.say is not None:
            yield ("outcomes", id, "say"), outcome.say
        for index, step in enumerate(outcome.do):
            yield ("outcomes", id, "do", index), step


@dataclass(frozen=True)
class _Held:
    """A limit that some reader of a guide holds."""

    remedy: Remedy
    limit: Limit
    by_all: bool
    """Whether every reader has a limit of that id, so that a placeholder shows it to each of them."""


def _limits(readers: list[Role], amounts: Amounts) -> list[_Held]:
    """The different limits of the readers, those that all of them have first."""
    each = [[remedy for remedy in role.authority.remedies if remedy.up_to is not None] for role in readers]
    holders = Counter(id for remedies in each for id in {remedy.id for remedy in remedies})
    first: dict[tuple[str, Decimal, str | None], Remedy] = {}
    for remedies in each:
        for remedy in remedies:
            if remedy.up_to is not None:
                first.setdefault((remedy.id, remedy.up_to, remedy.unit), remedy)
    held = [
        _Held(remedy, amounts.limit(value, unit), holders[id] == len(readers))
        for (id, value, unit), remedy in first.items()
    ]
    return sorted(held, key=lambda found: not found.by_all)


def _behind(book: Book, guide: Guide, route: Route, text: str, limits: list[_Held]) -> Iterator[Finding]:
    """The finding on one text, however many limits stand in it: it is one line to write anew."""
    repeated: dict[str, _Held] = {}
    mended, end = "", 0
    for number in numbers(text):
        held = next((held for held in limits if held.limit.is_meant_by(number)), None)
        if held is not None:
            first, last = held.limit.span_in(number)
            repeated[text[first:last]] = held
            mended, end = f"{mended}{text[end:first]}{{limit:{held.remedy.id}}}", last
    if not repeated:
        return
    where = book.where(guide, *route)
    fix = hint = ""
    values = {(held.remedy.id, held.remedy.up_to) for held in repeated.values()}
    if route == ("title",):
        hint = "a title cannot follow a limit, so leave the number out"
    elif not all(held.by_all for held in repeated.values()):
        hint = "not every role under `for` has this limit, so say it without the number"
    elif len(values) > len({id for id, _ in values}):
        hint = "`{limit:…}` shows the reader's own limit alone, so say the other without its number"
    else:
        fix = _fix(book.traces.line_at(where), where.column, text, mended + text[end:])
        hint = "" if fix else "put `{limit:…}` with the remedy's id in place of the number"
    which = " and ".join(
        f"{written!r} (the limit of {held.remedy.ref})" for written, held in repeated.items()
    )
    yield Finding(
        where, ID, f"{guide.id} repeats {which} and stays behind when that changes", hint, fix, SEVERITY
    )


def _fix(line: str, column: int, text: str, mended: str) -> str:
    """The line as it should stand, or nothing where the text takes up several."""
    before, value = line[: column - 1], line[column - 1 :].rstrip()
    if value == text:
        # A brace at the start of a value without quotes would begin a mapping.
        return (before + (quoted(mended) if mended.startswith("{") else mended)).strip()
    sign = value[:1]
    if sign in ("'", '"') and value == f"{sign}{text}{sign}":
        return f"{before}{sign}{mended}{sign}".strip()
    return ""
