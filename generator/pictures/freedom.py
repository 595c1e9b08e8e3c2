"""How much judgement standards leave: fixed, bounded, free."""

from collections import Counter
from collections.abc import Iterable

from markupsafe import Markup

from generator.model.standard import Standard
from generator.pictures.svg import picture

COLUMNS = {"fixed": 50, "bounded": 150, "free": 250}


def freedom_mix(id: str, standards: Iterable[Standard], title: str, description: str) -> Markup:
    """A line with a heap of knots for what is fixed, within limits and free; each standard is a knot."""
    counts = Counter(standard.freedom for standard in standards)
    most = max(counts.values(), default=1)
    # A line of no length with round ends is a dot: a path of them is a fraction of as many circles.
    knots = "".join(
        f"M{x} {14 * (most - row) - 1}h0"
        for word, x in COLUMNS.items()
        for row in range(counts[word])  # type: ignore[index]
    )
    parts = [
        Markup('<path class="pb-stroke" d="M10 {}h280"/>').format(14 * most + 8),
        Markup('<path class="pb-knots" d="{}"/>').format(knots),
    ]
    return picture(id, title, description, parts, size=(300, 14 * most + 14), kind="freedom")
