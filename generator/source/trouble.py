"""What is wrong with a text that is no YAML, said to someone who has never heard of YAML.

libyaml notices a slip where it stops making sense, often a line late and in its own words. Each
look searches for one slip that people make, near that place, and gives the line as it should
stand. The first that fits is the finding; the last always fits.
"""

import yaml

from generator.source.clue import SYNTAX, Clue, Trouble
from generator.source.nodes import Mark
from generator.source.slips import SLIPS


def diagnose(text: str, error: yaml.YAMLError) -> Trouble:
    """The slip behind libyaml's *error* on *text*."""
    clue = _clue(text, error)
    for look in SLIPS:
        trouble = look(clue)
        if trouble is not None:
            return trouble
    return Trouble(
        clue.mark,
        SYNTAX,
        f"nothing can be read from here on: {clue.problem}",
        "compare this line and the one above it with others of their kind, or write the line anew",
    )


def _clue(text: str, error: yaml.YAMLError) -> Clue:
    lines = text.split("\n")
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    end = Mark(len(lines), 1)
    at = Mark(mark.line + 1, mark.column + 1) if mark else end
    before = getattr(error, "context_mark", None)
    return Clue(
        lines=lines,
        problem=getattr(error, "problem", None) or "it is no YAML",
        mark=at,
        context=getattr(error, "context", None) or "",
        context_mark=Mark(before.line + 1, before.column + 1) if before else at,
    )
