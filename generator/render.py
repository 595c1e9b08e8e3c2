"""From a page to its markup, with Jinja: the only module that knows it.

Autoescape is on and an unknown name is an error. Text fields reach a page through the filters `line`
and `text` alone. Every word that is not content comes from the strings file of the language.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from html import unescape
from pathlib import Path
from typing import Any, cast

import yaml
from jinja2 import (
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    StrictUndefined,
    TemplateSyntaxError,
    pass_context,
)
from jinja2.runtime import Context
from markupsafe import Markup

from generator import inline, pictures
from generator.address import Addresses
from generator.model.book import Book
from generator.pages.book_pages import book_pages
from generator.pages.page import Drawn, Heading, Page
from generator.pages.say import Says
from generator.resources import ROOT, TEMPLATES
from generator.words import Words


@dataclass
class Outline:
    """The headings of a page, collected while it is drawn."""

    headings: list[Heading] = field(default_factory=list)

    def add(self, level: int, id: str, name: str) -> str:
        """Take a heading down; gives nothing to the page."""
        self.headings.append(Heading(level, id, unescape(Markup(name).striptags())))
        return ""


class NoWords(AttributeError):
    """A strings file that lacks a word or cannot be read; the sentence says which, and where.

    To Jinja it is an unknown name, as any other.
    """


class Strings:
    """The words of a page that are not content, by dotted route; an unknown one is an error."""

    def __init__(self, words: dict[str, Any], file: str, route: str = "") -> None:
        self._file, self._route = file, route
        self._words = {
            name: Strings(said, file, f"{route}{name}.") if isinstance(said, dict) else said
            for name, said in words.items()
        }

    def __getattr__(self, name: str) -> Any:
        return self[name]

    def __getitem__(self, name: str) -> Any:
        try:
            return self._words[name]
        except KeyError:
            raise NoWords(self.lacks(name)) from None

    def __iter__(self) -> Iterator[str]:
        return iter(self._words)

    def lacks(self, name: str) -> str:
        """What to say where there is no word of this name."""
        return f"{self._file} has no words for {self._route}{name}"

    def each(self) -> list[tuple[str, Any]]:
        """Every word of this part with its name."""
        return list(self._words.items())


class _Missing(StrictUndefined):
    """A name that a template uses and nobody knows; a word's is told with the file that should have it."""

    @property
    def _undefined_message(self) -> str:
        words = self._undefined_obj
        return (
            words.lacks(str(self._undefined_name))
            if isinstance(words, Strings)
            else super()._undefined_message
        )


class _Folder(FileSystemLoader):
    """A folder of templates, which names the one that cannot be read."""

    def get_source(self, environment: Environment, template: str) -> Any:
        try:
            return super().get_source(environment, template)
        except UnicodeDecodeError:
            wrong = TemplateSyntaxError("it is not written in UTF-8", 1, template)
            wrong.filename = str(Path(self.searchpath[0]) / template)
            wrong.translated = True  # it says the place by itself otherwise
            raise wrong from None


