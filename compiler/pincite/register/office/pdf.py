"""A PDF as lines of marked characters: what is struck and underlined is read off the thin lines drawn through and under words."""

from __future__ import annotations

import io
import logging
import re
import zlib
from collections.abc import Iterator
from typing import Any

from pincite.register.forms import Forms
from pincite.register.office.archive import Refused
from pincite.register.office.layout import Laid
from pincite.register.office.pagelines import PageLine, lines_of
from pincite.register.office.pageparagraphs import Flow, marginal
from pincite.register.textform import Pages, heading_kind

LIMIT = 32 * 1024 * 1024  # bytes of the file
PAGES = 600
DRAWN = 60_000  # characters, lines and boxes of a page
_UNPACKED = 256 * 1024 * 1024  # bytes of all its streams
_CUT = "cut the PDF to the pages of the notice"
_TOP = 8  # lines of a page among which its heading stands


def read_pdf(data: bytes, path: str, forms: Forms) -> tuple[Pages, tuple[str, ...]]:
    """The lines of a PDF, and what stands in it and is not read. Raises `Refused` saying why it cannot be read at all."""
    if len(data) > LIMIT:
        raise Refused(f"the file has {len(data):,} bytes; a PDF is read up to {LIMIT:,}", _CUT)
    _unpacks(data)
    try:
        import pdfplumber
        from pdfminer.pdfdocument import PDFPasswordIncorrect
    except ImportError:
        raise Refused(
            "pdfplumber, which reads a PDF, is not installed", "install the extra: pincite[notices]"
        ) from None
    for name in ("pdfminer", "pdfplumber"):
        logging.getLogger(name).setLevel(logging.CRITICAL)  # what it says of a damaged file is for its developers
    try:
        with pdfplumber.open(io.BytesIO(data)) as file:
            return _read(list(_pages(file)), path, forms)
    except Refused:
        raise
    except MemoryError:
        raise Refused("to read this PDF takes more memory than there is", _CUT) from None
    except Exception as error:  # whatever a parser of PDF raises for a broken file is the file's fault
        if any(isinstance(part, PDFPasswordIncorrect) for part in (error, *error.args)):
            raise Refused("the PDF is locked with a password", "save it without a password") from None
        raise Refused("the PDF is broken", "get it again, or print it to a new PDF") from None


def _unpacks(data: bytes) -> None:
    """Refuse a PDF whose streams grow without measure: it is made to fill the memory of who opens it."""
    left = _UNPACKED
    for match in re.finditer(rb"stream\r?\n", data):
        if data[match.end() : match.end() + 1] not in (b"x", b"h", b"H", b"X", b"\x18", b"8", b"(", b"X"):
            continue  # no stream of zlib begins so
        unpacked = zlib.decompressobj()
        piece = memoryview(data)[match.end() :]
        try:
            while left > 0 and len(piece) and not unpacked.eof:
                chunk = unpacked.unconsumed_tail or piece[:65_536]
                piece = piece if unpacked.unconsumed_tail else piece[65_536:]
                left -= len(unpacked.decompress(chunk, min(left, 1 << 20)))
        except zlib.error:
            continue
        if left <= 0:
            raise Refused("its parts grow to a size that no notice has when they are unpacked")


def _pages(file: Any) -> Iterator[tuple[list[PageLine], bool]]:
    """The lines of each page, and whether it is a picture without words."""
    if len(file.pages) > PAGES:
        raise Refused(f"the PDF has {len(file.pages):,} pages; it is read up to {PAGES:,}", _CUT)
    for page in file.pages:
        count = len(page.chars) + len(page.lines) + len(page.rects) + len(page.curves)
        if count > DRAWN:
            raise Refused(f"a page has {count:,} characters and lines; a page is read up to {DRAWN:,}", _CUT)
        found = lines_of(page)
        yield found, not found and bool(page.images)
        page.close()


def _read(pages: list[tuple[list[PageLine], bool]], path: str, forms: Forms) -> tuple[Pages, tuple[str, ...]]:
    pictures = [number for number, (_, picture) in enumerate(pages, 1) if picture]
    if not any(lines for lines, _ in pages):
        if pictures:
            help = "get the PDF as the Register publishes it, or have the words recognised and compare them with the pictures"
            raise Refused("it is a scan: its pages are pictures, and there are no words in it", help)
        raise Refused("the PDF has no words")
    laid = Laid(forms)
    flow = Flow(laid, forms, [lines for lines, _ in pages])
    margins = marginal([lines for lines, _ in pages])
    for number, (lines, _) in enumerate(pages, 1):
        laid.page = number
        body = _headed([line for line in lines if (number, line.nth) not in margins], number, laid, forms)
        flow.page(body, number)
    flow.end()
    unread = tuple(f"a picture without words on page {number}" for number in pictures)
    return laid.pages(path, sure=True), unread


def _headed(lines: list[PageLine], number: int, laid: Laid, forms: Forms) -> list[PageLine]:
    """The lines of a page below its heading, which is counted."""
    for at, line in enumerate(lines[:_TOP]):
        kind = heading_kind(line.text, forms)
        if kind is not None:
            laid.headed(lines[at - 1].text if at else "", line.text, kind, number)
            return lines[at + 1 :]
    return lines
