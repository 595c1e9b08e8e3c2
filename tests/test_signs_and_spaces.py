"""Signs, spaces and tabs that YAML takes for something else: what is printed when one slips in."""

import pytest

from tests.conftest import Company

CFO = "roles/cfo.yml"

# Each row: the file, what stood there, what was typed, and the line that is printed, less the file.

SIGNS = [
    (CFO, "title: Chief Financial Officer", "title: > done",
     "1:8: error: a text may not begin with '>' unless it stands in quotes;"
     ' write `title: "> done"` [yaml-trap]'),
    (CFO, "title: Chief Financial Officer", "title: | done",
     "1:8: error: a text may not begin with '|' unless it stands in quotes;"
     ' write `title: "| done"` [yaml-trap]'),
    (CFO, "title: Chief Financial Officer", "title: *done",
     "1:8: error: a text may not begin with '*' unless it stands in quotes;"
     ' write `title: "*done"` [yaml-trap]'),
    (CFO, "title: Chief Financial Officer", "title: &done",
     "1:8: error: a text may not begin with '&' unless it stands in quotes;"
     ' write `title: "&done"` [yaml-trap]'),
    (CFO, "title: Chief Financial Officer", "title: ? done",
     "1:8: error: a text may not begin with '?' unless it stands in quotes;"
     ' write `title: "? done"` [yaml-trap]'),
    (CFO, "title: Chief Financial Officer", "title: - done",
     "1:8: error: a text may not begin with '-' unless it stands in quotes;"
     ' write `title: "- done"` [yaml-trap]'),
    (CFO, "title: Chief Financial Officer", "title: @done",
     "1:8: error: a text may not begin with '@' unless it stands in quotes;"
     ' write `title: "@done"` [yaml-trap]'),
    (CFO, "title: Chief Financial Officer", "title: %done",
     "1:8: error: a text may not begin with '%' unless it stands in quotes;"
     ' write `title: "%done"` [yaml-trap]'),
    (CFO, "title: Chief Financial Officer", "title: `done`",
     "1:8: error: a text may not begin with '`' unless it stands in quotes;"
     ' write `title: "`done`"` [yaml-trap]'),
    (CFO, "title: Chief Financial Officer", "title: !done",
     "1:8: error: a text may not begin with '!' unless it stands in quotes;"
     ' write `title: "!done"` [yaml-trap]'),
    (CFO, "title: Chief Financial Officer", "title: {name}, hi",
     "1:8: error: a text may not begin with '{' unless it stands in quotes;"
     ' write `title: "{name}, hi"` [yaml-trap]'),
    (CFO, "title: Chief Financial Officer", 'title: "Yes", he says',
     '1:8: error: the quote ends at the second " and the rest of the sentence is lost;'
     ' write `title: "\\"Yes\\", he says"` [yaml-trap]'),
    (CFO, "title: Chief Financial Officer", "title: 'tis done",
     "1:8: error: this quote is opened and never closed;"
     ' write `title: "\'tis done"` [yaml]'),
    (CFO, "title: Chief Financial Officer", "title: , done",
     "1:8: error: a text may not begin with ',' unless it stands in quotes;"
     ' write `title: ", done"` [yaml-trap]'),
    (CFO, "title: Chief Financial Officer", "title: #done",
     "1:7: error: ` #` starts a comment, so the whole text is lost;"
     ' write `title: "#done"` [yaml-trap]'),
    (CFO, "title: Chief Financial Officer", 'title: “Chief"',
     "1:8: error: a quote ends here that was never opened;"
     " write `title: “Chief”` [yaml-trap]"),
    (CFO, "title: Chief Financial Officer", 'title: "C:\\mail"',
     "1:8: error: in double quotes a backslash and the sign after it stand for another sign;"
     " write `title: 'C:\\mail'` [yaml-trap]"),
    (CFO, "- The agent grants it and says when it lands.", "- > done",
     "41:9: error: a text may not begin with '>' unless it stands in quotes;"
     ' write `- "> done"` [yaml-trap]'),
    (CFO, "- The agent grants it and says when it lands.", "- ? done",
     "41:9: error: a text may not begin with '?' unless it stands in quotes;"
     ' write `- "? done"` [yaml-trap]'),
    (CFO, "- The agent grants it and says when it lands.", "- : done",
     "41:9: error: a text may not begin with ':' unless it stands in quotes;"
     ' write `- ": done"` [yaml-trap]'),
    (CFO, "- The agent grants it and says when it lands.", '- "Yes", he says',
     '41:9: error: the quote ends at the second " and the rest of the sentence is lost;'
     ' write `- "\\"Yes\\", he says"` [yaml-trap]'),
    (CFO, "one_job: Make it easy to do right by the customer with our money.", "one_job: > Make it easy to do right\n  by the customer with our money.",
     "6:10: error: after `>` the text begins on the next line;"
     " begin the text on the line below, as far in as the rest of it; write `one_job: >` [yaml-trap]"),
]  # fmt: skip

