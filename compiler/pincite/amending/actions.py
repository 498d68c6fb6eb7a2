"""The actions on an instrument: those known on a day, in order, and each in words."""

from __future__ import annotations

from pincite.amending.periods import DATED
from pincite.deciding.rulebook import Part
from pincite.deciding.wording import day_words
from pincite.runtime.timeline import Action


def actions(part: Part, known: int) -> list[Action]:
    """The actions known on a day, by the day they took effect; one without such a day stands behind what is above it."""
    listed: list[tuple[int, Action]] = []
    day = 0
    for action in part.actions.values():
        day = action.effective or day
        if action.kind == "proposed" or action.known_from <= known:
            listed.append((day, action))
    return [action for _, action in sorted(listed, key=lambda entry: entry[0])]


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
