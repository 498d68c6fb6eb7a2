"""typed, graph -> timed: the versions of every place and rule, and what is the case on every pair of days.

Gaps and overlaps are diagnostics. An emergency whose touched places are not known is presumed to have touched what the next
permanent action of the instrument touched: those places have then an emergency version whose words are not held.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

import networkx as nx

from pincite.diagnostics import Found, Label, Outcome
from pincite.ir import resolved, timed, typed
from pincite.ir.resolved import Determination, Instrument, Place, Reading, Rule, Term
from pincite.ir.timed import History, PlaceTime, RuleTime, Timeline
from pincite.jurisdiction import Jurisdiction
from pincite.resolving.ranges import takes_in
from pincite.runtime.timeline import PERMANENT, Action, Span, Version, spans
from pincite.slicing.chronicle import chronicle, covers, stands
from pincite.slicing.misfits import together
from pincite.slicing.versions import Texts, versions_of


def timeslice(program: typed.Program, graph: nx.DiGraph[str], law: Jurisdiction) -> Outcome[timed.Program]:
    """Find the versions of every place and rule."""
    found = Found()
    source = program.resolved
    histories = {i.address.text: _history(i, source) for i in source.instruments}
    rules_at: dict[str, list[Rule]] = {}
    for rule in source.rules:
        rules_at.setdefault(rule.address, []).append(rule)
    said_at: dict[str, list[Term]] = {}
    for symbol in source.symbols.values():
        if isinstance(symbol, Reading | Determination):
            said_at.setdefault(symbol.address, []).append(symbol.term)
    slicer = _Slicer(law, found, source, histories)
    places = {}
    texts: dict[str, Texts] = {}
    for address, place in source.places.items():
        terms = [rule.term for rule in rules_at.get(address, ())]
        texts[address] = slicer.place(place, terms)
        said = [mark.term for mark in place.marks] + said_at.get(address, [])
        within = slicer.within(place, texts[address], said)
        places[address] = PlaceTime(
            address, slicer.timeline(place, texts[address].versions), texts[address].words, within
        )
    rules = []
    for written, made in zip(source.rules, program.rules, strict=True):
        rules.append(RuleTime(made, slicer.rule(written, texts, rules_at)))
    slicer.one_at_a_time(source.rules, rules)
    return Outcome(timed.Program(program, graph, histories, places, tuple(rules)), tuple(found))


def _history(instrument: Instrument, source: resolved.Program) -> History:
    actions = {note.action.id: note.action for note in instrument.actions if note.action.effective}
    code = instrument.address.text
    here = [place for place in source.places.values() if place.address.instrument == code]
    overlaid = {action for place in here for action in _overlaying(place, ())}
    overlaid |= {rule.term.during for rule in source.rules if rule.key.partition(".")[0] == code}
    untraced = tuple(
        note.action.id
        for note in instrument.actions
        if note.action.kind == "emergency" and not note.touched and not note.left_out and note.action.id not in overlaid
    )
    return History(code, actions, untraced)


def _overlaying(place: Place, rule_terms: Iterable[Term]) -> set[str | None]:
    """The emergencies under which a place has words or rules."""
    return {term.during for term in (place.term, *(p.term for p in place.passages), *rule_terms)}


class _Slicer:
    """What the slicing of all places shares."""

    def __init__(
        self, law: Jurisdiction, found: Found, source: resolved.Program, histories: dict[str, History]
    ) -> None:
        self.law = law
        self.found = found
        self.source = source
        self.histories = histories
        self.lives = {i.address.text: chronicle(i, histories[i.address.text].actions, law) for i in source.instruments}

    # ---- emergencies ------------------------------------------------------------------------------------------------

    def touched_by(self, place: Place, terms: list[Term]) -> list[tuple[str, str | None]]:
        """The emergencies that touched a place without a text held here, and why it is not; None: that is presumed."""
        code = place.address.instrument
        if code not in self.lives:
            return []
        instrument, history = self.lives[code].instrument, self.histories[code]
        left_out = self.lives[code].left_out(place.address)
        out: list[tuple[str, str | None]] = []
        for note in instrument.actions:
            if note.action.kind != "emergency" or note.action.id in _overlaying(place, terms):
                continue
            if note.action.id in history.untraced:
                if self._changed_next(place, terms, note.action, instrument):
                    out.append((note.action.id, None))
            elif note.action.id in left_out:
                out.append((note.action.id, left_out[note.action.id]))
            elif any(takes_in(cited, place.address, self.law) for cited in note.touched):
                out.append((note.action.id, "its words are not on file"))
        return out

    def _changed_next(self, place: Place, terms: list[Term], emergency: Action, instrument: Instrument) -> bool:
        """Whether the next permanent action after an emergency changed, added or repealed a place, or may have."""
        later = [
            note
            for note in instrument.actions
            if note.action.kind in PERMANENT and note.action.effective > emergency.effective
        ]
        if not later:
            return True
        following = min(later, key=lambda note: note.action.effective)
        name = following.action.id
        if self.lives[place.address.instrument].start(place.term.since) > following.action.effective:
            return False  # it came into being later still
        used = [place.term, *(p.term for p in place.passages), *terms]
        if any(name in (term.since, term.until) for term in used):
            return True
        # An action of which neither the source note nor any text tells what it touched may have touched anything.
        return not following.touched and not self._known_to_touch(name, instrument)

    @cache  # noqa: B019  # lives as long as one run of the pass
    def _known_to_touch(self, action: str, instrument: Instrument) -> bool:
        code = instrument.address.text
        return any(
            action in (term.since, term.until)
            for place in self.source.places.values()
            if place.address.instrument == code
            for term in (place.term, *(p.term for p in place.passages))
        )

    # ---- places and rules -------------------------------------------------------------------------------------------

    def place(self, place: Place, terms: list[Term]) -> Texts:
        """The versions of a place."""
        life = self.lives.get(place.address.instrument)
        if life is None:
            return Texts((), (), ())
        return versions_of(place, terms, life, self.touched_by(place, terms), self.found)

    def within(self, place: Place, texts: Texts, terms: Iterable[Term]) -> dict[Term, tuple[int, ...]]:
        """Which versions of a place lie in each of some periods."""
        life = self.lives.get(place.address.instrument)
        if life is None:
            return {}
        periods = list(enumerate(texts.terms))
        return {term: tuple(n for n, period in periods if stands(term, period, place, life)) for term in terms}

    def timeline(self, place: Place, versions: tuple[Version, ...], covers: tuple[int, ...] | None = None) -> Timeline:
        """The timeline of a place, or of some of its versions."""
        of = tuple(range(len(versions))) if covers is None else covers
        return Timeline(versions, of, self._spans(place.address.instrument, versions, of))

    @cache  # noqa: B019  # lives as long as one run of the pass
    def _spans(self, code: str, versions: tuple[Version, ...], covers: tuple[int, ...]) -> tuple[Span, ...]:
        history = self.histories.get(code)
        return spans(versions, history.actions if history else {}, self.law.emergency_days, None, covers)

    def rule(self, rule: Rule, texts: dict[str, Texts], rules_at: dict[str, list[Rule]]) -> Timeline:
        """The timeline of a rule: the versions of its place that lie in its own period."""
        place = self.source.places.get(rule.address)
        if place is None:
            return Timeline((), (), ())
        here, life = texts[rule.address], self.lives[place.address.instrument]
        siblings = [other for other in rules_at[rule.address] if other.key == rule.key and other is not rule]
        pairs = zip(here.versions, here.terms, strict=True)
        own = (n for n, (version, term) in enumerate(pairs) if covers(rule, version, term, siblings, life))
        return self.timeline(place, here.versions, tuple(own))

    def one_at_a_time(self, written: tuple[Rule, ...], rules: list[RuleTime]) -> None:
        """Check that no name has two permanent rules on one day."""
        by_key: dict[str, list[tuple[Rule, RuleTime]]] = {}
        for source, rule in zip(written, rules, strict=True):
            by_key.setdefault(rule.rule.key, []).append((source, rule))
        for versions in by_key.values():
            for place, (one, one_time) in enumerate(versions):
                for other, other_time in versions[place + 1 :]:
                    if _clash(one_time, other_time):
                        self._together(one, other)

    def _together(self, one: Rule, other: Rule) -> None:
        name = one.key.split(".", 1)[1]
        place = self.source.places.get(one.address)
        days, help = "", "let each stand under the period of its own words: `until ...`, `since ...`"
        if place is not None and one.term.during is None and other.term.during is None:
            days, help = together(one.term, other.term, self.lives[place.address.instrument])
        self.found.add(
            "P402",
            other.span,
            f"two rules give a value to `{name}`{days or ' at the same time'}",
            label="this rule",
            also=[Label(one.span, "and this one")],
            help=help.replace("version", "rule"),
            law=other.address,
        )


def _clash(one: RuleTime, other: RuleTime) -> bool:
    if one.rule.address == other.rule.address:
        both = set(one.timeline.covers) & set(other.timeline.covers)
        return any(one.timeline.versions[n].held for n in both)
    return _meet(one.timeline, other.timeline)


def _meet(one: Timeline, other: Timeline) -> bool:
    """Whether two timelines are in force on the same pair of days."""
    for a in one.spans:
        if a.status.kind != "in_force":
            continue
        for b in other.spans:
            if (
                b.status.kind == "in_force"
                and a.known_from <= b.known_to
                and b.known_from <= a.known_to
                and a.status.start <= b.status.end
                and b.status.start <= a.status.end
            ):
                return True
    return False