class Renderer:
    """Draws the pages of one book."""

    def __init__(self, book: Book, own_templates: Path | None = None) -> None:
        self.book = book
        self.words = Words(book.playbook.locale, book.playbook.currency)
        self.strings = read_strings(book.playbook.locale.language)
        self.addresses = Addresses(book)
        self.says = Says(book, self.words, self.strings)
        self._environment = _environment(own_templates)
        self._shared = {
            "book": book,
            "playbook": book.playbook,
            "s": self.strings,
            "words": self.words,
            "says": self.says,
            "url": self._url,
            "way": self._way,
            "line": self._line,
            "text": self._text,
            "plain": self._plain,
            "once": self._once,
        }
        self._kept: dict[tuple[str, str], Markup] = {}

    def pages(self) -> Iterator[tuple[Page, Drawn]]:
        """Every generated page of the book beside its markup, in the order of the site."""
        for page in book_pages(self.book, self.strings, self.says):
            yield page, self.draw(page)

    def draw(self, page: Page) -> Drawn:
        """The page's article, with addresses that lead from where it stands."""
        outline = Outline()
        template = self._environment.get_template(f"{page.template}.html.jinja")
        html = template.render(self._shared, page=page, outline=outline, **page.context)
        html = _led(_LEADING.sub("\n", html), page)
        return Drawn(html, tuple(outline.headings), frozenset(_ID.findall(html)))

    def _once(self, name: str, id: str, macro: Any, *arguments: Any) -> Markup:
        """A macro's markup, drawn once for each *id*: what many pages share is the same on all of them."""
        if (name, id) not in self._kept:
            self._kept[name, id] = macro(*arguments)
        return self._kept[name, id]

    def _url(self, address: str) -> Markup:
        """An address inside the site, to be led from the page it stands on."""
        return Markup(inline.BASE) + address

    def _way(self, kind: str, id: str) -> Markup:
        """The address of an entity; an unknown one leads to the home page."""
        return self._url(self.addresses.of(kind, id) or "")

    def _line(self, value: str, about: Any = None) -> Markup:
        return Markup(inline.line_html(self.says.filled(value, about), self.addresses.of))

    def _text(self, value: str, about: Any = None) -> Markup:
        return Markup(inline.text_html(self.says.filled(value, about), self.addresses.of))

    def _plain(self, value: str, about: Any = None) -> str:
        return inline.plain(self.says.filled(value, about))


@cache
def _environment(own_templates: Path | None) -> Environment:
    """The templates, compiled once for every book; what a book knows comes with each page."""
    folders = [folder for folder in (own_templates, TEMPLATES / "pages") if folder is not None]
    environment = Environment(
        loader=ChoiceLoader([_Folder(folder) for folder in folders]),
        autoescape=True,
        undefined=_Missing,
        lstrip_blocks=True,
    )
    environment.globals.update(pictures=pictures, lower=lower_start)
    environment.filters.update(line=_line, text=_text, plain=_plain, sentence=sentence)
    return environment


@pass_context
def _line(context: Context, value: str, about: Any = None) -> Markup:
    """A sentence as markup, its numbers filled from what it is about."""
    return cast(Markup, context["line"](value, about))


@pass_context
def _text(context: Context, value: str, about: Any = None) -> Markup:
    """A long text as markup, its numbers filled from what it is about."""
    return cast(Markup, context["text"](value, about))


@pass_context
def _plain(context: Context, value: str, about: Any = None) -> str:
    """A text without its markup, its numbers filled from what it is about."""
    return cast(str, context["plain"](value, about))


def _led(html: str, page: Page) -> str:
    """The markup with addresses that lead from where the page stands, each by its shortest way."""
    folder = page.url.rstrip("/").rpartition("/")[0]
    if folder:
        html = html.replace(f"{inline.BASE}{page.url}#", "#").replace(f"{inline.BASE}{folder}/", "../")
    return html.replace(inline.BASE, page.to_root or "./")


_ID = re.compile(r'\sid="([^"]+)"')
_LEADING = re.compile(r"\n[ \t\n]*\n|\n[ \t]+")


def sentence(value: str) -> str:
    """The text with a capital at its start."""
    return value[:1].upper() + value[1:]


def lower_start(value: str) -> str:
    """The text as the middle of a sentence: without a capital at its start, unless that is part of a name."""
    first, _, rest = value.partition(" ")
    return value if first == "I" or first[1:] != first[1:].lower() else f"{first.lower()} {rest}".strip()


def read_strings(language: str) -> Strings:
    """The strings of a language, or of English where the project has none."""
    path = TEMPLATES / "strings" / f"{language}.yml"
    if not path.is_file():
        path = TEMPLATES / "strings" / "en.yml"
    name = path.relative_to(ROOT).as_posix()
    try:
        words = yaml.safe_load(path.read_text(encoding="utf-8"))
    except UnicodeDecodeError:
        raise NoWords(f"{name}: this file is not written in UTF-8; save it so.") from None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f":{mark.line + 1}" if mark else ""
        problem = getattr(error, "problem", None) or str(error)
        raise NoWords(f"{name}{line}: this file is no YAML: {problem}.") from None
    return Strings(words if isinstance(words, dict) else {}, name)
