"""A number in braces is one that the reader has."""

import pytest

from generator.rules import unknown_value
from tests.conftest import Company

CFO, LEAD, GUIDE, SET = (
    "roles/cfo.yml",
    "roles/support-lead.yml",
    "guides/late-refund.yml",
    "standards/everyone.yml",
)
EXCEPTION = "exceptions/agent-refund-emea.yml"
MISSED = "    if_missed:\n      say: {}\n    measure:\n"


def test_a_misspelt_value(company: Company) -> None:
    """It is told at the sentence, and the value that is meant is offered."""
    broken = company.change(CFO, "{limit}", "{limitt}")

    assert broken.told() == [
        "roles/cfo.yml:34:11: error: cfo/no-waiting-on-approval has no value 'limitt';"
        " did you mean `{limit}`? [unknown-value]"
    ]


@pytest.mark.parametrize(
    ("old", "place"),
    [
        ("why: A refund", "38:10"),
        ("noticed: The money", "39:14"),
        ("- The agent grants", "41:9"),
        ("- Asking the customer", "43:9"),
        ("say: You should", "54:12"),
    ],
)
def test_wherever_a_standard_speaks(company: Company, old: str, place: str) -> None:
    """Every sentence of a standard takes its values."""
    first, last = old.split(" ", 1)
    broken = company.change(CFO, old, f"{first} Under {{limt}}, {last}")

    assert broken.told() == [
        f"roles/cfo.yml:{place}: error: cfo/no-waiting-on-approval has no value 'limt';"
        " did you mean `{limit}`? [unknown-value]"
    ]


def test_a_script_and_a_question(company: Company) -> None:
    """Given words and questions are sentences of the standard too, each with its line."""
    broken = company.change(
        CFO,
        "    if_missed:\n",
        "    script:\n      say: Up to {limt} it is yours.\n      never:\n        - No {limt}.\n   "
        " if_missed:\n",
    )

    assert broken.told() == [
        f"roles/cfo.yml:{place}: error: cfo/no-waiting-on-approval has no value 'limt';"
        " did you mean `{limit}`? [unknown-value]"
        for place in ("54:12", "56:11")
    ]


def test_a_value_that_is_missing(company: Company) -> None:
    """Two sentences with a value that nothing is like miss one value: it is told once, at the first."""
    broken = company.change(CFO, "{limit}", "{amount}").change(
        CFO, "noticed: The money", "noticed: Up to {amount}"
    )

    assert broken.told() == [
        "roles/cfo.yml:34:11: error: cfo/no-waiting-on-approval has no value 'amount';"
        " add 'amount' under `values`, or write the number [unknown-value]"
    ]


def test_a_remedy_in_place_of_a_value(company: Company) -> None:
    """Where the name is that of a remedy of the reader, the limit is offered."""
    broken = company.change(CFO, "{limit}", "{refund}")

    assert broken.told() == [
        "roles/cfo.yml:34:11: error: cfo/no-waiting-on-approval has no value 'refund';"
        " write `{limit:refund}` for the reader's own limit [unknown-value]"
    ]


def test_a_value_from_a_plain_power(company: Company) -> None:
    """A remedy without a limit has no number to give."""
    broken = company.change(CFO, "from: support-agent/refund", "from: support-lead/send-someone-today")

    assert broken.told() == [
        "roles/cfo.yml:37:15: error: 'limit' is taken from support-lead/send-someone-today, which has no"
        " limit;"
        " name a remedy with `up_to`, or write the number itself as `value` [unknown-value]"
    ]


def test_a_value_from_nowhere(company: Company) -> None:
    """A remedy that does not exist is told by `reference` alone."""
    broken = company.change(CFO, "from: support-agent/refund", "from: support-agent/refnd")

    assert broken.told() == [
        "roles/cfo.yml:37:15: error: cfo names, under 'from', 'support-agent/refnd', which is no remedy;"
        " did you mean 'support-agent/refund'? [reference]"
    ]


