"""What a company does together and looks at: its journey, metrics, rituals and channels."""

from random import Random
from typing import Final

from bench.company.prose import Prose
from bench.company.seats import Function, Seat
from bench.company.yaml_text import Value

Fields = dict[str, Value]

STAGES: Final = {
    "discover": ("Discover", "the-advert", "the-web-page", "the-tip-from-a-friend"),
    "ask": ("Ask", "the-first-call", "the-visit-in-person", "the-answer-by-post"),
    "choose": ("Choose", "the-quote", "the-comparison", "the-handshake"),
    "buy": ("Buy", "the-order", "the-first-payment", "the-confirmation"),
    "receive": ("Receive", "the-delivery", "the-installation", "the-first-use"),
    "use": ("Use", "the-daily-use", "the-reminder", "the-small-change"),
    "get-help": ("Get help", "the-fault", "the-complaint", "the-refund"),
    "stay": ("Stay", "the-renewal", "the-move", "the-goodbye"),
}
"""The stages of the journey, each with its name and three moments."""

MOMENTS: Final = tuple(moment for _, *moments in STAGES.values() for moment in moments)

CHANNEL_RITUALS: Final = {
    "executive": ("floor-hour", "listening-hour"),
    "leader": ("coaching-hour", "listening-hour"),
    "specialist": ("listening-hour",),
    "frontline": ("line-up",),
}
"""What people of each level do together."""


class Metrics:
    """The numbers of a company: a few that all share, and two of each function."""

    def __init__(self, functions: list[Function]) -> None:
        self.lasting = ["years-they-stay", "come-back-rate", "people-who-stay"]
        self.shared = ["right-first-time", "hours-to-answer", "cost-per-case"]
        self.own = {
            found.id: [f"{found.id}-kept-promises", f"{found.id}-days-to-close"] for found in functions
        }

    def of_role(self, function: str, random: Random) -> list[str]:
        """What a role is looked at by, one that lasts among them."""
        return [*self.own[function], random.choice(self.lasting), random.choice(self.shared)]

    def measure(self, function: str, random: Random, by_promise: bool = False) -> Fields:
        """How one standard is measured; by time or by the promises that were kept."""
        if by_promise or random.random() < 0.6:
            measured: Fields = {
                "metric": self.own[function][0],
                "target": f"at least {random.randint(80, 98)} %",
            }
        else:
            measured = {"metric": self.own[function][1], "target": f"at most {random.randint(2, 20)} days"}
        if random.random() < 0.6:
            measured["watch"] = random.choice(self.lasting)
        return measured

    def files(self, prose: Prose, stories: list[str]) -> dict[str, Fields]:
        """Each metric by its id."""
        lenses = {"people-who-stay": "employee", "cost-per-case": "cost", "hours-to-answer": "efficiency"}
        found: dict[str, Fields] = {}
        ids = [*self.lasting, *self.shared, *(id for own in self.own.values() for id in own)]
        for id in ids:
            prose.about([])
            is_time = id.endswith("-days-to-close") or id.startswith("hours")
            unit = "hours" if id.startswith("hours") else "days" if is_time else "per cent of cases"
            found[id] = {
                "name": id.replace("-", " ").capitalize(),
                "lens": lenses.get(id, "customer"),
                "horizon": "long" if id in self.lasting else "short",
                "unit": unit,
                "better": "down" if is_time or id == "cost-per-case" else "up",
                "formula": prose.say("formula"),
                "example": _example(prose),
                "lag": "12 months" if id in self.lasting else "1 month",
                "story": prose.one(stories),
            }
        return found


def _example(prose: Prose) -> str:
    some, all_ = prose.random.randint(12, 39), prose.random.randint(40, 90)
    return f"Of {all_} in a month, {some} count."


def journey(prose: Prose) -> Fields:
    """The way of a customer through the company."""
    stages: list[Value] = []
    for id, (name, *moments) in STAGES.items():
        stages.append(
            {
                "id": id,
                "name": name,
                "wants": prose.say("one_job"),
                "moments": [
                    {
                        "id": moment,
                        "name": moment.replace("-", " ").capitalize(),
                        "feels": prose.say("outcome_title"),
                    }
                    for moment in moments
                ],
            }
        )
    return {"stages": stages}


def rituals(prose: Prose) -> dict[str, Fields]:
    """What people do together, some of it with customers."""
    kinds: dict[str, tuple[str, Fields, Fields]] = {
        "floor-hour": (
            "floor-time",
            {"levels": ("executive",)},
            {"levels": ("frontline",), "customers": True},
        ),
        "listening-hour": (
            "listening",
            {"levels": ("executive", "leader", "specialist")},
            {"customers": True},
        ),
        "coaching-hour": ("coaching", {"levels": ("leader",)}, {"levels": ("frontline", "specialist")}),
        "line-up": ("line-up", {"levels": ("frontline",)}, {"levels": ("leader",)}),
    }
    found: dict[str, Fields] = {}
    for id, (kind, who, with_) in kinds.items():
        found[id] = {
            "name": id.replace("-", " ").capitalize(),
            "kind": kind,
            "who": who,
            "with": with_,
            "every": "1 day" if kind == "line-up" else "1 month",
            "minutes": 15 if kind == "line-up" else 60,
            "prepare": prose.some("do", 2, 3),
            "ask": prose.some("mirror_ask", 2, 4),
            "debrief": prose.some("mirror_do", 1, 2),
        }
    return found


def channels(prose: Prose, functions: list[Function], seats: list[Seat]) -> dict[str, Fields]:
    """Ways for bad news, from each function to the executive above its head."""
    by_id = {seat.id: seat for seat in seats}
    found: dict[str, Fields] = {}
    ways: dict[str, tuple[Fields, Seat]] = {
        "friction-log": ({"levels": ("frontline", "specialist")}, seats[1])
    }
    for function in functions[1:]:
        to = by_id.get(function.head)
        while to is not None and to.level != "executive":
            to = to.above
        if to is not None:
            ways[f"{function.id}-note"] = ({"functions": (function.id,)}, to)
    for id, (whose, to) in ways.items():
        found[id] = {
            "name": id.replace("-", " ").capitalize(),
            "from": whose,
            "to": to.id,
            "how": prose.say("how"),
            "acknowledge_within": "1 day",
            "decide_within": "1 week",
            "protection": prose.say("not_measured"),
        }
    return found


def function_files(prose: Prose, functions: list[Function]) -> dict[str, Fields]:
    """Each part of the company by its id."""
    found: dict[str, Fields] = {}
    for index, function in enumerate(functions):
        prose.about([])
        partner = functions[(index + 1) % len(functions)].id
        found[function.id] = {
            "name": function.name,
            "summary": prose.say("summary"),
            "effect": {
                "contact": "direct" if index % 3 else "indirect",
                "moments": {
                    moment: prose.say("moment") for moment in sorted(prose.random.sample(MOMENTS, 5))
                },
                "good": prose.say("good"),
                "bad": prose.say("bad"),
            },
            "asset_case": prose.say("asset"),
            "partners": [{"function": partner, "metric": "right-first-time"}],
        }
    return found
