"""A role has at least two standards, own and inherited."""

from generator.rules import gap
from tests.conftest import Company
from tests.rules.parts import standard

AGENT, EVERYONE, LEADERS = "roles/support-agent.yml", "standards/everyone.yml", "standards/leaders.yml"
TOLD = "has one standard and inherits none, too little to say what great service is here"
HINT = "add another, or a set of standards that applies to it"


def alone(company: Company) -> Company:
    """The set for everyone leaves the agent out."""
    return company.change(EVERYONE, "applies_to: everyone", "applies_to:\n  roles: [ceo, cfo, support-lead]")


def test_one_standard_and_none_inherited(company: Company) -> None:
    """A role that no set applies to needs a second of its own."""
    assert alone(company).told() == [
        f"roles/support-agent.yml:35:1: warning: support-agent {TOLD}; {HINT} [gap]"
    ]


def test_two_thin_roles(company: Company) -> None:
    """Each role is told by itself."""
    thin = company.change(EVERYONE, "applies_to: everyone", "applies_to:\n  roles: [cfo]")
    specialist = thin.change(LEADERS, "levels: [executive, leader]", "roles: [ceo, cfo]")

    assert [(str(found.where), found.message) for found in gap.check(specialist.book())] == [
        ("roles/support-agent.yml:35:1", f"support-agent {TOLD}"),
        ("roles/support-lead.yml:36:1", f"support-lead {TOLD}"),
    ]


def test_two_of_its_own(company: Company) -> None:
    """Two of its own are enough, though it inherits nothing."""
    assert (
        alone(company).change(AGENT, "\nactions:\n", "\n" + standard("say-sorry") + "actions:\n").told() == []
    )


def test_none_of_its_own(company: Company) -> None:
    """A role without standards is told so by another rule."""
    text = company.files[AGENT].decode()
    standards = text[text.index("standards:\n") : text.index("actions:\n")]

    assert list(gap.check(alone(company).change(AGENT, standards, "standards: []\n").book())) == []


def test_a_set_that_was_not_read(company: Company) -> None:
    """A broken set may apply to the role."""
    assert alone(company).change(LEADERS, "kind: behaviour", "kind: behavior").told() == [
        "standards/leaders.yml:13:11: error: 'kind' is 'behavior', and must be one of attitude, behaviour, "
        "operational; did you mean 'behaviour'? [shape]"
    ]


def test_a_set_for_somebody_unknown(company: Company) -> None:
    """A misspelt role under `applies_to` may be meant as this one."""
    assert alone(company).change(EVERYONE, "[ceo, cfo,", "[ceo, cfo, support-agnt,").told() == [
        "standards/everyone.yml:3:21: error: everyone names, under 'roles', 'support-agnt', which is no "
        "role; "
        "did you mean 'support-agent'? [reference]"
    ]


def test_a_role_of_an_unknown_function(company: Company) -> None:
    """A misspelt function in the role hides which sets apply to it; one in a set hides it for all."""
    by_function = company.change(
        EVERYONE, "applies_to: everyone", "applies_to:\n  functions: [direction, finance, support]"
    )

    assert by_function.change(AGENT, "function: support", "function: suport").told() == [
        "roles/support-agent.yml:4:11: error: support-agent belongs to 'suport', which is no function; "
        "did you mean 'support'? [reference]"
    ]
    assert by_function.change(EVERYONE, "finance, support]", "finance, suport]").told() == [
        "standards/everyone.yml:3:35: error: everyone names, under 'functions', 'suport', which is no "
        "function; "
        "did you mean 'support'? [reference]"
    ]


def test_a_broken_role_in_a_set(company: Company) -> None:
    """A set for a role whose file is broken hides nothing in the others."""
    broken = alone(company).change("roles/cfo.yml", "level: executive", "level: exec")

    assert broken.told() == [
        "roles/cfo.yml:4:8: error: 'level' is 'exec', and must be one of executive, leader, specialist, "
        "frontline; "
        "did you mean 'executive'? [shape]",
        f"roles/support-agent.yml:35:1: warning: support-agent {TOLD}; {HINT} [gap]",
    ]
