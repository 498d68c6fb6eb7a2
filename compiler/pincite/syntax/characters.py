"""What no grammar can say well: looked for line by line before parsing.

A line of law (after the bar) may hold any character but those that deceive a reader or a program; everywhere else tabs,
typographic quotation marks, open quotations and mistyped dates are named where they stand, and mended in memory so that one
slip is one message. The file on disk is never touched.
"""

from __future__ import annotations

import calendar
import difflib
import re
from collections.abc import Iterator
from typing import NamedTuple

MONTHS = tuple(calendar.month_name)[1:]
DATE_LIKE = re.compile(r"\b([A-Z][a-z]+) (\d{1,2}),? (\d{4})\b")
OTHER_DATE = re.compile(r"\b(\d{4}-\d\d-\d\d|\d{1,2}/\d{1,2}/\d{2,4})\b")
# Control characters, and those that make text read in another order than it is stored (Unicode TR 36, 3.1).
_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff]")
_TYPOGRAPHIC = {
    "\u201c": ("a curved quotation mark", '"'),
    "\u201d": ("a curved quotation mark", '"'),
    "\u2018": ("a curved quotation mark", "'"),
    "\u2019": ("a curved quotation mark", "'"),
    "\u00a0": ("a no-break space", " "),
    "\u2013": ("a dash", "-"),
    "\u2014": ("a dash", "-"),
    "\u00ad": ("a soft hyphen", ""),
}


class Slip(NamedTuple):
    """One finding before parsing: where, which code, what to say, and the line as it was meant."""

    line: int
    column: int
    code: str
    message: str
    help: str | None
    mended: str


def is_text(line: str) -> bool:
    """Whether a line holds the law's own words."""
    return line.lstrip(" \t").startswith("|")


def indent(line: str) -> int:
    """The number of leading spaces."""
    return len(line) - len(line.lstrip(" "))


def slips(lines: list[str], month_words_of: frozenset[str]) -> Iterator[Slip]:
    """Every slip of the lines; `month_words_of` are words that stand before numbers in citations (`Reg`, `Code`)."""
    for number, line in enumerate(lines, 1):
        yield from _of_line(number, line, month_words_of)


def _of_line(number: int, line: str, not_months: frozenset[str]) -> Iterator[Slip]:
    lead = line[: len(line) - len(line.lstrip())]
    if "\t" in lead:
        mended = lead.expandtabs(2) + line.lstrip()
        yield Slip(number, 1, "P102", "this line is indented with a tab", "use two spaces for each step", mended)
        line = mended
    if bad := _FORBIDDEN.search(line):
        what = f"the character U+{ord(bad[0]):04X} cannot be seen, and can make a text read as something it is not"
        mended = _FORBIDDEN.sub("", line)
        yield Slip(number, bad.start() + 1, "P115", what, "take it out", mended)
        line = mended
    if is_text(line) or not line.strip():
        return
    if "\t" in line:
        mended = line.replace("\t", " ")
        yield Slip(number, line.index("\t") + 1, "P102", "there is a tab in this line", "use a space", mended)
        line = mended
    if curved := next((c for c in line if c in _TYPOGRAPHIC), ""):
        name, plain = _TYPOGRAPHIC[curved]
        mended = "".join(_TYPOGRAPHIC[c][1] if c in _TYPOGRAPHIC else c for c in line)
        shown = plain or "nothing"
        yield Slip(
            number,
            line.index(curved) + 1,
            "P103",
            f"{name} stands outside the lines of law",
            f"type {shown} here; only behind a bar may any character stand",
            mended,
        )
        line = mended
    if indent(line) % 2:
        yield Slip(
            number, 1, "P801", "a step of indentation is two spaces", "put one space more or less before it", line
        )
    if line.count('"') % 2:
        yield Slip(
            number,
            line.rindex('"') + 1,
            "P104",
            "this quotation does not end on its line",
            'close it with "; to go on, begin the next line with another quotation',
            line + '"',
        )
        line += '"'
    code = re.sub(r'"[^"]*"', lambda m: '"' + "_" * (len(m[0]) - 2) + '"', line)
    if bare := re.search(r"(?<!\d)%", code):
        yield Slip(
            number,
            bare.start() + 1,
            "P105",
            "% has no number before it",
            "write the number close to it: 70%",
            line[: bare.start()] + "0%" + line[bare.end() :],
        )
        return
    yield from _dates(number, line, code, not_months)


def _dates(number: int, line: str, code: str, not_months: frozenset[str]) -> Iterator[Slip]:
    for hit in DATE_LIKE.finditer(code):
        month, day, year = hit[1], int(hit[2]), int(hit[3])
        if month in not_months:
            continue
        problem = _date_problem(month, day, year, "," in hit[0])
        if problem:
            message, help = problem
            mended = line[: hit.start()] + "January 1, 2000" + line[hit.end() :]
            yield Slip(number, hit.start() + 1, "P106", message, help, mended)
            return
    if other := OTHER_DATE.search(code):
        mended = line[: other.start()] + "January 1, 2000" + line[other.end() :]
        yield Slip(
            number,
            other.start() + 1,
            "P106",
            f"{other[0]} is not how a date is written here",
            "write it in words, for example June 23, 2023",
            mended,
        )


def _date_problem(month: str, day: int, year: int, comma: bool) -> tuple[str, str | None] | None:
    if month not in MONTHS:
        near = difflib.get_close_matches(month, MONTHS, 1)
        return f"{month} is not a month", f"did you mean {near[0]} {day}, {year}?" if near else None
    if year < 1 or not 1 <= day <= calendar.monthrange(year, MONTHS.index(month) + 1)[1]:
        return f"{month} {year} has no day {day}", None
    if not comma:
        return "a date needs a comma after the day", f"write {month} {day}, {year}"
    return None
