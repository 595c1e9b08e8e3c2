"""The rules, explained: what each asks, what is wrong and what is right."""

import inspect
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from generator.pages.page import Entry, Page


@dataclass(frozen=True)
class Explained:
    """One rule in words."""

    id: str
    severity: str
    says: str
    wrong: str
    right: str


def rules_page(rules: Iterable[ModuleType], strings: Any) -> Iterator[Page]:
    """The page that explains every rule."""
    explained = [explain(rule) for rule in rules]
    yield Page(
        url="rules/",
        title=strings.rules.title,
        template="rules",
        kind="rules",
        section="about/",
        description=strings.rules.intro,
        context={"rules": explained},
        entries=(Entry("rules/", strings.rules.title, strings.rules.intro),),
    )


def explain(rule: ModuleType) -> Explained:
    """A rule's docstring in its parts."""
    text = inspect.getdoc(rule) or ""
    says, _, rest = text.partition("\n\nWrong: ")
    wrong, _, right = rest.partition("\nRight: ")
    return Explained(rule.ID, str(rule.SEVERITY), *(" ".join(part.split()) for part in (says, wrong, right)))
