"""How much judgement standards leave: fixed, bounded, free."""

from collections import Counter
from collections.abc import Iterable

from markupsafe import Markup

from generator.model.standard import Standard
from generator.pictures.svg import number, ornament, picture

PLACES = {"fixed": 8.0, "bounded": 26.0, "free": 44.0}


def dial(freedom: str) -> Markup:
    """A line with a knot at the left, in the middle or at the right; its word stands beside it."""
    parts = [
        Markup('<path class="pb-stroke" d="M2 8h48"/>'),
        Markup('<circle class="pb-knot" cx="{}" cy="8" r="6"/>').format(number(PLACES[freedom])),
    ]
    return ornament(parts, size=(52, 16), kind="dial")


def freedom_mix(id: str, standards: Iterable[Standard], title: str, description: str) -> Markup:
    """A bar with a knot for every standard, from fixed at the left to free at the right."""
    counts = Counter(standard.freedom for standard in standards)
    most = max(counts.values(), default=1)
    parts = [Markup('<path class="pb-stroke" d="M10 {y}h280"/>').format(y=number(8 + 14 * most))]
    for column, freedom in enumerate(PLACES):
        x = 50 + 100 * column
        for row in range(counts.get(freedom, 0)):  # type: ignore[call-overload]
            y = 8 + 14 * (most - row) - 9
            parts.append(
                Markup('<circle class="pb-knot pb-knot-{}" cx="{}" cy="{}" r="5"/>').format(
                    freedom, number(x), number(y)
                )
            )
    return picture(id, title, description, parts, size=(300, 14 * most + 14), kind="freedom")
