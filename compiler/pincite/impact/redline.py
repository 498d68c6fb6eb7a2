"""Two texts as one, word by word: what was struck and what was added."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

Kind = Literal["same", "struck", "added"]


class Piece(NamedTuple):
    """Words that stand in both texts, in the old one alone, or in the new one alone."""

    kind: Kind
    words: str


def redline(old: str, new: str) -> list[Piece]:
    """The words of both texts in order; what replaces words stands after them."""
    before, after = old.split(), new.split()
    out: list[Piece] = []
    for tag, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            out.append(Piece("same", " ".join(before[a:b])))
            continue
        if b > a:
            out.append(Piece("struck", " ".join(before[a:b])))
        if d > c:
            out.append(Piece("added", " ".join(after[c:d])))
    return out


def paragraphs(old: Sequence[str], new: Sequence[str]) -> list[list[Piece]]:
    """Paragraphs against paragraphs: those that are alike are compared, the others struck or added whole."""
    out: list[list[Piece]] = []
    for tag, a, b, c, d in SequenceMatcher(None, list(old), list(new), autojunk=False).get_opcodes():
        if tag == "equal":
            out += [[Piece("same", text)] for text in old[a:b]]
            continue
        for number in range(max(b - a, d - c)):
            before = old[a + number] if a + number < b else ""
            after = new[c + number] if c + number < d else ""
            out.append(redline(before, after))
    return out


def plain(pieces: Sequence[Piece]) -> str:
    """A redline readable without colour: [-struck-] and {+added+}."""
    marks = {"same": ("", ""), "struck": ("[-", "-]"), "added": ("{+", "+}")}
    return " ".join(f"{marks[piece.kind][0]}{piece.words}{marks[piece.kind][1]}" for piece in pieces)
