"""Where everything stands: the tree of headings, labels and periods as places with addresses and terms."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from pincite.citation import (
    Address,
    child,
    defined_term,
    instrument_address,
    parse_address,
    relative,
)
from pincite.diagnostics import Found, Label
from pincite.ir import surface
from pincite.ir.clauses import Period, PlaceRange
from pincite.ir.note import SourceNote
from pincite.ir.resolved import ALWAYS, ActionNote, Marked, Passage, Place, Term
from pincite.jurisdiction import Jurisdiction
from pincite.resolving.labels import Labels
from pincite.source import Span

PlaceKind = Literal["instrument", "section", "schedule", "item", "definition", "paragraph", "announcement"]


class Placed(NamedTuple):
    """A construct where it stands: its instrument, its place, its period."""

    instrument: str
    address: str
    term: Term
    block: surface.Block


@dataclass(slots=True)
class _Builder:
    """A place in the making: one address may be entered in several periods."""

    address: Address
    kind: PlaceKind
    title: str | None
    span: Span
    term: Term
    above: str | None
    passages: list[Passage] = field(default_factory=list)
    marks: list[Marked] = field(default_factory=list)
    formerly: list[tuple[str, str]] = field(default_factory=list)

    def done(self) -> Place:
        """The place."""
        return Place(
            self.address,
            self.kind,
            self.title,
            self.span,
            self.term,
            self.above,
            tuple(self.passages),
            tuple(self.marks),
            tuple(self.formerly),
        )


class Histories(NamedTuple):
    """The actions of every instrument, by its code."""

    actions: dict[str, dict[str, ActionNote]]

    def effective(self, instrument: str, action: str | None) -> int | None:
        """The day an action takes effect; None if it is unknown or has none."""
        entry = self.actions.get(instrument, {}).get(action or "")
        return entry.action.effective if entry else None


@dataclass(slots=True)
class Walk:
    """Walks the files of a program; what it gathers is in `places` and `placed`."""

    law: Jurisdiction
    histories: Histories
    found: Found
    places: dict[str, _Builder] = field(default_factory=dict)
    placed: list[Placed] = field(default_factory=list)
    files: dict[str, str] = field(default_factory=dict)
    apart: dict[str, list[surface.PlacesApart]] = field(default_factory=dict)
    divisions: dict[str, list[tuple[str, str]]] = field(default_factory=dict)

    def file(self, file: surface.File, instrument: Address | None) -> None:
        """Walk one file. `instrument` is the one whose heading stands in the file's folder, if there is one."""
        here = instrument
        code = instrument.text if instrument else ""
        for block in file.blocks:
            self.placed.append(Placed(code, code, ALWAYS, block))
        for unit in file.units:
            heading = unit.heading
            match heading.role:
                case "instrument":
                    here = instrument_address(heading.cite, self.law) or here
                    if here is not None:
                        term = self._narrow(here.text, ALWAYS, heading.period)
                        self._enter(here, "instrument", heading.title, heading.span, term, None, unit.blocks, -1)
                case "division":
                    if here is not None:
                        self.divisions.setdefault(here.text, []).append((heading.cite, heading.title))
                        self._blocks(self.places.get(here.text), here, ALWAYS, unit.blocks, -1)
                case "section" | "schedule":
                    self._section(unit, file.path)
                case "announcement":
                    pass

    def _section(self, unit: surface.Unit, path: str) -> None:
        heading = unit.heading
        address = parse_address(heading.cite, self.law)
        if address is None or address.path:
            self.found.add("P602", heading.span, f"`{heading.cite}` is not the number of a {heading.role}")
            return
        if address.instrument not in self.histories.actions:
            self.found.add(
                "P413",
                heading.span,
                f"{heading.cite} belongs to {address.instrument}, and no file opens that {self.law.headings['instrument']}",
                help=f"a file of its folder must begin with `{self.law.headings['instrument']} ...` and a source note",
            )
            return
        self.files[address.text] = path
        term = self._narrow(address.instrument, ALWAYS, heading.period)
        kind: PlaceKind = "schedule" if address.schedule else "section"
        self._enter(address, kind, heading.title, heading.span, term, address.instrument, unit.blocks, 0)

    def _enter(
        self,
        address: Address,
        kind: PlaceKind,
        title: str | None,
        span: Span,
        term: Term,
        above: str | None,
        blocks: Sequence[surface.Block],
        depth: int,
        outer: Labels | None = None,
    ) -> None:
        known = self.places.get(address.text)
        if known is None:
            known = _Builder(address, kind, title, span, term, above)
            self.places[address.text] = known
        elif known.term == term:
            self.found.add(
                "P604",
                span,
                f"{address} is entered twice for the same time",
                also=[Label(known.span, "here first")],
                law=address.text,
            )
        else:
            known.term = _union(known.term, term)
        self._blocks(known, address, term, blocks, depth, outer)

    def _blocks(
        self,
        place: _Builder | None,
        address: Address,
        term: Term,
        blocks: Sequence[surface.Block],
        depth: int,
        outer: Labels | None = None,
    ) -> None:
        labels = Labels(self.law, self.found, address, depth, outer)
        if outer is not None:
            outer.inner = labels
        self._inside(place, address, term, blocks, depth, labels)

    def _inside(
        self,
        place: _Builder | None,
        address: Address,
        term: Term,
        blocks: Sequence[surface.Block],
        depth: int,
        labels: Labels,
    ) -> None:
        for block in blocks:
            match block:
                case surface.Item():
                    labels.item(block, term)
                    inner = self._narrow(address.instrument, term, block.period)
                    below = child(address, block.label, self.law)
                    lower = depth if block.numbered else depth + 1
                    self._enter(below, "item", None, block.span, inner, address.text, block.blocks, lower, labels)
                case surface.Definition():
                    inner = self._narrow(address.instrument, term, block.period)
                    below = defined_term(address, block.term, self.law)
                    self._enter(below, "definition", block.term, block.span, inner, address.text, block.blocks, depth)
                case surface.Paragraph():
                    labels.paragraph(block, term)
                    below = child(address, str(block.number), self.law)
                    self._enter(below, "paragraph", None, block.span, term, address.text, block.blocks, depth + 1)
                case surface.Versioned():
                    inner = self._narrow(address.instrument, term, block.period)
                    self._inside(place, address, inner, block.blocks, depth, labels)
                case surface.Text() if place is not None:
                    place.passages.append(Passage(block.span, term, block.paragraphs))
                case surface.NotHeld() if place is not None:
                    place.passages.append(Passage(block.span, term, (), False, block.reason))
                case surface.Classed() | surface.Reconstructed() | surface.Quotes() | surface.Note():
                    if place is not None:
                        place.marks.append(Marked(block.span, term, block))
                case surface.Formerly() if place is not None:
                    self._formerly(place, block)
                case surface.PlacesApart():
                    labels.apart(block)
                    self.apart.setdefault(address.instrument, []).append(_absolute(block, address, self.law))
                case surface.Authority() | SourceNote():
                    pass
                case _:
                    self.placed.append(Placed(address.instrument, address.text, term, block))

    def _formerly(self, place: _Builder, block: surface.Formerly) -> None:
        section = Address(
            place.address.text, place.address.instrument, place.address.section, (), place.address.schedule
        )
        if block.place.startswith("("):
            old = relative(block.place, section, self.law)
        elif block.place.endswith((")", ".")):
            up = Address(section.text, section.instrument, section.section, place.address.path[:-1], section.schedule)
            old = child(up, block.place.rstrip(")."), self.law)
        else:
            old = parse_address(block.place, self.law) or place.address
        if self.histories.effective(place.address.instrument, block.until) is None:
            self._unknown(block.span, block.until, place.address.instrument)
        place.formerly.append((old.text, block.until))

    # ---- periods ----------------------------------------------------------------------------------------------------

    def _unknown(self, span: Span, action: str, instrument: str) -> None:
        known = [a for a, entry in self.histories.actions.get(instrument, {}).items() if entry.action.effective]
        near = known[-1:] if known else []
        help = f"the last one is {near[0]}" if near else None
        self.found.add("P401", span, f"{action} is not an action of the source note of {instrument}", help=help)

    def _narrow(self, instrument: str, outer: Term, period: Period | None) -> Term:
        if period is None:
            return outer
        effective = self.histories.effective
        for action in (period.since, period.until, period.during):
            if action is not None and not effective(instrument, action):
                self._unknown(period.span, action, instrument)
                return outer
        if period.during is not None:
            entry = self.histories.actions[instrument][period.during]
            if entry.action.kind != "emergency":
                self.found.add(
                    "P401",
                    period.span,
                    f"{period.during} is not an emergency action",
                    help="`during` is for an emergency; a permanent version stands under `since` or `until`",
                )
            return Term(outer.since, outer.until, period.during)
        for action in (period.since, period.until):
            if action is not None and self.histories.actions[instrument][action].action.kind == "emergency":
                self.found.add(
                    "P401",
                    period.span,
                    f"{action} is an emergency action: it overlays the permanent text and ends none",
                    help=f"write `during {action}`",
                )
        since, until = _later(instrument, outer.since, period.since, effective), outer.until
        until = _earlier(instrument, outer.until, period.until, effective)
        start, end = effective(instrument, since), effective(instrument, until)
        if start is not None and end is not None and start >= end:
            self.found.add("P411", period.span, f"this period ends with {until} before it begins with {since}")
        return Term(since, until, outer.during)


