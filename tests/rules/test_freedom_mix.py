"""A role's standards hold some things firm and leave others to judgement."""

from tests.conftest import Company
from tests.rules.parts import standard

AGENT, EVERYONE = "roles/support-agent.yml", "standards/everyone.yml"
FIXED = "freedom: fixed\n    fixed_because: The law asks for it."


def all_free(company: Company, *more: str) -> Company:
    """The agent's one standard is free as the inherited one is, and more follow."""
    changed = company.change(AGENT, "freedom: bounded", "freedom: free")
    return changed.change(AGENT, "\nactions:\n", "\n" + "".join(more) + "actions:\n")


def two_more(freedom: str) -> list[str]:
    return [standard("name-a-day", freedom=freedom), standard("say-sorry", freedom=freedom)]


def test_four_free_standards(company: Company) -> None:
    """Three of its own and one inherited, all free."""
    assert all_free(company, *two_more("free")).told() == [
        "roles/support-agent.yml:35:1: warning: all 4 standards of support-agent, own and inherited, are "
        "free, "
        "so two customers with one problem get two answers; "
        "write `freedom: bounded` in at least one of them [freedom-mix]"
    ]


def test_four_fixed_standards(company: Company) -> None:
    """Three of its own and one inherited, all fixed."""
    fixed = company.change(AGENT, "freedom: bounded", FIXED).change(EVERYONE, "freedom: free", FIXED)

    assert fixed.change(AGENT, "\nactions:\n", "\n" + "".join(two_more("fixed")) + "actions:\n").told() == [
        "roles/support-agent.yml:35:1: warning: all 4 standards of support-agent, own and inherited, are "
        "fixed, "
        "so nobody may help where the rules foresaw nothing; "
        "write `freedom: bounded` in at least one of them [freedom-mix]"
    ]


def test_three_free_standards(company: Company) -> None:
    """Three are too few to speak of a mix."""
    assert all_free(company, standard("name-a-day", freedom="free")).told() == []


def test_one_that_is_bounded(company: Company) -> None:
    """One of another sort makes a mix."""
    name_a_day, _ = two_more("free")

    assert all_free(company, name_a_day, standard("say-sorry", freedom="bounded")).told() == []


def test_four_bounded_standards(company: Company) -> None:
    """Bounded throughout is a mix in itself."""
    bounded = company.change(EVERYONE, "freedom: free", "freedom: bounded")

    more = "".join(two_more("bounded"))
    assert bounded.change(AGENT, "\nactions:\n", f"\n{more}actions:\n").told() == []


def test_two_roles(company: Company) -> None:
    """Each role is told by itself."""
    lead = "roles/support-lead.yml"
    more = "".join(standard(f"{id}-too", freedom="free") for id in ("name-a-day", "say-sorry"))
    changed = all_free(company, *two_more("free")).change(lead, "freedom: bounded", "freedom: free")
    changed = changed.change("standards/leaders.yml", "freedom: bounded", "freedom: free")
    findings = changed.change(lead, "\nactions:\n", f"\n{more}actions:\n").findings()

    assert [(str(finding.where), finding.rule) for finding in findings] == [
        ("roles/support-agent.yml:35:1", "freedom-mix"),
        ("roles/support-lead.yml:36:1", "freedom-mix"),
    ]


def test_a_set_that_was_not_read(company: Company) -> None:
    """A broken set may hold the standard that makes the mix."""
    broken = all_free(company, *two_more("free"), standard("keep-the-case", freedom="free"))

    assert broken.change("standards/leaders.yml", "freedom: bounded", "freedom: bound").told() == [
        "standards/leaders.yml:14:14: error: 'freedom' is 'bound', and must be one of fixed, bounded, free; "
        "did you mean 'bounded'? [shape]"
    ]
