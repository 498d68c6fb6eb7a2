"""A life as a picture (SVG): a bar on a line of years for each place, and under it each period in words.

Patterns and places tell the kinds of periods apart, colour only helps. Everything the picture shows stands in its description.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from datetime import date
from html import escape
from typing import NamedTuple

from pincite.amending.saying import clean
from pincite.deciding.rulebook import Part
from pincite.runtime.timeline import END_NOT_STATED, ENDED, FIRST_DAY, IN_FORCE, NO_SUCH, NOT_YET, SUSPENDED, Status
from pincite.runtime.trace import Place

_WIDE = 420  # so that letters are as large on a phone as on a page
_EDGE = 14
_LINE = 17
_LETTERS = 56  # on a line beside a swatch
_BAR = 16
_YEAR = 365.25

_KINDS = {  # of a period: how its bar is filled, and what that means
    "held": "in force, words held",
    "unheld": "in force, words not held",
    "emergency": "emergency action, words held",
    "unheld-emergency": "emergency action, words not held",
    "open": "it is not known whether it was in force",
    "suspended": "suspended",
    "absent": "not in force",
}
_OVERLAYS = ("emergency", "unheld-emergency", "open")
_STYLE = """
text { font: 12px system-ui, "Segoe UI", "DejaVu Sans", sans-serif; fill: #1c1b19; }
.title { font-size: 16px; font-weight: 700; } .soft { fill: #57534e; } .when { font-weight: 600; } .tick { font-size: 10px; }
.held { fill: #2f5d8a; stroke: #1d3f61; } .unheld { fill: url(#lines); stroke: #1d3f61; }
.emergency { fill: #8a4b08; stroke: #5c3205; } .unheld-emergency { fill: url(#cross); stroke: #5c3205; }
.open { fill: url(#dots); stroke: #5c3205; } .suspended { fill: #fff; stroke: #1d3f61; stroke-dasharray: 3 2; }
.absent { fill: none; stroke: none; } .under { fill: #dbe4ee; stroke: none; } .axis { stroke: #8a857d; fill: none; }
.end { stroke: #8a1414; stroke-width: 2; fill: none; } .lead { stroke: #8a857d; stroke-width: .6; }
"""
_PATTERNS = """<defs>
<pattern id="lines" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
<rect width="5" height="5" fill="#fff"/><rect width="1.6" height="5" fill="#2f5d8a"/></pattern>
<pattern id="cross" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
<rect width="5" height="5" fill="#fff"/><rect width="1.6" height="5" fill="#8a4b08"/><rect width="5" height="1.6" fill="#8a4b08"/>
</pattern>
<pattern id="dots" width="5" height="5" patternUnits="userSpaceOnUse">
<rect width="5" height="5" fill="#fff"/><circle cx="2.5" cy="2.5" r="1.1" fill="#8a4b08"/></pattern>
</defs>"""


class Row(NamedTuple):
    """A place and what is the case with it, period by period; the label stands before its bar, and may be empty."""

    label: str
    part: Part
    place: Place
    statuses: Sequence[Status]


class Entry(NamedTuple):
    """A line of the text under the bars: which kind of period it tells of (empty: none), when, and what."""

    kind: str
    when: str
    words: str


def kind(row: Row, status: Status) -> str:
    """The kind of a period, as it is drawn."""
    if status.kind in (NOT_YET, ENDED, NO_SUCH):
        return "absent"
    if status.kind == SUSPENDED:
        return "suspended"
    if status.kind == END_NOT_STATED:
        return "open"
    action = row.part.actions.get(row.place.versions[status.version].since)
    emergency = action is not None and action.kind == "emergency"
    if status.kind == IN_FORCE:
        return "emergency" if emergency else "held"
    return "unheld-emergency" if emergency else "unheld"


def picture(title: str, subtitle: str, rows: Sequence[Row], entries: Sequence[Entry], known: int) -> str:
    """The picture of one place or of many; with one, its periods are numbered as the entries are."""
    scale = _Scale(rows, known)
    body: list[str] = []
    y = float(_EDGE + 6)
    for number, line in enumerate(textwrap.wrap(clean(title), 42)):
        y += 20 if number else 10
        body.append(_text(_EDGE, y, line, "title"))
    for line in textwrap.wrap(clean(subtitle), 62):
        y += _LINE
        body.append(_text(_EDGE, y, line, "soft"))
    y += 14
    for row in rows:
        y, drawn = _row(row, scale, y, numbered=len(rows) == 1)
        body += drawn
    y, drawn = _axis(scale, y)
    body += drawn
    y, drawn = _key(rows, y + 8)
    body += drawn
    for number, entry in enumerate(entries, 1):
        y, drawn = _entry(entry, number, y + 6, numbered=len(rows) == 1)
        body += drawn
    high = int(y + _EDGE)
    told = "; ".join(clean(f"{entry.when}: {entry.words}") for entry in entries)
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDE} {high}" width="100%" '
        f'preserveAspectRatio="xMinYMin meet" style="max-width: 44rem" '
        f'role="img" aria-labelledby="title desc" lang="en">\n<title id="title">{escape(clean(title))}</title>\n'
        f'<desc id="desc">{escape(clean(subtitle))}. {escape(told)}.</desc>\n<style>{_STYLE}</style>\n{_PATTERNS}\n'
        f'<rect width="{_WIDE}" height="{high}" fill="#fff"/>'
    )
    return "\n".join([head, *body, "</svg>"]) + "\n"


# ---- the line of years ----------------------------------------------------------------------------------------------


class _Scale:
    """Days as places on the page."""

    def __init__(self, rows: Sequence[Row], known: int) -> None:
        days = [s.start for row in rows for s in row.statuses if s.start > FIRST_DAY] + [known]
        self.first, last = min(days), max(days)
        self.last = last + max(_YEAR, (last - self.first) * 0.07)
        self.left = float(_EDGE + max((min(_letters(row.label) * 7, 130) for row in rows), default=0))
        self.wide = _WIDE - _EDGE - self.left

    def __call__(self, day: float) -> float:
        """Where a day is; what lies outside is at an end."""
        share = (min(max(day, self.first), self.last) - self.first) / (self.last - self.first)
        return self.left + share * self.wide

    def years(self) -> list[int]:
        """The years that are named: as many as there is room for."""
        first, last = date.fromordinal(self.first).year, date.fromordinal(int(self.last)).year
        step = next((s for s in (1, 2, 5, 10, 20, 50, 100, 200) if (last - first) / s * 38 <= self.wide), 500)
        return [y for y in range(first, last + 1) if y % step == 0 and date(y, 1, 1).toordinal() >= self.first]


def _letters(label: str) -> int:
    return len(label) + (2 if label else 0)


def _axis(scale: _Scale, y: float) -> tuple[float, list[str]]:
    out = [f'<path class="axis" d="M{scale.left:.1f} {y:.1f}H{scale.left + scale.wide:.1f}"/>']
    for year in scale.years():
        x = scale(date(year, 1, 1).toordinal())
        out.append(f'<path class="axis" d="M{x:.1f} {y:.1f}v4"/>')
        if x < _WIDE - _EDGE - 12:
            out.append(_text(x, y + 15, str(year), "tick", "middle" if x > scale.left + 12 else "start"))
    return y + 20, out


def _row(row: Row, scale: _Scale, y: float, numbered: bool) -> tuple[float, list[str]]:
    """A bar: permanent words below, what overlays them above, and with `numbered` the numbers of the periods over it."""
    kinds = [kind(row, status) for status in row.statuses]
    levels = _levels([scale(max(s.start, scale.first)) for s in row.statuses]) if numbered else []
    shown = [n for n, k in enumerate(kinds) if k != "absent" or row.statuses[n].kind == ENDED]
    top = y + (13 * (max((levels[n] for n in shown), default=0) + 1) + 2 if numbered else 3)
    overlay, bar = top, top + (9 if any(k in _OVERLAYS for k in kinds) else 0)
    out = [_text(_EDGE, bar + _BAR - 4, clean(row.label)[:18], "")] if row.label else []
    for number, (status, what) in enumerate(zip(row.statuses, kinds, strict=True)):
        x, end = scale(status.start), scale(status.end + 1)
        if what in _OVERLAYS:
            out.append(_rect(x, bar, end, _BAR, "under"))
            out.append(_rect(x, overlay, max(end, x + 2.5), 9, what))
        elif what != "absent":
            out.append(_rect(x, bar, end, _BAR, what))
        elif status.kind == ENDED:
            out.append(
                f'<path class="end" d="M{x:.1f} {bar - 2:.1f}v{_BAR + 4}m-4 {-_BAR / 2 - 6:.1f}l8 8m0 -8l-8 8"/>'
            )
        if numbered and number in shown:
            at = y + 10 + 13 * levels[number]
            mid = min(x + 4, _WIDE - _EDGE - 6)
            out.append(f'<path class="lead" d="M{x:.1f} {at - 8:.1f}V{overlay:.1f}"/>')
            out.append(_text(mid - 2, at, str(number + 1), "tick"))
    return bar + _BAR + (6 if numbered else 2), out


def _levels(places: Sequence[float]) -> list[int]:
    """For each number over the bar how far up it stands, so that none covers another."""
    free: list[float] = []
    out = []
    for x in places:
        level = next((n for n, end in enumerate(free) if end <= x), len(free))
        if level == len(free):
            free.append(0.0)
        free[level] = x + 16
        out.append(level)
    return out


# ---- words ----------------------------------------------------------------------------------------------------------


def _key(rows: Sequence[Row], y: float) -> tuple[float, list[str]]:
    """What the fillings mean, as far as they occur."""
    used = {kind(row, status) for row in rows for status in row.statuses} - {"absent"}
    out = []
    for what, words in _KINDS.items():
        if what in used:
            out.append(_rect(_EDGE, y + 4, _EDGE + 24, 10, what))
            out.append(_text(_EDGE + 32, y + 13, words, "soft"))
            y += _LINE
    if any(status.kind == ENDED for row in rows for status in row.statuses):
        out += [_cross(_EDGE + 12, y + 1), _text(_EDGE + 32, y + 13, "ended: repealed, or lapsed", "soft")]
        y += _LINE + 2
    return y + 6, out


def _cross(x: float, y: float) -> str:
    """Where a life ended."""
    return f'<path class="end" d="M{x:.1f} {y - 2:.1f}v{_BAR + 4}m-4 {-_BAR / 2 - 6:.1f}l8 8m0 -8l-8 8"/>'


def _entry(entry: Entry, number: int, y: float, numbered: bool) -> tuple[float, list[str]]:
    out = []
    if entry.kind:
        out.append(_rect(_EDGE, y + 4, _EDGE + 8, 9, entry.kind))
    lead = f"{number}  " if numbered else ""
    out.append(_text(_EDGE + (14 if entry.kind else 0), y + 13, f"{lead}{clean(entry.when)}", "when"))
    y += _LINE
    for line in textwrap.wrap(clean(entry.words), _LETTERS, break_on_hyphens=False):
        out.append(_text(_EDGE + 14, y + 12, line, ""))
        y += _LINE - 1
    return y, out


def _text(x: float, y: float, words: str, style: str, anchor: str = "start") -> str:
    named = f' class="{style}"' if style else ""
    return f'<text x="{x:.1f}" y="{y:.1f}"{named} text-anchor="{anchor}">{escape(words)}</text>'


def _rect(x: float, y: float, end: float, high: float, style: str) -> str:
    return f'<rect class="{style}" x="{x:.1f}" y="{y:.1f}" width="{max(end - x, 0.5):.1f}" height="{high}"/>'
