"""A page written by hand leads to entities as a text does."""

import pytest

from generator.address import Addresses
from generator.pages.hand_written import led, opening
from tests.conftest import Company


@pytest.mark.parametrize(
    ("markdown", "page"),
    [
        ("[a](role:cfo)", "[a](../roles/cfo/index.md)"),
        ("[a]( role:cfo)", "[a]( ../roles/cfo/index.md)"),
        ("[a](<role:cfo>)", "[a](<../roles/cfo/index.md>)"),
        ('[a](guide:late-refund#pay-now "Now")', '[a](../guides/late-refund/index.md#pay-now "Now")'),
        ("[a][b]\n\n[b]: role:cfo", "[a][b]\n\n[b]: ../roles/cfo/index.md"),
        ("`[a](role:cfo)`", "`[a](role:cfo)`"),
        ("```\n[a](role:cfo)\n```\n[a](role:cfo)", "```\n[a](role:cfo)\n```\n[a](../roles/cfo/index.md)"),
        ("~~~\n[a](role:cfo)", "~~~\n[a](role:cfo)"),
        ("(role:cfo)", "(role:cfo)"),
    ],
)
def test_a_link_to_an_entity_is_led_to_its_page(company: Company, markdown: str, page: str) -> None:
    """However Markdown lets it be written; what is code stays as it is."""
    assert led(markdown, "us/ours.md", Addresses(company.book())) == page


@pytest.mark.parametrize(
    ("markdown", "said"),
    [
        ("# About\n\nIt is *ours*, and\n[yours](role:cfo).\n\nMore.", "It is ours, and yours."),
        ("1. One\n2. Two\n\n- three\n\n<p>four</p>\n\n2026 was a good year.", "2026 was a good year."),
        ("**Soon** there is more.\r\n\r\nLater.", "Soon there is more."),
        ("# About\n\n| a | b |\n|---|---|", ""),
    ],
)
def test_a_page_is_described_by_its_first_paragraph(markdown: str, said: str) -> None:
    """Headings, lists, tables and markup are passed over."""
    assert opening(markdown) == said
