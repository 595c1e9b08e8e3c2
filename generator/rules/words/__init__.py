"""Closed lists of words that the rules on wording look for, each with its reason."""


def listed(words: str) -> frozenset[str]:
    """The words of a list that is written as a sentence is, so that people can read and mend it."""
    return frozenset(words.split())
