"""Findings as SARIF 2.1.0 (OASIS), the format of code scanning."""

from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from generator import __version__
from generator.finding import Finding

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def sarif(findings: Sequence[tuple[Finding, str]]) -> dict[str, Any]:
    """One run with a result for each finding and its path."""
    rules = sorted({finding.rule for finding, _ in findings})
    return {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "playbook",
                        "version": __version__,
                        "rules": [{"id": rule} for rule in rules],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": [_result(finding, path, rules) for finding, path in findings],
            }
        ],
    }


def _result(finding: Finding, path: str, rules: list[str]) -> dict[str, Any]:
    return {
        "ruleId": finding.rule,
        "ruleIndex": rules.index(finding.rule),
        "level": finding.severity.value,
        "message": {"text": finding.text},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": quote(path)},
                    "region": {"startLine": finding.where.line, "startColumn": finding.where.column},
                }
            }
        ],
    }
