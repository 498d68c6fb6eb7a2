"""The words of a place as one string, with the mark and the spot of every character: what marks are reconciled on."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from pincite.register.document import Line, Printed, Spot

STRUCK, UNDER = 1, 2
# A struck space comes out of a conversion as a dash at the edge of the struck words.
_DASHES = "-\u2014\u2013"


@dataclass(frozen=True, slots=True)
class Stream:
    """Characters, the marks each is printed with, and where runs of them stand."""

    text: str
    marks: bytes
    starts: tuple[int, ...]
    spots: tuple[Spot, ...]
    slanted: tuple[tuple[int, int], ...] = ()

    def spot(self, at: int) -> Spot:
        """Where a character stands in the file."""
        index = bisect_right(self.starts, at) - 1
        return self.spots[max(index, 0)] if self.spots else Spot(0, 0)

    def struck(self, start: int, end: int) -> bool:
        """Whether every letter of a stretch is printed struck."""
        return _all(self, start, end, STRUCK)

    def under(self, start: int, end: int) -> bool:
        """Whether every letter of a stretch is printed underlined."""
        return _all(self, start, end, UNDER)

    def marked(self, start: int, end: int) -> bool:
        """Whether some letter of a stretch bears a mark."""
        return any(self.marks[n] for n in range(start, end) if not self.text[n].isspace())

    def printed(self, start: int, end: int) -> tuple[str, list[int]]:
        """A stretch with its marks written out, ~~struck~~ and __underlined__, and for each character its place here."""
        out: list[str] = []
        at: list[int] = []
        now = 0
        for n in range(start, end):
            mark = self.marks[n]
            if mark != now:
                sign = _SIGNS[now] + _SIGNS[mark]
                out.append(sign)
                at += [n] * len(sign)
                now = mark
            out.append(self.text[n])
            at.append(n)
        out.append(_SIGNS[now])
        at += [end] * (len(_SIGNS[now]) + 1)
        return "".join(out), at


_SIGNS = {0: "", STRUCK: "~~", UNDER: "__", STRUCK | UNDER: "~~"}


def _all(stream: Stream, start: int, end: int, mark: int) -> bool:
    letters = [n for n in range(start, end) if stream.text[n].isalnum()]
    return bool(letters) and all(stream.marks[n] & mark for n in letters)


def stream_of(paragraphs: Sequence[Sequence[Printed]], sure: bool = False) -> Stream:
    """One string of several paragraphs, white space folded, a line end between two paragraphs.

    Where marks are `sure`, a dash is a dash and never a struck space.
    """
    chars: list[str] = []
    marks = bytearray()
    starts: list[int] = []
    spots: list[Spot] = []
    slanted: list[list[int]] = []

    def put(char: str, mark: int) -> None:
        if char == " " and (not chars or chars[-1] in " \n"):
            return
        chars.append(char)
        marks.append(mark)

    for number, paragraph in enumerate(paragraphs):
        while chars and chars[-1] == " ":
            chars.pop()
            marks.pop()
        if number and chars:
            chars.append("\n")
            marks.append(0)
        for index, run in enumerate(paragraph):
            starts.append(len(chars))
            spots.append(run.spot)
            before = len(chars)
            mark = (STRUCK if run.struck else 0) | (UNDER if run.under else 0)
            for char in run.text if sure else _without_dashes(paragraph, index):
                put(" " if char.isspace() else char, mark)
            if run.slanted and len(chars) > before:
                if slanted and slanted[-1][1] >= before - 1:
                    slanted[-1][1] = len(chars)
                else:
                    slanted.append([before, len(chars)])
    while chars and chars[-1].isspace():
        chars.pop()
        marks.pop()
    return Stream("".join(chars), bytes(marks), tuple(starts), tuple(spots), tuple((a, b) for a, b in slanted))


def _without_dashes(paragraph: Sequence[Printed], index: int) -> str:
    """The characters of a run, a dash that stands for a struck space read as that space."""
    run = paragraph[index]
    text = run.text
    if run.struck and text[:1] in _DASHES and text[1:2].isalpha() and index and not paragraph[index - 1].struck:
        return " " + text[1:]
    before = paragraph[index - 1] if index else None
    if before is not None and before.struck and not run.struck and text[:1] in _DASHES and text[1:2].isalpha():
        return " " + text[1:]
    return text


def joined(lines: Sequence[Line]) -> list[Printed]:
    """The runs of several lines as one paragraph, a space between two lines."""
    out: list[Printed] = []
    for line in lines:
        if out:
            last = out[-1]
            out.append(Printed(" ", last.struck and line.runs[0].struck, False, False, line.spot))
        out += line.runs
    return out
