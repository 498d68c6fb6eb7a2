"""resolved -> resolved: every place that is cited exists, and periods and the source note tell the same story."""

from __future__ import annotations

from collections.abc import Iterator

from pincite.citation import Address, parse_address
from pincite.diagnostics import Found, Label, Outcome
from pincite.ir import expr as e
from pincite.ir import resolved
from pincite.ir.clauses import PlaceRange
from pincite.ir.resolved import Exceptional, Instrument, Place, Program, Rule, Term
from pincite.jurisdiction import Jurisdiction
from pincite.resolving.declare import close
from pincite.resolving.ranges import address_of, ends_of, takes_in
from pincite.source import Span


def cite(program: Program, law: Jurisdiction) -> Outcome[Program]:
    """Check every citation of a place. The program goes through unchanged."""
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
                    check.place(place, symbol.key.split(".", 1)[0])
    for instrument in program.instruments:
        check.history(instrument)
    return Outcome(program, tuple(found))


class _Cite:
    """What the checks share."""

    def __init__(self, program: Program, law: Jurisdiction, found: Found) -> None:
        self.program = program
        self.law = law
        self.found = found
        self.apart = [place for i in program.instruments for block in i.apart for place in block.places]

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
            self.found.add("P602", span, f"`{text}` cannot be read as a place", law=near)
        elif not self.known(address):
            help = close(address.text, (p for p in self.program.places if p.startswith(address.instrument)))
            self.found.add("P601", span, f"there is no {address}", help=help, law=near)

    def known(self, address: Address) -> bool:
        """Whether a place is entered, was once, or is left out by name."""
        if address.text in self.program.places:
            return True
        if any(address.text == old for place in self.program.places.values() for old, _ in place.formerly):
            return True
        return any(takes_in(place, address, self.law) for place in self.apart)

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

    def _subject_to(self, rule: Rule, place: PlaceRange) -> None:
        target = address_of(place.first, self.near(rule.address), self.law)
        if target is None or not self.known(target):
            return
        made_there = (
            r.key
            for r in self.program.rules
            if isinstance(r.body, Exceptional)
            and r.body.target.name == rule.key
            and (r.address == target.text or r.address.startswith(target.text + "("))
        )
        if next(made_there, None) is None:
            self.found.add(
                "P603",
                place.span,
                f"`subject to {place.first}` is a promise, and no exception at {target} is to `{_short(rule.key)}`",
                help=f"write it there: exception NAME to {_short(rule.key)}",
                law=rule.address,
            )

    def _notwithstanding(self, rule: Rule, body: Exceptional, place: PlaceRange) -> None:
        target = address_of(place.first, self.near(rule.address), self.law)
        homes = {r.address for r in self.program.rules if r.key == body.target.name}
        if target is not None and homes and target.text not in homes:
            self.found.add(
                "P603",
                place.span,
                f"`{_short(body.target.name)}` does not stand at {target}",
                help=f"it stands at {', '.join(sorted(homes))}",
                law=rule.address,
            )

    # ---- history ----------------------------------------------------------------------------------------------------

    def history(self, instrument: Instrument) -> None:
        """Check that a period lies in a place its action touched, and that every touched place shows it."""
        code = instrument.address.text
        used: dict[str, list[tuple[Address, Span]]] = {}
        for place in self.program.places.values():
            if place.address.instrument == code:
                for action, span in _used(place):
                    used.setdefault(action, []).append((place.address, span))
        for rule in self.program.rules:
            home = self.program.places.get(rule.address)
            if home is not None and home.address.instrument == code:
                for action in _actions(rule.term):
                    used.setdefault(action, []).append((home.address, rule.span))
        for note in instrument.actions:
            for touched in note.touched:
                self.place(touched, code)
            if note.touched:
                self._compare(note, used.get(note.action.id, []))

    def _compare(self, note: resolved.ActionNote, used: list[tuple[Address, Span]]) -> None:
        seen: set[Span] = set()
        for address, span in used:
            if span not in seen and not any(takes_in(place, address, self.law) for place in note.touched):
                seen.add(span)
                self.found.add(
                    "P404",
                    span,
                    f"{note.action.id} did not touch {address}, as the source note tells it",
                    also=[Label(note.span, "what it touched is listed here")],
                    law=address.text,
                )
        for place in note.touched:
            if any(takes_in(place, address, self.law) for address, _ in used):
                continue
            first = parse_address(place.first, self.law)
            if first is not None and any(takes_in(gap, first, self.law) for gap in self.apart):
                continue
            self.found.add(
                "P405",
                place.span,
                f"{note.action.id} touched {place.first}, and no text or rule there begins or ends with it",
                also=[Label(note.span)],
            )


def _short(key: str) -> str:
    return key.split(".", 1)[1]


def _actions(term: Term) -> Iterator[str]:
    return (a for a in (term.since, term.until, term.during) if a is not None)


def _used(place: Place) -> Iterator[tuple[str, Span]]:
    for action in _actions(place.term):
        yield action, place.span
    for passage in place.passages:
        for action in _actions(passage.term):
            yield action, passage.span
    for _, until in place.formerly:
        yield until, place.span
