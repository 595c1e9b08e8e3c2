"""Pages as Markdown files: one raw block each, and nothing that was there before is lost."""

from pathlib import Path

import pytest
import yaml

from generator.export.folder import CannotWrite
from generator.export.markdown import as_markdown, write_pages
from generator.pages.page import Drawn, Page
from generator.render import Renderer
from tests.conftest import COMPANY, Company

HOME = Page(url="", title="R&D: ours", template="none", kind="home", description='He said "no"')
DRAWN = Drawn("\n<article>\n<p>*not* _Markdown_</p>\n</article>", (), frozenset())


def write(company: Company, target: Path, source: Path = COMPANY) -> int:
    """Write one page, and those by hand, for another engine."""
    return write_pages([(HOME, DRAWN)], Renderer(company.book()), source, target, {"site_name": "Ours"})


def test_a_page_is_front_matter_and_one_block() -> None:
    """Title and description are markup, as themes print them; the article is left as it is."""
    assert as_markdown(HOME, DRAWN) == (
        "---\ntitle: 'R&amp;D: ours'\ndescription: He said &quot;no&quot;\ngenerated: true\n---\n\n"
        "<article>\n<p>*not* _Markdown_</p>\n</article>\n"
    )


def test_no_article_has_an_empty_line(company: Company) -> None:
    """An empty line would end the block for an engine that holds to CommonMark."""
    assert [
        page.url for page, drawn in Renderer(company.book()).pages() if "\n\n" in drawn.html.strip()
    ] == []


def test_links_to_entities_are_led_to_pages(company: Company, tmp_path: Path) -> None:
    """A page written by hand may name a role or a guide; other links stay as they were written."""
    text = "[a](role:cfo) [b](standard:cfo/no-waiting-on-approval#x) [c](metric:refund-hours) [d](about.md)"
    by_hand = company.add("pages/us/ours.md", f"{text} (role:cfo)")

    write(by_hand, tmp_path / "out")

    assert (tmp_path / "out/docs/us/ours.md").read_text(encoding="utf-8") == (
        "[a](../roles/cfo/index.md) [b](../roles/cfo/index.md#no-waiting-on-approval) "
        "[c](../metrics/index.md#refund-hours) [d](about.md) (role:cfo)"
    )


def test_what_lies_beside_pages_comes_along(company: Company, tmp_path: Path) -> None:
    """Pictures are copied, and what begins with a dot is not."""
    for name in ("pages/a/picture.svg", "pages/.draft/b.svg"):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_text("<svg/>", encoding="utf-8")

    write(company, tmp_path / "out", tmp_path)

    found = (
        path.relative_to(tmp_path / "out/docs").as_posix() for path in (tmp_path / "out/docs").rglob("*.svg")
    )
    assert list(found) == ["a/picture.svg"]


def test_the_settings_say_the_way_through_the_site(company: Company, tmp_path: Path) -> None:
    """The navigation is the one of the site, so that no engine lists every page."""
    write(company, tmp_path / "out")

    assert yaml.safe_load((tmp_path / "out/mkdocs.yml").read_text(encoding="utf-8")) == {
        "site_name": "Ours",
        "nav": [{"About this playbook": ["about.md"]}],
    }


def test_it_writes_anew_what_it_wrote(company: Company, tmp_path: Path) -> None:
    """A page that is gone is gone there too; what engines made of the old ones goes with them."""
    write(company.add("pages/old.md", "# Old\n"), tmp_path / "out")
    (tmp_path / "out/site").mkdir()
    (tmp_path / "out/site/index.html").touch()

    assert write(company, tmp_path / "out") == 2
    assert ((tmp_path / "out/docs/old.md").exists(), (tmp_path / "out/site").exists()) == (False, False)


@pytest.mark.parametrize(
    ("path", "told"),
    [
        (
            "docs/index.md",
            "{} holds docs/index.md, which was changed since; move it away, or name another folder.",
        ),
        (
            "notes.txt",
            "{} holds notes.txt, which was not written by this command; move it away, "
            "or name another folder.",
        ),
    ],
)
def test_it_takes_nothing_away_that_it_did_not_write(
    company: Company, tmp_path: Path, path: str, told: str
) -> None:
    """One file of another hand, or one that was edited, and the folder is left alone."""
    write(company, tmp_path / "out")
    (tmp_path / "out" / path).write_text("mine", encoding="utf-8")

    with pytest.raises(CannotWrite) as refused:
        write(company, tmp_path / "out")

    assert str(refused.value) == told.format(tmp_path / "out")
    assert (tmp_path / "out" / path).read_text(encoding="utf-8") == "mine"


def test_a_folder_of_somebody_is_left_alone(company: Company, tmp_path: Path) -> None:
    """It writes into no folder that held something before it came."""
    (tmp_path / "mine").touch()

    with pytest.raises(CannotWrite):
        write(company, tmp_path)

    assert list(tmp_path.iterdir()) == [tmp_path / "mine"]


def test_a_file_is_no_folder(company: Company, tmp_path: Path) -> None:
    """A file of that name is told and kept."""
    (tmp_path / "out").touch()

    with pytest.raises(CannotWrite) as refused:
        write(company, tmp_path / "out")

    assert str(refused.value) == f"{tmp_path / 'out'} is a file; name a folder."
