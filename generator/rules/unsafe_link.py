"""A link in a text leads to a web page, a mail address, a page of this site or an entity.

Wrong: `[pay here](javascript:pay())`, or `[the form](http://forms.example/)`, which is not encrypted;
`[the form](www.forms.example)` without its `https:`; `[late refunds] (guide:late-refund)`, which is no link.
Right: `[the form](https://forms.example/)`, `[write to us](mailto:desk@example.com)`,
`[late refunds](guide:late-refund)`, or `[words](words/)` from the site's root.
"""

import re
from collections.abc import Iterator

from generator.finding import Finding, Severity, nearest
from generator.model.book import Book
from generator.model.fields import ID_PATTERN
from generator.model.kinds import LINKED
from generator.model.traces import Written
from generator.rules.astray import links_of, meant_outside
from generator.rules.half_written import half_links
from generator.rules.wording import PAGE, line_of, paragraphs

ID = "unsafe-link"
SEVERITY = Severity.ERROR

_ALLOWED = "links begin with https: or mailto:, or name an entity such as guide:late-refund"
_FORM = "a link is written as `[late refunds](guide:late-refund)`"


def check(book: Book) -> Iterator[Finding]:
    for written, link in links_of(book):
        meant = meant_outside(book, link.address)
        if link.address.lower().startswith("http://"):
            message, meant = f"the link to {link.address!r} is not encrypted", f"https{link.address[4:]}"
            yield _finding(book, written, message, f"({link.address}", f"({meant}", f"write `{meant}`")
        elif meant:
            message = f"the link to {link.address!r} lacks its {meant.removesuffix(link.address)}"
            yield _finding(book, written, message, f"({link.address}", f"({meant}", f"write `{meant}`")
        elif not link.address:
            yield _finding(book, written, "a link has no address between its brackets", "]()", "", _ALLOWED)
        elif not link.safe:
            message = f"the link to {link.address!r} leads where no link may"
            yield _finding(book, written, message, link.address, "", _entity_like(link.address) or _ALLOWED)
    for written in (*book.traces.texts, *paragraphs(book)):
        if written.prose:
            for half in half_links(written.text, by_hand=written.holder[0] == PAGE):
                message = f"{half.text!r} is no link: {half.message}"
                hint = f"write `{half.meant}`" if half.meant else _FORM
                yield _finding(book, written, message, half.text, half.meant, hint)


def _entity_like(address: str) -> str:
    """A hint that offers the entity whose kind is misspelt."""
    kind, _, id = address.partition(":")
    near = nearest(kind, LINKED) if re.fullmatch(f"{ID_PATTERN}(/{ID_PATTERN})?", id) else ""
    return f"did you mean '{near}:{id}'?" if near else ""


def _finding(book: Book, written: Written, message: str, wrong: str, right: str, hint: str) -> Finding:
    """A finding with the line as it should be written, or a hint where that is not known."""
    where = line_of(book, written, wrong)
    line = book.traces.line_at(where)
    fix = line.replace(wrong, right, 1).strip() if right and wrong in line else ""
    return Finding(where, ID, message, "" if fix else hint, fix, SEVERITY)
