"""A comparison of two versions as text: redlines, sentences, examples, cases that are decided differently, and a verdict."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence

from pincite.amending.words import Piece, paragraphs, redline
from pincite.cli.common import cleaned
from pincite.cli.verdicts import (
    day_said,
    effects_said,
    fact_lines,
    spoken,
    told,
    unchanged,
    verdict,
    verdict_on_decisions,
)
from pincite.impact.cases import Witness
from pincite.impact.comparing import Comparison, Decided, ExampleChange
from pincite.impact.effects import Effect
from pincite.impact.provisions import Changed, Lines, Logic

_COLOURS = {"struck": "\033[31m", "added": "\033[32m"}
_MARKS = {"same": ("", ""), "struck": ("[-", "-]"), "added": ("{+", "+}")}


class Page:
    """Lines of a page of some width, coloured or not."""

    def __init__(self, wide: int, coloured: bool) -> None:
        self.wide = wide
        self.coloured = coloured

    def lines(self, comparison: Comparison, drift: Sequence[str]) -> Iterator[str]:
        """The whole page."""
        for place in comparison.provisions:
            yield from self._place(place)
        yield from self._facts(comparison)
        yield from self._section("Examples", [self._example(entry) for entry in comparison.examples])
        yield from self._section("Reviews", list(drift))
        yield from self._decisions(comparison)
        yield ""
        yield from self._wrapped(verdict(comparison), "")

    def decisions(self, comparison: Comparison) -> Iterator[str]:
        """What is known of the decisions alone."""
        yield from self._decisions(comparison)
        yield ""
        yield from self._wrapped(verdict_on_decisions(comparison), "")

    def provisions(self, effects: Sequence[Effect]) -> Iterator[str]:
        """What the change of each provision does by itself."""
        yield ""
        yield "Provision by provision"
        for said, of in effects_said(effects):
            yield from self._wrapped(said, "  ")
            for one in of:
                yield from self._wrapped(one, "    ")

    # ---- provisions and facts ---------------------------------------------------------------------------------------

    def _place(self, place: Changed) -> Iterator[str]:
        title = f"  {place.title}" if place.title else ""
        state = {"added": " (new)", "gone": " (gone)", "changed": ""}[place.kind]
        yield ""
        yield f"{place.citation}{title}{state}"
        for words in place.words:
            yield f"  words by {words.version}:"
            for line in words.lines:
                yield from self._redlined(line, "    ")
        for old, new in place.periods:
            yield from self._wrapped(f"was: {old}", "  ")
            yield from self._wrapped(f"now: {new}", "  ")
        for logic in place.logic:
            yield from self._logic(logic)

    def _logic(self, logic: Logic) -> Iterator[str]:
        old, new = logic.old, logic.new
        lead = "logic, new" if old is None else "logic, gone" if new is None else "logic"
        period = logic.new_period if new is not None else logic.old_period
        if old is not None and new is not None and logic.old_period != logic.new_period:
            pieces = redline(logic.old_period, logic.new_period + ":")
            yield from self._redlined([Piece("same", f"{lead},"), *pieces], "  ")
        else:
            yield from self._wrapped(f"{lead}{', ' + period if period else ''}:", "  ")
        table = all(of is None or of[0][1].startswith("Table ") for of in (old, new))
        for line in paragraphs(_marked(old), _marked(new)):
            depth, shown = _depth(line), _unmarked(line)
            row = table and depth
            lead = "    " + "  " * depth + ("- " if depth and not row else "")
            if row and len(shown) == 1 and shown[0].kind == "same":
                yield lead + cleaned(shown[0].words)
            else:
                yield from self._redlined(shown, lead)

    def _facts(self, comparison: Comparison) -> Iterator[str]:
        names = [f'the fact "{spoken(old)}" is now called "{spoken(new)}"' for old, new in comparison.renamed]
        if not comparison.facts and not names:
            return
        yield ""
        yield "Facts"
        for name in names:
            yield from self._wrapped(name, "  ")
        for logic in comparison.facts:
            for line in paragraphs(_marked(logic.old), _marked(logic.new)):
                yield from self._redlined(_unmarked(line), "  " + "  " * _depth(line))

    # ---- examples and decisions -------------------------------------------------------------------------------------

    def _example(self, entry: ExampleChange) -> str:
        what = f'{entry.address}, "{entry.title}"'
        fails = "; it does not come out as it expects" if entry.fails else ""
        match entry.kind:
            case "gone":
                return f"gone: {what}"
            case "added":
                return f"new: {what}{fails}"
            case _:
                return f'{what}: "{entry.name}" was {entry.old}, is {entry.new}{fails}'

    def _decisions(self, comparison: Comparison) -> Iterator[str]:
        yield ""
        yield "Decisions"
        for question in comparison.added:
            yield from self._wrapped(f"new: {question.words} ({question.address})", "  ")
        for question in comparison.gone:
            yield from self._wrapped(f"gone: {question.words} ({question.address})", "  ")
        for entry in comparison.decided:
            if entry.established.witness is not None:
                yield from self._witness(entry, entry.established.witness, comparison.known)
        for text in unchanged(comparison.decided, comparison.known):
            yield from self._wrapped(text, "  ")

    def _witness(self, entry: Decided, found: Witness, known: str) -> Iterator[str]:
        yield ""
        yield from self._wrapped(f"{entry.new.words} ({entry.new.address})", "  ")
        yield from self._wrapped(
            f"is decided differently on {day_said(found.case.on)}, as known {day_said(known)}, where", "    "
        )
        facts = found.case.facts
        for name, value in facts.items():
            for line in fact_lines(name, value, found.units.get(name, "")):
                yield from self._wrapped(line, "      ")
        if not facts:
            yield "      nothing is given"
        for name, way in found.case.readings.items():
            yield from self._wrapped(f'"{spoken(name)}" is read as {spoken(way)}', "      ")
        yield from self._wrapped(f"before: {told(found.old)}", "    ")
        yield from self._wrapped(f"after:  {told(found.new)}", "    ")

    # ---- lines ------------------------------------------------------------------------------------------------------

    def _section(self, heading: str, entries: Iterable[str]) -> Iterator[str]:
        rows = list(entries)
        if rows:
            yield ""
            yield heading
            for row in rows:
                yield from self._wrapped(row, "  ")

    def _wrapped(self, text: str, lead: str) -> Iterator[str]:
        yield from textwrap.wrap(
            cleaned(text), self.wide, initial_indent=lead, subsequent_indent=lead + "  ", break_on_hyphens=False
        )

    def _redlined(self, pieces: Sequence[Piece], lead: str) -> Iterator[str]:
        """A redline wrapped by words; colours are put on line by line, so that they do not run over an end."""
        words: list[tuple[str, str]] = []
        for piece in pieces:
            first, last = _MARKS[piece.kind]
            split = (first + cleaned(piece.words) + last).split(" ")
            words += [(piece.kind, word) for word in split if word]
        line, length = "", 0
        indent = lead
        for kind, word in words:
            if length and len(indent) + length + 1 + len(word) > self.wide:
                yield indent + line
                line, length, indent = "", 0, " " * len(lead)
            shown = f"{_COLOURS[kind]}{word}\033[0m" if self.coloured and kind in _COLOURS else word
            line, length = (f"{line} {shown}", length + 1 + len(word)) if length else (shown, len(word))
        if length:
            yield indent + line


# ---- lines of a redline -----------------------------------------------------------------------------------------------


def _marked(lines: Lines | None) -> list[str]:
    """Lines with how deep they stand in front of them, so that one that moved in or out is another line."""
    return [f"{depth} {text}" for depth, text in lines or ()]


def _depth(line: Sequence[Piece]) -> int:
    """How deep a line stands: in the new text, or in the old where it is gone."""
    first = [piece for piece in line[:2] if piece.kind == "added"] or list(line[:1])
    if line and line[0].kind == "same":
        first = [line[0]]
    return int(first[0].words.split(" ", 1)[0]) if first else 0


def _unmarked(line: Sequence[Piece]) -> list[Piece]:
    """A line of the redline without its depths: the first word of either text."""
    out = []
    left = {"struck", "added"} if line and line[0].kind != "same" else {"same"}
    for piece in line:
        words = piece.words
        if piece.kind in left:
            words = words.partition(" ")[2]
            left.discard(piece.kind)
        if words:
            out.append(Piece(piece.kind, words))
    return out
