"""A role is looked at by more than cost, efficiency and the short term."""

import pytest

from generator.check import check_files
from tests.conftest import TODAY, Company
from tests.rules.parts import waiver

LASTING = "metrics/lifetime-value.yml"
HINT = "add one with `horizon: long` and the lens customer or employee"


def only_short(company: Company) -> Company:
    return company.change(
        "roles/cfo.yml", "metrics: [refund-hours, lifetime-value]", "metrics: [refund-hours, refund-errors]"
    )


def test_short_and_cost_alone(company: Company) -> None:
    """Cost and short-term figures together are still no balance; a lasting metric of the book is offered."""
    assert only_short(company).told() == [
        "roles/cfo.yml:71:1: warning: cfo is looked at by cost, efficiency or short-term figures alone: "
        f"refund-hours, refund-errors; {HINT}, such as 'lifetime-value' [balance]"
    ]


def test_a_list_with_a_line_for_each(company: Company) -> None:
    """The finding stands at the key, however the list is written."""
    metrics = "metrics:\n  - refund-errors"
    changed = company.change("roles/cfo.yml", "metrics: [refund-hours, lifetime-value]", metrics)

    assert changed.told() == [
        "roles/cfo.yml:71:1: warning: cfo is looked at by cost, efficiency or short-term figures alone: "
        f"refund-errors; {HINT}, such as 'lifetime-value' [balance]"
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("lens: customer", "lens: cost"),
        ("lens: customer", "lens: efficiency"),
        ("horizon: long", "horizon: short"),
    ],
)
def test_no_metric_lasts(company: Company, old: str, new: str) -> None:
    """A long horizon does not balance cost or efficiency; each role is told, and no example is made up."""
    assert company.change(LASTING, old, new).told() == [
        "roles/ceo.yml:55:1: warning: ceo is looked at by cost, efficiency or short-term figures alone: "
        f"lifetime-value, first-time-right; {HINT} [balance]",
        "roles/cfo.yml:71:1: warning: cfo is looked at by cost, efficiency or short-term figures alone: "
        f"refund-hours, lifetime-value; {HINT} [balance]",
        "roles/support-agent.yml:69:1: warning: support-agent is looked at by cost, efficiency or short-term "
        f"figures alone: first-time-right, refund-hours, lifetime-value; {HINT} [balance]",
        "roles/support-lead.yml:60:1: warning: support-lead is looked at by cost, efficiency or short-term "
        f"figures alone: first-time-right, refund-hours, lifetime-value; {HINT} [balance]",
    ]


def test_what_lasts_with_employees_balances_too(company: Company) -> None:
    """A long horizon about employees is as good as one about customers."""
    assert company.change(LASTING, "lens: customer", "lens: employee").told() == []


def test_a_role_without_metrics(company: Company) -> None:
    """Where nothing is looked at nothing is one-sided; the trust line goes, for want of a metric."""
    bare = company.change("roles/cfo.yml", "metrics: [refund-hours, lifetime-value]\n", "")
    trust = "  trust:\n    says: Spend it as if the customer were watching.\n    by: ceo\n"

    assert bare.change("roles/cfo.yml", trust, "").told() == []


def test_a_misspelt_metric(company: Company) -> None:
    """A metric nobody knows may be meant as the one that balances."""
    changed = company.change(
        "roles/cfo.yml", "[refund-hours, lifetime-value]", "[refund-hours, lifetime-valu]"
    )

    assert changed.told() == [
        "roles/cfo.yml:71:25: error: cfo is looked at by 'lifetime-valu', which is no metric; "
        "did you mean 'lifetime-value'? [reference]"
    ]


def test_a_metric_that_was_not_read(company: Company) -> None:
    """A broken metric may be the one that balances."""
    assert company.change(LASTING, "horizon: long", "horizon: lon").told() == [
        "metrics/lifetime-value.yml:3:10: error: 'horizon' is 'lon', and must be one of short, long; "
        "did you mean 'long'? [shape]"
    ]


def test_a_waiver_for_the_role(company: Company) -> None:
    """A waiver of the rule for the role lets it pass."""
    waivers = f"waivers:\n{waiver('balance', 'role:cfo', '2026-12-31')}"
    waived = only_short(company).change("playbook.yml", "teams:\n", f"{waivers}teams:\n")

    assert check_files(waived.files, TODAY).findings == []
