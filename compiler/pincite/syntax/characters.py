"""What no grammar can say well about single characters: looked for line by line before parsing.

A line of law (after the bar) may hold any character but those that deceive a reader or a program; everywhere else tabs,
typographic quotation marks and open quotations are named where they stand, and mended in memory so that one slip is one
message. The file on disk is never touched.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from pincite.syntax.complaint import Complaint, without_quotations
from pincite.syntax.openers import INVISIBLE, asks_for_more, before, indent, is_text

# Control characters, those that make text read in another order than it is stored (Unicode TR 36, 3.1), and those that
# print nothing.
_DECEIVES = (
    "\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c"
    "\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200c\u200d\u2061-\u2065\u206a-\u206f\u3164\uffa0\ufff9-\ufffb"
    "\U000e0000-\U000e007f"
)
_FORBIDDEN = re.compile(f"[{_DECEIVES}]")
_FORBIDDEN_OUTSIDE = re.compile(f"[{_DECEIVES}{INVISIBLE}]")
# What a word processor puts in place of what was typed: how it is called, what it stands for, what to do.
_TYPOGRAPHIC = {
    "\u201c": ("a curved quotation mark", '"', 'type " here'),
    "\u201d": ("a curved quotation mark", '"', 'type " here'),
    "\u201e": ("a low quotation mark", '"', 'type " here'),
    "\u2018": ("a curved quotation mark", "'", "type ' here"),
    "\u2019": ("a curved quotation mark", "'", "type ' here"),
    "\u00a0": ("a no-break space", " ", "type a space here"),
    "\u202f": ("a no-break space", " ", "type a space here"),
    "\u2013": ("a dash", "-", "type - here"),
    "\u2014": ("a dash", "-", "type - here"),
    "\u2010": ("a typographic hyphen", "-", "type - here"),
    "\u2011": ("a no-break hyphen", "-", "type - here"),
    "\u00ad": ("a soft hyphen", "", "take it out"),
}
_CURVED = re.compile(f"[{''.join(_TYPOGRAPHIC)}]")
_SINGLE = re.compile("\u2018([^\u2018\u2019]*)\u2019")
_PERCENT_APART = re.compile(r"(?<![\d.])(\d[\d.]*) +%")
_PERCENT_ALONE = re.compile(r"(?<![\d.])%")
# A quotation mark that ends a quotation: words before it, none behind it.
_CLOSES = re.compile(r'^[^"]*[^\s"]"(\s|$)')


def tabs(lines: list[str]) -> Iterator[Complaint]:
    """Lines that are indented with tabs: one habit, one finding.

    Where all lines are indented with tabs, a tab is one step; beside spaces it reaches as far as the line above asks.
    """
    tabbed = [n for n, line in enumerate(lines, 1) if "\t" in _lead(line) and line.strip()]
    if not tabbed:
        return
    mixed = any(line.startswith(" ") and line.strip() for line in lines)
    mended = list(lines)
    for number in tabbed:
        line, above = lines[number - 1], before(mended, number)
        depth = len(_lead(line).expandtabs(2))
        if mixed and above:
            depth = indent(mended[above - 1]) + (2 if asks_for_more(mended[above - 1]) else 0)
        mended[number - 1] = " " * depth + line.lstrip()
    more = f", and so {_lines_more(len(tabbed) - 1)}" if len(tabbed) > 1 else ""
    message, help = f"this line is indented with a tab{more}", "use two spaces for each step"
    width = len(_lead(lines[tabbed[0] - 1]))
    yield Complaint(tabbed[0], 1, "P102", message, help, width, {n: mended[n - 1] for n in tabbed}, mixed)


def _lead(line: str) -> str:
    return line[: len(line) - len(line.lstrip())]


def _lines_more(number: int) -> str:
    return "is one more line" if number == 1 else f"are {number} more lines"


def characters(lines: list[str]) -> Iterator[Complaint]:
    """Tabs within lines, characters that cannot be seen, and typographic characters outside the lines of law."""
    for number, line in enumerate(lines, 1):
        yield from _of_line(number, line)


def _of_line(number: int, line: str) -> Iterator[Complaint]:
    if line.isascii() and line.isprintable():
        return
    forbidden = _FORBIDDEN if is_text(line) else _FORBIDDEN_OUTSIDE
    if bad := forbidden.search(line):
        line = forbidden.sub("", line)
        what = f"{_name(bad[0])} cannot be seen, and can make a text read as something it is not"
        yield _slip(number, bad.start() + 1, "P115", what, "take it out", line)
    if is_text(line):
        return
    if "\t" in line:
        at = line.index("\t") + 1
        line = line.replace("\t", " ")
        yield _slip(number, at, "P102", "there is a tab in this line", "use a space", line)
    if curved := _CURVED.search(line):
        said, line = _typographic(number, line, curved)
        yield said


def odd_steps(lines: list[str]) -> Iterator[Complaint]:
    """Lines whose steps are not two spaces, once for lines that follow each other."""
    odd = False
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        depth = indent(line)
        if depth % 2 and not odd:
            spaces = "one space" if depth == 1 else f"{depth} spaces"
            message = f"this line is indented by {spaces}, and a step is two spaces"
            help = "put one space more or less before it, and before the lines that go with it"
            yield Complaint(number, 1, "P801", message, help, depth, {}, False)
        odd = depth % 2 == 1


def _typographic(number: int, line: str, curved: re.Match[str]) -> tuple[Complaint, str]:
    name, plain, help = _TYPOGRAPHIC[curved[0]]
    straight = _SINGLE.sub(lambda quoted: f'"{quoted[1]}"', line) if '"' not in line else line
    mended = _CURVED.sub(lambda char: _TYPOGRAPHIC[char[0]][1], straight)
    outside = without_quotations(mended)[curved.start() : curved.start() + 1] == "-"
    if plain == "-" and outside:
        help = "write `minus`, or `to` between two numbers"
    message = f"{name} stands outside the lines of law"
    help += "; only behind a bar may any character stand"
    return Complaint(
        number, curved.start() + 1, "P103", message, help, 1, {number: mended}, plain in ('"', "'", "-")
    ), mended


def _slip(number: int, column: int, code: str, message: str, help: str, mended: str, width: int = 1) -> Complaint:
    return Complaint(number, column, code, message, help, width, {number: mended}, False)


def _name(char: str) -> str:
    name = unicodedata.name(char, "").lower()
    return f"{name or 'the character'} (U+{ord(char):04X})"


def quotations(lines: list[str]) -> Iterator[Complaint]:
    """Quotations that do not end on their line. What goes on over the next lines is one of them."""
    number = 0
    while number < len(lines):
        number += 1
        line = lines[number - 1]
        if is_text(line) or line.count('"') % 2 == 0:
            continue
        opened = line.rindex('"')
        rest = _rest(lines, number)
        mended = {number: line.rstrip() + '"'}
        for other in range(number + 1, rest + 1):
            words = lines[other - 1].strip().removesuffix('"')
            mended[other] = " " * indent(lines[other - 1]) + f'"{words}"'
        help = 'close it with "; to go on, begin the next line with another quotation'
        if rest > number:
            help = f'close it with ", and write the next line as a quotation too: {mended[number + 1].strip()}'
        message = "this quotation does not end on its line"
        yield Complaint(number, opened + 1, "P104", message, help, len(line.rstrip()) - opened, mended)
        number = max(number, rest)


def _rest(lines: list[str], opened: int) -> int:
    """The number of the line on which a quotation ends that was opened on a line above; that line where there is none."""
    for number in range(opened + 1, len(lines) + 1):
        line = lines[number - 1]
        if not line.strip() or is_text(line):
            return opened
        if '"' in line:
            return number if line.count('"') == 1 and _CLOSES.match(line) else opened
    return opened


def percents(lines: list[str]) -> Iterator[Complaint]:
    """Percent signs that have no number before them, or stand apart from it."""
    for number, line in enumerate(lines, 1):
        if "%" not in line or is_text(line):
            continue
        code = without_quotations(line)
        if apart := _PERCENT_APART.search(code):
            mended = line[: apart.start()] + apart[1] + "%" + line[apart.end() :]
            message = "% stands apart from its number"
            at, width = apart.start() + 1, apart.end() - apart.start()
            yield Complaint(number, at, "P105", message, f"write {apart[1]}%", width, {number: mended}, False)
        elif alone := _PERCENT_ALONE.search(code):
            mended = line[: alone.start()] + "0%" + line[alone.end() :]
            help = "write the number close to it: 70%"
            yield Complaint(number, alone.start() + 1, "P105", "% has no number before it", help, 1, {number: mended})
