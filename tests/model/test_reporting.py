"""Who answers to whom."""

from generator.model.reporting import in_circle, may_be_chief, superiors
from tests.conftest import Company

CEO, CFO, LEAD = "roles/ceo.yml", "roles/cfo.yml", "roles/support-lead.yml"


def above(company: Company) -> dict[str, list[str]]:
    """The ids of the roles above each role."""
    book = company.book()
    return {role.id: [other.id for other in superiors(book, role)] for role in book.roles.values()}


def test_the_roles_above_a_role(company: Company) -> None:
    """The nearest comes first, and above the chief executive is nobody."""
    assert above(company) == {
        "ceo": [],
        "cfo": ["ceo"],
        "support-agent": ["support-lead", "ceo"],
        "support-lead": ["ceo"],
    }


def test_a_circle_is_gone_round_once(company: Company) -> None:
    """Each role of a circle comes out above itself, as the last; a role that leads into it does not."""
    circle = company.change(LEAD, "reports_to: ceo", "reports_to: cfo").change(
        CFO, "reports_to: ceo", "reports_to: support-lead"
    )
    book = circle.book()

    assert above(circle) == {
        "ceo": [],
        "cfo": ["support-lead", "cfo"],
        "support-agent": ["support-lead", "cfo"],
        "support-lead": ["cfo", "support-lead"],
    }
    assert [role.id for role in book.roles.values() if in_circle(book, role)] == ["cfo", "support-lead"]


def test_who_may_be_the_chief_executive(company: Company) -> None:
    """Whoever answers to nobody, or to somebody unknown while no chief executive is known."""
    unknown = company.change(CFO, "reports_to: ceo", "reports_to: board")
    nobody = unknown.change(CEO, "level: executive\n", "level: executive\nreports_to: board\n")

    assert chiefs(company) == ["ceo"]
    assert chiefs(unknown) == ["ceo"]
    assert chiefs(nobody) == ["ceo", "cfo"]


def chiefs(company: Company) -> list[str]:
    """The ids of the roles that may be the chief executive's."""
    book = company.book()
    return [role.id for role in book.roles.values() if may_be_chief(book, role)]
