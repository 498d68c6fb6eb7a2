"""Conditions and blocks that nest deeper than anybody can follow: refused before they are read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pincite.syntax.complaint import Complaint, without_quotations
from pincite.syntax.openers import indent, is_text

MOST = 50  # parentheses, negations and sums in one condition; steps of a block
_OPENS = re.compile(r"[()]|\b(?:not|plus|minus|times|over|after|before)\b")


def nesting(lines: list[str]) -> Iterator[Complaint]:
    """Lines that nest too deep; what nests is left out, and the rest of the file is read."""
    deep = [number for number, line in enumerate(lines, 1) if line.strip() and indent(line) > 4 * MOST]
    if deep:
        message = f"this line is indented by {indent(lines[deep[0] - 1])} spaces: no block goes {MOST} steps deep"
        help = "name what stands deep in it with a `define` of its own, and write the name here"
        yield Complaint(deep[0], 1, "P108", message, help, 1, dict.fromkeys(deep, ""), depth=True)
    for number, line in enumerate(lines, 1):
        # A word that nests has three letters at least and a blank behind it.
        if line.count("(") + (len(line) + 1) // 4 <= MOST or is_text(line) or number in deep:
            continue
        code = without_quotations(line)
        if (first := _too_deep(code)) is not None:
            kept = code[: first.start()].rstrip()
            mended = f"{line[: len(kept)]} yes" if first[0] in ("(", "not") else line[: len(kept)]
            message = f"this condition nests more than {MOST} deep"
            help = "name its parts, each with a `define` of its own, and join the names"
            at, width = first.start() + 1, len(code.rstrip()) - first.start()
            yield Complaint(number, at, "P101", message, help, width, {number: mended})


def _too_deep(code: str) -> re.Match[str] | None:
    """Where a line begins to nest, if it nests too deep."""
    first: re.Match[str] | None = None
    open_, most, chained = 0, 0, 0
    for hit in _OPENS.finditer(code):
        first = first or hit
        match hit[0]:
            case "(":
                open_ += 1
                most = max(most, open_)
            case ")":
                open_ -= 1
            case _:
                chained += 1
    return first if most + chained > MOST else None
