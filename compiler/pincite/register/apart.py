"""Lines of rule files that say of places that their words are not held, when some of those places are entered."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from pincite.citation import label_at, label_order
from pincite.jurisdiction import Jurisdiction
from pincite.register.rulelines import Edits, blocks, indent_of
from pincite.source import fold

_APART = re.compile(r"not held for (?P<places>.+?) because(?P<rest>.*)")
Between = Callable[[str, str], Sequence[str]]  # the places from one to another, as far as they are known


def no_longer_apart(text: str, entered: frozenset[str], listed: Sequence[str]) -> str:
    """A file without what it says of Sections that are entered now; `listed` are all Sections in their order.

    A range that one of them lies in is said again without it: the Sections before it, and those behind it.
    """

    def between(first: str, last: str) -> Sequence[str]:
        if first not in listed or last not in listed:
            return ()
        return listed[listed.index(first) : listed.index(last) + 1]

    lines = text.split("\n")
    edits = Edits(lines)
    for block in blocks(lines, 0, len(lines)):
        match = _APART.fullmatch(fold(" ".join(lines[block.start : block.end])))
        if match is None:
            continue
        named = match["places"].split(", ")
        kept = [part for entry in named for part in _without(entry, entered, between)]
        if kept != named:
            line = f"not held for {', '.join(kept)} because{match['rest']}"
            edits.replace(block.start, block.end, [line] if kept else [])
    return "\n".join(edits.done())


def label_entered(edits: Edits, start: int, end: int, label: str, written: Sequence[str], law: Jurisdiction) -> bool:
    """Put a place where the lines of the place above it say that its words are not held; False where none says so."""
    for block in blocks(edits.lines, start, end):
        match = _APART.fullmatch(fold(" ".join(edits.lines[block.start : block.end])))
        named = [_labels(entry, label, law) for entry in match["places"].split(", ")] if match is not None else []
        if match is None or not any(label in entry for entry in named):
            continue
        kind = next(kind for kind in law.levels if label_order(kind, label) is not None)
        every = [one for entry in named for one in entry if one != label]
        first = [one for one in every if (label_order(kind, one) or 0) < (label_order(kind, label) or 0)]
        pad = " " * indent_of(edits.lines[block.start])
        before, after = (
            [f"{pad}not held for {', '.join(_ranges(kind, part))} because{match['rest']}"] if part else []
            for part in (first, [one for one in every if one not in first])
        )
        edits.replace(block.start, block.end, [*before, *written, "", *after])
        return True
    return False


def _labels(entry: str, label: str, law: Jurisdiction) -> list[str]:
    """The labels that an entry such as (b) to (d) names, where they are of the kind of another label."""
    first, _, last = (part.strip("()") for part in entry.partition(" to "))
    for kind in law.levels:
        a, b = label_order(kind, first), label_order(kind, last or first)
        if a is not None and b is not None and label_order(kind, label) is not None:
            return [label_at(kind, n) for n in range(a, b + 1)]
    return []


def _ranges(kind: str, labels: Sequence[str]) -> list[str]:
    """Labels as they are said: those that follow each other as a range."""
    runs: list[list[str]] = []
    for label in labels:
        if runs and (label_order(kind, runs[-1][-1]) or 0) + 1 == label_order(kind, label):
            runs[-1].append(label)
        else:
            runs.append([label])
    return [f"({run[0]})" if len(run) == 1 else f"({run[0]}) to ({run[-1]})" for run in runs]


def _without(entry: str, entered: frozenset[str], between: Between) -> list[str]:
    """A place or a range as it is said without places that are entered."""
    first, to, last = entry.partition(" to ")
    if not to:
        return [] if entry in entered else [entry]
    inside = between(first, last)
    if not entered & set(inside):
        return [entry]
    runs: list[list[str]] = [[]]
    for place in inside:
        if place in entered:
            runs.append([])
        else:
            runs[-1].append(place)
    return [run[0] if len(run) == 1 else f"{run[0]} to {run[-1]}" for run in runs if run]
