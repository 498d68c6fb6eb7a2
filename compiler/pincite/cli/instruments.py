"""Instruments of the command line: which one is meant, its Sections on a day, and its actions in order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from pincite.amending.actions import action_words
from pincite.cli.common import Usage
from pincite.deciding.linking import Law
from pincite.deciding.rulebook import Part, Rulebook
from pincite.deciding.wording import day_words, iso
from pincite.runtime.timeline import IN_FORCE, TEXT_NOT_HELD, Action, Status
from pincite.runtime.trace import Place

_SHOWN = (IN_FORCE, TEXT_NOT_HELD)


def instrument(book: Rulebook, cite: str) -> Part | None:
    """The instrument of a number or citation; None if it names none, or an announcement, which is read as a whole."""
    plain = re.sub(r"\s+", " ", cite.strip()).casefold()
    for code in book.instruments:
        part = book.part(code)
        if part.is_law and plain in (code.casefold(), part.citation.casefold()):
            return part
    return None


def one_instrument(book: Rulebook, code: str | None) -> str:
    """The instrument of a code, or the only one. Raises `Usage`."""
    codes = sorted(book.instruments)
    if code is None:
        if len(codes) > 1:
            raise Usage(f"say which instrument: --part {' or '.join(codes)}")
        return codes[0]
    if code not in book.instruments:
        raise Usage(f"there is no instrument {code}; there is {', '.join(codes)}")
    return code


def heading(part: Part, known: int) -> str:
    """How a page on an instrument begins."""
    return f"{part.citation}  {part.title}, as known {day_words(known)}"


# ---- its Sections ---------------------------------------------------------------------------------------------------


def sections(book: Rulebook, part: Part, when: int, known: int) -> list[tuple[Place, Status]]:
    """The Sections and schedules of an instrument, each with its status on a day."""
    law = Law(book, known)
    listed = [place for place in part.places() if place.kind in ("section", "schedule")]
    return [(place, law.status(part, place.timeline, when)) for place in listed]


def section_json(place: Place, status: Status) -> dict[str, Any]:
    """A Section of a list as JSON has it."""
    return {"address": place.address, "title": place.title, "status": status.kind, "action": status.action}


def section_lines(shown: list[tuple[Place, Status]]) -> Iterator[str]:
    """The Sections in force, one a line; then those that are not."""
    wide = max((len(place.address) for place, _ in shown), default=0)
    for in_force, lead in ((True, ""), (False, "not in force: ")):
        for place, status in shown:
            if (status.kind in _SHOWN) is in_force:
                yield f"  {lead}{place.address:<{wide}}  {place.title}".rstrip()


# ---- its history ----------------------------------------------------------------------------------------------------


def action_json(action: Action) -> dict[str, Any]:
    """An action as JSON has it."""
    return {
        "action": action.id,
        "kind": action.kind,
        "effective": iso(action.effective) if action.effective else None,
        "known": iso(action.known_from) if action.known_from else None,
        "says": action_words(action),
    }


def action_line(action: Action) -> str:
    """An action on a line."""
    return f"  {(iso(action.effective) if action.effective else None) or 'no day':<12}{action_words(action)}"
