"""Whatever is broken in a good company is told at the very line, once, and nothing else is told.

Every key and every value of every file is broken in every way that fits it, one at a time, and all
that is told of the whole company is compared.
"""

from collections.abc import Callable, Iterator, Mapping

import pytest

from generator.check import check_files
from tests.breakage import cases
from tests.breakage.cases import Case
from tests.breakage.company import Company, Told
from tests.breakage.editing import File
from tests.conftest import COMPANY, TODAY, company_of

BOTH = [
    Company(folder.name, company_of(folder).files) for folder in (COMPANY, COMPANY.parent / "every-field")
]
COMPANIES = {company.name: company.contents for company in BOTH}
FILES = [(company.name, file) for company in BOTH for file in company.files]

every_file = pytest.mark.parametrize(
    ("name", "file"), FILES, ids=[f"{name}/{file.path}" for name, file in FILES]
)
ways = pytest.mark.parametrize(
    "way",
    [
        cases.misspelt_keys,
        cases.missing_keys,
        cases.doubled_keys,
        cases.wrong_types,
        cases.empty_values,
        cases.out_of_range,
        cases.dangling,
        cases.slips,
        cases.doubled_entries,
    ],
    ids=lambda way: way.__name__,
)


@ways
@every_file
def test_one_thing_broken(name: str, file: File, way: Callable[[File], Iterator[Case]]) -> None:
    """One finding, at the place that was broken, and what was meant is named."""
    told = [line for case in way(file) for line in astray(COMPANIES[name], case)]

    assert not told, "\n".join(["", *told])


def astray(company: Mapping[str, bytes], case: Case) -> Iterator[str]:
    """What is told and should not be, and the other way round."""
    findings = check_files({**company, case.path: case.text.encode()}, TODAY).findings
    found = {
        (at.where.path, at.where.line, at.where.column, at.rule, at.severity.value): str(at)
        for at in findings
    }
    wrong = [f"   not told: {told}" for told in case.must if told not in found]
    wrong += [
        f"   told: {said}" for told, said in found.items() if told not in case.must and not may(case, told)
    ]
    if len(found) < len(findings):
        wrong += [f"   told twice: {at}" for at in findings]
    if not wrong and case.says and not any(case.says in str(at) for at in findings):
        wrong += [f"   without {case.says}: {at}" for at in findings]
    if wrong:
        yield "\n".join([case.did, *wrong])


def may(case: Case, told: Told) -> bool:
    """Whether a warning about a role may follow."""
    path, _, _, rule, severity = told
    return rule in case.may and severity == "warning" and path.startswith("roles/")
