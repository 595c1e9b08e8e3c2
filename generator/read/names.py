"""What the name of a file says: the kind it holds and its id, or what the name should have been.

Nothing is read from a file with a wrong name, yet whoever made it meant an entity: the id that the name
comes closest to exists, so that a slip in one name is told there and not wherever the id is used.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from generator.finding import Finding, Location
from generator.model.fields import ID_PATTERN
from generator.model.kinds import KINDS, Kind
from generator.read.shape import SHAPE

_FILES = {kind.file: kind for kind in KINDS.values() if kind.file}
_FOLDERS = {kind.folder: kind for kind in KINDS.values() if kind.folder}

_NEAR = 0.7
"""How alike a misspelt name is to what it was meant to be, from 0 to 1."""
_YAML = re.compile(r"(.+?)\.((?:ya?ml|yam|ym|ymal|yalm|yaml?l)(?:[^a-z0-9].*)?)", re.IGNORECASE | re.DOTALL)
"""A name that was meant for a file of content, whatever a program has put behind its ending."""
_COPY = re.compile(r"copy of |\s*\([0-9]+\)$|\s*-?\s*copy(\s+[0-9]+)?$|_copy$", re.IGNORECASE)
"""What programs put into the name of a copy."""


@dataclass(frozen=True)
class Misnamed:
    """A file that nobody reads because of its name."""

    path: str
    message: str
    hint: str
    kind: Kind | None = None
    """The kind it was meant for, where that can be told."""
    id: str = ""
    """The id it was meant to give, which is empty for a kind with one file."""
    folder: str = ""
    """The folder that is wrong, where that is what is wrong."""

    @property
    def finding(self) -> Finding:
        """What is told of a file that is missed."""
        return Finding(Location(self.path), SHAPE, self.message, self.hint)

    def beside(self, path: str) -> Finding:
        """What is told of a file that is left over beside the one that has the right name."""
        hint = f"{path} is there already, so delete this file, or give it a name of its own"
        return Finding(Location(self.path), SHAPE, self.message, hint)


def is_content(path: str) -> bool:
    """Whether the name of a file says that it was meant to be read, or a page of its own."""
    return _YAML.fullmatch(path.rpartition("/")[2]) is not None or path.startswith("pages/")


def kind_of(path: str) -> tuple[Kind | None, Misnamed | None]:
    """The kind that a file holds, or what is wrong with its name; neither for a file of another sort."""
    top, _, rest = path.partition("/")
    found = _YAML.fullmatch(path.rpartition("/")[2])
    if found is None or (top == "pages" and rest):
        return None, None
    stem, ending = found.groups()
    if rest:
        return _in_folder(path, top, stem, ending)
    return _at_the_top(path, stem, ending)


def _in_folder(path: str, folder: str, stem: str, ending: str) -> tuple[Kind | None, Misnamed | None]:
    slug = _slug(stem)
    kind = _FOLDERS.get(folder)
    if kind is None:
        if not _is_yaml(ending):
            return None, None
        near = _near(folder, _FOLDERS)
        hint = f"did you mean {near!r}?" if near else f"the folders are {', '.join(_FOLDERS)}"
        message = f"nothing reads the folder {folder}"
        return None, Misnamed(path, message, hint, _FOLDERS.get(near), slug, folder)
    if ending == "yml" and re.fullmatch(ID_PATTERN, stem):
        return kind, None
    if ending == "yml":
        message = f"{stem!r} is no id: small letters, digits and hyphens only"
    else:
        message = _unread(ending)
    return None, Misnamed(path, message, f"rename it to {slug or 'a-name'}.yml", kind if slug else None, slug)


def _at_the_top(path: str, stem: str, ending: str) -> tuple[Kind | None, Misnamed | None]:
    if path in _FILES:
        return _FILES[path], None
    meant = f"{_slug(stem)}.yml"
    if meant in _FILES:
        message = f"nothing reads the file {path}" if ending == "yml" else _unread(ending)
        return None, Misnamed(path, message, f"rename it to {meant}", _FILES[meant])
    if not _is_yaml(ending):
        return None, None
    near = _near(_slug(stem), (file.removesuffix(".yml") for file in _FILES))
    near = f"{near}.yml" if near else ""
    hint = f"did you mean {near!r}?" if near else f"the files are {', '.join(_FILES)}"
    return None, Misnamed(path, f"nothing reads the file {path}", hint, _FILES.get(near))


def _unread(ending: str) -> str:
    return f"files that end in .{ending} are not read"


def _slug(stem: str) -> str:
    """The id that a name comes closest to, without the marks of a copy."""
    bare = stem
    while (less := _COPY.sub("", bare)) != bare and less.strip():
        bare = less
    return "-".join(re.findall("[a-z0-9]+", bare.lower()))


def _near(name: str, known: Iterable[str]) -> str:
    return next(iter(get_close_matches(name.lower(), known, n=1, cutoff=_NEAR)), "")


def _is_yaml(ending: str) -> bool:
    return ending.lower() in ("yml", "yaml")
