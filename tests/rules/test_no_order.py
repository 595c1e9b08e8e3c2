"""A standard says what it counts as, so that the playbook's order settles a collision."""

import re

from generator.check import check_files
from tests.conftest import TODAY, Company
from tests.rules.parts import standard, waiver

AGENT, EVERYONE = "roles/support-agent.yml", "standards/everyone.yml"
COUNTS = "    counts_as: care\n"
HINT = "so it settles no collision with another; add `counts_as: …` with one of safety, truth, care, speed"


def test_a_standard_outside_the_order(company: Company) -> None:
    """The standard is named, and what it may count as."""
    assert company.change(AGENT, COUNTS, "").told() == [
        "roles/support-agent.yml:36:5: warning: support-agent/ring-until-closed does not say what it "
        "counts as, "
        f"{HINT} [no-order]"
    ]


def test_a_role_and_a_set(company: Company) -> None:
    """An inherited standard is told once, where it stands."""
    assert company.change(AGENT, COUNTS, "").change(EVERYONE, COUNTS, "").told() == [
        "roles/support-agent.yml:36:5: warning: support-agent/ring-until-closed does not say what it "
        "counts as, "
        f"{HINT} [no-order]",
        f"standards/everyone.yml:4:5: warning: everyone/walk-it-over does not say what it counts as, {HINT} "
        "[no-order]",
    ]


def test_a_standard_of_one_place(company: Company) -> None:
    """What a local exception adds is a standard like any other."""
    local = standard("count-the-till").replace(COUNTS, "").replace("\n", "\n  ").rstrip(" ")
    added = company.change(
        "exceptions/agent-refund-emea.yml", "reason:", f"add:\n  standards:\n  {local}reason:"
    )

    assert added.told() == [
        "exceptions/agent-refund-emea.yml:10:7: warning: agent-refund-emea/count-the-till does not say "
        f"what it counts as, {HINT} [no-order]"
    ]


def test_an_empty_order(company: Company) -> None:
    """Where nothing comes first, no standard is to blame: it is one finding, at the order."""
    playbook = company.files["playbook.yml"].decode()
    order = playbook[playbook.index("order:\n") : playbook.index("places:\n")]
    bare = {path: re.sub(rb"    counts_as: \w+\n", b"", data) for path, data in company.files.items()}

    assert Company(bare).change("playbook.yml", order, "order: []\n").told() == [
        "playbook.yml:15:8: warning: the order is empty, so no standard can say what it counts as; "
        "add what comes first when two standards collide, each with `id`, `name` and `says` [no-order]"
    ]


def test_a_misspelt_order(company: Company) -> None:
    """A standard that counts as something unknown does say what it counts as."""
    assert company.change(AGENT, "counts_as: care", "counts_as: car").told() == [
        "roles/support-agent.yml:46:16: error: support-agent names, under 'counts_as', 'car', which is no "
        "step of the order; did you mean 'care'? [reference]"
    ]


def test_a_playbook_that_was_not_read(company: Company) -> None:
    """A broken playbook hides nothing in a role; its order is offered as far as it could be read."""
    bare = company.change(AGENT, COUNTS, "")
    told = "support-agent/ring-until-closed does not say what it counts as"

    assert bare.change("playbook.yml", "language: en-GB", "language: xx").told() == [
        "playbook.yml:4:11: error: 'language' is 'xx', which is no language; write it as en-GB or de [shape]",
        f"roles/support-agent.yml:36:5: warning: {told}, {HINT} [no-order]",
    ]
    assert bare.change("playbook.yml", "language: en-GB", "language: *en").told() == [
        "playbook.yml:4:11: error: a text may not begin with '*' unless it stands in quotes; "
        'write `language: "*en"` [yaml-trap]',
        f"roles/support-agent.yml:36:5: warning: {told}, so it settles no collision with another; "
        "add `counts_as: …` [no-order]",
    ]


def test_a_waiver_for_the_standard(company: Company) -> None:
    """A waiver names the standard as `owner/id`, and lets no other pass."""
    waivers = f"waivers:\n{waiver('no-order', 'support-agent/ring-until-closed', '2026-12-31')}"
    waived = company.change(AGENT, COUNTS, "").change("playbook.yml", "teams:\n", f"{waivers}teams:\n")

    assert check_files(waived.files, TODAY).findings == []
    other = waived.change(EVERYONE, COUNTS, "")
    assert [str(found.where) for found in check_files(other.files, TODAY).findings] == [
        "standards/everyone.yml:4:5"
    ]
