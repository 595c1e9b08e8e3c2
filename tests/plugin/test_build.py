"""A site is checked first, made whole beside the old one, and the same wherever and whenever it is made."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from mkdocs import utils

from generator.export.folder import CannotWrite
from generator.plugin.build import build
from generator.plugin.plugin import MARK
from generator.plugin.site import CannotBuild, Unsound
from generator.read.content import NoContent
from tests.conftest import COMPANY, Company
from tests.plugin.sites import Seen, files_of, pages_of, written


def old_site(folder: Path) -> Path:
    """A playbook site as a build of some other day left it."""
    site = folder / "site"
    site.mkdir()
    (site / MARK).touch()
    (site / "index.html").write_text("old", encoding="utf-8")
    return site


@pytest.mark.slow
def test_the_same_content_is_the_same_bytes(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In another folder, from a copy of the content, on another day."""
    monkeypatch.setattr(utils, "get_build_datetime", lambda: datetime(2031, 5, 4, 3, 2, 1, tzinfo=UTC))
    content = shutil.copytree(COMPANY, tmp_path / "elsewhere" / "words")

    assert files_of(build(content, tmp_path / "other").site) == files_of(site)


@pytest.mark.slow
def test_the_old_site_is_replaced_whole(tmp_path: Path) -> None:
    """Nothing of the old site stays, nothing lies beside the new one, and others may read it."""
    site = old_site(tmp_path)
    (site / "gone.html").touch()
    seen: list[tuple[int, int]] = []

    built = build(COMPANY, site, progress=lambda done, of: seen.append((done, of)))

    assert (site / "index.html").read_text(encoding="utf-8") != "old"
    assert ((site / "gone.html").exists(), list(tmp_path.iterdir())) == (False, [site])
    assert site.stat().st_mode & 0o055 == Path(COMPANY).stat().st_mode & 0o055
    assert seen == [(number, built.pages) for number in range(1, built.pages + 1)]


@pytest.mark.slow
def test_the_keyboard_leaves_the_old_site(tmp_path: Path) -> None:
    """Stopped in the middle of writing, a build leaves the old site as it was and nothing beside it."""
    site = old_site(tmp_path)
    before = files_of(site)

    def stop(done: int, of: int) -> None:
        if done == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build(COMPANY, site, progress=stop)

    assert (files_of(site), list(tmp_path.iterdir())) == (before, [site])


def test_errors_stop_a_build_before_it_begins(company: Company, tmp_path: Path) -> None:
    """The findings are told, and the old site stays."""
    site = old_site(tmp_path)
    content = written(
        company.change("roles/cfo.yml", "reports_to: ceo", "reports_to: coe"), tmp_path / "content"
    )

    with pytest.raises(Unsound) as stopped:
        build(content, site)

    assert [str(finding) for finding in stopped.value.findings] == [
        "roles/cfo.yml:5:13: error: cfo reports to 'coe', which is no role; did you mean 'ceo'? [reference]"
    ]
    assert (site / "index.html").read_text(encoding="utf-8") == "old"


@pytest.mark.slow
def test_expiry_stops_no_build(company: Company, tmp_path: Path) -> None:
    """What is built does not depend on the day: an exception that ran out long ago stops no strict build."""
    expired = company.change("exceptions/agent-refund-emea.yml", "expires: 2027-03-31", "expires: 2001-03-31")

    assert build(written(expired, tmp_path / "content"), tmp_path / "site", strict=True).warnings == []


def test_warnings_stop_a_strict_build(company: Company, tmp_path: Path) -> None:
    """Content that is only warned of is built, unless it was asked to be strict."""
    content = written(
        company.change("metrics/lifetime-value.yml", "story: the-boiler-in-january\n", ""),
        tmp_path / "content",
    )

    with pytest.raises(Unsound) as stopped:
        build(content, tmp_path / "site", strict=True)

    assert {finding.severity.value for finding in stopped.value.findings} == {"warning"}


