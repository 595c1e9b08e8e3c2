"""An executive or a leader does for colleagues what customers are to receive.

Wrong: a leader whose standards are all kept toward customers, or whose standard toward colleagues
mirrors none of theirs.
Right: `toward: colleagues` and `mirrors: support-agent/ring-until-closed`, written in one of the two
standards of the pair; an inherited standard counts as well.
"""

from collections.abc import Iterator

from generator.finding import Finding, Severity
from generator.model.book import Book, absolute
from generator.model.role import Role
from generator.model.standard import Standard
from generator.model.whom import Level
from generator.rules.known import heirs

ID = "no-mirror"
SEVERITY = Severity.WARNING


def check(book: Book) -> Iterator[Finding]:
    standards = book.standards.values()
    mirrored = {absolute(found.mirrors, found.owner) for found in standards if found.mirrors is not None}
    # A role that was not read or has no standards yet, or a misspelt id, may be the other half of any pair.
    halves_known = (
        book.traces.whole("role")
        and all(role.standards for role in book.roles.values())
        and all(ref in book.standards for ref in mirrored)
    )
    unequal = _facing_one_way(book)
    for role in heirs(book):
        if role.level not in (Level.EXECUTIVE, Level.LEADER):
            continue
        toward_colleagues = [found for found in book.standards_of(role) if found.toward == "colleagues"]
        if any(found.mirrors is not None or found.ref in mirrored for found in toward_colleagues):
            continue
        told_already = any(found.ref in unequal for found in book.standards_of(role))
        if not told_already and (not toward_colleagues or halves_known):
            yield _finding(book, role, toward_colleagues)


def _facing_one_way(book: Book) -> set[str]:
    """The standards of pairs that are both kept toward one side, as `reference` tells."""
    return {ref for one, other in book.pairs if one.toward == other.toward for ref in (one.ref, other.ref)}


def _finding(book: Book, role: Role, toward_colleagues: list[Standard]) -> Finding:
    own = [found for found in toward_colleagues if found.owner == role.id]
    subject = f"{role.id} leads others"
    if own:
        return Finding(
            book.where(own[0]),
            ID,
            f"{subject}, and its standard toward colleagues, {own[0].id}, mirrors none toward customers",
            "add `mirrors: owner/id` to it, with the customers' standard that it makes possible",
            severity=SEVERITY,
        )
    if toward_colleagues:
        inherited = toward_colleagues[0].ref
        return Finding(
            book.key_where(role, "standards"),
            ID,
            f"{subject}, and no standard toward customers is paired with {inherited}, which it inherits",
            f"add `mirrors: {inherited}` to the customers' standard that it makes possible",
            severity=SEVERITY,
        )
    return Finding(
        book.key_where(role, "standards"),
        ID,
        f"{subject} and has no standard toward colleagues",
        "add one with `toward: colleagues`, and under `mirrors` the customers' standard it makes possible",
        severity=SEVERITY,
    )
