"""An executive meets customers or the front line in at least one ritual."""

import pytest

from tests.conftest import Company

RITUAL = "rituals/executive-floor-time.yml"
WITH = "with:\n  roles: [support-agent, support-lead]"
WRITE = "write a ritual with `customers: true` or a front-line role under `with`, and name it under `rituals`"
TOUCH = "is an executive and meets neither customers nor the front line in any ritual"
WRONG_LEVEL = (
    "roles/support-agent.yml:5:8: error: 'level' is 'front', and must be one of executive, leader, specialist, "
    "frontline; did you mean 'frontline'? [shape]"
)


@pytest.mark.parametrize(
    "whom", ["with:\n  roles: [support-lead]", "with:\n  levels: [frontline]\n  functions: [finance]"]
)
def test_a_ritual_with_leaders_only(company: Company, whom: str) -> None:
    """Whom a ritual meets decides, and each executive is told at their rituals."""
    assert company.change(RITUAL, WITH, whom).told() == [
        f"roles/ceo.yml:56:1: warning: ceo {TOUCH}; {WRITE} [executive-out-of-touch]",
        f"roles/cfo.yml:72:1: warning: cfo {TOUCH}; {WRITE} [executive-out-of-touch]",
    ]


def test_an_executive_who_stays_away(company: Company) -> None:
    """Where a fitting ritual exists it is named; without `rituals` the finding stands at the level."""
    away = company.change(RITUAL, "who:\n  levels: [executive]", "who:\n  roles: [support-lead]")

    assert away.change("roles/cfo.yml", "rituals: [executive-floor-time]\n", "").told() == [
        f"roles/cfo.yml:4:8: warning: cfo {TOUCH}; add 'executive-floor-time' to its `rituals` "
        "[executive-out-of-touch]"
    ]


def test_no_ritual_at_all(company: Company) -> None:
    """Without any ritual one is to be written."""
    none = company.remove(RITUAL)
    for role in ("ceo", "cfo"):
        none = none.change(f"roles/{role}.yml", "rituals: [executive-floor-time]\n", "")

    assert none.told() == [
        f"roles/ceo.yml:4:8: warning: ceo {TOUCH}; {WRITE} [executive-out-of-touch]",
        f"roles/cfo.yml:4:8: warning: cfo {TOUCH}; {WRITE} [executive-out-of-touch]",
    ]


@pytest.mark.parametrize(
    "whom",
    [
        "with: everyone",
        "with:\n  customers: true",
        "with:\n  levels: [frontline]",
        "with:\n  functions: [support]",
        "with:\n  levels: [frontline]\n  functions: [support]",
    ],
)
def test_other_ways_to_meet_them(company: Company, whom: str) -> None:
    """Customers, the front line by its level, or a function with front-line roles will do."""
    assert company.change(RITUAL, WITH, whom).told() == []


@pytest.mark.parametrize("role", ["ceo", "cfo"])
def test_the_level_is_enough(company: Company, role: str) -> None:
    """A ritual of all executives need not be named in the role."""
    assert company.change(f"roles/{role}.yml", "rituals: [executive-floor-time]\n", "").told() == []


def test_a_ritual_that_was_not_read(company: Company) -> None:
    """A broken ritual may be the one that meets them, whether a role names it or not."""
    broken = company.change(RITUAL, "minutes: 120", "minutes: long")
    told = [
        "rituals/executive-floor-time.yml:8:10: error: 'minutes' is 'long', which is no whole number; "
        "write a whole number, such as 30 [shape]"
    ]

    assert broken.told() == told
    assert broken.change("roles/cfo.yml", "rituals: [executive-floor-time]\n", "").told() == told


def test_a_misspelt_executive(company: Company) -> None:
    """Somebody unknown under `who` may be meant as the executive."""
    away = company.change(RITUAL, "who:\n  levels: [executive]", "who:\n  roles: [cfoo]")

    assert away.change("roles/cfo.yml", "rituals: [executive-floor-time]\n", "").told() == [
        "rituals/executive-floor-time.yml:4:11: error: executive-floor-time names, under 'roles', 'cfoo', "
        "which is no role; did you mean 'cfo'? [reference]"
    ]


def test_a_misspelt_ritual(company: Company) -> None:
    """A ritual nobody knows may be the one that meets them."""
    away = company.change(RITUAL, "who:\n  levels: [executive]", "who:\n  roles: [ceo]")

    assert away.change("roles/cfo.yml", "[executive-floor-time]", "[floor-time]").told() == [
        "roles/cfo.yml:72:11: error: cfo takes part in 'floor-time', which is no ritual; "
        "did you mean 'executive-floor-time'? [reference]"
    ]


@pytest.mark.parametrize("whom", ["roles: [support-agent]", "functions: [support]", "levels: [frontline]"])
def test_a_role_that_was_not_read(company: Company, whom: str) -> None:
    """A broken role may be on the front line."""
    changed = company.change(RITUAL, WITH, f"with:\n  {whom}")

    assert changed.change("roles/support-agent.yml", "level: frontline", "level: front").told() == [
        WRONG_LEVEL
    ]
