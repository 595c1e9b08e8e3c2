"""The company's seats: functions, roles, and sets of standards for many roles."""

from typing import Annotated

from generator.model.authority import Authority
from generator.model.effect import Effect, RoleEffect
from generator.model.entity import Entity, Part
from generator.model.fields import (
    Ask,
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
    Title,
)
from generator.model.standard import Action, Standard
from generator.model.whom import Level, Whom


class Partner(Part):
    """A function that this one works with, and the number both look at."""

    function: Annotated[FunctionRef, Ask("Which other function?", "support")]
    """The other function."""
    metric: Annotated[MetricRef, Ask("Which number do you both look at?", "refund-hours")]
    """The metric they share."""


class Function(Entity):
    """A part of the company with one purpose."""

    name: Annotated[Title, Ask("What is this function called?", "Customer Support")]
    """Its name on pages."""
    summary: Annotated[
        Line,
        Ask(
            "What does it do, in one sentence?",
            "Answers, mends and follows through when a customer needs a person.",
        ),
    ]
    """What it does, in one sentence."""
    effect: Annotated[
        Effect,
        Ask("How does its work reach the customer?"),
    ]
    """How its work reaches the customer."""
    asset_case: Annotated[
        Line | None,
        Ask(
            "Why does its service earn more than it costs?",
            "A complaint settled in one call brings more renewals than it costs in wages.",
        ),
    ] = None
    """Why its service earns more than it costs."""
    partners: Annotated[
        list[Partner],
        Ask("Which functions does it share a number with?"),
    ] = []
    """The functions it shares a metric with."""
    visible_to: Annotated[list[AudienceRef], Ask("Who may see it, if not everyone?", ["leader"])] = []
    """Who may see it: levels, functions or groups; everyone where it is left out."""
    formerly: Annotated[list[ShortPhrase], Ask("Which ids did it have before?", ["customer-service"])] = []
    """Ids it had before, so that old links still arrive."""


class Serves(Part):
    """A promise to a colleague."""

    role: Annotated[RoleRef, Ask("Which colleague relies on you?", "support-agent")]
    """The role that relies on it."""
    promise: Annotated[
        Line, Ask("What may they expect of you?", "A reason for each refused payment, fit to be read out.")
    ]
    """What that role may expect."""
    within: Annotated[Duration | None, Ask("How soon?", "1 day")] = None
    """How soon it may expect it."""


class Review(Part):
    """Who keeps a page true, and how often it is read."""

    owner: Annotated[TeamRef, Ask("Which team keeps this page true?", "service-leads")]
    """The team that owns the page."""
    every: Annotated[Duration, Ask("How often is it read through?", "12 months")]
    """How often it is read through."""
    last: Annotated[Date, Ask("On which day was it read last?", "2026-11-01")]
    """The day it was read last."""


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

    title: Annotated[Title, Ask("What is this seat called?", "Support Agent")]
    """What the seat is called."""
    function: Annotated[FunctionRef, Ask("Which function does it belong to?", "support")]
    """The function it belongs to."""
    level: Annotated[Level, Ask("How far from the customer's hand does it stand?", "frontline")]
    """How far from the customer's hand it stands, from the top."""
    one_job: Annotated[
        Line, Ask("What is this seat for, in one sentence?", "Leave the caller with nothing left to do.")
    ]
    """The seat's purpose in one sentence."""
    effect: Annotated[
        RoleEffect,
        Ask("How does this work reach the customer?"),
    ]
    """How its work reaches the customer."""
    authority: Annotated[
        Authority,
        Ask(
            "What may this seat decide without asking, and who decides above that?",
            {
                "remedies": [
                    {
                        "id": "refund",
                        "do": "refund a customer",
                        "up_to": 500,
                        "per": "case",
                        "record_in": "the case",
                    }
                ],
                "beyond": {"role": "support-lead", "within": "15 minutes"},
            },
        ),
    ]
    """What it may decide without asking, and who decides above that."""
    standards: Annotated[
        list[Standard],
        Ask("What does great service mean in this seat?"),
    ]
    """What great service means in this seat."""
    actions: Annotated[
        list[Action],
        Ask("What is to be done at the start, and what again and again?"),
    ]
    """What to do at the start and in which rhythm."""
    review: Annotated[
        Review,
        Ask("Who keeps this page true, and how often is it read?"),
    ]
    """Who keeps this page true."""
    reports_to: Annotated[RoleRef | None, Ask("Which role does it answer to?", "support-lead")] = None
    """The role this one answers to; only the chief executive's has none."""
    aliases: Annotated[
        list[ShortPhrase], Ask("What else do people call it?", ["adviser", "customer service representative"])
    ] = []
    """Other names that people use for it, for the search."""
    formerly: Annotated[list[ShortPhrase], Ask("Which ids did it have before?", ["telephone-agent"])] = []
    """Ids it had before, so that old links still arrive."""
    codes: Annotated[list[ShortPhrase], Ask("Which codes does it have in other systems?", ["CS-1042"])] = []
    """The codes of its jobs in other systems, for the search."""
    serves: Annotated[
        list[Serves],
        Ask("Which colleagues rely on it, and what may they expect?"),
    ] = []
    """The colleagues who rely on it."""
    metrics: Annotated[list[MetricRef], Ask("Which numbers is it looked at by?", ["first-time-right"])] = []
    """The metrics it is looked at by."""
    rituals: Annotated[
        list[RitualRef],
        Ask("Which meetings does it take part in on its own account?", ["executive-floor-time"]),
    ] = []
    """The rituals it takes part in beside those of its level and function."""
    not_measured: Annotated[
        list[Line], Ask("What do you leave uncounted on purpose?", ["How long a call lasts."])
    ] = []
    """What is left uncounted on purpose."""
    learn: Annotated[
        list[Line], Ask("Where can one learn the craft?", ["Listen to two recorded calls with your buddy."])
    ] = []
    """Where to learn the craft."""
    visible_to: Annotated[list[AudienceRef], Ask("Who may see it, if not everyone?", ["leader"])] = []
    """Who may see it: levels, functions or groups; everyone where it is left out."""

    @property
    def owned_standards(self) -> list[Standard]:
        return self.standards

    @property
    def owned_actions(self) -> list[Action]:
        return self.actions

    @property
    def other_names(self) -> tuple[str, ...]:
        """What it is called beside its title: its aliases and codes, and the ids it had before as words."""
        former = (id.replace("-", " ") for id in self.formerly)
        return tuple(dict.fromkeys([*self.aliases, *self.codes, *former]))

    def settle(self) -> None:
        super().settle()
        for remedy in self.authority.remedies:
            remedy.belong_to(self.id)


class StandardSet(Standards):
    """Standards and actions that many roles inherit."""

    title: Annotated[Title, Ask("What is this set called?", "Everyone")]
    """Its name on pages."""
    applies_to: Annotated[Whom, Ask("Who inherits it?", {"levels": ["executive", "leader"]})]
    """Who inherits it: everyone, or some roles, levels and functions."""
    standards: Annotated[
        list[Standard],
        Ask("Which standards do they all keep?"),
    ] = []
    """Its standards."""
    actions: Annotated[
        list[Action],
        Ask("What do they all do?"),
    ] = []
    """Its actions."""
    formerly: Annotated[list[ShortPhrase], Ask("Which ids did it have before?", ["all-staff"])] = []
    """Ids it had before, so that old links still arrive."""

    @property
    def owned_standards(self) -> list[Standard]:
        return self.standards

    @property
    def owned_actions(self) -> list[Action]:
        return self.actions
