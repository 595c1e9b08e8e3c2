"""A colon, a quote or a whole line that is missing: told once, where it is missing."""

import re
from typing import Any

import pytest

from generator.model.kinds import KINDS
from generator.schema import schema_of
from generator.source.colons import SPOKEN_KEYS
from tests.conftest import Company

CFO, AGENT, GUIDE = "roles/cfo.yml", "roles/support-agent.yml", "guides/late-refund.yml"

# Each row: the file, what stood there, what was typed, and the line that is printed, less the file.

COLONS = [
    (CFO, "one_job: Make it easy to do right by the customer with our money.", "one_job: Make it easy to do\nright by the customer with our money.",
     "7:1: error: this line goes on with the text above it and starts too far to the left;"
     " put two more spaces before it; write `  right by the customer with our money.` [yaml]"),
    (CFO, "one_job: Make it easy to do right by the customer with our money.", "one_job: Make it easy to do\n  right by: the customer with our money.",
     "7:11: error: the colon cuts the sentence that begins above in two;"
     " put the whole text in quotes, from its first word above to its last [yaml-trap]"),
    (CFO, "    why: A refund that waits for", "    why: A refund that waits\n    for",
     "39:5: error: this line goes on with the text above it and starts too far to the left;"
     " put two more spaces before it; write `      for a signature tells the customer we doubt them.`"
     " [yaml]"),
    (CFO, "    why: A refund", "    why A refund",
     "38:5: error: a colon is missing after 'why';"
     " write `why: A refund that waits for a signature tells the customer we doubt them.` [yaml]"),
    (CFO, "    role: ceo\n    within", "    role ceo\n    within",
     "26:5: error: a colon is missing after 'role';"
     " write `role: ceo` [yaml]"),
    (CFO, "title: Chief", "title Chief",
     "1:1: error: a colon is missing after 'title';"
     " write `title: Chief Financial Officer` [yaml]"),
    (CFO, "  remedies:\n", "  remedies\n",
     "19:3: error: a colon is missing after 'remedies';"
     " write `remedies:` [yaml]"),
    (CFO, "up_to: 25000", "up to 25000",
     "22:7: error: a colon is missing after 'up to';"
     " write `up_to: 25000` [yaml]"),
    (CFO, "    how: Ring", "    how Ring",
     "28:5: error: a colon is missing after 'how';"
     " write `how: Ring the duty line.` [yaml]"),
    (CFO, "up_to: 25000", "up_to: 25000 per: case",
     "22:14: error: `per:` stands on the line of another key;"
     " put `per: case` on a line of its own below it; write `up_to: 25000` [yaml-trap]"),
]  # fmt: skip

QUOTES = [
    (CFO, "aliases: [CFO, finance director]", 'aliases: [CFO, "finance director]',
     "2:16: error: this quote is opened and never closed;"
     ' write `aliases: [CFO, "finance director"]` [yaml]'),
    (CFO, "aliases: [CFO, finance director]", 'aliases: ["CFO, finance director]',
     "2:11: error: this quote is opened and never closed;"
     ' write `aliases: ["CFO", finance director]` [yaml]'),
    (AGENT, "from: 100, to: 1000}", 'from: 100, to: "1000}',
     "24:33: error: this quote is opened and never closed;"
     ' write `may_vary: {from: 100, to: "1000"}` [yaml]'),
    (CFO, "title: Chief Financial Officer", 'title: Chief Financial Officer"',
     "1:8: error: a quote ends here that was never opened;"
     " write `title: Chief Financial Officer` [yaml-trap]"),
    (CFO, "aliases: [CFO,", 'aliases: [CFO",',
     "2:11: error: a quote ends here that was never opened;"
     " write `aliases: [CFO, finance director]` [yaml-trap]"),
]  # fmt: skip

LINES = [
    (CFO, "  - id: read-ten-refunds\n", "",
     "66:5: error: the key 'do' stands here a second time, first on line 61, and so do 'when',"
     " 'minutes' and 'done_when' below it;"
     " keep one of each, or begin a new entry above it with `- id: …` [duplicate-key]"),
    (CFO, "  - id: no-waiting-on-approval\n", "",
     "33:5: error: 'standards' has keys below it, and a list is meant here;"
     " begin each entry below it with `- id: …` [shape]"),
    (CFO, "    - id: refund\n", "",
     "20:7: error: 'remedies' has keys below it, and a list is meant here;"
     " begin each entry below it with `- id: …` [shape]"),
    (CFO, "  remedies:\n", "",
     "19:5: error: below `authority:` this line starts 4 spaces in, and line 24 2 spaces in;"
     " give both the same number of spaces, or put back the line that is missing above this one [yaml]"),
    (CFO, "standards:\n", "",
     "32:3: error: a list starts here, and no key stands above it to say what it lists;"
     " put back the line with its key, such as `standards:` [yaml]"),
    (CFO, "actions:\n", "",
     "59:5: error: from here on stand no standards but actions, and the line with `actions:` is missing;"
     " put `actions:` on a line of its own above it [shape]"),
    (CFO, "serves:\n", "",
     "14:3: error: a list starts here, and no key stands above it to say what it lists;"
     " put back the line with its key, such as `standards:` [yaml]"),
    (CFO, "    measure:\n", "",
     "49:7: error: this line starts 6 spaces in, under a line that has its value already;"
     " start it 4 spaces in, beside that line, or put back the key that it stood below [yaml]"),
    (GUIDE, "  promised:\n", "",
     "17:5: error: the key 'ask' stands here a second time, first on line 9, and so does 'answers'"
     " below it;"
     " keep one of each, or put back the line that is missing above it [duplicate-key]"),
    (GUIDE, "      - answer: More than that\n", "",
     "13:9: error: the key 'then' stands here a second time, first on line 12;"
     " keep one of the two, or begin a new entry above it with `- answer: …` [duplicate-key]"),
    (GUIDE, "outcomes:\n", "",
     "24:3: error: from here on stand no nodes but outcomes, and the line with `outcomes:` is missing;"
     " put `outcomes:` on a line of its own above it [shape]"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "old", "typed", "line"), COLONS + QUOTES + LINES)
def test_what_was_typed(company: Company, path: str, old: str, typed: str, line: str) -> None:
    """One cause is one line, and it stands where the slip does."""
    assert company.change(path, old, typed).told() == [f"{path}:{line}"]


def test_a_sentence_may_go_on(company: Company) -> None:
    """A text over two lines, the second further in, is one sentence."""
    whole = company.change(CFO, "one_job: Make it easy to do right", "one_job: Make it easy to do\n  right")

    assert whole.told() == []
    assert whole.book().roles["cfo"].one_job == company.book().roles["cfo"].one_job


def test_keys_of_two_words_are_keys() -> None:
    """What is offered for `up to 25000` is a key that some file has."""
    keys = {key for kind in KINDS.values() for key in _keys(schema_of(kind))}
    said = re.findall(r"[a-z]+ [a-z]+", SPOKEN_KEYS.pattern)

    assert [words for words in said if words.replace(" ", "_") not in keys] == []


def _keys(schema: dict[str, Any]) -> set[str]:
    parts = (schema, *schema.get("$defs", {}).values())
    return {key for part in parts for key in part.get("properties", {})}
