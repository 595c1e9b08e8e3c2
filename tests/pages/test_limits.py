"""The table of limits holds everything that a role may decide, and its CSV the same."""

import csv
import re
from dataclasses import replace

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

    assert next(row for row in rows(changed) if row[:1] == ["Support Agent"]) == [
        "Support Agent",
        "Refund a customer (a case). Above £250, agree it with the Chief Financial Officer.",
        "£500",
        "everywhere",
        "Support Team Lead, 15 minutes",
        "Raise your hand, or the lead's line.",
    ]
    in_file = next(row for row in table(changed) if row[0] == "support-agent")
    assert in_file[:5] == ["support-agent", "Support Agent", "refund a customer", "500", "GBP"]
    assert dict(zip(table(changed)[0], in_file, strict=True))["agree above"] == "250"
    assert dict(zip(table(changed)[0], in_file, strict=True))["agree with"] == "cfo"


def test_each_function_is_a_group_that_a_link_at_the_top_leads_to(company: Company) -> None:
    """On a phone the table is long: one tap leads to one's own part, and each role has a place in it."""
    book = widened(company).book()
    html = next(drawn.html for page, drawn in Renderer(book).pages() if page.url == "decide/")

    groups = re.findall(r'<tr class="pb-group" id="([^"]+)"><th colspan="6" scope="rowgroup">', html)
    links = re.findall(r'<a href="#([^"]+)">', html[: html.index("<table")])
    assert groups == ["function-support", "function-direction", "function-finance"]
    assert [link for link in links if link] == groups
    assert re.findall(r'id="role-([^"]+)"', html) == ["support-lead", "support-agent", "ceo", "cfo"]


def test_who_may_act_in_an_emergency_alone_has_a_place_too(company: Company) -> None:
    """The row of the emergency is the role's first where it has no other power."""
    alone = widened(company).book()
    agent = alone.roles["support-agent"]
    bare = agent.model_copy(update={"authority": agent.authority.model_copy(update={"remedies": []})})
    book = replace(alone, roles={**alone.roles, "support-agent": bare})
    html = next(drawn.html for page, drawn in Renderer(book).pages() if page.url == "decide/")

    assert re.search(r'<tr id="role-support-agent"><th scope="row">.*?</th><td>When there is no time', html)


def test_the_terms_of_a_limit_stand_in_its_row(company: Company) -> None:
    """How often, and when it is none: without them the number would promise too much."""
    terms = "      record_in: the case\n      not_when: The account has another name.\n"
    changed = company.change("roles/support-agent.yml", "      record_in: the case\n", terms)
    assert changed.told() == []

    row = next(row for row in rows(changed) if row[:1] == ["Support Agent"])
    assert row[1] == "Refund a customer (a case). Not when: The account has another name."


def test_what_may_be_done_at_once_is_a_row_of_its_own(company: Company) -> None:
    """The power of an emergency is a limit too: when, up to what, and whom to tell."""
    changed = widened(company)

    assert [row for row in rows(changed) if row[:1] == ["Support Agent"]][-1] == [
        "Support Agent",
        "When there is no time to ask: A house has no heat.",
        "whatever it takes",
        "everywhere",
        "Then tell the Support Team Lead, 1 hour",
        "Act first, and tell them afterwards.",
    ]
    assert [row for row in table(changed) if row[0] == "support-agent"][-1] == [
        *("support-agent", "Support Agent", "When there is no time to ask: A house has no heat."),
        *("", "", "", "", "", "", "support-lead", "1 hour", "Act first, and tell them afterwards."),
        *("", "", ""),
    ]
