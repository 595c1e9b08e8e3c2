"""A list where one id is meant, and one text where a list is."""

import pytest

from tests.conftest import Company

CFO = "roles/cfo.yml"

# Each row: the file, what stood there, what was typed, and the line that is printed, less the file.

LISTS = [
    (CFO, "metrics: [refund-hours, lifetime-value]", "metrics: [refund-hours, , lifetime-value]",
     "71:25: error: nothing stands before this comma;"
     " write `metrics: [refund-hours, lifetime-value]` [yaml]"),
    (CFO, "metrics: [refund-hours, lifetime-value]", "metrics: [, refund-hours]",
     "71:11: error: nothing stands before this comma;"
     " write `metrics: [refund-hours]` [yaml]"),
    (CFO, "metrics: [refund-hours, lifetime-value]", "metrics: refund-hours",
     "71:10: error: 'metrics' is 'refund-hours', and a list is meant here;"
     " write `metrics: [refund-hours]` [shape]"),
    (CFO, "metrics: [refund-hours, lifetime-value]", "metrics: {refund-hours, lifetime-value}",
     "71:10: error: 'metrics' stands in { }, and a list is meant here;"
     " write `metrics: [refund-hours, lifetime-value]` [shape]"),
    (CFO, "metrics: [refund-hours, lifetime-value]", "metrics: {}",
     "71:10: error: 'metrics' is empty, and a list is meant here;"
     " take it out if there is none [shape]"),
    (CFO, "metrics: [refund-hours, lifetime-value]", "metrics: refund-hours and lifetime-value",
     "71:10: error: 'metrics' is 'refund-hours and lifetime-value', and a list is meant here;"
     " write `metrics: [refund-hours, lifetime-value]` [shape]"),
    (CFO, "metrics: [refund-hours, lifetime-value]", "metrics: [refund-hours; lifetime-value]",
     "71:11: error: a comma is meant between 'refund-hours' and 'lifetime-value';"
     " write `metrics: [refund-hours, lifetime-value]` [yaml-trap]"),
    (CFO, "aliases: [CFO, finance director]", "aliases: CFO, finance chief",
     "2:10: error: 'aliases' is 'CFO, finance chief', and a list is meant here;"
     " write `aliases: [CFO, finance chief]` [shape]"),
    (CFO, "aliases: [CFO, finance director]", "aliases: CFO, finance director]",
     "2:10: error: 'aliases' is 'CFO, finance director]', and a list is meant here;"
     " write `aliases: [CFO, finance director]` [shape]"),
    (CFO, "  remedies:\n    - id: refund\n      do: refund a customer\n      up_to: 25000\n      per: case\n      record_in: the case\n", "  remedies: {}\n",
     "19:13: error: 'remedies' is empty, and a list is meant here;"
     " begin each entry below it with `- id: …` [shape]"),
    (CFO, "  remedies:\n    - id: refund\n      do: refund a customer\n      up_to: 25000\n      per: case\n      record_in: the case\n", "  remedies: none\n",
     "19:13: error: 'remedies' is 'none', and a list is meant here;"
     " begin each entry below it with `- id: …` [shape]"),
    (CFO, "great:\n      - The agent", "great: The agent",
     "40:12: error: 'great' is 'The agent grants it and says when it lands.', and a list is meant here;"
     " write each entry on a line of its own below it, after `- ` [shape]"),
]  # fmt: skip

IDS = [
    (CFO, "reports_to: ceo", "reports_to: [ceo]",
     "5:13: error: 'reports_to' is a list, and a single value is meant here;"
     " write it without the brackets or the dash; write `reports_to: ceo` [shape]"),
    (CFO, "reports_to: ceo", "reports_to: [ceo, cfo]",
     "5:13: error: 'reports_to' is a list, and a single value is meant here;"
     " choose one [shape]"),
    (CFO, "reports_to: ceo", "reports_to: ceo, support-lead",
     "5:13: error: 'reports_to' is 'ceo, support-lead', and one id is meant here;"
     " choose one [shape]"),
    (CFO, "reports_to: ceo", "reports_to: role:ceo",
     "5:13: error: 'reports_to' is always a role, so its id stands here alone;"
     " write `reports_to: ceo` [shape]"),
    (CFO, "function: finance", "function: {finance}",
     "3:11: error: 'function' stands in { }, and a single value is meant here;"
     " write `function: finance` [shape]"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "old", "typed", "line"), LISTS + IDS)
def test_what_was_typed(company: Company, path: str, old: str, typed: str, line: str) -> None:
    """One line is printed, with the brackets where they belong."""
    assert company.change(path, old, typed).told() == [f"{path}:{line}"]
