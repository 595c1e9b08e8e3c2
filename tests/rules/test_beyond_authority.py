"""Nobody is told to offer what they may not grant."""

from tests.conftest import Company

GUIDE, SET = "guides/late-refund.yml", "standards/everyone.yml"
SORRY, PAY = "    remedy: refund\n  pay-now:", "    title: Pay it now\n    remedy: refund\n"


def test_an_outcome_that_a_reader_may_not_grant(company: Company) -> None:
    """A guide for two roles offers what one of them lacks: it is told at the remedy, with the role's name."""
    broken = company.change(GUIDE, SORRY, "    remedy: send-someone-today\n  pay-now:")

    assert broken.told() == [
        "guides/late-refund.yml:28:13: error: the outcome 'pay-and-say-sorry' offers 'send-someone-today',"
        " which"
        " support-agent may not grant; give it to them, take them out of `for`, or write `escalate: beyond`"
        " in its place [beyond-authority]"
    ]


def test_two_outcomes_that_several_readers_may_not_grant(company: Company) -> None:
    """Each outcome is one finding, however many roles lack its remedy."""
    broken = company.change(GUIDE, SORRY, "    remedy: send-someone-today\n  pay-now:")
    broken = broken.change(GUIDE, PAY, PAY.replace("refund", "send-someone-today"))
    broken = broken.change(
        GUIDE, "  roles: [support-agent, support-lead]", "  levels: [executive, leader, frontline]"
    )

    assert broken.told() == [
        f"guides/late-refund.yml:{line}:13: error: the outcome {outcome!r} offers 'send-someone-today',"
        " which ceo, cfo"
        " and support-agent may not grant; give it to them, take them out of `for`, or write `escalate:"
        " beyond`"
        " in its place [beyond-authority]"
        for line, outcome in ((28, "pay-and-say-sorry"), (31, "pay-now"))
    ]


def test_a_guide_for_those_who_may(company: Company) -> None:
    """The same remedy in a guide for the role that holds it is well."""
    whole = company.change(GUIDE, SORRY, "    remedy: send-someone-today\n  pay-now:")
    whole = whole.change(GUIDE, "  roles: [support-agent, support-lead]", "  roles: [support-lead]")
    whole = whole.change(GUIDE, "as: support-agent", "as: support-lead")

    assert whole.told() == []


def test_another_roles_remedy(company: Company) -> None:
    """A remedy with its owner is that role's alone; where each reader has its like, the line is given."""
    broken = company.change(GUIDE, SORRY, "    remedy: support-agent/refund\n  pay-now:")

    assert broken.told() == [
        "guides/late-refund.yml:28:13: error: the outcome 'pay-and-say-sorry' offers"
        " 'support-agent/refund', which"
        " support-lead may not grant; write `remedy: refund`, which is each reader's own [beyond-authority]"
    ]


def test_a_remedy_of_nobody(company: Company) -> None:
    """A remedy that no role has is told by `reference` alone."""
    broken = company.change(GUIDE, SORRY, "    remedy: refnd\n  pay-now:")

    assert broken.told() == [
        "guides/late-refund.yml:28:13: error: late-refund names, under 'remedy', 'refnd', which is no"
        " remedy of any role;"
        " did you mean 'refund'? [reference]"
    ]


def test_a_role_that_cannot_be_read(company: Company) -> None:
    """A broken role may hold the remedy."""
    broken = company.change(GUIDE, SORRY, "    remedy: send-someone-today\n  pay-now:")
    broken = broken.change("roles/support-agent.yml", "title: Support", "titel: Support")

    assert broken.told() == [
        "roles/support-agent.yml:1:1: error: support-agent has no key 'titel'; did you mean 'title'? [shape]"
    ]


def test_the_only_holder_cannot_be_read(company: Company) -> None:
    """The remedy of a broken role exists, and the others lack it all the same."""
    broken = company.change(GUIDE, SORRY, "    remedy: send-someone-today\n  pay-now:")
    broken = broken.change("roles/support-lead.yml", "title: Support", "titel: Support")

    assert broken.told() == [
        "guides/late-refund.yml:28:13: error: the outcome 'pay-and-say-sorry' offers 'send-someone-today',"
        " which"
        " support-agent may not grant; give it to them, take them out of `for`, or write `escalate: beyond`"
        " in its place [beyond-authority]",
        "roles/support-lead.yml:1:1: error: support-lead has no key 'titel'; did you mean 'title'? [shape]",
    ]


def test_a_reader_who_does_not_say_what_it_decides(company: Company) -> None:
    """An authority that is still empty may hold the remedy: `no-authority` tells it alone."""
    agent = company.files["roles/support-agent.yml"].decode()
    block = agent[agent.index("  remedies:\n") : agent.index("  beyond:\n")]
    broken = company.change("roles/support-agent.yml", block, "")
    broken = broken.change("roles/cfo.yml", "        from: support-agent/refund", "        value: 500")
    broken = broken.remove("exceptions/agent-refund-emea.yml").change(
        "you-said.yml", '  changed: "exception:agent-refund-emea"\n', ""
    )

    assert [finding.rule for finding in broken.findings()] == ["no-authority"]


def test_a_set_that_offers_what_an_heir_may_not_grant(company: Company) -> None:
    """A standard for many offers, when it was missed, only what each of them holds."""
    missed = "    if_missed:\n      say: I am sending someone today.\n      remedy: {}\n    measure:\n"
    broken = company.change(SET, "    measure:\n", missed.format("send-someone-today"))
    whole = company.change(SET, "    measure:\n", missed.format("refund"))

    assert broken.told() == [
        "standards/everyone.yml:17:15: error: everyone/walk-it-over offers, when it was missed,"
        " 'send-someone-today',"
        " which ceo, cfo and support-agent may not grant; give it to them, or take this line out and leave"
        " the offer"
        " to their own standards [beyond-authority]"
    ]
    assert whole.told() == []
