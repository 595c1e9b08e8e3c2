"""How work reaches the customer."""

from typing import Annotated, Literal

from generator.model.entity import Part
from generator.model.fields import Ask, InSchema, Line, MomentRef, ShortPhrase, exactly

Contact = Literal["direct", "indirect"]

Step = Annotated[
    ShortPhrase,
    exactly(
        lambda step: len(step.split()) <= 6,
        "words",
        "has more than six words",
        "say it in six words or fewer",
    ),
    InSchema({"pattern": r"^\s*\S+(\s+\S+){0,5}\s*$"}),
]
"""One step of a thread, up to six words."""


class Effect(Part):
    """What the customer feels of a function's work."""

    contact: Annotated[
        Contact, Ask("Do customers meet you (direct), or only your work (indirect)?", "indirect")
    ]
    """Whether customers meet the people themselves (direct) or only their work (indirect)."""
    moments: Annotated[
        dict[MomentRef, Line],
        Ask(
            "Which moments of the customer's journey does it reach, and how?",
            {"first-contact": "What you write on the screen is what the caller hears."},
        ),
    ]
    """The moments of the customer's journey that it reaches, each with how."""
    good: Annotated[
        Line,
        Ask(
            "What happens for the customer when this work goes well?",
            "The bill is right, so nobody has to ring about it.",
        ),
    ]
    """What the customer gets when the work goes well."""
    bad: Annotated[
        Line,
        Ask(
            "What happens to the customer when this work goes badly?",
            "A wrong bill turns a calm evening into an hour on hold.",
        ),
    ]
    """What the customer gets when the work goes badly."""


class RoleEffect(Effect):
    """What the customer feels of a role's work, with the steps from it to them."""

    thread: Annotated[
        (
            Annotated[
                list[Step],
                exactly(
                    lambda steps: 2 <= len(steps) <= 3,
                    "steps",
                    "has not two or three steps",
                    "keep two or three",
                ),
                InSchema({"minItems": 2, "maxItems": 3}),
            ]
            | None
        ),
        Ask(
            "Which two or three steps lead from your work to the customer?",
            ["You set the rules", "Agents pay at once"],
        ),
    ] = None
    """Two or three steps from the work to the moment, each of up to six words."""
