"""How a rule that judges language is measured: many sentences at once, each in a standard of its own."""

import json
from collections.abc import Sequence
from types import ModuleType

from generator.check import check_files
from tests.conftest import TODAY, Company
from tests.rules.parts import waiver

MEASURED = "standards/measured.yml"
PORTER = "roles/night-porter.yml"


def worded(id: str, **fields: str) -> str:
    """A standard that stands in a list, with some of its sentences given."""
    lines = {
        "says": "Rings the caller back.",
        "why": "Waiting costs trust.",
        "noticed": "The phone rings.",
    } | fields
    texts = [f"{key}: {json.dumps(text, ensure_ascii=False)}" for key, text in lines.items()]
    rest = ["great: []", "not: []", "kind: behaviour", "counts_as: care"]
    freedom = [] if "freedom" in fields else ["freedom: bounded"]
    return "  - " + "\n    ".join([f"id: {id}", *texts, *rest, *freedom]) + "\n"


def standards(sentences: Sequence[str], field: str = "says") -> str:
    """A standard for each sentence, which stands in *field*."""
    return "standards:\n" + "".join(
        worded(f"measured-{at}", **{field: text}) for at, text in enumerate(sentences)
    )


def in_a_set(company: Company, sentences: Sequence[str], field: str = "says") -> Company:
    """The company with a set that has a standard for each sentence."""
    head = "title: Measured\napplies_to:\n  roles: [cfo]\n"
    return company.add(MEASURED, head + standards(sentences, field))


def porter(id: str, owned: str) -> str:
    """A role of the front line that may decide nothing, with the given standards."""
    return (
        f"title: Seat {id}\nfunction: support\nlevel: frontline\nreports_to: support-lead\n"
        f"one_job: Keep the {id} door.\n"
        f"effect:\n  contact: direct\n  moments:\n    refund: The {id} door.\n"
        f"  good: Open {id}.\n  bad: Shut {id}.\n"
        f"authority:\n  none: The desk decides by day.\n{owned}actions: []\n"
        "review:\n  owner: service-leads\n  every: 12 months\n  last: 2026-11-01\n"
    )


def flagged(rule: ModuleType, company: Company, path: str, sentences: Sequence[str]) -> list[str]:
    """Those of the sentences in a file that the rule flags."""
    lines = company.files[path].decode().split("\n")
    told = [lines[found.where.line - 1] for found in rule.check(company.book()) if found.where.path == path]
    return [text for text in sentences if any(json.dumps(text, ensure_ascii=False) in line for line in told)]


def told_with_a_waiver(company: Company, rule: str, target: str) -> list[str]:
    """What is told once a waiver lets the rule pass for its target."""
    entry = "waivers:\n" + waiver(rule, target, "2027-01-31")
    files = company.change("playbook.yml", "teams:\n", f"{entry}teams:\n").files
    return [str(found) for found in check_files(files, TODAY).findings]


def without(sentences: Sequence[str], others: Sequence[str]) -> list[str]:
    """The sentences that are none of the others."""
    return [text for text in sentences if text not in others]
