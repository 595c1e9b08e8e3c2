"""The first line of a file, which tells an editor the file's schema."""

import os
from pathlib import Path

from generator.model.kinds import Kind

START = "# yaml-language-server: $schema="


def schema_line(content: Path, path: str, kind: Kind) -> str:
    """The line for a file of *content*, or nothing where no folder `schema` stands beside it."""
    schema = content.resolve().parent / "schema"
    if not schema.is_dir():
        return ""
    way = os.path.relpath(schema / f"{kind.schema}.json", (content.resolve() / path).parent)
    return START + Path(way).as_posix()
