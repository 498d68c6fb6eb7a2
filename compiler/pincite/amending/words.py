"""Two texts as one, word by word: what was struck and what was added."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

Kind = Literal["same", "struck", "added"]

_MOST = 4_000_000  # pairs of words that are compared; texts that differ in more are struck and added as they are
_ALIKE = 0.4  # the share of its words that a paragraph keeps, to be held for the same one in other words
_FILLERS = 2  # words that stay between two changes, and only hinder reading where they are fewer than what changes


class Piece(NamedTuple):
    """Words that stand in both texts, in the old one alone, or in the new one alone."""

    kind: Kind
    words: str


def redline(old: str, new: str) -> list[Piece]:
    """The words of both texts in order; what replaces words stands after them."""
    before, after = old.split(), new.split()
    out: list[Piece] = []
    for struck, added, a, b, c, d in _stretches(before, after):
        if struck:
            out.append(Piece("struck", " ".join(before[a:b])))
        if added:
            out.append(Piece("added", " ".join(after[c:d])))
        if not (struck or added):
            out.append(Piece("same", " ".join(before[a:b])))
    return out


def paragraphs(old: Sequence[str], new: Sequence[str]) -> list[list[Piece]]:
    """Paragraphs against paragraphs: those that are alike are compared, the others struck or added whole."""
    out: list[list[Piece]] = []
    for tag, a, b, c, d in SequenceMatcher(None, list(old), list(new), autojunk=False).get_opcodes():
        if tag == "equal":
            out += [redline(text, text) for text in old[a:b]]
        else:
            out += [redline(before, after) for before, after in _paired(old[a:b], new[c:d])]
    return [line for line in out if line]


def plain(pieces: Sequence[Piece]) -> str:
    """A redline readable without colour: [-struck-] and {+added+}."""
    marks = {"same": ("", ""), "struck": ("[-", "-]"), "added": ("{+", "+}")}
    return " ".join(f"{marks[piece.kind][0]}{piece.words}{marks[piece.kind][1]}" for piece in pieces)


def likeness(old: Sequence[str], new: Sequence[str]) -> float:
    """How much of their words two texts share, from 0 to 1."""
    if not old or not new:
        return 0.0
    kept = sum(b - a for struck, added, a, b, _, _ in _opcodes(old, new) if not (struck or added))
    return 2 * kept / (len(old) + len(new))


# ---- words ----------------------------------------------------------------------------------------------------------

_Stretch = tuple[bool, bool, int, int, int, int]  # whether words are struck and added, and where they stand


def _opcodes(before: Sequence[str], after: Sequence[str]) -> Iterator[_Stretch]:
    """What is common at both ends is kept; the rest is compared, where it is not too long to be."""
    first, shorter = 0, min(len(before), len(after))
    while first < shorter and before[first] == after[first]:
        first += 1
    last = 0
    while last < shorter - first and before[-1 - last] == after[-1 - last]:
        last += 1
    old, new = before[first : len(before) - last], after[first : len(after) - last]
    if first:
        yield False, False, 0, first, 0, first
    if len(old) * len(new) > _MOST:
        yield True, True, first, first + len(old), first, first + len(new)
    else:
        for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
            same = tag == "equal"
            yield not same and b > a, not same and d > c, first + a, first + b, first + c, first + d
    if last:
        yield False, False, len(before) - last, len(before), len(after) - last, len(after)


def _stretches(before: Sequence[str], after: Sequence[str]) -> list[_Stretch]:
    """Stretches of words, without those that stay between changes and are fewer than what is replaced on both sides."""
    found = list(_opcodes(before, after))
    out: list[_Stretch] = []
    for number, (struck, added, a, b, c, d) in enumerate(found):
        filler = not (struck or added) and b - a <= _FILLERS and 0 < number < len(found) - 1
        if filler and _size(found[number - 1]) > b - a and _size(found[number + 1]) > b - a:
            struck = added = True
        if out and (struck or added) and (out[-1][0] or out[-1][1]):
            was = out.pop()
            struck, added, a, c = struck or was[0], added or was[1], was[2], was[4]
        elif out and not (struck or added or out[-1][0] or out[-1][1]):
            was = out.pop()
            a, c = was[2], was[4]
        if b > a or d > c:
            out.append((struck, added, a, b, c, d))
    return out


def _size(stretch: _Stretch) -> int:
    """How many words replace how many: what is only struck or only added is easy to read, and counts as nothing."""
    _, _, a, b, c, d = stretch
    return min(b - a, d - c)


# ---- paragraphs -----------------------------------------------------------------------------------------------------


def _paired(old: Sequence[str], new: Sequence[str]) -> list[tuple[str, str]]:
    """Old and new paragraphs in order, those that are alike side by side; the other side of one that stands alone is empty."""
    if len(old) == len(new) == 1:
        return [(old[0], new[0])]
    before, after = [text.split() for text in old], [text.split() for text in new]
    if len(old) * len(new) > 2_500 or sum(map(len, before)) * sum(map(len, after)) > 4 * _MOST:
        return [(text, "") for text in old] + [("", text) for text in new]
    alike = [[likeness(one, other) for other in after] for one in before]
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in range(len(old) - 1, -1, -1):
        for j in range(len(new) - 1, -1, -1):
            both = alike[i][j] + best[i + 1][j + 1] if alike[i][j] >= _ALIKE else 0.0
            best[i][j] = max(both, best[i + 1][j], best[i][j + 1])
    out: list[tuple[str, str]] = []
    i = j = 0
    while i < len(old) and j < len(new):
        if alike[i][j] >= _ALIKE and best[i][j] == alike[i][j] + best[i + 1][j + 1]:
            out.append((old[i], new[j]))
            i, j = i + 1, j + 1
        elif best[i + 1][j] >= best[i][j + 1]:
            out.append((old[i], ""))
            i += 1
        else:
            out.append(("", new[j]))
            j += 1
    return out + [(text, "") for text in old[i:]] + [("", text) for text in new[j:]]
