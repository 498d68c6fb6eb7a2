"""Findings as one JSON object. Its form is `findings-1.json` beside this module; it changes only with that number."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from pincite.diagnostics import Label, Severity
from pincite.rendering.result import Finding, Result

SCHEMA = "https://pincite.dev/schemas/findings-1.json"


def document(result: Result) -> dict[str, Any]:
    """The whole outcome of a check."""
    return {
        "schema": SCHEMA,
        "compiled": result.compiled,
        "exit": result.exit,
        "counts": {
            **{name: number for name, number in asdict(result.counts).items() if number is not None},
            **{f"{severity.value}s": result.number(severity) for severity in Severity},
        },
        "findings": [_finding(finding) for finding in result.findings],
    }


def _finding(finding: Finding) -> dict[str, Any]:
    d, standing = finding.diagnostic, finding.standing
    out: dict[str, Any] = {
        "code": d.code,
        "name": d.name,
        "severity": d.severity.value,
        "message": d.message,
        "place": _place(d.at),
        "fingerprint": finding.fingerprint,
    }
    if d.also:
        out["also"] = [_place(label) for label in d.also]
    if standing is not None:
        out["law"] = {"address": standing.address, "citation": standing.citation}
        if standing.heading:
            out["law"]["heading"] = standing.heading
    if d.help is not None:
        out["help"] = d.help
    if finding.fix is not None:
        out["fix"] = finding.fix
    return out


def _place(label: Label) -> dict[str, Any]:
    span = label.span
    out: dict[str, Any] = {
        "file": span.path,
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
    }
    if label.text:
        out["said"] = label.text
    return out
