"""resolved -> resolved: every place that is cited exists, and periods and the source note tell the same story."""

from __future__ import annotations

from collections.abc import Iterator

from pincite.citation import Address, parse_address
from pincite.diagnostics import Found, Label, Outcome
from pincite.ir import expr as e
from pincite.ir import resolved
from pincite.ir.clauses import PlaceRange
from pincite.ir.resolved import ActionNote, Exceptional, Instrument, Lines, Place, Program, Rule, Term
from pincite.jurisdiction import Jurisdiction
from pincite.resolving.declare import close
from pincite.resolving.history import nearest
from pincite.resolving.ranges import Reach, address_of, ends_of, in_full
from pincite.runtime.addresses import stands_in
from pincite.runtime.timeline import PERMANENT
from pincite.source import Span


def cite(program: Program, law: Jurisdiction, own: frozenset[str] | None = None) -> Outcome[Program]:
    """Check every citation of a place, of the histories in `own` files. The program goes through unchanged."""
    found = Found()
    check = _Cite(program, law, found)
    for rule in program.rules:
        check.rule(rule)
    for example in program.examples:
        for expect in example.example.expect:
            for place in expect.citing:
                check.place(place, example.address)
    for symbol in program.symbols.values():
        if isinstance(symbol, resolved.NamedTerm):
            for alias in symbol.aliases:
                for place in alias.places:
                    check.place(place, symbol.address)
    for instrument in program.instruments:
        if own is None or instrument.span.path in own:
            check.history(instrument)
    return Outcome(program, tuple(found))


