"""What people do and look at together: metrics, rituals and channels."""

from typing import Literal

from pydantic import Field

from generator.model.entity import Entity
from generator.model.fields import Count, Duration, Line, MetricRef, RoleRef, ShortPhrase, StoryRef, Text, Title
from generator.model.whom import Whom, WithWhom

Lens = Literal["customer", "employee", "cost", "efficiency"]
Horizon = Literal["short", "long"]


class Metric(Entity):
    """A number that shows how something goes, and what it cannot show alone."""

    name: Title
    """What people call it."""
    lens: Lens
    """Whom or what it is about."""
    horizon: Horizon
    """How soon it moves: short or long."""
    unit: Title
    """What it counts."""
    better: Literal["up", "down"]
    """Whether more of it is better."""
    formula: Text
    """How it is worked out, in words."""
    example: Text
    """A worked example with numbers."""
    lag: Duration
    """How long it takes to move after something was changed."""
    story: StoryRef | None = None
    """A story beside the number."""
    pairs_with: MetricRef | None = None
    """The metric that keeps it honest."""
    formerly: list[ShortPhrase] = []
    """Ids it had before."""


class Ritual(Entity):
    """Something people do together in a rhythm, so that service stays alive."""

    name: Title
    """What people call it."""
    kind: Literal["floor-time", "listening", "coaching", "line-up"]
    """What sort of meeting it is."""
    who: Whom
    """Who takes part."""
    with_: WithWhom = Field(alias="with")
    """Whom they meet: roles, functions, or customers."""
    every: Duration
    """How often."""
    minutes: Count
    """How long it takes."""
    prepare: list[Line] = []
    """What to do before it."""
    ask: list[Line] = []
    """What to ask there."""
    debrief: list[Line] = []
    """What to do after it."""
    formerly: list[ShortPhrase] = []
    """Ids it had before."""


class Channel(Entity):
    """A way for bad news, from those who see it to someone who can act."""

    name: Title
    """What people call it."""
    from_: Whom = Field(alias="from")
    """Who may use it."""
    to: RoleRef
    """Who receives it."""
    how: Line
    """How it is used."""
    acknowledge_within: Duration
    """How soon its arrival is confirmed."""
    decide_within: Duration
    """How soon something is decided."""
    protection: Line
    """How the messenger is protected."""
    formerly: list[ShortPhrase] = []
    """Ids it had before."""
