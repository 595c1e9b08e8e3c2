"""A standard of service, and the actions that keep it alive."""

from collections.abc import Iterable
from fractions import Fraction
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from generator.model.entity import Owned, Part
from generator.model.fields import (
    ActionId,
    Ask,
    AudienceRef,
    Count,
    Duration,
    InSchema,
    Line,
    OrderRef,
    RemedyRef,
    RoleRef,
    ShortPhrase,
    SourceRef,
    StandardId,
    StandardRef,
    exactly,
    one_or_more,
)
from generator.model.measure import Measure, Value

Kind = Literal["attitude", "behaviour", "operational"]
Freedom = Literal["fixed", "bounded", "free"]
Toward = Literal["customers", "colleagues"]
When = Literal[
    "before-day-1",
    "day-1",
    "week-1",
    "day-30",
    "day-60",
    "day-90",
    "daily",
    "weekly",
    "monthly",
    "quarterly",
    "yearly",
]
By = Literal["starter", "manager", "buddy", "people"]

ONBOARDING: tuple[When, ...] = ("before-day-1", "day-1", "week-1", "day-30", "day-60", "day-90")
"""The moments of a start, in their order."""
TIMES_A_WEEK: dict[When, Fraction] = {
    "daily": Fraction(5),
    "weekly": Fraction(1),
    "monthly": Fraction(12, 52),
    "quarterly": Fraction(4, 52),
    "yearly": Fraction(1, 52),
}
"""How often a repeating action comes round in a week of five days."""
RHYTHM: tuple[When, ...] = tuple(TIMES_A_WEEK)
"""The rhythms of the work after it, from the most frequent."""

