"""Marks that a file keeps as they were made: each says which words are new and which are old, and none is guessed at."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from pincite.register.document import Confidence, Evidence, Instruction
from pincite.register.edits import Edit, Sheet, folded_lines
from pincite.register.stream import STRUCK, UNDER, Stream

_BOTH = STRUCK | UNDER


def by_sure_marks(sheet: Sheet, orders: Iterable[Instruction], held: str | None) -> None:
    """Decide what is not decided yet by the marks alone; the list of changes and the words in force before support them.

    Words both struck and underlined are taken for such as stood in the proposal only, and are for a person to look at.
    """
    stream = sheet.stream
    listed = [(order.old or "", order.new or "") for order in orders]
    agrees = held is not None and folded_lines(_without(stream, UNDER)) == held
    for start, end in _stretches(sheet):
        before, since = _side(stream, start, end, UNDER), _side(stream, start, end, STRUCK)
        evidence: tuple[Evidence, ...] = (Evidence.MARKS,)
        if any(_says(old, before) and _says(new, since) for old, new in listed):
            evidence = (Evidence.CHANGES, *evidence)
        if agrees:
            evidence = (*evidence[:-1], Evidence.HELD, Evidence.MARKS)
        if any(stream.marks[n] == _BOTH and not stream.text[n].isspace() for n in range(start, end)):
            because = "words that are both struck and underlined likely stood in the proposal only"
            sheet.put(Edit(start, end, before, since, evidence, Confidence.UNCERTAIN, because, exact=True))
            continue
        because = "the file keeps the marks as they were made"
        sheet.put(Edit(start, end, before, since, evidence, Confidence.CERTAIN, because, exact=True))


def not_shown(sheets: Mapping[str, Sheet], orders: Mapping[str, Sequence[Instruction]]) -> list[Instruction]:
    """The listed changes whose new words stand nowhere in the place that they name."""
    out = []
    for address, listed in orders.items():
        near = [
            sheet
            for known, sheet in sheets.items()
            if known == address or known.startswith((f"{address}(", f"{address} "))
        ]
        words = " ".join(_side(sheet.stream, 0, len(sheet.stream.text), STRUCK) for sheet in near).casefold()
        out += [order for order in listed if order.new and order.new.casefold() not in words]
    return out


def _says(listed: str, words: str) -> bool:
    return listed.casefold() == words.casefold()


def _without(stream: Stream, mark: int) -> str:
    return "".join(char for char, marks in zip(stream.text, stream.marks, strict=True) if not marks & mark)


def _side(stream: Stream, start: int, end: int, gone: int) -> str:
    """The words of a stretch on one side: those that do not bear the mark of the other side alone or of both."""
    return folded_lines("".join(stream.text[n] for n in range(start, end) if not stream.marks[n] & gone))


def _stretches(sheet: Sheet) -> list[tuple[int, int]]:
    """Stretches of marked characters, trimmed; what is struck and what is added side by side is one change."""
    text, marks = sheet.stream.text, sheet.stream.marks
    out: list[tuple[int, int]] = []
    n = 0
    while n < len(text):
        if not marks[n] or sheet.taken[n] or text[n].isspace():
            n += 1
            continue
        start = end = n
        while n < len(text) and not sheet.taken[n] and text[n] != "\n" and (marks[n] or text[n].isspace()):
            n += 1
            end = n if not text[n - 1].isspace() else end
        out.append((start, end))
    return out
