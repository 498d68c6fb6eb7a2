"""A redline as data, for a program to read."""

from __future__ import annotations

from typing import Any

from pincite.amending.changes import Change, Comparison
from pincite.amending.life import Step
from pincite.amending.saying import verdict
from pincite.deciding.wording import iso


def as_data(of: Comparison) -> dict[str, Any]:
    """The comparison as JSON has it: every place in order, each run of words with the number of the step that changed it."""
    top = of.life.part if of.top is None else of.top
    return {
        "citation": top.citation,
        "from": iso(of.first),
        "to": iso(of.last),
        "known": iso(of.life.known),
        "same": of.same,
        "says": verdict(of),
        "places": [_change(change) for change in of.changes],
    }


def _change(change: Change) -> dict[str, Any]:
    return {
        "address": change.called,
        "citation": change.place.citation,
        "what": change.what,
        **({"formerly": change.formerly} if change.formerly else {}),
        **({"renumbered": step_data(change.renumbered)} if change.renumbered else {}),
        "paragraphs": [
            [{"kind": r.kind, "words": r.words} | ({"step": r.step} if r.step >= 0 else {}) for r in line]
            for line in change.lines
        ],
        "steps": [step_data(step) for step in change.steps],
        "moved": [
            {"way": m.way, "paragraph": m.line, "there": m.there, "redline": [piece._asdict() for piece in m.pieces]}
            for m in change.moved
        ],
        "notes": list(change.notes),
    }


def step_data(step: Step) -> dict[str, Any]:
    """What changed something, as JSON has it."""
    return {"actions": list(step.actions), "effective": iso(step.day), "says": step.says}
