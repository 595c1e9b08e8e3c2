"""The playbook itself: its name, promise, order, places and teams."""

from typing import Annotated
from urllib.parse import urlsplit

import babel
from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from generator.model.entity import Entity, Part
from generator.model.fields import ActionRef, Count, Date, Id, Line, MetricRef, Own, StandardRef, Text, Title
from generator.model.whom import Group


def _web_address(text: str) -> str:
    parts = urlsplit(text) if text.isascii() or "://" in text else None
    if parts is None or parts.scheme not in ("http", "https") or not parts.netloc or any(c.isspace() for c in text):
        raise PydanticCustomError("url", "is no web address", {"hint": "write it as https://playbook.example.com/"})
    return text


def _safe_split(text: str) -> str:
    try:
        return _web_address(text)
    except ValueError:
        raise PydanticCustomError("url", "is no web address", {"hint": "write it as https://playbook.example.com/"}) from None


def _locale(text: str) -> str:
    try:
        babel.Locale.parse(text, sep="-")
    except (ValueError, babel.UnknownLocaleError):
        raise PydanticCustomError("language", "is no language", {"hint": "write it as en-GB or de"}) from None
    return text


def _currency(text: str) -> str:
    if text not in babel.Locale("en").currencies:
        raise PydanticCustomError("currency", "is no currency", {"hint": "write its three letters, such as GBP"})
    return text


WebAddress = Annotated[str, AfterValidator(_safe_split)]


class Promise(Part):
    """What the company promises its customers, and what stands behind it."""

    says: Line
    """The promise in one line."""
    standard: StandardRef | None = None
    """The standard that keeps it."""
    action: ActionRef | None = None
    """The action that keeps it alive."""
    metric: MetricRef | None = None
    """The metric that shows it."""


class Priority(Part):
    """One step of the order: what comes first when two standards collide."""

    id: Annotated[Id, Own("order")]
    """Its name in references."""
    name: Title
    """What people call it."""
    says: Line
    """What it means, in one sentence."""


class Team(Part):
    """The people who own some of the content."""

    name: Title
    """What people call it."""
    contact: Title
    """Its mail address."""
    handle: Title | None = None
    """Its name on the code host, such as @example/finance-leads."""


class Place(Part):
    """A place where something may differ."""

    id: Annotated[Id, Own("place")]
    """Its name in references."""
    name: Title
    """What people call it."""


class Waiver(Part):
    """A rule that is left unmet for a while, on purpose and aloud."""

    rule: Title
    """The rule's id."""
    target: Title
    """What it is waived for, as `kind:id` or `owner/id`."""
    reason: Line
    """Why."""
    until: Date
    """The last day it is waived."""


class Playbook(Entity):
    """The playbook itself."""

    name: Title
    """The company's name."""
    title: Title
    """The playbook's title."""
    promise: Promise
    """What the company promises its customers."""
    order: list[Priority]
    """What comes first when two standards collide, in order."""
    edition: Title
    """The version that is published, such as "2026.11"."""
    language: Annotated[str, AfterValidator(_locale)]
    """The language of its pages, numbers and dates."""
    currency: Annotated[str, AfterValidator(_currency)]
    """The currency of its amounts."""
    site_url: WebAddress
    """Where it is published."""
    teams: dict[Annotated[Id, Own("team")], Team]
    """The people who own its content."""
    source_url: WebAddress | None = None
    """Where its files are kept."""
    branch: Title = "main"
    """The branch that changes are made against."""
    notice: Text | None = None
    """What stands in the foot of every role page."""
    public: bool = False
    """Whether search engines may list it."""
    groups: dict[Annotated[Id, Own("group")], Group] = {}
    """Named groups for `visible_to`."""
    week_minutes: Count | None = None
    """How many minutes a week a role's actions may take."""
    places: list[Place] = []
    """Places where something may differ."""
    waivers: list[Waiver] = []
    """Rules that are left unmet for a while."""
    in_force: Date | None = None
    """The first day of this edition."""
    edition_note: Text | None = None
    """What this edition changes, in a few sentences."""

    @property
    def locale(self) -> babel.Locale:
        """The locale of its money, numbers and dates."""
        return babel.Locale.parse(self.language, sep="-")
