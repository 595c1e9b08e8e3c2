"""A number in braces is one that the reader has.

Wrong: `{limitt}` in a standard whose `values` holds `limit`; `{limit:refund}` in a guide that is also
for a role without that remedy; a value taken from a remedy that has no `up_to`.
Right: `{limit}` with `limit` under `values`; `{limit:refund}` where each reader may refund up to an
amount; the number itself where neither fits. Other braces are plain text.
"""

import re
from collections.abc import Iterator, Mapping

from generator.finding import Finding, Severity, nearest, together
from generator.inline import PLACEHOLDER
from generator.model.book import Book, absolute
from generator.model.exception import LocalException
from generator.model.guide import Guide
from generator.model.role import Role, StandardSet
from generator.model.standard import Standard
from generator.model.traces import Written
from generator.rules.known import says_what_it_decides
from generator.rules.wording import line_of

ID = "unknown-value"
SEVERITY = Severity.ERROR

_ALONE = re.compile(r"(?<!\{)\{([a-z][a-z0-9_-]*)\}(?!\})")
"""A name in single braces; two of them are a placeholder of some other program."""
_Holder = Role | StandardSet | Guide | LocalException
_Told = set[tuple[str, str]]
"""What is missing once, and is named in several lines: whose it is, and its name."""


def check(book: Book) -> Iterator[Finding]:
    added = (standard for exception in book.exceptions.values() for standard in exception.add.standards)
    for standard in (*book.standards.values(), *added):
        yield from _without_a_number(book, standard)
    somewhere = {ref.partition("/")[2] for ref in book.traces.ids("remedy")}
    told: _Told = set()
    names = {name for standard in book.standards.values() for name in standard.values}
    for text in book.traces.texts:
        # The tests of a guide only repeat its answers.
        if not text.prose or "{" not in text.text or text.route[0] == "tests":
            continue
        holder = _holder(book, text)
        if holder is None:
            yield from _elsewhere(book, text, names, told)
            continue
        for limit, name in sorted(set(PLACEHOLDER.findall(text.text))):
            if limit:
                yield from _limit(book, text, holder, name, somewhere, told)
            elif name[0].isalpha():
                yield from _value(book, text, holder, name, names, told)


def _without_a_number(book: Book, standard: Standard) -> Iterator[Finding]:
    for name, value in standard.values.items():
        remedy = book.remedies.get(absolute(value.from_, standard.owner)) if value.from_ else None
        if remedy is not None and remedy.up_to is None:
            yield Finding(
                book.where(standard, "values", name, "from"),
                ID,
                f"{name!r} is taken from {remedy.ref}, which has no limit",
                "name a remedy with `up_to`, or write the number itself as `value`",
                severity=SEVERITY,
            )


def _holder(book: Book, text: Written) -> _Holder | None:
    """What a text stands in, where that takes placeholders and could be read."""
    kind, id = text.holder
    holders: dict[str, Mapping[str, _Holder]] = {"role": book.roles, "set": book.sets, "guide": book.guides}
    if text.route[0] == "add":
        holders["exception"] = book.exceptions
    holder = holders.get(kind, {}).get(id)
    # The second file of one id, which `duplicate-id` tells, is not what the book holds.
    return holder if holder is None or text.where.path == book.where(holder).path else None


def _readers(book: Book, holder: _Holder) -> list[Role]:
    """The roles whose pages show what *holder* says."""
    if isinstance(holder, Role):
        return [holder]
    if isinstance(holder, StandardSet):
        return book.roles_in(holder.applies_to)
    if isinstance(holder, Guide):
        return book.roles_in(holder.for_)
    sets = [found for found in book.sets.values() if f"set:{found.id}" in holder.targets]
    return [
        role
        for role in book.roles.values()
        if f"role:{role.id}" in holder.targets or any(book.applies(found.applies_to, role) for found in sets)
    ]


def _limits(role: Role) -> set[str]:
    """The remedies of a role that have a limit."""
    return {remedy.id for remedy in role.authority.remedies if remedy.up_to is not None}


