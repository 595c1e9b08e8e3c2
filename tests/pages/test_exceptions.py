"""Local exceptions, where they are read: at the limit, at the standard, in the table of limits."""

import re

from generator.render import Renderer
from tests.conftest import Company

HERE = "EMEA: £300 instead of £500, until 31 March 2027, agreed by the Chief Financial Officer, because two countries refund in cash, and the tills hold less."

NORTH = """\
targets: ["role:support-agent"]
place: north
set:
  standards:
    ring-until-closed:
      values:
        days:
          value: 3
reason: The ferries run twice a week.
approved_by: cfo
expires: 2027-03-31
add:
  standards:
    - id: ferry-first
      says: Books the ferry before the visit.
      why: A missed ferry is a missed day.
      noticed: The engineer arrives on the day that was named.
      great:
        - Books the return as well.
      not:
        - Hoping for a place on the quay.
      kind: operational
      freedom: free
      counts_as: speed
  actions:
    - id: ferry-list
      do: Read the ferry list.
      when: daily
      done_when: It is read.
hide: [everyone/call-one-customer]
"""


def words(html: str) -> str:
    """A page as it is read: its text, with single spaces."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", html))


def pages(company: Company) -> dict[str, str]:
    """The text of every page, by address."""
    return {page.url: words(drawn.html) for page, drawn in Renderer(company.book()).pages()}


def test_another_limit_in_a_place_is_said_where_the_limit_is(company: Company) -> None:
    """On the role's page and in the table, with its reason and its last day."""
    found = pages(company)

    assert HERE in found["roles/support-agent/"]
    assert HERE in found["decide/"]


def test_what_holds_only_in_a_place_is_said_on_the_role_page(company: Company) -> None:
    """Another value, a standard more, an action more, and what does not hold."""
    changed = company.change(
        "roles/support-agent.yml",
        "    says: Rings the customer back until they say that the case is closed.\n",
        "    says: Rings the customer back within {days} until they say that the case is closed.\n"
        "    values:\n      days:\n        value: 1\n        unit: days\n        may_vary: {from: 1, to: 5}\n",
    ).add("exceptions/agent-north.yml", NORTH)
    assert changed.told() == []
    page = pages(changed)["roles/support-agent/"]

    assert "Rings the customer back within 1 day until they say that the case is closed." in page
    why = "until 31 March 2027, agreed by the Chief Financial Officer, because the ferries run twice a week."
    assert f"North: 3 days instead of 1 day, {why}" in page
    assert f"Only in North U{why[1:]}" in page
    assert "Books the ferry before the visit." in page
    assert "Read the ferry list." in page
    assert "Does not hold: Listen to one customer call and tell a colleague what you heard." in page


def test_a_sentence_that_names_a_limit_names_its_exception(company: Company) -> None:
    """A guide is what a customer's question leads to, so it says there too what holds elsewhere."""
    read = pages(company)

    assert (
        "Up to your limit (£500 Support Agent, EMEA £300; £2,000 Support Team Lead)"
        in read["guides/late-refund/"]
    )
    assert "Refund a customer up to £500 a case (EMEA £300)" in read["guides/late-refund/"]
    assert "Removes every internal approval for a refund under £500 (EMEA £300)." in read["roles/cfo/"]