LOOK_ALIKES = [
    (CFO, "reports_to: ceo", "reports_to:\xa0ceo",
     "5:12: error: a space of another kind stands here, which a copied text brings along;"
     " type it again; write `reports_to: ceo` [yaml]"),
    (CFO, "reports_to: ceo", "reports_to： ceo",
     "5:11: error: this colon is another sign than the one on the keyboard;"
     " type it again; write `reports_to: ceo` [yaml]"),
    (CFO, "effect:\n", "effect：\n",
     "7:7: error: this colon is another sign than the one on the keyboard;"
     " type it again; write `effect:` [yaml]"),
    (CFO, "reports_to: ceo", "reports_to: \xa0ceo",
     "5:13: error: a sign that nobody can see stands in '\\xa0ceo' (U+00A0);"
     " type it again; write `reports_to: ceo` [yaml]"),
    (CFO, "reports_to: ceo", "reports_to: ceo\u200b",
     "5:13: error: a sign that nobody can see stands in 'ceo\\u200b' (U+200B);"
     " type it again; write `reports_to: ceo` [yaml]"),
    (CFO, "reports_to: ceo", "\u200breports_to: ceo",
     "5:1: error: the key 'reports_to' holds a space or a sign that nobody can see;"
     " type the line again; write `reports_to: ceo` [yaml]"),
    (CFO, "title: Chief", "title: Ch\u200bief",
     "1:8: error: a sign that nobody can see stands in 'Ch\\u200bief Financial Officer' (U+200B);"
     " type it again; write `title: Chief Financial Officer` [yaml]"),
    (CFO, "  contact: indirect", "\xa0\xa0contact: indirect",
     "8:1: error: a space of another kind stands here, which a copied text brings along;"
     " type it again; write `contact: indirect` [yaml]"),
    (CFO, "    - id: refund", "    -\xa0id: refund",
     "20:6: error: a space of another kind stands here, which a copied text brings along;"
     " type it again; write `- id: refund` [yaml]"),
    (CFO, "up_to: 25000", "up_to: 25000\xa0",
     "22:14: error: a sign that nobody can see stands in '25000\\xa0' (U+00A0);"
     " type it again; write `up_to: 25000` [yaml]"),
    (CFO, "[refund-hours, lifetime-value]", "[refund-hours， lifetime-value]",
     "71:11: error: a comma is meant between 'refund-hours' and 'lifetime-value';"
     " write `metrics: [refund-hours, lifetime-value]` [yaml-trap]"),
]  # fmt: skip

TABS = [
    (CFO, "  contact: indirect", "\tcontact: indirect",
     "8:1: error: a tab stands where spaces belong;"
     " use two spaces for each step to the right; write `  contact: indirect` [yaml]"),
    (CFO, "    kind: behaviour", "\tkind: behaviour",
     "44:1: error: a tab stands where spaces belong;"
     " use two spaces for each step to the right; write `    kind: behaviour` [yaml]"),
    (CFO, "    not:\n", "\tnot:\n",
     "42:1: error: a tab stands where spaces belong;"
     " use two spaces for each step to the right; write `    not:` [yaml]"),
    (CFO, "  - id: read-ten", "\t- id: read-ten",
     "66:1: error: a tab stands where spaces belong;"
     " use two spaces for each step to the right; write `  - id: read-ten-refunds` [yaml]"),
    (CFO, "      - The agent", "\t- The agent",
     "41:1: error: a tab stands where spaces belong;"
     " use two spaces for each step to the right; write `      - The agent grants it and says when it"
     " lands.` [yaml]"),
    (CFO, "    by: ceo", "\tby: ceo",
     "31:1: error: a tab stands where spaces belong;"
     " use two spaces for each step to the right; write `    by: ceo` [yaml]"),
    (CFO, "    - id: refund", "    -\tid: refund",
     "20:6: error: a tab stands where a space belongs;"
     " use one space; write `- id: refund` [yaml]"),
    (CFO, "    role: ceo\n    within: 4 hours\n    how", "\trole: ceo\n\twithin: 4 hours\n\thow",
     "26:1: error: a tab stands where spaces belong;"
     " use two spaces for each step to the right; write `    role: ceo` [yaml]"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "old", "typed", "line"), SIGNS + LOOK_ALIKES + TABS)
def test_what_was_typed(company: Company, path: str, old: str, typed: str, line: str) -> None:
    """One line is printed, with the line as it should stand."""
    assert company.change(path, old, typed).told() == [f"{path}:{line}"]


@pytest.mark.parametrize(
    "typed", ["> done", "*done", "&done", "? done", "- done", "@done", "%done", "`done`", "!done"]
)
def test_the_line_that_is_offered_is_read(company: Company, typed: str) -> None:
    """What stands in quotes is the text that was meant."""
    [finding] = company.change(CFO, "title: Chief Financial Officer", f"title: {typed}").findings()

    assert (
        company.change(CFO, "title: Chief Financial Officer", finding.fix).book().roles["cfo"].title == typed
    )
