"""What a plain scalar means: text, a whole number, a decimal, a truth value or nothing.

YAML 1.1 guesses the type of a value without quotes: `no` becomes false, `12:30` becomes 750,
`012` becomes 10. Only the harmless guesses are followed here. The others stay text, marked as
`Guess`, so that a reader can be told what other programs would make of it.
"""

import re
from decimal import Decimal

from generator.source.nodes import Mapping, Node, Scalar

TRUE = frozenset({"yes", "true", "on", "y"})
FALSE = frozenset({"no", "false", "off", "n"})
_MAY_BE_OTHER = frozenset("0123456789+-.~yYnNtTfFoO")
"""How everything begins that YAML takes for more than text."""
_LONGEST = 5
"""Letters of the longest word among them, `false`."""
_WHOLE = re.compile(r"[-+]?(0|[1-9][0-9]{0,30})")
_DECIMAL = re.compile(r"[-+]?(0|[1-9][0-9]{0,30})\.[0-9]{1,30}")
_GUESS = re.compile(
    r"[-+]?(0b[01_]+|0x[0-9a-fA-F_]+|0o?[0-7_]+|0[0-9_]+|[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?"
    r"|[0-9]+_[0-9_]*|[0-9][0-9_]*\.[0-9_]*([eE][-+]?[0-9]+)?|[0-9]+[eE][-+]?[0-9]+|\.[0-9_]+|\.(inf|Inf|INF))|\.(nan|NaN|NAN)"
)

Plain = str | int | Decimal | bool | dict[str, "Plain"] | list["Plain"] | None
"""A value as the model reads it."""


class Guess(str):
    """Text without quotes that other programs would read as a number."""


def value_of(node: Node) -> Plain:
    """The node as plain Python values, without its places."""
    if isinstance(node, Scalar):
        return scalar_value(node)
    if isinstance(node, Mapping):
        return {key.text: value_of(value) for key, value in node.once()}
    return [value_of(item) for item in node.items]


def scalar_value(node: Scalar) -> str | int | Decimal | bool | None:
    """What a scalar means; quoted and block scalars are always text."""
    text = node.text
    if not node.plain:
        return text.strip() if node.block else text
    if text in ("", "~") or text.lower() == "null":
        return None
    first = text[0]
    if first not in _MAY_BE_OTHER or (first.isalpha() and len(text) > _LONGEST):
        return text
    if text.lower() in TRUE:
        return True
    if text.lower() in FALSE:
        return False
    if _WHOLE.fullmatch(text):
        return int(text)
    if _DECIMAL.fullmatch(text):
        return Decimal(text)
    return Guess(text) if _GUESS.fullmatch(text) else text
