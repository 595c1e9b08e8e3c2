"""Entities so small that many share a file: mantras, chains, what you said, terms, sources, retired ids."""

from typing import Annotated, Literal

from generator.model.entity import Part
from generator.model.fields import (
    ActionRef,
    AnyRef,
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

    id: Annotated[Id, Own("mantra")]
    """Its name in references."""
    says: Line
    """The line."""
    standard: StandardRef | None = None
    """The standard behind it."""
    action: ActionRef | None = None
    """The action behind it."""
    metric: MetricRef | None = None
    """The metric that shows it."""
    by: RoleRef | None = None
    """The role that signs it."""


class Chain(Part):
    """What a leader does, what the team feels, what the customer gets."""

    id: Annotated[Id, Own("chain")]
    """Its name in references."""
    leader_does: Line
    """What the leader does."""
    team_feels: Line
    """What the team feels."""
    customer_gets: Line
    """What the customer gets."""
    action: Line
    """What to do instead."""


class YouSaid(Part):
    """Something that was said, and what came of it."""

    id: Annotated[Id, Own("you-said")]
    """Its name in references."""
    said: Line
    """What was said."""
    through: ChannelRef
    """The channel it came through."""
    did: Line
    """What was done."""
    status: Literal["pending", "in-force", "lapsed"]
    """Where it stands."""
    date: Date
    """When that was so."""
    changed: AnyRef | None = None
    """What it changed in this playbook, as `kind:id`."""


class Term(Part):
    """A word that blames or belittles, and what to say instead."""

    instead_of: Title
    """The word to leave."""
    say: Title
    """The word to use."""
    why: Line
    """Why."""


class Figure(Part):
    """A number that a source gives."""

    value: Title
    """The number with its unit."""
    says: Line
    """What it says."""
    population: Line
    """Of whom it was asked."""


class Source(Part):
    """Where figures and ideas come from."""

    id: Annotated[Id, Own("source")]
    """Its name in references."""
    publisher: Title
    """Who published it."""
    title: Title
    """What it is called."""
    year: Count | None = None
    """When it was published."""
    url: WebAddress | None = None
    """Where it can be read."""
    figures: list[Figure] = []
    """The numbers taken from it."""


class Retired(Part):
    """An id that was published once and is gone for good."""

    kind: Title
    """Of what kind it was."""
    id: Title
    """Its id."""
    reason: Line
    """Why it is gone."""
    instead: Title | None = None
    """The id of the same kind that came instead."""
