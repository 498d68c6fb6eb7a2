"""Findings as SARIF 2.1.0, the form in which editors and code hosts take the results of a check."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from importlib.resources import files
from typing import Any
from urllib.parse import quote

from pincite import __version__
from pincite.codes import CODES
from pincite.diagnostics import Label, Severity
from pincite.language import PRELUDE
from pincite.rendering.result import Finding, Result
from pincite.rendering.text import line_of
from pincite.source import Span

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
ROOT = "%SRCROOT%"  # the folder of the project, by the name that readers of SARIF know
_LEVELS = {"error": "error", "warning": "warning", "report": "note"}


def sarif(result: Result) -> dict[str, Any]:
    """The outcome of a check as a SARIF log with one run."""
    codes = sorted({finding.diagnostic.code for finding in result.findings})
    driver = {
        "name": "pincite",
        "version": __version__,
        "rules": [_rule(code) for code in codes],
    }
    counts = {name: number for name, number in asdict(result.counts).items() if number is not None}
    return {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": driver},
                "invocations": [{"executionSuccessful": result.compiled, "exitCode": result.exit}],
                "originalUriBaseIds": {ROOT: {"description": {"text": "The folder of the project's settings."}}},
                "columnKind": "utf16CodeUnits",
                "results": [_result(finding, codes, result.texts) for finding in result.findings],
                "properties": {"counts": counts | {f"{s.value}s": result.number(s) for s in Severity}},
            }
        ],
    }


def _rule(code: str) -> dict[str, Any]:
    page = (files("pincite") / "explanations" / f"{code}.md").read_text(encoding="utf-8")
    line = CODES[code].line
    return {
        "id": code,
        "name": CODES[code].name,
        "shortDescription": {"text": f"{line[0].upper()}{line[1:]}."},
        "help": {"text": page, "markdown": page},
        "defaultConfiguration": {"level": _LEVELS[CODES[code].severity]},
    }


def _result(finding: Finding, codes: list[str], texts: Mapping[str, str]) -> dict[str, Any]:
    d = finding.diagnostic
    help = f"\nHelp: {d.help}" if d.help else ""
    out: dict[str, Any] = {
        "ruleId": d.code,
        "ruleIndex": codes.index(d.code),
        "level": _LEVELS[d.severity.value],
        "message": {"text": d.message + help},
        "locations": [_location(finding, texts)],
        "partialFingerprints": {"pincite/v1": finding.fingerprint},
    }
    if d.also:
        out["relatedLocations"] = [_related(number, label, texts) for number, label in enumerate(d.also, 1)]
    if finding.fix is not None:
        out["fixes"] = [_fix(d.at.span, finding.fix, texts)]
    return out


def _location(finding: Finding, texts: Mapping[str, str]) -> dict[str, Any]:
    out: dict[str, Any] = {}
    d, standing = finding.diagnostic, finding.standing
    if d.at.span.path:
        out["physicalLocation"] = _physical(d.at.span, texts)
    if standing is not None:
        out["logicalLocations"] = [{"name": standing.address, "fullyQualifiedName": standing.citation}]
    if d.at.text:
        out["message"] = {"text": d.at.text}
    return out


def _related(number: int, label: Label, texts: Mapping[str, str]) -> dict[str, Any]:
    out: dict[str, Any] = {"id": number, "physicalLocation": _physical(label.span, texts)}
    if label.text:
        out["message"] = {"text": label.text}
    return out


def _physical(span: Span, texts: Mapping[str, str]) -> dict[str, Any]:
    return {"artifactLocation": _artifact(span.path), "region": region(span, texts)}


def _artifact(path: str) -> dict[str, Any]:
    location = {"uri": quote(path)}
    return location if path.startswith(PRELUDE) else location | {"uriBaseId": ROOT}


def region(span: Span, texts: Mapping[str, str]) -> dict[str, int]:
    """A span in UTF-16 code units, as SARIF counts columns; none beyond the end of its line."""
    start = line_of(span, texts)
    end = start if span.end_line == span.line else line_of(span._replace(line=span.end_line), texts)
    return {
        "startLine": span.line,
        "startColumn": _column(start, span.column),
        "endLine": span.end_line,
        "endColumn": _column(end, span.end_column),
    }


def _column(line: str | None, column: int) -> int:
    """A column in UTF-16 code units."""
    if line is None:
        return column
    return 1 + len(line[: column - 1].encode("utf-16-le", "surrogatepass")) // 2


def _fix(span: Span, words: str, texts: Mapping[str, str]) -> dict[str, Any]:
    return {
        "description": {"text": f"Write {words}."},
        "artifactChanges": [
            {
                "artifactLocation": _artifact(span.path),
                "replacements": [{"deletedRegion": region(span, texts), "insertedContent": {"text": words}}],
            }
        ],
    }
