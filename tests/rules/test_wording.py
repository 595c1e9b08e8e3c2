"""The texts that the rules on wording read, and the way from a match back to the very word."""

import json

from hypothesis import given
from hypothesis import strategies as st

from generator.finding import Location
from generator.model.traces import Written
from generator.rules.lip_service import decision
from generator.rules.not_observable import unfilmed
from generator.rules.wording import PAGE, place, sentences_only, texts, unquoted
from generator.rules.words.forms import forms_of
from generator.rules.words.phrases import words_of
from tests.conftest import Company

ANY_TEXT = st.text(st.sampled_from("ab \n\"'“”‘’`[]()<>-!%.,*_1{}é") | st.characters())


@given(ANY_TEXT)
def test_what_is_blotted_out_leaves_the_rest_where_it_was(text: str) -> None:
    """A match in what remains stands at the same place in the text, on the same line."""
    for remaining in (sentences_only(text), unquoted(text)):
        kept = [sign if sign != "·" else was for sign, was in zip(remaining, text, strict=True)]

        assert "".join(kept) == text


@given(ANY_TEXT)
def test_any_sentence_can_be_judged(text: str) -> None:
    """Whatever is typed, what is told of it stands in it."""
    opening = unfilmed(text)

    assert (
        opening is None
        or words_of(opening.words) == []
        or set(words_of(opening.words)) <= set(words_of(text))
    )
    assert decision(text) in text


@given(st.text(st.characters(categories=["Ll"])))
def test_a_word_is_one_of_its_forms(word: str) -> None:
    """A term is found as it is written, be it English or not."""
    assert word in forms_of(word)


def test_the_forms_of_a_word() -> None:
    """Of a noun and a verb alike; a form that English does not have is never met."""
    assert {"customer", "customers"} <= forms_of("customer")
    assert {"query", "queries", "queried", "querying"} <= forms_of("queries")
    assert {"refuse", "refuses", "refused", "refusing"} <= forms_of("refused")
    assert {"fuss", "fusses", "fussed", "fussing"} <= forms_of("fuss")
    assert {"nag", "nags", "nagged", "nagging"} <= forms_of("nag")
    assert forms_of("to") == {"to"}


def test_the_place_of_a_word_that_comes_twice(company: Company) -> None:
    """The second is told where it stands, in a plain text, in quotation marks and in a block."""
    text = "name, then name."

    assert second_name(company, "plain", text) == Location("functions/plain.yml", 2, 21)
    assert second_name(company, "quoted", json.dumps(text)) == Location("functions/quoted.yml", 2, 22)
    assert second_name(company, "block", "|\n  name,\n  then name.") == Location("functions/block.yml", 4, 8)
    assert second_name(company, "folded", ">\n  name,\n  then name.") == Location(
        "functions/folded.yml", 4, 8
    )


def second_name(company: Company, id: str, summary: str) -> Location:
    """The place of the second `name` in a function's summary."""
    rest = company.files["functions/support.yml"].decode().partition("effect:")[2]
    book = company.add(f"functions/{id}.yml", f"name: {id}\nsummary: {summary}\neffect:{rest}").book()
    written = next(
        found for found in texts(book) if found.holder == ("function", id) and found.route == ("summary",)
    )
    start = written.text.rindex("name")
    return place(book, written, start, start + 4)


def test_the_paragraphs_of_a_page(company: Company) -> None:
    """Lines that belong together are one text; code, comments and what is empty are none."""
    page = "# One\n\nTwo\nthree <!-- not\nthis --> four\n\n~~~\n```\nno\n~~~\n \n<!-- no -->\nfive\n```\nno\n"
    book = company.add("pages/about.md", page).book()

    assert [found for found in texts(book) if found.holder[0] == PAGE] == [
        Written("# One", Location("pages/about.md", 1), (), (PAGE, "about.md"), prose=True),
        Written(
            "Two\nthree ········\n········ four",
            Location("pages/about.md", 3),
            (),
            (PAGE, "about.md"),
            prose=True,
        ),
        Written("five", Location("pages/about.md", 13), (), (PAGE, "about.md"), prose=True),
    ]
