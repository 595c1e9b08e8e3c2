"""A number lies inside the bounds that stand beside it."""

from tests.conftest import Company

AGENT, CFO = "roles/support-agent.yml", "roles/cfo.yml"
BOUNDS = "own `may_vary` runs from {} to {}; write a number between the two, or widen `may_vary` [own-bounds]"


def test_a_limit_above_its_bounds(company: Company) -> None:
    """It is told at the limit."""
    broken = company.change(AGENT, "up_to: 500", "up_to: 1500")

    assert broken.told() == [
        "roles/support-agent.yml:23:14: error: the limit of support-agent/refund is 1500, and its "
        + BOUNDS.format(100, 1000)
    ]


def test_a_limit_below_its_bounds_and_a_value_above(company: Company) -> None:
    """A standard's own value has bounds as a limit has."""
    broken = company.change(AGENT, "up_to: 500", "up_to: 99.5").change(
        CFO,
        "from: support-agent/refund",
        "value: 12\n        unit: days\n        may_vary: {from: 1, to: 10}",
    )

    assert broken.told() == [
        "roles/cfo.yml:37:16: error: 'limit' of cfo/no-waiting-on-approval is 12, and its "
        + BOUNDS.format(1, 10),
        "roles/support-agent.yml:23:14: error: the limit of support-agent/refund is 99.5, and its "
        + BOUNDS.format(100, 1000),
    ]


def test_the_bounds_themselves_belong_to_it(company: Company) -> None:
    """A number may lie on either end."""
    lowest = company.change(AGENT, "up_to: 500", "up_to: 100")
    highest = company.change(AGENT, "up_to: 500", "up_to: 1000")

    assert [lowest.told(), highest.told()] == [[], []]


def test_a_set_and_a_local_addition(company: Company) -> None:
    """Values are looked at wherever a standard stands."""
    value = "{}values:\n{}  days:\n{}    value: 9\n{}    may_vary: {{from: 1, to: 5}}\n"
    standard = (
        "add:\n  standards:\n    - id: ring-at-noon\n      says: Rings each till at noon.\n      why: Cash"
        " runs out.\n"
        "      noticed: The till is full.\n      great: []\n      not: []\n      kind: behaviour\n     "
        " freedom: bounded\n"
        "      counts_as: care\n" + value.format(*[" " * 6] * 4)
    )
    broken = company.change(
        "standards/everyone.yml", "    measure:\n", value.format(*[" " * 4] * 4) + "    measure:\n"
    )
    broken = broken.change("exceptions/agent-refund-emea.yml", "reason:", f"{standard}reason:")

    assert broken.told() == [
        "exceptions/agent-refund-emea.yml:21:18: error: 'days' of agent-refund-emea/ring-at-noon is 9, and"
        " its " + BOUNDS.format(1, 5),
        "standards/everyone.yml:17:16: error: 'days' of everyone/walk-it-over is 9, and its "
        + BOUNDS.format(1, 5),
    ]


def test_bounds_that_cannot_be_read(company: Company) -> None:
    """Bounds the wrong way round are told by their shape alone."""
    broken = company.change(AGENT, "up_to: 500", "up_to: 1500").change(
        AGENT, "from: 100, to: 1000", "from: 1000, to: 100"
    )

    assert [finding.rule for finding in broken.findings()] == ["shape"]
