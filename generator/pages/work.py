"""What people do: actions by rhythm, with the time they take."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.model.standard import ONBOARDING, RHYTHM, Action, When


@dataclass(frozen=True)
class Rhythm:
    """The actions of one rhythm, or of one moment of a start."""

    when: When
    actions: tuple[Action, ...]

    @property
    def minutes(self) -> int:
        """How long they take together, each time."""
        return sum(action.minutes or 0 for action in self.actions)


def rhythms(actions: Iterable[Action]) -> tuple[Rhythm, ...]:
    """The repeating actions, from the daily to the yearly."""
    return _grouped(actions, RHYTHM)


def start(actions: Iterable[Action]) -> tuple[Rhythm, ...]:
    """The actions of a start, from before the first day."""
    return _grouped(actions, ONBOARDING)


def _grouped(actions: Iterable[Action], order: tuple[When, ...]) -> tuple[Rhythm, ...]:
    found = list(actions)
    groups = (Rhythm(when, tuple(action for action in found if action.when == when)) for when in order)
    return tuple(group for group in groups if group.actions)
