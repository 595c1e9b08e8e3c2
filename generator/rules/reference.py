"""What is named exists: a role, a metric, a moment, a standard, a remedy, the page that a link leads to.

Wrong: `reports_to: coe`, where no `content/roles/coe.yml` stands, or `[refunds](guide:late-refund#nope)`.
Right: the id of another role, or none for the chief executive. A standard, an action or a remedy
of another file is written `owner/id`; a standard that mirrors another is kept toward the other side.
A link in a text names an entity, `[refunds](guide:late-refund)`, or a page from the site's root,
`[words](words/)`.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from generator.finding import Finding, Severity, did_you_mean
from generator.model.book import Book, absolute
from generator.model.fields import OWNED
from generator.model.kinds import KINDS
from generator.model.traces import Reference
from generator.model.whom import Level
from generator.rules.astray import links_astray
from generator.rules.hidden import is_hidden
from generator.rules.inside import names_inside

ID = "reference"
SEVERITY = Severity.ERROR

_VERBS = {
    "reports_to": "reports to",
    "function": "belongs to",
    "mirrors": "mirrors",
    "metrics": "is looked at by",
    "rituals": "takes part in",
    "counts_as": "counts as",
    "by": "is signed by",
    "to": "leads to",
}
_CALLED = {"order": "step of the order"}
"""What a kind is called, where its word alone says too little."""


def check(book: Book) -> Iterator[Finding]:
    known = {kind: book.traces.ids(kind) for kind in _kinds(book)}
    for reference in book.traces.references:
        kind, target, names = _named(reference, known)
        if target in names or _is_hidden(book, reference):
            continue
        yield Finding(
            reference.where,
            ID,
            f"{_subject(reference)} {reference.target!r}, which is no {_CALLED.get(kind, kind)}",
            _hint(reference, names) or _owned_elsewhere(reference, known) or _by_title(book, reference),
            severity=SEVERITY,
        )
    yield from links_astray(book, ID)
    yield from names_inside(book, ID)
    yield from _pairs(book)


def _kinds(book: Book) -> set[str]:
    declared = {declared.kind for declared in book.traces.declared}
    return declared | {reference.kind for reference in book.traces.references}


def _is_hidden(book: Book, reference: Reference) -> bool:
    """Whether nothing can be said, because what is named may stand in a broken file."""
    kind, target = reference.kind, reference.target
    # A guide and a set name a remedy that each of their readers has.
    of_any = kind == "remedy" and reference.holder[0] != "role"
    if kind in OWNED and not of_any:
        target = absolute(target, reference.holder[1])
    return is_hidden(book, kind, target)


def _named(reference: Reference, known: dict[str, set[str]]) -> tuple[str, str, set[str]]:
    """The kind and the id that are meant, and the ids that exist."""
    kind, target = reference.kind, reference.target
    if kind in OWNED:
        everything = known.get(kind, set())
        if "/" in target:
            return kind, target, everything
        if kind == "remedy" and reference.holder[0] != "role":
            return "remedy of any role", target, {name.partition("/")[2] for name in everything}
        return f"{kind} of this file", absolute(target, reference.holder[1]), everything
    if kind == "any":
        word, _, id = target.partition(":")
        if word in (*KINDS, *OWNED, "stage", "moment") and id:
            return word, id, known.get(word, set())
        names = {f"{word}:{id}" for word in KINDS for id in known.get(word, ()) if id}
        return "kind and id, such as role:cfo", target, names
    if kind == "audience":
        names = {*(level.value for level in Level), *known.get("function", ()), *known.get("group", ())}
        return "level, function or group", target, names
    return kind, target, known.get(kind, set())


def _hint(reference: Reference, names: set[str]) -> str:
    target = reference.target
    if reference.kind == "any" and ":" in target and any(":" not in name for name in names):
        word, _, id = target.partition(":")
        near = did_you_mean(id, names)
        return near.replace("'", f"'{word}:", 1) if near else ""
    own = {name for name in names if name.startswith(f"{reference.holder[1]}/")}
    if reference.kind in OWNED and "/" not in target and own:
        return did_you_mean(target, {name.partition("/")[2] for name in own})
    if names and all("/" in name for name in names) and "/" in target:
        return did_you_mean(target, names)
    # A role may sign its own trust line; nothing else that it names is itself.
    is_another = reference.kind == reference.holder[0] and reference.route[-1] != "by"
    return did_you_mean(target, names - {reference.holder[1]} if is_another else names)


def _owned_elsewhere(reference: Reference, known: dict[str, set[str]]) -> str:
    """The full name of what another file owns, where it was named as if this file did."""
    if reference.kind not in OWNED or "/" in reference.target:
        return ""
    names = known.get(reference.kind, set())
    return did_you_mean(reference.target, {name for name in names if name.endswith(f"/{reference.target}")})


def _by_title(book: Book, reference: Reference) -> str:
    """The id of what has that title or name, which people know better."""
    named: dict[str, Mapping[str, Any]] = {
        "role": book.roles,
        "function": book.functions,
        "metric": book.metrics,
        "ritual": book.rituals,
        "channel": book.channels,
        "guide": book.guides,
        "story": book.stories,
    }
    name = reference.target.casefold()
    for id, found in named.get(reference.kind, {}).items():
        titles = [getattr(found, "title", "") or getattr(found, "name", ""), *getattr(found, "aliases", ())]
        if name in (title.casefold() for title in titles):
            return f"did you mean {id!r}?"
    return ""


def _subject(reference: Reference) -> str:
    kind, id = reference.holder
    subject = id or kind
    keys = [step for step in reference.route if isinstance(step, str)]
    key = keys[-1] if keys else kind
    if len(keys) == 1 and key in _VERBS:
        return f"{subject} {_VERBS[key]}"
    if reference.kind == "moment":
        return f"{subject} names the moment"
    return f"{subject} names, under {key!r},"


def _pairs(book: Book) -> Iterator[Finding]:
    for standard, other in book.pairs:
        if other.toward == standard.toward:
            yield Finding(
                book.where(standard, "mirrors"),
                ID,
                f"{standard.ref} mirrors {other.ref}, and both are kept toward {standard.toward}",
                "a pair has one toward customers and one toward colleagues: set `toward` in one of them",
                severity=SEVERITY,
            )
