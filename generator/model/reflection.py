"""What people weigh and ask themselves: self-checks, tensions and stories."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from generator.model.entity import Entity, Part
from generator.model.fields import (
    Date,
    Id,
    Line,
    Number,
    Own,
    Phrase,
    RoleRef,
    ShortPhrase,
    StandardRef,
    Text,
    Title,
    exactly,
)
from generator.model.whom import Whom


class Item(Part):
    """One question to oneself."""

    id: Annotated[Id, Own("item")]
    """Its name inside the self-check."""
    sign: Line
    """The warning sign, said as I."""
    ask: Line
    """The honest question."""
    action: Line
    """The one thing to do about it."""
    often_from: list[Annotated[str, Phrase()]] = []
    """The other items it often comes from."""


class SelfCheck(Entity):
    """Questions to answer alone; the result is a plan, never a grade."""

    title: Title
    """What it is called."""
    for_: Whom = Field(alias="for")
    """Whom it is for."""
    items: Annotated[list[Item], exactly(bool, "empty", "has no question", "add one")]
    """Its questions."""
    intro: Text | None = None
    """What to know before answering."""
    formerly: list[ShortPhrase] = []
    """Ids it had before."""


class Pole(Part):
    """One side of a balance."""

    name: Title
    """What people call it."""
    too_far: Line
    """What it looks like when it goes too far."""


def _position(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= 4:
        raise PydanticCustomError(
            "position", "is no whole number from 0 to 4", {"hint": "write 0 for the first side, 2 for the middle, 4 for the second"}
        )
    return value


class Tension(Entity):
    """Two good things that pull apart, and where we stand between them."""

    name: Title
    """What people call it."""
    poles: Annotated[list[Pole], exactly(lambda poles: len(poles) == 2, "poles", "has not two sides", "give two")]
    """The two sides."""
    position: Annotated[int, Number(), BeforeValidator(_position), WithJsonSchema({"type": "integer", "minimum": 0, "maximum": 4})]
    """Where we stand, 0 at the first side to 4 at the second."""
    stand: Line
    """What that means."""
    why: Line
    """Why we stand there."""
    decided_by: RoleRef
    """The role that decided it."""
    formerly: list[ShortPhrase] = []
    """Ids it had before."""


class Story(Entity):
    """Something that happened, told with the consent of those in it."""

    title: Title
    """What people call it."""
    date: Date
    """When it happened."""
    kind: Literal["kept", "missed", "learned"]
    """Whether a promise was kept or missed, or something was learned."""
    role: RoleRef
    """The role it happened to."""
    standard: StandardRef
    """The standard it shows."""
    happened: Text
    """What happened."""
    did: Text
    """What we did."""
    outcome: Text
    """What came of it."""
    consent: Date
    """When those in it agreed to its telling."""
    learned: Text | None = None
    """What we learned."""
    formerly: list[ShortPhrase] = []
    """Ids it had before."""
