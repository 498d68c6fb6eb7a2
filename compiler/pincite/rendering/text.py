"""Findings as text for a terminal. Nothing from a rule file reaches the terminal but printable characters."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from pincite.diagnostics import Diagnostic, Label, Severity
from pincite.rendering.standing import Standings
from pincite.source import Span

FOLDED = "P711"  # what a table acknowledges by name: counted, and listed when asked for


def clean(text: str) -> str:
    """A text without characters that a terminal would obey."""
    return "".join(char if char.isprintable() else "\ufffd" if char != "\t" else " " for char in text)


def text(found: Sequence[Diagnostic], sources: Mapping[str, str], standings: Standings | None = None) -> str:
    """The diagnostics as text; `sources` are the files by path, `standings` knows the provisions they stand in."""
    return "\n".join(_one(d, sources, standings) for d in found)


def reports(found: Iterable[Diagnostic], standings: Standings | None, gaps: bool) -> str:
    """What is for the record, a line each; acknowledged gaps as one count for each instrument, unless `gaps` lists them."""
    lines, folded = [], dict[str, int]()
    for d in found:
        if d.code == FOLDED and not gaps:
            standing = standings.of(d) if standings is not None else None
            code = standing.instrument if standing is not None else ""
            folded[code] = folded.get(code, 0) + 1
            continue
        span = d.at.span
        lines.append(f"report[{d.code}] {d.name}: {clean(d.message)}  ({span.path}:{span.line})")
    for code, count in folded.items():
        where = f" in {standings.instrument(code)}" if code and standings is not None else ""
        many = f"{count} gaps are" if count > 1 else "1 gap is"
        lines.append(
            f"report[{FOLDED}] acknowledged-gap: {many} acknowledged{where}; `pincite check --gaps` lists them"
        )
    return "".join(line + "\n" for line in lines)


def _one(diagnostic: Diagnostic, sources: Mapping[str, str], standings: Standings | None) -> str:
    d = diagnostic
    standing = standings.of(d) if standings is not None else None
    law = str(standing) if standing is not None else d.law
    lines = [f"{d.severity.value}[{d.code}] {d.name}: {clean(d.message)}"]
    lines += _place(d.at, sources, "^", law)
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
    lines = [f"{margin}--> {clean(span.path)}:{span.line}:{span.column}"]
    source = line_of(span, sources)
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


def line_of(span: Span, sources: Mapping[str, str]) -> str | None:
    """The line on which a span begins; None where the file is not at hand."""
    text = sources.get(span.path)
    if text is None:
        return None
    lines = _lines(text)
    return lines[span.line - 1] if 0 < span.line <= len(lines) else None


@lru_cache(maxsize=64)  # findings come file by file
def _lines(text: str) -> list[str]:
    return text.split("\n")


def summary(found: Sequence[Diagnostic]) -> str:
    """How many findings of each severity there are."""
    counts = {severity: sum(1 for d in found if d.severity is severity) for severity in Severity}
    words = []
    for severity, count in counts.items():
        if count:
            words.append(f"{count} {severity.value}{'s' if count > 1 else ''}")
    return ", ".join(words) if words else "nothing found"
