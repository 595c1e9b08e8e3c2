"""Numbers in sentences: `{name}` becomes the value of the standard, `{limit:refund}` the reader's limit.

A limit stands in one role's authority and nowhere else; every sentence that names it takes it from
there when its page is drawn.
"""

import re
from decimal import Decimal
from functools import cached_property
from typing import Any

from generator.inline import PLACEHOLDER
from generator.model.authority import AtMost, Remedy
from generator.model.book import Book, absolute
from generator.model.exception import LocalException
from generator.model.fields import Duration, Target
from generator.model.guide import Guide
from generator.model.journey import Moment
from generator.model.measure import Value
from generator.model.role import Role
from generator.model.standard import Standard
from generator.pages.authority import locals_of
from generator.pages.news import Way
from generator.words import Words


class Says:
    """Fills the placeholders of a book's sentences."""

    def __init__(self, book: Book, words: Words, strings: Any) -> None:
        self._book, self.words, self.strings = book, words, strings

    def filled(self, text: str, about: Any = None) -> str:
        """*text* with its placeholders filled from *about*: a standard, a role or a guide."""
        if "%" in text and "`" not in text:
            text = self.words.percentages(text)
        if "{" not in text or about is None:
            return text

        def value(found: re.Match[str]) -> str:
            return self._value(found, about) or found[0]

        return PLACEHOLDER.sub(value, text)

    def limit(self, remedy: Remedy) -> str:
        """A remedy's limit as people say it, or nothing for a plain power."""
        return self.words.amount(remedy.up_to, remedy.unit) if remedy.up_to is not None else ""

    def limit_everywhere(self, remedy: Remedy) -> str:
        """A remedy's limit beside those of the places that have another: £500 (Islands £300)."""
        return f"{self.limit(remedy)}{self.elsewhere(remedy)}"

    def elsewhere(self, remedy: Remedy) -> str:
        """What a limit is in the places that have another, to be put behind it; nothing where none has."""
        places = self._places(remedy)
        return f" ({', '.join(places)})" if places else ""

    def _places(self, remedy: Remedy) -> list[str]:
        role = self._book.roles.get(remedy.owner)
        found = locals_of(self._book, role, remedy) if role else ()
        return [f"{local.place} {self.words.amount(local.up_to, remedy.unit)}" for local in found]

    def value(self, value: Value, standard: Standard) -> str:
        """A standard's value as people say it."""
        if value.from_ is not None:
            remedy = self._book.remedies.get(absolute(value.from_, standard.owner))
            return self.limit_everywhere(remedy) if remedy else ""
        return self.words.amount(value.value, value.unit) if value.value is not None else ""

    def per(self, what: str) -> str:
        """For one what, as people say it: a case, an invoice, each visit."""
        first = what.split(" ", 1)[0].lower()
        if first in ("a", "an", "each", "every", "per", "the") or self.words.locale.language != "en":
            return what
        return f"{'an' if first[0] in 'aeiou' else 'a'} {what}"

    def at_most(self, at_most: AtMost) -> str:
        """How often a remedy may be used, as a sentence."""
        per = self.per(at_most.per)
        if at_most.within is None:
            return str(self.strings.at_most).format(times=at_most.times, per=per)
        return str(self.strings.at_most_within).format(
            times=at_most.times, per=per, time=self.words.duration(at_most.within)
        )

    def target(self, target: Target) -> str:
        """A target in words: at least 92%."""
        strings = self.strings.target
        said = strings.least if target.at_least else strings.most
        return str(said).format(amount=self.words.target(target))

    def floor(self, floor: Target) -> str:
        """When somebody steps in, in words: below 85% someone steps in."""
        strings = self.strings.standard
        said = strings.floor_least if floor.at_least else strings.floor_most
        return str(said).format(amount=self.words.target(floor))

    def every(self, every: Duration) -> str:
        """How often, in words: every week, every 2 weeks."""
        if every.count == 1:
            return str(self.strings.every.one).format(unit=self.words.duration(every).split(" ", 1)[-1])
        return str(self.strings.every.many).format(time=self.words.duration(every))

    def priority(self, id: str) -> str:
        """The name of a step of the order."""
        return next((step.name for step in self._book.playbook.order if step.id == id), id)

    def absolute(self, ref: str, owner: str) -> str:
        """A reference as `owner/id`."""
        return absolute(ref, owner)

    def power(self, remedy: Remedy) -> str:
        """What a remedy allows, in words: refund a customer up to £500 (Islands £300) a case."""
        limit = self.limit_everywhere(remedy)
        each = f" {self.per(remedy.per)}" if limit and remedy.per else ""
        return f"{remedy.do} {self.strings.decide.up_to} {limit}{each}" if limit else remedy.do

    def remedy(self, ref: str, standard: Standard) -> str:
        """What a remedy offers, in words; in a set it is the acting role's own."""
        found = self._book.remedies.get(absolute(ref, standard.owner))
        if found is None:
            found = next(
                (remedy for name, remedy in self._book.remedies.items() if name.endswith(f"/{ref}")), None
            )
            return found.do if found else ref
        return self.power(found)

    def owner(self, id: str) -> str:
        """The title of a role or a set."""
        owner = self._book.roles.get(id) or self._book.sets.get(id)
        return owner.title if owner else id

    def coverage(self, rows: list[tuple[Moment, int, int]]) -> list[tuple[str, int]]:
        """The rows of the picture of coverage: a moment, and how many functions and roles reach it."""
        return [(moment.name, functions + roles) for moment, functions, roles in rows]

    def ways(self, ways: list[Way]) -> list[tuple[str, list[tuple[str, str]]]]:
        """The rows of the picture of bad news: who starts it, then channel and receiver."""
        return [
            (way.start.title, [(channel.name, role.title) for channel, role in way.steps]) for way in ways
        ]

    def place(self, id: str) -> str:
        """The name of a place."""
        return next((place.name for place in self._book.playbook.places if place.id == id), id)

    def local_values(self, standard: Standard) -> list[tuple[LocalException, str, str]]:
        """Where a place sets another value for a standard: the exception, its value, and the usual one."""
        found: list[tuple[LocalException, str, str]] = []
        for exception in self._exceptions.get(standard.owner, []):
            changed = exception.set.get("standards", {}).get(standard.id, {}).get("values", {})
            for name, new in changed.items():
                usual = standard.values[name]
                found.append(
                    (
                        exception,
                        self.words.amount(Decimal(new["value"]), usual.unit),
                        self.value(usual, standard),
                    )
                )
        return found

    @cached_property
    def _exceptions(self) -> dict[str, list[LocalException]]:
        """The local exceptions by the role or set that they change."""
        by_owner: dict[str, list[LocalException]] = {}
        for exception in self._book.exceptions.values():
            for target in exception.targets:
                by_owner.setdefault(target.partition(":")[2], []).append(exception)
        return by_owner

    def pairs(self, standard: Standard) -> list[Standard]:
        """The standards that this one makes a pair with, whichever side says so."""
        return self._pairs.get(standard.ref, [])

    @cached_property
    def _pairs(self) -> dict[str, list[Standard]]:
        pairs: dict[str, list[Standard]] = {}
        for standard, other in self._book.pairs:
            pairs.setdefault(standard.ref, []).append(other)
            pairs.setdefault(other.ref, []).append(standard)
        return pairs

    def freedom_counts(self, standards: list[Standard]) -> str:
        """How many standards are fixed, within limits and free, in words."""
        counts = {
            word: sum(standard.freedom == word for standard in standards)
            for word in ("fixed", "bounded", "free")
        }
        return str(self.strings.freedom.counts).format(**counts)

    def _value(self, found: re.Match[str], about: Any) -> str:
        is_limit, name = found[1], found[2]
        if isinstance(about, Standard) and not is_limit:
            return self.value(about.values[name], about) if name in about.values else ""
        if not is_limit:
            return ""
        if isinstance(about, Role):
            return self._limits([about], name)
        if isinstance(about, Guide):
            return self._limits(self._book.roles_in(about.for_), name)
        if isinstance(about, Standard):
            return self._limits(self._holders(about.owner), name)
        return ""

    def _holders(self, owner: str) -> list[Role]:
        """The roles that keep the standards of a role or a set."""
        if owner in self._book.roles:
            return [self._book.roles[owner]]
        return self._book.roles_in(self._book.sets[owner].applies_to) if owner in self._book.sets else []

    def _limits(self, roles: list[Role], name: str) -> str:
        """One limit where all roles have the same, else each with whose it is."""
        held = [(role, remedy) for role in roles if (remedy := role.authority.remedy(name))]
        if len(limits := {self.limit_everywhere(remedy) for _, remedy in held}) == 1:
            return limits.pop()
        each = "; ".join(
            ", ".join([f"{self.limit(remedy)} {role.title}", *self._places(remedy)]) for role, remedy in held
        )
        return str(self.strings.guide.your_limit).format(each=each) if held else ""
