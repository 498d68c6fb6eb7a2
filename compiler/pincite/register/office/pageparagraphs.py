"""Lines of pages put together to paragraphs, across pages too: by the gap before them and by whether the line before was full."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from pincite.register.document import Line, Printed, Spot
from pincite.register.forms import Forms
from pincite.register.office.docx import untabbed
from pincite.register.office.layout import Laid
from pincite.register.office.pagelines import Glyph, PageLine

_SHARE = 0.6  # of the pages: a line printed on so many at one height is no part of the text
_FEW = 3  # pages below which nothing can be told from repetition
_HYPHENS = "-\u2010"
_BREAKS = "-/\u2010\u2013\u2014"  # signs behind which a line may end without a space
_SPACED = 1.6  # of the size: lines that stand farther apart may be paragraphs
_EDGES = 3  # lines at the top and at the bottom of a page that may be repeated


def marginal(pages: Sequence[Sequence[PageLine]]) -> set[tuple[int, int]]:
    """The lines that stand at the edge of most pages at one height with the same words but for numbers: page and line."""
    seen: Counter[tuple[str, int]] = Counter()
    for lines in pages:
        seen.update({_likeness(line) for line in _edges(lines)})
    filled = sum(1 for lines in pages if lines)
    if filled < _FEW:
        return set()
    return {
        (number, line.nth)
        for number, lines in enumerate(pages, 1)
        for line in _edges(lines)
        if seen[_likeness(line)] >= max(_FEW, _SHARE * filled)
    }


def _leading(pages: Sequence[Sequence[PageLine]], size: int) -> float:
    """The distance of the lines of a paragraph: the least of the usual distances, for that of paragraphs is usual too."""
    gaps = Counter(round(two.y - one.y) for lines in pages for one, two in pairwise(lines))
    close = {gap: n for gap, n in gaps.items() if 0.8 * size <= gap <= 2.6 * size}
    most = max(close.values(), default=0)
    return float(min((gap for gap, n in close.items() if n * 4 >= most), default=1.2 * size))


def _edges(lines: Sequence[PageLine]) -> Iterable[PageLine]:
    return (line for n, line in enumerate(lines) if n < _EDGES or n >= len(lines) - _EDGES)


def _likeness(line: PageLine) -> tuple[str, int]:
    return re.sub(r"\d+", "9", line.text), round(line.y / 4)


class Flow:
    """The paragraphs of a PDF while its pages pass."""

    def __init__(self, laid: Laid, forms: Forms, pages: Sequence[Sequence[PageLine]]) -> None:
        self.laid = laid
        self.forms = forms
        self.open: list[PageLine] = []
        self.spot = Spot(1, 1)
        self.count = 0
        self.fresh = True
        plain = [line for lines in pages for line in lines]
        size = Counter(round(line.size) for line in plain).most_common(1)[0][0]
        self.leading = _leading(pages, size)
        self.right = max((line.x1 for line in plain), default=0.0)
        full = [line for line in plain if line.x1 > 0.97 * self.right]
        self.spaces = sum(line.spaced for line in full) * 2 > len(full)  # the spaces at the ends of lines are kept

    def page(self, lines: Sequence[PageLine], number: int) -> None:
        """The lines of a page."""
        for at, line in enumerate(lines):
            before = lines[at - 1] if at else None
            self.count += 1
            if not self.open or not self._goes_on(self.open[-1], line, same_page=before is not None):
                fresh = not (self.open and self.open[-1].row and line.row == self.open[-1].row and before is not None)
                self._close()
                self.spot = Spot(number, self.count)
                self.fresh = fresh
            self.open.append(line)

    def end(self) -> None:
        """The last paragraph ends."""
        self._close()

    def _goes_on(self, last: PageLine, line: PageLine, same_page: bool) -> bool:
        if last.row or line.row:
            return False
        if self.spaces and not last.spaced and last.text[-1:] not in _BREAKS and self._has_room(last):
            return False  # where the spaces at the ends of lines are kept, the last line of a paragraph has none
        space = 0.2 * line.size
        if last.x1 + space + line.first < self.right - 1:
            return False  # the first word of this line had room on the last one
        gap = line.y - last.y
        if same_page and gap > _SPACED * line.size and self._begins(line.text, last.text):
            return False  # where most paragraphs have one line, the distance of lines is not known
        if same_page:
            return gap <= 1.25 * self.leading
        return not self._begins(line.text, last.text) and (len(self.open) == 1 or abs(line.x0 - last.x0) < 3)

    def _has_room(self, line: PageLine) -> bool:
        """Whether a space at the end of a line would have had room there, so that its absence says something."""
        return line.x1 + 0.4 * line.size < self.right

    def _begins(self, text: str, before: str) -> bool:
        """Whether the first line of a page is one that begins a paragraph: a heading, a note, or a label behind an end."""
        body = self.forms.body
        if any(body[name].match(text) for name in ("division", "section", "section_source", "authority", "source")):
            return True
        small = self.forms.grammar.get("conjunctions", frozenset())
        ended = before[-1:] in ".;:" or before.rpartition(" ")[2] in small
        return ended and any(body[name].match(text) is not None for name in ("label", "schedule_label", "definition"))

    def _close(self) -> None:
        if not self.open:
            return
        runs: list[Printed] = []
        glyphs: list[Glyph] = []
        for number, line in enumerate(self.open):
            if number and not self._joined(self.open[number - 1], line):
                one, other = glyphs[-1], line.glyphs[0]
                struck, under = one.struck and other.struck, one.under and other.under
                glyphs.append(Glyph(" ", one.x1, one.x1, one.y, one.size, struck, under, one.slanted and other.slanted))
            glyphs += line.glyphs
        for glyph in glyphs:
            look = (glyph.struck, glyph.under, glyph.slanted)
            if runs and (runs[-1].struck, runs[-1].under, runs[-1].slanted) == look:
                runs[-1] = Printed(runs[-1].text + glyph.text, *look, self.spot)
            else:
                runs.append(Printed(glyph.text, *look, self.spot))
        self.laid.add(Line(tuple(untabbed(runs, self.forms)), self.spot, self.fresh, False))
        self.open = []

    def _joined(self, last: PageLine, line: PageLine) -> bool:
        """Whether a word goes on in the next line: where spaces at the ends are kept, none is there; else behind a hyphen."""
        if self.spaces and (last.spaced or self._has_room(last)):
            return not last.spaced
        end = last.text[-2:]
        small = self.forms.grammar.get("conjunctions", frozenset())
        word = re.split(r"\s", line.text, maxsplit=1)[0].casefold()
        if not (end[:1].isalnum() and line.text[:1].isalnum()):
            return False
        # Behind a hyphen a word can stand apart, as in "full- or part-time"; behind a dash without a space it does not.
        return end[-1:] in _BREAKS and (end[-1:] not in _HYPHENS or word not in small)
