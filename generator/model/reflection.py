"""What people weigh and ask themselves: self-checks, tensions and stories."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from generator.model.entity import Entity, Part
from generator.model.fields import (
    Ask,
    Date,
    Id,
    InSchema,
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

    id: Annotated[Annotated[Id, Own("item")], Ask("What short name does this question have?", "trusted")]
    """Its name inside the self-check."""
    sign: Annotated[Line, Ask("What is the warning sign, said as I?", "People wait for my yes.")]
    """The warning sign, said as I."""
    ask: Annotated[
        Line, Ask("What is the honest question?", "What did somebody decide without me this week?")
    ]
    """The honest question."""
    action: Annotated[
        Line, Ask("What is the one thing to do about it?", "Name one decision that is theirs from today.")
    ]
    """The one thing to do about it."""
    often_from: Annotated[
        list[Annotated[str, Phrase()]], Ask("Which of the other signs does it often come from?", ["blame"])
    ] = []
    """The ids of the other items that it often comes from."""


class SelfCheck(Entity):
    """Questions to answer alone; the result is a plan, never a grade."""

    title: Annotated[Title, Ask("What is it called?", "The mirror")]
    """What it is called."""
    for_: Annotated[Whom, Ask("Whom is it for?", {"levels": ["executive", "leader"]})] = Field(alias="for")
    """Whom it is for: everyone, or some roles, levels and functions."""
    items: Annotated[
        list[Item],
        exactly(bool, "empty", "has no question", "add one"),
        InSchema({"minItems": 1}),
        Ask("Which questions does one ask oneself?"),
    ]
    """Its questions, in order."""
    intro: Annotated[
        Text | None,
        Ask(
            "What should one know before answering?",
            "Four questions to answer alone. Nothing leaves this page.",
        ),
    ] = None
    """What to know before answering."""
    formerly: Annotated[list[ShortPhrase], Ask("Which ids did it have before?", ["leadership-mirror"])] = []
    """Ids it had before, so that old links still arrive."""


class Pole(Part):
    """One side of a balance."""

    name: Annotated[Title, Ask("What do people call this side?", "Control")]
    """What people call it."""
    too_far: Annotated[
        Line, Ask("What does it look like when it goes too far?", "A form is read out to somebody in tears.")
    ]
    """What it looks like when it goes too far."""


def _position(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= 4:
        raise PydanticCustomError(
            "position",
            "is no whole number from 0 to 4",
            {"hint": "write 0 for the first side, 2 for the middle, 4 for the second"},
        )
    return value


class Tension(Entity):
    """Two good things that pull apart, and where we stand between them."""

    name: Annotated[Title, Ask("What do people call this balance?", "Control and compassion")]
    """What people call it."""
    poles: Annotated[
        list[Pole],
        exactly(lambda poles: len(poles) == 2, "poles", "has not two sides", "give two"),
        InSchema({"minItems": 2, "maxItems": 2}),
        Ask(
            "Which two good things pull apart?",
            [
                {"name": "Control", "too_far": "A form is read out to somebody in tears."},
                {"name": "Compassion", "too_far": "Two neighbours with one fault get two answers."},
            ],
        ),
    ]
    """The two sides, first and second."""
    position: Annotated[
        Annotated[
            int,
            Number(),
            BeforeValidator(_position),
            WithJsonSchema({"type": "integer", "minimum": 0, "maximum": 4}),
        ],
        Ask("Where do you stand, from 0 at the first side to 4 at the second?", 3),
    ]
    """Where we stand, from 0 at the first side to 4 at the second."""
    stand: Annotated[
        Line,
        Ask(
            "What does that mean, in a sentence or two?",
            "The rules hold until somebody can say aloud why not today.",
        ),
    ]
    """What that means, in a sentence or two."""
    why: Annotated[
        Line, Ask("Why do you stand there?", "A kind exception is forgiven sooner than a cold rule.")
    ]
    """Why we stand there."""
    decided_by: Annotated[RoleRef, Ask("Which role decided it?", "ceo")]
    """The role that decided it."""
    formerly: Annotated[list[ShortPhrase], Ask("Which ids did it have before?", ["rules-and-kindness"])] = []
    """Ids it had before, so that old links still arrive."""


class Story(Entity):
    """Something that happened, told with the consent of those in it."""

    title: Annotated[Title, Ask("What do people call this story?", "The boiler in January")]
    """What people call it."""
    date: Annotated[Date, Ask("On which day did it happen?", "2026-01-19")]
    """The day it happened."""
    kind: Annotated[
        Literal["kept", "missed", "learned"],
        Ask("Was a promise kept or missed, or was something learned?", "kept"),
    ]
    """Whether a promise was kept or missed, or something was learned."""
    role: Annotated[RoleRef, Ask("Which role did it happen to?", "support-agent")]
    """The role it happened to."""
    standard: Annotated[StandardRef, Ask("Which standard does it show?", "support-agent/ring-until-closed")]
    """The standard it shows, as `owner/id`."""
    happened: Annotated[
        Text, Ask("What happened?", "A caller had been promised an engineer twice, and nobody came.")
    ]
    """What happened."""
    did: Annotated[
        Text, Ask("What did we do?", "The agent kept the case and rang each evening until the boiler ran.")
    ]
    """What we did."""
    outcome: Annotated[Text, Ask("What came of it?", "The family stayed, and the winter plan was changed.")]
    """What came of it."""
    consent: Annotated[Date, Ask("On which day did the people in it agree that you tell it?", "2026-02-02")]
    """The day on which those in it agreed to its telling."""
    learned: Annotated[
        Text | None, Ask("What did we learn?", "A visit needs a name behind it, and not only an hour.")
    ] = None
    """What we learned."""
    formerly: Annotated[list[ShortPhrase], Ask("Which ids did it have before?", ["the-cold-january"])] = []
    """Ids it had before, so that old links still arrive."""
