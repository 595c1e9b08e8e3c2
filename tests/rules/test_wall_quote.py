"""What is promised aloud has a standard, an action and a metric behind it."""

from generator.rules import wall_quote
from tests.conftest import Company

LEAD = "roles/support-lead.yml"
LEADS_METRICS = "metrics: [first-time-right, refund-hours, lifetime-value]\n"
LEADS_ACTIONS = """\
actions:
  - id: open-the-shift
    do: Open the shift with one story of a promise kept.
    when: daily
    minutes: 10
    done_when: Everyone on shift has heard it.
"""


def test_a_promise_without_an_action(company: Company) -> None:
    """One of the three is missing, and the finding stands at the promise's words."""
    assert company.change("playbook.yml", "  action: everyone/call-one-customer\n", "").told() == [
        "playbook.yml:11:9: warning: the promise is a quote on a wall: no action stands behind it; "
        "add `action: …` under `promise` [wall-quote]"
    ]


def test_a_promise_and_a_mantra(company: Company) -> None:
    """Each line is told by itself, with all that it lacks."""
    bare = company.change("playbook.yml", "  metric: first-time-right\n", "").change(
        "mantras.yml",
        "  standard: support-agent/ring-until-closed\n  action: support-agent/ring-back-round\n"
        "  metric: first-time-right\n",
        "",
    )

    assert bare.told() == [
        "mantras.yml:2:9: warning: the mantra 'nothing-left-to-do' is a quote on a wall: "
        "no standard, action or metric stands behind it; "
        "add `standard: …`, `action: …` and `metric: …` to it [wall-quote]",
        "playbook.yml:11:9: warning: the promise is a quote on a wall: no metric stands behind it; "
        "add `metric: …` under `promise` [wall-quote]",
    ]


def test_a_trust_line_without_a_metric(company: Company) -> None:
    """A role says that it trusts, and nothing would show whether it does."""
    assert company.change(LEAD, LEADS_METRICS, "").told() == [
        "roles/support-lead.yml:34:11: warning: the trust line of support-lead is a quote on a wall: "
        "no metric stands behind it; add `metrics: …` of the role's own [wall-quote]"
    ]


def test_a_trust_line_without_anything(company: Company) -> None:
    """Inherited actions are nobody's in particular, so they do not back a role's own words."""
    bare = company.change(LEAD, LEADS_METRICS, "").change(LEAD, LEADS_ACTIONS, "actions: []\n")

    assert bare.told() == [
        "roles/support-lead.yml:34:11: warning: the trust line of support-lead is a quote on a wall: "
        "no action or metric stands behind it; add `actions: …` and `metrics: …` of the role's own "
        "[wall-quote]"
    ]


def test_a_role_that_says_nothing(company: Company) -> None:
    """Without a trust line there is nothing to back."""
    silent = company.change(LEAD, "  trust:\n    says: Decide. I will stand behind it.\n    by: ceo\n", "")

    assert silent.change(LEAD, LEADS_METRICS, "").told() == []


def test_a_trust_line_without_standards(company: Company) -> None:
    """A role without standards is told so by another rule."""
    text = company.files[LEAD].decode()
    standards = text[text.index("standards:\n") : text.index("actions:\n")]

    assert list(wall_quote.check(company.change(LEAD, standards, "standards: []\n").book())) == []


def test_a_misspelt_action(company: Company) -> None:
    """Something stands behind the promise; that it is misspelt is told as a reference."""
    assert company.change("playbook.yml", "call-one-customer", "call-one-custome").told() == [
        "playbook.yml:13:11: error: playbook names, under 'action', 'everyone/call-one-custome', "
        "which is no action; did you mean 'everyone/call-one-customer'? [reference]"
    ]


def test_a_playbook_that_was_not_read(company: Company) -> None:
    """Nothing is said about a promise that was not read."""
    assert company.change("playbook.yml", "language: en-GB", "language: xx").told() == [
        "playbook.yml:4:11: error: 'language' is 'xx', which is no language; write it as en-GB or de [shape]"
    ]


def test_a_misspelt_key(company: Company) -> None:
    """A mantra whose metric stands under a misspelt key is told so once."""
    assert company.change("mantras.yml", "  metric:", "  metrik:").told() == [
        "mantras.yml:5:3: error: 'nothing-left-to-do' has no key 'metrik'; did you mean 'metric'? [shape]"
    ]
