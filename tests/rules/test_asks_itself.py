"""Nobody who is stuck is sent back to themselves."""

from tests.conftest import Company

AGENT, CFO, GUIDE = "roles/support-agent.yml", "roles/cfo.yml", "guides/late-refund.yml"
HELP = "escalate:\n      role: {}\n      within: 1 hour"


def test_above_its_limits_a_role_asks_itself(company: Company) -> None:
    """It is told at the role that `beyond` names, and `deputy` does not tell the circle again."""
    broken = company.change(CFO, "    role: ceo\n    within", "    role: cfo\n    within")

    assert broken.told() == [
        "roles/cfo.yml:26:11: error: above its limits cfo asks itself; name the role that decides above it"
        " [asks-itself]"
    ]


def test_two_more_ways_to_ask_oneself(company: Company) -> None:
    """`otherwise` and `in_absence` are told each at its value."""
    broken = company.change(AGENT, "otherwise: cfo", "otherwise: support-agent").change(
        AGENT, "  trust:\n", "  in_absence: support-agent\n  trust:\n"
    )

    assert broken.told() == [
        "roles/support-agent.yml:31:16: error: where nobody above can be reached support-agent asks itself;"
        " name another role, or take the line out [asks-itself]",
        "roles/support-agent.yml:32:15: error: while support-agent is away it decides for itself;"
        " name the role that decides meanwhile [asks-itself]",
    ]


def test_everything_above_is_the_role_itself(company: Company) -> None:
    """`beyond` and `otherwise` with the same role, the acting one, are two lines to change."""
    broken = company.change(AGENT, "    role: support-lead\n", "    role: support-agent\n").change(
        AGENT, "otherwise: cfo", "otherwise: support-agent"
    )

    assert broken.told() == [
        "roles/support-agent.yml:28:11: error: above its limits support-agent asks itself;"
        " name the role that decides above it [asks-itself]",
        "roles/support-agent.yml:31:16: error: where nobody above can be reached support-agent asks itself;"
        " name another role, or take the line out [asks-itself]",
    ]


def test_a_guide_that_sends_a_reader_to_themselves(company: Company) -> None:
    """An outcome for agents and leads escalates to the lead, who may be the one who reads it."""
    broken = company.change(GUIDE, "escalate: beyond", HELP.format("support-lead"))

    assert broken.told() == [
        "guides/late-refund.yml:35:13: error: the outcome 'ask-above' sends the reader to support-lead,"
        " and late-refund"
        " is for support-lead too; name another role, write `escalate: beyond`, or leave support-lead out"
        " of `for`"
        " [asks-itself]"
    ]


def test_a_guide_for_a_whole_level(company: Company) -> None:
    """A role that a guide is for by its level is a reader too."""
    broken = company.change(GUIDE, "escalate: beyond", HELP.format("cfo")).change(
        GUIDE, "  roles: [support-agent, support-lead]", "  levels: [frontline, leader, executive]"
    )

    assert broken.told() == [
        "guides/late-refund.yml:35:13: error: the outcome 'ask-above' sends the reader to cfo, and"
        " late-refund"
        " is for cfo too; name another role, write `escalate: beyond`, or leave cfo out of `for`"
        " [asks-itself]"
    ]


def test_a_guide_that_sends_its_readers_to_another(company: Company) -> None:
    """An escalation to a role that the guide is not for is well, and so is `beyond`, each reader's own."""
    whole = company.change(GUIDE, "escalate: beyond", HELP.format("cfo"))

    assert whole.told() == []


def test_an_unknown_role_is_told_once(company: Company) -> None:
    """A guide that is for an unknown role and escalates to it has two references to mend, and no more."""
    broken = company.change(GUIDE, "escalate: beyond", HELP.format("support-leda")).change(
        GUIDE, "[support-agent, support-lead]", "[support-agent, support-lead, support-leda]"
    )

    assert broken.told() == [
        "guides/late-refund.yml:5:40: error: late-refund names, under 'roles', 'support-leda', which is no"
        " role;"
        " did you mean 'support-lead'? [reference]",
        "guides/late-refund.yml:35:13: error: late-refund names, under 'role', 'support-leda', which is no"
        " role;"
        " did you mean 'support-lead'? [reference]",
    ]
