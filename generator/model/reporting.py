"""Who answers to whom: the roles above a role, and the circles that should not be.

Several rules climb the same line, and none of them may follow a circle for ever.
"""

from generator.model.book import Book
from generator.model.role import Role


def superiors(book: Book, role: Role) -> list[Role]:
    """The roles above *role*, the nearest first, as far as they are known.

    In a circle each is named once: a role that stands in one comes out above itself, as the last.
    """
    found: dict[str, Role] = {}
    above = book.roles.get(role.reports_to or "")
    while above is not None and above.id not in found:
        found[above.id] = above
        above = book.roles.get(above.reports_to or "")
    return list(found.values())


def in_circle(book: Book, role: Role) -> bool:
    """Whether *role* comes out above itself."""
    above = superiors(book, role)
    return bool(above) and above[-1].id == role.id


def may_be_chief(book: Book, role: Role) -> bool:
    """Whether *role* is the chief executive's, or nobody can tell until another error is mended."""
    if role.reports_to is None or in_circle(book, role):
        return True
    known = role.reports_to in book.roles or book.traces.is_broken("role", role.reports_to)
    return not known and book.chief is None
