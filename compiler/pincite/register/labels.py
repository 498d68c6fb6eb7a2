"""The label that a line begins with: as printed, and where its marks show it, the one since and the one before."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pincite.register.document import Line

LONGEST = 16  # characters that a label with the one before it can take


@dataclass(frozen=True, slots=True)
class Label:
    """A label: what it is since; what it was before where marks show another; how many characters it takes in its line."""

    since: str
    before: str | None
    end: int
    struck: bool  # the line is struck whole: its place goes


def label_of(line: Line, pattern: re.Pattern[str]) -> Label | None:
    """The label of a line; None if it has none."""
    text = line.text
    lead = len(text) - len(text.lstrip())
    marked = _marked(line, lead, pattern)
    if marked is not None:
        return marked
    match = pattern.match(text[lead:])
    return Label(match["label"], None, lead + match.end(), is_struck(line)) if match else None


def is_struck(line: Line) -> bool:
    """Whether every letter of a line is struck."""
    letters = [run for run in line.runs if any(char.isalnum() for char in run.text)]
    return bool(letters) and all(run.struck for run in letters)


def _marked(line: Line, lead: int, pattern: re.Pattern[str]) -> Label | None:
    """A label of which one part is struck and another is added."""
    chars = [(char, run.struck, run.under) for run in line.runs for char in run.text[: lead + LONGEST]]
    head = chars[lead : lead + LONGEST]
    if not any(struck for _, struck, _ in head) or not any(under for _, _, under in head):
        return None
    for end in range(len(head), 0, -1):
        since = pattern.match("".join(char for char, struck, _ in head[:end] if not struck).strip() + " ")
        before = pattern.match("".join(char for char, _, under in head[:end] if not under).strip() + " ")
        if since and before and since["label"] != before["label"]:
            left = [
                "".join(char for char, *marks in head[:end] if not marks[side]).strip()[match.end() :]
                for side, match in ((0, since), (1, before))
            ]
            if not any(left):
                return Label(since["label"], before["label"], lead + end, False)
    return None
