"""The pictures of lives: the life of a place, or those of the Sections of an instrument with its actions."""

from __future__ import annotations

from collections.abc import Sequence

from pincite.amending.actions import action_words, actions
from pincite.amending.periods import period_days, period_words
from pincite.amending.picture import Entry, Row, kind, picture
from pincite.deciding.rulebook import Part
from pincite.deciding.wording import day_words, iso
from pincite.runtime.addresses import labels_below
from pincite.runtime.timeline import Action, Status
from pincite.runtime.trace import Place


def place_picture(part: Part, place: Place, statuses: Sequence[Status], known: int) -> str:
    """The life of a place: a bar with numbered periods, and each of them in words."""
    row = Row("", part, place, statuses)
    entries = []
    for status in statuses:
        start, end = period_days(status)
        entries.append(Entry(kind(row, status), f"{start} to {end}", period_words(part, place, status)))
    title = f"{place.citation}  {place.title}" if place.title else place.citation
    said = [f"as known {day_words(known)}", *(f"formerly {old}, until {until}" for old, until in place.formerly)]
    return picture(title, "The life of its words, " + "; ".join(said), [row], entries, known)


def instrument_picture(part: Part, listed: Sequence[Action], known: int) -> str:
    """The lives of the Sections of an instrument one under the other, and the actions on it in words."""
    rows = []
    for place in part.places():
        if place.kind in ("section", "schedule", "announcement"):
            spans = [s.status for s in place.timeline.spans if s.known_from <= known <= s.known_to]
            rows.append(Row(place.address, part, place, spans))
    entries = [
        Entry("", (iso(action.effective) if action.effective else None) or "no day", action_words(action))
        for action in listed
    ]
    title = f"{part.citation}  {part.title}"
    return picture(title, f"Its Sections and the actions on it, as known {day_words(known)}", rows, entries, known)


def lives_picture(part: Part, top: Place, places: Sequence[Place], known: int) -> str:
    """The lives of a Section and of the places in it, one under the other, and the actions that touched them in words."""
    rows = []
    for place in places:
        spans = [s.status for s in place.timeline.spans if s.known_from <= known <= s.known_to]
        label = place.address if place is top else "".join(labels_below(place.address, top.address))
        rows.append(Row(label.strip() or place.address, part, place, spans))
    touched = {name for row in rows for s in row.statuses for name in (s.action, _since(row.place, s))}
    entries = [
        Entry("", (iso(action.effective) if action.effective else None) or "no day", action_words(action))
        for action in actions(part, known)
        if action.id in touched
    ]
    title = f"{top.citation}  {top.title}" if top.title else top.citation
    return picture(title, f"Its places and the actions on them, as known {day_words(known)}", rows, entries, known)


def _since(place: Place, status: Status) -> str:
    return place.versions[status.version].since if status.version >= 0 else ""
