"""Who answers to whom: the roles of a company as a tree that ends at one chief executive.

The share of each level is that of an ordinary company: of a hundred seats about twelve lead others,
thirty are specialists and the rest stand where customers are.
"""

from dataclasses import dataclass, field
from random import Random

from bench.company import words

EXECUTIVES = 12
"""How many executives a company has at most beside the chief executive."""
MOST_FUNCTIONS = 60
"""How many parts even a large company has, the chief executive's own among them."""
TEAM = 8
"""How many people answer to a lead, about."""


@dataclass
class Function:
    """A part of the company under one head."""

    id: str
    name: str
    remedies: list[str]
    """The ids of what its people may offer."""
    head: str = ""
    """The role that everybody in it answers to in the end."""


@dataclass
class Seat:
    """A role before anything is said of it."""

    id: str
    title: str
    function: Function
    level: str
    above: "Seat | None"
    topics: list[str]
    """What its work is about, as words of its own sentences."""
    has_authority: bool = True
    reports: list["Seat"] = field(default_factory=list)
    standards: list[str] = field(default_factory=list)
    """The ids of its standards, known before they are written, since others point to them."""

    @property
    def height(self) -> int:
        """Steps below the chief executive."""
        return 0 if self.above is None else self.above.height + 1


def functions_of(number: int, random: Random) -> list[Function]:
    """About one function for each forty roles."""
    names = words.FUNCTIONS[: max(3, min(MOST_FUNCTIONS - 1, round(number / 40)))]
    chosen = [Function("direction", "Direction", ["refund", "goodwill"])]
    for name in names:
        own = random.sample(list(words.REMEDIES), 2)
        chosen.append(Function(name.lower().replace(" ", "-"), name, ["refund", *own]))
    return chosen


def seats_of(number: int, functions: list[Function], random: Random) -> list[Seat]:
    """The roles of a company, the chief executive first and each after the one it answers to."""
    return _Seating(number, functions, random).fill()


class _Seating:
    def __init__(self, number: int, functions: list[Function], random: Random) -> None:
        self.number = number
        self.functions = functions
        self.random = random
        self.seats: list[Seat] = []
        self.titles: set[str] = set()

    def fill(self) -> list[Seat]:
        chief = self._seat("Chief Executive Officer", self.functions[0], "executive", None, ["promise"])
        own = self.functions[1:]
        executives = min(EXECUTIVES, len(own), max(2, self.number // 25))
        heads: list[Seat] = []
        for index, function in enumerate(own):
            if len(self.seats) >= self.number:
                break
            if index < executives:
                seat = self._seat(f"Chief {function.name} Officer", function, "executive", chief)
            else:
                seat = self._seat(f"Head of {function.name}", function, "leader", heads[index % executives])
            function.head = seat.id
            heads.append(seat)
        self.functions[0].head = chief.id
        while len(self.seats) < self.number:
            for head in heads:
                self._team(head)
        return self.seats

    def _team(self, head: Seat) -> None:
        """A lead and those who answer to the lead, in the function of *head*."""
        if len(self.seats) >= self.number:
            return
        lead = self._named(words.LEADERS, head.function, "leader", head)
        front = self.random.random() < 0.7
        for _ in range(self.random.randint(TEAM - 3, TEAM + 3)):
            if len(self.seats) >= self.number:
                return
            is_front = self.random.random() < (0.85 if front else 0.15)
            jobs, level = (words.FRONTLINE, "frontline") if is_front else (words.SPECIALISTS, "specialist")
            seat = self._named(jobs, head.function, level, lead)
            # Some work is signed by two people, so that the role itself grants nothing.
            seat.has_authority = self.random.random() > 0.04

    def _named(self, jobs: tuple[str, ...], function: Function, level: str, above: Seat) -> Seat:
        while True:
            topics = [self.random.choice(words.THINGS), self.random.choice(words.JOINERS)]
            title = " ".join(word.capitalize() for word in (*topics, self.random.choice(jobs)))
            if title not in self.titles:
                return self._seat(title, function, level, above, topics[:1])

    def _seat(
        self, title: str, function: Function, level: str, above: Seat | None, topics: list[str] | None = None
    ) -> Seat:
        self.titles.add(title)
        id = title.lower().replace(" ", "-")
        own = topics or [self.random.choice(words.THINGS)]
        seat = Seat(id, title, function, level, above, own)
        if above is not None:
            above.reports.append(seat)
        self.seats.append(seat)
        return seat
