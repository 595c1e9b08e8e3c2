"""A metric has a story beside it, for what the number cannot tell.

Wrong: a metric without `story`.
Right: `story: the-boiler-in-january`, the id of a file under `stories/`.
"""

from collections.abc import Iterator

from generator.finding import Finding, Severity
from generator.model.book import Book

ID = "no-story"
SEVERITY = Severity.WARNING


def check(book: Book) -> Iterator[Finding]:
    for metric in book.metrics.values():
        if metric.story is None:
            yield Finding(
                book.where(metric, "story"),
                ID,
                f"{metric.id} has no story beside it, so nobody sees the people behind the number",
                "add `story: …` with the id of a story, and write one where none fits",
                severity=SEVERITY,
            )
