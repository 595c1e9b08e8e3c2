"""Above every limit somebody decides, and the last of them is the chief executive."""

from generator.rules import deputy
from tests.conftest import Company

CEO, CFO = "roles/ceo.yml", "roles/cfo.yml"
LEAD, AGENT = "roles/support-lead.yml", "roles/support-agent.yml"
BEYOND_CFO = "  beyond:\n    role: ceo\n    within: 4 hours\n    how: Ring the duty line.\n"
BEYOND_LEAD = "  beyond:\n    role: cfo\n    within: 4 hours\n    how: Ring the finance duty phone.\n"
ALONE = "  remedies: []\n  none: The board decides every payment together.\n"


def without_authority(company: Company, path: str) -> Company:
    """The company with a role that decides nothing alone and names nobody above."""
    text = company.files[path].decode()
    return company.change(path, text[text.index("  remedies:\n") : text.index("  trust:\n")], ALONE)


def test_remedies_without_anybody_above(company: Company) -> None:
    """It is told at the role's authority, and not again in the roles that ask this one."""
    broken = company.change(CFO, BEYOND_CFO, "")

    assert broken.told() == [
        "roles/cfo.yml:18:1: error: cfo has remedies, and nobody decides above them;"
        " add `beyond` with the `role` that decides, such as ceo, and `within` [deputy]"
    ]


def test_two_roles_without_anybody_above(company: Company) -> None:
    """Each is told."""
    broken = company.change(CFO, BEYOND_CFO, "").change(LEAD, BEYOND_LEAD, "")

    assert broken.told() == [
        f"roles/{role}.yml:18:1: error: {role} has remedies, and nobody decides above them;"
        " add `beyond` with the `role` that decides, such as ceo, and `within` [deputy]"
        for role in ("cfo", "support-lead")
    ]


def test_a_role_without_remedies_needs_nobody_above(company: Company) -> None:
    """Who decides nothing has nothing to pass on, as long as nobody asks this role."""
    whole = without_authority(company, CFO).change(CFO, "      remedy: refund\n", "")
    whole = whole.change(LEAD, "    role: cfo\n", "    role: ceo\n")

    assert whole.told() == []


def test_a_way_up_that_ends_too_soon(company: Company) -> None:
    """A role that decides nothing and names nobody is no end: it is told where it is named."""
    broken = without_authority(company, CFO).change(CFO, "      remedy: refund\n", "")

    assert broken.told() == [
        "roles/support-lead.yml:30:11: error: support-lead asks cfo, who asks nobody, so the way up ends"
        " before"
        " the chief executive; name a role that decides, or add `beyond` to cfo [deputy]"
    ]


def test_a_way_up_that_runs_in_a_circle(company: Company) -> None:
    """It is one finding, at the role that asks one of those who answer to it."""
    broken = company.change(LEAD, "    role: cfo\n", "    role: support-agent\n")

    assert broken.told() == [
        "roles/support-lead.yml:30:11: error: the way up from support-lead runs in a circle and never"
        " reaches the chief"
        " executive: support-lead → support-agent → support-lead; name a role above support-lead [deputy]"
    ]


def test_a_circle_of_two_at_one_level(company: Company) -> None:
    """The one that asks its own report is told, not the one that asks its superior, whatever the ids are."""
    broken = company.change(LEAD, "    role: cfo\n", "    role: support-agent\n").change(
        AGENT, "level: frontline", "level: leader"
    )

    assert [str(finding.where) for finding in deputy.check(broken.book())] == ["roles/support-lead.yml:30:11"]


def test_a_circle_of_three(company: Company) -> None:
    """Where more than one of them asks nobody above, the highest is told."""
    broken = company.change(CFO, "    role: ceo\n    within", "    role: support-agent\n    within")

    assert broken.told() == [
        "roles/cfo.yml:26:11: error: the way up from cfo runs in a circle and never reaches the chief"
        " executive:"
        " cfo → support-agent → support-lead → cfo; name a role above cfo [deputy]"
    ]


def test_otherwise_the_same_role(company: Company) -> None:
    """Who cannot be reached cannot be asked instead."""
    broken = company.change(AGENT, "otherwise: cfo", "otherwise: support-lead")

    assert broken.told() == [
        "roles/support-agent.yml:31:16: error: where support-lead cannot be reached, support-agent is to ask"
        " support-lead again; name another role, or take the line out [deputy]"
    ]


def test_the_chief_executive_may_name_somebody(company: Company) -> None:
    """The way up ends at the chief executive, whoever decides beside them."""
    whole = company.change(CEO, "  trust:\n", "  beyond:\n    role: cfo\n    within: 1 day\n  trust:\n")

    assert whole.told() == []


def test_a_chief_executive_who_decides_nothing_alone(company: Company) -> None:
    """The way up ends there all the same."""
    whole = without_authority(company, CEO)

    assert whole.told() == []


def test_an_unknown_role_on_the_way(company: Company) -> None:
    """Where a name leads nowhere, `reference` says so alone."""
    broken = company.change(CFO, "    role: ceo\n    within", "    role: coe\n    within")

    assert broken.told() == [
        "roles/cfo.yml:26:11: error: cfo names, under 'role', 'coe', which is no role; did you mean 'ceo'?"
        " [reference]"
    ]


def test_a_broken_role_on_the_way(company: Company) -> None:
    """Whom a broken role asks is not known, and the chief executive's may be the broken one."""
    broken_cfo = company.change(CFO, "title: Chief", "titel: Chief").change(CFO, BEYOND_CFO, "")
    broken_ceo = company.change(CEO, "title: Chief", "titel: Chief")

    assert broken_cfo.told() == [
        "roles/cfo.yml:1:1: error: cfo has no key 'titel'; did you mean 'title'? [shape]"
    ]
    assert broken_ceo.told() == [
        "roles/ceo.yml:1:1: error: ceo has no key 'titel'; did you mean 'title'? [shape]"
    ]


def test_a_broken_chief_executive_hides_nothing_below(company: Company) -> None:
    """A role that answers to somebody is not the chief executive's, whatever that one's file is like."""
    broken = company.change(CEO, "title: Chief", "titel: Chief").change(LEAD, BEYOND_LEAD, "")

    assert broken.told() == [
        "roles/ceo.yml:1:1: error: ceo has no key 'titel'; did you mean 'title'? [shape]",
        "roles/support-lead.yml:18:1: error: support-lead has remedies, and nobody decides above them;"
        " add `beyond` with the `role` that decides, and `within` [deputy]",
    ]


def test_a_chief_executive_who_is_not_yet_known(company: Company) -> None:
    """Which of two top roles may have nobody above is told by `reports-to-cycle` first."""
    broken = company.change(CFO, "reports_to: ceo\n", "").change(CFO, BEYOND_CFO, "")

    assert broken.told() == [
        "roles/cfo.yml:1:1: error: cfo reports to nobody, as ceo does, and only the chief executive's role"
        " may;"
        " add `reports_to: …` with the role it answers to, such as ceo [reports-to-cycle]"
    ]


def test_an_authority_that_says_nothing(company: Company) -> None:
    """A role with neither remedies nor a reason is told by `no-authority`, and not by those who ask it."""
    broken = without_authority(company, CFO).change(CFO, "      remedy: refund\n", "")
    broken = broken.change(CFO, "  none: The board decides every payment together.\n", "")

    assert broken.told() == [
        "roles/cfo.yml:18:1: error: cfo may decide nothing and does not say why; add what it may do"
        " without asking"
        " under `remedies`, or the reason: `none: …` [no-authority]"
    ]
