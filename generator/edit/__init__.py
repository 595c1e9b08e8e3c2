"""Edits of content: a new file, a tidy one, another id.

Every edit works on the text at a known place, so that comments, order and line breaks stay as
people left them.
"""


class EditError(Exception):
    """An edit that was not made; the sentence says why and what to do."""


class CannotSave(EditError):
    """An edit that the system did not let us write."""
