"""A standard of service, and the actions that keep it alive."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from generator.model.authority import Range, Unit
from generator.model.entity import Owned, Part
from generator.model.fields import (
    ActionId,
    Amount,
    AudienceRef,
    Count,
    Duration,
    Line,
    Measured,
    MetricRef,
    OrderRef,
    RemedyRef,
    RoleRef,
    ShortPhrase,
    SourceRef,
    StandardId,
    StandardRef,
    Target,
    Text,
    Title,
    exactly,
    one_or_more,
)

Kind = Literal["attitude", "behaviour", "operational"]
Freedom = Literal["fixed", "bounded", "free"]
Toward = Literal["customers", "colleagues"]
When = Literal[
    "before-day-1", "day-1", "week-1", "day-30", "day-60", "day-90", "daily", "weekly", "monthly", "quarterly", "yearly"
]
By = Literal["starter", "manager", "buddy", "people"]

ONBOARDING: tuple[When, ...] = ("before-day-1", "day-1", "week-1", "day-30", "day-60", "day-90")
"""The moments of a start, in their order."""
RHYTHM: tuple[When, ...] = ("daily", "weekly", "monthly", "quarterly", "yearly")
"""The rhythms of the work after it, from the most frequent."""

Lines = Annotated[list[Line], BeforeValidator(one_or_more)]
"""One sentence or several."""


class Value(Part):
    """A number that a standard's sentence names.

    It is either its own or taken from a limit of authority, so that a limit stands in one place.
    """

    from_: RemedyRef | None = Field(default=None, alias="from")
    """The remedy whose limit it is."""
    value: Amount | None = None
    """The number itself."""
    unit: Title | None = None
    """What it counts: the currency, or a word such as minutes."""
    may_vary: Range | None = None
    """How far a place may set another number."""

    @model_validator(mode="after")
    def _one_source(self) -> "Value":
        if (self.from_ is None) == (self.value is None):
            raise PydanticCustomError(
                "value", "needs one of `from` and `value`", {"hint": "name the remedy it comes from, or its number"}
            )
        if self.from_ is not None and (self.unit or self.may_vary):
            at = "unit" if self.unit else "may_vary"
            raise PydanticCustomError("value", "comes with the limit it is taken from", {"at": at, "hint": "take it out here"})
        return self


class Result(Part):
    """What a measure came to in one period."""

    period: Title
    """The month, quarter or year."""
    value: Measured
    """The figure."""
    met: bool
    """Whether the target was met."""
    note: Line | None = None
    """What explains it."""


class Measure(Part):
    """How a team knows whether it keeps a standard."""

    metric: MetricRef
    """The metric that shows it."""
    target: Target | None = None
    """What it should reach."""
    floor: Target | None = None
    """Where someone steps in."""
    watch: MetricRef | None = None
    """The metric that suffers when this one is chased."""
    counted_for: Literal["team", "person"] = "team"
    """Whom it is counted for."""
    person_because: Line | None = None
    """Why it is counted for a person."""
    results: list[Result] = []
    """What it came to."""

    @model_validator(mode="after")
    def _reason(self) -> "Measure":
        if self.counted_for == "person" and self.person_because is None:
            raise PydanticCustomError(
                "person", "counts a person and does not say why", {"at": "counted_for", "hint": "add `person_because: …`, or count the team"}
            )
        return self


class IfMissed(Part):
    """What we do and say when the standard was not kept."""

    say: Line
    """What the customer hears."""
    remedy: RemedyRef | None = None
    """What the acting role may offer."""
    tell: RoleRef | None = None
    """Which role is told."""
    within: Duration | None = None
    """How soon."""


class Script(Part):
    """Words that are given, may be changed, or are never said."""

    say: Lines = []
    """What is said in these words."""
    adapt: Lines = []
    """What may be said in one's own words."""
    never: Lines = []
    """What is never said."""


class Question(Part):
    """A moment to think about, with one answer that is right."""

    ask: Line
    """The situation and the question."""
    choices: Annotated[list[Line], exactly(lambda c: len(c) >= 2, "choices", "has fewer than two answers", "add another")]
    """The answers to choose from."""
    right: Line
    """The right one, word for word."""
    because: Line
    """Why it is right."""

    @model_validator(mode="after")
    def _among_them(self) -> "Question":
        if self.right not in self.choices:
            raise PydanticCustomError(
                "right", "is none of the choices", {"at": "right", "hint": "copy one of them word for word"}
            )
        return self


class Standard(Owned):
    """One thing a role does that the customer, or a colleague, can notice."""

    id: StandardId
    """Its name in references and links."""
    says: Line
    """The standard in one sentence; begins with a verb: Rings the customer back …"""
    why: Line
    """Why it matters."""
    noticed: Line
    """What the customer, or the colleague, notices of it."""
    great: list[Line]
    """What it looks like when it is done well."""
    not_: list[Line] = Field(alias="not")
    """What it is not."""
    kind: Kind
    """Whether it is an attitude, a behaviour or an operation."""
    freedom: Freedom
    """How much judgement it leaves: fixed, bounded or free."""
    fixed_because: Line | None = None
    """Why it is fixed."""
    counts_as: OrderRef | None = None
    """Which of the playbook's order it serves, to settle collisions."""
    toward: Toward = "customers"
    """Whom it is kept toward."""
    mirrors: StandardRef | None = None
    """The standard that it mirrors on the other side: what a leader does, what a customer gets."""
    values: dict[ShortPhrase, Value] = {}
    """The numbers its sentence names in braces."""
    measure: Measure | None = None
    """How the team knows."""
    if_missed: IfMissed | None = None
    """What we do and say when we missed it."""
    script: Script | None = None
    """Words that are given."""
    question: Question | None = None
    """A moment to think about."""
    learn: list[Line] = []
    """Where to learn it."""
    sources: list[SourceRef] = []
    """What its figures come from."""
    visible_to: list[AudienceRef] = []
    """Who may see it; everyone where it is left out."""
    formerly: list[ShortPhrase] = []
    """Ids it had before."""

    @model_validator(mode="after")
    def _fixed_says_why(self) -> "Standard":
        if self.freedom == "fixed" and self.fixed_because is None:
            raise PydanticCustomError(
                "fixed", "is fixed and does not say why", {"at": "freedom", "hint": "add `fixed_because: …`"}
            )
        return self


class Action(Owned):
    """Something to do, once at the start or in a rhythm."""

    id: ActionId
    """Its name in references and links."""
    do: Line
    """What to do, as an instruction."""
    when: When
    """On which day of a start, or in which rhythm."""
    done_when: Line
    """How one knows that it is done."""
    minutes: Count | None = None
    """How long it takes each time."""
    by: By = "starter"
    """Who does it."""
    standard: StandardRef | None = None
    """The standard that it keeps alive."""
