"""Signs in a value that nobody sees and everybody gets: control characters, spaces of no width, turned text.

Raw control characters are refused with the file; these come from a backslash in double quotes, or
are letters to YAML. What right-to-left text and emoji need stays.
"""

import re

from generator.finding import Finding
from generator.read.line import place, trouble_at
from generator.source.clue import SYNTAX, TRAP
from generator.source.document import Document
from generator.source.nodes import Scalar
from generator.source.quote import quoted_as_typed

SHOWN = 60
"""Signs of a value that a message repeats."""
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]")
_TURNED = re.compile("[\u202d\u202e]")
_OPENED, _CLOSED = re.compile("[\u202a\u202b\u2066-\u2068]"), re.compile("[\u202c\u2069]")
_NO_WIDTH = re.compile(
    "[\u2060\ufeff]|(?<![\u0e00-\u109f\u1780-\u17ff])\u200b(?![\u0e00-\u109f\u1780-\u17ff])"
)
"""Between Thai, Lao, Burmese or Khmer words a space of no width is how a line may break."""
_IN_NO_WORD = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]|^[\u00a0\u202f]+|[\u00a0\u202f]+$")


def hidden_sign(document: Document, node: Scalar, is_text: bool) -> Finding | None:
    """The first sign of a value that has no business there; ids and numbers take none at all."""
    if node.text.isascii() and node.text.isprintable():
        return None
    tab = re.search("\t", node.text) if not node.plain and not node.block else None
    if (control := _CONTROL.search(node.text)) or (tab and "\\t" in document.line(node.start.line)):
        return _written_out(document, node, (control or tab or [""])[0])
    turned = _TURNED.search(node.text)
    opened = _OPENED.search(node.text)
    if not turned and opened and len(_OPENED.findall(node.text)) != len(_CLOSED.findall(node.text)):
        turned = opened
    if turned:
        message = f"a sign that nobody can see turns the text behind it round (U+{ord(turned[0]):04X})"
        return _told(document, node, message, re.sub("[\u202a-\u202e\u2066-\u2069]", "", node.text))
    unseen = _NO_WIDTH.search(node.text) if is_text else _IN_NO_WORD.search(node.text)
    if unseen:
        message = f"a sign that nobody can see stands in {node.text[:SHOWN]!a} (U+{ord(unseen[0][0]):04X})"
        return _told(document, node, message, (_NO_WIDTH if is_text else _IN_NO_WORD).sub("", node.text))
    return None


def _told(document: Document, node: Scalar, message: str, meant: str) -> Finding:
    return trouble_at(document, node, SYNTAX, message, "type it again", meant if node.plain else "")


def _written_out(document: Document, node: Scalar, sign: str) -> Finding:
    """A control character, which a backslash in double quotes makes of the sign after it."""
    line = document.line(node.start.line)
    typed = line[node.start.column : node.end.column - 2]
    fix = ""
    if node.start.line == node.end.line and "\\" in typed:
        fix = (line[: node.start.column - 1] + quoted_as_typed(typed) + line[node.end.column - 1 :]).strip()
    message = f"in double quotes a backslash makes a sign of control of what follows (U+{ord(sign):04X})"
    hint = "" if fix else "take the backslash out"
    return Finding(place(document, node.start), TRAP, message, hint, fix)
