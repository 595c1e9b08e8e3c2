"""Entities so small that many share a file: mantras, chains, what you said, terms, sources, retired ids."""

from typing import Annotated, Literal

from generator.model.entity import Part
from generator.model.fields import (
    ActionRef,
    AnyRef,
    Ask,
    ChannelRef,
    Count,
    Date,
    Id,
    Line,
    MetricRef,
    Own,
    RoleRef,
    StandardRef,
    Title,
)
from generator.model.playbook import WebAddress


class Mantra(Part):
    """A line for the day, with something real behind it."""

    id: Annotated[
        Annotated[Id, Own("mantra")], Ask("What short name does this line have?", "nothing-left-to-do")
    ]
    """Its name in references."""
    says: Annotated[Line, Ask("What is the line for the day?", "Leave them with nothing left to do.")]
    """The line for the day."""
    standard: Annotated[
        StandardRef | None, Ask("Which standard is behind it?", "support-agent/ring-until-closed")
    ] = None
    """The standard behind it."""
    action: Annotated[
        ActionRef | None, Ask("Which action keeps it alive?", "support-agent/ring-back-round")
    ] = None
    """The action behind it."""
    metric: Annotated[MetricRef | None, Ask("Which number shows whether it is so?", "first-time-right")] = (
        None
    )
    """The metric that shows whether it is so."""
    by: Annotated[RoleRef | None, Ask("Which role signs it?", "ceo")] = None
    """The role that signs it."""


class Chain(Part):
    """What a leader does, what the team feels, what the customer gets."""

    id: Annotated[Annotated[Id, Own("chain")], Ask("What short name does this chain have?", "unseen")]
    """Its name in references."""
    leader_does: Annotated[Line, Ask("What does the leader do?", "Corrects every letter before it goes out.")]
    """What the leader does."""
    team_feels: Annotated[Line, Ask("What does the team feel?", "Watched, and slower each week.")]
    """What the team feels."""
    customer_gets: Annotated[Line, Ask("What does the customer get?", "A careful letter, a week too late.")]
    """What the customer gets."""
    action: Annotated[
        Line, Ask("What would be better?", "Read ten letters after they went out, and praise two.")
    ]
    """What the leader does instead."""


class YouSaid(Part):
    """Something that was said, and what came of it."""

    id: Annotated[
        Annotated[Id, Own("you-said")], Ask("What short name does this entry have?", "cash-refunds")
    ]
    """Its name in references."""
    said: Annotated[
        Line, Ask("What did somebody say?", "The form for a refund asks the same thing three times.")
    ]
    """What was said, in the words of those who said it."""
    through: Annotated[ChannelRef, Ask("Through which channel did it come?", "friction-log")]
    """The channel it came through."""
    did: Annotated[Line, Ask("What was done about it?", "Two of the three boxes are gone.")]
    """What was done about it."""
    status: Annotated[
        Literal["pending", "in-force", "lapsed"],
        Ask("Where does it stand: pending, in-force or lapsed?", "in-force"),
    ]
    """Where it stands."""
    date: Annotated[Date, Ask("On which day was that so?", "2026-10-12")]
    """The day on which it stood so."""
    changed: Annotated[AnyRef | None, Ask("What did it change in this playbook?", "role:support-agent")] = (
        None
    )
    """What it changed in this playbook, as `kind:id`."""


class Term(Part):
    """A word that blames or belittles, and what to say instead."""

    instead_of: Annotated[Title, Ask("Which word do you want to leave behind?", "difficult customer")]
    """The word to leave behind."""
    say: Annotated[Title, Ask("What do you say instead?", "customer with a difficult problem")]
    """The word to use instead."""
    why: Annotated[Line, Ask("Why does the word matter?", "The first word makes the person the problem.")]
    """Why the word matters."""


class Figure(Part):
    """A number that a source gives."""

    value: Annotated[Title, Ask("What is the number, with its unit?", "73 %")]
    """The number with its unit."""
    says: Annotated[Line, Ask("What does the number say?", "call service crucial to their satisfaction")]
    """What the number says."""
    population: Annotated[Line, Ask("Who was asked?", "consumers in the United States")]
    """Of whom it was asked."""


class Source(Part):
    """Where figures and ideas come from."""

    id: Annotated[
        Annotated[Id, Own("source")], Ask("What short name do other files use for this source?", "chapman")
    ]
    """Its name in references."""
    publisher: Annotated[Title, Ask("Who published it?", "Chapman & Co.")]
    """Who published it."""
    title: Annotated[Title, Ask("What is it called?", "Customer Service Is Not a Department")]
    """What it is called."""
    year: Annotated[Count | None, Ask("In which year was it published?", 2024)] = None
    """The year it was published."""
    url: Annotated[WebAddress | None, Ask("Where can it be read?", "https://www.example.com/article")] = None
    """Where it can be read."""
    figures: Annotated[
        list[Figure],
        Ask("Which numbers are taken from it?"),
    ] = []
    """The numbers taken from it."""


class Retired(Part):
    """An id that was published once and is gone for good."""

    kind: Annotated[Title, Ask("Of what kind was it?", "role")]
    """Of what kind it was, such as role or guide."""
    id: Annotated[Title, Ask("Which id is gone?", "complaints-clerk")]
    """The id that is gone for good."""
    reason: Annotated[Line, Ask("Why is it gone?", "Every agent settles complaints now.")]
    """Why it is gone."""
    instead: Annotated[Title | None, Ask("Which one of the same kind came instead?", "support-agent")] = None
    """The id of the same kind that came instead."""
