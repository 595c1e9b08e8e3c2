"""What a manager in a hurry types, and the line that answers: where, what is wrong, what to write."""

import pytest

from tests.conftest import Company

CFO, AGENT, GUIDE = "roles/cfo.yml", "roles/support-agent.yml", "guides/late-refund.yml"
LOG, BALANCE = "channels/friction-log.yml", "tensions/control-and-compassion.yml"

# Each row: the file, what stood there, what was typed, and the line that is printed, less the file.

NUMBERS = [
    (CFO, "up_to: 25000", "up_to: 25,000",
     "22:14: error: '25,000' is no number: nothing may stand between its digits;"
     " write `up_to: 25000` [yaml-trap]"),
    (CFO, "up_to: 25000", "up_to: 25.000",
     "22:14: error: 25.000 means 25 here, since a point begins the decimals; write `up_to: 25000` [yaml-trap]"),
    (CFO, "up_to: 25000", "up_to: 25O00",
     "22:14: error: '25O00' is no number: it holds a letter that looks like a digit;"
     " write `up_to: 25000` [shape]"),
    (CFO, "up_to: 25000", "up_to: £25000",
     "22:14: error: '£25000' is no number: a number stands alone, without its unit;"
     " write `up_to: 25000` [shape]"),
    (CFO, "up_to: 25000", "up_to: 25k",
     "22:14: error: '25k' is no number: a number stands alone, without its unit;"
     " write `up_to: 25000` [shape]"),
    (CFO, "up_to: 25000", "up_to: “25000”",
     "22:14: error: '“25000”' is no number: it stands in curly quotes; write `up_to: 25000` [shape]"),
    (CFO, "up_to: 25000", 'up_to: "25000"',
     "22:14: error: the quotes make this number a text; write `up_to: 25000` [shape]"),
    (CFO, "up_to: 25000", "up_to: plenty",
     "22:14: error: 'up_to' is 'plenty', and a number is meant here;"
     " write the number alone, such as 30 [shape]"),
    (CFO, "up_to: 25000", "up_to: 0",
     "22:14: error: 'up_to' is 0, which is not above zero; write a number above zero [shape]"),
    (CFO, "minutes: 60", "minutes: 1 hour",
     "63:14: error: '1 hour' is no number: minutes stand here without the word; write `minutes: 60` [shape]"),
    (CFO, "minutes: 60", "minutes: 1:30",
     "63:14: error: 1:30 is a time of day, and a number is meant here;"
     " write the number of minutes [yaml-trap]"),
    (CFO, "minutes: 60", "minutes: 60.5",
     "63:14: error: 'minutes' is 60.5, and a whole number is meant here;"
     " write `minutes: 60` or `minutes: 61` [shape]"),
    (AGENT, "{from: 100, to", "{from: 1,00, to",
     "24:26: error: a comma inside { } cuts this number in two; write it without the comma [yaml-trap]"),
    (BALANCE, "position: 3", "position: 5",
     "7:11: error: 'position' is 5, which is no whole number from 0 to 4;"
     " write 0 for the first side, 2 for the middle, 4 for the second [shape]"),
]  # fmt: skip

SPACES = [
    (CFO, "reports_to: ceo", "reports_to:ceo",
     "5:1: error: a space is missing after `reports_to:`; write `reports_to: ceo` [yaml]"),
    (CFO, "reports_to: ceo", "reports_to ceo",
     "5:1: error: a colon is missing after 'reports_to'; write `reports_to: ceo` [yaml]"),
    (CFO, "effect:\n", "effect\n",
     "7:1: error: a colon is missing after 'effect'; write `effect:` [yaml]"),
    (LOG, "levels: [frontline]", "levels:[frontline]",
     "3:3: error: a space is missing after `levels:`; write `levels: [frontline]` [yaml]"),
    (AGENT, "{from: 100,", "{from:100,",
     "24:18: error: a space is missing after `from:`; write `may_vary: {from: 100, to: 1000}` [yaml]"),
    (CFO, "      - The agent", "      -The agent",
     "41:7: error: a space is missing after the dash;"
     " write `- The agent grants it and says when it lands.` [yaml]"),
    (CFO, "      up_to: 25000", "\tup_to: 25000",
     "22:1: error: a tab stands where spaces belong; use two spaces for each step to the right;"
     " write `      up_to: 25000` [yaml]"),
    (CFO, "      up_to: 25000", "       up_to: 25000",
     "22:8: error: this line starts 7 spaces in, under a line that has its value already;"
     " start it 6 spaces in, beside that line, or put back the key that it stood below [yaml]"),
    (CFO, "      up_to: 25000", "    up_to: 25000",
     "22:5: error: this line starts 4 spaces in and the one above it 6 spaces in, so it stands neither"
     " beside that line nor below it; give keys that belong together the same number of spaces, or put back the missing line"
     " above [yaml]"),
    (CFO, "how: Ring the", "how: >\n    Ring the",
     "29:5: error: the text under `how: >` starts too far to the left;"
     " put two more spaces before each of its lines [yaml]"),
]  # fmt: skip

