"""Where words that a list of changes names stand in a place, and which of them stand for which."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pincite.register.edits import Sheet

_MARKED = 4  # from here on, marks show that words stand for others
_MOST = 200  # times that words are looked for in a place


@dataclass(frozen=True, slots=True)
class Pair:
    """Where struck words and the words added for them stand next to each other."""

    old: tuple[int, int]
    new: tuple[int, int]
    doubtful: bool = False  # other words beside them could be meant as well

    @property
    def start(self) -> int:
        """Where the two begin."""
        return min(self.old[0], self.new[0])

    @property
    def end(self) -> int:
        """Where the two end."""
        return max(self.old[1], self.new[1])


def pattern(words: str, loose: bool = False) -> str:
    """A pattern for words as they may be printed: apostrophes and hyphens come and go, white space is any.

    A loose one lets a word gain or lose a final s, with or without its apostrophe.
    """
    pieces = []
    for word in words.split():
        escaped = re.escape(word).replace("\\'", "'").replace("'", "['\u2019]?").replace("\\-", r"[-\s]?")
        if word[-1:] == "s" and "'" not in word and len(word) > 2:
            escaped = escaped[:-1] + "['\u2019]?s" + ("?" if loose else "")
        elif loose and word[-1:].isalpha() and len(word) > 2:
            escaped += "(?:['\u2019]?s)?"
        pieces.append(escaped)
    return r"[-\s]+".join(pieces)


def occurrences(sheet: Sheet, words: str, flags: int = 0) -> list[tuple[int, int]]:
    """Where words stand, as whole words."""
    return [
        (m.start(), m.end())
        for m, _ in zip(re.finditer(pattern(words), sheet.stream.text, flags), range(_MOST), strict=False)
        if sheet.edge(m.start()) and sheet.edge(m.end())
    ]


def pairs(sheet: Sheet, old: str, new: str) -> list[Pair]:
    """Where the old and the new words stand next to each other, in either order; first with the letters as given."""
    text = sheet.stream.text
    for old_any, new_any, loose in (
        (False, False, False),
        (False, True, False),
        (True, True, False),
        (True, True, True),
    ):
        x = f"(?{'i' if old_any else ''}:{pattern(old, loose)})"
        y = f"(?{'i' if new_any else ''}:{pattern(new, loose)})"
        found: dict[tuple[int, int], Pair] = {}
        for order in (rf"(?P<y>{y})\s*(?P<x>{x})", rf"(?P<x>{x})\s*(?P<y>{y})"):
            for match, _ in zip(re.finditer(order, text), range(_MOST), strict=False):
                if sheet.edge(match.start()) and sheet.edge(match.end()) and sheet.free(match.start(), match.end()):
                    pair = Pair(match.span("x"), match.span("y"))
                    if supported(sheet, pair) == 1 and min(len(old), len(new)) < 3:
                        continue  # two letters that touch are a word, not two
                    known = found.get(match.span())
                    if known is None or supported(sheet, pair) > supported(sheet, known):
                        found[match.span()] = pair
        if found:
            return _apart(sheet, sorted(found.values(), key=lambda p: (-supported(sheet, p), p.start)))
    return []


def _apart(sheet: Sheet, found: Sequence[Pair]) -> list[Pair]:
    """The pairs that do not overlap, the best shown first; one that overlaps a pair nearly as well shown is doubtful."""
    kept: list[Pair] = []
    for pair in found:
        over = next((n for n, other in enumerate(kept) if pair.start < other.end and other.start < pair.end), None)
        if over is None:
            kept.append(pair)
        elif supported(sheet, pair) >= _MARKED and (pair.start, pair.end) != (kept[over].start, kept[over].end):
            kept[over] = replace(kept[over], doubtful=True)
    return kept


def supported(sheet: Sheet, pair: Pair) -> int:
    """How far, from 0 to 7, the marks or the lack of a space between the words show that one stands for the other."""
    stream = sheet.stream
    old, new = stream.struck(*pair.old), stream.struck(*pair.new)
    touch = int(pair.old[0] == pair.new[1] or pair.new[0] == pair.old[1])
    if old and not new:
        return 6 + touch
    return _MARKED + touch if old or new else touch
