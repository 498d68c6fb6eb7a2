"""What is in force on a day, as the source note and the periods of a rule file tell it, and where the two differ."""

from __future__ import annotations

from datetime import date

import pytest
from documents import codes, compiled
from pincite.cli.law import status_words
from pincite.deciding.linking import Law
from pincite.diagnostics import Diagnostic
from rulebooks import answer, checkers, failures, findings, found, only, outcome, reasons

NOTE = "source\n  adopted at 1 Ill. Reg. 10, effective January 1, 2000\n"
AMENDED = "  amended at 5 Ill. Reg. 200, effective January 1, 2005\n  amended at 9 Ill. Reg. 450, effective July 1, 2010\n"
SECTION = '\nsection 9999.10 "Applications"\n\n'


def status(text: str, place: str, *days: str, known: str | None = None) -> list[str]:
    """What is said of a place on some days."""
    with checkers(text) as book:
        part = book.part(next(iter(book.instruments)))
        seen = date.fromisoformat(known).toordinal() if known else book.latest_known((part.code,))
        here = part.place(place)
        assert here is not None
        law = Law(book, seen)
        return [
            status_words(law.status(part, here.timeline, date.fromisoformat(day).toordinal()), place) for day in days
        ]


def by_line(text: str, finding: Diagnostic) -> str:
    """The line of a rule file that a finding points to (the file must begin with a source note)."""
    whole = ('part 20 Ill. Adm. Code 9999 "Invented for tests: not law"\n\n' + text).split("\n")
    return whole[finding.at.span.line - 1].strip()
