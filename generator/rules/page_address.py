"""What is written by hand stands in nobody else's place.

Wrong: `pages/roles/cfo.md`, where the page of the role `cfo` stands, or `pages/playbook.json`, a file that
the generator writes.
Right: another name, such as `pages/finance-team.md`.
"""

from collections.abc import Iterable, Iterator

from generator.address import DATA, address_of, generated_pages
from generator.finding import Finding, Location, Severity
from generator.model.book import Book

ID = "page-address"
SEVERITY = Severity.ERROR

_WRITTEN = (
    *DATA,
    *("404.html", "sitemap.xml", "sitemap.xml.gz", "_headers", "csp-nginx.conf"),
    *("search/search_index.json", "search/search_index.js"),
)
"""The files that a site has beside its pages."""
_LINKS = "go"
"""The folder of the links that outlive editions."""
_PAGE, _FILE = "a generated one", "a file of the generator"


def check(book: Book) -> Iterator[Finding]:
    taken = dict.fromkeys(_WRITTEN, _FILE) | {_file_of(page): _PAGE for page in generated_pages(book)}
    folders = set(_folders(taken))
    for name, word, file in _by_hand(book):
        key = file.casefold()
        above = next((folder for folder in _folders([key]) if folder in taken), "")
        if key in taken:
            place = f"at /{file.removesuffix('index.html')}, where {taken[key]} stands"
        elif above:
            place = f"below /{above}, and that is {taken[above]}"
        elif key in folders:
            place = f"at /{file}, and other pages stand below that"
        elif key.startswith(f"{_LINKS}/"):
            place = f"below /{_LINKS}/, which is kept for the links that never die"
        else:
            taken[key] = f"pages/{name}"
            folders |= set(_folders([key]))
            continue
        message = f"this {word} would stand {place}"
        yield Finding(Location(f"pages/{name}"), ID, message, "give the file another name", severity=SEVERITY)


def _by_hand(book: Book) -> Iterator[tuple[str, str, str]]:
    """Each page and each file below `pages/`: its name, what it is, the file it becomes."""
    yield from ((path, "page", _file_of(address_of(path))) for path in sorted(book.pages))
    yield from ((path, "file", path) for path in sorted(book.attached))


def _file_of(address: str) -> str:
    """The file behind the address of a page."""
    return f"{address}index.html"


def _folders(files: Iterable[str]) -> Iterator[str]:
    """Every folder that holds one of *files*, be it further down."""
    for file in files:
        while file := file.rpartition("/")[0]:
            yield file
