"""The inflections of an English word, so that `complainer` is found in `complainers` too."""

import re


def forms_of(word: str) -> set[str]:
    """The word with the endings of a plural, a verb's third person, its past and its -ing form.

    Nothing tells a noun from a verb here: a form that English does not have is never met.
    """
    if len(word) <= 2:
        return {word}
    return {word} | {form for root in _roots(word) for form in _inflected(root)}


def third_person(verb: str) -> str:
    """The form of a verb that follows he or she: ensures, tries, goes."""
    if re.search("[^aeiou]y$", verb):
        return f"{verb[:-1]}ies"
    return f"{verb}es" if verb.endswith(("s", "x", "z", "ch", "sh", "o")) else f"{verb}s"


def _roots(word: str) -> set[str]:
    """What the word may be a form of."""
    roots = {word}
    for ending, instead in (("ies", "y"), ("ied", "y"), ("es", ""), ("s", ""), ("ed", ""), ("ed", "e")):
        if word.endswith(ending) and not word.endswith("ss"):
            roots.add(word.removesuffix(ending) + instead)
    return roots


def _inflected(root: str) -> set[str]:
    regular = {root, third_person(root)}
    if re.search("[^aeiou]y$", root):
        return {*regular, f"{root[:-1]}ied", f"{root}ing"}
    if root.endswith("e"):
        return {*regular, f"{root}d", f"{root[:-1]}ing"}
    doubled = root + root[-1] if re.search("[^aeiou][aeiou][bdgklmnprt]$", root) else root
    return {*regular, f"{root}ed", f"{root}ing", f"{doubled}ed", f"{doubled}ing"}
