"""A guide leaves the number of a limit to the role that holds it."""

import pytest

from generator.rules.guide_behind import ID
from tests.conftest import Company

GUIDE, LEAD = "guides/late-refund.yml", "roles/support-lead.yml"
BEHIND = "(the limit of support-agent/refund) and stays behind when that changes"
ASK, PAY = "    ask: How much is owed?\n", "    title: Pay it now\n"


def answered(company: Company, answer: str) -> Company:
    """The first answer of the guide, and of the test that walks it."""
    placeholder = "Up to {limit:refund}"
    return company.change(GUIDE, placeholder, answer).change(GUIDE, placeholder, answer)


@pytest.mark.parametrize(
    ("answer", "number", "line"),
    [
        ("Up to £500", "£500", "- answer: Up to {limit:refund}"),
        ("Up to 500 a case", "500", "- answer: Up to {limit:refund} a case"),
        ('"Up to 500 pounds"', "500 pounds", '- answer: "Up to {limit:refund}"'),
        ("'Up to £500.00'", "£500.00", "- answer: 'Up to {limit:refund}'"),
        ("£500 or less", "£500", '- answer: "{limit:refund} or less"'),
    ],
)
def test_an_answer_with_the_limit_in_it(company: Company, answer: str, number: str, line: str) -> None:
    """The line to write has the placeholder, in quotes where YAML would misread the brace."""
    assert answered(company, answer).told() == [
        f"guides/late-refund.yml:11:17: warning: late-refund repeats {number!r} {BEHIND}; write `{line}` "
        "[guide-behind]"
    ]


def test_every_field_of_words(company: Company) -> None:
    """Questions, help, titles, what is said and done: each place is told by itself."""
    changed = company.change(
        GUIDE, ASK, "    ask: Is it above £500?\n    help: More than 500 stands in red.\n"
    )
    changed = changed.change(
        GUIDE, PAY, "    title: Pay 500\n    say: I send you £500.\n    do:\n      - Pay £500.\n"
    )

    assert changed.told() == [
        f"guides/late-refund.yml:{place}: warning: late-refund repeats {number!r} {BEHIND}; write `{line}` "
        "[guide-behind]"
        for place, number, line in (
            ("9:10", "£500", "ask: Is it above {limit:refund}?"),
            ("10:11", "500", "help: More than {limit:refund} stands in red."),
            ("31:12", "500", "title: Pay {limit:refund}"),
            ("32:10", "£500", "say: I send you {limit:refund}."),
            ("34:9", "£500", "- Pay {limit:refund}."),
        )
    ]


def test_the_title_of_the_guide(company: Company) -> None:
    """A title takes no placeholder, so the number is to go."""
    assert company.change(GUIDE, "title: The refund is late", "title: The £500 refund is late").told() == [
        f"guides/late-refund.yml:1:8: warning: late-refund repeats '£500' {BEHIND}; "
        "a title cannot follow a limit, so leave the number out [guide-behind]"
    ]


@pytest.mark.parametrize(
    "text", ["|\n      Look in the case.\n\n      Is it £500?", "Look in the case.\n      Is it £500?"]
)
def test_a_text_of_several_lines(company: Company, text: str) -> None:
    """No single line can be offered, so the hint says what to put in."""
    assert company.change(GUIDE, ASK, f"{ASK}    help: {text}\n").told() == [
        f"guides/late-refund.yml:10:11: warning: late-refund repeats '£500' {BEHIND}; "
        "put `{limit:…}` with the remedy's id in place of the number [guide-behind]"
    ]


def test_two_limits_in_one_sentence(company: Company) -> None:
    """One placeholder cannot stand for the limits of two roles; it is one finding, since it is one line."""
    changed = company.change(GUIDE, PAY, f"{PAY}    say: I decide up to £500, and my lead up to £2,000.\n")

    assert changed.told() == [
        "guides/late-refund.yml:31:10: warning: late-refund repeats '£500' (the limit of "
        "support-agent/refund) and "
        "'£2,000' (the limit of support-lead/refund) and stays behind when that changes; "
        "`{limit:…}` shows the reader's own limit alone, so say the other without its number [guide-behind]"
    ]


def test_a_limit_that_not_every_reader_has(company: Company) -> None:
    """A placeholder would be empty for the others."""
    wait = "    - id: wait\n      do: wait longer\n      up_to: 3\n      unit: days\n"
    changed = company.change(LEAD, "  beyond:\n", f"{wait}  beyond:\n")

    assert changed.change(GUIDE, ASK, f"{ASK}    help: Is it more than 3 days late?\n").told() == [
        "guides/late-refund.yml:10:11: warning: late-refund repeats '3 days' (the limit of "
        "support-lead/wait) and "
        "stays behind when that changes; not every role under `for` has this limit, so say it without the "
        "number "
        "[guide-behind]"
    ]


def test_a_limit_that_all_readers_have(company: Company) -> None:
    """Where two limits are the same number, the one that every reader has is offered."""
    goodwill = "    - id: goodwill\n      do: send a gift\n      up_to: 500\n      per: case\n"
    changed = company.change("roles/support-agent.yml", "  remedies:\n", f"  remedies:\n{goodwill}")

    assert answered(changed, "Up to £500").told() == [
        f"guides/late-refund.yml:11:17: warning: late-refund repeats '£500' {BEHIND}; "
        "write `- answer: Up to {limit:refund}` [guide-behind]"
    ]


def test_the_limit_of_somebody_else(company: Company) -> None:
    """The finance director's limit is nobody's whom the guide is for."""
    assert answered(company, "Up to £25,000").told() == []


def test_what_customers_ask(company: Company) -> None:
    """A customer's own words follow no limit."""
    assert company.change(GUIDE, "still not paid]", "still waiting for my £500]").told() == []


def test_the_currency_of_the_playbook(company: Company) -> None:
    """A sign of another currency is another amount."""
    assert answered(company, "Up to $500").told() == []

    dollars = answered(company, "Up to $500").change("playbook.yml", "currency: GBP", "currency: USD")
    assert [str(found.where) for found in dollars.findings()] == ["guides/late-refund.yml:11:17"]


def test_a_role_that_was_not_read(company: Company) -> None:
    """The limits of a broken role are not known; those of the others are."""
    late = answered(company, "Up to £500")
    agent = late.change("roles/support-agent.yml", "level: frontline", "level: front").findings()
    lead = late.change(LEAD, "level: leader", "level: lead").findings()

    assert [str(found.where) for found in agent if found.rule == ID] == []
    assert [str(found.where) for found in lead if found.rule == ID] == ["guides/late-refund.yml:11:17"]


def test_a_guide_that_was_not_read(company: Company) -> None:
    """Nothing is said about the words of a broken guide."""
    assert answered(company, "Up to £500").change(GUIDE, "kind: troubleshooting", "kind: trouble").told() == [
        "guides/late-refund.yml:3:7: error: 'kind' is 'trouble', and must be one of troubleshooting, script, "
        "triage, "
        "process, crisis, conflict, before-you-cut; did you mean 'troubleshooting'? [shape]"
    ]
