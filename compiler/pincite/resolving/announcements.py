"""Announcements: instruments that are not law, of numbered paragraphs, each named like its file and in force from its date."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from pincite.citation import Address, code_of
from pincite.diagnostics import Found
from pincite.ir import surface
from pincite.ir.note import SourceNote
from pincite.ir.resolved import ActionNote, Instrument
from pincite.resolving.history import day_words, ordinal
from pincite.runtime.timeline import Action


def announcements(program: surface.Program, taken: set[str], found: Found) -> Iterator[Instrument]:
    """The announcements of a program as instruments, each with the one action that made it."""
    for file in program.files:
        for unit in file.units:
            if unit.heading.role != "announcement":
                continue
            code = code_of(file.path)
            if code in taken:
                found.add(
                    "P604",
                    unit.heading.span,
                    f"an announcement is named like its file, and `{code}` is taken",
                    help="give each announcement a file of its own, with a name that no other instrument has",
                )
                continue
            taken.add(code)
            for block in unit.blocks:
                if isinstance(block, surface.Authority | SourceNote):
                    found.add("P117", block.span, "an announcement has no history: its date is in its heading")
            yield _instrument(code, file.path, unit.heading)


def _instrument(code: str, path: str, heading: surface.Heading) -> Instrument:
    day = ordinal(heading.dated or "")
    action = Action(day_words(day), "announced", day, day)
    note = ActionNote(action, heading.span, (), (), (), (), (), None, None, None)
    return Instrument(
        Address(code, code, announced=True),
        f'"{heading.title}", {action.id}',
        heading.title,
        heading.span,
        str(PurePosixPath(path).parent / code),
        (note,),
        None,
        None,
        (),
        (),
        False,
    )
