"""Findings in each format."""

import json

from generator import report
from generator.finding import Finding, Location, Severity

FINDINGS = [
    Finding(
        Location("roles/cfo.yml", 3, 13),
        "reference",
        "cfo reports to 'coe', which is no role",
        "did you mean 'ceo'?",
    ),
    Finding(Location("roles/a,b.yml", 1, 1), "filler", "100% dead\nphrase", "", "says: x", Severity.WARNING),
]


def test_text_is_one_line_a_finding() -> None:
    """Path from where one stands, line, column, severity, what, what to do, rule."""
    assert report.text(FINDINGS, "content") == (
        "content/roles/cfo.yml:3:13: error: cfo reports to 'coe', which is no role; did you mean 'ceo'? [reference]\n"
        "content/roles/a,b.yml:1:1: warning: 100% dead phrase; write `says: x` [filler]\n"
    )


def test_github_is_a_workflow_command_with_its_signs_escaped() -> None:
    """GitHub shows each finding on its line."""
    assert report.github(FINDINGS, "content") == (
        "::error file=content/roles/cfo.yml,line=3,col=13,title=reference::cfo reports to 'coe', which is no role; did you mean 'ceo'?\n"
        "::warning file=content/roles/a%2Cb.yml,line=1,col=1,title=filler::100%25 dead phrase; write `says: x`\n"
    )


def test_json_is_a_list_of_findings() -> None:
    """Every part of a finding has a key of its own."""
    assert json.loads(report.as_json(FINDINGS[:1], "content")) == [
        {
            "path": "content/roles/cfo.yml",
            "line": 3,
            "column": 13,
            "severity": "error",
            "rule": "reference",
            "message": "cfo reports to 'coe', which is no role",
            "hint": "did you mean 'ceo'?",
            "fix": "",
        }
    ]


def test_sarif_names_rule_place_and_level() -> None:
    """Code scanning reads rule, level, path, line and column."""
    run = json.loads(report.as_sarif(FINDINGS, "content"))["runs"][0]

    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["filler", "reference"]
    assert [(result["ruleId"], result["ruleIndex"], result["level"]) for result in run["results"]] == [
        ("reference", 1, "error"),
        ("filler", 0, "warning"),
    ]
    assert run["results"][0]["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "content/roles/cfo.yml"},
                "region": {"startLine": 3, "startColumn": 13},
            }
        }
    ]


def test_the_summary_counts_in_words() -> None:
    """Errors and warnings apart, in the singular where there is one."""
    assert report.summary(FINDINGS) == "1 error, 1 warning"
    assert report.summary(FINDINGS[:1] * 2) == "2 errors"
    assert report.summary([]) == "Nothing found."
