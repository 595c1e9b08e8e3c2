"""Whatever is broken in a good company is told at the very line, once, and nothing else is told.

Every key and every value of every file is broken in the ways that fit it, one at a time, and all that
is told of the whole company is compared. The company in `every-field` uses each field of the model and
is broken in every way; the other in some, by turns, so that all of it takes a minute or two.
"""

from collections.abc import Callable, Iterator

import pytest

from generator.check import check_files
from generator.model.kinds import KINDS
from generator.read.reading import read_file
from tests.breakage.cases import Case, Told
from tests.breakage.company import Company
from tests.breakage.contents import dangling, empty_values, out_of_range, wrong_types
from tests.breakage.editing import File
from tests.breakage.keys import doubled_entries, doubled_keys, missing_keys, misspelt_keys
from tests.breakage.optional import optional_keys
from tests.breakage.places import fields_in
from tests.breakage.renaming import renamed_file, renamed_ids, spoiled_file
from tests.breakage.slips import curly_quotes, in_numbers, missing_spaces, tabs
from tests.conftest import COMPANY, TODAY, company_of

LITTLE = Company("company", company_of(COMPANY).files)
FULL = Company("every-field", company_of(COMPANY.parent / "every-field").files, thorough=True)
FILES = [
    pytest.param(company, file, id=f"{company.name}/{file.path}")
    for company in (LITTLE, FULL)
    for file in company.files
]
KEPT = 1000
"""Files; what was read of the broken ones is of no use later."""
WAYS = (
    misspelt_keys,
    missing_keys,
    optional_keys,
    doubled_keys,
    doubled_entries,
    wrong_types,
    empty_values,
    out_of_range,
    dangling,
    in_numbers,
    curly_quotes,
    missing_spaces,
    tabs,
    renamed_ids,
    renamed_file,
    spoiled_file,
)


def test_the_company_with_every_field_is_clean() -> None:
    """What is broken below is whole before, without so much as a warning."""
    assert [str(finding) for finding in check_files(FULL.contents, TODAY).findings] == []


def test_the_company_has_every_field() -> None:
    """A new field of the model is broken as well, as soon as it stands in `every-field`."""
    used = {value.field for file in FULL.files for value in file.values}

    assert {field for kind in KINDS.values() for field in fields_in(kind.model)} - used == set()


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
@pytest.mark.parametrize(("company", "file"), FILES)
def test_one_thing_broken(
    company: Company, file: File, way: Callable[[Company, File], Iterator[Case]]
) -> None:
    """It is told where it was broken, with what was meant; so is whatever names what is gone, and no more."""
    astray = [line for case in way(company, file) for line in _astray(company, case)]

    assert not astray, "\n".join(["", *astray])


def _astray(company: Company, case: Case) -> Iterator[str]:
    """What is told and should not be, and the other way round."""
    if read_file.cache_info().currsize > KEPT:
        read_file.cache_clear()
    files = {path: data for path, data in company.contents.items() if path != case.gone}
    findings = check_files({**files, case.path: case.text.encode()}, TODAY).findings
    found = [(at.where.path, at.where.line, at.where.column, at.rule, at.severity.value) for at in findings]
    wrong = [f"   not told: {told}" for told in sorted(case.must - {*found})]
    wrong += [f"   told: {at}" for at, told in zip(findings, found, strict=True) if not _due(case, told)]
    wrong += [f"   told twice: {told}" for told in {*found} if found.count(told) > 1]
    if not wrong and case.says and not any(case.says in str(at) for at in findings):
        wrong = [f"   without {case.says}: {at}" for at in findings]
    if wrong:
        yield "\n".join([case.did, *wrong])


def _due(case: Case, told: Told) -> bool:
    """Whether something should be told, or may be: a warning about a role, from a rule that judges what is left."""
    path, _, _, rule, severity = told
    return told in case.must or (rule in case.may and severity == "warning" and path.startswith("roles/"))
