"""Parsing that goes on after a mistake: every slip is named where it stands, and the rest of the file is still read.

What can have been meant in one way only is mended in memory; otherwise the smallest construct around the mistake is blanked
out and the file is parsed again. So one slip gives one message, and several slips give several.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from lark import Token, Tree
from lark.exceptions import UnexpectedCharacters, UnexpectedToken

from pincite.codes import CODES
from pincite.diagnostics import Found
from pincite.jurisdiction import Jurisdiction
from pincite.source import Source, Span
from pincite.syntax.characters import characters, percents, quotations
from pincite.syntax.complain import complain
from pincite.syntax.complaint import Complaint
from pincite.syntax.grammar import NotLinedUp, parser
from pincite.syntax.law_lines import law_lines
from pincite.syntax.layout import not_lined_up
from pincite.syntax.openers import BLOCKS, INVISIBLE, PERIODS, first_word, indent, is_label, is_text, opens
from pincite.syntax.values import impossible_dates

MAX_MISTAKES = 50
# No file needs as many turns; the bound holds whatever a mending leads to.
_MAX_TURNS = 4 * MAX_MISTAKES


@dataclass(slots=True)
class _Mending:
    """A file in mending: its lines as they are meant as far as is known, and what was told."""

    path: str
    lines: list[str]
    found: Found = field(default_factory=Found)
    told: set[int] = field(default_factory=set)
    tried: set[tuple[int, int, str]] = field(default_factory=set)

    def tell(self, complaint: Complaint) -> None:
        """Report a mistake, unless it may follow from one that was told of the same line."""
        if complaint.line in self.told:
            return
        if complaint.alone and CODES[complaint.code].severity == "error":
            self.told.add(complaint.line)
        end = complaint.column + complaint.width
        span = Span(self.path, complaint.line, complaint.column, complaint.line, end)
        self.found.add(complaint.code, span, complaint.message, help=complaint.help)

    def apply(self, complaint: Complaint) -> bool:
        """Mend the lines, if it is known how and was not tried before."""
        attempt = (complaint.line, complaint.column, complaint.code)
        if complaint.mended is None or attempt in self.tried:
            return False
        self.tried.add(attempt)
        for number, line in complaint.mended.items():
            self.lines[number - 1] = line
        return True


def parse_mending(
    source: Source, law: Jurisdiction, declared: frozenset[str] = frozenset()
) -> tuple[Tree[Token] | None, Found]:
    """The parse tree of a file (None if nothing could be read), and every mistake in it."""
    mending = _Mending(source.path, [_visible(line) for line in source.text.split("\n")])
    _before_parsing(mending, law)
    lark = parser(law)
    for _ in range(_MAX_TURNS):
        try:
            return lark.parse("\n".join(mending.lines) + "\n"), mending.found
        except NotLinedUp as error:
            complaint = not_lined_up(error, mending.lines)
        except (UnexpectedToken, UnexpectedCharacters) as error:
            complaint = complain(error, mending.lines, law, declared)
        mending.tell(complaint)
        if not mending.apply(complaint):
            lines = _blank(mending.lines, complaint.line)
            if lines == mending.lines:
                break
            mending.told.add(complaint.line)
            mending.lines = lines
        if len(mending.found) >= MAX_MISTAKES:
            break
    return None, mending.found


def _visible(line: str) -> str:
    """A line without characters that print nothing before its bar."""
    if INVISIBLE and is_text(line):
        return line[: line.index("|")].translate(dict.fromkeys(map(ord, INVISIBLE))) + line[line.index("|") :]
    return line


def _before_parsing(mending: _Mending, law: Jurisdiction) -> None:
    """What is looked for line by line; each step sees the lines as the one before it mended them."""
    for complaint in law_lines(list(mending.lines), law):
        mending.tell(complaint)
        mending.apply(complaint)
    for step in (characters, quotations, percents, impossible_dates):
        for complaint in step(list(mending.lines)):
            mending.tell(complaint)
            mending.apply(complaint)


def _blank(lines: list[str], number: int) -> list[str]:
    """The lines with the smallest construct around one of them blanked out, so that the rest can be read."""
    at = min(number, len(lines)) - 1
    while at > 0 and not lines[at].strip():
        at -= 1
    start = at
    if not opens(lines[at]):
        while start > 0 and (
            not lines[start].strip() or is_text(lines[start]) or indent(lines[start]) >= indent(lines[at])
        ):
            start -= 1
        if not opens(lines[start]) or first_word(lines[start]) in ("source", "about"):
            start = at
    if is_label(lines[start]) or first_word(lines[start]) in PERIODS:
        return [*lines[:at], "", *lines[at + 1 :]]
    depth = indent(lines[start])
    end = start + 1
    while end < len(lines) and (not lines[end].strip() or indent(lines[end]) > depth):
        end += 1
    # What was under the heading of a place would be lost with it: a heading is blanked alone.
    block = first_word(lines[start]) in BLOCKS or start == at
    blank = " " * depth + 'note "left out"' if block else ""
    blanked = [*lines[:start], blank, *([""] * (end - start - 1)), *lines[end:]]
    return blanked if blanked != lines else [*lines[:at], "", *lines[at + 1 :]]
