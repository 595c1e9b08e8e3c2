"""The company's seats: functions, roles, and sets of standards for many roles."""

from pydantic import Field

from generator.model.authority import Authority
from generator.model.effect import Effect, RoleEffect
from generator.model.entity import Entity, Part
from generator.model.fields import (
    AudienceRef,
    Date,
    Duration,
    FunctionRef,
    Line,
    MetricRef,
    RitualRef,
    RoleRef,
    ShortPhrase,
    TeamRef,
    Text,
    Title,
)
from generator.model.standard import Action, Standard
from generator.model.whom import Level, Whom


class Partner(Part):
    """A function that this one works with, and the number both look at."""

    function: FunctionRef
    """The other function."""
    metric: MetricRef
    """The metric they share."""


class Function(Entity):
    """A part of the company with one purpose."""

    name: Title
    """Its name on pages."""
    summary: Line
    """What it does, in one sentence."""
    effect: Effect
    """How its work reaches the customer."""
    asset_case: Line | None = None
    """Why its service earns more than it costs."""
    partners: list[Partner] = []
    """The functions it shares a metric with."""
    visible_to: list[AudienceRef] = []
    """Who may see it; everyone where it is left out."""
    formerly: list[ShortPhrase] = []
    """Ids it had before."""


class Serves(Part):
    """A promise to a colleague."""

    role: RoleRef
    """The role that relies on it."""
    promise: Line
    """What it may expect."""
    within: Duration | None = None
    """How soon."""


class Review(Part):
    """Who keeps a page true, and how often it is read."""

    owner: TeamRef
    """The team that owns it."""
    every: Duration
    """How often it is read."""
    last: Date
    """When it was read last."""


class Standards(Entity):
    """Anything that owns standards and actions."""

    def settle(self) -> None:
        for part in (*self.owned_standards, *self.owned_actions):
            part.belong_to(self.id)

    @property
    def owned_standards(self) -> list[Standard]:
        """The standards that stand in its file."""
        raise NotImplementedError

    @property
    def owned_actions(self) -> list[Action]:
        """The actions that stand in its file."""
        raise NotImplementedError


class Role(Standards):
    """A seat in the company, whoever holds it.

    It answers to at most one other role; only the chief executive's answers to none.
    """

    title: Title
    """What the seat is called."""
    function: FunctionRef
    """The function it belongs to."""
    level: Level
    """How far from the customer's hand it stands."""
    one_job: Line
    """The seat's purpose in one sentence."""
    effect: RoleEffect
    """How its work reaches the customer."""
    authority: Authority
    """What it may decide."""
    standards: list[Standard]
    """What great service means in this seat."""
    actions: list[Action]
    """What to do at the start and in which rhythm."""
    review: Review
    """Who keeps this page true."""
    reports_to: RoleRef | None = None
    """The role this one answers to."""
    aliases: list[ShortPhrase] = []
    """Other names that people use for it."""
    formerly: list[ShortPhrase] = []
    """Ids it had before."""
    codes: list[ShortPhrase] = []
    """The codes of its jobs in other systems."""
    serves: list[Serves] = []
    """The colleagues who rely on it."""
    metrics: list[MetricRef] = []
    """The metrics it is looked at by."""
    rituals: list[RitualRef] = []
    """What it takes part in beside what its level and function do."""
    not_measured: list[Line] = []
    """What is left uncounted on purpose."""
    learn: list[Line] = []
    """Where to learn the craft."""
    visible_to: list[AudienceRef] = []
    """Who may see it; everyone where it is left out."""

    @property
    def owned_standards(self) -> list[Standard]:
        return self.standards

    @property
    def owned_actions(self) -> list[Action]:
        return self.actions

    def settle(self) -> None:
        super().settle()
        for remedy in self.authority.remedies:
            remedy.belong_to(self.id)


class StandardSet(Standards):
    """Standards and actions that many roles inherit."""

    title: Title
    """Its name on pages."""
    applies_to: Whom
    """Who inherits it."""
    standards: list[Standard] = []
    """Its standards."""
    actions: list[Action] = []
    """Its actions."""
    formerly: list[ShortPhrase] = []
    """Ids it had before."""

    @property
    def owned_standards(self) -> list[Standard]:
        return self.standards

    @property
    def owned_actions(self) -> list[Action]:
        return self.actions
