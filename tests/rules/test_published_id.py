"""What was published once can still be found."""

import pytest

from generator.model.kinds import LINKED
from generator.rules.ledger import Ledger
from tests.conftest import Company

CFO, RETIRED = "roles/cfo.yml", "retired.yml"


def ledger(*links: str) -> Ledger:
    """A ledger of links that an edition of last year had last."""
    return Ledger(dict.fromkeys(links, "2025.4"))


PUBLISHED = {
    "role": "cfo",
    "function": "finance",
    "stage": "get-help",
    "set": "leaders",
    "standard": "cfo/no-waiting-on-approval",
    "guide": "late-refund",
    "metric": "refund-hours",
    "ritual": "executive-floor-time",
    "channel": "friction-log",
    "self-check": "mirror",
    "tension": "control-and-compassion",
    "story": "the-boiler-in-january",
}
"""For each kind that a link may lead to, an id of the company."""


def test_what_is_still_there(company: Company) -> None:
    """An id that exists is found, of whatever kind."""
    assert tuple(PUBLISHED) == LINKED
    assert company.told(ledger=ledger(*(f"{kind}/{id}" for kind, id in PUBLISHED.items()))) == []


@pytest.mark.parametrize("kind", [kind for kind in LINKED if kind not in ("standard", "stage")])
def test_what_is_gone(company: Company, kind: str) -> None:
    """An id that nothing answers for is told at the list of what is retired."""
    assert company.told(ledger=ledger(f"{kind}/{PUBLISHED[kind]}", f"{kind}/zzz")) == [
        f"retired.yml:1:1: error: the {kind} 'zzz' was published in edition 2025.4 and is gone, so links"
        " to it lead"
        f" nowhere; {heir(company, kind)}, add `formerly: [zzz]` there; if none did, add an entry to"
        " retired.yml with"
        f" `kind: {kind}` and `id: zzz` [published-id]"
    ]


def heir(company: Company, kind: str) -> str:
    """How the hint begins: it names the one new entity of a kind, where there is just one."""
    new = company.book().traces.ids(kind) - {PUBLISHED[kind]}
    return f"if {new.pop()!r} took its place" if len(new) == 1 else f"if another {kind} took its place"


def test_a_stage_that_is_gone(company: Company) -> None:
    """A stage is told in the journey, where its place was."""
    assert company.told(ledger=ledger("stage/get-help", "stage/pay", "stage/buy")) == [
        "journey.yml:1:1: error: the stage 'buy' was published in edition 2025.4 and is gone, so links to"
        " it lead"
        " nowhere; if another stage took its place, add `formerly: [buy]` there; if none did, add an entry to"
        " retired.yml with `kind: stage` and `id: buy` [published-id]"
    ]


def test_a_standard_that_is_gone(company: Company) -> None:
    """It is told at the standards of its owner; a new one with a name like it is offered as its heir."""
    assert company.told(ledger=ledger("standard/cfo/no-waiting-on-approvals")) == [
        "roles/cfo.yml:32:1: error: the standard 'cfo/no-waiting-on-approvals' was published in edition"
        " 2025.4 and is"
        " gone, so links to it lead nowhere; if 'cfo/no-waiting-on-approval' took its place,"
        " add `formerly: [no-waiting-on-approvals]` there; if none did, add an entry to retired.yml with"
        " `kind: standard` and `id: cfo/no-waiting-on-approvals` [published-id]"
    ]


def test_two_that_are_gone(company: Company) -> None:
    """Each is told, also where both are told at one place."""
    gone = company.findings(ledger=ledger("role/bursar", "metric/smiles", "role/ceo", "metric/refund-hours"))

    assert [(str(finding.where), finding.rule, finding.message.partition(" was")[0]) for finding in gone] == [
        ("retired.yml:1:1", "published-id", "the metric 'smiles'"),
        ("retired.yml:1:1", "published-id", "the role 'bursar'"),
    ]


