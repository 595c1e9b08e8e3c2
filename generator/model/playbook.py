"""The playbook itself: its name, promise, order, places and teams."""

from typing import Annotated
from urllib.parse import urlsplit

import babel
from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from generator.model.entity import Entity, Part
from generator.model.fields import (
    ActionRef,
    Ask,
    Count,
    Date,
    Id,
    InSchema,
    Line,
    MetricRef,
    Own,
    StandardRef,
    Text,
    Title,
)
from generator.model.whom import Group


def _web_address(text: str) -> str:
    parts = urlsplit(text) if text.isascii() or "://" in text else None
    if (
        parts is None
        or parts.scheme not in ("http", "https")
        or not parts.netloc
        or any(c.isspace() for c in text)
    ):
        raise PydanticCustomError(
            "url", "is no web address", {"hint": "write it as https://playbook.example.com/"}
        )
    return text


def _safe_split(text: str) -> str:
    try:
        return _web_address(text)
    except ValueError:
        raise PydanticCustomError(
            "url", "is no web address", {"hint": "write it as https://playbook.example.com/"}
        ) from None


def _locale(text: str) -> str:
    try:
        babel.Locale.parse(text, sep="-")
    except (ValueError, babel.UnknownLocaleError):
        raise PydanticCustomError("language", "is no language", {"hint": "write it as en-GB or de"}) from None
    return text


def _currency(text: str) -> str:
    if text not in babel.Locale("en").currencies:
        raise PydanticCustomError(
            "currency", "is no currency", {"hint": "write its three letters, such as GBP"}
        )
    return text


WebAddress = Annotated[str, AfterValidator(_safe_split), InSchema({"pattern": "^https?://"})]


class Promise(Part):
    """What the company promises its customers, and what stands behind it."""

    says: Annotated[
        Line,
        Ask(
            "What do you promise your customers, in one line?",
            "Right the first time, and quick when it is not.",
        ),
    ]
    """The promise in one line."""
    standard: Annotated[StandardRef | None, Ask("Which standard keeps it?", "everyone/walk-it-over")] = None
    """The standard that keeps it."""
    action: Annotated[ActionRef | None, Ask("Which action keeps it alive?", "everyone/call-one-customer")] = (
        None
    )
    """The action that keeps it alive."""
    metric: Annotated[MetricRef | None, Ask("Which number shows whether it is kept?", "first-time-right")] = (
        None
    )
    """The metric that shows whether it is kept."""


class Priority(Part):
    """One step of the order: what comes first when two standards collide."""

    id: Annotated[Annotated[Id, Own("order")], Ask("What short name do standards use for it?", "safety")]
    """Its name in references."""
    name: Annotated[Title, Ask("What do people call it?", "Safety")]
    """What people call it."""
    says: Annotated[Line, Ask("What does it mean, in one sentence?", "Nobody is hurt, whatever it costs us.")]
    """What it means, in one sentence."""


class Team(Part):
    """The people who own some of the content."""

    name: Annotated[Title, Ask("What do people call this team?", "Service leads")]
    """What people call it."""
    contact: Annotated[Title, Ask("At which mail address can it be reached?", "service-leads@example.com")]
    """Its mail address."""
    handle: Annotated[
        Title | None, Ask("What is it called where the files are kept?", "@example/service-leads")
    ] = None
    """Its name on the code host, such as @example/finance-leads."""


class Place(Part):
    """A place where something may differ."""

    id: Annotated[
        Annotated[Id, Own("place")], Ask("What short name do exceptions use for this place?", "islands")
    ]
    """Its name in references."""
    name: Annotated[Title, Ask("What do people call this place?", "The islands")]
    """What people call it."""


