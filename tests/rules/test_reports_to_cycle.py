"""The line from every role leads up to one chief executive."""

from generator.rules import reports_to_cycle
from tests.conftest import Company

CEO, CFO = "roles/ceo.yml", "roles/cfo.yml"
LEAD, AGENT = "roles/support-lead.yml", "roles/support-agent.yml"


def test_a_circle_of_three_is_one_finding(company: Company) -> None:
    """It is told at the highest of them, and nothing else is told of roles above one another."""
    broken = company.change(CEO, "level: executive\n", "level: executive\nreports_to: support-agent\n")

    assert len(list(reports_to_cycle.check(broken.book()))) == 1
    assert broken.told() == [
        "roles/ceo.yml:5:13: error: the line upwards runs in a circle: ceo → support-agent → support-lead"
        " → ceo;"
        " write the role that ceo answers to, or take the line out if it is the chief executive's"
        " [reports-to-cycle]"
    ]


def test_a_circle_below_the_chief_executive(company: Company) -> None:
    """Where the chief executive is known, none of the circle is."""
    broken = company.change(LEAD, "reports_to: ceo", "reports_to: support-agent")

    assert broken.told() == [
        "roles/support-lead.yml:5:13: error: the line upwards runs in a circle:"
        " support-lead → support-agent → support-lead; write the role that support-lead answers to"
        " [reports-to-cycle]"
    ]


def test_of_two_executives_the_one_with_more_reports_is_told(company: Company) -> None:
    """Who has more direct reports is more likely the chief executive, whatever the ids are."""
    broken = company.change(CEO, "level: executive\n", "level: executive\nreports_to: cfo\n")
    other = broken.change(LEAD, "reports_to: ceo", "reports_to: cfo")

    assert broken.told() == [
        "roles/ceo.yml:5:13: error: the line upwards runs in a circle: ceo → cfo → ceo;"
        " write the role that ceo answers to, or take the line out if it is the chief executive's"
        " [reports-to-cycle]"
    ]
    assert other.told() == [
        "roles/cfo.yml:5:13: error: the line upwards runs in a circle: cfo → ceo → cfo;"
        " write the role that cfo answers to, or take the line out if it is the chief executive's"
        " [reports-to-cycle]"
    ]


def test_a_role_that_reports_to_itself(company: Company) -> None:
    """A circle of one is said in fewer words, and two of them are two findings."""
    broken = company.change(CFO, "reports_to: ceo", "reports_to: cfo").change(
        LEAD, "reports_to: ceo", "reports_to: support-lead"
    )

    assert broken.told() == [
        "roles/cfo.yml:5:13: error: cfo reports to itself; write the role that cfo answers to"
        " [reports-to-cycle]",
        "roles/support-lead.yml:5:13: error: support-lead reports to itself;"
        " write the role that support-lead answers to [reports-to-cycle]",
    ]


def test_a_second_role_without_a_manager(company: Company) -> None:
    """Only one role reports to nobody: the executive with the most roles below; each other one is told."""
    broken = company.change(CFO, "reports_to: ceo\n", "").change(LEAD, "reports_to: ceo\n", "")

    assert broken.told() == [
        "roles/cfo.yml:1:1: error: cfo reports to nobody, as ceo does, and only the chief executive's role"
        " may;"
        " add `reports_to: …` with the role it answers to, such as ceo [reports-to-cycle]",
        "roles/support-lead.yml:1:1: error: support-lead reports to nobody, as ceo does, and only the chief"
        " executive's role may; add `reports_to: …` with the role it answers to, such as ceo"
        " [reports-to-cycle]",
    ]


def test_a_chief_executive_with_nobody_below(company: Company) -> None:
    """Of two executives at the top, the one whom most answer to is taken for the chief executive."""
    broken = company.change(CFO, "reports_to: ceo\n", "").change(LEAD, "reports_to: ceo", "reports_to: cfo")

    assert broken.told() == [
        "roles/ceo.yml:1:1: error: ceo reports to nobody, as cfo does, and only the chief executive's role"
        " may;"
        " add `reports_to: …` with the role it answers to, such as cfo [reports-to-cycle]"
    ]


def test_no_second_chief_is_told_while_a_role_is_broken(company: Company) -> None:
    """The role that cannot be read may be the chief executive's."""
    broken = company.change(CFO, "reports_to: ceo\n", "").change(LEAD, "title: Support", "titel: Support")

    assert broken.told() == [
        "roles/support-lead.yml:1:1: error: support-lead has no key 'titel'; did you mean 'title'? [shape]"
    ]


def test_a_circle_is_told_while_a_role_is_broken(company: Company) -> None:
    """A circle is one whatever another file holds."""
    broken = company.change(CFO, "reports_to: ceo", "reports_to: cfo").change(
        LEAD, "title: Support", "titel: Support"
    )

    assert broken.told() == [
        "roles/cfo.yml:5:13: error: cfo reports to itself; write the role that cfo answers to"
        " [reports-to-cycle]",
        "roles/support-lead.yml:1:1: error: support-lead has no key 'titel'; did you mean 'title'? [shape]",
    ]


def test_a_chief_executive_who_reports_to_nobody_known(company: Company) -> None:
    """Where the only top role names a manager who does not exist, `reference` says so alone."""
    broken = company.change(CEO, "level: executive\n", "level: executive\nreports_to: board\n")

    assert broken.told() == [
        "roles/ceo.yml:5:13: error: ceo reports to 'board', which is no role [reference]"
    ]
