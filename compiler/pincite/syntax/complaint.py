"""What the finders of mistakes are given, a place in a file, and what they give back, a complaint."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from pincite.jurisdiction import Jurisdiction

# Longer lines were not written by hand: what people write for something else is not looked for in them.
LONG_LINE = 500


class Complaint(NamedTuple):
    """One mistake: where it stands, what to say, and the lines as they were meant, by number, if that is known."""

    line: int
    column: int
    code: str
    message: str
    help: str | None
    width: int = 1
    mended: Mapping[int, str] | None = None
    alone: bool = True  # nothing more is told of this line: what follows may come of the same slip
    depth: bool = False  # it says that a line stands where it cannot: too deep, not deep enough, under something else


@dataclass(frozen=True, slots=True)
class Place:
    """Where the grammar stopped."""

    lines: list[str]
    line: int
    column: int
    accepts: frozenset[str]  # the terminals of the grammar that can stand here
    terminal: str  # the terminal that stands here; empty where none could be read
    written: str  # its characters
    law: Jurisdiction
    words: Mapping[str, str]  # the words of the language by their terminals
    declared: frozenset[str]  # the names that the project declares
    text: str = field(init=False)
    code: str = field(init=False)  # the line with blanks in its quotations

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", self.lines[self.line - 1])
        object.__setattr__(self, "code", without_quotations(self.text))

    def meets(self, hit: re.Match[str]) -> bool:
        """Whether the place lies in a stretch of its line, or is the next thing behind it."""
        at = self.column - 1
        return hit.start() <= at and not self.code[hit.end() : at].strip()

    def find(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """The stretch of the line that has this form and meets the place."""
        return next((hit for hit in pattern.finditer(self.code) if self.meets(hit)), None)

    def complain(self, hit: re.Match[str], code: str, message: str, help: str, instead: str | None = None) -> Complaint:
        """A complaint about a stretch of the line; `instead` is what was meant in its place, if it was one thing."""
        mended = None
        if instead is not None:
            mended = {self.line: self.text[: hit.start()] + instead + self.text[hit.end() :]}
        return Complaint(
            self.line,
            hit.start() + 1,
            code,
            message,
            help,
            max(1, hit.end() - hit.start()),
            mended,
            not instead,  # what is taken away may leave the line unfinished
        )


_QUOTED = re.compile(r'"[^"]*"')


def without_quotations(line: str) -> str:
    """A line with blanks in its quotations, so that nothing in them is taken for a word of the language."""
    if '"' not in line:
        return line
    return _QUOTED.sub(lambda quoted: '"' + " " * (len(quoted[0]) - 2) + '"', line)


def shown(text: str, most: int = 50) -> str:
    """The beginning of a line, for a message."""
    text = " ".join(text.split())
    return text if len(text) <= most else text[: most - 3].rstrip() + "..."
