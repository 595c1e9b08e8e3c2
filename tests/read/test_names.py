"""A file with a wrong name is told by that name, and by nothing that rests on what it holds."""

import pytest

from tests.conftest import Company

NO_ID = "is no id: small letters, digits and hyphens only"


def moved(company: Company, old: str, new: str) -> Company:
    return company.add(new, company.files[old]).remove(old)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("cfo.yaml", "files that end in .yaml are not read"),
        ("cfo.YML", "files that end in .YML are not read"),
        ("cfo.ymal", "files that end in .ymal are not read"),
        ("cfo.yml.txt", "files that end in .yml.txt are not read"),
        ("cfo.yml~", "files that end in .yml~ are not read"),
        ("cfo.yml.bak", "files that end in .yml.bak are not read"),
        ("cfo.yml.orig", "files that end in .yml.orig are not read"),
        ("CFO.yml", f"'CFO' {NO_ID}"),
        ("Cfo.yml", f"'Cfo' {NO_ID}"),
        ("cfo (1).yml", f"'cfo (1)' {NO_ID}"),
        ("cfo - Copy.yml", f"'cfo - Copy' {NO_ID}"),
        ("cfo copy 2.yml", f"'cfo copy 2' {NO_ID}"),
        ("Copy of cfo.yml", f"'Copy of cfo' {NO_ID}"),
    ],
)
def test_a_name_that_is_wrong(company: Company, name: str, told: str) -> None:
    """The id that was meant exists, so whoever names it is not told; beside the right file it is left over."""
    alone = moved(company, "roles/cfo.yml", f"roles/{name}")
    beside = company.add(f"roles/{name}", "x")

    assert (alone.told(), beside.told()) == (
        [f"roles/{name}:1:1: error: {told}; rename it to cfo.yml [shape]"],
        [
            f"roles/{name}:1:1: error: {told}; roles/cfo.yml is there already, so delete this file,"
            " or give it a name of its own [shape]"
        ],
    )


def test_two_wrong_names_for_one_id(company: Company) -> None:
    """One of the two is to be renamed, the other is left over."""
    twice = moved(company, "roles/cfo.yml", "roles/CFO.yml").add("roles/cfo.yaml", "x")

    assert twice.told() == [
        f"roles/CFO.yml:1:1: error: 'CFO' {NO_ID}; rename it to cfo.yml [shape]",
        "roles/cfo.yaml:1:1: error: files that end in .yaml are not read; roles/CFO.yml is there already, so"
        " delete this file, or give it a name of its own [shape]",
    ]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("playbook.yml", "playbook.yaml", "files that end in .yaml are not read; rename it to playbook.yml"),
        ("journey.yml", "journey.yaml", "files that end in .yaml are not read; rename it to journey.yml"),
        ("journey.yml", "Journey.yml", "nothing reads the file Journey.yml; rename it to journey.yml"),
        ("journey.yml", "journy.yml", "nothing reads the file journy.yml; did you mean 'journey.yml'?"),
        (
            "sources.yml",
            "sources.yml.txt",
            "files that end in .yml.txt are not read; rename it to sources.yml",
        ),
        ("you-said.yml", "you_said.yml", "nothing reads the file you_said.yml; rename it to you-said.yml"),
    ],
)
def test_a_file_at_the_top(company: Company, old: str, new: str, told: str) -> None:
    """What it was meant to hold is not missed as well."""
    assert moved(company, old, new).told() == [f"{new}:1:1: error: {told} [shape]"]


def test_a_folder_that_is_misspelt(company: Company) -> None:
    """It is told once, at its first file, and the ids of all its files exist."""
    folder = company
    for path in [path for path in company.files if path.startswith("roles/")]:
        folder = moved(folder, path, f"role/{path.removeprefix('roles/')}")

    assert folder.told() == [
        "role/ceo.yml:1:1: error: nothing reads the folder role; did you mean 'roles'? [shape]"
    ]


def test_a_name_that_is_close_to_none(company: Company) -> None:
    """The names that there are are told."""
    assert company.add("notes.yml", "x").told() == [
        "notes.yml:1:1: error: nothing reads the file notes.yml; the files are playbook.yml, journey.yml,"
        " mantras.yml, chains.yml, you-said.yml, terms.yml, sources.yml, retired.yml [shape]"
    ]


@pytest.mark.parametrize(
    "path",
    [
        "README.md",
        "roles/README.md",
        "roles/.gitkeep",
        "roles/.DS_Store",
        "roles/cfo.png",
        "notes.yml.txt",
        "x/a.yml~",
    ],
)
def test_a_file_of_another_sort(company: Company, path: str) -> None:
    """What nobody could take for content is left alone."""
    assert company.add(path, "x").told() == []
