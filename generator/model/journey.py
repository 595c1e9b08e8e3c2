"""The customer's journey: its stages, and in each the moments that count."""

from typing import Annotated

from generator.model.entity import Entity, Part
from generator.model.fields import Line, MomentId, ShortPhrase, StageId, Title, exactly


class Moment(Part):
    """A moment of truth: the customer meets our work and feels something."""

    id: MomentId
    """Its name in references."""
    name: Title
    """What people call it."""
    feels: Title
    """What the customer should feel, in a few words."""


class Stage(Part):
    """A part of the journey with one wish."""

    id: StageId
    """Its name in references and links."""
    name: Title
    """What people call it."""
    wants: Line
    """What the customer wants there."""
    moments: list[Moment]
    """Its moments, in order."""
    formerly: list[ShortPhrase] = []
    """Ids it had before."""


class Journey(Entity):
    """All stages, in the order a customer passes them."""

    stages: Annotated[list[Stage], exactly(bool, "empty", "has no stage", "add one")]
    """The stages, in order."""

    @property
    def moments(self) -> dict[str, tuple[Stage, Moment]]:
        """Every moment with its stage, by id."""
        return {moment.id: (stage, moment) for stage in self.stages for moment in stage.moments}
