"""Values that are nearly right: everybody knows what is meant, and the line is given with it."""

from decimal import Decimal

from generator.read.line import rewritten
from generator.read.refused import Refused, Said
from generator.source.nodes import Scalar
from generator.source.spoken import days, last_day_of, length_of_time, targets

SHORT = 60
"""Signs; nobody says a length of time or a day in more."""
MEANT = {"number": "number", "date": "date", "duration": "length of time", "target": "target"}
"""What the model calls a kind of value, and what a reader would."""


def as_spoken(refused: Refused, kind: str, phrase: str) -> Said | None:
    """A length of time, a target, a day or a number that is clear to everybody but a machine."""
    node = refused.node
    if not isinstance(node, Scalar) or kind not in MEANT or len(node.text) > SHORT:
        return None
    a_meant = f"{refused.subject}, and a {MEANT[kind]} is meant here"
    ways = _readings(node, kind)
    lines = [line for line in (rewritten(refused.document, node, way) for way in ways if way) if line]
    if kind == "date" and not ways and (end := last_day_of(node.text)):
        told = f"{refused.subject}, which {phrase}" if "calendar" in phrase else a_meant
        hint = (
            f"the last day of that month is {end}"
            if "calendar" in phrase
            else "add the day, such as the last of the month"
        )
        return Said(told, hint, "" if "calendar" in phrase else rewritten(refused.document, node, end))
    if kind == "number" and phrase == "is no whole number" and isinstance(refused.detail["input"], Decimal):
        whole = int(refused.detail["input"])
        lines = [rewritten(refused.document, node, str(way)) for way in (whole, whole + 1) if way > 0]
        a_meant = f"{refused.subject}, and a whole number is meant here"
    if not any(lines):
        return None
    if len(lines) > 1:
        return Said(a_meant, f"write `{lines[0]}` or `{lines[1]}`")
    unit = "say what it counts in place of UNIT" if lines[0].endswith("UNIT") else ""
    return Said(a_meant, unit, lines[0])


def _readings(node: Scalar, kind: str) -> tuple[str, ...]:
    if kind == "duration":
        return (length_of_time(node.text),)
    if kind == "target":
        return targets(node.text)
    return days(node.text) if kind == "date" else ()
