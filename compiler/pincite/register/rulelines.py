"""Rule files as lines: which lines a block takes, and edits of them that are made together, from the last to the first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

_PERIOD = re.compile(r"(since|until|during)\b")
_LOGIC = re.compile(r"(define|table|duty|right|ban|exception|deemed|determination|reading)\b")
_CLASS = re.compile(r"(informational|procedural|pending since|not encoded because)\b")
_MARK = re.compile(r"(reconstructed because|quotes)\b")
_QUOTED = re.compile(r"\bon\s+(\"(?:[^\"\n])*\")(?:\s+to\s+(\"(?:[^\"\n])*\"))?")


class Block(NamedTuple):
    """Lines that stand together at one indent: the first, the line behind the last, and the words of the first."""

    start: int
    end: int
    head: str

    @property
    def is_text(self) -> bool:
        """Whether it is words of law."""
        return self.head.startswith("|")

    @property
    def is_logic(self) -> bool:
        """Whether it encodes something: a rule, a table, a norm, a reading."""
        return _LOGIC.match(self.head) is not None

    @property
    def is_class(self) -> bool:
        """Whether it says why nothing is encoded."""
        return _CLASS.match(self.head) is not None

    @property
    def is_mark(self) -> bool:
        """Whether it speaks of the words before it."""
        return _MARK.match(self.head) is not None

    @property
    def is_period(self) -> bool:
        """Whether it is a period with what it governs."""
        return _PERIOD.match(self.head) is not None


def indent_of(line: str) -> int:
    """How far a line is indented."""
    return len(line) - len(line.lstrip())


def blocks(lines: Sequence[str], start: int, end: int) -> list[Block]:
    """The blocks of a stretch of lines, at the indent of its first line that is not empty."""
    out: list[Block] = []
    depth = next((indent_of(line) for line in lines[start:end] if line.strip()), 0)
    at = start
    while at < end:
        if not lines[at].strip():
            at += 1
            continue
        law = lines[at].lstrip().startswith("|")
        stop = at + 1
        while stop < end and (
            not lines[stop].strip()
            or (lines[stop].lstrip().startswith("|") if law else False)
            or (not law and indent_of(lines[stop]) > depth)
        ):
            stop += 1
        last = stop
        while last > at and not lines[last - 1].strip():
            last -= 1
        out.append(Block(at, last, lines[at].strip()))
        at = stop
    return out


def below(lines: Sequence[str], head: int) -> tuple[int, int]:
    """The lines that stand under a line: those behind it that are indented further."""
    depth = indent_of(lines[head])
    end = head + 1
    while end < len(lines) and (not lines[end].strip() or indent_of(lines[end]) > depth):
        end += 1
    while end > head + 1 and not lines[end - 1].strip():
        end -= 1
    return head + 1, end


def quotations(lines: Sequence[str], block: Block) -> list[str]:
    """The words that a block quotes from the law."""
    text = "\n".join(lines[block.start : block.end])
    return [piece[1:-1] for match in _QUOTED.finditer(text) for piece in match.groups() if piece]


def moved_in(lines: Sequence[str], by: int) -> list[str]:
    """Lines indented further by a number of spaces."""
    return [" " * by + line if line.strip() else line for line in lines]


@dataclass(slots=True)
class Edits:
    """Edits of one file that do not overlap. Insertions at one line stay in the order in which they were made."""

    lines: list[str]
    made: list[tuple[int, int, int, list[str]]] = field(default_factory=list)

    def replace(self, start: int, end: int, new: list[str]) -> None:
        """Put lines in place of those from start up to end."""
        self.made.append((start, end, len(self.made), new))

    def insert(self, at: int, new: list[str]) -> None:
        """Put lines before the line with that index."""
        self.replace(at, at, new)

    def done(self) -> list[str]:
        """The lines with every edit made."""
        out = list(self.lines)
        # At one line what is put in comes before what is replaced, and the earlier before the later.
        for start, end, _, new in sorted(self.made, key=lambda e: (e[0], e[1] > e[0], e[2]), reverse=True):
            out[start:end] = new
        return out
