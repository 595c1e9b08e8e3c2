"""Pages written by hand: their addresses beside the generated ones, and their links to entities."""

import re
from collections.abc import Iterable, Iterator, Mapping
from posixpath import relpath

from generator.finding import Finding, Location
from generator.inline import ENTITY
from generator.pages.address import Addresses

TAKEN = "page-address"

_LINK = re.compile(rf"\]\(({ENTITY.pattern})")


def address_of(path: str) -> str:
    """The address of the page that a Markdown file below `pages/` makes: `about/` for `about.md`."""
    folder, _, name = path.rpartition("/")
    stem = name.removesuffix(".md")
    parts = [part for part in (folder, "" if stem in ("index", "README") else stem) if part]
    return "/".join(parts) + "/" if parts else ""


def taken_addresses(hand_written: Mapping[str, str], generated: Iterable[str]) -> Iterator[Finding]:
    """A finding for each page written by hand that would stand where a generated one does."""
    taken = set(generated)
    for path in hand_written:
        address = address_of(path)
        if address in taken:
            yield Finding(
                Location(f"pages/{path}"),
                TAKEN,
                f"this page would stand at /{address}, where a generated one stands",
                "give the file another name",
            )


def led(markdown: str, path: str, addresses: Addresses) -> str:
    """The page's Markdown with its links to entities led to their pages: `[…](role:cfo)`.

    An entity that does not exist is led to a page that does not, for whoever follows the links to tell.
    """

    def lead(link: re.Match[str]) -> str:
        address = addresses.of(link[2], link[3])
        if address is None:
            return link[0]
        page, _, anchor = address.partition("#")
        fragment = f"#{anchor}" if anchor else link[4] or ""
        return f"]({relpath(f'{page}index.md', path.rpartition('/')[0] or '.')}{fragment}"

    return _LINK.sub(lead, markdown)
