"""Closed lists of words that the rules on wording look for, each with its reason."""
