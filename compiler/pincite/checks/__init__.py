"""What is looked for in a program that compiles: each check reads, gives diagnostics, and changes nothing."""

from __future__ import annotations

from pincite.checks.coverage import coverage
from pincite.checks.examples import examples
from pincite.checks.governing import governing
from pincite.checks.placeholders import placeholders
from pincite.checks.reach import reach
from pincite.checks.tables import tables
from pincite.checks.texts import texts
from pincite.diagnostics import Diagnostic, Found
from pincite.ir import surface, timed
from pincite.jurisdiction import Jurisdiction


def check_all(written: surface.Program, program: timed.Program, law: Jurisdiction) -> list[Diagnostic]:
    """Everything the checks find."""
    found = Found()
    for check in (examples, texts, placeholders, reach, governing, tables):
        check(program, found)
    coverage(program, law, found)
    return list(found)
