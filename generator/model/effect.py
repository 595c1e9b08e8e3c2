"""How work reaches the customer."""

from typing import Annotated, Literal

from generator.model.entity import Part
from generator.model.fields import Line, MomentRef, ShortPhrase, exactly

Contact = Literal["direct", "indirect"]

Step = Annotated[
    ShortPhrase,
    exactly(lambda step: len(step.split()) <= 6, "words", "has more than six words", "say it in six words or fewer"),
]
"""One step of a thread, up to six words."""


class Effect(Part):
    """What the customer feels of a function's work."""

    contact: Contact
    """Whether customers meet the people themselves (direct) or only their work (indirect)."""
    moments: dict[MomentRef, Line]
    """The moments of the journey it reaches, each with how."""
    good: Line
    """What happens when it goes well."""
    bad: Line
    """What happens when it goes badly."""


class RoleEffect(Effect):
    """What the customer feels of a role's work, with the steps from it to them."""

    thread: (
        Annotated[
            list[Step],
            exactly(lambda steps: 2 <= len(steps) <= 3, "steps", "has not two or three steps", "keep two or three"),
        ]
        | None
    ) = None
    """Two or three steps from what you do to the moment, each of up to six words."""
