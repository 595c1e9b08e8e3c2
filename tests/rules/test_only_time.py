"""A role is measured by more than how long things take."""

import pytest

from generator.rules import only_time
from tests.conftest import Company
from tests.rules.parts import measure, standard

AGENT, EVERYONE, CFO = "roles/support-agent.yml", "standards/everyone.yml", "roles/cfo.yml"
MEASURE = "metric: first-time-right\n      target: at least 92 %"
HINT = "measure one of its standards by what the customer got, such as 'first-time-right'"


def timed(company: Company, *more: str) -> Company:
    """The agent's one measure is about hours, and more standards follow."""
    changed = company.change(AGENT, MEASURE, "metric: refund-hours\n      target: at most 24 hours")
    return changed.change(AGENT, "\nactions:\n", "\n" + "".join(more) + "actions:\n")


def untimed(company: Company) -> Company:
    """The set for everyone has no measure."""
    return company.change(EVERYONE, f"    measure:\n      {MEASURE}\n", "")


def test_hours_of_its_own_and_inherited(company: Company) -> None:
    """Own and inherited measures count together, in each role that has no other."""
    assert timed(company).change(EVERYONE, MEASURE, "metric: refund-hours").told() == [
        "roles/cfo.yml:32:1: warning: all 3 measures of cfo, own and inherited, are about time alone; "
        f"{HINT} "
        "[only-time]",
        "roles/support-agent.yml:35:1: warning: both measures of support-agent, own and inherited, "
        f"are about time alone; {HINT} [only-time]",
    ]


def test_one_measure(company: Company) -> None:
    """One alone is no pattern."""
    agent_alone = untimed(timed(company))

    assert [found.where.path for found in only_time.check(agent_alone.book())] == [CFO]


def test_a_measure_of_something_else(company: Company) -> None:
    """One measure that is not about time is enough."""
    assert timed(company).told() == []


@pytest.mark.parametrize(
    "unit", ["hours", "working days", "minutes per call", "median hours", "h", "Days", "quarters"]
)
@pytest.mark.parametrize("unit_of", ["target", "metric"])
def test_units_of_time(company: Company, unit: str, unit_of: str) -> None:
    """A unit begins with a unit of time, be it the target's or the metric's."""
    metrics = "metrics/refund-errors.yml"
    if unit_of == "metric":
        changed = company.change(metrics, "unit: per cent of refunds", f"unit: {unit}")
        agent = timed(changed, standard("pay-today", *measure("refund-errors", "at least 90 %")))
    else:
        agent = timed(company, standard("pay-today", *measure("refund-errors", f"at most 2 {unit}")))

    assert AGENT in [found.where.path for found in only_time.check(untimed(agent).book())]


@pytest.mark.parametrize(
    "unit", ["%", "per cent of days", "calls an hour", "faults a month", "GBP", "households"]
)
def test_other_units(company: Company, unit: str) -> None:
    """A share or a number is not about time, though time stands in it."""
    changed = company.change("metrics/refund-errors.yml", "unit: per cent of refunds", f'unit: "{unit}"')
    agent = timed(changed, standard("pay-today", *measure("refund-errors", f"at most 2 {unit}")))

    assert AGENT not in [found.where.path for found in only_time.check(untimed(agent).book())]


def test_no_other_metric_to_name(company: Company) -> None:
    """Without a metric about customers that is not about time, none is made up."""
    timed_all = timed(company).change("metrics/first-time-right.yml", "unit: per cent of cases", "unit: days")
    timed_all = timed_all.change("metrics/lifetime-value.yml", "unit: GBP", "unit: years")

    assert [found.hint for found in only_time.check(timed_all.book())] == [
        "measure one of its standards by what the customer got"
    ] * 4


def test_a_misspelt_metric(company: Company) -> None:
    """A metric nobody knows may be about something else."""
    changed = timed(company).change(EVERYONE, MEASURE, "metric: first-time-righ")

    assert changed.told() == [
        "standards/everyone.yml:16:15: error: everyone names, under 'metric', 'first-time-righ', "
        "which is no metric; did you mean 'first-time-right'? [reference]"
    ]


def test_a_set_that_was_not_read(company: Company) -> None:
    """A broken set may hold the measure that is about something else."""
    changed = timed(company, standard("pay-today", *measure("refund-hours", "at most 2 hours")))

    assert changed.change(EVERYONE, "kind: attitude", "kind: attitud").told() == [
        "standards/everyone.yml:12:11: error: 'kind' is 'attitud', and must be one of attitude, behaviour, "
        "operational; did you mean 'attitude'? [shape]"
    ]
