"""A notice's source note into the instrument's rule file: the actions that it has not yet, each behind the one before it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pincite.register.document import Deed, Notice
from pincite.register.forms import Forms
from pincite.register.rulelines import Edits, below, blocks
from pincite.register.skeleton import deed_lines

_APART = re.compile(r"not held for (?P<places>.+?) because(?P<rest>.*)")


def add_history(text: str, notice: Notice, known: frozenset[str], forms: Forms) -> tuple[str, list[Deed]]:
    """The instrument's file with the actions of a notice's source note that are not `known`, and which those are.

    `known` are the pages of the Register of the actions it has. A file without a source note comes back as it is.
    """
    lines = text.split("\n")
    heads = [n for n, line in enumerate(lines) if line.strip() == "source"]
    new = [deed for deed in notice.source_note if deed.cite is not None and deed.cite not in known]
    if not heads or not new:
        return text, []
    edits = Edits(lines)
    for at, deed in _places(lines, heads[0], notice.source_note, known):
        edits.insert(at, list(deed_lines(notice, deed, forms)))
    return "\n".join(edits.done()), new


def _places(lines: list[str], head: int, listed: tuple[Deed, ...], known: frozenset[str]) -> Iterator[tuple[int, Deed]]:
    """Where each action that is new goes: behind the one that the note prints before it, else at the end."""
    start, end = below(lines, head)
    entries = [block for block in blocks(lines, start, end) if not block.head.startswith("held from")]
    last = entries[-1].end if entries else start
    at = last if entries else start
    for deed in listed:
        if deed.cite is None:
            continue
        if deed.cite in known:
            own = [block for block in entries if f" at {deed.cite}" in f"{block.head},".replace(",", "")]
            at = own[-1].end if own else at
        else:
            yield at, deed


def no_longer_apart(text: str, entered: frozenset[str]) -> str:
    """The instrument's file without those lines that say of places now entered that their words are not held.

    A place that is named as one of a range stays in it.
    """
    lines = text.split("\n")
    edits = Edits(lines)
    for block in blocks(lines, 0, len(lines)):
        match = _APART.match(block.head)
        if match is None:
            continue
        named = match["places"].split(", ")
        kept = [place for place in named if place not in entered]
        if not kept:
            edits.replace(block.start, block.end, [])
        elif kept != named:
            edits.replace(block.start, block.start + 1, [f"not held for {', '.join(kept)} because{match['rest']}"])
    return "\n".join(edits.done())
