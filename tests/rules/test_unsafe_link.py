"""A link in a text leads where a link may, and is written as one."""

import pytest

from tests.conftest import Company

CFO = "roles/cfo.yml"
ALLOWED = "links begin with https: or mailto:, or name an entity such as guide:late-refund"
FORM = "a link is written as `[late refunds](guide:late-refund)`"
SPACE, GAP = "no space may stand in an address", "no space may stand between the brackets"

# Each row: what is written, what is wrong with it, and how it is to be written, or what else to do.
# fmt: off
UNSAFE = [
    ("[x](javascript:pay)", "the link to 'javascript:pay' leads where no link may", "", ALLOWED),
    ("[x](//evil.example)", "the link to '//evil.example' leads where no link may", "", ALLOWED),
    ("[x](http://a.example/b)", "the link to 'http://a.example/b' is not encrypted", "[x](https://a.example/b)", ""),
    ("[x](rol:cfo)", "the link to 'rol:cfo' leads where no link may", "", "did you mean 'role:cfo'?"),
    ("[x]()", "a link has no address between its brackets", "", ALLOWED),
]
OUTSIDE = [
    ("[x](www.example.com)", "the link to 'www.example.com' lacks its https://", "[x](https://www.example.com)", ""),
    ("[x](example.com/y)", "the link to 'example.com/y' lacks its https://", "[x](https://example.com/y)", ""),
    ("[x](example.co.uk)", "the link to 'example.co.uk' lacks its https://", "[x](https://example.co.uk)", ""),
    ("[x](desk@example.com)", "the link to 'desk@example.com' lacks its mailto:",
     "[x](mailto:desk@example.com)", ""),
    ("[www.example.com](www.example.com)", "the link to 'www.example.com' lacks its https://",
     "[www.example.com](https://www.example.com)", ""),
]
HALF = [
    ("[x](guide:late refund)", f"'[x](guide:late refund)' is no link: {SPACE}", "[x](guide:late-refund)", ""),
    ("[x] (guide:late-refund)", f"'[x] (guide:late-refund)' is no link: {GAP}", "[x](guide:late-refund)", ""),
    ("[x](guide:late-refund", "'[x](guide:late-refund' is no link: a bracket is missing after the address",
     "[x](guide:late-refund)", ""),
    ("[x](https://a.example/b c)", f"'[x](https://a.example/b c)' is no link: {SPACE}",
     "[x](https://a.example/b%20c)", ""),
    ("[x](late refunds)", f"'[x](late refunds)' is no link: {SPACE}", "", FORM),
    ("(guide:late-refund)", "'(guide:late-refund)' is no link: the words that lead there are missing", "", FORM),
    ("[guide:late-refund]", "'[guide:late-refund]' is no link: the words that lead there are missing", "", FORM),
]
# fmt: on


@pytest.mark.parametrize(("written", "wrong", "right", "hint"), UNSAFE + OUTSIDE + HALF)
def test_what_is_no_link(company: Company, written: str, wrong: str, right: str, hint: str) -> None:
    """It is told once, with the line as it should be written wherever that is known."""
    broken = company.change(CFO, "- The agent grants", f"- The agent {written} grants")
    meant = f"write `- The agent {right} grants it and says when it lands.`" if right else hint

    assert broken.told() == [f"{CFO}:41:9: error: {wrong}; {meant} [unsafe-link]"]


@pytest.mark.parametrize(
    "written",
    [
        "[x](https://a.example/b_(c))",
        "[x](mailto:desk@example.com)",
        "[x]( guide:late-refund )",
        '[x](guide:late-refund "On time")',
        "[[x]](guide:late-refund)",
        "![x](late refunds)",
        r"\[x\](late refunds)",
        "`[x](late refunds)`",
        "[sic] (see below)",
        "what we do [or not] (most of it)",
    ],
)
def test_what_is_a_link_or_was_never_meant_as_one(company: Company, written: str) -> None:
    """A whole link, code, an image that is shown as text and brackets in a sentence are left alone."""
    assert company.change(CFO, "- The agent grants", f"- The agent {written} grants").told() == []


def test_a_name_with_a_point_is_a_page_where_one_stands(company: Company) -> None:
    """What lies below `pages/` goes before what looks like a web page."""
    whole = company.add("pages/v1.example/notes.md", "# Notes\n").change(
        CFO, "- The agent grants", "- The agent [x](v1.example/notes/) grants"
    )

    assert whole.told() == []


def test_a_link_on_a_later_line(company: Company) -> None:
    """A text of several lines is told at the one with the link, which is printed as it should be."""
    broken = company.change(
        CFO,
        "      - The agent grants it and says when it lands.",
        "      - >\n        The agent grants it\n        after [x] (guide:late-refund) here.",
    )

    assert broken.told() == [
        f"{CFO}:43:15: error: '[x] (guide:late-refund)' is no link: {GAP};"
        " write `after [x](guide:late-refund) here.` [unsafe-link]"
    ]


def test_a_page_written_by_hand(company: Company) -> None:
    """There only an entity's address says that a link was meant: the rest is Markdown's."""
    page = "# Ours\n\nSee [a](foo bar), [b](https://a.example/b c)\nand [c] (role:cfo).\n"

    assert company.add("pages/ours.md", page).told() == [
        f"pages/ours.md:4:5: error: '[c] (role:cfo)' is no link: {GAP}; write `[c](role:cfo)` [unsafe-link]"
    ]
