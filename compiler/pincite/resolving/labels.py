"""The labels of one level: each is of the kind the level takes and follows the one before it."""

from __future__ import annotations

from collections.abc import Callable

from pincite.citation import Address, label_at, label_order
from pincite.diagnostics import Diagnostic, Found
from pincite.ir import surface
from pincite.ir.resolved import Term
from pincite.jurisdiction import Jurisdiction
from pincite.source import Span

_SERIES = {"letter": "letters", "number": "numbers", "capital": "capitals", "roman": "roman numerals"}


def _labelled(label: str) -> str:
    return f"{label})"


def _numbered(label: str) -> str:
    return f"paragraph {label}"


class Labels:
    """The order of labels at one level: each follows the one before it, or the places between are said to be apart."""

    __slots__ = ("_say", "address", "depth", "found", "gaps", "inner", "last", "law", "missing", "outer", "seen")

    def __init__(self, law: Jurisdiction, found: Found, address: Address, depth: int, outer: Labels | None) -> None:
        self.law = law
        self.found = found
        self.address = address
        self.depth = depth
        self.outer = outer
        self.inner: Labels | None = None  # the labels below the latest item
        self.last = 0
        self.missing: set[int] = set()
        self.seen: dict[int, Term] = {}
        self.gaps: list[tuple[list[int], Diagnostic]] = []  # labels that were missed, and what was said of them
        self._say: Callable[[str], str] = _labelled

    def kind(self, numbered: bool) -> str | None:
        """The kind of labels that this level takes; None where there is no such level."""
        if numbered:
            return "number"
        return self.law.levels[self.depth] if 0 <= self.depth < len(self.law.levels) else None

    def apart(self, block: surface.PlacesApart) -> None:
        """Take note of labels that are left out."""
        kind = self.kind(False)
        for place in block.places:
            first, last = (self.law.label_alone(text) for text in (place.first, place.last or place.first))
            for series in (kind or "", "number"):
                ends = label_order(series, first), label_order(series, last)
                if ends[0] is not None and ends[1] is not None:
                    self.missing.update(range(ends[0], ends[1] + 1))
                    break

    def item(self, item: surface.Item, term: Term) -> None:
        """Check one label against those before it."""
        kind = self.kind(item.numbered)
        if kind is None:
            limit = f" ({self.law.level_limit})" if self.law.level_limit else ""
            message = f"labels cannot go deeper than {len(self.law.levels)} levels{limit}"
            help = f"write what {item.label}) says into the words of the level above"
            self.found.add("P112", item.span, message, help=help, law=self.address.text)
            return
        place = self._place(kind, item.label)
        if place is None:
            self._wrong_kind(item, kind, term)
        else:
            self._say = _labelled
            self._in_order(kind, place, item.label, item.span, term)

    def _place(self, kind: str, label: str) -> int | None:
        """The place of a label in its series. A double letter that is a numeral too is a letter only where it is the next."""
        place = label_order(kind, label)
        numeral = len(label) > 1 and label_order("roman", label) is not None
        if place is not None and kind == "letter" and numeral:
            before = range(self.last + 1, place)
            return place if all(n in self.missing for n in before) else None
        return place

    def paragraph(self, block: surface.Paragraph, term: Term) -> None:
        """Check the number of a paragraph against those before it."""
        self._say = _numbered
        self._in_order("number", block.number, str(block.number), block.span, term)

    def _following(self, kind: str) -> str:
        """Which label comes next, in words."""
        try:
            return f"the next label here is {label_at(kind, self.last + 1)})"
        except ValueError:
            return f"{label_at(kind, self.last)}) is the last label there is at this level"

    def _wrong_kind(self, item: surface.Item, kind: str, term: Term) -> None:
        label = item.label
        help = self._following(kind)
        if (outer := self._next_outside(label)) is not None:
            level, own, place = outer
            before = label_at(own, place - 1)
            help = f"{label}) follows {before}): move it to the left, in line with {before}), and what is under it too"
            level.last = place
            level.seen[place] = term
        elif self.inner is not None and (below := self.inner.kind(False)) is not None:
            further_in = label_order(below, label)
            if further_in is not None and further_in == self.inner.last + 1:
                first = further_in == 1
                above = label_at(kind, max(self.last, 1)) if first else label_at(below, further_in - 1)
                where = f"two spaces further in than {above})" if first else f"in line with {above})"
                help = f"{label}) follows {above}): move it to the right, {where}, and what is under it too"
                self.inner.last = further_in
        message = f"{label}) cannot be a label at this level, which takes {_series(kind)}"
        self.found.add("P112", item.span, message, help=help, law=self.address.text)

    def _next_outside(self, label: str) -> tuple[Labels, str, int] | None:
        """The level further out of which a label is the next one, its kind, and the place there."""
        level = self.outer
        while level is not None:
            kind = level.kind(False)
            place = label_order(kind, label) if kind is not None else None
            if kind is not None and place is not None and place == level.last + 1 and place > 1:
                return level, kind, place
            level = level.outer
        return None

    def _in_order(self, kind: str, place: int, label: str, span: Span, term: Term) -> None:
        if place in self.seen and self.seen[place] != term:
            return  # the same label in another period
        skipped = [n for n in range(self.last + 1, place) if n not in self.missing and n not in self.seen]
        say = self._say
        if place <= self.last and place in self.seen:
            pass  # entered twice: reported as such
        elif place < self.last:
            self._take_back(place)
            later = min(n for n in self.seen if n > place) if any(n > place for n in self.seen) else self.last
            message = f"{say(label)} comes after {say(label_at(kind, later))}"
            help = f"move it, with what is under it, before {say(label_at(kind, later))}"
            self.found.add("P113", span, message, help=help, law=self.address.text)
        elif skipped:
            first = label_at(kind, skipped[0])
            message = f"{say(label)} comes where {say(first)} is expected"
            form = self.law.forms["section"].label.format
            several = len(skipped) > 1 and skipped == list(range(skipped[0], skipped[-1] + 1))
            left_out = f"{form(first)} to {form(label_at(kind, skipped[-1]))}" if several else form(first)
            which = "those places are" if several else "that place is"
            help = f'if {which} not entered yet, say: not held for {left_out} because "..."'
            self.found.add("P113", span, message, help=help, law=self.address.text)
            self.gaps.append((skipped, self.found[-1]))
        self.seen[place] = term
        self.last = max(self.last, place)

    def _take_back(self, place: int) -> None:
        """Take back that a label is missing: it comes later, and that is the finding."""
        for gap in list(self.gaps):
            skipped, said = gap
            if place in skipped:
                skipped.remove(place)
                if not skipped:
                    self.found.remove(said)
                    self.gaps.remove(gap)


def _series(kind: str) -> str:
    return f"{_SERIES.get(kind, 'capital roman numerals')} " + " ".join(f"{label_at(kind, n)})" for n in (1, 2, 3))
