"""The lines of a page of a PDF: characters in order, with the marks drawn over them, and the rows of ruled tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

# Where a thin line runs, from the base line of the words upward, in parts of the size of the letters.
_STRIKE = (0.12, 0.55)
_UNDER = (-0.35, 0.12)
_THIN = 0.16  # of the size of letters: what is thicker is no line but a box
_GAP = 0.17  # of the size: from here on a gap between letters is a space
_WIDE = 2.0  # of the size: from here on it is a tab


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character on a page, with its marks; `y` is its base line, counted from the top."""

    text: str
    x0: float
    x1: float
    y: float
    size: float
    struck: bool
    under: bool
    slanted: bool


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line of a page, or a row of a ruled table; `first` is the width of its first word, `spaced` a space at its end."""

    nth: int
    glyphs: tuple[Glyph, ...]
    x0: float
    x1: float
    y: float
    size: float
    first: float
    spaced: bool
    row: int = 0  # the table that it is a row of, counted from 1

    @property
    def text(self) -> str:
        """Its words."""
        return "".join(glyph.text for glyph in self.glyphs).strip()


@dataclass(frozen=True, slots=True)
class Stroke:
    """A thin level line."""

    x0: float
    x1: float
    y: float


def lines_of(page: Any) -> list[PageLine]:
    """The lines of a page from top to bottom; words that are turned are left out."""
    chars = [c for c in page.chars if c["upright"] and c["size"] > 1]
    tables = _tables(page)
    strokes = _strokes(page, tables)
    # A line is looked for only near where it is: in bands as high as a line of words.
    bands: dict[int, list[Stroke]] = {}
    for stroke in strokes:
        for band in (int(stroke.y // 10) - 1, int(stroke.y // 10), int(stroke.y // 10) + 1):
            bands.setdefault(band, []).append(stroke)
    glyphs = [_glyph(c, page, bands.get(int(_base(c, page) // 10), [])) for c in chars]
    out: list[tuple[float, tuple[Glyph, ...], int]] = []
    for number, rows in enumerate(tables, 1):
        for row in rows:
            cells = [[g for g in glyphs if _inside(g, cell)] for cell in row]
            taken = {id(g) for cell in cells for g in cell}
            glyphs = [g for g in glyphs if id(g) not in taken]
            joined = tuple(_row(cells))
            if joined:
                out.append((joined[0].y, joined, number))
    out += [(line[0].y, tuple(line), 0) for line in _levels(glyphs)]
    made = (_line(glyphs, table) for _, glyphs, table in sorted(out, key=lambda item: item[0]))
    return [_numbered(line, nth) for nth, line in enumerate((line for line in made if line is not None), 1)]


def _base(char: Any, page: Any) -> float:
    return float(page.bbox[3]) - float(char["matrix"][5])


def _glyph(char: Any, page: Any, strokes: Iterable[Stroke]) -> Glyph:
    y, size = _base(char, page), float(char["size"])
    middle = (char["x0"] + char["x1"]) / 2
    over = [(y - stroke.y) / size for stroke in strokes if stroke.x0 - 0.3 <= middle <= stroke.x1 + 0.3]
    text = char["text"]
    shown = text if text.isprintable() or text.isspace() else "\ufffd"
    slanted = any(word in char["fontname"].casefold() for word in ("italic", "oblique"))
    return Glyph(
        " " if text.isspace() else shown, char["x0"], char["x1"], y, size,
        any(_STRIKE[0] <= up <= _STRIKE[1] for up in over), any(_UNDER[0] <= up < _UNDER[1] for up in over), slanted,
    )  # fmt: skip


def _strokes(page: Any, tables: Sequence[Sequence[Sequence[tuple[float, float, float, float]]]]) -> list[Stroke]:
    """The thin level lines of a page, without the rules of its tables."""
    rules = [(cell[0], cell[2], y) for rows in tables for row in rows for cell in row for y in (cell[1], cell[3])]
    size = max((c["size"] for c in page.chars[:2000]), default=12)
    out = []
    for drawn in (*page.lines, *page.rects, *page.curves):
        height, width = drawn["bottom"] - drawn["top"], drawn["x1"] - drawn["x0"]
        if height > _THIN * size or width < 1 or width < height:
            continue
        y = (drawn["top"] + drawn["bottom"]) / 2
        if any(abs(y - rule) < 1 and drawn["x0"] < right - 1 and drawn["x1"] > left + 1 for left, right, rule in rules):
            continue
        out.append(Stroke(drawn["x0"], drawn["x1"], y))
    return out


# ---- lines --------------------------------------------------------------------------------------------------------------


def _levels(glyphs: Iterable[Glyph]) -> Iterator[list[Glyph]]:
    """Characters of one level, from left to right, with the spaces between them that are not printed."""
    level: list[Glyph] = []
    for glyph in sorted(glyphs, key=lambda g: (g.y, g.x0)):
        if level and glyph.y - level[-1].y > 0.35 * glyph.size:
            yield _with_spaces(level)
            level = []
        level.append(glyph)
    if level:
        yield _with_spaces(level)


def _with_spaces(level: list[Glyph]) -> list[Glyph]:
    out: list[Glyph] = []
    for glyph in sorted(level, key=lambda g: g.x0):
        if out and glyph.text == out[-1].text and abs(glyph.x0 - out[-1].x0) < 0.1 * glyph.size:
            continue  # printed twice for a heavier look
        if out and out[-1].text == " " and glyph.text != " " and out[-1].x1 - glyph.x0 > (out[-1].x1 - out[-1].x0) / 2:
            out.pop()  # a space that lies under a letter separates nothing
        if out and glyph.x0 - _ink(out) > _WIDE * glyph.size:
            while out[-1].text == " ":
                out.pop()
            out.append(_between("\t", out[-1], glyph))
        elif out and " " not in (glyph.text, out[-1].text) and glyph.x0 - out[-1].x1 > _GAP * glyph.size:
            out.append(_between(" ", out[-1], glyph))
        out.append(glyph)
    return out


def _ink(glyphs: Sequence[Glyph]) -> float:
    """Where the last character that is no space ends; what only spaces fill is as wide as they are."""
    return next((g.x1 for g in reversed(glyphs) if g.text.strip() or g.x1 - g.x0 < g.size), glyphs[-1].x1)


def _between(text: str, one: Glyph, other: Glyph) -> Glyph:
    struck, under = one.struck and other.struck, one.under and other.under
    return Glyph(text, one.x1, other.x0, one.y, one.size, struck, under, one.slanted and other.slanted)


def _line(glyphs: tuple[Glyph, ...], table: int) -> PageLine | None:
    inked = [n for n, glyph in enumerate(glyphs) if glyph.text.strip()]
    if not inked:
        return None
    shown = glyphs[inked[0] : inked[-1] + 1]
    word = next((n for n, glyph in enumerate(shown) if not glyph.text.strip()), len(shown))
    spaced = any(glyph.text == " " for glyph in glyphs[inked[-1] + 1 :])
    size = max(glyph.size for glyph in shown)
    return PageLine(
        0, shown, shown[0].x0, shown[-1].x1, shown[0].y, size, shown[word - 1].x1 - shown[0].x0, spaced, table
    )


def _numbered(line: PageLine, nth: int) -> PageLine:
    return PageLine(nth, line.glyphs, line.x0, line.x1, line.y, line.size, line.first, line.spaced, line.row)


# ---- ruled tables ---------------------------------------------------------------------------------------------------------


def _tables(page: Any) -> list[list[list[tuple[float, float, float, float]]]]:
    """The cells of ruled tables, row by row; a page without upright rules has none."""
    if not any(edge["orientation"] == "v" and edge["height"] > 5 for edge in page.edges):
        return []
    found = page.find_tables()
    return [[[cell for cell in row.cells if cell is not None] for row in table.rows] for table in found]


def _inside(glyph: Glyph, cell: tuple[float, float, float, float]) -> bool:
    x, y = (glyph.x0 + glyph.x1) / 2, glyph.y - glyph.size * 0.3
    return cell[0] <= x <= cell[2] and cell[1] <= y <= cell[3]


def _row(cells: Sequence[Sequence[Glyph]]) -> Iterator[Glyph]:
    """The cells of a row with tabs between them, the lines of a cell with spaces."""
    before: Glyph | None = None
    for number, cell in enumerate(cells):
        if number and before is not None:
            yield Glyph("\t", before.x1, before.x1, before.y, before.size, False, False, False)
        for line in _levels(cell):
            shown = [g for g in line if g.text != "\t"]
            if before is not None and shown and before in cell:
                yield _between(" ", before, shown[0])
            yield from shown
            before = shown[-1] if shown else before
