"""The results of a comparison, and how they read."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from bench.comparison.browser import WAIT, FirstHit
from bench.comparison.lighthouse import CATEGORIES, Scores
from bench.comparison.machine import Facts
from bench.comparison.sites import Size


@dataclass(frozen=True)
class Side:
    """One way to a site: what it took, the median of all rounds, and what came of it."""

    wall: float
    cpu: float
    memory: int
    size: Size
    first_hit: FirstHit | None


@dataclass(frozen=True)
class Compared:
    """Both ways for a company of one size."""

    roles: int
    date: str
    rounds: int
    nav: str
    """What plain MkDocs lists in its navigation: all pages, or our sections."""
    alias: str
    """What was searched for."""
    ours: Side
    plain: Side
    lighthouse: Scores | None
    """What Lighthouse says of ours; nothing where it is not installed."""


@dataclass(frozen=True)
class Results:
    """What was found on one machine."""

    machine: Facts
    seed: int
    compared: list[Compared]

    def with_(self, compared: Compared) -> "Results":
        """These results with those of one size, in the place of what was found for it before."""
        others = [each for each in self.compared if each.roles != compared.roles]
        return replace(self, compared=sorted([*others, compared], key=lambda each: each.roles))

    def beside(self, earlier: "Results") -> "Results":
        """These results and the earlier ones of other sizes.

        Raises `CannotAdd` where the two cannot stand side by side.
        """
        if (self.machine, self.seed) != (earlier.machine, earlier.seed):
            raise CannotAdd(
                "The results that are there come from another machine, version or seed; "
                "run with --afresh to begin anew."
            )
        found = earlier
        for each in self.compared:
            found = found.with_(each)
        return found


class CannotAdd(Exception):
    """Figures of two machines, versions or seeds are no comparison."""


Row = tuple[str, Callable[[Side], str]]

ROWS: tuple[Row, ...] = (
    ("pages", lambda side: f"{side.size.pages:,}"),
    ("time", lambda side: f"{side.wall:.2f} s"),
    ("time of work, all processes", lambda side: f"{side.cpu:.2f} s"),
    ("time a page", lambda side: f"{_per_page(side) * 1000:.2f} ms"),
    ("memory at the peak", lambda side: _bytes(side.memory)),
    ("written", lambda side: _bytes(side.size.written)),
    ("search index", lambda side: _bytes(side.size.index)),
    ("search index, gzipped", lambda side: _bytes(side.size.index_gzipped)),
    ("page of a role, median", lambda side: _bytes(side.size.role_median)),
    ("page of a role, largest", lambda side: _bytes(side.size.role_largest)),
    ("first hit after the last key", lambda side: _hit(side, lambda hit: f"{hit.after_last_key:.0f} ms")),
    ("first hit after opening the page", lambda side: _hit(side, lambda hit: f"{hit.after_opening:.0f} ms")),
    ("first hit leads to", lambda side: _hit(side, lambda hit: f"`{hit.found.partition('?')[0]}`")),
)


def text(results: Results) -> str:
    """The results as a Markdown page."""
    return "\n".join(_lines(results))


def _lines(results: Results) -> Iterator[str]:
    yield "# How it compares with plain MkDocs and Material\n"
    yield "Written by `python bench/compare.py`; figures of another machine differ, their ratios less so.\n"
    yield "| | |\n|---|---|"
    yield from (f"| {name} | {value} |" for name, value in results.machine.items())
    yield "\nBoth make the same pages from nothing, each in a process of its own, in turn: this project from"
    yield "YAML with all its checks, plain MkDocs from Markdown files that hold each article ready made, with"
    yield "`navigation.prune` and search. What else the machine does falls on both."
    yield f"The companies are those of `bench/make_company.py` with seed {results.seed}.\n"
    for compared in results.compared:
        yield from _company(compared)
    yield from _growth(results.compared)
    yield from _lighthouse(results.compared)


def _company(compared: Compared) -> Iterator[str]:
    ours, plain = compared.ours, compared.plain
    yield f"## {compared.roles:,} roles\n"
    yield f"{plain.wall / ours.wall:.1f} times as fast, {plain.cpu / ours.cpu:.1f} times by work."
    rounds = "One round" if compared.rounds == 1 else f"The medians of {compared.rounds} rounds"
    nav = "every page, as it does by itself" if compared.nav == "all" else "the tabs of ours alone"
    yield f"{rounds}, {compared.date}; the navigation of plain MkDocs lists {nav}."
    yield f"The words searched for are an alias: *{compared.alias}*.\n"
    yield "| | this project | plain MkDocs |\n|---|---|---|"
    yield from (f"| {name} | {told(ours)} | {told(plain)} |" for name, told in ROWS)
    yield ""


def _growth(compared: list[Compared]) -> Iterator[str]:
    if len(compared) < 2:
        return
    yield "## Growth\n"
    yield "How much longer a page takes than in the smaller company; 1 is linear growth.\n"
    yield "| from | to | this project | plain MkDocs |\n|---|---|---|---|"
    for small, large in pairwise(compared):
        ours = _per_page(large.ours) / _per_page(small.ours)
        plain = _per_page(large.plain) / _per_page(small.plain)
        yield f"| {small.roles:,} roles | {large.roles:,} roles | {ours:.2f} | {plain:.2f} |"
    yield ""


def _lighthouse(compared: list[Compared]) -> Iterator[str]:
    yield "## Lighthouse\n"
    found = [(each.roles, each.lighthouse) for each in compared if each.lighthouse is not None]
    if not found:
        yield "Not run: neither `lighthouse` nor a browser for it is installed here.\n"
        return
    yield "Of a hundred, the median of five runs on this project's site, from a server that compresses.\n"
    yield f"| roles | page | {' | '.join(CATEGORIES)} |\n|---|---|{'---|' * len(CATEGORIES)}"
    for roles, scores in found:
        for page, score in scores.items():
            yield f"| {roles:,} | `{page}` | {' | '.join(f'{score[name]:g}' for name in CATEGORIES)} |"
    yield ""


def _per_page(side: Side) -> float:
    return side.wall / side.size.pages


def _hit(side: Side, told: Callable[[FirstHit], str]) -> str:
    if side.first_hit is None:
        return "no browser here"
    return told(side.first_hit) if side.first_hit.found else f"none in {WAIT // 1000} s"


def _bytes(number: int) -> str:
    if number < 10**6:
        return f"{number / 1000:.1f} kB"
    return f"{number / 10**6:.1f} MB"