class Waiver(Part):
    """A rule that is left unmet for a while, on purpose and aloud."""

    rule: Annotated[Title, Ask("Which rule is left unmet?", "too-much")]
    """The rule's id, as it stands in square brackets after a finding."""
    target: Annotated[Title, Ask("For what is it left unmet?", "role:support-agent")]
    """What it is waived for, as `kind:id` or `owner/id`."""
    reason: Annotated[
        Line, Ask("Why is it left unmet?", "Two seats were joined in May, and their lists are being cut.")
    ]
    """Why it is left unmet."""
    until: Annotated[Date, Ask("Until which day?", "2027-01-31")]
    """The last day it is waived."""


class Playbook(Entity):
    """The playbook itself."""

    name: Annotated[Title, Ask("What is the company called?", "Larkfield")]
    """The company's name."""
    title: Annotated[Title, Ask("What is the playbook called?", "The Larkfield Playbook")]
    """The playbook's title."""
    promise: Annotated[
        Promise,
        Ask("What do you promise your customers, and what stands behind it?"),
    ]
    """What the company promises its customers, with its standard, action and metric."""
    order: Annotated[
        list[Priority],
        Ask("When two standards collide, what comes first?"),
    ]
    """What comes first when two standards collide, in order."""
    edition: Annotated[Title, Ask("What is this edition called?", "2026.11")]
    """The version that is published, in quotes, such as "2026.11"."""
    language: Annotated[str, AfterValidator(_locale), Ask("In which language is it written?", "en-GB")]
    """The language of its pages, numbers and dates."""
    currency: Annotated[
        str,
        AfterValidator(_currency),
        InSchema({"pattern": "^[A-Z]{3}$"}),
        Ask("In which currency are its amounts?", "GBP"),
    ]
    """The currency of its amounts, as three letters."""
    site_url: Annotated[
        WebAddress, Ask("At which web address is it published?", "https://playbook.example.com/")
    ]
    """The web address where it is published."""
    teams: Annotated[
        dict[Annotated[Id, Own("team")], Team],
        Ask(
            "Who owns parts of it?",
            {
                "service-leads": {
                    "name": "Service leads",
                    "contact": "service-leads@example.com",
                    "handle": "@example/service-leads",
                }
            },
        ),
    ]
    """The teams that own its content, by id."""
    source_url: Annotated[
        WebAddress | None,
        Ask("At which web address are its files kept?", "https://github.com/example/playbook"),
    ] = None
    """The web address where its files are kept."""
    branch: Annotated[Title, Ask("Against which branch are changes made?", "main")] = "main"
    """The branch that changes are made against."""
    notice: Annotated[
        Text | None,
        Ask(
            "What should stand at the foot of every role page?",
            "This page says how we work; it is no part of a contract.",
        ),
    ] = None
    """What stands in the foot of every role page."""
    public: Annotated[bool, Ask("May search engines list it?", False)] = False
    """Whether search engines may list it."""
    groups: Annotated[
        dict[Annotated[Id, Own("group")], Group],
        Ask(
            "Which groups of people do you name when a page is not for everyone?",
            {"managers": {"levels": ["executive", "leader"]}},
        ),
    ] = {}
    """Named groups for `visible_to`, by id."""
    week_minutes: Annotated[
        Count | None, Ask("How many minutes of a week may a role's actions take?", 300)
    ] = None
    """How many minutes a week a role's actions may take."""
    places: Annotated[
        list[Place],
        Ask("In which places may something be different?"),
    ] = []
    """Places where something may differ."""
    waivers: Annotated[
        list[Waiver],
        Ask("Which rules do you leave unmet for a while, and why?"),
    ] = []
    """Rules that are left unmet for a while, on purpose and aloud."""
    in_force: Annotated[Date | None, Ask("From which day does this edition hold?", "2026-11-01")] = None
    """The first day of this edition."""
    edition_note: Annotated[
        Text | None,
        Ask(
            "What does this edition change, in a few sentences?",
            "Agents may refund up to 500 without asking.",
        ),
    ] = None
    """What this edition changes, in a few sentences."""

    @property
    def locale(self) -> babel.Locale:
        """The locale of its money, numbers and dates."""
        return babel.Locale.parse(self.language, sep="-")
