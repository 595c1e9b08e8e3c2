"""An id is given once in its kind."""

import pytest

from tests.conftest import Company

AGENT, LEAD, GUIDE, MIRROR = (
    "roles/support-agent.yml",
    "roles/support-lead.yml",
    "guides/late-refund.yml",
    "self-checks/mirror.yml",
)
ONE = "give one of the two another id [duplicate-id]"
STANDARD = """  - id: ring-until-closed
    says: Rings the customer once more.
    why: They wait.
    noticed: The phone rings.
    great: []
    not: []
    kind: behaviour
    freedom: bounded
    counts_as: care
actions:
"""


def test_two_files_of_one_role(company: Company) -> None:
    """Sub-folders are free, so a second file of a name is told in the later file, with all that it owns."""
    twice = company.add("roles/late/ceo.yml", company.files["roles/ceo.yml"])

    assert twice.told() == [
        f"roles/late/ceo.yml:{place}: error: {id!r} is the id of another {kind} at roles/ceo.yml:{place}"
        f" already; {ONE}"
        for place, kind, id in (
            ("1:1", "role", "ceo"),
            ("19:11", "remedy", "ceo/refund"),
            ("28:9", "standard", "ceo/hear-it-first-hand"),
            ("44:9", "action", "ceo/meet-the-desk"),
            ("50:9", "action", "ceo/answer-the-log"),
        )
    ]


def test_a_role_and_a_set(company: Company) -> None:
    """Both own standards, so neither may have the other's id."""
    twice = company.add("standards/cfo.yml", "title: Money\napplies_to: everyone\n")

    assert twice.told() == [
        "standards/cfo.yml:1:1: error: 'cfo' is the id of the role at roles/cfo.yml:1:1 already,"
        f" and no set may share it; {ONE}"
    ]


def test_the_same_id_in_two_kinds(company: Company) -> None:
    """A metric and a story may share an id, a stage and its moment too, and the standards of two roles."""
    text = company.files["stories/the-boiler-in-january.yml"]
    whole = company.add("stories/refund-hours.yml", text).change("journey.yml", "id: invoice", "id: pay")
    whole = whole.change("functions/finance.yml", "    invoice:", "    pay:")
    whole = whole.change(LEAD, "  - id: coach-one-call-a-day", "  - id: ring-until-closed")

    assert whole.told() == []


@pytest.mark.parametrize(
    ("path", "old", "new", "told"),
    [
        (AGENT, "actions:\n", STANDARD,
         "58:9: error: 'support-agent/ring-until-closed' is the id of another standard at {path}:36:9"),
        (AGENT, "id: ring-back-round", "id: shadow-two-shifts",
         "64:9: error: 'support-agent/shadow-two-shifts' is the id of another action at {path}:59:9"),
        (LEAD, "id: send-someone-today", "id: refund",
         "25:11: error: 'support-lead/refund' is the id of another remedy at {path}:20:11"),
        ("journey.yml", "id: get-help", "id: pay",
         "12:9: error: 'pay' is the id of another stage at {path}:2:9"),
        ("journey.yml", "id: first-contact", "id: refund",
         "16:13: error: 'refund' is the id of another moment at {path}:9:13"),
        (GUIDE, "  ask-above:\n", "  owed:\n",
         "32:3: error: 'late-refund/owed' is the id of the node at {path}:8:3"),
        (MIRROR, "id: care", "id: blame",
         "19:9: error: 'mirror/blame' is the id of another item at {path}:14:9"),
        ("playbook.yml", "id: north", "id: emea",
         "31:9: error: 'emea' is the id of another place at {path}:29:9"),
        ("playbook.yml", "id: speed", "id: care",
         "25:9: error: 'care' is the id of another order at {path}:22:9"),
        ("sources.yml", "- id: chapman", "- id: chapman\n  publisher: C.\n  title: T.\n- id: chapman",
         "4:7: error: 'chapman' is the id of another source at {path}:1:7"),
        ("mantras.yml", "- id: nothing-left-to-do",
         "- id: nothing-left-to-do\n  says: Ring.\n- id: nothing-left-to-do",
         "3:7: error: 'nothing-left-to-do' is the id of another mantra at {path}:1:7"),
    ],
)  # fmt: skip
def test_two_of_one_file(company: Company, path: str, old: str, new: str, told: str) -> None:
    """What a file declares inside itself is told at the second."""
    twice = [finding for finding in company.change(path, old, new).told() if "[duplicate-id]" in finding]

    assert [finding.partition(" already")[0] for finding in twice] == [f"{path}:{told.format(path=path)}"]


def test_three_of_one_id(company: Company) -> None:
    """Each one after the first is a finding, and all of them name the first."""
    text = "title: Starters\napplies_to: everyone\n"
    thrice = company.add("standards/a/starters.yml", text).add("standards/b/starters.yml", text)
    thrice = thrice.add("standards/starters.yml", text)

    assert thrice.told() == [
        f"standards/{path}:1:1: error: 'starters' is the id of another set at standards/a/starters.yml:1:1"
        f" already; {ONE}"
        for path in ("b/starters.yml", "starters.yml")
    ]


def test_a_broken_file_has_its_id_all_the_same(company: Company) -> None:
    """An id exists when its file does, so the second file is told beside the error in the first."""
    twice = company.add("standards/a/starters.yml", "titel: Starters\napplies_to: everyone\n")
    twice = twice.add("standards/starters.yml", "title: Starters\napplies_to: everyone\n")

    assert twice.told() == [
        "standards/a/starters.yml:1:1: error: starters has no key 'titel'; did you mean 'title'? [shape]",
        "standards/starters.yml:1:1: error: 'starters' is the id of another set at"
        " standards/a/starters.yml:1:1 already;"
        f" {ONE}",
    ]


def test_one_key_twice(company: Company) -> None:
    """A node that stands twice in one guide is one key twice, which `duplicate-key` tells alone."""
    twice = company.change(GUIDE, "  promised:\n", "  owed:\n")

    assert [finding.rule for finding in twice.findings()] == ["duplicate-key"]


def test_an_id_that_is_a_part_of_the_page_is_taken(company: Company) -> None:
    """The jump link *Do* leads to what one does, never to a standard of that id."""
    broken = company.change("roles/support-agent.yml", "- id: ring-until-closed", "- id: do")

    assert [str(found) for found in broken.findings() if found.rule == "duplicate-id"] == [
        "roles/support-agent.yml:36:9: error: 'do' is the name of a part of the page already, so no standard may "
        "have it; give it a longer id [duplicate-id]"
    ]
