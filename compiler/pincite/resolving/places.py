"""Where everything stands: the tree of headings, labels and periods as places with addresses and terms."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import inf
from typing import Literal, NamedTuple

from pincite.citation import (
    Address,
    child,
    code_of,
    defined_term,
    instrument_address,
    numbered,
    parse_address,
    relative,
)
from pincite.diagnostics import Found, Label
from pincite.ir import surface
from pincite.ir.clauses import Period, PlaceRange
from pincite.ir.note import SourceNote
from pincite.ir.resolved import ALWAYS, NOWHERE, ActionNote, Example, Lines, Marked, Passage, Place, Term
from pincite.jurisdiction import Jurisdiction
from pincite.resolving.history import nearest
from pincite.resolving.labels import Labels
from pincite.resolving.ranges import a_section, address_of, cut, in_full
from pincite.source import Span

_SHARED = surface.Term | surface.UnitDeclaration | surface.Holidays | surface.Note  # what every instrument may use
PlaceKind = Literal["instrument", "section", "schedule", "item", "definition", "paragraph", "announcement"]


class Placed(NamedTuple):
    """A construct where it stands: its instrument, its place, its period and where that is written."""

    instrument: str
    address: str
    term: Term
    block: surface.Block
    lines: Lines = NOWHERE


@dataclass(slots=True)
class _Builder:
    """A place in the making: one address may be entered in several periods."""

    address: Address
    kind: PlaceKind
    title: str | None
    span: Span
    term: Term
    lines: Lines
    above: str | None
    labels: Labels | None = None
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
            self.lines,
        )


class _Here(NamedTuple):
    """Where blocks stand: the heading or label they are under, the period there, and whether a line of its own says it."""

    entry: Span
    term: Term = ALWAYS
    lines: Lines = NOWHERE
    beside: bool = True


class Histories(NamedTuple):
    """The actions of every instrument, by its code."""

    actions: dict[str, dict[str, ActionNote]]


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
    opened: dict[str, _Here] = field(default_factory=dict)

    def open(self, heading: surface.Heading, address: Address) -> None:
        """Take note of the period of an instrument, in which everything it holds lies."""
        self.opened[address.text] = self._narrow(address.text, _Here(heading.span), heading.period)

    def open_announcement(self, span: Span, address: Address) -> None:
        """Take note of an announcement, which has no period: it stands from its date on."""
        self.opened[address.text] = _Here(span)

    def file(self, file: surface.File, instrument: Address | None) -> None:
        """Walk one file. `instrument` is the one whose heading stands in the file's folder, if there is one."""
        here = instrument
        code = instrument.text if instrument else ""
        for block in file.blocks:
            self.placed.append(Placed(code, code, ALWAYS, block))
        homeless = [block for block in file.blocks if not isinstance(block, _SHARED)]
        if instrument is None and homeless:
            word = self.law.headings["instrument"]
            self.found.add(
                "P413",
                homeless[0].span,
                f"this stands in no {word}",
                help=f"put it under the heading of {a_section(self.law)}, or into a file in the folder of its {word}",
            )
        division: surface.Heading | None = None
        for unit in file.units:
            heading = unit.heading
            match heading.role:
                case "instrument":
                    here = instrument_address(heading.cite, self.law) or here
                    if here is not None:
                        self._instrument(here, heading, unit.blocks)
                case "division":
                    division = heading
                    if here is not None:
                        for note in [b for b in unit.blocks if isinstance(b, surface.Authority | SourceNote)]:
                            self._misplaced(note, here)
                        self.divisions.setdefault(here.text, []).append((heading.cite, heading.title))
                        at = self._narrow(here.text, self._at(here.text, None), heading.period)
                        self._blocks(self.places.get(here.text), here, at, unit.blocks, -1)
                case "section" | "schedule":
                    self._section(unit, file.path, division)
                case "announcement":
                    self._announcement(heading, file.path, unit.blocks)

    def _announcement(self, heading: surface.Heading, path: str, blocks: Sequence[surface.Block]) -> None:
        code = code_of(path)
        if code in self.opened and code not in self.places:  # a second of that name has been reported
            self.files[code] = path
            at = self.opened[code]._replace(entry=heading.span)
            self._enter(Address(code, code, announced=True), "announcement", heading.title, at, None, blocks, -1)

    def _instrument(self, address: Address, heading: surface.Heading, blocks: Sequence[surface.Block]) -> None:
        at = self.opened[address.text]._replace(entry=heading.span)
        known = self.places.get(address.text)
        if known is None:
            self._enter(address, "instrument", heading.title, at, None, blocks, -1)
        else:
            self._blocks(known, address, at, blocks, -1)  # that it is opened twice has been reported
        for kind in (surface.Authority, SourceNote):
            for again in [block for block in blocks if isinstance(block, kind)][1:]:
                self._misplaced(again, address)

    def _misplaced(self, note: surface.Authority | SourceNote, address: Address) -> None:
        what = "source note" if isinstance(note, SourceNote) else "authority note"
        instrument = self.law.headings["instrument"]
        self.found.add(
            "P117",
            note.span,
            f"a {instrument} has one {what}, under its heading",
            help="move what it says into that one, and take this away",
            law=address.text,
        )

    def _at(self, instrument: str, division: surface.Heading | None) -> _Here:
        """Where what stands under an instrument, or a division of it, begins."""
        at = self.opened[instrument]
        return at if division is None else self._narrow(instrument, at, division.period)

    def _section(self, unit: surface.Unit, path: str, division: surface.Heading | None) -> None:
        heading = unit.heading
        address = parse_address(heading.cite, self.law)
        if address is None or address.path:
            help = "a heading names the whole; what stands in it has a label under it"
            if address is not None:
                help = f"open {cut(address, 0, self.law)}, and enter {address} under it by its label"
            self.found.add("P602", heading.named, f"`{heading.cite}` is not the number of a {heading.role}", help=help)
            return
        if address.instrument not in self.histories.actions:
            self.found.add(
                "P413",
                heading.span,
                f"{heading.cite} belongs to {self.law.headings['instrument']} {address.instrument}, which no file opens",
                help=f"a file of its folder must begin with `{self.law.headings['instrument']} ...` and a source note",
            )
            return
        self.files[address.text] = path
        at = self._narrow(address.instrument, self._at(address.instrument, division), heading.period)
        kind: PlaceKind = "schedule" if address.schedule else "section"
        at = at._replace(entry=heading.span)
        self._enter(address, kind, heading.title, at, address.instrument, unit.blocks, 0)

    def _enter(
        self,
        address: Address,
        kind: PlaceKind,
        title: str | None,
        at: _Here,
        above: str | None,
        blocks: Sequence[surface.Block],
        depth: int,
        outer: Labels | None = None,
    ) -> None:
        known = self.places.get(address.text)
        follows = None
        if known is None:
            known = _Builder(address, kind, title, at.entry, at.term, at.lines, above)
            self.places[address.text] = known
        elif known.term == at.term:
            follows = known.labels
            heading = kind in ("instrument", "section", "schedule")
            own = "put both under one heading" if heading else "give the second its own label"
            self.found.add(
                "P604",
                at.entry,
                f"{address} is entered twice for the same time",
                also=[Label(known.span, "here first")],
                help=f"{own}; if they are versions of one place, put each under its period: until ..., since ...",
                law=address.text,
            )
        else:
            known.term, known.lines = self._union(address.instrument, known, at)
        known.labels = self._blocks(known, address, at, blocks, depth, outer, follows)

    def _blocks(
        self,
        place: _Builder | None,
        address: Address,
        at: _Here,
        blocks: Sequence[surface.Block],
        depth: int,
        outer: Labels | None = None,
        follows: Labels | None = None,
    ) -> Labels:
        """What stands under a heading or label; the labels of the place, which go on where they did before (`follows`)."""
        labels = follows or Labels(self.law, self.found, address, depth, outer)
        if outer is not None:
            outer.inner = labels
        self._inside(place, address, at, blocks, depth, labels)
        return labels

    def _inside(
        self,
        place: _Builder | None,
        address: Address,
        at: _Here,
        blocks: Sequence[surface.Block],
        depth: int,
        labels: Labels,
    ) -> None:
        for block in blocks:
            match block:
                case surface.Item():
                    labels.item(block, at.term)
                    below = child(address, block.label, self.law)
                    inner = self._narrow(address.instrument, at, block.period)._replace(entry=block.span, beside=True)
                    lower = depth if block.numbered else depth + 1
                    self._enter(below, "item", None, inner, address.text, block.blocks, lower, labels)
                case surface.Definition():
                    below = defined_term(address, block.term, self.law)
                    inner = self._narrow(address.instrument, at, block.period)._replace(entry=block.span, beside=True)
                    self._enter(below, "definition", block.term, inner, address.text, block.blocks, depth)
                case surface.Paragraph():
                    labels.paragraph(block, at.term)
                    below = numbered(address, block.number, self.law)
                    inner = at._replace(entry=block.span, beside=True)
                    self._enter(below, "paragraph", None, inner, address.text, block.blocks, depth + 1)
                case surface.Versioned():
                    inner = self._narrow(address.instrument, at, block.period)._replace(beside=False)
                    self._inside(place, address, inner, block.blocks, depth, labels)
                case surface.Text() if place is not None:
                    place.passages.append(
                        replace(_passage(block.span, at, block.paragraphs, None), written=block.written)
                    )
                case surface.NotHeld() if place is not None:
                    place.passages.append(_passage(block.span, at, (), block.reason))
                case surface.Classed() | surface.Reconstructed() | surface.Quotes() | surface.Note():
                    if isinstance(block, surface.Classed) and block.kind == "pending":
                        self._known(address.instrument, block.reason or "", block.span)
                    if place is not None:
                        place.marks.append(Marked(block.span, at.term, block))
                case surface.Formerly() if place is not None:
                    self._formerly(place, block)
                case surface.PlacesApart():
                    labels.apart(block)
                    if (
                        not address.section
                        and not address.announced
                        and (loose := [p for p in block.places if self.law.is_relative(p.first)])
                    ):
                        help = in_full(address.text, loose[0].first, self.law)
                        message = f"`{loose[0].first}` cannot be read as a place"
                        self.found.add("P602", loose[0].span, message, help=help, law=address.text)
                        continue
                    self.apart.setdefault(address.instrument, []).append(_absolute(block, address, self.law))
                case surface.Authority() | SourceNote():
                    if place is None or place.kind != "instrument":
                        self._misplaced(block, address)
                case _:
                    self.placed.append(Placed(address.instrument, address.text, at.term, block, at.lines))

    def _formerly(self, place: _Builder, block: surface.Formerly) -> None:
        section = Address(
            place.address.text, place.address.instrument, place.address.section, (), place.address.schedule
        )
        if self.law.is_relative(block.place):
            old = relative(block.place, section, self.law)
        elif block.place.endswith((")", ".")):
            up = Address(section.text, section.instrument, section.section, place.address.path[:-1], section.schedule)
            old = child(up, block.place.rstrip(")."), self.law)
        else:
            old = parse_address(block.place, self.law) or place.address
        self._known(place.address.instrument, block.until, block.span)
        place.formerly.append((old.text, block.until))

    # ---- periods ----------------------------------------------------------------------------------------------------

    def _known(self, instrument: str, action: str, span: Span) -> bool:
        """Whether an action took effect on some day; if not, that is reported."""
        actions = self.histories.actions.get(instrument, {})
        entry = actions.get(action)
        if entry is not None and entry.action.effective:
            return True
        if entry is not None:
            self.found.add(
                "P401",
                span,
                f"{action} stands in the source note without a day on which it took effect",
                also=[Label(entry.span, "it changed no text")],
                help="name an action that has an effective date",
            )
        else:
            dated = [name for name, entry in actions.items() if entry.action.effective]
            message = f"{action} is not an action of the source note of {self.law.headings['instrument']} {instrument}"
            self.found.add("P401", span, message, help=nearest(action, dated))
        return False

    def _narrow(self, instrument: str, outer: _Here, period: Period | None) -> _Here:
        """The period that begins inside another."""
        if period is None:
            return outer
        actions = self.histories.actions.get(instrument, {})
        named = [a for a in (period.since, period.until, period.during) if a is not None]
        known = [self._known(instrument, action, period.span) for action in named]
        if not all(known):
            return outer
        if period.during is not None:
            if actions[period.during].action.kind != "emergency":
                self.found.add(
                    "P401",
                    period.span,
                    f"{period.during} is not an emergency action",
                    help="`during` is for an emergency; a permanent version stands under `since` or `until`",
                )
            term = Term(outer.term.since, outer.term.until, period.during)
            return outer._replace(term=term, lines=replace(outer.lines, during=period.span))
        for action in named:
            if actions[action].action.kind == "emergency":
                self.found.add(
                    "P401",
                    period.span,
                    f"{action} is an emergency action: it overlays the permanent text and ends none",
                    help=f"write `during {action}`",
                )
        day = {name: actions[name].action.effective for name in (*named, outer.term.since, outer.term.until) if name}
        term, lines = outer.term, outer.lines
        if period.since is not None and (term.since is None or day[term.since] <= day[period.since]):
            term, lines = replace(term, since=period.since), replace(lines, since=period.span)
        if period.until is not None and (term.until is None or day[period.until] <= day[term.until]):
            term, lines = replace(term, until=period.until), replace(lines, until=period.span)
        if term.since is not None and term.until is not None and day[term.since] >= day[term.until]:
            self._backward(period, term, lines, day)
        return outer._replace(term=term, lines=lines)

    def _union(self, instrument: str, one: _Builder, other: _Here) -> tuple[Term, Lines]:
        """The term of a place that is entered in two periods: from where the first begins to where the last ends.

        A correction begins where what it corrects does: of the two it is not the one that brought the place. Nor is an
        emergency beside what lasts.
        """
        lasting = [entry for entry in ((one.term, one.lines), (other.term, other.lines)) if entry[0].during is None]
        if len(lasting) == 1:
            return lasting[0]
        actions = self.histories.actions[instrument]
        both = ((one.term, one.lines), (other.term, other.lines))

        def begins(entry: tuple[Term, Lines]) -> tuple[int, bool]:
            note = actions.get(entry[0].since or "")
            return (note.action.effective, note.action.kind == "corrected") if note is not None else (0, False)

        def ends(entry: tuple[Term, Lines]) -> float:
            note = actions.get(entry[0].until or "")
            return note.action.effective if note is not None else inf

        (first, first_lines), (last, last_lines) = min(both, key=begins), max(both, key=ends)
        during = one.term.during if one.term.during == other.term.during else None
        return Term(first.since, last.until, during), Lines(first_lines.since, last_lines.until)

    def _backward(self, period: Period, term: Term, lines: Lines, day: dict[str, int]) -> None:
        same = day[term.since or ""] == day[term.until or ""]
        end = "on the day it begins" if same else f"with {term.until} before it begins with {term.since}"
        also, help = [], None
        if lines.since != period.span and lines.since is not None:
            also = [Label(lines.since, "it begins here, with what it stands in")]
            help = "begin what it stands in earlier, or move this out of it"
        elif lines.until != period.span and lines.until is not None:
            also = [Label(lines.until, "it ends here, with what it stands in")]
            help = "end what it stands in later, or move this out of it"
        elif not same:
            help = f"exchange the two: since {term.until} until {term.since}"
        self.found.add("P411", period.span, f"this period ends {end}", also=also, help=help)


