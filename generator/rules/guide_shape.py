"""A guide leads from its start, whatever is answered, to an outcome.

Wrong: a `start` that is no node, a `then` that leads nowhere or back to an earlier question, a node
or an outcome that no answer leads to, two answers to one question in the same words.
Right: every `then` names a node further on, or an outcome; every node and outcome is reached.
"""

from collections.abc import Iterator, Mapping

from generator.finding import Finding, Severity, did_you_mean
from generator.model.book import Book
from generator.model.guide import Guide

ID = "guide-shape"
SEVERITY = Severity.ERROR


def check(book: Book) -> Iterator[Finding]:
    for guide in book.guides.values():
        yield from shape(book, guide)


def shape(book: Book, guide: Guide) -> Iterator[Finding]:
    """What is wrong with the shape of one guide."""
    astray = [*_start(book, guide), *_leads(book, guide), *_loops(book, guide)]
    yield from astray
    yield from _same_words(book, guide)
    # An answer that leads astray may be the one that was to lead to what nothing reaches.
    if not astray:
        yield from _unreached(book, guide)


def _start(book: Book, guide: Guide) -> Iterator[Finding]:
    if guide.start in guide.nodes:
        return
    outcome = guide.start in guide.outcomes
    yield Finding(
        book.where(guide, "start"),
        ID,
        f"{guide.id} starts at {guide.start!r}, which is {'an outcome' if outcome else 'no node'}",
        "name the node with the first question" if outcome else did_you_mean(guide.start, guide.nodes),
        severity=SEVERITY,
    )


def _leads(book: Book, guide: Guide) -> Iterator[Finding]:
    steps = {*guide.nodes, *guide.outcomes}
    for id, node in guide.nodes.items():
        for index, answer in enumerate(node.answers):
            if answer.then not in steps:
                yield Finding(
                    book.where(guide, "nodes", id, "answers", index, "then"),
                    ID,
                    f"{id} leads to {answer.then!r}, which is no node and no outcome",
                    did_you_mean(answer.then, steps - {id}),
                    severity=SEVERITY,
                )


def _same_words(book: Book, guide: Guide) -> Iterator[Finding]:
    for id, node in guide.nodes.items():
        first: set[str] = set()
        for index, answer in enumerate(node.answers):
            words = " ".join(answer.answer.casefold().rstrip(" .?").split())
            if words in first:
                yield Finding(
                    book.where(guide, "nodes", id, "answers", index, "answer"),
                    ID,
                    f"{id} has the answer {answer.answer!r} twice, so a reader cannot tell which to choose",
                    "say what sets the two apart, or take one out",
                    severity=SEVERITY,
                )
            first.add(words)


def _loops(book: Book, guide: Guide) -> Iterator[Finding]:
    """The answers that lead back to a question already asked, found by walking every way once."""
    ending = _ending(guide)
    walked: set[str] = set()
    for first in (guide.start, *guide.nodes):
        way = {first: 0}
        while way:
            id, index = next(reversed(way.items()))
            answers = guide.nodes[id].answers if id in guide.nodes and id not in walked else []
            if index == len(answers):
                walked.add(id)
                way.popitem()
                continue
            way[id] += 1
            then = answers[index].then
            if then not in way:
                way[then] = 0
                continue
            back = "itself" if then == id else then
            way_out = "in a circle" if then in ending else "for ever and reaches no outcome"
            yield Finding(
                book.where(guide, "nodes", id, "answers", index, "then"),
                ID,
                f"{id} leads back to {back}, so the reader goes round {way_out}",
                "lead it to a node further on, or to an outcome",
                severity=SEVERITY,
            )


def _ending(guide: Guide) -> set[str]:
    """The nodes from which an outcome can be reached; the others are dead ends."""
    before: dict[str, list[str]] = {}
    for id, node in guide.nodes.items():
        for answer in node.answers:
            before.setdefault(answer.then, []).append(id)
    # A `then` that leads nowhere was meant to lead somewhere.
    return _spread(set(before) - set(guide.nodes), before)


def _unreached(book: Book, guide: Guide) -> Iterator[Finding]:
    after = {id: [answer.then for answer in node.answers] for id, node in guide.nodes.items()}
    reached = _spread({guide.start}, after)
    lost = [id for id in (*guide.nodes, *guide.outcomes) if id not in reached]
    led_to = {then for id in lost for then in after.get(id, ())}
    # What only an unreached node leads to is reached as soon as that node is.
    for id in lost:
        if id not in led_to:
            kind = "node" if id in guide.nodes else "outcome"
            yield Finding(
                book.key_where(guide, f"{kind}s", id),
                ID,
                f"no answer leads to the {kind} {id!r}",
                f"lead one to it with `then: {id}`, or take it out",
                severity=SEVERITY,
            )


def _spread(first: set[str], following: Mapping[str, list[str]]) -> set[str]:
    """Everything that can be reached from *first*, and *first* itself."""
    found = set(first)
    waiting = list(first)
    while waiting:
        for id in following.get(waiting.pop(), ()):
            if id not in found:
                found.add(id)
                waiting.append(id)
    return found
