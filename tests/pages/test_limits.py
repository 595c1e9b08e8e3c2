"""The table of limits holds everything that a role may decide, and its CSV the same."""

import csv
import re

from generator.export.data import site_files
from generator.render import Renderer
from tests.conftest import Company

SECOND = """\
      record_in: the case
      with:
        role: cfo
        above: 250
"""
EMERGENCY = """\
  emergency:
    when: A house has no heat.
    tell: support-lead
    within: 1 hour
  trust:
    says: You do not need to ask.
"""


def widened(company: Company) -> Company:
    """The company whose agents need a second person above £250, and may act at once in the cold."""
    path = "roles/support-agent.yml"
    second = company.change(path, "      record_in: the case\n", SECOND)
    return second.change(path, "  trust:\n    says: You do not need to ask.\n", EMERGENCY)


def rows(company: Company) -> list[list[str]]:
    """The rows of the table as they are read, cell by cell."""
    renderer = Renderer(company.book())
    html = next(drawn.html for page, drawn in renderer.pages() if page.url == "decide/")
    cells = (
        re.findall(r"<t[dh][^>]*>(.*?)</t[dh]>", row, re.DOTALL)
        for row in re.findall(r"<tr.*?</tr>", html, re.DOTALL)
    )
    return [[re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", cell)).strip() for cell in row] for row in cells]


def table(company: Company) -> list[list[str]]:
    """The rows of the file for spreadsheets."""
    text = site_files(company.book(), Renderer(company.book()).says)["decide/limits.csv"]
    return list(csv.reader(text.splitlines()))


def test_the_rule_of_the_second_person_stands_with_the_limit(company: Company) -> None:
    """Whoever looks up a limit sees in the same row above what amount somebody else must agree."""
    changed = widened(company)
    assert changed.told() == []

    assert rows(changed)[-3] == [
        "Support Agent",
        "Refund a customer (a case). Above £250, agree it with the Chief Financial Officer.",
        "£500",
        "everywhere",
        "Support Team Lead, 15 minutes",
        "Raise your hand, or the lead's line.",
    ]
    assert table(changed)[-3][:5] == [
        "support-agent",
        "Support Agent",
        "refund a customer. Above £250, agree it with the cfo",
        "500",
        "GBP",
    ]


def test_what_may_be_done_at_once_is_a_row_of_its_own(company: Company) -> None:
    """The power of an emergency is a limit too: when, up to what, and whom to tell."""
    changed = widened(company)

    assert rows(changed)[-1] == [
        "Support Agent",
        "When there is no time to ask: A house has no heat.",
        "whatever it takes",
        "everywhere",
        "Then tell the Support Team Lead, 1 hour",
        "Act first, and tell them afterwards.",
    ]
    assert table(changed)[-1] == [
        *("support-agent", "Support Agent", "When there is no time to ask: A house has no heat."),
        *("", "", "", "", "", "", "support-lead", "1 hour", "Act first, and tell them afterwards."),
    ]
