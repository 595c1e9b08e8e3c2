"""What libyaml said, beside the lines it was said of, and the slip that is found behind it."""

from dataclasses import dataclass

from generator.source.nodes import Mark

TRAP = "yaml-trap"
SYNTAX = "yaml"
KEY = r"[a-z][a-z0-9_-]*"
START = rf"\s*(?:- )*(?:{KEY}: +)?"
"""What stands before a value: spaces, dashes, a key."""


@dataclass(frozen=True)
class Trouble:
    """One slip: where, which rule, what and why, what to do, the line as it should stand."""

    mark: Mark
    rule: str
    message: str
    hint: str = ""
    fix: str = ""
    """The line as it should stand; with its spaces where these are what was wrong."""


@dataclass(frozen=True)
class Clue:
    """What libyaml said, beside the lines it was said of."""

    lines: list[str]
    problem: str
    mark: Mark
    context: str
    context_mark: Mark

    def line(self, number: int) -> str:
        """Line *number*, counted from 1, or an empty one."""
        return self.lines[number - 1] if 1 <= number <= len(self.lines) else ""

    def above(self, number: int) -> str:
        """The nearest line above that is not empty."""
        return next((self.line(n) for n in range(number - 1, 0, -1) if self.line(n).strip()), "")

    def near(self) -> range:
        """The lines where the slip may stand, from the last good place to where reading stopped."""
        first = min(self.context_mark.line, self.mark.line - 1)
        # A text may go on for some lines, each further in, before the next key gives it away.
        while first > 1 and _indent(self.line(first)) > _indent(self.line(self.mark.line)):
            first -= 1
        return range(max(1, first, self.mark.line - 20), min(self.mark.line, len(self.lines)) + 1)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
