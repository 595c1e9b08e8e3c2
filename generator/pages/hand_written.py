"""The links of pages written by hand to entities, led to the pages of these."""

import re
from posixpath import relpath

from generator.address import Addresses
from generator.inline import BY_HAND, ENTITY


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