TEXTS = [
    (CFO, "title: Chief", "title: Finance: the chief",
     '1:8: error: the second colon cuts this sentence in two;'
     ' write `title: "Finance: the chief Financial Officer"` [yaml-trap]'),
    (CFO, "- The agent", "- Says: the agent",
     '41:9: error: the colon cuts this sentence in two;'
     ' write `- "Says: the agent grants it and says when it lands."` [yaml-trap]'),
    (CFO, "title: Chief Financial Officer", "title: Chief # 1",
     '1:8: error: ` #` starts a comment, so the rest of the line is lost;'
     ' write `title: "Chief # 1"` [yaml-trap]'),
    (CFO, "title: Chief", "title: @Chief",
     "1:8: error: a text may not begin with '@' unless it stands in quotes;"
     ' write `title: "@Chief Financial Officer"` [yaml-trap]'),
    (CFO, "title: Chief", "title: *Chief",
     "1:8: error: a text may not begin with '*' unless it stands in quotes;"
     ' write `title: "*Chief Financial Officer"` [yaml-trap]'),
    (CFO, "title: Chief", "title: [Chief]",
     "1:8: error: a text may not begin with '[' unless it stands in quotes;"
     ' write `title: "[Chief] Financial Officer"` [yaml-trap]'),
    (CFO, "title: Chief", 'title: "Chief',
     '1:8: error: this quote is opened and never closed; write `title: "Chief Financial Officer"` [yaml]'),
    (CFO, "title: Chief Financial Officer", "title: yes",
     '1:8: error: without quotes yes is read as true, and a text is meant here;'
     ' write `title: "yes"` [yaml-trap]'),
    ("playbook.yml", 'edition: "2026.11"', "edition: 2026.11",
     '3:10: error: without quotes 2026.11 is read as a number, and a text is meant here;'
     ' write `edition: "2026.11"` [yaml-trap]'),
    (CFO, "title: Chief Financial Officer", "title:",
     "1:7: error: 'title' is empty; write its value, or take it out [shape]"),
    (CFO, "great:\n      - The agent grants it and says when it lands.", "great: [Grants it, and says when]",
     "40:13: error: a sentence inside [ ] is cut in two by a comma, a colon or a question mark;"
     " write each on a line of its own, after `- ` [yaml-trap]"),
]  # fmt: skip

