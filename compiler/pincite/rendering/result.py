"""What a check came to: its findings with their provisions, and the counts. Every form for programs is made from this."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from pincite.diagnostics import Diagnostic, Label, Severity
from pincite.rendering.standing import Standing, Standings
from pincite.rendering.text import line_of
from pincite.source import Span, fold_space

_MEANT = re.compile(r"(?:did you mean|write) `([^`]+)`\??")


@dataclass(frozen=True, slots=True)
class Counts:
    """How much was read. What is known only of rules that compile is None of others."""

    files: int
    places: int | None = None
    rules: int | None = None
    questions: int | None = None
    examples: int | None = None
    drafted: int | None = None
    reviewed: int | None = None


class Finding(NamedTuple):
    """A diagnostic, its provision, and a fingerprint that stays while lines move."""

    diagnostic: Diagnostic
    standing: Standing | None
    fingerprint: str
    fix: str | None  # what to write instead of the words at its place, where that mends it


@dataclass(frozen=True, slots=True)
class Result:
    """The outcome of a check. `exit` is the exit code it gives."""

    findings: tuple[Finding, ...]
    texts: Mapping[str, str]
    counts: Counts
    compiled: bool
    exit: int

    def number(self, severity: Severity) -> int:
        """How many findings have a severity."""
        return sum(1 for finding in self.findings if finding.diagnostic.severity is severity)


def findings(found: Sequence[Diagnostic], texts: Mapping[str, str], standings: Standings | None) -> Iterator[Finding]:
    """The diagnostics with what is known of each; like ones in one provision are told apart by their order.

    `standings` is None where there is no jurisdiction to cite by.
    """
    seen: Counter[str] = Counter()
    for d in (_trimmed(finding, texts) for finding in found):
        standing = standings.of(d) if standings is not None else None
        line = fold_space(line_of(d.at.span, texts) or "")
        kept = "\0".join((d.code, d.at.span.path, standing.address if standing else "", line))
        seen[kept] += 1
        digest = hashlib.sha256(f"{kept}\0{seen[kept]}".encode()).hexdigest()
        yield Finding(d, standing, digest, fix_of(d, texts))


def _trimmed(d: Diagnostic, texts: Mapping[str, str]) -> Diagnostic:
    """A diagnostic whose places end with their last words, not with the blank behind them."""
    at = Label(_trim(d.at.span, texts), d.at.text)
    return replace(d, at=at, also=tuple(Label(_trim(label.span, texts), label.text) for label in d.also))


def _trim(span: Span, texts: Mapping[str, str]) -> Span:
    if span.end_line <= span.line or span.path not in texts:
        return span
    lines = texts[span.path].split("\n")
    last, column = min(span.end_line, len(lines)), span.end_column
    while last > span.line and not lines[last - 1][: column - 1].strip():
        last -= 1
        column = len(lines[last - 1].rstrip()) + 1
    return span._replace(end_line=last, end_column=column)


def fix_of(d: Diagnostic, texts: Mapping[str, str]) -> str | None:
    """What to write in place of the marked words, where the help names it whole."""
    meant = _MEANT.fullmatch(d.help or "")
    marked = words_at(d.at.span, texts)
    if meant is None or not marked or "..." in meant[1] or marked == meant[1]:
        return None
    return meant[1]


def words_at(span: Span, texts: Mapping[str, str]) -> str:
    """The words that a span marks on its first line."""
    line = line_of(span, texts) or ""
    end = span.end_column - 1 if span.end_line == span.line else len(line)
    return line[span.column - 1 : end]