Effective = Callable[[str, str | None], int | None]


def _later(instrument: str, outer: str | None, inner: str | None, effective: Effective) -> str | None:
    if outer is None or inner is None:
        return inner or outer
    return outer if (effective(instrument, outer) or 0) > (effective(instrument, inner) or 0) else inner


def _earlier(instrument: str, outer: str | None, inner: str | None, effective: Effective) -> str | None:
    if outer is None or inner is None:
        return inner or outer
    return outer if (effective(instrument, outer) or 0) < (effective(instrument, inner) or 0) else inner


def _union(one: Term, other: Term) -> Term:
    """The term of a place that is entered in two periods: open where either is open."""
    if one.until is not None and one.until == other.since:
        return Term(one.since, other.until)
    if other.until is not None and other.until == one.since:
        return Term(other.since, one.until)
    return Term(one.since if one.since == other.since else None, one.until if one.until == other.until else None)


def _absolute(block: surface.PlacesApart, near: Address, law: Jurisdiction) -> surface.PlacesApart:
    """The places of a `not held for` with relative labels made whole."""
    section = Address("", near.instrument, near.section, (), near.schedule)

    def whole(text: str | None) -> str | None:
        return relative(text, section, law).text if text and text.startswith("(") else text

    ranges = tuple(PlaceRange(p.span, whole(p.first) or p.first, whole(p.last)) for p in block.places)
    return surface.PlacesApart(block.span, block.held, ranges, block.reason)


def done(builders: Iterable[_Builder]) -> dict[str, Place]:
    """The places, by address."""
    return {b.address.text: b.done() for b in builders}
