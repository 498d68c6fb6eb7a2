"""Lines of a document put on pages: page headings are taken out and counted, whether they stand in the text or above it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pincite.register.document import Line
from pincite.register.forms import Forms
from pincite.register.textform import Page, Pages, heading_kind


class Laid:
    """The lines of a document while they are read; `headings` are the lines of the headings kept apart from the text."""

    def __init__(self, forms: Forms, headings: Sequence[Sequence[str]] = ()) -> None:
        self.forms = forms
        self.page = 1
        self._lines: list[Line] = []
        self._apart = False  # an empty line stands behind the last one
        self._pages: list[Page] = []
        self._headed = next((page for lines in headings if (page := _page(lines, forms)) is not None), None)
        if self._headed is not None:
            self._pages.append(self._headed)

    def new_page(self) -> None:
        """A new page begins."""
        if not self._lines and self.page == 1:
            return
        self.page += 1
        if self._headed is not None:
            agency, heading, kind = self._headed.agency, self._headed.heading, self._headed.kind
            self._pages.append(Page(agency, heading, kind, len(self._lines), 0))

    def headed(self, agency: str, heading: str, kind: str, number: int) -> None:
        """A page with a heading of its own begins."""
        shown = agency if agency and _capitals(agency) else ""
        self._pages.append(Page(shown, heading, kind, len(self._lines), number))

    def add(self, line: Line) -> None:
        """A line of the text; one that is a page heading is taken out, with that of the agency before it."""
        text = line.text.strip()
        if not text:
            self._apart = True
            return
        before, self._apart = self._lines[-1] if self._lines and not self._apart else None, False
        if "\t" in text and before is not None and "\t" in before.text.strip():
            line = replace(line, after_row=True)
        kind = heading_kind(text, self.forms)
        if kind is None:
            self._lines.append(line)
            return
        agency = ""
        if self._lines and _capitals(self._lines[-1].text):
            agency = self._lines.pop().text.strip()
        if self._headed is None:
            self._pages.append(Page(agency, text, kind, len(self._lines), line.spot.line))

    def pages(self, path: str, sure: bool) -> Pages:
        """The document; `sure` says that its marks are kept as they were made."""
        return Pages(path, tuple(self._lines), tuple(self._pages), sure)


def _page(lines: Sequence[str], forms: Forms) -> Page | None:
    """A page heading among lines that stand above the text."""
    filled = [line for line in lines if line]
    for number, line in enumerate(filled):
        kind = heading_kind(line, forms)
        if kind is not None:
            return Page(filled[number - 1] if number else "", line, kind, 0, 1)
    return None


def _capitals(text: str) -> bool:
    return text.upper() == text and any(c.isalpha() for c in text)
