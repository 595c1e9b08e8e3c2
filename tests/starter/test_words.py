"""Nobody could swap two roles' standards unnoticed, and read aloud they sound like a person."""

import re
from collections import Counter, defaultdict
from itertools import combinations
from statistics import median

import pytest

from generator.inline import plain
from generator.model.book import Book
from generator.model.traces import Written
from generator.rules.wording import texts

ALIKE = 0.02
"""The share of one role's runs of six words that another role may have too."""
SENTENCE = 8
"""Words; a shorter sentence may well be the only way to say it."""
AGREED = {"title", "aliases", "codes", "formerly", "start", "then"}
"""Fields that hold names, in which two roles may well agree."""

_END = re.compile(r"(?<=[.!?…])[\"'”’)]*\s+")


def is_own(written: Written) -> bool:
    """Whether the role says it for itself: what a remedy grants is the same wherever it is held."""
    keys = {step for step in written.route if isinstance(step, str)}
    return not keys & AGREED and "remedies" not in keys


def words(text: str) -> list[str]:
    """The words of a text without case and punctuation."""
    return re.findall(r"[^\W_]+(?:['’][^\W_]+)*", plain(text).casefold())


def likeness(said: dict[str, list[str]]) -> dict[tuple[str, str], float]:
    """For each two roles that share a run of six words, the share of the shorter one's runs."""
    runs = {role: {run for text in its for run in six(words(text))} for role, its in said.items()}
    holders = defaultdict(list)
    for role, found in sorted(runs.items()):
        for run in found:
            holders[run].append(role)
    shared = Counter(pair for roles in holders.values() for pair in combinations(roles, 2))
    return {pair: count / min(len(runs[role]) for role in pair) for pair, count in shared.items()}


def six(found: list[str]) -> list[tuple[str, ...]]:
    """Every run of six words."""
    return [tuple(found[at : at + 6]) for at in range(len(found) - 5)]


@pytest.fixture(scope="module")
def said(larkfield: Book) -> dict[str, list[str]]:
    """The texts of each role, in its own words."""
    found = defaultdict(list)
    for written in texts(larkfield):
        kind, role = written.holder
        if kind == "role" and is_own(written):
            found[role].append(written.text)
    return dict(found)


def test_likeness_is_the_share_of_the_shorter_text() -> None:
    """Both runs of the shorter text are among the three of the other."""
    one = "Rings the first caller of the day herself."
    same = likeness({"a": ["Rings the first caller of the day"], "b": [one], "c": ["Holds a pallet."]})

    assert same == {("a", "b"): 1.0}


def test_no_two_roles_say_the_same(said: dict[str, list[str]]) -> None:
    """Each role's page is written for its own work."""
    assert {pair: share for pair, share in likeness(said).items() if share >= ALIKE} == {}


def test_no_sentence_stands_in_two_roles(said: dict[str, list[str]]) -> None:
    """Not even the order of words betrays that one page was made from another."""
    holders = defaultdict(set)
    for role, its in said.items():
        for text in its:
            for sentence in _END.split(text):
                found = words(sentence)
                if len(found) >= SENTENCE:
                    holders[tuple(found)].add(role)

    assert {" ".join(found): roles for found, roles in holders.items() if len(roles) > 1} == {}


def test_a_standard_can_be_said_in_one_breath(larkfield: Book) -> None:
    """Half of them are well under eighteen words, and none is a paragraph."""
    lengths = {ref: len(words(standard.says)) for ref, standard in larkfield.standards.items()}

    assert median(lengths.values()) < 18
    assert {ref: length for ref, length in lengths.items() if length > 22} == {}


def test_a_sentence_is_short(said: dict[str, list[str]]) -> None:
    """Read aloud, a page sounds like somebody who talks."""
    lengths = {
        role: median(len(words(sentence)) for text in its for sentence in _END.split(text))
        for role, its in said.items()
    }

    assert {role: length for role, length in lengths.items() if length >= 18} == {}


def test_standards_do_not_begin_alike(larkfield: Book) -> None:
    """No role lists five times the same verb: each standard is another act."""
    openings = {
        role.id: [words(standard.says)[0] for standard in role.standards] for role in larkfield.roles.values()
    }

    assert {id: verbs for id, verbs in openings.items() if max(Counter(verbs).values()) > 2} == {}
