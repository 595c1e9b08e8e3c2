"""A role's page: what I may decide, what great looks like, how my work reaches the customer."""

from collections.abc import Iterator
from typing import Any

from generator.address import AT_ONCE, POWER
from generator.inline import plain
from generator.model.book import Book
from generator.model.role import Role
from generator.model.standard import Standard, minutes_a_week
from generator.pages.authority import powers_of
from generator.pages.foot import foot
from generator.pages.page import Entry, Page
from generator.pages.say import Says
from generator.pages.thread import role_thread
from generator.pages.work import rhythms, start


def role_pages(book: Book, strings: Any, says: Says) -> Iterator[Page]:
    """One page for each role, in the order of their files."""
    steps = {key: strings.thread[key] for key in ("your_work", "moment_in", "feels")}
    for role in book.roles.values():
        url = f"roles/{role.id}/"
        actions = book.actions_of(role)
        yield Page(
            url=url,
            title=role.title,
            template="role",
            kind="role",
            id=role.id,
            section="roles/",
            description=plain(role.one_job),
            context={
                "role": role,
                "function": book.functions.get(role.function),
                "chief": book.roles.get(role.reports_to or ""),
                "powers": powers_of(book, role),
                "thread": role_thread(book, role, steps),
                "inherited": [(found, found.standards) for found in book.sets_of(role) if found.standards],
                "all_standards": book.standards_of(role),
                "numbers": {standard.ref: number for number, standard in enumerate(role.standards, 1)},
                "rhythms": rhythms(actions),
                "start": start(actions),
                "minutes_a_week": round(minutes_a_week(actions)),
                "relied_on_by": role.serves,
                "relies_on": book.promises_to(role.id),
                "reports": book.reports_of(role.id),
                "stands_in_for": book.stands_in_for(role.id),
                "rung_by": book.rung_by(role.id),
                "channels": book.channels_of(role),
                "guides": book.guides_for(role),
                "rituals": book.rituals_of(role),
                "self_checks": book.self_checks_for(role),
                "stories": book.stories_of(role.id),
                "questions": [standard for standard in book.standards_of(role) if standard.question],
                "exceptions": book.exceptions_of(role),
                "foot": foot(book, "role", role.id, url, role.title, role.review),
            },
            entries=tuple(_entries(book, role, url, says)),
        )


def _entries(book: Book, role: Role, url: str, says: Says) -> Iterator[Entry]:
    function = book.functions.get(role.function)
    yield Entry(
        url,
        role.title,
        f"{function.name}." if function else "",
        kind="role",
        names=role.other_names,
        more=plain(role.one_job),
        boost=4,
    )
    yield from _power_entries(book, role, url, says)
    for standard in role.standards:
        yield standard_entry(standard, url, says)


def _power_entries(book: Book, role: Role, url: str, says: Says) -> Iterator[Entry]:
    """What a role may decide, as search finds it: "May I refund a customer?", with the limit in the hit."""
    beyond, words = role.authority.beyond, says.strings.decide
    above = ""
    if beyond and beyond.role in book.roles:
        above = f"{words.above} {book.roles[beyond.role].title}, {says.words.duration(beyond.within)}."
    for remedy in role.authority.remedies:
        terms = []  # without which the limit would promise too much
        if remedy.at_most:
            terms.append(says.at_most(remedy.at_most))
        if remedy.with_:
            amount = says.words.amount(remedy.with_.above, remedy.unit)
            second = book.roles[remedy.with_.role].title if remedy.with_.role in book.roles else ""
            terms.append(f"{words['with'].format(amount=amount)} {second}.")
        if remedy.not_when:
            terms.append(f"{words.not_when} {plain(remedy.not_when)}")
        where, title = f"{url}#{POWER}{remedy.id}", plain(says.power(remedy))
        yield Entry(where, title, " ".join(terms), kind="power", more=above, is_part=True)
    emergency = role.authority.emergency
    if emergency:
        title = f"{words.emergency} {plain(emergency.when)}"
        yield Entry(f"{url}#{AT_ONCE}", title, is_part=True)


def standard_entry(standard: Standard, url: str, says: Says) -> Entry:
    """What search finds a standard by, on the page of its owner alone."""
    title, *rest = (
        plain(says.filled(text, standard))
        for text in (standard.says, standard.why, standard.noticed, *standard.great)
    )
    return Entry(f"{url}#{standard.id}", title, kind="standard", more=" ".join(rest), is_part=True)
