"""What a company writes once: the playbook itself, its sets of standards, and every list."""

from collections.abc import Callable

from bench.company import words
from bench.company.practice import Metrics
from bench.company.prose import Prose
from bench.company.seats import Function, Seat
from bench.company.yaml_text import Value

Fields = dict[str, Value]

PLACES = ("north", "south", "islands", "abroad")
"""The places that may differ within bounds."""


def playbook(prose: Prose, functions: list[Function], seats: int) -> Fields:
    """The book as a whole."""
    orders = {
        "safety": "Nobody comes to harm.",
        "truth": "What we say is so.",
        "care": "People first.",
        "speed": "Soon.",
    }
    return {
        "name": f"Company of {seats}",
        "title": f"The Playbook of {seats} Roles",
        "edition": "2026.11",
        "language": "en-GB",
        "currency": "GBP",
        "site_url": "https://playbook.example.com/",
        "source_url": "https://github.com/example/playbook",
        "branch": "main",
        "notice": "How we work here, and no part of a contract.",
        "promise": {
            "says": prose.say("mantra"),
            "standard": "everyone/walk-it-over",
            "action": "everyone/hear-one-call",
            "metric": "right-first-time",
        },
        "order": [{"id": id, "name": id.capitalize(), "says": says} for id, says in orders.items()],
        "places": [{"id": place, "name": place.capitalize()} for place in PLACES],
        "teams": {
            f"{function.id}-team": {"name": f"{function.name} team", "contact": f"{function.id}@example.com"}
            for function in functions
        },
    }


def standard_sets(prose: Prose, metrics: Metrics, functions: list[Function]) -> dict[str, Fields]:
    """What everybody, every leader and some functions share."""
    whose: dict[str, tuple[Value, str]] = {
        "everyone": ("everyone", "walk-it-over"),
        "leaders": ({"levels": ("executive", "leader")}, "answer-within-a-day"),
    }
    for function in functions[1::3]:
        whose[f"{function.id}-desk"] = ({"functions": (function.id,)}, "read-it-back")
    return {id: _set(prose, metrics, functions[0], id, to, first) for id, (to, first) in whose.items()}


def _set(prose: Prose, metrics: Metrics, function: Function, id: str, to: Value, first: str) -> Fields:
    prose.about([])
    toward = "colleagues" if id == "leaders" else "customers"
    standard: Fields = {"id": first, "says": prose.say("says"), "why": prose.say("why")}
    standard |= {"noticed": prose.say("noticed"), "great": prose.some("great", 2, 2)}
    standard |= {"not": prose.some("not", 2, 2), "kind": "attitude", "freedom": "bounded"}
    standard |= {"counts_as": "care", "toward": toward}
    if id == "leaders":
        standard["mirrors"] = "everyone/walk-it-over"
    standard["measure"] = metrics.measure(function.id, prose.random)
    action: Fields = {"id": "hear-one-call", "do": prose.say("do"), "when": "day-30", "minutes": 45}
    action |= {"done_when": prose.say("done"), "standard": first}
    return {
        "title": id.replace("-", " ").capitalize(),
        "applies_to": to,
        "standards": [standard],
        "actions": [action],
    }


def lists(prose: Prose, seats: list[Seat]) -> dict[str, list[Value]]:
    """Every list by its name; the longer ones grow with the company."""
    few = max(5, min(200, len(seats) // 25))

    def rows(prefix: str, number: int, row: Callable[[Seat], Fields]) -> list[Value]:
        return [{"id": f"{prefix}-{index + 1}", **row(prose.random.choice(seats))} for index in range(number)]

    return {
        "mantras": rows("line", min(few, 60), lambda seat: _mantra(prose, seat)),
        "chains": rows("chain", 12, lambda seat: _chain(prose)),
        "you-said": rows("note", few, lambda seat: _said(prose, seat)),
        "terms": _terms(),
        "sources": _sources(),
        "retired": [
            {
                "kind": "role",
                "id": f"former-clerk-{index}",
                "instead": seats[index].id,
                "reason": prose.say("changed"),
            }
            for index in range(5)
        ],
    }


def _mantra(prose: Prose, seat: Seat) -> Fields:
    return {
        "says": prose.say("mantra"),
        "standard": f"{seat.id}/{seat.standards[0]}",
        "action": "everyone/hear-one-call",
        "metric": "right-first-time",
        "by": (seat.above or seat).id,
    }


def _chain(prose: Prose) -> Fields:
    return {
        "leader_does": prose.say("chain"),
        "team_feels": f"{prose.one(words.ADJECTIVES).capitalize()}.",
        "customer_gets": prose.say("gets"),
        "action": prose.say("mirror_do"),
    }


def _said(prose: Prose, seat: Seat) -> Fields:
    return {
        "said": prose.say("said"),
        "through": "friction-log",
        "did": prose.say("changed"),
        "status": prose.random.choice(("pending", "in-force", "in-force", "lapsed")),
        "date": f"2026-{prose.random.randint(2, 10):02}-{prose.random.randint(1, 28):02}",
        "changed": f"standard:{seat.id}/{seat.standards[0]}",
    }


def _terms() -> list[Value]:
    words_instead = {
        "difficult customer": "customer with a difficult problem",
        "cost centre": "the people who keep our customers",
        "user error": "what our design let happen",
        "frequent complainer": "somebody we have let down before",
        "that is our policy": "this is what I can do",
    }
    why = "The word puts the problem where it was not made."
    return [{"instead_of": old, "say": new, "why": why} for old, new in words_instead.items()]


def _sources() -> list[Value]:
    titles = {"larch": "What people wait for", "rowan": "The second letter", "alder": "Who rings twice"}
    return [
        {"id": id, "publisher": f"{id.capitalize()} Press", "title": title, "year": 2024}
        for id, title in titles.items()
    ]
