"""The book as data: JSON of everything, tables as CSV, and the block for a job advert."""

import csv
import json
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from decimal import Decimal
from io import StringIO
from itertools import chain
from typing import Any

from pydantic import BaseModel

from generator.export import role_index
from generator.inline import plain
from generator.model.book import Book
from generator.model.fields import Duration, Target
from generator.model.role import Role
from generator.pages.authority import deciders
from generator.pages.say import Says
from generator.render import sentence

FORMAT = 1
"""Raised whenever a reader of the JSON would have to change."""

_MANY = (
    "functions", "roles", "sets", "metrics", "rituals", "channels", "guides", "self_checks", "tensions",
    "stories", "exceptions", "mantras", "chains", "you_said", "terms", "sources",
)  # fmt: skip


def book_json(book: Book) -> str:
    """The whole book, each kind by id, with a format number."""
    data: dict[str, Any] = {
        "format": FORMAT,
        "playbook": _plain(book.playbook),
        "journey": _plain(book.journey),
        **{kind: {id: _plain(entity) for id, entity in getattr(book, kind).items()} for kind in _MANY},
        "retired": [_plain(entry) for entry in book.retired],
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _plain(value: Any) -> Any:
    """A part as JSON knows it: keys as in the files, amounts as numbers, dates and durations as text."""
    if isinstance(value, BaseModel):
        fields = type(value).model_fields
        return {
            (fields[name].alias or name): _plain(getattr(value, name))
            for name in fields
            if name in value.model_fields_set
        }
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return str(value) if isinstance(value, date | Duration | Target) else value


def site_files(book: Book, says: Says) -> dict[str, str]:
    """The data that stands in the site beside its pages, by path."""
    return {
        "playbook.json": book_json(book),
        "decide/limits.csv": table_csv(limits(book, says)),
        role_index.PATH: role_index.role_index(book),
    }


Row = Sequence[str]


def limits(book: Book, says: Says) -> Iterable[Row]:
    """Every limit: role, what, up to, place, above that, how; who must agree, and when it is none."""
    yield (
        "role", "title", "may", "up to", "unit", "per", "place", "until", "because", "above that", "within",
        "how", "agree above", "agree with", "not when",
    )  # fmt: skip
    words = says.strings.decide
    for role, powers in chain.from_iterable(roles for _, roles in deciders(book)):
        who, beyond, emergency = (role.id, role.title), role.authority.beyond, role.authority.emergency
        above = (beyond.role, str(beyond.within), plain(beyond.how or "")) if beyond else ("", "", "")
        for power in powers:
            remedy = power.remedy
            unit, per = remedy.unit or book.playbook.currency, plain(remedy.per or "")
            what = plain(remedy.do)
            second = (_number(remedy.with_.above), remedy.with_.role) if remedy.with_ else ("", "")
            rules = (*second, plain(remedy.not_when or ""))
            usual = _number(remedy.up_to)
            yield *who, what, usual, unit if usual else "", per, "", "", "", *above, *rules
            for found in power.locals:
                here = (found.place, str(found.until), plain(found.exception.reason))
                yield *who, what, _number(found.up_to), unit, per, *here, *above, *rules
        if emergency:
            what, up_to = f"{words.emergency} {plain(emergency.when)}", _number(emergency.up_to)
            unit, told = book.playbook.currency if up_to else "", (emergency.tell, str(emergency.within))
            yield *who, what, up_to, unit, "", "", "", "", *told, words.emergency_how, "", "", ""


def roles(book: Book, says: Says) -> Iterable[Row]:
    """Every role: id, title, function, level, to whom it answers, owner, last review."""
    yield "id", "title", "function", "level", "reports to", "one job", "owner", "last review"
    for role in book.roles.values():
        yield (
            role.id, role.title, role.function, role.level.value, role.reports_to or "", plain(role.one_job),
            role.review.owner, str(role.review.last),
        )  # fmt: skip


def standards(book: Book, says: Says) -> Iterable[Row]:
    """Every standard: where it stands, what it says, its kind, freedom, order, metric and target."""
    yield "standard", "says", "kind", "freedom", "toward", "counts as", "metric", "target"
    for standard in book.standards.values():
        measure = standard.measure
        measured = (measure.metric, str(measure.target or "")) if measure else ("", "")
        words = plain(says.filled(standard.says, standard))
        kinds = (standard.kind, standard.freedom, standard.toward, standard.counts_as or "")
        yield standard.ref, words, *kinds, *measured


def actions(book: Book, says: Says) -> Iterable[Row]:
    """Every action: where it stands, what to do, when, how long, when it is done."""
    yield "action", "do", "when", "minutes", "by", "done when"
    for action in book.actions.values():
        yield (
            action.ref,
            plain(action.do),
            action.when,
            str(action.minutes or ""),
            action.by,
            plain(action.done_when),
        )


TABLES: dict[str, Callable[[Book, Says], Iterable[Row]]] = {
    "limits": limits,
    "roles": roles,
    "standards": standards,
    "actions": actions,
}
"""The tables by their word on the command line."""


def table_csv(rows: Iterable[Row]) -> str:
    """Rows as CSV that a spreadsheet opens without running anything."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    for row in rows:
        writer.writerow([_inert(cell) for cell in row])
    return out.getvalue()


def _inert(cell: str) -> str:
    """A cell that a spreadsheet does not take for a formula."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t")) else cell


def _number(amount: Decimal | None) -> str:
    return "" if amount is None else f"{amount.normalize():f}"


def advert(book: Book, role: Role, says: Says, strings: Any) -> str:
    """The block for a job advert, as Markdown: what the seat is for, may decide, and is asked."""
    words = strings.advert
    lines = [f"## {role.title}", "", plain(role.one_job), "", f"### {words.decide}", ""]
    for remedy in role.authority.remedies:
        limit = f" {strings.decide.up_to} {says.limit(remedy)}" if remedy.up_to is not None else ""
        per = f" {says.per(remedy.per)}" if remedy.per else ""
        lines.append(f"- {sentence(plain(remedy.do))}{limit}{per}.")
    if role.authority.none:
        lines.append(f"- {plain(role.authority.none)}")
    lines += ["", f"### {words.standards}", ""]
    lines += [f"- {plain(says.filled(standard.says, standard))}" for standard in role.standards]
    expected = [
        promise.promise
        for other in book.roles.values()
        for promise in other.serves
        if promise.role == role.id
    ]
    if expected:
        lines += ["", f"### {words.expect}", "", *(f"- {plain(promise)}" for promise in expected)]
    if book.playbook.promise.says:
        lines += ["", f"*{plain(book.playbook.promise.says)}*"]
    return "\n".join(lines) + "\n"
