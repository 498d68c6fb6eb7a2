"""What is said around a redline, in every form the same: its heading, which action did what, where words went and came from."""

from __future__ import annotations

from pincite.amending.changes import HEADINGS, Change, Comparison, Moved
from pincite.amending.words import plain
from pincite.deciding.wording import day_words
from pincite.runtime.addresses import stands_in

# What a terminal, a browser or a word processor would obey, or that hides what is written.
_UNSEEN = {
    0x7F,
    *range(0x80, 0xA0),
    *range(0x200B, 0x2010),
    *range(0x2028, 0x202F),
    *range(0x2060, 0x2070),
    0xFEFF,
    0xFFFE,
    0xFFFF,
}
_CONTROL = dict.fromkeys([*range(32), *_UNSEEN, *range(0xD800, 0xE000)], " ")


def clean(words: str) -> str:
    """Words without characters that cannot be seen."""
    return " ".join(words.translate(_CONTROL).split())


def heading(of: Comparison) -> str:
    """What is compared: the citation, with the title."""
    place, part = of.top, of.life.part
    citation, title = (part.citation, part.title) if place is None else (place.citation, place.title)
    return clean(f"{citation}  {title}" if title else citation)


def days(of: Comparison) -> str:
    """Which days are compared."""
    known = day_words(of.life.known)
    return f"The words of {day_words(of.first)} against those of {day_words(of.last)}, as known {known}"


def verdict(of: Comparison) -> str:
    """What the comparison comes to, as a sentence."""
    counted = {what: sum(c.what == what for c in of.changes) for what in ("changed", "new", "gone", "unknown")}
    if not of.changes:
        return "Nothing of it was in force on either day."
    if not any(counted.values()):
        return "Nothing changed: the words are the same on both days."
    if len(of.changes) == counted["unknown"] == 1:
        return "The words cannot be compared, because those of one of the days are not held."
    said = {
        "changed": "changed",
        "new": "new",
        "gone": "no longer in force",
        "unknown": "not comparable, for want of words",
    }
    told = [f"{number} {said[what]}" for what, number in counted.items() if number]
    same = sum(c.what == "same" and bool(c.lines) for c in of.changes)
    return f"Places: {', '.join([*told, *([f'{same} unchanged'] if same else [])])}."


def by(of: Comparison, change: Change) -> list[str]:
    """By which actions a place changed, from which day; numbered where there are several.

    Of what came or went with the place it stands in, nothing: that place says it.
    """
    if change.what in ("new", "gone") and _with_outer(of, change):
        return []
    steps = change.steps
    if change.what == "unknown":
        return [f"in between: {clean(step.says)}" for step in steps]
    numbered = len(steps) > 1
    out = [f"{f'^{number} ' if numbered else ''}{clean(step.says)}" for number, step in enumerate(steps, 1)]
    if change.renumbered is not None and change.renumbered not in steps:
        says = clean(change.renumbered.says)
        out.append(says if says.startswith("renumbered") else f"renumbered: {says}")
    return out


def _with_outer(of: Comparison, change: Change) -> bool:
    return any(
        stands_in(change.place.address, other.place.address)
        and (other.what, other.steps) == (change.what, change.steps)
        for other in of.changes
    )


def remarks(of: Comparison, change: Change) -> list[str]:
    """What is to be known of a place beside its words: its former number, words that moved, words that are reconstructed."""
    out = []
    if change.formerly:
        out.append(f"Formerly {clean(change.formerly)}.")
    out += [_moved(moved, change) for moved in change.moved]
    outer = _with_outer(of, change)
    return [clean(words) for words in (*out, *(note for note in change.notes if not (outer and change.what == "new")))]


def _moved(moved: Moved, change: Change) -> str:
    which = "" if len(change.lines) == 1 else f" of paragraph {moved.line + 1}"
    if moved.way == "to":
        return f"The words{which} moved to {moved.there}."
    differs = len(moved.pieces) > 1
    how = f", where they read otherwise: {plain(moved.pieces)}" if differs else ""
    return f"The words{which} come from {moved.there}{how}" + ("" if how.endswith(".") else ".")


def state(change: Change) -> str:
    """What became of a place, in a word; empty where its words say it."""
    return {"new": "new", "gone": "no longer in force", "unknown": "cannot be compared"}.get(change.what, "")


def unchanged(of: Comparison) -> str:
    """The places that are the same, each with all that is in it, as a sentence; empty if there are none."""
    differ = [c.place.address for c in of.changes if c.what != "same"]
    out: list[str] = []
    whole: list[str] = []
    for change in of.changes:
        address = change.place.address
        if change.what != "same" or any(stands_in(address, outer) for outer in whole):
            continue
        if not any(stands_in(other, address) for other in differ):
            whole.append(address)
            out.append(clean(change.called))
        elif change.lines and change.place.kind not in HEADINGS:
            out.append(f"{clean(change.called)} (its opening words)")
    return f"Unchanged: {', '.join(out)}." if out else ""
