"""Parsing that goes on after a mistake: every slip is named where it stands, and the rest of the file is still read.

What can have been meant in one way only is mended in memory; otherwise the smallest construct around the mistake is blanked
out and the file is parsed again. So one slip gives one message, and several slips give several.
"""

from __future__ import annotations

import difflib
from dataclasses import dataclass, field

from lark import Token, Tree
from lark.exceptions import UnexpectedCharacters, UnexpectedToken

from pincite.codes import CODES
from pincite.diagnostics import Found
from pincite.jurisdiction import Jurisdiction
from pincite.source import Source, Span
from pincite.syntax.characters import characters, odd_steps, percents, quotations, tabs
from pincite.syntax.complain import complain
from pincite.syntax.complaint import LONG_LINE, Complaint
from pincite.syntax.grammar import NotLinedUp, RunTogether, parser, quick, spelt
from pincite.syntax.law_lines import law_lines
from pincite.syntax.layout import not_lined_up
from pincite.syntax.naming import not_apart
from pincite.syntax.nesting import nesting
from pincite.syntax.openers import BLOCKS, INVISIBLE, PERIODS, first_word, indent, is_label, is_text, opens
from pincite.syntax.values import impossible_dates

MAX_MISTAKES = 50
# A line stands too deep, or not deep enough.
_DEPTH = ("P107", "P108", "P118")
# No file needs as many turns; the bound holds whatever a mending leads to.
_MAX_TURNS = 4 * MAX_MISTAKES


@dataclass(slots=True)
class _Mending:
    """A file in mending: its lines as they are meant as far as is known, and what was told."""

    path: str
    lines: list[str]
    written: list[str]
    found: Found = field(default_factory=Found)
    told: set[int] = field(default_factory=set)
    unsure: set[int] = field(default_factory=set)  # lines of which it is not known how deep they were meant to stand
    tried: set[tuple[int, int, str, tuple[int, ...]]] = field(default_factory=set)

    def tell(self, complaint: Complaint) -> None:
        """Report a mistake, unless it may follow from one that was told of the same line."""
        if complaint.line in self.told or (complaint.depth and complaint.line in self.unsure):
            return
        if complaint.code == "P118":
            self.unsure.update(range(complaint.line, _end_of_place(self.lines, complaint.line)))
        if complaint.alone and CODES[complaint.code].severity == "error":
            self.told.add(complaint.line)
        start = self._on_file(complaint.line, complaint.column)
        end = self._on_file(complaint.line, complaint.column + complaint.width - 1) + 1
        span = Span(self.path, complaint.line, start, complaint.line, max(start + 1, end))
        self.found.add(complaint.code, span, complaint.message, help=complaint.help)

    def _on_file(self, number: int, column: int) -> int:
        """The column of the line on file where a column of the line as it is mended came from."""
        mended, written = self.lines[number - 1], self.written[number - 1]
        # In a line that nobody wrote by hand a place is told as it is in the mended line.
        if mended == written or max(len(mended), len(written)) > LONG_LINE:
            return min(column, len(written) + 1)
        blocks = difflib.SequenceMatcher(None, mended, written, autojunk=False).get_matching_blocks()
        block = next((b for b in reversed(blocks) if b.a <= column - 1), blocks[0])
        return block.b + 1 + max(0, min(column - 1 - block.a, block.size))

    def done(self) -> Found:
        """What was found. That a step is odd is said only where the line is read all the same."""
        refused = {d.at.span.line for d in self.found if d.code in _DEPTH}
        return Found(d for d in self.found if d.code != "P801" or d.at.span.line not in refused)

    def apply(self, complaint: Complaint) -> bool:
        """Mend the lines, if it is known how and was not tried before."""
        if complaint.mended is None:
            return False
        attempt = complaint.line, complaint.column, complaint.code, tuple(complaint.mended)
        if attempt in self.tried:
            return False
        self.tried.add(attempt)
        for number, line in complaint.mended.items():
            self.lines[number - 1] = line
        return True


def parse_mending(
    source: Source, law: Jurisdiction, declared: frozenset[str] = frozenset()
) -> tuple[Tree[Token] | None, Found]:
    """The parse tree of a file (None if nothing could be read), and every mistake in it."""
    written = source.text.split("\n")
    mending = _Mending(source.path, [_visible(line) if line.strip() else "" for line in written], written)
    _before_parsing(mending, law)
    tree = quick(law).parse("\n".join(mending.lines) + "\n")
    if tree is not None:
        return tree, mending.done()
    lark = parser(law)
    for _ in range(_MAX_TURNS):
        try:
            return lark.parse("\n".join(mending.lines) + "\n"), mending.done()
        except NotLinedUp as error:
            complaint = not_lined_up(error, mending.lines)
        except RunTogether as error:
            complaint = not_apart(error, mending.lines, declared.union(spelt(law).values()))
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
    return None, mending.done()


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
    for complaint in tabs(list(mending.lines)):
        mending.tell(complaint._replace(alone=False))
        mending.apply(complaint)
        if complaint.alone:
            mending.unsure.update(complaint.mended or ())
    for step in (characters, odd_steps, quotations, percents, impossible_dates, nesting):
        for complaint in step(list(mending.lines)):
            mending.tell(complaint)
            mending.apply(complaint)


def _end_of_place(lines: list[str], number: int) -> int:
    """The number of the next label or heading; what stands before it may be as much out of line as the line."""
    ends = (n for n in range(number + 1, len(lines) + 1) if is_label(lines[n - 1]) or lines[n - 1][:1].strip())
    return next(ends, len(lines) + 1)


def _blank(lines: list[str], number: int) -> list[str]:
    """The lines with the smallest construct around one of them blanked out, so that the rest can be read."""
    at = max(0, min(number, len(lines)) - 1)
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
