"""What a company falls back on when it gets hard: guides, self-checks, balances, stories, exceptions."""

from datetime import date, timedelta

from bench.company.lists import PLACES
from bench.company.prose import Prose
from bench.company.seats import Seat
from bench.company.yaml_text import Value

Fields = dict[str, Value]

KINDS = ("troubleshooting", "script", "triage", "process", "crisis", "conflict", "before-you-cut")
QUESTIONS = 5
"""How many questions a guide asks; each has one answer that ends it, the last one two."""


LIMIT_AT = 3
"""The question that asks for the sum; what is above the limit is decided above."""


def guides(prose: Prose, seats: list[Seat]) -> dict[str, Fields]:
    """About one guide for each twenty-five roles, each for one team and its lead."""
    teams = [seat for seat in seats if seat.above is not None and _team(seat)]
    number = max(5, len(seats) // 25)
    found: dict[str, Fields] = {}
    for index in range(number):
        lead = teams[index % len(teams)]
        prose.about(lead.topics)
        found[f"{prose.one(lead.topics)}-{KINDS[index % len(KINDS)]}-{index + 1}"] = _guide(
            prose, lead, index
        )
    return found


def _team(lead: Seat) -> list[Seat]:
    """Those of a lead's own function who may decide something."""
    own = (seat for seat in lead.reports if seat.function is lead.function)
    return [seat for seat in own if seat.has_authority and not seat.reports]


def _guide(prose: Prose, lead: Seat, index: int) -> Fields:
    team = _team(lead)[:5]
    remedies = lead.function.remedies
    nodes: dict[str, Value] = {}
    outcomes: dict[str, Value] = {}
    way: list[str] = []
    astray: list[str] = []
    for step in range(1, QUESTIONS + 1):
        last = step == QUESTIONS
        yes, no = prose.say("yes"), prose.say("no")
        node: Fields = {"ask": prose.say("node")}
        if step == LIMIT_AT:
            node["ask"], yes, no = "What would it cost?", "Up to {limit:refund}", "More than {limit:refund}"
        if prose.random.random() < 0.5:
            node["help"] = prose.say("help")
        further = "end-last" if last else f"step-{step + 1}"
        node["answers"] = [{"answer": yes, "then": further}, {"answer": no, "then": f"end-{step}"}]
        nodes[f"step-{step}"] = node
        way.append(yes)
        astray.append(no)
        outcomes[f"end-{step}"] = _outcome(prose, lead, team, step, remedies)
    outcomes["end-last"] = _outcome(prose, lead, team, QUESTIONS + 1, remedies)
    return {
        "title": prose.say("outcome_title"),
        "asked_as": tuple(prose.some("asked_as", 3, 5)),
        "kind": KINDS[index % len(KINDS)],
        "for": {"roles": (*(seat.id for seat in team), lead.id)},
        "start": "step-1",
        "nodes": nodes,
        "outcomes": outcomes,
        "tests": [
            {"as": team[0].id, "answers": way, "ends": "end-last"},
            {"as": team[-1].id, "answers": [way[0], astray[1]], "ends": "end-2"},
        ],
        "review": {"owner": f"{lead.function.id}-team", "every": "12 months", "last": "2026-10-15"},
    }


def _outcome(prose: Prose, lead: Seat, team: list[Seat], step: int, remedies: list[str]) -> Fields:
    outcome: Fields = {"title": prose.say("outcome_title"), "say": prose.say("missed")}
    outcome["do"] = prose.some("do", 1, 3)
    if step % LIMIT_AT == 0:
        outcome["escalate"] = "beyond"
    else:
        outcome["remedy"] = prose.random.choice(remedies)
    owner = prose.random.choice(team)
    outcome["standard"] = f"{owner.id}/{prose.random.choice(owner.standards)}"
    return outcome


def self_checks(prose: Prose, number: int) -> dict[str, Fields]:
    """Signs, questions and actions for leaders to go through alone."""
    found: dict[str, Fields] = {}
    for index in range(max(3, number // 250)):
        prose.about([])
        items: list[Value] = [
            {
                "id": f"sign-{item}",
                "sign": prose.say("sign"),
                "ask": prose.say("mirror_ask"),
                "action": prose.say("mirror_do"),
            }
            for item in range(1, 7)
        ]
        found[f"mirror-{index + 1}"] = {
            "title": f"Mirror {index + 1}",
            "for": {"levels": ("executive", "leader")},
            "intro": "Six questions to answer alone. Nothing leaves this page.",
            "items": items,
        }
    return found


def tensions(prose: Prose, seats: list[Seat]) -> dict[str, Fields]:
    """Pairs of good things that pull apart."""
    pairs = (
        "haste care",
        "rule judgement",
        "cost comfort",
        "today tomorrow",
        "alike personal",
        "depth speed",
    )
    found: dict[str, Fields] = {}
    for pair in pairs[: max(3, min(len(pairs), len(seats) // 200))]:
        prose.about([])
        first, second = pair.split()
        found[f"{first}-and-{second}"] = {
            "name": f"{first.capitalize()} and {second}",
            "poles": [
                {"name": pole.capitalize(), "too_far": prose.say("too_far")} for pole in (first, second)
            ],
            "position": prose.random.randint(0, 4),
            "stand": prose.say("stand"),
            "why": prose.say("why"),
            "decided_by": seats[0].id,
        }
    return found


def stories(prose: Prose, seats: list[Seat]) -> dict[str, Fields]:
    """About one story for each twenty roles."""
    found: dict[str, Fields] = {}
    while len(found) < max(8, len(seats) // 20):
        seat = prose.random.choice(seats)
        prose.about(seat.topics)
        day = date(2025, 1, 1) + timedelta(prose.random.randint(0, 600))
        title = f"The {prose.say('story')}"
        found[title.lower().replace(" ", "-")] = {
            "title": title,
            "date": day.isoformat(),
            "kind": prose.random.choice(("kept", "missed", "learned")),
            "role": seat.id,
            "standard": f"{seat.id}/{prose.random.choice(seat.standards)}",
            "happened": prose.say("happened"),
            "did": prose.say("did"),
            "outcome": prose.say("outcome"),
            "learned": prose.say("learned"),
            "consent": (day + timedelta(20)).isoformat(),
        }
    return found


def exceptions(prose: Prose, limits: dict[str, int]) -> dict[str, Fields]:
    """About one local exception for each fifty front-line roles, within what may vary there."""
    found: dict[str, Fields] = {}
    for index, (role, limit) in enumerate(limits.items()):
        if index % 50 == 0:
            place = PLACES[index // 50 % len(PLACES)]
            found[f"{role}-{place}"] = {
                "targets": [f"role:{role}"],
                "place": place,
                "set": {"authority": {"remedies": {"refund": {"up_to": limit * 3 // 4}}}},
                "reason": prose.say("why"),
                "approved_by": "chief-executive-officer",
                "expires": "2028-03-31",
            }
    return found


def about_page(prose: Prose) -> str:
    """A page as somebody would write it by hand."""
    prose.about([])
    sections = ("What this is", "How to use it", "Whom to ask")
    parts = ["# About this playbook"]
    for section in sections:
        parts += [f"## {section}", " ".join(prose.some("page", 3, 5)), " ".join(prose.some("page", 3, 5))]
    return "\n\n".join(parts) + "\n"
