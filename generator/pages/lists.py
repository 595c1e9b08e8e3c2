"""Pages that list one kind, or several that belong together."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from generator.address import ON_LIST
from generator.inline import plain
from generator.model.book import Book
from generator.model.standard import ONBOARDING, RHYTHM
from generator.pages.authority import deciders
from generator.pages.foot import foot
from generator.pages.news import ways_to_the_top
from generator.pages.page import Entry, Page
from generator.pages.role import standard_entry
from generator.pages.say import Says


def list_pages(book: Book, strings: Any, says: Says) -> Iterator[Page]:
    """Every page that is a list, in the order of the navigation."""

    def page(
        url: str, template: str, section: str = "", *, entries: Iterable[Entry] = (), **context: Any
    ) -> Page:
        words = strings[template]
        own = Entry(f"{url}/", words.title, words.intro, boost=1.5)
        return Page(
            url=f"{url}/",
            title=words.title,
            template=template,
            kind=template.replace("_", "-"),
            section=section or f"{url}/",
            description=words.intro,
            context=context,
            entries=(own, *entries),
        )

    yield page(
        "roles",
        "roles",
        groups=[(function, book.roles_of(function.id)) for function in book.functions.values()],
    )
    yield page(
        "decide",
        "decide",
        deciders=deciders(book),
        silent=[role for role in book.roles.values() if not role.authority.remedies],
    )
    yield page("standards", "standards", owners=_standard_owners(book))
    for found in book.sets.values():
        url = f"standards/{found.id}/"
        yield Page(
            url=url,
            title=found.title,
            template="set",
            kind="set",
            id=found.id,
            section="standards/",
            description=strings.set.description.format(title=found.title),
            context={
                "found": found,
                "roles": book.roles_in(found.applies_to),
                "exceptions": book.exceptions_for("set", found.id),
                "foot": foot(book, "set", found.id, url, found.title),
            },
            entries=(
                Entry(url, found.title, strings.set.description.format(title=found.title), kind="set"),
                *(standard_entry(standard, url, says) for standard in found.standards),
            ),
        )
    yield page("actions", "actions", "standards/", groups=_actions(book))
    yield page("metrics", "metrics", entries=_entries("metric", book.metrics), used_by=_used_by(book))
    yield page("leadership", "leadership", pairs=_pairs(book), leaders=_leaders(book), heads=_heads(book))
    yield page("tensions", "tensions", "leadership/", entries=_entries("tension", book.tensions))
    newest_first = sorted(book.stories.values(), key=lambda story: (story.date, story.id), reverse=True)
    yield page(
        "stories", "stories", "leadership/", entries=_entries("story", book.stories), stories=newest_first
    )
    yield page("rituals", "rituals", "leadership/", entries=_entries("ritual", book.rituals))
    ways = ways_to_the_top(book)
    yield page("channels", "channels", "leadership/", entries=_entries("channel", book.channels), ways=ways)
    yield page("compare", "compare", "roles/", columns=_remedy_columns(book))
    yield page("words", "words", "about/")
    yield page("sources", "sources", "about/", cited_by=_cited_by(book))
    yield page("welcome", "welcome", "about/")
    yield page("privacy", "privacy", "about/")


_FOUND_BY: dict[str, Callable[[Any], tuple[str, str]]] = {
    "metric": lambda metric: (metric.name, metric.formula),
    "tension": lambda tension: (tension.name, tension.stand),
    "story": lambda story: (story.title, story.happened),
    "ritual": lambda ritual: (ritual.name, " ".join(ritual.ask)),
    "channel": lambda channel: (channel.name, channel.how),
}
"""For each kind that shares a page, the title and the text that search finds it by."""


def _entries(kind: str, entities: Mapping[str, Any]) -> Iterator[Entry]:
    page = ON_LIST[kind]
    for id, entity in entities.items():
        title, text = _FOUND_BY[kind](entity)
        yield Entry(f"{page}/#{id}", title, plain(text), kind=kind)


def _standard_owners(book: Book) -> list[tuple[str, Any]]:
    sets = [("set", found) for found in book.sets.values() if found.standards]
    roles = [
        ("role", role) for function in book.functions for role in book.roles_of(function) if role.standards
    ]
    return [*sets, *roles]


def _actions(book: Book) -> list[tuple[str, list[tuple[Any, Any]]]]:
    found = [
        (owner, action)
        for owner in (*book.sets.values(), *book.roles.values())
        for action in owner.owned_actions
    ]
    groups = [
        (when, [(owner, action) for owner, action in found if action.when == when])
        for when in (*RHYTHM, *ONBOARDING)
    ]
    return [(when, rows) for when, rows in groups if rows]


def _used_by(book: Book) -> dict[str, list[Any]]:
    used: dict[str, list[Any]] = {}
    for role in book.roles.values():
        for id in role.metrics:
            used.setdefault(id, []).append(role)
    return used


def _pairs(book: Book) -> list[tuple[Any, Any]]:
    """Each pair once: what a leader does toward colleagues, what the customer gets."""
    pairs: dict[tuple[str, str], tuple[Any, Any]] = {}
    for standard, other in book.pairs:
        first, second = (standard, other) if standard.toward == "colleagues" else (other, standard)
        pairs[first.ref, second.ref] = (first, second)
    return list(pairs.values())


def _leaders(book: Book) -> list[Any]:
    return [
        role
        for function in book.functions
        for role in book.roles_of(function)
        if role.level in ("executive", "leader")
    ]


def _heads(book: Book) -> list[Any]:
    leading = ("executive", "leader")
    return [
        found
        for found in book.self_checks.values()
        if any(role.level in leading for role in book.roles_in(found.for_))
    ]


def _remedy_columns(book: Book) -> list[tuple[str, str]]:
    """The remedies that two roles or more have a limit for, with what they do."""
    counts: dict[str, list[str]] = {}
    for role in book.roles.values():
        for remedy in role.authority.remedies:
            if remedy.up_to is not None:
                counts.setdefault(remedy.id, []).append(remedy.do)
    return [(id, does[0]) for id, does in counts.items() if len(does) > 1]


def _cited_by(book: Book) -> dict[str, list[Any]]:
    cited: dict[str, list[Any]] = {}
    for standard in book.standards.values():
        for id in standard.sources:
            cited.setdefault(id, []).append(standard)
    return cited
