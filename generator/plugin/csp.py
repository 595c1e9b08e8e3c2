"""The Content-Security-Policy: only files of the site run, and nothing is fetched from elsewhere.

Material writes a few scripts into each page; they are moved to files named by the hash of their
text, so that the policy needs no exception and the same text is the same file.
"""

import re
from hashlib import sha256
from pathlib import Path

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; worker-src 'self'; base-uri 'self'; form-action 'self'"
)
"""What stands in each page."""

HEADER = f"{POLICY}; frame-ancestors 'none'"
"""What a server sends: a page cannot itself forbid to be framed."""

FOLDER = "assets/inline"

_INLINE = re.compile(r"<script(?![^>]*\bsrc=)(?![^>]*json)([^>]*)>(.+?)</script>", re.DOTALL)


class InlineScripts:
    """The scripts that were taken out of pages, each once."""

    def __init__(self) -> None:
        self._texts: dict[str, str] = {}

    def moved(self, html: str, root: str) -> str:
        """The page with its scripts led to files; *root* is the way to the site's root, ending in a slash."""

        def move(script: re.Match[str]) -> str:
            name = f"{sha256(script[2].encode()).hexdigest()[:16]}.js"
            self._texts[name] = script[2]
            return f'<script{script[1]} src="{root}{FOLDER}/{name}"></script>'

        return _INLINE.sub(move, html)

    def write(self, site: Path) -> None:
        """Put the files into the site."""
        folder = site / FOLDER
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in sorted(self._texts.items()):
            (folder / name).write_text(text, encoding="utf-8", newline="")


def write_headers(site: Path, *, public: bool) -> None:
    """The policy as headers: for hosts that read `_headers`, and to include in nginx's configuration."""
    headers = {"Content-Security-Policy": HEADER}
    if not public:
        headers["X-Robots-Tag"] = "noindex"
    lines = [f"  {name}: {value}\n" for name, value in headers.items()]
    (site / "_headers").write_text("".join(["/*\n", *lines]), encoding="utf-8", newline="")
    lines = [f'add_header {name} "{value}" always;\n' for name, value in headers.items()]
    (site / "csp-nginx.conf").write_text("".join(lines), encoding="utf-8", newline="")
