"""Guides and self-checks in the form that needs no JavaScript: headed questions with links."""

from collections.abc import Iterator
from typing import Any

from generator.inline import plain
from generator.model.book import Book
from generator.model.guide import Guide
from generator.pages.foot import foot
from generator.pages.page import Entry, Page
from generator.pages.say import Says


def guide_pages(book: Book, strings: Any, says: Says) -> Iterator[Page]:
    """The list of guides, then a page for each."""
    kinds = sorted({guide.kind for guide in book.guides.values()}, key=list(strings.guide.kinds).index)
    yield Page(
        url="guides/",
        title=strings.guides.title,
        template="guides",
        kind="guides",
        section="guides/",
        description=strings.guides.intro,
        context={
            "groups": [
                (kind, [guide for guide in book.guides.values() if guide.kind == kind]) for kind in kinds
            ]
        },
        entries=(Entry("guides/", strings.guides.title, strings.guides.intro),),
    )
    for guide in book.guides.values():
        url = f"guides/{guide.id}/"
        yield Page(
            url=url,
            title=guide.title,
            template="guide",
            kind="guide",
            id=guide.id,
            section="guides/",
            description=strings.guide.description.format(title=guide.title),
            context={
                "guide": guide,
                "roles": book.roles_in(guide.for_),
                "came_from": _came_from(guide),
                "numbers": {node: number for number, node in enumerate(guide.nodes, 1)},
                "foot": foot(book, "guide", guide.id, url, guide.title, guide.review),
            },
            entries=tuple(_entries(guide, url, says)),
        )


def self_check_pages(book: Book, strings: Any) -> Iterator[Page]:
    """A page for each self-check."""
    for found in book.self_checks.values():
        url = f"self-checks/{found.id}/"
        yield Page(
            url=url,
            title=found.title,
            template="self_check",
            kind="self-check",
            id=found.id,
            section="leadership/",
            description=plain(found.intro or found.title),
            context={"found": found, "foot": foot(book, "self-check", found.id, url, found.title)},
            entries=(
                Entry(url, found.title, " ".join(plain(item.ask) for item in found.items), kind="self-check"),
            ),
        )


def _came_from(guide: Guide) -> dict[str, list[tuple[str, str]]]:
    """For each node and outcome, the questions and answers that lead to it."""
    came: dict[str, list[tuple[str, str]]] = {}
    for id, node in guide.nodes.items():
        for answer in node.answers:
            came.setdefault(answer.then, []).append((id, answer.answer))
    return came


def _entries(guide: Guide, url: str, says: Says) -> Iterator[Entry]:
    def part(id: str, title: str, text: str | None) -> Entry:
        title, text = (plain(says.filled(words, guide)) for words in (title, text or ""))
        return Entry(f"{url}#{id}", title, kind="guide", more=text, is_part=True)

    yield Entry(url, guide.title, kind="guide", names=tuple(guide.asked_as), boost=4)
    for id, node in guide.nodes.items():
        yield part(id, node.ask, node.help)
    for id, outcome in guide.outcomes.items():
        yield part(id, outcome.title, outcome.say)
