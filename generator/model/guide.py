"""A guide: questions and answers that lead to what to do, an interactive decision tree."""

from typing import Annotated, Literal

from pydantic import Discriminator, Field, Tag

from generator.model.entity import Entity, Part
from generator.model.fields import (
    Duration,
    GuideRef,
    Id,
    Line,
    Own,
    RemedyRef,
    RoleRef,
    ShortPhrase,
    StandardRef,
    StoryRef,
    Text,
    Title,
    exactly,
)
from generator.model.role import Review
from generator.model.whom import Whom


class Answer(Part):
    """One answer to a question, and where it leads."""

    answer: Line
    """The answer as a person would say it."""
    then: Title
    """The node or the outcome that follows."""


class Node(Part):
    """One question of a guide."""

    ask: Line
    """The question."""
    answers: Annotated[list[Answer], exactly(bool, "empty", "has no answer", "add one")]
    """The answers to choose from."""
    help: Text | None = None
    """How to find out."""


class Escalation(Part):
    """Someone else who takes it from here."""

    role: RoleRef
    """Who takes it."""
    within: Duration
    """How soon."""


Escalate = Annotated[
    Annotated[Literal["beyond"], Tag("<word>")] | Annotated[Escalation, Tag("<role>")],
    Discriminator(lambda value: "<role>" if isinstance(value, dict | Escalation) else "<word>"),
]


class Outcome(Part):
    """Where a guide ends: what to say, what to do, what to offer, whom to ask."""

    title: Line
    """What to do, in a few words."""
    say: Line | None = None
    """What the customer hears."""
    do: list[Line] = []
    """The steps."""
    remedy: RemedyRef | None = None
    """What the acting role may offer."""
    escalate: Escalate | None = None
    """Who decides: `beyond` for the next of the acting role, or a role."""
    guide: GuideRef | None = None
    """The guide that goes on."""
    standard: StandardRef | None = None
    """The standard behind it."""
    story: StoryRef | None = None
    """A time when it went like this."""


class GuideTest(Part):
    """A way through the guide that must end where it says."""

    as_: RoleRef = Field(alias="as")
    """Who walks it."""
    answers: list[Line]
    """The answers, as they are written in the guide."""
    ends: Title
    """The outcome it ends in."""


class Guide(Entity):
    """Questions that lead the reader to what to do."""

    title: Title
    """What the reader looks for."""
    kind: Literal["troubleshooting", "script", "triage", "process", "crisis", "conflict", "before-you-cut"]
    """What sort of help it is."""
    for_: Whom = Field(alias="for")
    """Who follows it."""
    start: Title
    """The first question."""
    nodes: dict[Annotated[Id, Own("node")], Node]
    """The questions, by id."""
    outcomes: dict[Annotated[Id, Own("outcome")], Outcome]
    """The ends, by id."""
    asked_as: list[ShortPhrase] = []
    """How customers or colleagues put it."""
    tests: list[GuideTest] = []
    """Ways through it that must hold."""
    review: Review | None = None
    """Who keeps it true."""
    formerly: list[ShortPhrase] = []
    """Ids it had before."""
