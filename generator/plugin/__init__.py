"""The MkDocs side of the playbook: the only package that knows MkDocs."""

from generator.plugin.plugin import PlaybookPlugin

__all__ = ["PlaybookPlugin"]
