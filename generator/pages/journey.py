"""The customer's journey: its stages and moments, and who touches them."""

from collections.abc import Iterator
from typing import Any

from generator.inline import plain
from generator.model.book import Book
from generator.pages.foot import foot
from generator.pages.page import Entry, Page


def journey_pages(book: Book, strings: Any) -> Iterator[Page]:
    """The journey as a whole, then a page for each stage."""
    touched = _touched(book)
    stages = book.journey.stages
    yield Page(
        url="journey/",
        title=strings.journey.title,
        template="journey",
        kind="journey",
        section="journey/",
        description=strings.journey.intro,
        context={
            "heat": [
                (
                    function,
                    [
                        sum(moment.id in function.effect.moments for moment in stage.moments)
                        for stage in stages
                    ],
                )
                for function in book.functions.values()
            ],
            "coverage": [
                (moment, len(touched[moment.id][0]), len(touched[moment.id][1]))
                for stage in stages
                for moment in stage.moments
            ],
            "foot": foot(book, "journey", "", "journey/", strings.journey.title),
        },
        entries=(Entry("journey/", strings.journey.title, strings.journey.intro),),
    )
    for number, stage in enumerate(stages):
        url = f"journey/{stage.id}/"
        yield Page(
            url=url,
            title=stage.name,
            template="stage",
            kind="stage",
            id=stage.id,
            section="journey/",
            description=plain(stage.wants),
            context={
                "stage": stage,
                "touched": {moment.id: touched[moment.id] for moment in stage.moments},
                "before": stages[number - 1] if number else None,
                "after": stages[number + 1] if number + 1 < len(stages) else None,
                "foot": foot(book, "journey", "", url, stage.name),
            },
            entries=(
                Entry(url, stage.name, plain(stage.wants), kind="stage"),
                *(
                    Entry(f"{url}#{moment.id}", moment.name, moment.feels, kind="moment")
                    for moment in stage.moments
                ),
            ),
        )


def _touched(book: Book) -> dict[str, tuple[list[Any], list[Any]]]:
    """For each moment, the functions and the roles that reach it."""
    return {
        id: (
            [function for function in book.functions.values() if id in function.effect.moments],
            [role for role in book.roles.values() if id in role.effect.moments],
        )
        for id in book.journey.moments
    }
