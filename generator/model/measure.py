"""The numbers of a standard: those its sentence names, and those that show whether it is kept."""

from typing import Annotated, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from generator.model.authority import Range
from generator.model.entity import Part
from generator.model.fields import Amount, Ask, Line, Measured, MetricRef, RemedyRef, Target, Title


class Value(Part):
    """A number that a standard's sentence names.

    It is either its own or taken from a limit of authority, so that a limit stands in one place.
    """

    from_: Annotated[RemedyRef | None, Ask("Which remedy's limit is it?", "support-agent/refund")] = Field(
        default=None, alias="from"
    )
    """The remedy whose limit it is, as `owner/id`; instead of a number of its own."""
    value: Annotated[Amount | None, Ask("What is the number?", 24)] = None
    """The number itself; instead of a limit of authority."""
    unit: Annotated[Title | None, Ask("What does it count?", "hours")] = None
    """What it counts: the currency, or a word such as hours."""
    may_vary: Annotated[Range | None, Ask("Between which numbers may a place set its own?")] = None
    """How far a place may set another number."""

    @model_validator(mode="after")
    def _one_source(self) -> "Value":
        if (self.from_ is None) == (self.value is None):
            raise PydanticCustomError(
                "value",
                "needs one of `from` and `value`",
                {"hint": "name the remedy it comes from, or its number"},
            )
        if self.from_ is not None and (self.unit or self.may_vary):
            at = "unit" if self.unit else "may_vary"
            raise PydanticCustomError(
                "value", "comes with the limit it is taken from", {"at": at, "hint": "take it out here"}
            )
        return self


class Result(Part):
    """What a measure came to in one period."""

    period: Annotated[Title, Ask("For which month, quarter or year?", "2026 Q3")]
    """The month, quarter or year."""
    value: Annotated[Measured, Ask("What was the figure?", 94)]
    """The figure."""
    met: Annotated[bool, Ask("Was the target met?", True)]
    """Whether the target was met."""
    note: Annotated[Line | None, Ask("What explains it?", "Two of the five on the desk were new.")] = None
    """What explains it."""


class Measure(Part):
    """How a team knows whether it keeps a standard."""

    metric: Annotated[MetricRef, Ask("Which number shows it?", "first-time-right")]
    """The metric that shows whether it is kept."""
    target: Annotated[Target | None, Ask("What should the number reach?", "at least 92 %")] = None
    """What the number should reach."""
    floor: Annotated[Target | None, Ask("At what number does somebody step in?", "at least 80 %")] = None
    """The number at which somebody steps in."""
    watch: Annotated[
        MetricRef | None, Ask("Which other number suffers when this one is chased?", "lifetime-value")
    ] = None
    """The metric that suffers when this one is chased."""
    counted_for: Annotated[
        Literal["team", "person"], Ask("Is it counted for the team or for each person?", "team")
    ] = "team"
    """Whom it is counted for."""
    person_because: Annotated[
        Line | None,
        Ask("If it is counted for each person, why?", "The licence is held by one person, who signs for it."),
    ] = None
    """Why it is counted for a person."""
    results: Annotated[list[Result], Ask("What did it come to so far?")] = []
    """What it came to, period by period."""

    @model_validator(mode="after")
    def _reason(self) -> "Measure":
        if self.counted_for == "person" and self.person_because is None:
            raise PydanticCustomError(
                "person",
                "counts a person and does not say why",
                {"at": "counted_for", "hint": "add `person_because: …`, or count the team"},
            )
        return self
