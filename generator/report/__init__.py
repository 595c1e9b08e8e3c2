"""Findings in the formats that people and machines read: one function each."""

import json
from collections.abc import Callable, Sequence
from pathlib import PurePosixPath

from generator.finding import Finding, Severity, one_line
from generator.report.sarif import sarif

Format = Callable[[Sequence[Finding], str], str]


def text(findings: Sequence[Finding], folder: str) -> str:
    """One line a finding: `content/roles/cfo.yml:3:13: error: … [reference]`."""
    return "".join(one_line(f"{_path(finding, folder)}:{_rest(finding)}") + "\n" for finding in findings)


def github(findings: Sequence[Finding], folder: str) -> str:
    """GitHub's workflow commands, which show each finding on its line of a pull request."""
    lines = []
    for finding in findings:
        where = finding.where
        place = f"file={_escape(_path(finding, folder), ',:')},line={where.line},col={where.column}"
        title = _escape(finding.rule, ",:")
        lines.append(f"::{finding.severity} {place},title={title}::{_escape(finding.text)}\n")
    return "".join(lines)


def as_json(findings: Sequence[Finding], folder: str) -> str:
    """A list of findings, each with its place and its parts."""
    rows = [
        {
            "path": _path(finding, folder),
            "line": finding.where.line,
            "column": finding.where.column,
            "severity": finding.severity.value,
            "rule": finding.rule,
            "message": finding.message,
            "hint": finding.hint,
            "fix": finding.fix,
        }
        for finding in findings
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"


def as_sarif(findings: Sequence[Finding], folder: str) -> str:
    """SARIF 2.1.0, for code scanning."""
    return (
        json.dumps(
            sarif([(finding, _path(finding, folder)) for finding in findings]), ensure_ascii=False, indent=2
        )
        + "\n"
    )


FORMATS: dict[str, Format] = {"text": text, "github": github, "json": as_json, "sarif": as_sarif}
"""The formats by their word on the command line."""


def summary(findings: Sequence[Finding]) -> str:
    """How many errors and warnings there are, in words."""
    errors = sum(finding.severity is Severity.ERROR for finding in findings)
    warnings = len(findings) - errors
    if not findings:
        return "Nothing found."
    return ", ".join(
        f"{number} {word}{'' if number == 1 else 's'}"
        for number, word in ((errors, "error"), (warnings, "warning"))
        if number
    )


def _path(finding: Finding, folder: str) -> str:
    return (PurePosixPath(folder) / finding.where.path).as_posix()


def _rest(finding: Finding) -> str:
    where = finding.where
    return f"{where.line}:{where.column}: {finding.severity}: {finding.text} [{finding.rule}]"


def _escape(text: str, more: str = "") -> str:
    for sign in "%\r\n" + more:
        text = text.replace(sign, f"%{ord(sign):02X}")
    return text
