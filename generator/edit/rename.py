"""Another id for an entity: its file, every place that names it, and `formerly`, together.

Each name is changed where it stands, so the rest of a file keeps its comments and its shape. All
of it is checked before anything is written.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.check import check_files
from generator.edit import EditError
from generator.edit.former import KEY, former
from generator.edit.naming import Naming
from generator.edit.new import FOLDER_KINDS, refuse_id
from generator.edit.patch import Patch, encoded, patched
from generator.edit.saving import save
from generator.edit.spots import place_of, spots
from generator.finding import Finding, did_you_mean, together
from generator.model.book import Book
from generator.model.entity import Part
from generator.model.journey import Stage
from generator.model.kinds import Kind
from generator.model.standard import Standard
from generator.read.content import files_in, read_files
from generator.read.names import kind_of
from generator.read.reading import read_page
from generator.read.walk import fields_of
from generator.source.document import Document, read_document
from generator.source.nodes import Mapping as MappingNode

_INNER: dict[str, type[Part] | None] = {"stage": Stage, "moment": None, "standard": Standard, "action": None}
"""Kinds that stand inside a file of another, with the models of those that note a former id."""
RENAMED = (*FOLDER_KINDS, *_INNER)
"""The kinds whose entities may be renamed."""


@dataclass(frozen=True)
class Renamed:
    """What a renaming changes in a content folder."""

    files: Mapping[str, bytes]
    """The files that changed, by their new paths."""
    moved: tuple[str, str] | None
    """The old and the new path of the entity's own file, where it has one."""
    changes: tuple[tuple[str, int, str], ...]
    """Each changed line: its file, its number and how it reads now."""


def rename(content: Path, word: str, old: str, new: str) -> Renamed:
    """Rename an entity in a content folder; raises `EditError` with nothing changed, or `NoContent`."""
    files, unopened = files_in(content)
    _refuse_hidden(unopened)
    renamed = renamed_files(files, word, old, new)
    gone = []
    if renamed.moved:
        before, after = (content / path for path in renamed.moved)
        if after.exists():
            raise EditError(f"{after} exists already; choose another id.")
        gone.append(before)
    save({content / path: data for path, data in renamed.files.items()}, gone)
    return renamed


def renamed_files(files: Mapping[str, bytes], word: str, old: str, new: str) -> Renamed:
    """What changes in *files* by path when an entity is renamed; raises `EditError`."""
    book, _ = read_files(files)
    naming = _naming(book, word, old, new)
    documents = list(_documents(files))
    _refuse_hidden([document.findings[0] for document, _ in documents if _is_unread(document)])
    home = book.traces.origins[word, old][0].path
    moved = (home, f"{home.removesuffix(f'{old}.yml')}{naming.new}.yml") if word in FOLDER_KINDS else None
    fresh: dict[str, bytes] = {}
    changes: list[tuple[str, int, str]] = []
    for document, kind in documents:
        patches = list(_patches(document, kind, naming, at_home=document.path == home))
        path = moved[1] if moved and document.path == home else document.path
        if patches or path != document.path:
            fresh[path] = encoded(patched(document.text, patches), files[document.path])
            changes.extend((path, *change) for change in _changed_lines(document.text, patches))
    renamed = Renamed(fresh, moved, tuple(changes))
    _refuse_harm(files, renamed)
    return renamed


def _naming(book: Book, word: str, old: str, new: str) -> Naming:
    """The renaming; raises `EditError` where it may not be."""
    known = book.traces.ids(word)
    if old not in known:
        be = "is" if len(known) == 1 else "are"
        names = f"there {be} {together(sorted(known))}." if known else "there is none."
        raise EditError(f"There is no {word} {old!r}; {did_you_mean(old, known) or names}")
    if [declared.id for declared in book.traces.declared if declared.kind == word].count(old) > 1:
        raise EditError(f"{old!r} is the id of more than one {word}; rename the others by hand first.")
    owner, slash, _ = old.rpartition("/")
    if slash and "/" not in new:
        new = f"{owner}/{new}"
    if new.rpartition("/")[0] != owner:
        own = new.rpartition("/")[2]
        raise EditError(f"A {word} is renamed where it stands; write its new id as {owner}{slash}{own}.")
    refuse_id(book, word, new, but=old)
    return Naming(word, old, new)


def _documents(files: Mapping[str, bytes]) -> Iterator[tuple[Document, Kind | None]]:
    """Every file that may name something: with its kind, or a page that was written by hand."""
    for path, data in sorted(files.items()):
        kind, _ = kind_of(path)
        if kind is not None:
            yield read_document(path, data), kind
        elif path.startswith("pages/"):
            page = read_page(path, data)
            yield Document(path, page.text.replace("\r\n", "\n"), findings=page.findings), None


def _is_unread(document: Document) -> bool:
    return document.node is None and bool(document.findings)


def _refuse_hidden(findings: list[Finding]) -> None:
    """Raise `EditError` where a file cannot be read, since it may name the entity."""
    if findings:
        places = together([f"{finding.where.path}:{finding.where.line}" for finding in findings])
        raise EditError(f"Names may hide in what cannot be read; mend {places} first (see `playbook check`).")


def _patches(document: Document, kind: Kind | None, naming: Naming, *, at_home: bool) -> Iterator[Patch]:
    if kind is None:
        yield from (Patch(*link) for link in naming.links(document.text))
        return
    yield from spots(document, kind, naming)
    if not at_home:
        return
    model = _INNER.get(naming.kind, kind.model)
    if model is not None and KEY in fields_of(model):
        part = place_of(document, kind, naming) if naming.kind in _INNER else document.node
        if not isinstance(part, MappingNode):
            raise EditError(f"{document.path} has no keys, so {KEY!r} cannot be noted in it; mend it first.")
        yield former(document, part, naming.own_old, naming.own_new)


def _changed_lines(text: str, patches: list[Patch]) -> Iterator[tuple[int, str]]:
    """The lines that changed, by their numbers in the new text."""
    after, moved = patched(text, patches), 0
    lines = after.split("\n")
    numbers: dict[int, None] = {}
    for patch in sorted(set(patches)):
        first = patch.first + moved + patch.text.startswith("\n")
        numbers[after.count("\n", 0, first)] = None
        moved += len(patch.text) - (patch.last - patch.first)
    yield from ((number + 1, lines[number].strip()) for number in numbers)


def _refuse_harm(files: Mapping[str, bytes], renamed: Renamed) -> None:
    """Raise `EditError` where the content would have one finding more than before."""
    gone = renamed.moved[0] if renamed.moved else ""
    after = {path: data for path, data in files.items() if path != gone} | dict(renamed.files)
    before = Counter(finding.rule for finding in check_files(files).findings)
    for finding in check_files(after).findings:
        before[finding.rule] -= 1
        if before[finding.rule] < 0:
            raise EditError(f"Nothing was changed, since this would follow: {finding}.")
