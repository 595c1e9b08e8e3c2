"""The customer's journey: its stages, and in each the moments that count."""

from typing import Annotated

from generator.model.entity import Entity, Part
from generator.model.fields import Ask, InSchema, Line, MomentId, ShortPhrase, StageId, Title, exactly


class Moment(Part):
    """A moment of truth: the customer meets our work and feels something."""

    id: Annotated[MomentId, Ask("What short name do other files use for this moment?", "first-contact")]
    """Its name in references."""
    name: Annotated[Title, Ask("What do people call this moment?", "The first call")]
    """What people call it."""
    feels: Annotated[
        Title, Ask("What should the customer feel then, in a few words?", "Heard, and in good hands")
    ]
    """What the customer should feel, in a few words."""


class Stage(Part):
    """A part of the journey with one wish."""

    id: Annotated[StageId, Ask("What short name do other files use for this stage?", "get-help")]
    """Its name in references and links."""
    name: Annotated[Title, Ask("What do people call this stage?", "Get help")]
    """What people call it."""
    wants: Annotated[
        Line,
        Ask("What does the customer want at this stage?", "To be helped by the first person they reach."),
    ]
    """What the customer wants at this stage."""
    moments: Annotated[
        list[Moment],
        Ask("Which moments count most in it?"),
    ]
    """Its moments of truth, in the order a customer meets them."""
    formerly: Annotated[list[ShortPhrase], Ask("Which ids did it have before?", ["support"])] = []
    """Ids it had before, so that old links still arrive."""


class Journey(Entity):
    """All stages, in the order a customer passes them."""

    stages: Annotated[
        list[Stage],
        exactly(bool, "empty", "has no stage", "add one"),
        InSchema({"minItems": 1}),
        Ask("Which stages does a customer pass through with you?"),
    ]
    """The stages, in the order a customer passes them."""

    @property
    def moments(self) -> dict[str, tuple[Stage, Moment]]:
        """Every moment with its stage, by id."""
        return {moment.id: (stage, moment) for stage in self.stages for moment in stage.moments}
