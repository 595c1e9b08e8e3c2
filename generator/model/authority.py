"""What a role may decide without asking, and who decides above that."""

import re
from typing import Annotated

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from generator.model.entity import Owned, Part
from generator.model.fields import (
    Amount,
    Ask,
    Count,
    Date,
    Duration,
    InSchema,
    Line,
    RemedyId,
    RoleRef,
    exactly,
)

UNITS = ("percent", "days", "times")

Unit = Annotated[
    str,
    exactly(
        lambda unit: unit in UNITS or re.fullmatch("[A-Z]{3}", unit) is not None,
        "unit",
        "is no unit",
        "write the currency's three letters, or percent, days or times",
    ),
    InSchema({"pattern": "^([A-Z]{3}|percent|days|times)$"}),
]


class Range(Part):
    """From what to what a number may vary from place to place."""

    from_: Annotated[Amount, Ask("What is the lowest it may be?", 100)] = Field(alias="from")
    """The lowest number that a place may set."""
    to: Annotated[Amount, Ask("What is the highest it may be?", 1000)]
    """The highest number that a place may set."""

    @model_validator(mode="after")
    def _in_order(self) -> "Range":
        if self.from_ > self.to:
            raise PydanticCustomError(
                "range", "runs from a higher number to a lower one", {"at": "from", "hint": "swap the two"}
            )
        return self


class AtMost(Part):
    """How often a remedy may be used."""

    times: Annotated[Count, Ask("How many times may it be used?", 3)]
    """How many times it may be used."""
    per: Annotated[Line, Ask("For one what is that counted?", "customer")]
    """What the times are counted for: a customer, a case, an agent."""
    within: Annotated[Duration | None, Ask("In how long a time?", "1 month")] = None
    """The time in which they are counted; without it, ever."""


class Second(Part):
    """A second person who must agree above an amount."""

    role: Annotated[RoleRef, Ask("Which role must agree?", "support-lead")]
    """The role whose agreement is needed."""
    above: Annotated[Amount, Ask("Above what amount must it agree?", 250)]
    """The amount above which it is needed."""


class Remedy(Owned):
    """One thing a role may do for a customer or a colleague without asking.

    Without `up_to` it is a plain power, such as stopping the line.
    """

    id: Annotated[RemedyId, Ask("What short name do other files use for this?", "refund")]
    """Its name in references, and the same in each role that may do the same."""
    do: Annotated[Line, Ask("What may you do, beginning with a verb?", "refund a customer")]
    """What the role may do, beginning with a verb: refund a customer."""
    up_to: Annotated[Amount | None, Ask("Up to how much, without asking?", 500)] = None
    """The limit; without one it is a plain power."""
    unit: Annotated[
        Unit | None, Ask("What does the limit count: a currency, percent, days or times?", "GBP")
    ] = None
    """What the limit counts: a currency (the playbook's where it is left out), percent, days or times."""
    per: Annotated[
        Line | None, Ask("For one what does the limit hold: a case, an invoice, a visit?", "case")
    ] = None
    """What the limit holds for: a case, an invoice, a visit."""
    at_most: Annotated[AtMost | None, Ask("How often may it be used?")] = None
    """How often it may be used."""
    not_when: Annotated[
        Line | None, Ask("When may it not be used?", "The card company is already paying the customer back.")
    ] = None
    """When it may not be used."""
    with_: Annotated[
        Second | None,
        Ask("Above what amount must a second person agree, and who?"),
    ] = Field(default=None, alias="with")
    """The second person who must agree above an amount."""
    may_vary: Annotated[Range | None, Ask("Between which numbers may a place set its own limit?")] = None
    """How far a place may set another limit."""
    record_in: Annotated[
        Line | None, Ask("Where do you write down that you used it?", "the customer's case")
    ] = None
    """Where its use is written down."""
    from_: Annotated[Date | None, Ask("From which day does it hold?", "2026-11-01")] = Field(
        default=None, alias="from"
    )
    """The first day it holds; without one, always."""
    until: Annotated[Date | None, Ask("Until which day does it hold?", "2027-03-31")] = None
    """The last day it holds; without one, for good."""


class Beyond(Part):
    """Who decides above the limit."""

    role: Annotated[RoleRef, Ask("Which role decides above the limit?", "support-lead")]
    """The role that decides above the limit."""
    within: Annotated[Duration, Ask("How soon does it decide?", "15 minutes")]
    """How soon it decides."""
    how: Annotated[
        Line | None,
        Ask("How do you reach it while the customer waits?", "Raise your hand, or ring the lead's desk."),
    ] = None
    """How to reach it."""
    otherwise: Annotated[
        RoleRef | None, Ask("Who decides when that role cannot be reached?", "chief-customer-officer")
    ] = None
    """The role that decides where the first cannot be reached."""


class Emergency(Part):
    """What may be done at once when there is no time to ask."""

    when: Annotated[
        Line, Ask("What makes it an emergency?", "Somebody could come to harm before a reply arrives.")
    ]
    """What makes it an emergency."""
    up_to: Annotated[Amount | None, Ask("Up to how much may you spend then?", 2000)] = None
    """The limit in that case; without one, whatever it takes."""
    tell: Annotated[RoleRef, Ask("Which role do you tell afterwards?", "support-lead")]
    """The role that is told afterwards."""
    within: Annotated[Duration, Ask("How soon do you tell it?", "1 hour")]
    """How soon it is told."""


class Trust(Part):
    """What a leader says about using this authority."""

    says: Annotated[
        Line,
        Ask(
            "What does a leader say about using this authority?",
            "Use it. I would rather explain a refund than a lost customer.",
        ),
    ]
    """What the leader says, in the leader's words."""
    by: Annotated[RoleRef, Ask("Which role says so?", "support-lead")]
    """The role that says it and stands by it."""


class Authority(Part):
    """What a role may decide: its remedies, and the way above them; or why it has none."""

    remedies: Annotated[
        list[Remedy],
        Ask("What may you do without asking?"),
    ] = []
    """What the role may do without asking."""
    beyond: Annotated[
        Beyond | None,
        Ask("Who decides above that, and how soon?"),
    ] = None
    """Who decides above that."""
    in_absence: Annotated[RoleRef | None, Ask("Who decides while you are away?", "support-lead")] = None
    """The role that decides while this one is away."""
    emergency: Annotated[
        Emergency | None,
        Ask("What may you do when there is no time to ask?"),
    ] = None
    """What the role may do when there is no time to ask."""
    never: Annotated[
        list[Line],
        Ask("What may you never do, whatever the limit?", ["Pay a customer to take a complaint back."]),
    ] = []
    """What no limit ever covers."""
    trust: Annotated[
        Trust | None,
        Ask("What does a leader say about using this authority, and who?"),
    ] = None
    """What a leader says about using it."""
    none: Annotated[
        Line | None,
        Ask(
            "If this seat decides nothing alone, why is that?",
            "Every sum in this seat is signed by two people, by law.",
        ),
    ] = None
    """Why the role decides nothing alone; instead of remedies."""

    @model_validator(mode="after")
    def _one_of_both(self) -> "Authority":
        if self.none is not None and self.remedies:
            raise PydanticCustomError(
                "none-and-some",
                "says that there is no authority beside remedies",
                {"at": "none", "hint": "take one of the two out"},
            )
        return self

    def remedy(self, id: str) -> Remedy | None:
        """The remedy of that id."""
        return next((remedy for remedy in self.remedies if remedy.id == id), None)
