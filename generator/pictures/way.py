"""Lines with knots: the thread to the customer, and the way of bad news to the top."""

from collections.abc import Sequence
from functools import cache

from markupsafe import Markup

from generator.pictures.svg import label, number, ornament, picture


def thread_line(id: str, steps: Sequence[str], title: str, description: str) -> Markup:
    """The thread as a line with a knot for each step, the last one the customer's.

    Two drawings, one lying and one standing; the page shows the one that fits. Their knots stand by
    per cent, beside a list whose items share the space equally.
    """
    lying = picture(
        id, title, description, _knots(len(steps), lying=True), size=None, kind="thread-line pb-lying"
    )
    standing = ornament(_knots(len(steps), lying=False), size=None, kind="thread-line pb-standing")
    return lying + standing


@cache
def _knots(count: int, *, lying: bool) -> Sequence[Markup]:
    """The line and its knots; a knot's look comes from its place among them."""
    along, across = ("x", "9 9") if lying else ("y", "9 12")
    ends = [number(100 / count * index) for index in range(count)]
    knots = [f'<circle c{along}="{end}%" r="{8 if end == ends[-1] else 5}"/>' for end in ends]
    line = f'<line {along}2="{ends[-1]}%"/>'
    return (Markup(f'<g transform="translate({across})">{line}{"".join(knots)}</g>'),)


def bad_news(
    id: str, ways: Sequence[tuple[str, Sequence[tuple[str, str]]]], title: str, description: str
) -> Markup:
    """Each way of bad news as a row: who sees it, then channel and receiver, step by step."""
    width = 24 + 210 * max((len(steps) + 1 for _, steps in ways), default=1)
    parts: list[Markup] = []
    for row, (start, steps) in enumerate(ways):
        y = 26 + 64 * row
        names = [("", start), *steps]
        for index, (channel, name) in enumerate(names):
            x = 16 + 210 * index
            if index:
                parts.append(
                    Markup('<line class="pb-stroke" x1="{}" y1="{y}" x2="{}" y2="{y}"/>').format(
                        number(x - 203), number(x - 7), y=y
                    )
                )
                parts.append(label(x - 105, y - 8, channel, "pb-small", "middle"))
            kind = "pb-knot" if index == len(names) - 1 else "pb-knot-open"
            parts.append(Markup('<circle class="{}" cx="{}" cy="{}" r="6"/>').format(kind, number(x), y))
            parts.append(label(x - 6, y + 24, name, "pb-word"))
    return picture(id, title, description, parts, size=(width, 64 * len(ways) + 10), kind="ways")