def _limit(
    book: Book, text: Written, holder: _Holder, name: str, somewhere: set[str], told: _Told
) -> Iterator[Finding]:
    readers = _readers(book, holder)
    lacking = [role for role in readers if name not in _limits(role) and says_what_it_decides(role)]
    # Where the guide offers the remedy too, `reference` or `beyond-authority` has told what is missing.
    offers = holder.outcomes.values() if isinstance(holder, Guide) else ()
    offered = any(outcome.remedy == name for outcome in offers)
    if not lacking or (offered and any(role.authority.remedy(name) is None for role in lacking)):
        return
    known = {limit for role in readers for limit in _limits(role)}
    near = nearest(name, known) if name not in somewhere else ""
    if not near and (holder.id, f"limit:{name}") in told:
        return
    told.add((holder.id, f"limit:{name}"))
    whose = together(role.id for role in lacking)
    message = f"`{{limit:{name}}}` is no limit that {whose} {'has' if len(lacking) == 1 else 'have'}"
    hint = f"did you mean `{{limit:{near}}}`?" if near else "name a remedy of theirs that has `up_to`"
    yield Finding(line_of(book, text, f"{{limit:{name}}}"), ID, message, hint, severity=SEVERITY)


def _elsewhere(book: Book, text: Written, names: set[str], told: _Told) -> Iterator[Finding]:
    """Values in what no reader's page fills in; of a file that could not be read nothing is said."""
    if text.holder in book.traces.broken or text.holder not in book.traces.origins:
        return
    if text.where.path != book.traces.origins[text.holder][0].path:
        return
    for name in sorted(names & set(_ALONE.findall(text.text))):
        yield from _literal(book, text, name, "write the number itself", told)


def _literal(book: Book, text: Written, name: str, hint: str, told: _Told) -> Iterator[Finding]:
    """A value where no standard speaks, so that readers would see its braces."""
    if (text.where.path, name) in told:
        return
    told.add((text.where.path, name))
    message = f"`{{{name}}}` stays as it is here, since only the sentences of a standard have values"
    yield Finding(line_of(book, text, f"{{{name}}}"), ID, message, hint, severity=SEVERITY)


def _value(
    book: Book, text: Written, holder: _Holder, name: str, names: set[str], told: _Told
) -> Iterator[Finding]:
    standard = _standard(holder, text)
    readers = _readers(book, holder)
    own_limit = any(name in _limits(role) for role in readers)
    if standard is None:
        if isinstance(holder, Guide) and own_limit:
            message = f"`{{{name}}}` stays as it is in a guide"
            hint = f"write `{{limit:{name}}}` for the reader's own limit"
            yield Finding(line_of(book, text, f"{{{name}}}"), ID, message, hint, severity=SEVERITY)
        elif name in _ALONE.findall(text.text) and (own_limit or name in names):
            shared = set.intersection(*map(_limits, readers)) if readers else set[str]()
            limit = name if name in shared else min(shared, default="")
            hint = f"write `{{limit:{limit}}}` for the reader's own limit, or the number itself"
            yield from _literal(book, text, name, hint if limit else "write the number itself", told)
        return
    near = nearest(name, standard.values)
    if name in standard.values or (not near and (standard.ref, name) in told):
        return
    told.add((standard.ref, name))
    hint = f"add {name!r} under `values`, or write the number"
    if near:
        hint = f"did you mean `{{{near}}}`?"
    elif own_limit:
        hint = f"write `{{limit:{name}}}` for the reader's own limit"
    yield Finding(
        line_of(book, text, f"{{{name}}}"),
        ID,
        f"{standard.ref} has no value {name!r}",
        hint,
        severity=SEVERITY,
    )


def _standard(holder: _Holder, text: Written) -> Standard | None:
    """The standard that a text belongs to, if it belongs to one."""
    route = text.route[1:] if isinstance(holder, LocalException) else text.route
    if isinstance(holder, Guide) or route[0] != "standards" or not isinstance(route[1], int):
        return None
    standards = holder.add.standards if isinstance(holder, LocalException) else holder.standards
    return standards[route[1]]
