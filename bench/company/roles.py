"""What a role says: as long as a role of the starter content, with as many standards and actions."""

from random import Random

from bench.company import words
from bench.company.practice import CHANNEL_RITUALS, MOMENTS, Metrics
from bench.company.prose import Prose
from bench.company.seats import Seat
from bench.company.yaml_text import Value

Fields = dict[str, Value]

KINDS = ("behaviour", "behaviour", "attitude", "operational")
FREEDOMS = ("bounded", "bounded", "free", "fixed")
ONBOARDING = ("before-day-1", "day-1", "week-1", "day-30", "day-60")
RHYTHM = ("daily", "weekly", "monthly", "quarterly")
MINUTES = {
    "daily": (5, 10, 15),
    "weekly": (15, 20, 30, 45),
    "monthly": (30, 45, 60),
    "quarterly": (45, 60, 90),
}
LIMITS = {
    "frontline": (50, 100, 150, 200, 250, 300, 400, 500),
    "specialist": (100, 200, 250, 300, 400, 500),
    "leader": (1000, 1500, 2000, 2500),
    "head": (5000, 7500, 10000),
    "executive": (20000, 25000, 40000),
    "chief": (100000,),
}
"""What may be spent; each step starts above the one below it, since nobody decides less than a report."""


class RoleWriter:
    """Writes role after role in a company's prose."""

    def __init__(self, prose: Prose, metrics: Metrics, seats: list[Seat], worth_reading: list[str]) -> None:
        self.prose = prose
        self.random: Random = prose.random
        self.metrics = metrics
        self.seats = seats
        self.worth_reading = worth_reading
        """Guides and stories, as a link leads to them."""
        self.numbers = {seat.id: number for number, seat in enumerate(seats, start=1001)}
        self.may_vary: dict[str, int] = {}
        """The refund of each role that may differ from place to place."""
        self.aliases: set[str] = {seat.title.lower() for seat in seats}

    def write(self, seat: Seat) -> Fields:
        """The fields of a role, in the order of the starter content."""
        self.prose.about(seat.topics)
        role: Fields = {"title": seat.title, "aliases": tuple(self._aliases(seat))}
        role["codes"] = (f"{seat.function.id[:2].upper()}-{self.numbers[seat.id]}",)
        role |= {"function": seat.function.id, "level": seat.level}
        if seat.above is not None:
            role["reports_to"] = seat.above.id
        role |= {"one_job": self.prose.say("one_job"), "effect": self._effect(seat)}
        role |= {"serves": self._serves(seat), "authority": self._authority(seat)}
        role["standards"] = [self._standard(seat, index) for index in range(len(seat.standards))]
        role["actions"] = self._actions(seat)
        role["metrics"] = tuple(self.metrics.of_role(seat.function.id, self.random))
        role["rituals"] = tuple(CHANNEL_RITUALS[seat.level])
        role["not_measured"] = [self.prose.say("not_measured")]
        if self.random.random() < 0.1:
            role["formerly"] = (f"{seat.id}-{self.random.choice(('east', 'west', 'old', 'one'))}",)
        role["review"] = {
            "owner": f"{seat.function.id}-team",
            "every": "12 months",
            "last": f"2026-{self.random.randint(8, 10):02}-{self.random.randint(1, 28):02}",
        }
        return role

    def _aliases(self, seat: Seat) -> list[str]:
        """What people also call the role, each said of one role alone."""
        aliases: list[str] = []
        wanted = self.random.randint(2, 4)
        jobs = words.LEADERS if seat.level == "leader" else (*words.FRONTLINE, *words.SPECIALISTS)
        while len(aliases) < wanted:
            job = self.prose.one(jobs).lower()
            alias = f"{self.prose.one(words.THINGS)} {self.prose.one(words.JOINERS)} {job}"
            if alias not in self.aliases:
                self.aliases.add(alias)
                aliases.append(alias)
        return aliases

    def _effect(self, seat: Seat) -> Fields:
        moments = sorted(self.random.sample(range(len(MOMENTS)), self.random.randint(3, 5)))
        return {
            "contact": "direct" if seat.level == "frontline" else "indirect",
            "thread": [self.prose.say(f"thread_{step}") for step in "abc"],
            "moments": {MOMENTS[index]: self.prose.say("moment") for index in moments},
            "good": self.prose.say("good"),
            "bad": self.prose.say("bad"),
        }

    def _serves(self, seat: Seat) -> list[Value]:
        others = [other for other in self.random.sample(self.seats, 4) if other is not seat]
        if seat.above is not None and seat.above not in others:
            others[0] = seat.above
        return [
            {
                "role": other.id,
                "promise": self.prose.say("promise"),
                "within": self.random.choice(("4 hours", "1 day", "2 days", "1 week")),
            }
            for other in others[: self.random.randint(2, 3)]
        ]

    def _authority(self, seat: Seat) -> Fields:
        if not seat.has_authority:
            return {"none": self.prose.say("because")}
        authority: Fields = {"remedies": [self._remedy(seat, id) for id in seat.function.remedies]}
        if seat.above is not None:
            authority["beyond"] = self._beyond(seat, seat.above)
            authority["in_absence"] = seat.above.id
        if seat.level == "frontline" and seat.above is not None and self.random.random() < 0.4:
            authority["emergency"] = {
                "when": self.prose.say("emergency"),
                "up_to": 1000,
                "tell": seat.above.id,
                "within": "1 hour",
            }
        authority["never"] = self.prose.some("never", 1, 2)
        by = seat.above or seat
        authority["trust"] = {"says": self.prose.say("trust"), "by": by.id}
        return authority

    def _remedy(self, seat: Seat, id: str) -> Fields:
        step = seat.level
        if seat.above is None:
            step = "chief"
        elif seat.function.head == seat.id and step == "leader":
            step = "head"
        limit = self.random.choice(LIMITS[step])
        remedy: Fields = {"id": id, "do": "refund a customer" if id == "refund" else words.REMEDIES[id]}
        remedy["up_to"] = limit
        if seat.level == "frontline" and id == "refund":
            self.may_vary[seat.id] = limit
            remedy["may_vary"] = {"from": limit // 2, "to": limit * 2}
        remedy["per"] = "case"
        if self.random.random() < 0.3:
            remedy["not_when"] = self.prose.say("not_when")
        remedy["record_in"] = f"the {self.prose.one(words.JOINERS)} log"
        return remedy

    def _beyond(self, seat: Seat, above: Seat) -> Fields:
        beyond: Fields = {
            "role": above.id,
            "within": self.random.choice(("15 minutes", "30 minutes", "1 hour", "4 hours")),
            "how": self.prose.say("how"),
        }
        if above.above is not None:
            beyond["otherwise"] = above.above.id
        return beyond

    def _standard(self, seat: Seat, index: int) -> Fields:
        kind = "behaviour" if index == 0 else self.random.choice(KINDS)
        freedom = "bounded" if index == 0 else self.random.choice(FREEDOMS)
        standard: Fields = {"id": seat.standards[index]}
        if index == 3 and seat.has_authority and self.random.random() < 0.4:
            standard["says"] = self.prose.say("says_limit")
            standard["values"] = {"limit": {"from": f"{seat.id}/refund"}}
        else:
            standard["says"] = self.prose.say("says")
        standard |= {"why": self.prose.say("why"), "noticed": self.prose.say("noticed")}
        standard |= {"great": self.prose.some("great", 2, 2), "not": self.prose.some("not", 1, 2)}
        standard |= {"kind": kind, "freedom": freedom}
        if freedom == "fixed":
            standard["fixed_because"] = self.prose.say("because")
        standard["counts_as"] = self.random.choice(("safety", "truth", "care", "care", "speed"))
        if seat.level in ("executive", "leader") and index == len(seat.standards) - 1:
            standard["toward"] = "colleagues"
            if seat.reports:
                report = seat.reports[0]
                standard["mirrors"] = f"{report.id}/{report.standards[0]}"
        standard["measure"] = self.metrics.measure(seat.function.id, self.random, by_promise=index == 0)
        standard["if_missed"] = self._missed(seat)
        if index == 1 and self.random.random() < 0.5:
            standard["script"] = {
                "say": self.prose.some("script", 2, 2),
                "adapt": self.prose.some("adapt", 1, 2),
                "never": self.prose.some("unsaid", 1, 2),
            }
        if index == 2 and self.random.random() < 0.5:
            choices = self.prose.some("choice", 3, 3)
            standard["question"] = {
                "ask": self.prose.say("ask"),
                "choices": choices,
                "right": choices[0],
                "because": self.prose.say("why"),
            }
        if self.random.random() < 0.3:
            standard["learn"] = [self.prose.say("learn"), self._reading()][: self.random.randint(1, 2)]
        return standard

    def _reading(self) -> str:
        return self.prose.say("reading").replace("…", self.prose.one(self.worth_reading))

    def _missed(self, seat: Seat) -> Fields:
        missed: Fields = {"say": self.prose.say("missed")}
        if seat.has_authority:
            missed["remedy"] = self.random.choice(seat.function.remedies)
        other = seat.above or seat.reports[0]
        return missed | {"tell": other.id, "within": "1 day"}

    def _actions(self, seat: Seat) -> list[Value]:
        onboarding = self.random.sample(ONBOARDING, self.random.randint(3, 4))
        rhythm = self.random.sample(RHYTHM, 3)
        whens = [when for when in (*ONBOARDING, *RHYTHM) if when in onboarding or when in rhythm]
        ids: set[str] = set()
        return [self._action(seat, when, ids) for when in whens]

    def _action(self, seat: Seat, when: str, ids: set[str]) -> Fields:
        action: Fields = {"id": slug(self.prose, ids), "do": self.prose.say("do"), "when": when}
        action["minutes"] = self.random.choice(MINUTES.get(when, (30, 45, 60, 90, 120, 240)))
        if when == "before-day-1":
            action["by"] = "manager"
        elif when == "day-1" and self.random.random() < 0.5:
            action["by"] = "buddy"
        action["done_when"] = self.prose.say("done")
        if self.random.random() < 0.7:
            action["standard"] = self.random.choice(seat.standards)
        return action


def name_standards(prose: Prose, seats: list[Seat]) -> None:
    """Give each role four to six ids of standards."""
    for seat in seats:
        ids: set[str] = set()
        seat.standards = [slug(prose, ids) for _ in range(prose.random.choice((4, 4, 5, 5, 5, 6)))]


def slug(prose: Prose, taken: set[str]) -> str:
    """A short name that is not taken yet."""
    while True:
        id = f"{prose.one(words.VERBS)}-{prose.one(words.ADJECTIVES)}-{prose.one(words.THINGS)}"
        if id not in taken:
            taken.add(id)
            return id
