"""Every role has a definition of great service that is its own."""

from tests.conftest import Company

LEAD = "roles/support-lead.yml"
AGENT = "roles/support-agent.yml"


def without_standards(company: Company, path: str, then: str) -> Company:
    """The company with all standards of a role taken out of its file."""
    text = company.files[path].decode()
    return company.change(path, text[text.index("standards:\n") : text.index(then)], "standards: []\n")


def test_a_role_without_a_standard_of_its_own(company: Company) -> None:
    """What a role inherits fits every seat, so an empty list is told although it inherits two."""
    broken = without_standards(company, LEAD, "actions:\n")

    assert broken.told() == [
        "roles/support-lead.yml:36:12: error: support-lead has no standard of its own, so nobody can tell"
        " what great service means there; add one under `standards` that begins with what the role does"
        " [no-standard]"
    ]


def test_two_roles_without_standards(company: Company) -> None:
    """Each of them is told."""
    broken = without_standards(company, LEAD, "actions:\n")
    broken = without_standards(broken, "roles/ceo.yml", "actions:\n")
    broken = broken.change("roles/ceo.yml", "    standard: hear-it-first-hand\n", "")

    assert broken.told() == [
        "roles/ceo.yml:27:12: error: ceo has no standard of its own, so nobody can tell"
        " what great service means there; add one under `standards` that begins with what the role does"
        " [no-standard]",
        "roles/support-lead.yml:36:12: error: support-lead has no standard of its own, so nobody can tell"
        " what great service means there; add one under `standards` that begins with what the role does"
        " [no-standard]",
    ]


def test_a_set_may_hold_actions_alone(company: Company) -> None:
    """A set without standards is no seat."""
    whole = company.add("standards/starters.yml", "title: Starters\napplies_to: everyone\nstandards: []\n")

    assert whole.told() == []


def test_a_role_that_lacks_the_key_is_told_by_its_shape(company: Company) -> None:
    """A role without `standards` could not be read, which is one finding and not two."""
    broken = company.change(AGENT, "standards:\n", "standard:\n")

    assert broken.told() == [
        "roles/support-agent.yml:35:1: error: support-agent has no key 'standard'; did you mean"
        " 'standards'? [shape]"
    ]
