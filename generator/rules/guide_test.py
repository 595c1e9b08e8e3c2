"""A guide's tests walk it as its readers do, and end where they say.

Wrong: an answer that the question does not have, an answer after the outcome, an `ends` that the
answers do not lead to, an `as` of a role that the guide is not for.
Right: `answers` copied word for word from the first question on, and `ends` with the outcome that
the last of them leads to.
"""

from collections.abc import Iterable, Iterator

from generator.finding import Finding, Severity, did_you_mean, together
from generator.model.book import Book
from generator.model.guide import Guide, GuideTest
from generator.rules import guide_shape, unknown_value
from generator.rules.known import exists, function_exists

ID = "guide-test"
SEVERITY = Severity.ERROR


def check(book: Book) -> Iterator[Finding]:
    for guide in book.guides.values():
        # A test cannot tell where it ends while the guide itself leads astray.
        if not guide.tests or any(guide_shape.shape(book, guide)):
            continue
        for index, test in enumerate(guide.tests):
            yield from _walker(book, guide, index, test)
            yield from _walk(book, guide, index, test)


def _walker(book: Book, guide: Guide, index: int, test: GuideTest) -> Iterator[Finding]:
    role = book.roles.get(test.as_)
    # A role or a function that nobody knows may be what would make it a reader.
    if role is None or not exists(book, guide.for_) or not function_exists(book, role.function):
        return
    if not book.applies(guide.for_, role):
        yield Finding(
            book.where(guide, "tests", index, "as"),
            ID,
            f"{role.id} walks this test, and {guide.id} is not for {role.id}",
            "write a role that the guide is for, or add this one under `for`",
            severity=SEVERITY,
        )


def _walk(book: Book, guide: Guide, index: int, test: GuideTest) -> Iterator[Finding]:
    at = guide.start
    for step, words in enumerate(test.answers):
        where = book.where(guide, "tests", index, "answers", step)
        if at not in guide.nodes:
            message = f"the test goes on after the outcome {at!r}"
            yield Finding(where, ID, message, "take this answer out, and any after it", severity=SEVERITY)
            return
        leads = {answer.answer: answer.then for answer in guide.nodes[at].answers}
        if words not in leads and _spoiled(book, guide, at):
            return
        if words not in leads:
            hint = did_you_mean(words, leads) or f"the answers are {_quoted(leads)}"
            yield Finding(where, ID, f"{words!r} is no answer to {at!r}", hint, severity=SEVERITY)
            return
        at = leads[words]
    if at in guide.nodes:
        where = book.where(guide, "tests", index, "answers", max(len(test.answers) - 1, 0))
        message = f"the answers stop at the question {at!r}, before any outcome"
        hint = f"add one of {_quoted([answer.answer for answer in guide.nodes[at].answers])}"
        yield Finding(where, ID, message, hint, severity=SEVERITY)
    elif test.ends != at:
        yield _elsewhere(book, guide, index, test, at)


def _spoiled(book: Book, guide: Guide, node: str) -> bool:
    """Whether an answer at *node* holds a misspelt limit, which the test may spell as it should be."""
    answers = guide.nodes[node].answers
    places = {book.where(guide, "nodes", node, "answers", index, "answer") for index in range(len(answers))}
    misspelt = any("{" in answer.answer for answer in answers)
    return misspelt and any(finding.where in places for finding in unknown_value.check(book))


def _elsewhere(book: Book, guide: Guide, index: int, test: GuideTest, at: str) -> Finding:
    where = book.where(guide, "tests", index, "ends")
    if test.ends in guide.outcomes:
        message = f"these answers end at {at!r}, not at {test.ends!r}"
        hint = f"mend the answers or the guide, or write `ends: {at}`"
        return Finding(where, ID, message, hint, severity=SEVERITY)
    message = f"the test ends at {test.ends!r}, which is no outcome, and its answers lead to {at!r}"
    return Finding(where, ID, message, fix=f"ends: {at}", severity=SEVERITY)


def _quoted(words: Iterable[str]) -> str:
    return together(repr(word) for word in words)