Lines = Annotated[
    list[Line],
    BeforeValidator(one_or_more),
    WithJsonSchema({"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}),
]
"""One sentence or several."""


class IfMissed(Part):
    """What we do and say when the standard was not kept."""

    say: Annotated[
        Line,
        Ask("What do you say to the customer?", "I said Tuesday and did not ring. I have the answer now."),
    ]
    """What the customer hears."""
    remedy: Annotated[RemedyRef | None, Ask("Which of your own remedies do you offer?", "refund")] = None
    """The remedy that the acting role may offer."""
    tell: Annotated[RoleRef | None, Ask("Which role do you tell?", "support-lead")] = None
    """The role that is told."""
    within: Annotated[Duration | None, Ask("How soon do you tell it?", "1 day")] = None
    """How soon it is told."""


class Script(Part):
    """Words that are given, may be changed, or are never said."""

    say: Annotated[Lines, Ask("Which words are said just so?", ["This call is recorded."])] = []
    """What is said in just these words."""
    adapt: Annotated[
        Lines, Ask("What may be said in one's own words?", ["Greet them and give your name."])
    ] = []
    """What may be said in one's own words."""
    never: Annotated[Lines, Ask("What is never said?", ["That is not my department."])] = []
    """What is never said."""


class Question(Part):
    """A moment to think about, with one answer that is right."""

    ask: Annotated[
        Line,
        Ask(
            "What is the situation, and what is the question?",
            "You promised to ring today and have no news. What do you do?",
        ),
    ]
    """The situation and the question."""
    choices: Annotated[
        list[Line],
        exactly(lambda c: len(c) >= 2, "choices", "has fewer than two answers", "add another"),
        InSchema({"minItems": 2}),
        Ask(
            "Which answers are there to choose from?",
            ["Ring, and say that there is no news.", "Wait until there is some."],
        ),
    ]
    """The answers to choose from."""
    right: Annotated[
        Line, Ask("Which of them is right, word for word?", "Ring, and say that there is no news.")
    ]
    """The right one, word for word."""
    because: Annotated[Line, Ask("Why is it right?", "They wait for the call, and not only for the news.")]
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

    id: Annotated[
        StandardId, Ask("What short name do other files use for this standard?", "ring-until-closed")
    ]
    """Its name in references and links."""
    says: Annotated[
        Line,
        Ask(
            "What do you do, in one sentence that begins with a verb?",
            "Rings the customer back until they say that the case is closed.",
        ),
    ]
    """The standard in one sentence; begins with a verb, such as rings or pays."""
    why: Annotated[
        Line,
        Ask("Why does it matter to the customer?", "A problem that is handed over has to be told again."),
    ]
    """Why it matters."""
    noticed: Annotated[
        Line, Ask("What does the customer notice of it?", "The same name answers the second call.")
    ]
    """What the customer, or the colleague, notices of it."""
    great: Annotated[
        list[Line],
        Ask(
            "What does it look like when it is done well?",
            ["Rings on the promised day, with news or without."],
        ),
    ]
    """What it looks like when it is done well."""
    not_: Annotated[
        list[Line],
        Ask("What looks like it and is not meant?", ["Closing the case when it leaves the queue."]),
    ] = Field(alias="not")
    """What it is not."""
    kind: Annotated[Kind, Ask("Is it an attitude, a behaviour or an operation?", "behaviour")]
    """Whether it is an attitude, a behaviour or an operation."""
    freedom: Annotated[Freedom, Ask("How much is left to your judgement?", "bounded")]
    """How much judgement it leaves: fixed (none), bounded (some) or free."""
    fixed_because: Annotated[Line | None, Ask("If it is fixed, why?", "The law names the words.")] = None
    """Why it is fixed; needed where it is."""
    counts_as: Annotated[
        OrderRef | None, Ask("Which step of the playbook's order does it serve?", "care")
    ] = None
    """Which of the playbook's order it serves, to settle collisions."""
    toward: Annotated[Toward, Ask("Is it kept toward customers or toward colleagues?", "customers")] = (
        "customers"
    )
    """Whom it is kept toward."""
    mirrors: Annotated[
        StandardRef | None,
        Ask("Which standard is it the mirror of, on the other side?", "leaders/decide-within-a-day"),
    ] = None
    """The standard that it mirrors on the other side: what a leader does, what a customer gets."""
    values: Annotated[
        dict[ShortPhrase, Value],
        Ask("Which numbers does its sentence name in braces?", {"limit": {"from": "support-agent/refund"}}),
    ] = {}
    """The numbers its sentence names in braces, by name."""
    measure: Annotated[
        Measure | None,
        Ask("How does the team know whether it is kept?"),
    ] = None
    """How the team knows whether it is kept."""
    if_missed: Annotated[
        IfMissed | None,
        Ask("What do you do and say when you missed it?"),
    ] = None
    """What we do and say when we missed it."""
    script: Annotated[
        Script | None,
        Ask(
            "Which words are given, and which are never said?",
            {"say": ["This call is recorded."], "never": ["That is not my department."]},
        ),
    ] = None
    """The words to say just so, those to change, and those never to say."""
    question: Annotated[
        Question | None,
        Ask("Which situation makes people think about it?"),
    ] = None
    """A situation to think about, with its answers."""
    learn: Annotated[
        list[Line], Ask("Where can one learn it?", ["Sit beside somebody who rings back every day."])
    ] = []
    """Where to learn it."""
    sources: Annotated[list[SourceRef], Ask("Where do its figures come from?", ["chapman"])] = []
    """What its figures come from."""
    visible_to: Annotated[list[AudienceRef], Ask("Who may see it, if not everyone?", ["leader"])] = []
    """Who may see it: levels, functions or groups; everyone where it is left out."""
    formerly: Annotated[list[ShortPhrase], Ask("Which ids did it have before?", ["ring-back"])] = []
    """Ids it had before, so that old links still arrive."""

    @model_validator(mode="after")
    def _fixed_says_why(self) -> "Standard":
        if self.freedom == "fixed" and self.fixed_because is None:
            raise PydanticCustomError(
                "fixed", "is fixed and does not say why", {"at": "freedom", "hint": "add `fixed_because: …`"}
            )
        return self


class Action(Owned):
    """Something to do, once at the start or in a rhythm."""

    id: Annotated[ActionId, Ask("What short name do other files use for this action?", "ring-back-round")]
    """Its name in references and links."""
    do: Annotated[Line, Ask("What is to be done?", "Ring back everyone you promised to ring today.")]
    """What to do, as an instruction."""
    when: Annotated[When, Ask("On which day of a start, or how often?", "daily")]
    """On which day of a start, or in which rhythm."""
    done_when: Annotated[Line, Ask("How do you know that it is done?", "The list is empty.")]
    """How one knows that it is done."""
    minutes: Annotated[Count | None, Ask("How many minutes does it take each time?", 30)] = None
    """How many minutes it takes each time."""
    by: Annotated[
        By, Ask("Who does it: the starter, the manager, a buddy or the people team?", "starter")
    ] = "starter"
    """Who does it: the starter, the manager, a buddy or the people team."""
    standard: Annotated[
        StandardRef | None, Ask("Which standard does it keep alive?", "ring-until-closed")
    ] = None
    """The standard that it keeps alive."""


def minutes_a_week(actions: Iterable[Action]) -> Fraction:
    """How long repeating actions take in a week of five days."""
    times = ((action.minutes or 0) * TIMES_A_WEEK.get(action.when, Fraction(0)) for action in actions)
    return sum(times, Fraction(0))