@pytest.mark.slow
def test_a_dead_link_in_a_page_written_by_hand_is_warned_of(
    company: Company, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """MkDocs' own words are printed as they are, and a strict build fails, leaving no site."""
    page = "[a](roles/nobody.md) [b](roles/cfo/index.md#nowhere) [c](roles/cfo/index.md#decide)\n"
    content = written(company.add("pages/ours.md", page), tmp_path / "content")

    with pytest.raises(Unsound) as stopped:
        build(content, tmp_path / "site", strict=True)

    assert str(stopped.value) == "A strict build passes no warning; they stand above."
    assert [line for line in capfd.readouterr().err.splitlines() if line.startswith("WARNING")] == [
        "WARNING: Doc file 'ours.md' contains a link 'roles/nobody.md', but the target is not found among "
        "documentation files.",
        "WARNING: Doc file 'ours.md' contains a link 'roles/cfo/index.md#nowhere', but the doc "
        "'roles/cfo/index.md' does not contain an anchor '#nowhere'.",
    ]
    assert not (tmp_path / "site").exists()


def test_a_page_written_by_hand_may_not_stand_in_the_place_of_another(
    company: Company, tmp_path: Path
) -> None:
    """The file is named, with the address that is taken."""
    twice = company.add("pages/roles.md", "# Ours\n").add("pages/roles/cfo/README.md", "# Ours\n")

    with pytest.raises(Unsound) as stopped:
        build(written(twice, tmp_path / "content"), tmp_path / "site")

    assert [str(finding) for finding in stopped.value.findings] == [
        "pages/roles.md:1:1: error: this page would stand at /roles/, where a generated one stands; "
        "give the file another name [page-address]",
        "pages/roles/cfo/README.md:1:1: error: this page would stand at /roles/cfo/, where a generated one "
        "stands; give the file another name [page-address]",
    ]


@pytest.mark.slow
def test_a_site_for_a_folder_needs_no_server(tmp_path: Path) -> None:
    """Links lead to files that are there; no module, no policy of an origin, nothing from elsewhere."""
    site = build(COMPANY, tmp_path / "site", offline=True).site
    dead = [
        (path, address)
        for path, html in pages_of(site).items()
        if path != "404.html"
        for address in (*Seen(html).links, *Seen(html).assets)
        if not address.startswith(("#", "mailto:", "https://github.com/example/playbook/"))
        and not (site / path).parent.joinpath(address.partition("#")[0]).is_file()
    ]
    forbidden = ("Content-Security-Policy", 'type="module"', "unpkg.com")

    assert dead == []
    assert [word for word in forbidden for html in pages_of(site).values() if word in html] == []


def test_a_company_need_not_write_pages_by_hand(company: Company, tmp_path: Path) -> None:
    """Where there is no `pages` folder, there is a site all the same."""
    content = written(company.remove("pages/about.md"), tmp_path / "content")

    build(content, tmp_path / "site")

    assert not (tmp_path / "site/about").exists()


@pytest.mark.parametrize(
    ("name", "told"),
    [
        (".", "{} holds what the site is made from, or lies in it; name another folder."),
        ("content/site", "{} holds what the site is made from, or lies in it; name another folder."),
        ("notes", "{} holds what is no playbook site; empty it, or name another folder."),
        ("branch", "{} holds what is no playbook site; empty it, or name another folder."),
        ("file", "{} is a file; name a folder."),
        ("file/site", "{} cannot be written: file exists; mend that, or name another folder."),
    ],
)
def test_a_build_takes_nothing_else_away(company: Company, tmp_path: Path, name: str, told: str) -> None:
    """A folder with other things in it, the content, or a checkout of git, is never replaced."""
    content = written(company, tmp_path / "content")
    for path in ("notes/mine.txt", f"branch/{MARK}", "branch/.git/HEAD", "file"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).touch()
    before = files_of(tmp_path)

    with pytest.raises(CannotWrite) as refused:
        build(content, tmp_path / name)

    assert (str(refused.value), files_of(tmp_path)) == (told.format(tmp_path / name), before)


def test_no_content_is_said_in_a_sentence(tmp_path: Path) -> None:
    """Nothing is built of nothing."""
    with pytest.raises(NoContent):
        build(tmp_path / "none", tmp_path / "site")


def test_a_template_that_fails_is_named(
    company: Company, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A company's own template goes before ours; where it is wrong, its file and line are told."""
    (tmp_path / "ours").mkdir()
    (tmp_path / "ours/role.html.jinja").write_text(
        "<article>\n{{ nobody.knows }}\n</article>\n", encoding="utf-8"
    )
    (tmp_path / "mkdocs.yml").write_text(
        "site_name: Ours\ntheme: material\nplugins: [{playbook: {templates: ours}}]\n", encoding="utf-8"
    )
    monkeypatch.chdir(tmp_path)

    with pytest.raises(CannotBuild) as failed:
        build(written(company, tmp_path / "content"), tmp_path / "site")

    assert str(failed.value) == "ours/role.html.jinja:2: this page cannot be drawn: 'nobody' is undefined"
