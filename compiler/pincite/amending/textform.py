"""A redline as text, readable without colour: [-struck-] and {+added+}."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from pincite.amending.changes import Change, Comparison, Run, label, shown
from pincite.amending.saying import by, clean, days, heading, remarks, state, unchanged, verdict

MARKS = {"same": ("", ""), "struck": ("[-", "-]"), "added": ("{+", "+}")}


def as_text(of: Comparison, wide: int, brief: bool = False) -> Iterator[str]:
    """The lines of a redline; `brief` leaves out what is the same, and lists it at the end."""
    yield from _wrapped(heading(of), "", wide)
    yield from _wrapped(days(of), "", wide)
    yield from _wrapped("[-struck-] stood there on the first day alone, {+added+} on the second alone.", "", wide)
    yield ""
    yield from _wrapped(verdict(of), "", wide)
    top = of.life.part.code if of.top is None else of.top.address
    for change, outer in shown(of, brief):
        yield ""
        yield from _place(of, change, outer, top, wide)
    if brief and (same := unchanged(of)):
        yield ""
        yield from _wrapped(same, "", wide)


def _place(of: Comparison, change: Change, outer: str, top: str, wide: int) -> Iterator[str]:
    here = label(change, top)
    told = state(change)
    title = f"  {clean(change.place.title)}" if change.place.title and here.heading else ""
    lead = "  " * here.depth
    if here.heading:
        yield from _wrapped(f"{clean(here.new)}{title}{f' ({told})' if told else ''}", lead, wide)
    first = "" if here.heading else outer + _label(change, here.old, here.new)
    if not here.heading and told and not (change.lines and change.what in ("new", "gone")):
        first = f"{first} ({told})".strip()
    indent = lead + "    "
    if first and not change.lines:
        yield from _wrapped(first, lead, wide)
    for number, line in enumerate(change.lines):
        begins = f"{first} " if number == 0 and first else ""
        start = lead if number == 0 or here.heading else indent
        yield from _fill(begins + words(line, len(change.steps) > 1), start, lead if here.heading else indent, wide)
    for said in (*by(of, change), *remarks(of, change)):
        yield from _fill(f"-- {said}", indent, indent + "   ", wide)


def _label(change: Change, old: str, new: str) -> str:
    if not new:
        return ""
    if change.what in ("new", "gone"):
        start, end = MARKS["added" if change.what == "new" else "struck"]
        return f"{start}{clean(new)}{end}"
    return clean(new) if old == new else f"[-{clean(old)}-] {{+{clean(new)}+}}"


def words(line: Sequence[Run], numbered: bool) -> str:
    """A paragraph with its marks; where several actions changed it, each mark has the number of its own."""
    out = []
    for run in line:
        start, end = MARKS[run.kind]
        out.append(f"{start}{clean(run.words)}{end}{f'^{run.step + 1}' if numbered and run.step >= 0 else ''}")
    return " ".join(out)


def _wrapped(text: str, lead: str, wide: int) -> list[str]:
    return _fill(text, lead, lead, wide)


def _fill(text: str, first: str, rest: str, wide: int) -> list[str]:
    return textwrap.wrap(text, wide, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False)
