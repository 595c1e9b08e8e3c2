"""From a text field to markup: the one safe way.

CommonMark with a closed list of what is let through: emphasis, code, links, lists. Raw HTML and
images come out as text. A link may lead to a web page, a mail address, a page of this site or an
entity (`guide:late-refund`); any other address is shown as text and told as a finding.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from urllib.parse import unquote, urlsplit

from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.rules_inline import StateInline, image
from markdown_it.token import Token

from generator.model.kinds import LINKED

BASE = "\x00"
"""Stands before an address inside the site until a page puts in its own way to the root."""

ENTITY = re.compile(rf"({'|'.join(LINKED)}):([a-z0-9-]+(?:/[a-z0-9-]+)?)(#[\w-]+)?")
"""A link to an entity: `role:cfo`, `standard:cfo/no-waiting`."""

_CODE = r"^[ \t]{0,3}(?P<fence>```|~~~)[^\n]*\n.*?(?:^[ \t]{0,3}(?P=fence)|\Z)|`[^`\n]*`"
_BEFORE = r"\]\([ \t]*<?|^ {0,3}\[[^\]\n]{1,500}\]:[ \t]*<?"
BY_HAND = re.compile(rf"{_CODE}|(?P<before>{_BEFORE})(?P<entity>{ENTITY.pattern})", re.MULTILINE | re.DOTALL)
"""What Markdown takes for a link to an entity, in its place or in a list of links; or for code."""

PLACEHOLDER = re.compile(r"\{(limit:)?([a-z0-9][a-z0-9_-]*)\}")
"""`{name}`, a value of the standard, or `{limit:refund}`, the reader's own limit."""


@dataclass(frozen=True)
class Link:
    """A link in a text, as it was written."""

    address: str
    safe: bool
    """Whether it may become a link."""
    entity: tuple[str, str] | None
    """The kind and the id it leads to, where it leads to an entity."""


def is_safe(address: str) -> bool:
    """Whether an address may become a link: https, mailto, an entity, or a way inside the site."""
    address = unquote(address)
    if any(ord(sign) < 0x21 or sign == "\\" for sign in address) or address.startswith("//"):
        return False
    if ENTITY.fullmatch(address):
        return True
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    if parts.scheme:
        return parts.scheme in ("https", "mailto")
    return ":" not in address.partition("/")[0]


@lru_cache(maxsize=65536)
def links_in(text: str) -> tuple[Link, ...]:
    """Every link that *text* asks for, safe or not."""
    return tuple(
        _link(str(inner.attrGet("href") or ""))
        for token in _ASKING.parse(text)
        for inner in token.children or []
        if inner.type == "link_open"
    )


def entity_links(markdown: str) -> Iterator[Link]:
    """Every link to an entity in a page written by hand, whose other links are Markdown's own."""
    yield from (_link(found["entity"]) for found in BY_HAND.finditer(markdown) if found["entity"])


def _link(address: str) -> Link:
    found, safe = ENTITY.fullmatch(address), is_safe(address)
    return Link(address, safe, (found[1], found[2]) if found and safe else None)


def plain(text: str) -> str:
    """The text without its markup, for search, titles and descriptions."""
    return _plain(text)


def line_html(text: str, way: Callable[[str, str], str | None]) -> str:
    """A sentence as markup for inside a paragraph; *way* gives the address of an entity."""
    return _linked(_line(text), way)


def text_html(text: str, way: Callable[[str, str], str | None]) -> str:
    """A long text as paragraphs and lists; *way* gives the address of an entity."""
    return _linked(_text(text), way)


_BARE = re.compile(r"(?![\s\d+-])[^*_`\[\\\n\r\0]+")
"""A text that means nothing to Markdown, as most do: it holds no sign of its and begins no list."""


@lru_cache(maxsize=65536)
def _line(text: str) -> str:
    return escapeHtml(text) if _BARE.fullmatch(text) else str(_SAFE.renderInline(text))


@lru_cache(maxsize=16384)
def _text(text: str) -> str:
    return str(_SAFE.render(text))


@lru_cache(maxsize=65536)
def _plain(text: str) -> str:
    if _BARE.fullmatch(text):
        return text.strip()
    words: list[str] = []
    for token in _SAFE.parse(text):
        for inner in token.children or []:
            words.append(" " if inner.type in ("softbreak", "hardbreak") else inner.content)
        if token.type == "inline":
            words.append(" ")
    return "".join(words).strip()


_LINK = re.compile(r'<a href="([^"]*)">(.*?)</a>', re.DOTALL)


def _linked(html: str, way: Callable[[str, str], str | None]) -> str:
    """Lead each link where it belongs: to an entity's page, or from the site's root.

    The same text stands on pages of different depth, so an address inside the site is read from its root.
    """
    if "<a href" not in html:
        return html

    def lead(link: re.Match[str]) -> str:
        address, shown = link[1], link[2]
        entity = ENTITY.fullmatch(address)
        if entity:
            page = way(entity[1], entity[2])
            if page is None:
                return shown
            anchor = "" if "#" in page else entity[3] or ""
            return f'<a href="{BASE}{escape(page)}{anchor}">{shown}</a>'
        if address.lower().startswith(("https:", "mailto:", "#")):
            return link[0]
        inside = re.sub(r"^(\.{0,2}/)+", "", address)
        return f'<a href="{BASE}{inside}">{shown}</a>'

    return _LINK.sub(lead, html)


def _image_as_text(state: StateInline, silent: bool) -> bool:
    """Take an image whole, so that its address never becomes a link, and keep its source as text."""
    start, count = state.pos, len(state.tokens)
    if not image(state, silent):
        return False
    if not silent:
        del state.tokens[count:]
        token = state.push("text", "", 0)
        token.content = state.src[start : state.pos]
    return True


def _converter(safe: Callable[[str], bool]) -> MarkdownIt:
    converter = MarkdownIt("zero", {"html": False}).enable(
        ["emphasis", "backticks", "link", "list", "escape", "newline"]
    )
    converter.inline.ruler.before("link", "image_as_text", _image_as_text)
    setattr(converter, "validateLink", safe)  # noqa: B010 -- the documented way to replace it
    converter.add_render_rule("link_open", _link_open)
    return converter


def _link_open(renderer: object, tokens: list[Token], index: int, options: object, env: object) -> str:
    return f'<a href="{escape(str(tokens[index].attrGet("href") or ""))}">'


_SAFE = _converter(is_safe)
_ASKING = _converter(lambda address: True)
