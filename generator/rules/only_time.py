"""A role is measured by more than how long things take.

Wrong: two or more measures of a role's standards, own and inherited, all in minutes, hours or days.
Right: among them one that shows what the customer got, such as cases settled after one contact.
"""

import re
from collections.abc import Iterator

from generator.finding import Finding, Severity
from generator.model.book import Book
from generator.model.measure import Measure
from generator.rules.known import heirs

ID = "only-time"
SEVERITY = Severity.WARNING

_TIME = re.compile(
    r"((median|average|mean|elapsed|working|business|calendar) )*"
    r"(s|h|(sec|second|min|minute|hr|hour|day|week|month|quarter|year)s?)\b",
    re.IGNORECASE,
)
"""A unit of time at the start of a unit: `hours`, `working days`, `minutes a call`; no `per cent`."""


def check(book: Book) -> Iterator[Finding]:
    other = next(
        (
            metric.id
            for metric in book.metrics.values()
            if metric.lens == "customer" and not _is_time(metric.unit)
        ),
        "",
    )
    for role in heirs(book):
        measures = [standard.measure for standard in book.standards_of(role) if standard.measure is not None]
        if len(measures) < 2 or not all(_about_time(book, measure) for measure in measures):
            continue
        all_of = "both" if len(measures) == 2 else f"all {len(measures)}"
        yield Finding(
            book.key_where(role, "standards"),
            ID,
            f"{all_of} measures of {role.id}, own and inherited, are about time alone",
            f"measure one of its standards by what the customer got{f', such as {other!r}' if other else ''}",
            severity=SEVERITY,
        )


def _about_time(book: Book, measure: Measure) -> bool:
    metric = book.metrics.get(measure.metric)
    units = [metric.unit if metric else "", measure.target.unit if measure.target else ""]
    return any(_is_time(unit) for unit in units)


def _is_time(unit: str) -> bool:
    return _TIME.match(unit) is not None
