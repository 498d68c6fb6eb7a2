"""The text form of a notice: bytes into lines of runs, with page headings taken out and pages counted."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pincite.diagnostics import Found
from pincite.register.document import Line, Printed, Spot
from pincite.register.forms import Forms
from pincite.source import Span, plain_lines

LIMIT = 16 * 1024 * 1024  # bytes; a whole issue of a Register as text is smaller
LONGEST = 400_000  # characters of a line
# The first line of a text form whose marks are as they were made, and not what a conversion has left of them.
SURE = "[Text form of a notice: every mark is kept, and stands for struck or for underlined words]"


@dataclass(frozen=True, slots=True)
class Page:
    """The heading of a page: of which agency and notice, and before which of the lines it stood."""

    agency: str
    heading: str
    kind: str
    before: int
    line: int


@dataclass(frozen=True, slots=True)
class Pages:
    """A file as lines of runs, and the headings of its pages."""

    path: str
    lines: tuple[Line, ...]
    pages: tuple[Page, ...]
    sure: bool = False  # the file keeps marks as they were made: none is lost, doubled or turned round


def place(path: str, line: int, column: int = 1, width: int = 1) -> Span:
    """A place of a line of the file."""
    return Span(path, max(line, 1), column, max(line, 1), column + width)


def read_text(data: bytes, path: str, forms: Forms, found: Found) -> Pages | None:
    """The lines of a notice in text form; None, with what is wrong, where it cannot be read as text."""
    text = _decoded(data, path, found)
    if text is None:
        return None
    lines: list[Line] = []
    pages: list[Page] = []
    blank, fresh = True, True
    marks = _Marks()
    raw = text.split("\n")
    sure = raw[0].strip() == SURE
    if sure:
        raw[0] = ""
    for number, written in enumerate(raw, 1):
        if not written.strip():
            blank = True
            marks.close()
            continue
        kind = heading_kind(written.strip(), forms)
        if kind is not None:
            agency = ""
            if lines and blank_before(lines[-1], number, raw) and _capitals(lines[-1].text):
                agency = lines.pop().text.strip()
            pages.append(Page(agency, written.strip(), kind, len(lines), number))
            blank = fresh = True
            continue
        spot = Spot(len(pages), number)
        runs = tuple(marks.runs(written, spot))
        if any(run.text.strip() for run in runs):
            lines.append(Line(runs, spot, blank, fresh))
            blank = fresh = False
    return Pages(path, tuple(lines), tuple(pages), sure)


def blank_before(last: Line, number: int, raw: list[str]) -> bool:
    """Whether nothing but empty lines stands between a line and another."""
    return all(not raw[n - 1].strip() for n in range(last.spot.line + 1, number))


def heading_kind(text: str, forms: Forms) -> str | None:
    """The kind of notice a line is the page heading of; None for every other line."""
    if len(text) > 120:
        return None
    return next((kind for kind, pattern in forms.kinds.items() if pattern.fullmatch(text)), None)


def _capitals(text: str) -> bool:
    return text.upper() == text and any(c.isalpha() for c in text)


def _decoded(data: bytes, path: str, found: Found) -> str | None:
    if len(data) > LIMIT:
        message = f"the file has {len(data):,} bytes; a notice is read up to {LIMIT:,}"
        found.add("P721", place(path, 1), message, help="cut the file to the pages of the notice")
        return None
    try:
        text = plain_lines(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - (data.rfind(b"\n", 0, error.start) + 1) + 1
        found.add("P721", place(path, line, column), "the file is not text in UTF-8", help="save it as UTF-8 text")
        return None
    for number, line_text in enumerate(text.split("\n"), 1):
        if len(line_text) > LONGEST:
            found.add("P721", place(path, number), f"the line has more than {LONGEST:,} characters")
            return None
    if "\x00" in text:
        number = text.count("\n", 0, text.index("\x00")) + 1
        found.add("P721", place(path, number), "the file holds bytes that are no text", help="save it as UTF-8 text")
        return None
    return text


# ---- marks ------------------------------------------------------------------------------------------------------------

_MARK = re.compile(r"~~|\*\*|\*|</?u>|\\(?P<plain>[()\[\]*_~.#<\\-])|\[(?P<link>(?:\\.|[^\[\]\\]){1,400})\]\(#\)")


class _Marks:
    """The marks that are open at a place of the file; an empty line closes them."""

    def __init__(self) -> None:
        self.struck = self.under = self.slanted = self.bold = False

    def close(self) -> None:
        """Close every mark."""
        self.struck = self.under = self.slanted = self.bold = False

    def runs(self, written: str, spot: Spot) -> list[Printed]:
        """The runs of a line; marks that open in it stay open in the next."""
        out: list[Printed] = []

        def add(text: str, under: bool = False) -> None:
            if text:
                shown = "".join(c if c.isprintable() or c == "\t" else "\ufffd" for c in text)
                out.append(Printed(shown, self.struck, self.under or under, self.slanted, spot))

        start = 0
        for match in _MARK.finditer(written):
            add(written[start : match.start()])
            start = match.end()
            if match["plain"]:
                add(match["plain"])
            elif match["link"]:
                add(re.sub(r"\\(.)", r"\1", match["link"]), under=True)
            else:
                self._toggle(match[0])
        add(written[start:])
        return out

    def _toggle(self, mark: str) -> None:
        match mark:
            case "~~":
                self.struck = not self.struck
            case "<u>":
                self.under = True
            case "</u>":
                self.under = False
            case "*":
                self.slanted = not self.slanted
            case _:
                self.bold = not self.bold
