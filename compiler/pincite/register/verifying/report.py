"""What verifying found, grouped by kind: as text for a screen, as Markdown for a file, as data."""

from __future__ import annotations

import re
import textwrap
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from pincite.diagnostics import Diagnostic, Severity
from pincite.register.document import Notice

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~&])")
_HEADINGS = {
    "P731": "Words that differ from those the rules hold",
    "P740": "What could not be compared",
    "P721": "What cannot be read",
    "P722": "What is missing",
    "P723": "Clauses of a source note that cannot be read",
    "P724": "Listed changes that cannot be read",
    "P726": "What changed is uncertain",
    "P727": "Labels that are misprinted",
    "P728": "Sections listed and Sections printed",
    "P729": "Answers that cannot be used",
    "P733": "Front matter, contents and source notes",
    "P734": "Listed changes that were not made, or not there",
    "P735": "References and names of acts",
    "P736": "One thing under several names",
    "P737": "Labels and their order",
    "P738": "Parallel provisions that differ",
    "P739": "Form",
}


def as_text(found: Sequence[Diagnostic], wide: int) -> str:
    """Findings by kind, each with its page, its line and a sentence."""
    out: list[str] = []
    for heading, listed in _grouped(found):
        out.append(f"{heading} ({len(listed)})\n")
        for d in listed:
            out.append(
                textwrap.fill(
                    f"{_where(d)}: {_sentence(d.message)}", wide, initial_indent="  ", subsequent_indent="    "
                )
            )
            if d.help:
                out.append(textwrap.fill(d.help, wide, initial_indent="    ", subsequent_indent="    "))
        out.append("")
    return "\n".join(out) + ("\n" if out else "")


def as_markdown(found: Sequence[Diagnostic], notices: Iterable[Notice], path: str) -> str:
    """The same as a document."""
    lines = [f"# Findings in {_plain(path)}", ""]
    lines += [
        "What checking this file of notices against itself, against the rules and against its siblings found. Each finding is "
        "a place to look at, not a judgement: some differences are meant. Pages and lines are counted in the file.",
        "",
        "| notice | title | takes effect |",
        "|---|---|---|",
    ]
    for notice in notices:
        day = notice.effective.isoformat() if notice.effective else "not said"
        lines.append(
            f"| {_plain(notice.register or '')} | {_plain(notice.citation or '')}, {_plain(notice.title or '')} | {day} |"
        )
    lines += ["", "| findings | number |", "|---|---|"]
    groups = list(_grouped([d for d in found if d.severity is not Severity.REPORT]))  # those are of this project alone
    lines += [f"| {heading} | {len(listed)} |" for heading, listed in groups]
    for heading, listed in groups:
        lines += ["", f"## {heading}", ""]
        lines += [f"- **{_plain(_where(d))}**: {_plain(_sentence(d.message))}" for d in listed]
    return "\n".join(lines) + "\n"


def as_data(found: Sequence[Diagnostic]) -> dict[str, Any]:
    """The same as data: code, kind, heading, address, sentence, places; `project` is true of what this project alone decides."""
    return {
        "findings": [
            {
                "code": d.code,
                "kind": d.name,
                "heading": _HEADINGS.get(d.code, d.name),
                "project": d.severity is Severity.REPORT,
                "address": d.law,
                "message": d.message,
                "help": d.help,
                "places": [
                    {"file": label.span.path, "line": label.span.line, "what": label.text} for label in (d.at, *d.also)
                ],
            }
            for d in found
        ]
    }


def _grouped(found: Sequence[Diagnostic]) -> Iterator[tuple[str, list[Diagnostic]]]:
    by_code: dict[str, list[Diagnostic]] = defaultdict(list)
    for d in found:
        by_code[d.code].append(d)
    for code, heading in _HEADINGS.items():
        if by_code[code]:
            yield heading, by_code[code]


def _where(d: Diagnostic) -> str:
    page = f"{d.at.text}, " if d.at.text.startswith("page") else ""
    return f"{page}line {d.at.span.line}"


def _sentence(message: str) -> str:
    """A message as a sentence of its own."""
    return message[:1].upper() + message[1:] + ("" if message.endswith((".", "?", "!")) else ".")


def _plain(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", "".join(c if c.isprintable() else " " for c in text))
