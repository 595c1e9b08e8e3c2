"""An id that is another than before: whatever names it is told, each at its own place, and nothing else."""

from collections.abc import Iterator

from generator.finding import Location
from generator.model.fields import Own
from generator.source.nodes import Scalar
from tests.breakage.cases import Case, Told, near, told, way
from tests.breakage.company import Company
from tests.breakage.editing import File
from tests.breakage.places import Value


def renamed_ids(company: Company, file: File) -> Iterator[Case]:
    """Each id inside a file, changed where it is given."""
    for value in file.values:
        marker = value.named if isinstance(value.named, Own) else value.marker
        named = value.key if marker is value.named or value.keys[-2:-1] == ("values",) else value.node
        if not isinstance(named, Scalar):
            continue
        if isinstance(marker, Own):
            must = _of_id(company, file, marker.kind, named.text)
        elif value.keys[-2:-1] == ("values",) and value.sort == "part":
            must = _of_value(company, file, value)
        else:
            continue
        start = file.at(named.start)
        text = file.replaced((start, start + len(named.text)), near(named.text))
        yield Case(f"{file.path}: {way(value)} renamed", file.path, text, frozenset(must))


def renamed_file(company: Company, file: File) -> Iterator[Case]:
    """A file under another name, which is its id."""
    if not file.kind.folder:
        return
    path = f"{file.path.removesuffix('.yml')}{file.id[-1]}.yml"
    kind = file.kind.word
    must = {*company.naming(kind, file.id)}
    if kind in ("role", "set"):
        must |= {*company.naming_what_it_owns(file.id)}
    there = frozenset((path if at[0] == file.path else at[0], *at[1:]) for at in must)
    yield Case(f"{file.path} renamed", path, file.text, there, gone=file.path)


def spoiled_file(company: Company, file: File) -> Iterator[Case]:
    """A file that holds nothing of what it should: told once, whatever rests on it."""
    for did, text, rule in (
        ("no YAML", "a: b: c\n", "yaml-trap"),
        ("a single text", "hello\n", "shape"),
        ("a single number", "5\n", "shape"),
        ("open brackets", "[[[\n", "yaml"),
        ("empty", "", "shape"),
    ):
        if not (file.kind.listed and not text):
            column = 4 if did == "no YAML" else 3 if did == "open brackets" else 1
            must = told(Location(file.path, 1, column), rule)
            yield Case(f"{file.path}: {did}", file.path, text, frozenset({must}))


def _of_id(company: Company, file: File, kind: str, id: str) -> list[Told]:
    if kind in ("node", "outcome"):
        return [*company.stepping_to(file, id)]
    if kind == "item":
        return [*company.naming(kind, f"{file.id}/{id}")]
    if kind in ("standard", "action"):
        keys = (f"{kind}s", id)
        return [*company.naming(kind, f"{file.id}/{id}"), *company.excepting(file.id, *keys)]
    if kind == "remedy":
        named = [*company.naming(kind, f"{file.id}/{id}"), *company.offering(file.id, id)]
        return [*named, *company.excepting(file.id, "authority", "remedies", id)]
    return [*company.naming(kind, id)]


def _of_value(company: Company, file: File, value: Value) -> list[Told]:
    """The texts of a standard that name one of its values, and the exceptions that change it."""
    *standard, _, name = value.route
    id = file.document.find(*standard, "id")
    assert isinstance(id, Scalar)
    texts = [
        told(file.document.at(*text.route), "unknown-value")
        for text in file.values
        if text.route[: len(standard)] == tuple(standard)
        and isinstance(text.node, Scalar)
        and f"{{{name}}}" in text.node.text
    ]
    return [*texts, *company.excepting(file.id, "standards", id.text, "values", str(name))]
