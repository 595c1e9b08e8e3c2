"""The whole playbook as values, with the questions that pages and rules ask of it.

A book knows what it means, not where it was written: its traces, which lead from a part back to
its file, take no part in comparisons, so two books are equal when they mean the same.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from generator.finding import Location
from generator.model.authority import Remedy
from generator.model.entity import Entity, Owned, Part
from generator.model.exception import LocalException
from generator.model.guide import Guide
from generator.model.journey import Journey, Moment, Stage
from generator.model.kinds import KINDS
from generator.model.lists import Chain, Mantra, Retired, Source, Term, YouSaid
from generator.model.playbook import Playbook
from generator.model.practice import Channel, Metric, Ritual
from generator.model.reflection import SelfCheck, Story, Tension
from generator.model.role import Function, Role, Serves, StandardSet
from generator.model.standard import Action, Standard
from generator.model.traces import Traces
from generator.model.whom import Group, Level, Whom

_WORDS: dict[type[Part], str] = {kind.model: kind.word for kind in KINDS.values()} | {
    Standard: "standard",
    Action: "action",
    Remedy: "remedy",
    Stage: "stage",
    Moment: "moment",
}


@dataclass
class Book:
    """Everything that the content says."""

    playbook: Playbook
    journey: Journey
    functions: dict[str, Function] = field(default_factory=dict)
    roles: dict[str, Role] = field(default_factory=dict)
    sets: dict[str, StandardSet] = field(default_factory=dict)
    metrics: dict[str, Metric] = field(default_factory=dict)
    rituals: dict[str, Ritual] = field(default_factory=dict)
    channels: dict[str, Channel] = field(default_factory=dict)
    guides: dict[str, Guide] = field(default_factory=dict)
    self_checks: dict[str, SelfCheck] = field(default_factory=dict)
    tensions: dict[str, Tension] = field(default_factory=dict)
    stories: dict[str, Story] = field(default_factory=dict)
    exceptions: dict[str, LocalException] = field(default_factory=dict)
    mantras: dict[str, Mantra] = field(default_factory=dict)
    chains: dict[str, Chain] = field(default_factory=dict)
    you_said: dict[str, YouSaid] = field(default_factory=dict)
    terms: dict[str, Term] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    retired: list[Retired] = field(default_factory=list)
    pages: dict[str, str] = field(default_factory=dict)
    """Hand-written Markdown pages: their text by path below `pages/`."""
    attached: frozenset[str] = frozenset()
    """What lies beside them, such as pictures: paths below `pages/`."""
    traces: Traces = field(default_factory=Traces, compare=False)
    """The ways back to the files, and what could not be read of them."""

    # Places

    def where(self, part: Part, *route: str | int) -> Location:
        """The place of a value of *part*, or of its nearest parent that exists."""
        return self.traces.at(*self.address(part), *route)

    def key_where(self, part: Part, *route: str | int) -> Location:
        """The place of the key that ends *route*."""
        return self.traces.key_at(*self.address(part), *route)

    def address(self, part: Part) -> tuple[str, str]:
        """The kind and the id of a part that has one."""
        word = _WORDS[type(part)]
        if isinstance(part, Owned):
            return word, part.ref
        if isinstance(part, Entity):
            return word, part.id
        return word, str(getattr(part, "instead_of" if isinstance(part, Term) else "id"))

    # What belongs to whom

    def applies(self, whom: Whom, role: Role) -> bool:
        """Whether *whom* means *role*."""
        if not isinstance(whom, Group):
            return True
        if role.id in whom.roles:
            return True
        narrowed = whom.levels or whom.functions
        in_levels = not whom.levels or role.level in whom.levels
        return bool(narrowed) and in_levels and (not whom.functions or role.function in whom.functions)

    def roles_in(self, whom: Whom) -> list[Role]:
        """The roles that *whom* means, in the order of their files."""
        return [role for role in self.roles.values() if self.applies(whom, role)]

    def roles_of(self, function: str) -> list[Role]:
        """The roles of a function, from the top."""
        return self._roles_by_function.get(function, [])

    @cached_property
    def _roles_by_function(self) -> dict[str, list[Role]]:
        levels = list(Level)
        found: dict[str, list[Role]] = {}
        for role in sorted(
            self.roles.values(), key=lambda role: (levels.index(role.level), role.title, role.id)
        ):
            found.setdefault(role.function, []).append(role)
        return found

    def sets_of(self, role: Role) -> list[StandardSet]:
        """The sets that a role inherits, the most particular first."""
        return [found for found in self._sets_by_width if self.applies(found.applies_to, role)]

    @cached_property
    def _sets_by_width(self) -> list[StandardSet]:
        return sorted(self.sets.values(), key=lambda found: (_width(found.applies_to), found.id))

    def inherited_standards(self, role: Role) -> list[Standard]:
        """The standards that a role takes from sets, the most particular first."""
        return [standard for found in self.sets_of(role) for standard in found.standards]

    def standards_of(self, role: Role) -> list[Standard]:
        """A role's own standards, then the inherited."""
        return [*role.standards, *self.inherited_standards(role)]

    def actions_of(self, role: Role) -> list[Action]:
        """A role's own actions, then the inherited."""
        return [*role.actions, *(action for found in self.sets_of(role) for action in found.actions)]

    def rituals_of(self, role: Role) -> list[Ritual]:
        """The rituals that a role takes part in."""
        return [
            ritual
            for ritual in self.rituals.values()
            if ritual.id in role.rituals or self.applies(ritual.who, role)
        ]

    def channels_of(self, role: Role) -> list[Channel]:
        """The ways on which a role may say that something is wrong, its own first and everyone's last."""
        open_to = [found for found in self.channels.values() if self.applies(found.from_, role)]
        return sorted(open_to, key=lambda found: (_width(found.from_), found.id))

    def guides_for(self, role: Role) -> list[Guide]:
        """The guides that a role follows."""
        return [guide for guide in self.guides.values() if self.applies(guide.for_, role)]

    def self_checks_for(self, role: Role) -> list[SelfCheck]:
        """The self-checks that a role is asked."""
        return [found for found in self.self_checks.values() if self.applies(found.for_, role)]

    def reports_of(self, role: str) -> list[Role]:
        """The roles that answer to *role*."""
        return self._roles_by_superior.get(role, [])

    @cached_property
    def _roles_by_superior(self) -> dict[str | None, list[Role]]:
        return self._roles_by(lambda role: role.reports_to)

    def stands_in_for(self, role: str) -> list[Role]:
        """The roles for which *role* decides while they are away."""
        return self._stand_ins.get(role, [])

    def rung_by(self, role: str) -> list[Role]:
        """The roles that ring *role* when the one above them cannot be reached."""
        return self._rung.get(role, [])

    @cached_property
    def _stand_ins(self) -> dict[str | None, list[Role]]:
        return self._roles_by(lambda role: role.authority.in_absence)

    @cached_property
    def _rung(self) -> dict[str | None, list[Role]]:
        return self._roles_by(lambda role: role.authority.beyond.otherwise if role.authority.beyond else None)

    def _roles_by(self, named: Callable[[Role], str | None]) -> dict[str | None, list[Role]]:
        found: dict[str | None, list[Role]] = {}
        for role in self.roles.values():
            found.setdefault(named(role), []).append(role)
        return found

    def promises_to(self, role: str) -> list[tuple[Role, Serves]]:
        """What others promise *role*, each beside who promises it."""
        return self._promises_by_role.get(role, [])

    @cached_property
    def _promises_by_role(self) -> dict[str, list[tuple[Role, Serves]]]:
        found: dict[str, list[tuple[Role, Serves]]] = {}
        for role in self.roles.values():
            for promise in role.serves:
                found.setdefault(promise.role, []).append((role, promise))
        return found

    def stories_of(self, role: str) -> list[Story]:
        """The stories of a role and of the standards that it owns."""
        return self._stories_by_role.get(role, [])

    @cached_property
    def _stories_by_role(self) -> dict[str, list[Story]]:
        found: dict[str, list[Story]] = {}
        for story in self.stories.values():
            for role in dict.fromkeys((story.role, story.standard.partition("/")[0])):
                found.setdefault(role, []).append(story)
        return found

    @property
    def chief(self) -> Role | None:
        """The role that answers to nobody, where there is just one."""
        tops = [role for role in self.roles.values() if role.reports_to is None]
        return tops[0] if len(tops) == 1 else None

    def exceptions_for(self, kind: str, id: str) -> list[LocalException]:
        """The local exceptions that change one entity, by place."""
        return self._exceptions_by_target.get(f"{kind}:{id}", [])

    @cached_property
    def _exceptions_by_target(self) -> dict[str, list[LocalException]]:
        found: dict[str, list[LocalException]] = {}
        for exception in self.exceptions.values():
            for target in dict.fromkeys(exception.targets):
                found.setdefault(target, []).append(exception)
        return found

    def exceptions_of(self, role: Role) -> list[LocalException]:
        """The local exceptions that change a role's page: its own, and those of the sets it inherits."""
        sets = [
            found for inherited in self.sets_of(role) for found in self.exceptions_for("set", inherited.id)
        ]
        return list({found.id: found for found in [*self.exceptions_for("role", role.id), *sets]}.values())

    # References

    def owners(self) -> Iterator[Role | StandardSet]:
        """Everything that owns standards: the roles, then the sets."""
        yield from self.roles.values()
        yield from self.sets.values()

    @cached_property
    def standards(self) -> Mapping[str, Standard]:
        """Every standard by `owner/id`."""
        return {standard.ref: standard for owner in self.owners() for standard in owner.standards}

    @cached_property
    def pairs(self) -> list[tuple[Standard, Standard]]:
        """Each standard that mirrors another, and that other."""
        declared = [standard for standard in self.standards.values() if standard.mirrors is not None]
        found = [(one, self.standards.get(absolute(str(one.mirrors), one.owner))) for one in declared]
        return [(one, other) for one, other in found if other is not None]

    @cached_property
    def actions(self) -> Mapping[str, Action]:
        """Every action by `owner/id`."""
        return {action.ref: action for owner in self.owners() for action in owner.actions}

    @cached_property
    def remedies(self) -> Mapping[str, Remedy]:
        """Every remedy by `role/id`."""
        return {remedy.ref: remedy for role in self.roles.values() for remedy in role.authority.remedies}


def absolute(ref: str, owner: str) -> str:
    """A reference to a standard, an action or a remedy as `owner/id`, from inside *owner*'s file."""
    return ref if "/" in ref else f"{owner}/{ref}"


def _width(whom: Whom) -> int:
    """How many a set is for, by kind: named roles, a function, levels, everyone."""
    if not isinstance(whom, Group):
        return 3
    return 1 if whom.functions else 2 if whom.levels else 0
