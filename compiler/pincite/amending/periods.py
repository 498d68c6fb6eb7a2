"""The life of a place, period by period, in words: what is the case, by which action, and how it came to show or will end."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from pincite.deciding.rulebook import Part
from pincite.deciding.wording import ended_by
from pincite.runtime.addresses import stands_in
from pincite.runtime.timeline import FIRST_DAY, LAST_DAY, Status
from pincite.runtime.trace import Place

DATED = ("filed", "announced")  # deeds that are called by their date
HOW = {"stated": "to the stated end", "computed": "to the end of its term"}


def period_days(status: Status) -> tuple[str, str]:
    """The first and the last day of a period."""
    start = date.fromordinal(status.start).isoformat() if status.start > FIRST_DAY else "the beginning"
    end = date.fromordinal(status.end).isoformat() if status.end < LAST_DAY else "today"
    return start, end


def period_words(part: Part, place: Place, status: Status) -> str:
    """What is the case with a place in a period."""
    action = part.actions.get(status.action)
    kind = action.kind.replace("_", " ") if action is not None else ""
    did = f"{kind} {status.action}" if kind in DATED else f"{kind} at {status.action}"
    if not status.action:
        did = "it is not known by which action"
    match status.kind:
        case "in_force" | "text_not_held":
            version = place.versions[status.version]
            words = "in force" if status.kind == "in_force" else "in force, words not held"
            if version.presumed:
                words = "presumed touched by an emergency action, words not held"
            how = f"; {HOW.get(status.how, status.how)}" if status.how else ""
            return f"{words}: {did}{how}"
        case "end_not_stated":
            return f"end not stated: {did}"
        case "ended":
            return f"ended on {date.fromordinal(status.last).isoformat()}, {ended_by(status.action, status.how)}"
        case "not_yet_in_force":
            perhaps = f"; {status.how}" if status.how else ""
            return f"not yet in force: begins by {status.action}{perhaps}"
        case "suspended":
            return f"suspended by {status.action}"
        case _:
            return "nothing known"


def changed_within(part: Part, place: Place, known: int) -> list[tuple[str, int, list[Place]]]:
    """The actions, as known on a day, that gave words to a place or to one that stands in it, or ended it: the oldest first.

    With each the day of its effect, as an ordinal, and the places. A Section whose own words are a heading may look
    untouched for years while its subsections change.
    """
    found: dict[tuple[int, str], list[Place]] = {}
    for one in part.places():
        if one is place or stands_in(one.address, place.address):
            for name in dict.fromkeys(_touching(one, known)):
                action = part.actions.get(name)
                if action is not None and action.effective <= known:
                    found.setdefault((action.effective, name), []).append(one)
    return [(name, day, places) for (day, name), places in sorted(found.items(), key=lambda item: item[0])]


def _touching(place: Place, known: int) -> Iterable[str]:
    for span in place.timeline.spans:
        status = span.status
        if span.known_from <= known <= span.known_to and status.kind in ("in_force", "text_not_held", "ended"):
            if status.action:
                yield status.action
