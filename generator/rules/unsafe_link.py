"""A link in a text leads to a web page, a mail address, a page of this site or an entity.

Wrong: `[pay here](javascript:pay())`, or `[the form](http://forms.example/)`, which is not encrypted.
Right: `[the form](https://forms.example/)`, `[write to us](mailto:desk@example.com)`,
`[late refunds](guide:late-refund)`, or `[words](words/)` from the site's root.
"""

from collections.abc import Iterator

from generator.finding import Finding, Severity
from generator.inline import links_in
from generator.model.book import Book
from generator.rules.wording import line_of

ID = "unsafe-link"
SEVERITY = Severity.ERROR


def check(book: Book) -> Iterator[Finding]:
    for text in book.traces.texts:
        if not text.prose or "](" not in text.text:
            continue
        for link in links_in(text.text):
            if not link.safe:
                yield Finding(
                    line_of(book, text, link.address),
                    ID,
                    f"the link to {link.address!r} leads where no link may",
                    "links begin with https: or mailto:, or name an entity such as guide:late-refund",
                    severity=SEVERITY,
                )
