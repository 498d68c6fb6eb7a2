"""`text --logic`: what the rules at an address say, in sentences."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from typing import Any

from pincite.cli.common import cleaned, out, out_json, width
from pincite.deciding.english import grid
from pincite.deciding.linking import Law
from pincite.deciding.provisions import Provision, facts_named, provisions
from pincite.deciding.rulebook import Part
from pincite.deciding.statements import Statement
from pincite.runtime.trace import Place


def show_logic(part: Part, places: Iterable[Place], law: Law, day: int | None, form: str) -> None:
    """Print the logic of places: of those in force on a day, or of every version with its period."""
    found = [(place, provisions(part, place, law, day)) for place in places]
    if form == "json":
        out_json([entry for place, shown in found for entry in _json(place, shown)])
        return
    told = [(place, shown) for place, shown in found if shown]
    for place, shown in told:
        title = f"  {place.title}" if place.title else ""
        out(f"\nLogic of {place.citation}{title}\n")
        for entry in shown:
            out("\n")
            if day is None and entry.period:
                out(textwrap.fill(f"[{entry.period}]", width(), initial_indent="  ", subsequent_indent="   ") + "\n")
            for line in wrapped(entry.statement):
                out(f"  {line}\n")
    facts = facts_named(part, [entry for _, shown in told for entry in shown])
    if facts:
        out("\nFacts named in it\n\n")
        for fact in facts:
            for line in wrapped(fact):
                out(f"  {line}\n")
    if not told:
        out("\nNo rule is encoded here" + (".\n" if day is None else " that is in force on this day.\n"))


def _json(place: Place, shown: list[Provision]) -> Iterator[dict[str, Any]]:
    for entry in shown:
        yield {
            "address": place.address,
            "rule": entry.statement.key,
            "in_force": entry.period,
            "says": [{"depth": depth, "text": text} for depth, text in entry.statement.lines()],
        }


def wrapped(told: Statement, less: int = 4) -> list[str]:
    """A statement as lines for a page: bullets hang, rows of a table stand as they are."""
    wide = max(40, width() - less)
    rows: list[str] = []
    drawn = set(grid(told.said.rows))
    for depth, text in told.lines():
        lead = "" if depth == 0 else "  " * depth + "- "
        if depth == 1 and text in drawn:
            rows.append("    " + cleaned(text))
            continue
        rows += textwrap.wrap(
            cleaned(text), wide, initial_indent=lead, subsequent_indent=" " * len(lead), break_on_hyphens=False
        )
    return rows
