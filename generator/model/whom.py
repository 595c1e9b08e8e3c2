"""Whom something is for: everyone, or a group by role, level and function."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Discriminator, Tag

from generator.model.entity import Part
from generator.model.fields import Ask, FunctionRef, RoleRef


class Level(StrEnum):
    """How far from the customer's hand a seat stands, from the top."""

    EXECUTIVE = "executive"
    LEADER = "leader"
    SPECIALIST = "specialist"
    FRONTLINE = "frontline"


class Group(Part):
    """Some of the company.

    Levels and functions narrow each other where both are given; roles are added to them.
    """

    roles: Annotated[list[RoleRef], Ask("Which roles belong to it?", ["support-agent"])] = []
    """Roles that belong to it, one by one."""
    levels: Annotated[list[Level], Ask("Which levels belong to it?", ["leader"])] = []
    """Levels that belong to it."""
    functions: Annotated[list[FunctionRef], Ask("Which functions belong to it?", ["support"])] = []
    """Functions that belong to it."""


class Company(Group):
    """Some of the company, or its customers."""

    customers: Annotated[bool, Ask("Do customers take part?", True)] = False
    """Whether customers take part."""


def _shape(value: object) -> str:
    return "<group>" if isinstance(value, dict | Group) else "<word>"


Whom = Annotated[
    Annotated[Literal["everyone"], Tag("<word>")] | Annotated[Group, Tag("<group>")], Discriminator(_shape)
]
"""`everyone`, or a group."""
WithWhom = Annotated[
    Annotated[Literal["everyone"], Tag("<word>")] | Annotated[Company, Tag("<group>")], Discriminator(_shape)
]
"""`everyone`, or a group that may hold customers."""