def _passage(span: Span, at: _Here, paragraphs: tuple[str, ...], missing: str | None) -> Passage:
    return Passage(span, at.term, paragraphs, missing is None, missing, at.lines, at.entry, at.beside)


def _absolute(block: surface.PlacesApart, near: Address, law: Jurisdiction) -> surface.PlacesApart:
    """The places of a `not held for` with relative labels made whole."""
    section = Address("", near.instrument, near.section, (), near.schedule, near.announced)

    def whole(text: str | None) -> str | None:
        if text is None or not law.is_relative(text):
            return text
        return relative(text, section, law).text

    ranges = tuple(PlaceRange(p.span, whole(p.first) or p.first, whole(p.last)) for p in block.places)
    return surface.PlacesApart(block.span, block.held, ranges, block.reason)


def cited_in_full(example: Example, places: Mapping[str, _Builder], law: Jurisdiction) -> Example:
    """An example that cites every place by its whole address; what cannot be read as one stays as it is written."""
    place = places.get(example.address)
    near = place.address if place is not None else None
    expects = []
    for expect in example.example.expect:
        cited = [(p, address_of(p.first, near, law)) for p in expect.citing]
        citing = tuple(replace(p, first=address.text) if address is not None else p for p, address in cited)
        expects.append(replace(expect, citing=citing))
    return replace(example, example=replace(example.example, expect=tuple(expects)))


def done(builders: Iterable[_Builder]) -> dict[str, Place]:
    """The places, by address."""
    return {b.address.text: b.done() for b in builders}
