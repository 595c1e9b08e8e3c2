"""What a page written by hand leaves to us: where its links to entities lead, and what it is about."""

import re
from posixpath import relpath

from generator.address import Addresses
from generator.inline import BY_HAND, ENTITY, plain


def led(markdown: str, path: str, addresses: Addresses) -> str:
    """The page's Markdown with its links to entities led to their pages: `[…](role:cfo)`.

    An entity that does not exist is led to a page that does not, for whoever follows the links to tell.
    """

    def lead(link: re.Match[str]) -> str:
        entity = ENTITY.fullmatch(link["entity"] or "")
        address = addresses.of(entity[1], entity[2]) if entity else None
        if entity is None or address is None:
            return link[0]
        page, _, anchor = address.partition("#")
        fragment = f"#{anchor}" if anchor else entity[3] or ""
        return f"{link['before']}{relpath(f'{page}index.md', path.rpartition('/')[0] or '.')}{fragment}"

    return BY_HAND.sub(lead, markdown)


def opening(markdown: str) -> str:
    """The first paragraph of the page's Markdown, without its markup."""
    blocks = (" ".join(block.split()) for block in re.split(r"\n\s*\n", markdown.replace("\r\n", "\n")))
    return next((plain(block) for block in blocks if _PARAGRAPH.match(block)), "")


_PARAGRAPH = re.compile(r"(?!\d+[.)]\s|[*+-]\s|!!!|\[\^)[^\W_]|[*_\[\"'“‘`]")
"""How a paragraph begins; headings, lists, tables, markup and admonitions begin otherwise."""
