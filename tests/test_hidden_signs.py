"""Signs that nobody sees are told; what right-to-left text and emoji need is left alone."""

import pytest

from tests.conftest import Company

CFO, TITLE = "roles/cfo.yml", "title: Chief Financial Officer"


@pytest.mark.parametrize(
    ("typed", "number"),
    [("\\a", "0007"), ("\\x1b", "001B"), ("\\0", "0000"), ("\\t", "0009"), ("\\L", "2028")],
)
def test_a_backslash_makes_a_sign_of_control(company: Company, typed: str, number: str) -> None:
    """What a backslash in double quotes makes never reaches a page; in single quotes it stays as it is."""
    assert company.change(CFO, TITLE, f'title: "It{typed}\'s"').told() == [
        "roles/cfo.yml:1:8: error: in double quotes a backslash makes a sign of control of what follows"
        f" (U+{number}); write `title: 'It{typed}''s'` [yaml-trap]"
    ]


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ('"Chief \\u202eFinancial"', ""),
        ("Chief \u202eFinancial", "; write `title: Chief Financial`"),
    ],
)
def test_text_that_is_turned_round(company: Company, typed: str, offered: str) -> None:
    """A sign that makes a reader see other words than the file holds is told, raw or with a backslash."""
    assert company.change(CFO, TITLE, f"title: {typed}").told() == [
        "roles/cfo.yml:1:8: error: a sign that nobody can see turns the text behind it round (U+202E);"
        f" type it again{offered} [yaml]"
    ]


def test_a_turn_that_never_ends(company: Company) -> None:
    """What is opened and closed in one text is fine; what stays open would turn the page behind it."""
    opened = company.change(CFO, TITLE, "title: \u2067Chief").told()

    assert opened == [
        "roles/cfo.yml:1:8: error: a sign that nobody can see turns the text behind it round (U+2067);"
        " type it again; write `title: Chief` [yaml]"
    ]
    assert company.change(CFO, TITLE, "title: \u2067Chief\u2069").told() == []


@pytest.mark.parametrize(
    "text",
    [
        "מנהלת כספים",
        "المدير\u200f المالي",
        '"\\u05e9\\u05dc\\u05d5\\u05dd"',
        "Officer 👩\u200d💻",
        "می\u200cخواهم",
        "Finanz\u00adchefin",
        "หัวหน้า\u200bการเงิน",
        "Head\u00a0of Finance",
    ],
)
def test_signs_that_a_language_needs(company: Company, text: str) -> None:
    """Marks of direction, joiners, soft hyphens, spaces that hold words together are part of the text."""
    assert company.change(CFO, TITLE, f"title: {text}").told() == []