def test_the_readers_own_limit(company: Company) -> None:
    """In a role it is the role's; in a set each heir has one; in a guide each reader has one."""
    whole = company.change(CFO, "why: A refund", "why: Up to {limit:refund}, a refund").change(
        SET, "    measure:\n", MISSED.format("Up to {limit:refund} it is yours.")
    )

    assert whole.told() == []


def test_a_misspelt_limit(company: Company) -> None:
    """A limit that no role has is told at each sentence of a guide, a set, a role or a local addition."""
    added = (
        "add:\n  actions:\n    - id: count\n      do: Keep {limit:refnd} in the till.\n"
        "      when: daily\n      done_when: It is there.\n"
    )
    broken = (
        company.change(GUIDE, "answer: Up to {limit:refund}", "answer: Up to {limit:refnd}")
        .change(GUIDE, "      - Up to {limit:refund}", "      - Up to {limit:refnd}")
        .change(SET, "    measure:\n", MISSED.format("Up to {limit:refnd} it is yours."))
        .change(CFO, "do: Remove one", "do: Above {limit:refnd}, remove one")
        .change(EXCEPTION, "reason:", f"{added}reason:")
    )

    assert broken.told() == [
        "exceptions/agent-refund-emea.yml:11:11: error: `{limit:refnd}` is no limit that support-agent has;"
        " did you mean `{limit:refund}`? [unknown-value]",
        "guides/late-refund.yml:11:17: error: `{limit:refnd}` is no limit that support-agent and"
        " support-lead have;"
        " did you mean `{limit:refund}`? [unknown-value]",
        "roles/cfo.yml:61:9: error: `{limit:refnd}` is no limit that cfo has;"
        " did you mean `{limit:refund}`? [unknown-value]",
        "standards/everyone.yml:16:12: error: `{limit:refnd}` is no limit that ceo, cfo, support-agent and"
        " support-lead"
        " have; did you mean `{limit:refund}`? [unknown-value]",
    ]


def test_a_limit_that_some_readers_lack(company: Company) -> None:
    """A guide for two roles takes no limit that one of them has alone; it is told at the first sentence."""
    broken = company.change(LEAD, "id: send-someone-today\n", "id: send-someone-today\n      up_to: 3\n")
    broken = broken.change(GUIDE, "ask: How much is owed?", "ask: Is it up to {limit:send-someone-today}?")
    broken = broken.change(
        GUIDE, "ask: Did we promise a date?", "ask: Below {limit:send-someone-today}, was a date promised?"
    )

    assert broken.told() == [
        "guides/late-refund.yml:9:10: error: `{limit:send-someone-today}` is no limit that support-agent has;"
        " name a remedy of theirs that has `up_to` [unknown-value]"
    ]


def test_a_plain_power_has_no_limit(company: Company) -> None:
    """A remedy without `up_to` cannot fill a sentence."""
    broken = company.change(
        LEAD, "do: Open the shift", "do: Within {limit:send-someone-today}, open the shift"
    )

    assert broken.told() == [
        "roles/support-lead.yml:56:9: error: `{limit:send-someone-today}` is no limit that support-lead has;"
        " name a remedy of theirs that has `up_to` [unknown-value]"
    ]


def test_a_guide_that_offers_the_remedy_too(company: Company) -> None:
    """Where `beyond-authority` tells that a reader lacks the remedy, its limit is not told as well."""
    pay, send = "title: Pay it now\n    remedy: refund\n", "title: {}\n    remedy: send-someone-today\n"
    broken = company.change(LEAD, "id: send-someone-today\n", "id: send-someone-today\n      up_to: 3\n")
    broken = broken.change(GUIDE, pay, send.format("Send up to {limit:send-someone-today}"))

    assert [(str(finding.where), finding.rule) for finding in broken.findings()] == [
        ("guides/late-refund.yml:31:13", "beyond-authority")
    ]


