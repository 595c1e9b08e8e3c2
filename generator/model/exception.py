"""A local exception: what is otherwise in one place, for a while, and why."""

from typing import Any

from generator.model.entity import Entity, Part
from generator.model.fields import AnyRef, Date, Line, PlaceRef, RoleRef, ShortPhrase
from generator.model.standard import Action, Standard


class Additions(Part):
    """What a place has beside what everyone has."""

    standards: list[Standard] = []
    """Standards that hold only there."""
    actions: list[Action] = []
    """Actions that are done only there."""


class LocalException(Entity):
    """What is otherwise in one place, for a while.

    It changes only what `may_vary`, inside its bounds; `set` is nested like the file it changes,
    with the items of a list keyed by their ids.
    """

    targets: list[AnyRef]
    """What it changes, as `role:id` or `set:id`."""
    place: PlaceRef
    """Where it holds."""
    set: dict[ShortPhrase, Any]
    """The changed values, nested and keyed by id as in the file."""
    reason: Line
    """Why it is otherwise there."""
    approved_by: RoleRef
    """The role that agreed."""
    expires: Date
    """The last day it holds."""
    add: Additions = Additions()
    """What holds only there."""
    hide: list[ShortPhrase] = []
    """Standards and actions, as `owner/id`, that do not hold there."""

    def settle(self) -> None:
        for part in (*self.add.standards, *self.add.actions):
            part.belong_to(self.id)
