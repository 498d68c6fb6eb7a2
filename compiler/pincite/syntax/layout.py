"""Mistakes of indentation: nothing under a line that needs something, something under a line that can hold nothing."""

from __future__ import annotations

import re
from collections.abc import Callable

from pincite.syntax.complaint import Complaint, Place, shown, without_quotations
from pincite.syntax.grammar import NotLinedUp
from pincite.syntax.openers import (
    BLOCKS,
    PERIODS,
    before,
    behind,
    first_word,
    holds_nothing,
    indent,
    is_label,
    is_text,
    needs,
    opens,
)

_BLOCK = frozenset({"DEFINE", "TEXT"})
_JOINS = {"and": "all of", "or": "any of"}
_JOINED = re.compile(r"\s*(and|or) (?!empty\b|\w+ because\b)")


def not_lined_up(error: NotLinedUp, lines: list[str]) -> Complaint:
    """A line returns to a depth at which nothing above it began: it is read at the next depth where it can belong."""
    number = min(error.line, len(lines))
    line = lines[number - 1]
    depth = indent(line)
    deeper = [d for d in error.depths if d > depth] or [depth]
    shallower = [d for d in error.depths if d < depth] or [depth]
    if opens(line):
        meant = min(deeper) if depth % 2 else max(shallower)
    else:
        meant = max(deeper)
    # Where the line itself stands at an odd depth, lines that line up with lines above it are not its own.
    aligned = error.depths if depth % 2 else []
    mended = {}
    for other in range(number, len(lines) + 1):
        if lines[other - 1].strip():
            if other > number and (indent(lines[other - 1]) < depth or indent(lines[other - 1]) in aligned):
                break
            mended[other] = " " * (indent(lines[other - 1]) + meant - depth) + lines[other - 1].lstrip()
    return Complaint(
        number,
        depth + 1,
        "P118",
        "this line does not line up with any line above it",
        "move it under the line it belongs to: two spaces for each step",
        len(line.strip()),
        mended,
        depth=True,
    )


def nothing_under(place: Place, inner: frozenset[str]) -> Complaint:
    """A line that needs something under it; `inner` are the terminals that can begin what it needs."""
    begins = place.column <= indent(place.text) + 1
    above = (before(place.lines, place.line) if begins else 0) or place.line
    under = behind(place.lines, above)
    opener = place.lines[above - 1]
    if under and _belongs(place, under, opener, inner):
        line = place.lines[under - 1]
        step = indent(opener) + 2 - indent(line)
        return Complaint(
            under,
            indent(line) + 1,
            "P107",
            f"the line under `{shown(opener)}` must be indented",
            "put two more spaces before it, and before the lines that go with it",
            len(line.strip()),
            shift(place.lines, under, step, lambda other: _goes_with(other, opener, inner)),
            depth=True,
        )
    return Complaint(
        above,
        len(opener.rstrip()) + 1,
        "P114",
        f"nothing stands under `{shown(opener)}`",
        f"put under it, two spaces further in, {needs(opener)}",
        depth=True,
    )


def _belongs(place: Place, under: int, opener: str, inner: frozenset[str]) -> bool:
    """Whether the next line can have been meant to stand under the line above it."""
    line = place.lines[under - 1]
    if indent(line) > indent(opener) or _is_next_of(opener, line):
        return False
    return not inner.isdisjoint(_terminals(line, place)) and indent(line) == indent(opener)


def _is_next_of(opener: str, line: str) -> bool:
    """Whether a line stands beside an opener rather than under it: the next label, the next period."""
    if is_label(opener):
        return is_label(line)
    return is_label(line) or (first_word(opener) in PERIODS and first_word(line) in PERIODS)


def _goes_with(line: str, opener: str, inner: frozenset[str]) -> bool:
    if _is_next_of(opener, line):
        return False
    return inner >= _BLOCK or first_word(line) not in BLOCKS or first_word(line).upper() in inner


def _terminals(line: str, place: Place) -> set[str]:
    """The terminals with which a line may begin."""
    if is_text(line):
        return {"TEXT"}
    if line.lstrip().startswith('"'):
        return {"STRING"}
    word = re.match(r"\s*([a-z][a-z0-9_]*)", line)
    if word is None:
        return {"NUMBER", "DATE", "LPAR", "MONEY", "PERCENT", "LABEL"}
    named = {name for name, spelling in place.words.items() if spelling == word[1]}
    return named or {"NAME"}


def too_deep(place: Place) -> Complaint:
    """A line that stands under one that can hold nothing."""
    above = place.line
    under = behind(place.lines, above) or above
    line, holder = place.lines[under - 1], place.lines[above - 1]
    meant, after = indent(holder), place.lines[(behind(place.lines, under) or under) - 1]
    if opens(line) and not opens(after) and not is_text(after) and 2 <= indent(after) <= meant:
        meant = indent(after) - 2  # the next line is its own
    return Complaint(
        under,
        indent(line) + 1,
        "P108",
        f"nothing can stand under `{shown(holder)}`",
        "take the extra spaces away, or check the line above",
        len(line.strip()),
        shift(place.lines, under, meant - indent(line), lambda _: True),
        depth=True,
    )


def goes_on(place: Place) -> Complaint | None:
    """A condition that goes on over the line end."""
    number = behind(place.lines, place.line) if place.terminal == "_INDENT" else place.line
    joined = _JOINED.match(place.lines[number - 1]) if number else None
    if joined is None or (number == place.line and not place.meets(joined)):
        return None
    listed = _JOINS[joined[1]]
    above = place.lines[before(place.lines, number) - 1] if before(place.lines, number) else ""
    opened = re.match(r"\s*(answer|define \w+ as)\b", without_quotations(above))
    if indent(above) == indent(place.lines[number - 1]):
        help = f"take `{joined[1]}` away: `all of` and `any of` say how the lines under them are joined"
    else:
        where = f"`{opened[1]} {listed}`" if opened else f"`{listed}`"
        help = f"a condition stands on one line; to spread it, write {where} and under it one line for each limb"
    last = number
    while last < len(place.lines) and _JOINED.match(place.lines[last]):
        last += 1
    return Complaint(
        number,
        joined.start(1) + 1,
        "P101",
        f"a line cannot begin with `{joined[1]}`",
        help,
        len(place.lines[number - 1].strip()),
        dict.fromkeys(range(number, last + 1), ""),
    )


def shift(lines: list[str], first: int, by: int, goes_with: Callable[[str], bool]) -> dict[int, str] | None:
    """A line, and the lines that go with it, moved sideways."""
    if by == 0:
        return None
    depth = indent(lines[first - 1])
    mended: dict[int, str] = {}
    held = True
    for number in range(first, len(lines) + 1):
        line = lines[number - 1]
        if not line.strip():
            if number + 1 <= len(lines) and indent(lines[number]) > depth:
                continue
            break
        if indent(line) < depth or (number > first and indent(line) == depth and not goes_with(line)):
            break
        if indent(line) == depth:
            held = not holds_nothing(line)
        elif not held:
            break
        mended[number] = " " * (indent(line) + by) + line.lstrip()
    return mended
