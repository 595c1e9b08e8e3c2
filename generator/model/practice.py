"""What people do and look at together: metrics, rituals and channels."""

from typing import Annotated, Literal

from pydantic import Field

from generator.model.entity import Entity
from generator.model.fields import (
    Ask,
    Count,
    Duration,
    Line,
    MetricRef,
    RoleRef,
    ShortPhrase,
    StoryRef,
    Text,
    Title,
)
from generator.model.whom import Whom, WithWhom

Lens = Literal["customer", "employee", "cost", "efficiency"]
Horizon = Literal["short", "long"]


class Metric(Entity):
    """A number that shows how something goes, and what it cannot show alone."""

    name: Annotated[Title, Ask("What do people call this number?", "Hours to refund")]
    """What people call it."""
    lens: Annotated[Lens, Ask("Whom or what is it about?", "customer")]
    """Whom or what it is about."""
    horizon: Annotated[Horizon, Ask("Does it move within weeks (short) or over years (long)?", "short")]
    """How soon it moves: within weeks (short) or over years (long)."""
    unit: Annotated[Title, Ask("What does it count?", "hours")]
    """What it counts."""
    better: Annotated[Literal["up", "down"], Ask("Is it better when it goes up or down?", "down")]
    """Which way is better."""
    formula: Annotated[
        Text,
        Ask(
            "How is it worked out, in words?",
            "The time from the first message to the money leaving us, the median of a month.",
        ),
    ]
    """How it is worked out, in words."""
    example: Annotated[
        Text,
        Ask(
            "What is one sum, with real numbers?",
            "Asked on Monday at ten and paid on Tuesday at nine makes 23 hours.",
        ),
    ]
    """A worked example with numbers."""
    lag: Annotated[Duration, Ask("How long after a change does it move?", "1 month")]
    """How long it takes to move after something was changed."""
    story: Annotated[StoryRef | None, Ask("Which story belongs beside it?", "the-boiler-in-january")] = None
    """A story to read beside the number."""
    pairs_with: Annotated[MetricRef | None, Ask("Which other number keeps it honest?", "refund-errors")] = (
        None
    )
    """The metric that keeps it honest."""
    formerly: Annotated[list[ShortPhrase], Ask("Which ids did it have before?", ["refund-time"])] = []
    """Ids it had before, so that old links still arrive."""


class Ritual(Entity):
    """Something people do together in a rhythm, so that service stays alive."""

    name: Annotated[Title, Ask("What do people call it?", "Executive floor time")]
    """What people call it."""
    kind: Annotated[
        Literal["floor-time", "listening", "coaching", "line-up"],
        Ask("What sort of meeting is it?", "floor-time"),
    ]
    """What sort of meeting it is."""
    who: Annotated[Whom, Ask("Who takes part?", {"levels": ["executive"]})]
    """Who takes part: everyone, or some roles, levels and functions."""
    with_: Annotated[WithWhom, Ask("Whom do they meet?", {"roles": ["support-agent"], "customers": True})] = (
        Field(alias="with")
    )
    """Whom they meet: everyone, some roles, levels and functions, or customers."""
    every: Annotated[Duration, Ask("How often?", "1 month")]
    """How often it takes place."""
    minutes: Annotated[Count, Ask("How many minutes does it take?", 120)]
    """How many minutes it takes."""
    prepare: Annotated[
        list[Line], Ask("What do you do beforehand?", ["Read the three newest lines of the friction log."])
    ] = []
    """What to do before it."""
    ask: Annotated[list[Line], Ask("What do you ask there?", ["What did you have to refuse this week?"])] = []
    """What to ask there."""
    debrief: Annotated[
        list[Line], Ask("What do you do afterwards?", ["Name one rule to change, and who changes it."])
    ] = []
    """What to do after it."""
    formerly: Annotated[list[ShortPhrase], Ask("Which ids did it have before?", ["back-to-the-floor"])] = []
    """Ids it had before, so that old links still arrive."""


class Channel(Entity):
    """A way for bad news, from those who see it to someone who can act."""

    name: Annotated[Title, Ask("What do people call it?", "The friction log")]
    """What people call it."""
    from_: Annotated[Whom, Ask("Who may use it?", {"levels": ["frontline"]})] = Field(alias="from")
    """Who may use it: everyone, or some roles, levels and functions."""
    to: Annotated[RoleRef, Ask("Which role receives it?", "support-lead")]
    """The role that receives it."""
    how: Annotated[Line, Ask("How is it used?", "Write one line in the log, with or without your name.")]
    """How it is used."""
    acknowledge_within: Annotated[Duration, Ask("How soon does somebody confirm that it arrived?", "1 day")]
    """How soon its arrival is confirmed."""
    decide_within: Annotated[Duration, Ask("How soon is something decided?", "1 week")]
    """How soon something is decided."""
    protection: Annotated[
        Line,
        Ask(
            "How is the person who speaks up protected?",
            "Nobody asks who wrote a line, and nobody may find out.",
        ),
    ]
    """How the messenger is protected."""
    formerly: Annotated[list[ShortPhrase], Ask("Which ids did it have before?", ["grumble-book"])] = []
    """Ids it had before, so that old links still arrive."""