def test_a_remedy_in_braces_in_a_guide(company: Company) -> None:
    """A guide has no values, so a remedy's bare name would stay as it is."""
    broken = company.change(GUIDE, "answer: No date was given", "answer: Up to {refund}").change(
        GUIDE, "      - No date was given", "      - Up to {refund}"
    )

    assert broken.told() == [
        "guides/late-refund.yml:22:17: error: `{refund}` stays as it is in a guide;"
        " write `{limit:refund}` for the reader's own limit [unknown-value]"
    ]


def test_a_value_outside_a_standard(company: Company) -> None:
    """Only a standard has values; elsewhere a limit of the readers may stand, or the number itself."""
    broken = (
        company.change(CFO, "do: Remove one", "do: Above {limit}, remove one")
        .change(GUIDE, "say: I am", "say: Up to {limit} I am")
        .change("tensions/control-and-compassion.yml", "stand: Rules", "stand: Above {limit}, rules")
        .change(EXCEPTION, "reason: Two", "reason: Above {limit}, two")
    )
    message = "error: `{limit}` stays as it is here, since only the sentences of a standard have values"
    own = "write `{limit:refund}` for the reader's own limit, or the number itself"

    assert broken.told() == [
        f"exceptions/agent-refund-emea.yml:8:9: {message}; write the number itself [unknown-value]",
        f"guides/late-refund.yml:27:10: {message}; {own} [unknown-value]",
        f"roles/cfo.yml:61:9: {message}; {own} [unknown-value]",
        f"tensions/control-and-compassion.yml:8:8: {message}; write the number itself [unknown-value]",
    ]


def test_other_braces_are_plain_text(company: Company) -> None:
    """What is no placeholder, or stands in a field that takes none, is left as it is written."""
    whole = (
        company.change(CFO, "why: A refund", "why: A {2} {Limit} { limit } {} refund")
        .change(CFO, "one_job: Make", "one_job: Dear {name}, make")
        .change(GUIDE, "say: I am", "say: Dear {name}, I am")
        .change("terms.yml", "why: The", "why: Up to {limit:nothing}, the")
        .change(EXCEPTION, "reason: Two", "reason: Above {limit:nothing}, two")
        .change("tensions/control-and-compassion.yml", "stand: Rules", "stand: Above {{limit}}, rules")
        .change(CFO, "do: Remove one", "do: Above {{limit}} and { limit }, remove one")
    )

    assert whole.told() == []


def test_a_reader_who_cannot_be_read(company: Company) -> None:
    """A broken role may hold the remedy, and what a broken file says is told when it can be read."""
    guide = company.change(GUIDE, "ask: How much is owed?", "ask: Is it up to {limit:send-someone-today}?")
    guide = guide.change(LEAD, "id: send-someone-today\n", "id: send-someone-today\n      up_to: 3\n")
    guide = guide.change("roles/support-agent.yml", "title: Support", "titel: Support")
    role = company.change(CFO, "{limit}", "{limitt}").change(CFO, "title: Chief", "titel: Chief")

    assert [(str(finding.where), finding.rule) for finding in guide.findings()] == [
        ("roles/support-agent.yml:1:1", "shape")
    ]
    assert [(str(finding.where), finding.rule) for finding in role.findings()] == [
        ("roles/cfo.yml:1:1", "shape")
    ]


def test_a_reader_who_does_not_say_what_it_decides(company: Company) -> None:
    """An authority that is still empty may get the limit: `no-authority` tells it alone."""
    text = company.files["roles/ceo.yml"].decode()
    broken = company.change("roles/ceo.yml", text[text.index("  remedies:\n") : text.index("  trust:\n")], "")
    broken = broken.change("roles/ceo.yml", "do: Answer every", "do: Up to {limit:refund}, answer every")

    assert [finding.rule for finding in broken.findings()] == ["no-authority"]


def test_the_second_file_of_one_id(company: Company) -> None:
    """Two files of one id are told as such, and the book holds the first alone."""
    text = company.files[CFO].decode().replace("{limit}", "{limitt}")
    twice = company.add("roles/finance/cfo.yml", text)

    assert list(unknown_value.check(twice.book())) == []
