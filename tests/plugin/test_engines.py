"""The same pages under other engines: they say the same, and lead to the same places."""

from pathlib import Path

import pytest

from tests.plugin.sites import Seen, configured, files_of, pages_of, run


@pytest.fixture(scope="module")
def markdown(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small company as `playbook pages` writes it."""
    folder = tmp_path_factory.mktemp("pages") / "markdown"
    done = run("generator", "pages", "--content", "tests/company", str(folder))
    assert (done.returncode, done.stdout) == (0, f"{folder}\n")
    return folder


@pytest.mark.slow
@pytest.mark.parametrize("engine", ["zensical", "properdocs"])
def test_another_engine_shows_the_same_pages(markdown: Path, site: Path, engine: str) -> None:
    """Page by page: the same words in the same order, and the same links."""
    done = run(engine, "build", "-f", "mkdocs.yml", folder=markdown)
    assert done.returncode == 0, done.stderr

    assert read(markdown / "site") == read(site)


@pytest.mark.slow
def test_pages_written_by_hand_come_along(markdown: Path, site: Path) -> None:
    """Another engine shows them too, with the tables and the styles of the site."""
    run("properdocs", "build", "-f", "mkdocs.yml", folder=markdown)

    ours, theirs = files_of(site), files_of(markdown / "site")
    assert "<h1" in theirs["about/index.html"].decode()
    tables = ["playbook.json", "decide/limits.csv", "roles/roles.json"]
    assert {path: theirs.get(path) for path in tables} == {path: ours[path] for path in tables}
    assert sheets(theirs) == sheets(ours)


def sheets(files: dict[str, bytes]) -> str:
    """The playbook's own style sheets one after the other, of which MkDocs' site makes one."""
    own = [text.decode() for path, text in sorted(files.items()) if path.startswith("assets/css/")]
    assert own
    return "\n".join(own)


@pytest.mark.slow
def test_plain_mkdocs_builds_the_same_site(tmp_path: Path) -> None:
    """`mkdocs build` in the checkout gives the bytes that `playbook build` gives."""
    ours = run("generator", "build", "--site-dir", str(tmp_path / "ours"))
    plain = run("mkdocs", "build", "--strict", "--site-dir", str(tmp_path / "plain"))
    assert (ours.returncode, plain.returncode) == (0, 0), plain.stderr

    one, other = files_of(tmp_path / "ours"), files_of(tmp_path / "plain")
    assert (one.keys(), [path for path in one if one[path] != other[path]]) == (other.keys(), [])


@pytest.mark.slow
def test_properdocs_builds_in_the_checkout(tmp_path: Path) -> None:
    """The plugin works under the engine that carries MkDocs on, and the pages are the same."""
    ours = run("generator", "build", "--site-dir", str(tmp_path / "ours"))
    other = run("properdocs", "build", "--strict", "-f", "mkdocs.yml", "--site-dir", str(tmp_path / "other"))
    assert (ours.returncode, other.returncode) == (0, 0), other.stderr

    assert read(tmp_path / "other") == read(tmp_path / "ours")


@pytest.mark.slow
def test_plain_mkdocs_tells_the_findings(tmp_path: Path) -> None:
    """Content with errors stops `mkdocs build` with the findings as `playbook check` prints them."""
    (tmp_path / "content/pages").mkdir(parents=True)
    (tmp_path / "content/playbook.yml").write_text("nane: Ours\n", encoding="utf-8")

    done = run("mkdocs", "build", folder=configured(tmp_path))

    told = run("generator", "check", folder=tmp_path).stdout.splitlines()
    assert done.returncode == 1
    assert told != [] and [line for line in told if line not in done.stderr] == []
    assert "Traceback" not in done.stderr


def read(site: Path) -> dict[str, tuple[str, list[str]]]:
    """The words and the links of each generated article of a site."""
    seen = {path: Seen(html) for path, html in pages_of(site).items()}
    return {path: (found.text, found.links) for path, found in seen.items() if found.text}
