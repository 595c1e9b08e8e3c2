"""What lies in a finished site: how much, how large a page of a role is, and how large the index."""

import gzip
from dataclasses import dataclass
from pathlib import Path
from statistics import median

INDEX = "search/search_index.json"


@dataclass(frozen=True)
class Size:
    """How large a site is, in bytes."""

    pages: int
    written: int
    index: int
    index_gzipped: int
    role_median: int
    role_largest: int


def size_of(site: Path) -> Size:
    """The sizes of a finished site."""
    files = [path for path in site.rglob("*") if path.is_file()]
    index = site.joinpath(INDEX).read_bytes()
    roles = [path.stat().st_size for path in role_pages(site)]
    return Size(
        pages=sum(path.name == "index.html" for path in files),
        written=sum(path.stat().st_size for path in files),
        index=len(index),
        # Level 6 is what servers do as they answer; the time in the header is left out.
        index_gzipped=len(gzip.compress(index, 6, mtime=0)),
        role_median=round(median(roles)),
        role_largest=max(roles),
    )


def role_pages(site: Path) -> list[Path]:
    """The pages of roles, by their ids."""
    return sorted(site.glob("roles/*/index.html"))
