"""Pages as HTML's own rules read them, so that a test asks the tree that a browser would have."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree.ElementTree import Element

import html5lib


@dataclass
class Parsed:
    """One page of a site."""

    site: Path
    path: str
    """Its file, from the site's root."""
    tree: Element
    errors: tuple[str, ...]
    """Where the page breaks HTML's rules of parsing."""

    @cached_property
    def elements(self) -> list[Element]:
        """All of its elements, in order."""
        return [each for each in self.tree.iter() if isinstance(each.tag, str)]

    def all(self, *tags: str) -> list[Element]:
        """Its elements of these names, in order."""
        return [each for each in self.elements if each.tag.rpartition("}")[2] in tags]

    @cached_property
    def ids(self) -> list[str]:
        """Every id on it, in order."""
        return [each.attrib["id"] for each in self.elements if "id" in each.attrib]

    def meta(self, name: str) -> list[str]:
        """What its `meta` elements of a name say."""
        return [
            each.get("content", "")
            for each in self.all("meta")
            if name in (each.get("name"), each.get("property"))
        ]

    @property
    def title(self) -> str:
        """What a tab of the browser shows."""
        return " ".join("".join(self.all("title")[0].itertext()).split())

    @property
    def addresses(self) -> Iterator[str]:
        """Every address that it leads to or fetches, as it is written."""
        for each in self.elements:
            for name in ("href", "src", "action", "data", "poster", "{http://www.w3.org/1999/xlink}href"):
                if name in each.attrib:
                    yield each.attrib[name]
            for candidate in each.get("srcset", "").split(","):
                if candidate.strip():
                    yield candidate.split()[0]


def parsed_site(folder: Path, name: str) -> dict[str, Parsed]:
    """Every page of a site, by the site's name and the page's address."""
    found = {}
    for file in sorted(folder.rglob("*.html")):
        parser = html5lib.HTMLParser(namespaceHTMLElements=False)
        tree = parser.parse(file.read_text(encoding="utf-8"))
        path = file.relative_to(folder).as_posix()
        errors = tuple(
            f"{line}:{column}: {code} {told or ''}".strip() for (line, column), code, told in parser.errors
        )
        found[f"{name}: /{path.removesuffix('index.html')}"] = Parsed(folder, path, tree, errors)
    return found


def broken(page: Parsed, ids: dict[str, list[str]]) -> list[str]:
    """The addresses on a page that lead nowhere, with *ids* the anchors of each page of its site, by file."""
    return [address for address in page.addresses if not _leads(address, page, ids)]


def _leads(address: str, page: Parsed, ids: dict[str, list[str]]) -> bool:
    whole = urlsplit(urljoin(f"https://site.example/{page.path}", address))
    if whole.netloc != "site.example" or whole.scheme == "mailto":
        return whole.scheme in ("https", "http", "mailto", "data")
    path = unquote(whole.path).lstrip("/")
    file = f"{path}index.html" if path.endswith("/") or not path else path
    if (page.site / file).is_dir():
        file = f"{file}/index.html"
    if not (page.site / file).is_file():
        return False
    return not whole.fragment or unquote(whole.fragment) in ids.get(file, [])
