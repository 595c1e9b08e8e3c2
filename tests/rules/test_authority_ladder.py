"""Nobody may decide less than those who answer to them."""

from generator.check import check_files
from tests.conftest import TODAY, Company

CEO, CFO = "roles/ceo.yml", "roles/cfo.yml"
LEAD, AGENT = "roles/support-lead.yml", "roles/support-agent.yml"
WAIVER = """waivers:
  - rule: authority-ladder
    target: {}
    reason: The lead hands the money desk over until spring.
    until: 2027-03-31
"""


def test_a_lead_below_an_agent(company: Company) -> None:
    """It is told once, at the superior's limit, with the place of the other: either may have been changed."""
    broken = company.change(LEAD, "up_to: 2000", "up_to: 400")

    assert broken.told() == [
        "roles/support-lead.yml:22:14: error: support-lead/refund ends at 400, below support-agent with 500"
        " (roles/support-agent.yml:23), who answers to support-lead; write 500 or more here or 400 or less"
        " there, or declare it with a waiver in playbook.yml [authority-ladder]"
    ]


def test_a_chief_executive_below_everybody(company: Company) -> None:
    """Reports of reports count, and all of them together are one finding."""
    broken = company.change(CEO, "up_to: 100000", "up_to: 400")

    assert broken.told() == [
        "roles/ceo.yml:21:14: error: ceo/refund ends at 400, below cfo with 25000 (roles/cfo.yml:22),"
        " support-agent with 500 (roles/support-agent.yml:23) and support-lead with 2000"
        " (roles/support-lead.yml:22), who answer to ceo; write 25000 or more here or 400 or less there,"
        " or declare it with a waiver in playbook.yml [authority-ladder]"
    ]


def test_two_superiors_below_an_agent(company: Company) -> None:
    """Two limits to change are two findings."""
    broken = company.change(LEAD, "up_to: 2000", "up_to: 400").change(CEO, "up_to: 100000", "up_to: 25000")
    broken = broken.change(CFO, "up_to: 25000", "up_to: 25001")

    assert broken.told() == [
        "roles/ceo.yml:21:14: error: ceo/refund ends at 25000, below cfo with 25001 (roles/cfo.yml:22), who"
        " answers to ceo; write 25001 or more here or 25000 or less there, or declare it with a waiver in playbook.yml [authority-ladder]",
        "roles/support-lead.yml:22:14: error: support-lead/refund ends at 400, below support-agent with 500"
        " (roles/support-agent.yml:23), who answers to support-lead; write 500 or more here or 400 or less"
        " there, or declare it with a waiver in playbook.yml [authority-ladder]",
    ]


def test_a_superior_with_a_gap_between(company: Company) -> None:
    """A lead without the remedy does not hide that the chief executive has less of it than the agent."""
    broken = company.change(LEAD, "    - id: refund\n", "    - id: voucher\n")
    broken = broken.change("guides/late-refund.yml", "[support-agent, support-lead]", "[support-agent]")
    broken = broken.change("guides/late-refund.yml", "as: support-lead", "as: support-agent")
    broken = broken.change(CEO, "up_to: 100000", "up_to: 25000").change(AGENT, "up_to: 500", "up_to: 25001")
    broken = broken.change(AGENT, "to: 1000}", "to: 30000}")

    assert broken.told() == [
        "roles/ceo.yml:21:14: error: ceo/refund ends at 25000, below support-agent with 25001"
        " (roles/support-agent.yml:23), who answers to ceo; write 25001 or more here or 25000 or less there,"
        " or declare it with a waiver in playbook.yml [authority-ladder]"
    ]


def test_the_same_limit(company: Company) -> None:
    """A superior may do just as much."""
    whole = company.change(LEAD, "up_to: 2000", "up_to: 500")

    assert whole.told() == []


def test_limits_that_cannot_be_compared(company: Company) -> None:
    """Less per month is not less than per case, per cent are no pounds, and a plain power has no limit."""
    per = company.change(LEAD, "up_to: 2000\n      per: case", "up_to: 400\n      per: month")
    unit = company.change(LEAD, "up_to: 2000\n", "up_to: 40\n      unit: percent\n")
    power = company.change(LEAD, "      up_to: 2000\n", "").change(
        "guides/late-refund.yml", "Up to {limit:refund}", "A little"
    )
    power = power.change("guides/late-refund.yml", "      - Up to {limit:refund}", "      - A little")

    assert [per.told(), unit.told(), power.told()] == [[], [], []]


def test_the_currency_written_out(company: Company) -> None:
    """A unit that is the playbook's currency is the one that is left out elsewhere."""
    broken = company.change(LEAD, "up_to: 2000\n", "up_to: 400\n      unit: GBP\n")

    assert broken.told() == [
        "roles/support-lead.yml:22:14: error: support-lead/refund ends at 400, below support-agent with 500"
        " (roles/support-agent.yml:23), who answers to support-lead; write 500 or more here or 400 or less"
        " there, or declare it with a waiver in playbook.yml [authority-ladder]"
    ]


def test_a_waiver_declares_it(company: Company) -> None:
    """A waiver for the superior or for its remedy lets it pass; one for the role below does not."""
    broken = company.change(LEAD, "up_to: 2000", "up_to: 400")
    waived = {
        target: check_files(
            broken.change("playbook.yml", "teams:\n", f"{WAIVER.format(target)}teams:\n").files, TODAY
        )
        for target in ("role:support-lead", "support-lead/refund", "role:support-agent")
    }

    assert {target: len(checked.findings) for target, checked in waived.items()} == {
        "role:support-lead": 0,
        "support-lead/refund": 0,
        "role:support-agent": 1,
    }


def test_in_a_circle_nobody_is_above(company: Company) -> None:
    """Where the line upwards runs in a circle, only the circle is told."""
    broken = company.change(LEAD, "reports_to: ceo", "reports_to: support-agent")

    assert [finding.rule for finding in broken.findings()] == ["reports-to-cycle"]


def test_a_broken_superior(company: Company) -> None:
    """What a broken role may decide is not known."""
    broken = company.change(LEAD, "up_to: 2000", "up_to: 400").change(
        LEAD, "title: Support", "titel: Support"
    )

    assert broken.told() == [
        "roles/support-lead.yml:1:1: error: support-lead has no key 'titel'; did you mean 'title'? [shape]"
    ]