class _Cite:
    """What the checks share."""

    def __init__(self, program: Program, law: Jurisdiction, found: Found) -> None:
        self.program = program
        self.law = law
        self.found = found
        places = [place for i in program.instruments for block in i.apart for place in block.places]
        self.apart = [Reach(place, law) for place in places]

    # ---- single places ----------------------------------------------------------------------------------------------

    def near(self, address: str) -> Address | None:
        """The place of that address, to read relative citations in."""
        place = self.program.places.get(address)
        return place.address if place else None

    def place(self, cited: PlaceRange, near: str) -> None:
        """Check that both ends of a citation exist."""
        first, last = ends_of(cited, self.near(near), self.law)
        self.exists(first, cited.first, cited.span, near)
        if cited.last is not None:
            self.exists(last, cited.last, cited.span, near)

    def exists(self, address: Address | None, text: str, span: Span, near: str) -> None:
        """Check that a place exists, or is said to be left out."""
        if address is None:
            help = in_full(near, text, self.law) if self.law.is_relative(text) else None
            self.found.add("P602", span, f"`{text}` cannot be read as a place", help=help, law=near)
        elif not self.known(address):
            help = close(address.text, (p for p in self.program.places if p.startswith(address.instrument)))
            self.found.add("P601", span, f"there is no {address}", help=help, law=near)

    def known(self, address: Address) -> bool:
        """Whether a place is entered, was once, or is left out by name."""
        if address.text in self.program.places:
            return True
        if any(address.text == old for place in self.program.places.values() for old, _ in place.formerly):
            return True
        return any(reach.takes_in(address) for reach in self.apart)

    # ---- rules ------------------------------------------------------------------------------------------------------

    def rule(self, rule: Rule) -> None:
        """Check the places a rule names."""
        for place in rule.clauses.subject_to:
            self.place(place, rule.address)
            self._subject_to(rule, place)
        if isinstance(rule.body, Exceptional):
            for place in rule.body.notwithstanding:
                self.place(place, rule.address)
                self._notwithstanding(rule, rule.body, place)
        for expr in resolved.expressions(rule.body):
            if isinstance(expr, e.Unencoded):
                self.exists(parse_address(expr.place, self.law), expr.place, expr.span, rule.address)
            elif isinstance(expr, e.EffectiveDate):
                self._dated(rule, expr)

    def _subject_to(self, rule: Rule, place: PlaceRange) -> None:
        target = address_of(place.first, self.near(rule.address), self.law)
        if target is None or not self.known(target):
            return
        there = [
            (r, r.body)
            for r in self.program.rules
            if isinstance(r.body, Exceptional) and (r.address == target.text or stands_in(r.address, target.text))
        ]
        if any(body.target.name == rule.key for _, body in there):
            return
        name = _short(rule.key)
        help = f"write it there: exception NAME to {name}"
        if there:
            exception, other = _short(there[0][0].key), _short(there[0][1].target.name)
            help = (
                f"the exception `{exception}` there is to `{other}`: if it is meant, let it name `{name}`, or move "
                f"`subject to {place.first}` to `{other}`; if not, {help}"
            )
        self.found.add(
            "P603",
            place.span,
            f"`subject to {place.first}` points to {target}, and no exception there changes `{name}`",
            also=[Label(r.span, f"this is to `{_short(body.target.name)}`") for r, body in there[:1]],
            help=help,
            law=rule.address,
        )

    def _notwithstanding(self, rule: Rule, body: Exceptional, place: PlaceRange) -> None:
        target = address_of(place.first, self.near(rule.address), self.law)
        homes = {r.address for r in self.program.rules if r.key == body.target.name}
        if target is not None and homes and target.text not in homes:
            self.found.add(
                "P603",
                place.span,
                f"`notwithstanding {place.first}`: `{_short(body.target.name)}` does not stand at {target}",
                help=f"it stands at {', '.join(sorted(homes))}",
                law=rule.address,
            )

    def _dated(self, rule: Rule, date: e.EffectiveDate) -> None:
        """Check that an action whose day a rule uses has one."""
        code = rule.key.partition(".")[0]
        instrument = next((i for i in self.program.instruments if i.address.text == code), None)
        notes = {note.action.id: note for note in instrument.actions} if instrument is not None else {}
        note = notes.get(date.action)
        if note is None:
            message = f"{date.action} is not an action of the source note of {self.law.headings['instrument']} {code}"
            help = nearest(date.action, [a for a, n in notes.items() if n.action.effective])
            self.found.add("P401", date.span, message, help=help, law=rule.address)
        elif not note.action.effective or note.action.kind == "proposed":
            why = "is only proposed, and" if note.action.kind == "proposed" else "stands in the source note and"
            self.found.add(
                "P401",
                date.span,
                f"{date.action} {why} has no effective date",
                also=[Label(note.span, "here")],
                help="name an action that took effect on a day, or write the day",
                law=rule.address,
            )

    # ---- history ----------------------------------------------------------------------------------------------------

    def history(self, instrument: Instrument) -> None:
        """Check that a period lies in a place its action touched, and that every touched place shows it."""
        code = instrument.address.text
        used: dict[str, list[tuple[Address, Span]]] = {}
        here = [place for place in self.program.places.values() if place.address.instrument == code]
        for place in here:
            for action, span in _used(place):
                used.setdefault(action, []).append((place.address, span))
        for rule in self.program.rules:
            home = self.program.places.get(rule.address)
            if home is not None and home.address.instrument == code:
                for action, span in _ends(rule.term, rule.lines, rule.span):
                    used.setdefault(action, []).append((home.address, span))
        for note in instrument.actions:
            for touched in (*note.touched, *(place for place, _ in note.left_out)):
                self.place(touched, code)
            if note.touched:
                self._compare(note, used.get(note.action.id, []))
            elif note.action.kind in ("repealed", "replaced"):
                self._swept(note, instrument, here, [address for address, _ in used.get(note.action.id, [])])

    def _compare(self, note: ActionNote, used: list[tuple[Address, Span]]) -> None:
        left_out = [Reach(place, self.law) for place, _ in note.left_out]
        touched = [Reach(place, self.law) for place in note.touched]
        seen: set[Span] = set()
        for address, span in used:
            if span not in seen and not any(reach.takes_in(address) for reach in (*touched, *left_out)):
                seen.add(span)
                self.found.add(
                    "P404",
                    span,
                    f"{note.action.id} did not touch {address}, as the source note tells it",
                    also=[Label(note.span, "what it touched is listed here")],
                    help=f"if its notice changed {address}, list it there: amends {address}; else mend the period",
                    law=address.text,
                )
        for place, reach in zip(note.touched, touched, strict=True):
            first = parse_address(place.first, self.law)
            if first is None or any(gap.takes_in(first) for gap in (*self.apart, *left_out)):
                continue  # what cannot be read as a place has been told
            if not any(reach.takes_in(address) for address, _ in used):
                self.found.add(
                    "P405",
                    place.span,
                    f"{note.action.id} touched {place.first}, and no text or rule there begins or ends with it",
                    help=_trace(note, place),
                )

    def _swept(self, note: ActionNote, instrument: Instrument, here: list[Place], used: list[Address]) -> None:
        """A repeal that lists no places takes away everything that stood before."""
        day = {n.action.id: n.action.effective for n in instrument.actions}
        effective = note.action.effective
        if note.action.kind == "replaced" and day.get(instrument.held_from or "", 0) >= effective:
            return  # what stood before is not held
        if effective <= min(n.action.effective for n in instrument.actions if n.action.kind in PERMANENT):
            return
        for place in here:
            if place.kind not in ("section", "schedule") or place.term.during is not None:
                continue
            began = place.term.since is None or day.get(place.term.since, 0) < effective
            ended = place.term.until is not None and day.get(place.term.until, 0) <= effective
            shows = any((a.section, a.schedule) == (place.address.section, place.address.schedule) for a in used)
            if began and not ended and not shows:
                self.found.add(
                    "P405",
                    note.span,
                    f"{note.action.id} repealed what stood before it, and {place.address} does not end with it",
                    also=[Label(place.span, "this goes on")],
                    help=f"put `until {note.action.id}` on the heading of the {self.law.headings['instrument']} or of "
                    f"what it repealed; if it repealed some places only, list them: repeals ...",
                    law=place.address.text,
                )
                return


def _trace(note: ActionNote, place: PlaceRange) -> str:
    """How a place shows that an action touched it."""
    action = note.action.id
    if note.action.kind == "emergency":
        return f'enter its words under `during {action}`, or say under it: not held for {place.first} because "..."'
    if place in note.added:
        return f"put `since {action}` on the heading or label of {place.first}"
    if place in note.repealed:
        return f"put `until {action}` on the heading or label of {place.first}"
    return (
        f"enter the old words under `until {action}` and the new ones under `since {action}`; if it did not touch "
        f"{place.first}, take that out of the list"
    )


def _short(key: str) -> str:
    return key.split(".", 1)[1]


def _ends(term: Term, lines: Lines, span: Span) -> Iterator[tuple[str, Span]]:
    """The actions at which something begins or ends, and where each is written."""
    for action, line in ((term.since, lines.since), (term.until, lines.until), (term.during, lines.during)):
        if action is not None:
            yield action, line or span


def _used(place: Place) -> Iterator[tuple[str, Span]]:
    yield from _ends(place.term, place.lines, place.span)
    for passage in place.passages:
        yield from _ends(passage.term, passage.lines, passage.span)
    for _, until in place.formerly:
        yield until, place.span
