"""Text comes out as text, whatever stands in it; links lead only where they may."""

import re
from html.parser import HTMLParser

import pytest
import yaml

from generator.check import check_files
from generator.model.fields import Phrase, Plain, Prose
from generator.model.kinds import KINDS
from generator.read.content import read_files
from generator.read.walk import leaves
from generator.render import Renderer
from generator.source.document import read_document
from generator.source.nodes import Scalar
from tests.conftest import Company

HOSTILE = (
    "<script>alert(1)</script> <img src=x onerror=alert(1)> {{ 7*7 }} {% raw %} {: onclick=alert(1) } --8<-- "
    "![x](https://evil.example/x.png) [a](javascript:alert(1)) [b](data:text/html,x) [c](//evil.example) "
    '[d](vbscript:x) [e](https://good.example/?a=1&b="2) "\'><b onmouseover=alert(1)> &lt; :smile: [^1] $x$'
)
PASSED = {"a", "em", "strong", "code", "ul", "ol", "li", "p"}


def hostile(company: Company) -> Company:
    """The company with hostile text at the end of every text that may hold any."""
    changed = company
    for path, data in company.files.items():
        kind = next(
            (
                kind
                for kind in KINDS.values()
                if path == kind.file or (kind.folder and path.startswith(f"{kind.folder}/"))
            ),
            None,
        )
        if kind is None:
            continue
        whole = yaml.safe_load(data)
        document = read_document(path, data)
        assert document.node is not None
        model = list[kind.model] if kind.listed else kind.model  # type: ignore[name-defined]
        for leaf in leaves(model, document.node):
            texts = any(isinstance(marker, Prose | Plain | Phrase) for marker in leaf.markers)
            if (
                texts
                and not leaf.is_key
                and isinstance(leaf.node, Scalar)
                and str(leaf.route[-1]) not in KEPT
            ):
                _append(whole, leaf.route)
        changed = changed.add(path, yaml.safe_dump(whole, allow_unicode=True, sort_keys=False))
    return changed


KEPT = {"start", "then", "ends", "contact", "handle", "kind", "id", "instead", "unit", "edition", "branch"}
"""Texts that name something, so that nothing can stand after them."""


def _append(holder: object, route: tuple[str | int, ...]) -> None:
    for step in route[:-1]:
        holder = holder[step]  # type: ignore[index]
    text = holder[route[-1]]  # type: ignore[index]
    holder[route[-1]] = f"{text} {HOSTILE}"  # type: ignore[index]


class Seen(HTMLParser):
    """What a browser would make of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.bad: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "img", "iframe", "object", "style", "b onmouseover"):
            self.bad.append(tag)
        for name, value in attrs:
            address = (value or "").strip().lower()
            if name.startswith("on") or name == "style":
                self.bad.append(f"{tag} {name}")
            if name in ("href", "src") and re.match(r"(javascript|data|vbscript|//|http:)", address):
                self.bad.append(f"{tag} {name}={value}")


def test_hostile_text_in_every_field_comes_out_as_text(company: Company) -> None:
    """No page holds a script, an image, a handler or an unsafe address that a text brought in."""
    book, findings = read_files(hostile(company).files)
    assert [str(finding) for finding in findings if finding.rule not in ("yaml-trap", "shape")] == []
    pages = list(Renderer(book).pages())
    for page, drawn in pages:
        seen = Seen()
        seen.feed(drawn.html)
        assert (page.url, seen.bad) == (page.url, [])
        assert "49" not in re.findall(r"7\*7|\b49\b", drawn.html)
    everything = "".join(drawn.html for _, drawn in pages)
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in everything
    assert "![x](https://evil.example/x.png)" in everything


def test_an_unsafe_link_is_a_finding_at_its_text(company: Company) -> None:
    """A link that may not be one is told, where it stands, as an error."""
    broken = company.change(
        "roles/cfo.yml", "one_job: Make it easy", "one_job: Make [it](javascript:alert(1)) easy"
    )

    assert [(str(finding.where), finding.rule) for finding in broken.findings()] == [
        ("roles/cfo.yml:6:10", "unsafe-link")
    ]


def test_a_link_at_the_start_of_a_text_wants_quotes(company: Company) -> None:
    """YAML takes a square bracket at the start for a list; the line is given as it should stand."""
    broken = company.change(
        "roles/cfo.yml",
        "one_job: Make it easy to do right",
        "one_job: [Make](guide:late-refund) it easy to do right",
    )

    assert broken.told() == [
        "roles/cfo.yml:6:10: error: a text may not begin with '[' unless it stands in quotes; write "
        '`one_job: "[Make](guide:late-refund) it easy to do right by the customer with our money."` [yaml-trap]'
    ]


@pytest.mark.parametrize(
    "title",
    [
        "Agent's desk",
        "Ämter & Würden",
        "日本語の役職",
        "רואה חשבון",
        "x" * 200,
        "<b>",
        "A title of many words " * 9,
        "a/b?c#d%20",
    ],
)
def test_a_title_of_any_kind_breaks_no_page_and_no_link(company: Company, title: str) -> None:
    """A title is text: pages, headings, links and the picture of the thread stand as before."""
    changed = company.change(
        "roles/cfo.yml",
        "title: Chief Financial Officer",
        f"title: {yaml.safe_dump(title).strip().removesuffix('...').strip()}",
    )
    assert check_files(changed.files).errors == []
    pages = {page.url: drawn.html for page, drawn in Renderer(changed.book()).pages()}
    before = {page.url: drawn.html for page, drawn in Renderer(company.book()).pages()}

    def addresses(html: str) -> list[str]:
        return [
            address
            for address in re.findall(r'href="([^"]*)"', html)
            if not address.startswith(("http", "mailto"))
        ]

    assert {url: addresses(html) for url, html in pages.items()} == {
        url: addresses(html) for url, html in before.items()
    }
