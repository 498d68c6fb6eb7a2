"""Diagnostics as text for a person: the place in the file, the law it belongs to, what to write instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pincite.diagnostics import Diagnostic, Label, Severity
from pincite.source import Span


def clean(text: str) -> str:
    """A text without characters that a terminal would obey."""
    return "".join(char if char.isprintable() else "\ufffd" if char != "\t" else " " for char in text)


def text(found: Sequence[Diagnostic], sources: Mapping[str, str]) -> str:
    """The diagnostics as text; `sources` are the files by path."""
    return "\n".join(_one(d, sources) for d in found)


def _one(diagnostic: Diagnostic, sources: Mapping[str, str]) -> str:
    d = diagnostic
    lines = [f"{d.severity.value}[{d.code}] {d.name}: {clean(d.message)}"]
    lines += _place(d.at, sources, "^", d.law)
    for label in d.also:
        lines += _place(label, sources, "-", None)
    if d.help is not None:
        lines.append(f"help: {clean(d.help)}")
    lines.append(f"more: pincite explain {d.code}")
    return "\n".join(lines) + "\n"


def _place(label: Label, sources: Mapping[str, str], mark: str, law: str | None) -> list[str]:
    span = label.span
    if not span.path:
        return []
    margin = " " * len(str(span.line))
    lines = [f"{margin}--> {span.path}:{span.line}:{span.column}"]
    source = _line(span, sources)
    if source is not None:
        width = span.end_column - span.column if span.end_line == span.line else len(source) - span.column + 1
        width = max(1, min(width, len(source) - span.column + 1))
        said = f" {clean(label.text)}" if label.text else ""
        lines += [
            f"{margin} |",
            f"{span.line} | {clean(source)}",
            f"{margin} | {' ' * (span.column - 1)}{mark * width}{said}",
        ]
    elif label.text:
        lines.append(f"{margin} = {clean(label.text)}")
    if law:
        lines.append(f"{margin} = {clean(law)}")
    return lines


def _line(span: Span, sources: Mapping[str, str]) -> str | None:
    text = sources.get(span.path)
    if text is None:
        return None
    lines = text.split("\n")
    return lines[span.line - 1] if 0 < span.line <= len(lines) else None


def summary(found: Sequence[Diagnostic]) -> str:
    """How many findings of each severity there are."""
    counts = {severity: sum(1 for d in found if d.severity is severity) for severity in Severity}
    words = []
    for severity, count in counts.items():
        if count:
            words.append(f"{count} {severity.value}{'s' if count > 1 else ''}")
    return ", ".join(words) if words else "nothing found"
