"""Findings as annotations of a build on GitHub: one workflow command a line, from which no text can break out."""

from __future__ import annotations

from collections.abc import Iterable

from pincite.diagnostics import Severity
from pincite.rendering.result import Finding
from pincite.rendering.text import FOLDED, clean

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.REPORT: "notice"}


def github(findings: Iterable[Finding], gaps: bool) -> str:
    """The findings as workflow commands; acknowledged gaps only where `gaps` asks for them."""
    return "".join(_command(finding) + "\n" for finding in findings if gaps or finding.diagnostic.code != FOLDED)


def _command(finding: Finding) -> str:
    d, span = finding.diagnostic, finding.diagnostic.at.span
    properties = {"file": span.path, "line": str(span.line)} if span.path else {}
    if span.path and span.end_line == span.line:  # columns are read only where the finding is within a line
        properties |= {"col": str(span.column), "endColumn": str(max(span.column, span.end_column - 1))}
    elif span.path:
        properties["endLine"] = str(span.end_line)
    properties["title"] = f"{d.code} {d.name}"
    said = [d.message]
    if d.help is not None:
        said.append(f"help: {d.help}")
    if finding.standing is not None:
        said.append(str(finding.standing))
    shown = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{_COMMANDS[d.severity]} {shown}::{_data(said)}"


def _data(lines: Iterable[str]) -> str:
    return "%0A".join(clean(line).replace("%", "%25") for line in lines)


def _property(value: str) -> str:
    return clean(value).replace("%", "%25").replace(":", "%3A").replace(",", "%2C")
