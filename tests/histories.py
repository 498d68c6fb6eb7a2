"""What tests of history share: a source note, what is said of a place on a day, what a finding points to."""

from __future__ import annotations

from datetime import date

from documents import PART
from pincite.cli.law import status_words
from pincite.deciding.linking import Law
from pincite.diagnostics import Diagnostic
from rulebooks import checkers

NOTE = "source\n  adopted at 1 Ill. Reg. 10, effective January 1, 2000\n"
AMENDED = """\
  amended at 5 Ill. Reg. 200, effective January 1, 2005
  amended at 9 Ill. Reg. 450, effective July 1, 2010
"""
SECTION = '\nsection 9999.10 "Applications"\n\n'


def said(text: str, place: str, day: str, known: str | None = None) -> str:
    """What is said of a place on a day."""
    with checkers(text) as book:
        part = book.part(next(iter(book.instruments)))
        seen = date.fromisoformat(known).toordinal() if known else book.latest_known((part.code,))
        here = part.place(place)
        assert here is not None
        return status_words(Law(book, seen).status(part, here.timeline, date.fromisoformat(day).toordinal()), place)


def line(text: str, finding: Diagnostic) -> str:
    """The part of a line that a finding points to, in a rule file that begins with a source note."""
    span = finding.at.span
    return (PART + text).split("\n")[span.line - 1][span.column - 1 : span.end_column - 1]
