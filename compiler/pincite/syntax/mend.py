"""Parsing that goes on after a mistake: every slip is named where it stands, and the rest of the file is still read.

What can have been meant in one way only is mended in memory; otherwise the smallest construct around the mistake is blanked
out and the file is parsed again. So one slip gives one message, and several slips give several.
"""

from __future__ import annotations

import re

from lark import Token, Tree
from lark.exceptions import UnexpectedCharacters, UnexpectedInput, UnexpectedToken
from lark.indenter import DedentError

from pincite.codes import CODES
from pincite.diagnostics import Found
from pincite.jurisdiction import Jurisdiction
from pincite.source import Source, Span
from pincite.syntax.characters import indent, is_text, slips
from pincite.syntax.complain import Complaint, complain
from pincite.syntax.grammar import keywords, parser

MAX_MISTAKES = 50
_LABEL_LINE = re.compile(r"\s*\w{1,5}[).](\s|$)")
_PERIODS = ("since", "until", "during")
# Words that open a block which may be blanked out whole without taking anything else with it.
_OPENERS = frozenset(
    [
        "define",
        "duty",
        "right",
        "ban",
        "question",
        "example",
        "table",
        "reading",
        "determination",
        "exception",
        "deemed",
        "term",
        "record",
        "about",
        "fact",
        "assert",
        "note",
        "source",
        "authority",
        "quotes",
        "informational",
        "procedural",
        "reconstructed",
        "formerly",
        "not",
        "pending",
        "unit",
        "holidays",
    ]
)


def parse_mending(source: Source, law: Jurisdiction) -> tuple[Tree[Token] | None, Found]:
    """The parse tree of a file (None if nothing could be read), and every mistake in it."""
    found = Found()
    lines = source.text.split("\n")
    not_months = frozenset(re.findall(r"[A-Z][a-z]+", " ".join(form.print for form in law.forms.values())))
    told: set[int] = set()
    for slip in list(slips(lines, not_months)):
        span = Span(source.path, slip.line, slip.column, slip.line, slip.column + 1)
        found.add(slip.code, span, slip.message, help=slip.help)
        lines[slip.line - 1] = slip.mended
        if CODES[slip.code].severity == "error":
            told.add(slip.line)
    lark = parser(law)
    words = keywords(law)
    while len(found) < MAX_MISTAKES:
        try:
            return lark.parse("\n".join(lines) + "\n"), found
        except (UnexpectedToken, UnexpectedCharacters, DedentError) as error:
            complaint = complain(error, lines, lark, words)
        except UnexpectedInput:  # the end of the file in the middle of a block: reported at its last line
            complaint = Complaint(len(lines), 1, "P114", "the file ends in the middle of a block", None)
        if complaint.line not in told:
            told.add(complaint.line)
            at = Span(source.path, complaint.line, complaint.column, complaint.line, complaint.column + complaint.width)
            found.add(complaint.code, at, complaint.message, help=complaint.help)
        mended = _mend(lines, complaint) or _blank(lines, complaint.line)
        if mended is None or mended == lines:
            mended = [*lines[: complaint.line - 1], "", *lines[complaint.line :]]
            if mended == lines:
                break
        lines = mended
    return None, found


def _mend(lines: list[str], complaint: Complaint) -> list[str] | None:
    """Move a block that is indented too little or too much to where it can stand."""
    if complaint.code not in ("P107", "P108"):
        return None
    new = list(lines)
    at = complaint.line - 1
    if at >= len(lines):
        return None
    depth = indent(lines[at])
    shift = 2 if complaint.code == "P107" else -2
    place = at
    while place < len(new) and new[place].strip() and indent(new[place]) >= depth:
        if place > at and _LABEL_LINE.match(new[place]):
            break
        if shift > 0:
            new[place] = "  " + new[place]
        elif new[place].startswith("  "):
            new[place] = new[place][2:]
        place += 1
    return new if new != lines else None


def _blank(lines: list[str], number: int) -> list[str] | None:
    """Blank out the smallest construct around a line, so that the rest can be read; None if there is none."""
    at = min(number, len(lines)) - 1
    while at > 0 and not lines[at].strip():
        at -= 1
    start = at
    if not _opens(lines[at]):
        while start > 0 and (
            not lines[start].strip() or is_text(lines[start]) or indent(lines[start]) >= indent(lines[at])
        ):
            start -= 1
        if not _opens(lines[start]) or _word(lines[start]) in ("source", "about"):
            start = at
    if _LABEL_LINE.match(lines[start]) or _word(lines[start]) in _PERIODS:
        return None
    depth = indent(lines[start])
    end = start + 1
    while end < len(lines) and (not lines[end].strip() or indent(lines[end]) > depth):
        end += 1
    # What was under the heading of a place would be lost with it: a heading is blanked alone.
    blank = " " * depth + 'note "left out"' if _word(lines[start]) in _OPENERS or start == at else ""
    return [*lines[:start], blank, *([""] * (end - start - 1)), *lines[end:]]


def _word(line: str) -> str:
    words = line.split()
    return words[0] if words else ""


def _opens(line: str) -> bool:
    return _word(line) in _OPENERS or _word(line) in _PERIODS or bool(_LABEL_LINE.match(line))
