"""Links that were meant and are none, so that readers see their brackets; `unsafe-link` tells them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.inline import ENTITY, links_in
from generator.model.kinds import LINKED

_CODE = re.compile(r"`[^`\n]*`")
_LINK = re.compile(r"(?<![!\\\]])\[([^\[\]]{1,500})\]([ \n]?)\(((?:[^()\n]|\([^()\n]{0,200}\)){0,500})(\)?)")
_ADDRESS = re.compile(rf"\s*(?:(?:{'|'.join(LINKED)}):[a-z0-9]|https?:|mailto:|www\.)")
"""How an address begins that no sentence would hold in brackets."""
_NAMED = re.compile(rf"\s*(?:{'|'.join(LINKED)}):[a-z0-9]")
"""How the address of an entity begins, which is ours alone."""
_BARE = re.compile(rf"(?<![\]\\\w])(?<!\][ \n])[(\[]\s?({ENTITY.pattern})\s?[)\]](?![ \n]?\()")


@dataclass(frozen=True)
class Half:
    """A link that is none."""

    text: str
    """As it was written."""
    message: str
    meant: str = ""
    """As it should be written, where that is known."""


def half_links(text: str, *, by_hand: bool) -> Iterator[Half]:
    """The links that *text* has almost; in a page written *by_hand* more is meant as it stands."""
    if "[" not in text and "(" not in text:
        return
    shown = _CODE.sub(lambda found: "·" * len(found[0]), text)
    for found in _LINK.finditer(shown):
        gap, inside, closed = found[2], found[3], found[4]
        is_address = (_NAMED if by_hand else _ADDRESS).match(inside) is not None
        is_whole = bool(closed) and not gap
        if (is_whole and links_in(found[0])) or not (is_address or (is_whole and not by_hand)):
            continue
        label = text[found.start(1) : found.end(1)]
        if not closed:
            first = inside.split()[0].rstrip(".,;:")
            written = text[found.start() : found.start(3) + inside.index(first) + len(first)]
            yield Half(written, "a bracket is missing after the address", f"[{label}]({first})")
            continue
        written = text[found.start() : found.end()]
        wrong = "no space may stand between the brackets" if gap else "no space may stand in an address"
        address = ("%20" if "//" in inside else "-").join(inside.split())
        yield Half(written, wrong, f"[{label}]({address})" if is_address else "")
    for found in _BARE.finditer(shown):
        yield Half(text[found.start() : found.end()], "the words that lead there are missing")