def test_what_has_a_new_name(company: Company) -> None:
    """`formerly` of a role keeps the links to it and its standards; a standard and a stage have their own."""
    whole = company.change(
        CFO, "    says: Removes", "    formerly: [fewer-signatures, ceo/trusts-the-desk]\n    says: Removes"
    ).change("journey.yml", "    name: Pay\n", "    name: Pay\n    formerly: [buy]\n")

    assert (
        whole.told(
            ledger=ledger(
                "role/finance-director",
                "standard/finance-director/no-waiting-on-approval",
                "standard/finance-director/fewer-signatures",
                "standard/cfo/fewer-signatures",
                "standard/ceo/trusts-the-desk",
                "stage/buy",
            )
        )
        == []
    )


def test_a_standard_that_did_not_move_with_its_owner(company: Company) -> None:
    """Where the role has a new name, the standard that it no longer has is told in the role's file of now."""
    assert [
        str(finding.where)
        for finding in company.findings(ledger=ledger("standard/finance-director/old-rule"))
    ] == ["roles/cfo.yml:32:1"]


def test_what_is_retired(company: Company) -> None:
    """`retired.yml` answers for the kind and the id it lists, and for the standards of a role it lists."""
    listed = company.add(
        RETIRED,
        company.files[RETIRED] + b"- kind: standard\n  id: cfo/old-rule\n  reason: The rule is gone.\n",
    )

    assert (
        listed.told(
            ledger=ledger(
                "role/complaints-clerk", "standard/complaints-clerk/read-twice", "standard/cfo/old-rule"
            )
        )
        == []
    )


def test_a_standard_of_a_retired_role(company: Company) -> None:
    """The role's entry is enough, also where only the standard was ever published."""
    assert company.told(ledger=ledger("standard/complaints-clerk/read-twice")) == []


def test_retired_as_another_kind(company: Company) -> None:
    """An entry is for its kind alone."""
    gone = company.findings(ledger=ledger("guide/complaints-clerk", "guide/late-refund"))

    assert [finding.message.partition(" was")[0] for finding in gone] == ["the guide 'complaints-clerk'"]


def test_a_role_that_is_gone_with_its_standards(company: Company) -> None:
    """The role is told, and its standards went with it."""
    gone = company.findings(ledger=ledger("role/bursar", "standard/bursar/counts-twice", "role/cfo"))

    assert [finding.message.partition(" was")[0] for finding in gone] == ["the role 'bursar'"]


def test_a_kind_of_another_generator(company: Company) -> None:
    """A link of a kind that this generator does not publish is left alone."""
    assert company.told(ledger=ledger("picture/cfo", "cfo", "")) == []


@pytest.mark.parametrize(
    ("path", "old", "new", "link"),
    [
        (CFO, "title: Chief", "titel: Chief", "role/cfo"),
        (CFO, "title: Chief", "titel: Chief", "role/bursar"),
        (CFO, "title: Chief", "titel: Chief", "standard/cfo/old-rule"),
        (CFO, "title: Chief", "titel: Chief", "standard/bursar/old-rule"),
        ("journey.yml", "    wants: To pay", "    want: To pay", "stage/buy"),
        (RETIRED, "  reason:", "  raeson:", "guide/lost-parcel"),
    ],
)
def test_a_file_that_cannot_be_read(company: Company, path: str, old: str, new: str, link: str) -> None:
    """An id exists when its file does, and what a broken file says under `formerly` is not known."""
    broken = company.change(path, old, new)

    assert [(finding.where.path, finding.rule) for finding in broken.findings(ledger=ledger(link))] == [
        (path, "shape")
    ]


def test_without_a_ledger_nothing_is_gone(company: Company) -> None:
    """Before the first publication there is nothing to keep."""
    assert company.remove(RETIRED).told() == []


def test_no_list_of_what_is_retired(company: Company) -> None:
    """The file is named also where it has still to be written."""
    gone = company.remove(RETIRED).findings(ledger=ledger("role/complaints-clerk"))

    assert [str(finding.where) for finding in gone] == ["retired.yml:1:1"]
