"""Every kind of entity: its word, where its files lie, and its model."""

from dataclasses import dataclass
from typing import Any

from generator.model.entity import Entity, Part
from generator.model.exception import LocalException
from generator.model.guide import Guide
from generator.model.journey import Journey
from generator.model.lists import Chain, Mantra, Retired, Source, Term, YouSaid
from generator.model.playbook import Playbook
from generator.model.practice import Channel, Metric, Ritual
from generator.model.reflection import SelfCheck, Story, Tension
from generator.model.role import Function, Role, StandardSet


@dataclass(frozen=True)
class Kind:
    """A kind of entity.

    It has a folder with a file for each entity, one file with a list of them, or one file that is one.
    """

    word: str
    """Its word in references and on the command line."""
    model: type[Part]
    """What one of them is."""
    folder: str = ""
    """The folder with a file for each, or nothing."""
    file: str = ""
    """The one file, or nothing."""
    listed: bool = False
    """Whether that file holds a list of them."""
    key: str = "id"
    """The field that tells listed ones apart."""

    @property
    def schema(self) -> str:
        """The stem of its schema: of one entity, or of the whole list."""
        if self.listed:
            return self.file.removesuffix(".yml")
        return "standard-set" if self.word == "set" else self.word

    @property
    def whole(self) -> Any:
        """What a whole file of them is."""
        return list[self.model] if self.listed else self.model  # type: ignore[name-defined]


KINDS: dict[str, Kind] = {
    kind.word: kind
    for kind in (
        Kind("playbook", Playbook, file="playbook.yml"),
        Kind("journey", Journey, file="journey.yml"),
        Kind("function", Function, folder="functions"),
        Kind("role", Role, folder="roles"),
        Kind("set", StandardSet, folder="standards"),
        Kind("metric", Metric, folder="metrics"),
        Kind("ritual", Ritual, folder="rituals"),
        Kind("channel", Channel, folder="channels"),
        Kind("guide", Guide, folder="guides"),
        Kind("self-check", SelfCheck, folder="self-checks"),
        Kind("tension", Tension, folder="tensions"),
        Kind("story", Story, folder="stories"),
        Kind("exception", LocalException, folder="exceptions"),
        Kind("mantra", Mantra, file="mantras.yml", listed=True),
        Kind("chain", Chain, file="chains.yml", listed=True),
        Kind("you-said", YouSaid, file="you-said.yml", listed=True),
        Kind("term", Term, file="terms.yml", listed=True, key="instead_of"),
        Kind("source", Source, file="sources.yml", listed=True),
        Kind("retired", Retired, file="retired.yml", listed=True),
    )
}
"""All kinds by their word."""

LINKED = (
    *("role", "function", "stage", "set", "standard", "guide"),
    *("metric", "ritual", "channel", "self-check", "tension", "story"),
)
"""The kinds that a published link may lead to (design section 8)."""

assert all(issubclass(kind.model, Entity) or kind.listed for kind in KINDS.values())
