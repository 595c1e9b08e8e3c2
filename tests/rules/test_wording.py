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

    assert opening is None or set(words_of(opening.words)) <= set(words_of(text))
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
    path, text = "playbook.yml", "name, then name."

    assert second_name(company, text) == Location(path, 9, 20)
    assert second_name(company, json.dumps(text)) == Location(path, 9, 21)
    assert second_name(company, "|\n  name,\n  then name.") == Location(path, 11, 8)
    assert second_name(company, ">\n  name,\n  then name.") == Location(path, 11, 8)


def test_a_word_that_yaml_takes_apart(company: Company) -> None:
    """Where no line holds the words as they read, the start of the text is told."""
    assert second_name(company, ">\n  first name, then first\n  name.", "first name") == Location(
        "playbook.yml", 9, 9
    )


def second_name(company: Company, notice: str, words: str = "name") -> Location:
    """The place of the second of some words in the playbook's notice."""
    old = "How we work here, not a term of employment. The edition in force is the newest one."
    book = company.change("playbook.yml", old, notice).book()
    written = next(found for found in texts(book) if found.route == ("notice",))
    start = written.text.rindex(words)
    return place(book, written, start, start + len(words))


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
