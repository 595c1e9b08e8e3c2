"""A role's standards speak of how people are met as well as of how the work runs."""

from tests.conftest import Company
from tests.rules.parts import standard

AGENT = "roles/support-agent.yml"


def operational(company: Company, *more: str) -> Company:
    """The agent's one standard is operational, and more follow."""
    changed = company.change(AGENT, "kind: behaviour", "kind: operational")
    return changed.change(AGENT, "\nactions:\n", "\n" + "".join(more) + "actions:\n")


def test_two_operational_standards(company: Company) -> None:
    """Two make a pattern; what the role inherits does not mend its own page."""
    assert operational(company, standard("name-a-day", kind="operational")).told() == [
        "roles/support-agent.yml:35:1: warning: both standards of support-agent are operational, and none "
        "says "
        "how people are met; add one with `kind: attitude` or `kind: behaviour` [all-operational]"
    ]


def test_three_operational_standards(company: Company) -> None:
    """However many there are, it is one finding."""
    more = [standard(f"name-a-day-{number}", kind="operational") for number in (1, 2)]

    assert operational(company, *more).told() == [
        "roles/support-agent.yml:35:1: warning: all 3 standards of support-agent are operational, and none "
        "says "
        "how people are met; add one with `kind: attitude` or `kind: behaviour` [all-operational]"
    ]


def test_one_operational_standard(company: Company) -> None:
    """One alone is no pattern."""
    assert operational(company).told() == []


def test_a_standard_of_another_kind(company: Company) -> None:
    """One attitude beside it is enough."""
    assert operational(company, standard("name-a-day", kind="attitude")).told() == []


def test_a_role_that_was_not_read(company: Company) -> None:
    """A misspelt kind is told as such, and nothing is counted."""
    assert operational(company, standard("name-a-day", kind="operation")).told() == [
        "roles/support-agent.yml:64:11: error: 'kind' is 'operation', and must be one of attitude, behaviour, "
        "operational; did you mean 'operational'? [shape]"
    ]
