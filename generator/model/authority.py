"""What a role may decide without asking, and who decides above that."""

import re
from typing import Annotated

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from generator.model.entity import Owned, Part
from generator.model.fields import Amount, Count, Date, Duration, Line, RemedyId, RoleRef, exactly

UNITS = ("percent", "days", "times")

Unit = Annotated[
    str,
    exactly(
        lambda unit: unit in UNITS or re.fullmatch("[A-Z]{3}", unit) is not None,
        "unit",
        "is no unit",
        "write the currency's three letters, or percent, days or times",
    ),
]


class Range(Part):
    """From what to what a number may vary from place to place."""

    from_: Amount = Field(alias="from")
    """The lowest it may be."""
    to: Amount
    """The highest it may be."""

    @model_validator(mode="after")
    def _in_order(self) -> "Range":
        if self.from_ > self.to:
            raise PydanticCustomError("range", "runs from a higher number to a lower one", {"at": "from", "hint": "swap the two"})
        return self


class AtMost(Part):
    """How often a remedy may be used."""

    times: Count
    """How many times."""
    per: Line
    """For one what: a customer, a case, an agent."""
    within: Duration | None = None
    """In how long a time."""


class Second(Part):
    """A second person who must agree above an amount."""

    role: RoleRef
    """Whose agreement is needed."""
    above: Amount
    """The amount above which it is."""


class Remedy(Owned):
    """One thing a role may do for a customer or a colleague without asking.

    Without `up_to` it is a plain power, such as stopping the line.
    """

    id: RemedyId
    """Its name in references."""
    do: Line
    """What the role may do, as a verb: refund a customer."""
    up_to: Amount | None = None
    """The limit."""
    unit: Unit | None = None
    """What the limit counts; the playbook's currency where it is left out."""
    per: Line | None = None
    """For one what: a case, an invoice, a visit."""
    at_most: AtMost | None = None
    """How often it may be used."""
    not_when: Line | None = None
    """When it may not be used."""
    with_: Second | None = Field(default=None, alias="with")
    """Who must agree above an amount."""
    may_vary: Range | None = None
    """How far a place may set another limit."""
    record_in: Line | None = None
    """Where it is written down."""
    from_: Date | None = Field(default=None, alias="from")
    """The first day it holds."""
    until: Date | None = None
    """The last day it holds."""


class Beyond(Part):
    """Who decides above the limit."""

    role: RoleRef
    """The role that decides."""
    within: Duration
    """How soon it decides."""
    how: Line | None = None
    """How to reach it."""
    otherwise: RoleRef | None = None
    """Who decides where that role cannot be reached."""


class Emergency(Part):
    """What may be done at once when there is no time to ask."""

    when: Line
    """What makes it an emergency."""
    up_to: Amount | None = None
    """The limit in that case."""
    tell: RoleRef
    """Who is told afterwards."""
    within: Duration
    """How soon they are told."""


class Trust(Part):
    """What a leader says about using this authority."""

    says: Line
    """The sentence."""
    by: RoleRef
    """The role that signs it."""


class Authority(Part):
    """What a role may decide: its remedies, and the way above them; or why it has none."""

    remedies: list[Remedy] = []
    """What you may do without asking."""
    beyond: Beyond | None = None
    """Who decides above that."""
    in_absence: RoleRef | None = None
    """Who decides while you are away."""
    emergency: Emergency | None = None
    """What you may do when there is no time to ask."""
    never: list[Line] = []
    """What no limit ever covers."""
    trust: Trust | None = None
    """What a leader says about using it."""
    none: Line | None = None
    """Why the role decides nothing alone."""

    @model_validator(mode="after")
    def _one_of_both(self) -> "Authority":
        if self.none is not None and self.remedies:
            raise PydanticCustomError(
                "none-and-some", "says that there is no authority beside remedies", {"at": "none", "hint": "take one of the two out"}
            )
        return self

    def remedy(self, id: str) -> Remedy | None:
        """The remedy of that id."""
        return next((remedy for remedy in self.remedies if remedy.id == id), None)
