"""Changes to a text at places that its nodes name, and nowhere else."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.source.nodes import Mark, Scalar

_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, order=True)
class Patch:
    """Some signs of a text, from the first to before the last, and what comes in their place."""

    first: int
    last: int
    text: str


class Offsets:
    """How many signs of a text stand before each line."""

    def __init__(self, text: str) -> None:
        self._starts = [0]
        for line in text.split("\n"):
            self._starts.append(self._starts[-1] + len(line) + 1)

    def at(self, mark: Mark) -> int:
        """How many signs stand before a place; those of the whole text before one beyond it."""
        return self._starts[min(mark.line, len(self._starts)) - 1] + mark.column - 1

    def span(self, scalar: Scalar) -> tuple[int, int]:
        """Where a value begins and ends, its quotes included."""
        return self.at(scalar.start), self.at(scalar.end)


def patched(text: str, patches: Iterable[Patch]) -> str:
    """The text with all patches, none of which may overlap."""
    for patch in sorted(set(patches), reverse=True):
        text = text[: patch.first] + patch.text + text[patch.last :]
    return text


def encoded(text: str, before: bytes) -> bytes:
    """The text with the mark and the line ends that its file had *before*."""
    windows = before.count(b"\r\n") * 2 > before.count(b"\n")
    data = (text.replace("\n", "\r\n") if windows else text).encode()
    return _BOM + data if before.startswith(_BOM) else data
