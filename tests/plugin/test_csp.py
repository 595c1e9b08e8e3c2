"""Only files of the site run, and nothing is fetched from elsewhere."""

from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from generator.plugin.csp import FOLDER, POLICY, InlineScripts, write_headers
from tests.plugin.sites import Seen, files_of, pages_of

CONTRACT = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; worker-src 'self'; base-uri 'self'; form-action 'self'"
)


def test_a_script_in_a_page_becomes_a_file(tmp_path: Path) -> None:
    """A script is moved with its attributes to a file named by its text; data and files stay as they are."""
    html = (
        '<script>one()</script><script src="a.js"></script>'
        '<script type="application/json">{"two": 2}</script><script type="module">\nthree()\n</script>'
    )
    scripts = InlineScripts()

    moved = scripts.moved(html, "../")
    scripts.write(tmp_path)

    assert moved == (
        f'<script src="../{FOLDER}/1d1ee269ab24f5d6.js"></script><script src="a.js"></script>'
        '<script type="application/json">{"two": 2}</script>'
        f'<script type="module" src="../{FOLDER}/76240625eb6c1d22.js"></script>'
    )
    assert files_of(tmp_path) == {
        f"{FOLDER}/1d1ee269ab24f5d6.js": b"one()",
        f"{FOLDER}/76240625eb6c1d22.js": b"\nthree()\n",
    }


def test_servers_are_told_the_same_policy(tmp_path: Path) -> None:
    """The headers forbid framing too, which a page cannot, and keep search engines from tables and data."""
    write_headers(tmp_path, public=False)

    policy = f"{CONTRACT}; frame-ancestors 'none'"
    assert files_of(tmp_path) == {
        "_headers": f"/*\n  Content-Security-Policy: {policy}\n  X-Robots-Tag: noindex\n".encode(),
        "csp-nginx.conf": (
            f'add_header Content-Security-Policy "{policy}" always;\n'
            'add_header X-Robots-Tag "noindex" always;\n'
        ).encode(),
    }


def test_a_public_site_lets_search_engines_in(tmp_path: Path) -> None:
    """With `public: true` the headers hold the policy alone."""
    write_headers(tmp_path, public=True)

    assert b"".join(files_of(tmp_path).values()).count(b"noindex") == 0


@pytest.mark.slow
def test_the_policy_stands_on_every_page_before_anything_it_governs(site: Path) -> None:
    """Each page has the contract's policy, above its first script and style sheet."""
    meta = f'<meta http-equiv="Content-Security-Policy" content="{CONTRACT}">'
    without = [
        path
        for path, html in pages_of(site).items()
        if not 0 < html.find(meta) < min(html.find("<script"), html.find("<link"))
    ]

    assert (CONTRACT, without) == (POLICY, [])


@pytest.mark.slow
def test_no_page_holds_what_the_policy_forbids(site: Path) -> None:
    """No script, style or handler stands in a page itself."""
    assert {path: found for path, html in pages_of(site).items() if (found := Seen(html).inline)} == {}


@pytest.mark.slow
def test_everything_a_page_fetches_is_a_file_of_the_site(site: Path) -> None:
    """No asset comes from elsewhere, and none is missing."""
    files = files_of(site)
    missing = {
        (path, asset)
        for path, html in pages_of(site).items()
        for asset in Seen(html).assets
        if urlsplit(asset).netloc or unquote(urljoin(f"/{path}", asset)).lstrip("/") not in files
    }

    assert missing == set()


@pytest.mark.slow
def test_the_site_carries_the_headers(site: Path) -> None:
    """A build writes them, as for a site that is not public."""
    headers = {name: (site / name).read_bytes() for name in ("_headers", "csp-nginx.conf")}
    write_headers(site, public=False)

    assert headers == {name: (site / name).read_bytes() for name in headers}
