"""Where the generator's own files lie: templates, schemas, the starter content.

In a checkout they stand beside the package; in an installed wheel they are carried inside it.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_CARRIED = _PACKAGE / "data"
ROOT = _CARRIED if _CARRIED.is_dir() else _PACKAGE.parent
"""The folder that holds `templates`, `schema`, `content` and `mkdocs.yml`."""

TEMPLATES = ROOT / "templates"
SCHEMA = ROOT / "schema"
