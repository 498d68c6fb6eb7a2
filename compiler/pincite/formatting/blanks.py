"""Where an empty line stands.

One stands around headings, under `about`, above each place, between words of the law and the logic under them, and above what
has lines of its own. None stands within a block, under the line that opens one, or between words of the law and what is said of
them. Of lines that are declared one under the other the author makes groups.
"""

from __future__ import annotations

from collections.abc import Sequence

from pincite.formatting.lines import BLOCKS, CLASSES, HEADINGS, LISTED, PERIODS, PLACES, TEXTS, Line

_HOLDS = HEADINGS | PLACES | PERIODS | {"about"}  # what holds blocks, and not lines of its own


def blanks(lines: Sequence[Line]) -> list[bool]:
    """For each line, whether an empty line stands above it."""
    out: list[bool] = []
    above: list[int] = []  # of each depth, the last line there
    for place, line in enumerate(lines):
        del above[line.depth + 1 :]
        before = above[line.depth] if len(above) > line.depth else None
        parent = above[line.depth - 1] if line.depth else None
        within = parent is not None and lines[parent].kind not in _HOLDS
        if before is not None and line.kind in TEXTS and lines[before].kind in TEXTS:
            out.append(True)  # without it, two runs of words would be one
        elif not out or within:
            out.append(False)
        elif before is None:
            out.append(parent is not None and lines[parent].kind == "about")
        else:
            out.append(_between(lines, before, place))
        above[line.depth :] = [place]
    return out


def _between(lines: Sequence[Line], before: int, place: int) -> bool:
    """Whether an empty line stands between two lines at one depth and what is under the first of them."""
    one, two = lines[before], lines[place]
    if HEADINGS & {one.kind, two.kind} or two.kind in PLACES | TEXTS:
        return True
    if two.kind in CLASSES:
        return one.kind not in TEXTS | CLASSES and two.blank
    if two.kind in PERIODS:
        return one.kind not in PERIODS or _holds_logic(lines, before) or _holds_logic(lines, place)
    if one.kind in TEXTS or one.kind in PERIODS | PLACES:
        return True
    if two.kind in LISTED:
        return one.kind in BLOCKS or two.blank
    if one.kind in CLASSES:
        return True
    return _is_long(lines, before) or _is_long(lines, place) or two.blank


def _is_long(lines: Sequence[Line], place: int) -> bool:
    """Whether anything stands under a line."""
    return place + 1 < len(lines) and lines[place + 1].depth > lines[place].depth


def _holds_logic(lines: Sequence[Line], place: int) -> bool:
    """Whether more than words of the law, and what is said of them, stands under a line."""
    for line in lines[place + 1 :]:
        if line.depth <= lines[place].depth:
            return False
        if line.kind in BLOCKS | LISTED | PLACES:
            return True
    return False
