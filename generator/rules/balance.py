"""A role is looked at by more than cost, efficiency and the short term.

Wrong: `metrics: [cost-per-contact, refund-hours]`, the one about cost and the other over in a month,
so that what keeps customers for years is nobody's number.
Right: beside them one with `horizon: long` and the lens `customer` or `employee`, such as `lifetime-value`.
"""

from collections.abc import Iterator

from generator.finding import Finding, Severity
from generator.model.book import Book
from generator.model.practice import Metric

ID = "balance"
SEVERITY = Severity.WARNING


def check(book: Book) -> Iterator[Finding]:
    lasting = next((metric.id for metric in book.metrics.values() if _lasting(metric)), "")
    hint = "add one with `horizon: long` and the lens customer or employee"
    for role in book.roles.values():
        # A metric that is misspelt or could not be read may be the very one that balances the others.
        known = [book.metrics[id] for id in role.metrics if id in book.metrics]
        if not known or len(known) < len(role.metrics) or any(_lasting(metric) for metric in known):
            continue
        which = ", ".join(role.metrics)
        yield Finding(
            book.key_where(role, "metrics"),
            ID,
            f"{role.id} is looked at by cost, efficiency or short-term figures alone: {which}",
            f"{hint}, such as {lasting!r}" if lasting else hint,
            severity=SEVERITY,
        )


def _lasting(metric: Metric) -> bool:
    return metric.horizon == "long" and metric.lens in ("customer", "employee")
