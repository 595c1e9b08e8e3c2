"""A role is asked no more than a person can keep in mind and fit into a week."""

import pytest

from generator.rules import too_much
from tests.conftest import Company
from tests.rules.parts import action, standard

AGENT, CEO, EVERYONE = "roles/support-agent.yml", "roles/ceo.yml", "standards/everyone.yml"
LATER = "move what can wait to `week-1` or later"
LESS = "take out an action or do one less often, or raise `week_minutes`"


def with_standards(company: Company, number: int) -> Company:
    """The agent has *number* standards beside the one of the example."""
    more = "".join(standard(f"step-{count}") for count in range(number))
    return company.change(AGENT, "\nactions:\n", f"\n{more}actions:\n")


def with_first_day(company: Company, path: str, number: int) -> Company:
    """A role or a set has *number* actions for the first day beside those of the example."""
    more = "".join(action(f"first-{count}", "day-1") for count in range(number))
    return company.change(path, "\nactions:\n", f"\nactions:\n{more}")


def with_week(company: Company, minutes: int) -> Company:
    """The playbook allows so many minutes a week."""
    return company.change("playbook.yml", "branch: main\n", f"branch: main\nweek_minutes: {minutes}\n")


def test_eight_standards(company: Company) -> None:
    """Over seven of its own; what is inherited does not count."""
    assert with_standards(company, 7).told() == [
        "roles/support-agent.yml:35:1: warning: support-agent has 8 standards of its own, and 7 are the most "
        "to keep in mind; keep those that matter most, and move what many roles share into a set [too-much]"
    ]


def test_seven_standards(company: Company) -> None:
    """Seven are not too much."""
    assert with_standards(company, 6).told() == []


def test_six_things_on_the_first_day(company: Company) -> None:
    """Own and inherited things count together."""
    assert with_first_day(with_first_day(company, CEO, 3), EVERYONE, 2).told() == [
        "roles/ceo.yml:43:1: warning: ceo, with what it inherits, has 6 things to do on day 1, and 5 are "
        "the most "
        f"for a first day; {LATER} [too-much]"
    ]


def test_five_things_on_the_first_day(company: Company) -> None:
    """Five fit into a day."""
    assert with_first_day(with_first_day(company, CEO, 2), EVERYONE, 2).told() == []


def test_a_set_that_fills_the_first_day(company: Company) -> None:
    """A set that asks too much by itself is told once, however many roles inherit it."""
    assert with_first_day(company, EVERYONE, 6).told() == [
        "standards/everyone.yml:18:1: warning: each role that inherits everyone has 6 things to do on day 1, "
        f"and 5 are the most for a first day; {LATER} [too-much]"
    ]


def test_the_minutes_of_a_week(company: Company) -> None:
    """A daily action counts five times, and each role is told by itself."""
    assert with_week(company, 49).told() == [
        "roles/support-agent.yml:58:1: warning: support-agent, with what it inherits, spends 150 minutes a "
        "week on "
        f"actions, and playbook.yml allows 49; {LESS} [too-much]",
        "roles/support-lead.yml:54:1: warning: support-lead, with what it inherits, spends 50 minutes a "
        "week on "
        f"actions, and playbook.yml allows 49; {LESS} [too-much]",
    ]
    assert with_week(company, 150).told() == []


@pytest.mark.parametrize(
    ("when", "minutes", "a_week"),
    [
        ("daily", 1, ["155"]),
        ("weekly", 1, ["151"]),
        ("monthly", 52, ["162"]),
        ("quarterly", 52, ["154"]),
        ("yearly", 52, ["151"]),
        ("yearly", 1, ["151"]),
        ("week-1", 480, []),
        ("before-day-1", 480, []),
    ],
)
def test_each_rhythm(company: Company, when: str, minutes: int, a_week: list[str]) -> None:
    """Twelve months, four quarters and one year share 52 weeks; what is begun is counted whole."""
    more = action("read-aloud", when, f"minutes: {minutes}")
    changed = with_week(company.change(AGENT, "\nactions:\n", f"\nactions:\n{more}"), 150)

    assert [found.message for found in too_much.check(changed.book())] == [
        f"support-agent, with what it inherits, spends {spent} minutes a week on actions, "
        "and playbook.yml allows 150"
        for spent in a_week
    ]


def test_an_action_without_minutes(company: Company) -> None:
    """What has no length takes no time."""
    more = action("read-aloud", "daily")

    assert with_week(company.change(AGENT, "\nactions:\n", f"\nactions:\n{more}"), 150).told() == []


def test_inherited_minutes(company: Company) -> None:
    """A set adds to the week of each role that inherits it."""
    more = action("read-aloud", "weekly", "minutes: 1")

    assert with_week(company.change(EVERYONE, "\nactions:\n", f"\nactions:\n{more}"), 150).told() == [
        "roles/support-agent.yml:58:1: warning: support-agent, with what it inherits, spends 151 minutes a "
        "week on "
        f"actions, and playbook.yml allows 150; {LESS} [too-much]"
    ]


def test_a_set_that_fills_the_week(company: Company) -> None:
    """A set that takes more than a week allows is told once; another excess of a role is told beside it."""
    more = action("read-aloud", "weekly", "minutes: 151")
    filled = with_week(company.change(EVERYONE, "\nactions:\n", f"\nactions:\n{more}"), 150)

    assert with_first_day(filled, CEO, 5).told() == [
        "roles/ceo.yml:43:1: warning: ceo, with what it inherits, has 6 things to do on day 1, and 5 are "
        "the most "
        f"for a first day; {LATER} [too-much]",
        "standards/everyone.yml:18:1: warning: each role that inherits everyone spends 151 minutes a week on "
        f"actions, and playbook.yml allows 150; {LESS} [too-much]",
    ]


def test_a_playbook_that_was_not_read(company: Company) -> None:
    """A bound that was not read is not overstepped."""
    assert with_week(company, 1).change("playbook.yml", "language: en-GB", "language: xx").told() == [
        "playbook.yml:4:11: error: 'language' is 'xx', which is no language; write it as en-GB or de [shape]"
    ]


def test_a_role_that_was_not_read(company: Company) -> None:
    """Nothing is counted in a broken role."""
    assert with_standards(company, 7).change(AGENT, "level: frontline", "level: front").told() == [
        "roles/support-agent.yml:5:8: error: 'level' is 'front', and must be one of executive, leader, "
        "specialist, "
        "frontline; did you mean 'frontline'? [shape]"
    ]