NAMES = [
    (CFO, "reports_to: ceo", "reports_to: CEO",
     "5:13: error: cfo reports to 'CEO', which is no role; did you mean 'ceo'? [reference]"),
    (CFO, "reports_to: ceo", "reports_to: Chief Executive Officer",
     "5:13: error: cfo reports to 'Chief Executive Officer', which is no role;"
     " did you mean 'ceo'? [reference]"),
    (CFO, "reports_to: ceo", "reports_to: “ceo”",
     "5:13: error: these curly quotes become part of the id; write `reports_to: ceo` [yaml-trap]"),
    (CFO, "reports_to: ceo", "reports_to: no",
     "5:13: error: 'reports_to' is 'no', and an id is meant here;"
     " take the line out if there is none [shape]"),
    (CFO, "[refund-hours, lifetime-value]", "[refund-hours lifetime-value]",
     "71:11: error: a comma is missing between 'refund-hours' and 'lifetime-value';"
     " write `metrics: [refund-hours, lifetime-value]` [yaml-trap]"),
    (CFO, "metrics: [refund-hours, lifetime-value]", "metrics: refund-hours, lifetime-value",
     "71:10: error: 'metrics' is 'refund-hours, lifetime-value', and a list is meant here;"
     " write `metrics: [refund-hours, lifetime-value]` [shape]"),
    ("playbook.yml", "- id: north", "- id: The North",
     "31:9: error: 'id' is 'The North', which is no id: small letters, digits and hyphens only;"
     " write 'the-north' [shape]"),
    (CFO, "reports_to:", "reports-to:",
     "5:1: error: cfo has no key 'reports-to'; did you mean 'reports_to'? [shape]"),
    (CFO, "  beyond:\n", "  boss: ceo\n  beyond:\n",
     "25:3: error: 'authority' has no key 'boss'; take it out,"
     " or use `in_absence:` or `emergency:` or `never:` or `none:` [shape]"),
]  # fmt: skip

FORMS = [
    (CFO, "title: Chief Financial Officer\n", "", "1:1: error: cfo lacks 'title'; add `title: …` [shape]"),
    (CFO, "level: executive", "level: boss",
     "4:8: error: 'level' is 'boss', and must be one of executive, leader, specialist, frontline [shape]"),
    (CFO, "within: 4 hours", "within: 4 horas",
     "27:13: error: 'within' is '4 horas', and a length of time is meant here;"
     " write it as `15 minutes`, `4 hours`, `1 day` or `6 months` [shape]"),
    (CFO, "target: at most 24 hours", "target: 24 hours",
     "51:15: error: 'target' is '24 hours', and a target is meant here;"
     " write `target: at least 24 hours` or `target: at most 24 hours` [shape]"),
    (CFO, "last: 2026-11-01", "last: 2026-02-30",
     "79:9: error: 'last' is '2026-02-30', which is no day of the calendar;"
     " the last day of that month is 2026-02-28 [shape]"),
    (CFO, "last: 2026-11-01", "last: 1 November",
     "79:9: error: 'last' is '1 November', and a date is meant here;"
     " write it as year-month-day, such as 2026-12-31 [shape]"),
    (CFO, "  beyond:\n    role: ceo\n    within: 4 hours\n    how: Ring the duty line.\n", "  beyond: ceo\n",
     "25:11: error: 'beyond' is 'ceo', and keys are meant below it;"
     " write `role: …` and `within: …` below it, two spaces further in [shape]"),
    (CFO, "great:\n      - The agent", "great: The agent",
     "40:12: error: 'great' is 'The agent grants it and says when it lands.', and a list is meant here;"
     " write each entry on a line of its own below it, after `- ` [shape]"),
    (LOG, "from:\n  levels: [frontline]", "from: all",
     "2:7: error: 'from' is 'all', and must be 'everyone'"
     " or have `roles:`, `levels:` or `functions:` below it [shape]"),
    (GUIDE, "escalate: beyond", "escalate: support-lead",
     "34:15: error: 'escalate' is 'support-lead', and must be 'beyond'"
     " or have `role:` and `within:` below it [shape]"),
    (CFO, "one_job:", "title: Finance\none_job:",
     "6:1: error: the key 'title' stands here a second time, first on line 1;"
     " keep one of the two [duplicate-key]"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "old", "typed", "line"), NUMBERS + SPACES + TEXTS + NAMES + FORMS)
def test_what_was_typed(company: Company, path: str, old: str, typed: str, line: str) -> None:
    """One line is printed; it needs no knowledge of YAML, and says what to write wherever that is known."""
    assert company.change(path, old, typed).told() == [f"{path}:{line}"]


def test_the_messages_are_plain(company: Company) -> None:
    """No line raises its voice or speaks of what only a programmer knows."""
    words = ("!", "null", "boolean", "string", "mapping", "scalar", "YAML", "token", "parse")
    lines = [line for *_, line in NUMBERS + SPACES + TEXTS + NAMES + FORMS]

    assert [line for line in lines if any(word in line for word in words)] == []
