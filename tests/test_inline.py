"""From a text field to markup."""

import pytest

from generator.inline import BASE, Link, is_safe, line_html, links_in, plain, text_html


def way(kind: str, id: str) -> str | None:
    """An address for the guide that exists, nothing for any other."""
    return f"{kind}s/{id}/" if id == "late-refund" else None


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("**Rings** the *customer* back", "<strong>Rings</strong> the <em>customer</em> back"),
        ("Writes `case` in it", "Writes <code>case</code> in it"),
        ("[late](guide:late-refund)", f'<a href="{BASE}guides/late-refund/">late</a>'),
        ("[late](guide:late-refund#owed)", f'<a href="{BASE}guides/late-refund/#owed">late</a>'),
        ("[late](guide:unknown)", "late"),
        ("[words](words/)", f'<a href="{BASE}words/">words</a>'),
        ("[words](../words/)", f'<a href="{BASE}words/">words</a>'),
        ("[web](https://a.example/?b=1&c=2)", '<a href="https://a.example/?b=1&amp;c=2">web</a>'),
        ("[web](HTTPS://a.example/)", '<a href="HTTPS://a.example/">web</a>'),
        ("[in](.well-known/x)", f'<a href="{BASE}.well-known/x">in</a>'),
        ("[mail](mailto:a@b.example)", '<a href="mailto:a@b.example">mail</a>'),
        ("[x](javascript:alert)", "[x](javascript:alert)"),
        ("[x](&#106;avascript:alert)", "[x](&amp;#106;avascript:alert)"),
        ("<b>bold</b>", "&lt;b&gt;bold&lt;/b&gt;"),
        ("![a](b.png)", "![a](b.png)"),
        ("![a](guide:late-refund)", "![a](guide:late-refund)"),
        ("# no heading", "# no heading"),
        ("a {: onclick=x }", "a {: onclick=x }"),
        ("--8<-- 'x'", "--8&lt;-- 'x'"),
    ],
)
def test_a_sentence_becomes_markup_or_stays_text(text: str, html: str) -> None:
    """Emphasis, code and safe links are let through, and nothing else."""
    assert line_html(text, way) == html


def test_a_long_text_has_paragraphs_and_lists() -> None:
    """Lists are for long texts."""
    assert (
        text_html("One.\n\n- two\n- three", way) == "<p>One.</p>\n<ul>\n<li>two</li>\n<li>three</li>\n</ul>\n"
    )


def test_links_are_told_with_what_they_lead_to() -> None:
    """A rule sees every link that a text asks for, safe or not."""
    assert list(links_in("[a](guide:late-refund) [b](javascript:x) [c](http://d.example)")) == [
        Link("guide:late-refund", True, ("guide", "late-refund")),
        Link("javascript:x", False, None),
        Link("http://d.example", False, None),
    ]


@pytest.mark.parametrize(
    "address",
    [
        "javascript:x",
        "JaVaScRiPt:x",
        "data:text/html,x",
        "vbscript:x",
        "//evil",
        "\\\\evil",
        "java\tscript:x",
        "%6Aavascript:x",
        "%2F%2Fevil",
        "%5C%5Cevil",
        "file:///etc",
        "http://a.example",
        "ftp://x",
        " https:x",
    ],
)
def test_an_unsafe_address_is_no_link(address: str) -> None:
    """Only https, mailto, entities and ways inside the site may be links."""
    assert not is_safe(address)


def test_plain_text_has_no_markup() -> None:
    """Search and descriptions get the words alone."""
    assert plain("**Rings** [back](guide:late-refund), *soon*\n\n- a\n- b") == "Rings back, soon a b"
