"""A role's page on a phone: the answer stands open, the rest is one tap away, and nothing is lost."""

import re
from html.parser import HTMLParser

from generator.render import Renderer
from tests.conftest import Company

RITUAL = """\
name: Desk hour
kind: floor-time
who:
  roles: [cfo, ceo]
  levels: [executive, leader]
  functions: [finance, support]
with:
  customers: true
  roles: [support-agent]
every: 1 month
minutes: 60
prepare:
  - Read the log.
ask:
  - What kept you?
debrief:
  - Change one rule.
"""


def pages(company: Company) -> dict[str, str]:
    """The markup of every page, by address."""
    return {page.url: drawn.html for page, drawn in Renderer(company.book()).pages()}


def words(html: str) -> str:
    """A piece of a page as it is read: its text, with single spaces."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", html)).strip()


def sections(html: str) -> dict[str, str]:
    """The markup of each standard on a page, by its reference."""
    found = re.findall(r'<section [^>]*data-standard="([^"]+)">(.*?)</section>', html, re.DOTALL)
    return dict(found)


class Outline(HTMLParser):
    """The levels of a page's headings, the names of its ids, and what stands inside a heading."""

    def __init__(self) -> None:
        super().__init__()
        self.levels: list[int] = []
        self.ids: list[str] = []
        self.in_headings: set[str] = set()
        self._heading = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.ids += [value or "" for name, value in attrs if name == "id"]
        if self._heading and dict(attrs).get("class"):
            self.in_headings.add(str(dict(attrs)["class"]))
        if re.fullmatch("h[1-6]", tag):
            self.levels.append(int(tag[1]))
            self._heading = True

    def handle_endtag(self, tag: str) -> None:
        if re.fullmatch("h[1-6]", tag):
            self._heading = False


def test_an_own_standard_says_what_and_why_openly_and_folds_how_it_looks(company: Company) -> None:
    """Sentence, reason and what is noticed stand before the fold; great, not this and the rest in it."""
    section = sections(pages(company)["roles/cfo/"])["cfo/no-waiting-on-approval"]
    open_part, folded = section.split('<details class="pb-fold">')

    assert words(open_part) == (
        "Removes every internal approval for a refund under £500 (EMEA £300). # "
        "A refund that waits for a signature tells the customer we doubt them. "
        "The customer notices: The money is promised in the first conversation."
    )
    assert words(folded).startswith("How it looks, and if we missed it Great")


def test_an_inherited_standard_is_folded_to_its_sentence(company: Company) -> None:
    """What many roles share takes one line on each of their pages."""
    section = sections(pages(company)["roles/cfo/"])["everyone/walk-it-over"]

    assert re.sub(r"\s+", " ", section).startswith(' <details class="pb-fold"> <summary><h4>')


def test_every_page_has_one_title_and_an_outline_without_gaps(company: Company) -> None:
    """One first heading, no level left out, no id twice, and no link in the name of a heading."""
    wrong = {}
    for url, html in pages(company).items():
        outline = Outline()
        outline.feed(html)
        gaps = [(a, b) for a, b in zip(outline.levels, outline.levels[1:], strict=False) if b > a + 1]
        twice = {id for id in outline.ids if outline.ids.count(id) > 1}
        if outline.levels.count(1) != 1 or gaps or twice or "headerlink" in outline.in_headings:
            wrong[url] = (outline.levels.count(1), gaps, twice, outline.in_headings)

    assert wrong == {}


def test_a_link_takes_the_shortest_way(company: Company) -> None:
    """To a place on the same page, to a neighbour, and to another part of the site."""
    html = pages(company)["roles/support-agent/"]

    assert [way for way in re.findall(r'href="([^"]*roles/[^"]*)"', html) if not way.startswith("http")] == []
    assert 'href="../support-lead/"' in html
    assert 'href="../../metrics/#' in html


def test_several_of_a_kind_are_said_as_people_say_them(company: Company) -> None:
    """The last of a list follows an "and"; levels stand in their functions."""
    changed = company.add("rituals/executive-floor-time.yml", RITUAL)
    page = words(pages(changed)["rituals/"])

    assert (
        "Chief Financial Officer, Chief Executive Officer and executives and leaders in Finance and "
        "Customer Support, with customers and Support Agent."
    ) in page


def test_a_percentage_is_written_as_the_language_writes_it(company: Company) -> None:
    """In targets and in prose, and never parted from its number; what is code stays as it was typed."""
    code = company.change("roles/cfo.yml", "why: A refund", "why: About 5 % of `5 %`, a refund")
    plain = company.change("roles/cfo.yml", "why: A refund", "why: About 5 % of us, a refund")
    german = plain.change("playbook.yml", "language: en-GB", "language: de-DE")

    assert "About 5 % of <code>5 %</code>" in pages(code)["roles/cfo/"]
    assert "About 5% of us" in pages(plain)["roles/cfo/"]
    assert "About 5\u00a0% of us" in pages(german)["roles/cfo/"]


def test_a_role_reads_for_whom_it_decides_when_somebody_is_away(company: Company) -> None:
    """Whoever stands in, or is rung because the one above cannot be reached, learns it from their own page."""
    otherwise = "    otherwise: cfo\n"
    changed = company.change("roles/support-agent.yml", otherwise, "    otherwise: ceo\n  in_absence: cfo\n")
    assert changed.told() == []

    found = {url: words(html) for url, html in pages(changed).items()}
    assert "While they are away you decide for: Support Agent." in found["roles/cfo/"]
    assert "When the one above them cannot be reached, you are rung by: Support Agent." in found["roles/ceo/"]
    assert "you decide for" not in found["roles/support-agent/"]
