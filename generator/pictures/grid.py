"""Squares that are fuller where more is done: the heat map, and how well each moment is covered."""

from collections.abc import Sequence

from markupsafe import Markup

from generator.pictures.svg import label, number, picture

CELL, LEFT, TOP = 44, 190, 92


def heat_map(
    id: str,
    rows: Sequence[str],
    columns: Sequence[str],
    counts: Sequence[Sequence[int]],
    title: str,
    description: str,
) -> Markup:
    """Functions down, stages across; a square grows with the number of moments touched."""
    most = max((count for row in counts for count in row), default=1) or 1
    parts: list[Markup] = []
    for column, name in enumerate(columns):
        x = LEFT + CELL * column + CELL / 2
        parts.append(
            Markup('<text class="pb-word" transform="translate({} {}) rotate(-40)">{}</text>').format(
                number(x), TOP - 8, _short(name, 16)
            )
        )
    for row, name in enumerate(rows):
        y = TOP + CELL * row
        parts.append(label(LEFT - 10, y + CELL / 2 + 5, _short(name, 24), "pb-word", "end"))
        for column in range(len(columns)):
            parts.append(_cell(LEFT + CELL * column, y, counts[row][column], most))
    # room at the right for the last slanted name
    return picture(
        id,
        title,
        description,
        parts,
        size=(LEFT + CELL * len(columns) + 60, TOP + CELL * len(rows) + 4),
        kind="heat-map",
    )


def coverage(id: str, rows: Sequence[tuple[str, int]], title: str, description: str) -> Markup:
    """A bar for each row, as long as its number."""
    most = max((count for _, count in rows), default=1) or 1
    parts: list[Markup] = []
    for index, (name, count) in enumerate(rows):
        y = 6 + 26 * index
        parts.append(label(LEFT - 10, y + 14, _short(name, 24), "pb-word", "end"))
        parts.append(
            Markup('<rect class="pb-bar" x="{}" y="{}" width="{}" height="18"/>').format(
                LEFT, y, number(max(count * 300 / most, 1))
            )
        )
        parts.append(label(LEFT + count * 300 / most + 8, y + 14, str(count), "pb-word"))
    return picture(id, title, description, parts, size=(LEFT + 340, 26 * len(rows) + 10), kind="coverage")


def _cell(x: float, y: float, count: int, most: int) -> Markup:
    side = (CELL - 8) * (count / most) ** 0.5
    frame = Markup('<rect class="pb-cell" x="{}" y="{}" width="{side}" height="{side}"/>').format(
        number(x), number(y), side=CELL
    )
    if not count:
        return frame
    inset = (CELL - side) / 2
    return frame + Markup('<rect class="pb-heat" x="{}" y="{}" width="{side}" height="{side}"/>').format(
        number(x + inset), number(y + inset), side=number(side)
    )


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
