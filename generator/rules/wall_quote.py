"""What is promised aloud has a standard, an action and a metric behind it.

Wrong: a mantra with `says` and `by` alone, or a trust line in a role that no metric looks at.
Right: `standard`, `action` and `metric` beside the promise and beside every mantra; `standards`,
`actions` and `metrics` in each role with a trust line.
"""

from collections.abc import Iterator

from generator.finding import Finding, Location, Severity
from generator.model.book import Book
from generator.model.lists import Mantra
from generator.model.playbook import Promise

ID = "wall-quote"
SEVERITY = Severity.WARNING


def check(book: Book) -> Iterator[Finding]:
    if not book.traces.is_broken("playbook", ""):
        where = book.where(book.playbook, "promise", "says")
        yield from _quote(where, "the promise", _lacking(book.playbook.promise), "under `promise`")
    for mantra in book.mantras.values():
        yield from _quote(book.where(mantra, "says"), f"the mantra {mantra.id!r}", _lacking(mantra), "to it")
    for role in book.roles.values():
        if role.authority.trust is not None:
            # A role without standards is told so by `no-standard`.
            lacking = [key for key in ("actions", "metrics") if not getattr(role, key)]
            where = book.where(role, "authority", "trust", "says")
            yield from _quote(where, f"the trust line of {role.id}", lacking, "of the role's own")


def _lacking(line: Promise | Mantra) -> list[str]:
    return [key for key in ("standard", "action", "metric") if getattr(line, key) is None]


def _quote(where: Location, subject: str, lacking: list[str], place: str) -> Iterator[Finding]:
    if not lacking:
        return
    missed = _list([key.removesuffix("s") for key in lacking], "or")
    yield Finding(
        where,
        ID,
        f"{subject} is a quote on a wall: no {missed} stands behind it",
        f"add {_list([f'`{key}: …`' for key in lacking], 'and')} {place}",
        severity=SEVERITY,
    )


def _list(words: list[str], last: str) -> str:
    *most, end = words
    return f"{', '.join(most)} {last} {end}" if most else end
