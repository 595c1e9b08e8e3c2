"""Every role and every function reaches the customer at some moment of the journey."""

from tests.conftest import Company

ROLE = "roles/ceo.yml"
MOMENT = """  moments:
    first-contact: Your choice of what to count decides how long an agent may listen.
"""


def test_a_role_that_reaches_no_moment(company: Company) -> None:
    """An effect without a moment is told at its empty `moments`, with a moment to begin from."""
    broken = company.change(ROLE, MOMENT, "  moments: {}\n")

    assert broken.told() == [
        "roles/ceo.yml:9:12: error: ceo reaches no moment of the customer's journey; name at least one"
        " and how the work is felt there, such as `invoice: …` [effect]"
    ]


def test_a_function_and_a_role_that_reach_no_moment(company: Company) -> None:
    """A function is asked as a role is, and two of them are two findings."""
    broken = company.change(ROLE, MOMENT, "  moments: {}\n").change(
        "functions/direction.yml",
        "  moments:\n    first-contact: What is counted decides whether an agent may take the time a"
        " customer needs.\n",
        "  moments: {}\n",
    )

    assert broken.told() == [
        "functions/direction.yml:5:12: error: direction reaches no moment of the customer's journey; name"
        " at least"
        " one and how the work is felt there, such as `invoice: …` [effect]",
        "roles/ceo.yml:9:12: error: ceo reaches no moment of the customer's journey; name at least one"
        " and how the work is felt there, such as `invoice: …` [effect]",
    ]


def test_a_moment_that_does_not_exist_is_told_once(company: Company) -> None:
    """An effect whose only moment is misspelt reaches the one that is meant: `reference` says so alone."""
    broken = company.change(ROLE, "first-contact: Your", "first-contakt: Your")

    assert broken.told() == [
        "roles/ceo.yml:10:5: error: ceo names the moment 'first-contakt', which is no moment;"
        " did you mean 'first-contact'? [reference]"
    ]


def test_no_moment_is_offered_where_the_journey_cannot_be_read(company: Company) -> None:
    """A broken journey hides nothing in a role, but there is no moment to offer."""
    broken = company.change(ROLE, MOMENT, "  moments: {}\n").change(
        "journey.yml", "wants: To pay", "want: To pay"
    )

    assert broken.told() == [
        "journey.yml:4:5: error: 'pay' has no key 'want'; did you mean 'wants'? [shape]",
        "roles/ceo.yml:9:12: error: ceo reaches no moment of the customer's journey; name at least one"
        " and how the work is felt there [effect]",
    ]


def test_a_broken_role_is_left_alone(company: Company) -> None:
    """What else is wrong with a role that could not be read is told when it can be."""
    broken = company.change(ROLE, MOMENT, "  moments: {}\n").change(ROLE, "title: Chief", "titel: Chief")

    assert broken.told() == [
        "roles/ceo.yml:1:1: error: ceo has no key 'titel'; did you mean 'title'? [shape]"
    ]
