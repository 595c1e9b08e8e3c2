"""A guide: questions and answers that lead to what to do, an interactive decision tree."""

from typing import Annotated, Literal

from pydantic import Discriminator, Field, Tag

from generator.model.entity import Entity, Part
from generator.model.fields import (
    Ask,
    Duration,
    GuideRef,
    Id,
    InSchema,
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

    answer: Annotated[Line, Ask("What might the person answer?", "It was promised for today")]
    """An answer as a person would say it."""
    then: Annotated[Title, Ask("Which question or ending comes next?", "pay-now")]
    """The id of the question or the outcome that follows."""


class Node(Part):
    """One question of a guide."""

    ask: Annotated[Line, Ask("What do you ask at this point?", "Was a day promised for the money?")]
    """The question at this point."""
    answers: Annotated[
        list[Answer],
        exactly(bool, "empty", "has no answer", "add one"),
        InSchema({"minItems": 1}),
        Ask("Which answers are there, and where does each lead?"),
    ]
    """The answers to choose from."""
    help: Annotated[
        Text | None, Ask("How can one find out?", "Look in the case for a date that an agent wrote down.")
    ] = None
    """How to find out, where the answer is not at hand."""


class Escalation(Part):
    """Someone else who takes it from here."""

    role: Annotated[RoleRef, Ask("Which role takes it from here?", "support-lead")]
    """The role that takes it from here."""
    within: Annotated[Duration, Ask("How soon does it answer?", "15 minutes")]
    """How soon it answers."""


Escalate = Annotated[
    Annotated[Literal["beyond"], Tag("<word>")] | Annotated[Escalation, Tag("<role>")],
    Discriminator(lambda value: "<role>" if isinstance(value, dict | Escalation) else "<word>"),
]


class Outcome(Part):
    """Where a guide ends: what to say, what to do, what to offer, whom to ask."""

    title: Annotated[Line, Ask("What is to be done, in a few words?", "Pay it while they are on the line")]
    """What to do, in a few words."""
    say: Annotated[
        Line | None,
        Ask("What do you say to the customer?", "I am sending the money now, and it lands tomorrow."),
    ] = None
    """What the customer hears."""
    do: Annotated[
        list[Line],
        Ask(
            "Which steps do you take?",
            ["Open the case and grant the refund.", "Read the reference out to the customer."],
        ),
    ] = []
    """The steps, in order."""
    remedy: Annotated[RemedyRef | None, Ask("Which of your own remedies do you offer?", "refund")] = None
    """The remedy that the acting role offers, up to its own limit."""
    escalate: Annotated[
        Escalate | None, Ask("Who decides, if not you: `beyond` for your own next, or a role?", "beyond")
    ] = None
    """Who decides: `beyond` for the next of the acting role, or a role with a time."""
    guide: Annotated[GuideRef | None, Ask("Which guide goes on from here?", "something-went-wrong")] = None
    """The guide that goes on from here."""
    standard: Annotated[
        StandardRef | None, Ask("Which standard is behind it?", "support-agent/ring-until-closed")
    ] = None
    """The standard behind it."""
    story: Annotated[StoryRef | None, Ask("Which story shows it?", "the-boiler-in-january")] = None
    """A story of a time when it went like this."""


class GuideTest(Part):
    """A way through the guide that must end where it says."""

    as_: Annotated[RoleRef, Ask("Which role walks this way?", "support-agent")] = Field(alias="as")
    """The role that walks this way."""
    answers: Annotated[
        list[Line], Ask("Which answers does it choose, word for word?", ["Yes, and it has passed"])
    ]
    """The answers it chooses, as they are written in the guide."""
    ends: Annotated[Title, Ask("In which ending must it arrive?", "pay-now")]
    """The id of the outcome it must end in."""


class Guide(Entity):
    """Questions that lead the reader to what to do."""

    title: Annotated[Title, Ask("What is the reader looking for?", "The refund is late")]
    """What the reader looks for."""
    kind: Annotated[
        Literal["troubleshooting", "script", "triage", "process", "crisis", "conflict", "before-you-cut"],
        Ask("What sort of help is it?", "troubleshooting"),
    ]
    """What sort of help it is."""
    for_: Annotated[Whom, Ask("Who follows it?", {"roles": ["support-agent"]})] = Field(alias="for")
    """Who follows it: everyone, or some roles, levels and functions."""
    start: Annotated[Title, Ask("Which question comes first?", "promised")]
    """The id of the first question."""
    nodes: Annotated[
        dict[Annotated[Id, Own("node")], Node],
        Ask(
            "Which questions does it ask?",
            {
                "promised": {
                    "ask": "Was a day promised for the money?",
                    "answers": [
                        {"answer": "Yes, and it has passed", "then": "pay-now"},
                        {"answer": "No day was named", "then": "pay-now"},
                    ],
                }
            },
        ),
    ]
    """The questions, by id."""
    outcomes: Annotated[
        dict[Annotated[Id, Own("outcome")], Outcome],
        Ask(
            "Where can it end?",
            {"pay-now": {"title": "Pay it while they are on the line", "remedy": "refund"}},
        ),
    ]
    """The ends, by id."""
    asked_as: Annotated[
        list[ShortPhrase], Ask("How would a customer or a colleague put it?", ["where is my money"])
    ] = []
    """The words in which customers or colleagues ask for it, for the search."""
    tests: Annotated[
        list[GuideTest],
        Ask("Which ways through it must stay as they are?"),
    ] = []
    """Ways through it that must hold, tried at each check."""
    review: Annotated[
        Review | None,
        Ask("Who keeps it true, and how often is it read?"),
    ] = None
    """Who keeps it true."""
    formerly: Annotated[list[ShortPhrase], Ask("Which ids did it have before?", ["slow-refund"])] = []
    """Ids it had before, so that old links still arrive."""
