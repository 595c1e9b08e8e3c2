"""An id that an entity had before, noted in it."""

from generator.edit import EditError
from generator.edit.patch import Offsets, Patch
from generator.source.document import Document
from generator.source.nodes import Mapping, Mark, Scalar, Sequence, last_line

KEY = "formerly"


def former(document: Document, part: Mapping, old: str, new: str) -> Patch:
    """The change that notes *old* among the ids a part had before, where *new* may be one of them."""
    offsets = Offsets(document.text)
    noted = part.get(KEY)
    if noted is None:
        return _first_note(document, offsets, part, old)
    if not isinstance(noted, Sequence):
        place = f"{document.path}:{noted.start.line}"
        raise EditError(f"`{KEY}` at {place} is no list; write it as `{KEY}: [an-old-id]` first.")
    ids = [item for item in noted.items if isinstance(item, Scalar)]
    back = next((item for item in ids if item.text == new), None)
    if back is not None:
        # it gets an id back that it had: the two change places
        return Patch(*offsets.span(back), old)
    if not ids:
        at = offsets.at(noted.start) + 1
        return Patch(at, at, old)
    _, end = offsets.span(ids[-1])
    if noted.flow:
        return Patch(end, end, f", {old}")
    end = _end_of_line(offsets, ids[-1].end.line)
    return Patch(end, end, f"\n{' ' * (noted.start.column - 1)}- {old}")


def _first_note(document: Document, offsets: Offsets, part: Mapping, old: str) -> Patch:
    """A list below the first key of the part, which every entity has."""
    key, value = part.pairs[0]
    note = f"{KEY}: [{old}]"
    if part.flow:
        if not isinstance(value, Scalar):
            raise EditError(f"Write {document.path}:{key.start.line} in block style first.")
        end = offsets.at(value.end)
        return Patch(end, end, f", {note}")
    end = _end_of_line(offsets, last_line(value))
    return Patch(end, end, f"\n{' ' * (key.start.column - 1)}{note}")


def _end_of_line(offsets: Offsets, line: int) -> int:
    return offsets.at(Mark(line + 1, 1)) - 1
