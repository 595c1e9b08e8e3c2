"""What findings have in common: the nearest word, and words in a row."""

from generator.finding import did_you_mean, nearest, together


def test_letters_that_changed_places() -> None:
    """A word of the same letters is meant, though another one looks as much like it."""
    assert nearest("coe", ["cfo", "ceo"]) == "ceo"


def test_the_nearest_of_several() -> None:
    """The word most like it is offered, and where none is like it, none."""
    assert did_you_mean("suport", ["finance", "support", "report"]) == "did you mean 'support'?"
    assert did_you_mean("xyz", ["finance", "support"]) == ""


def test_words_in_a_row() -> None:
    """A sentence names up to four of them, and of more says how many follow the first three."""
    assert [together("abcde"[:count]) for count in range(1, 6)] == [
        "a",
        "a and b",
        "a, b and c",
        "a, b, c and d",
        "a, b, c and 2 more",
    ]
