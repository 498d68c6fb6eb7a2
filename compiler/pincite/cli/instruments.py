"""`text` and `history` of a whole instrument: its Sections on a day, and its actions in order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from pincite.amending.periods import DATED
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


def actions(part: Part, known: int) -> list[Action]:
    """The actions known on a day, by the day they took effect; one without such a day stands behind what is above it."""
    listed: list[tuple[int, Action]] = []
    day = 0
    for action in part.actions.values():
        day = action.effective or day
        if action.kind == "proposed" or action.known_from <= known:
            listed.append((day, action))
    return [action for _, action in sorted(listed, key=lambda entry: entry[0])]


def action_json(action: Action) -> dict[str, Any]:
    """An action as JSON has it."""
    return {
        "action": action.id,
        "kind": action.kind,
        "effective": iso(action.effective) if action.effective else None,
        "known": iso(action.known_from) if action.known_from else None,
        "says": action_words(action),
    }


def action_words(action: Action) -> str:
    """What an action did, in words."""
    kind = "emergency action" if action.kind == "emergency" else action.kind.replace("_", " ")
    words = [f"{kind} {action.id}" if action.kind in DATED else f"{kind} at {action.id}"]
    if action.days is not None:
        words.append(f"for at most {action.days} days")
    if action.stated_last is not None:
        words.append(f"expired {day_words(action.stated_last)}")
    for said, names in (
        ("replaces", action.replaces),
        ("beside", action.beside),
        ("corrects", action.corrects),
        ("suspends", action.suspends),
        ("lifts", action.lifts),
    ):
        listed = [names] if isinstance(names, str) else list(names or ())
        words += [f"{said} {name}" for name in listed]
    return ", ".join(words)


def action_line(action: Action) -> str:
    """An action on a line."""
    return f"  {(iso(action.effective) if action.effective else None) or 'no day':<12}{action_words(action)}"
