"""typed, graph -> timed: the versions of every place and rule, and what is the case on every pair of days.

Gaps and overlaps are diagnostics. An emergency whose touched places are not known is presumed to have touched what the next
permanent action of the instrument touched: those places have then an emergency version whose words are not held.
"""

from __future__ import annotations

from functools import cache

import networkx as nx

from pincite.diagnostics import Found, Label, Outcome
from pincite.ir import resolved, timed, typed
from pincite.ir.resolved import Instrument, Place, Rule, Term
from pincite.ir.timed import History, PlaceTime, RuleTime, Timeline
from pincite.jurisdiction import Jurisdiction
from pincite.resolving.ranges import takes_in
from pincite.runtime.timeline import PERMANENT, Action, Span, Version, spans
from pincite.slicing.versions import Chronicle, Texts, versions_of


def timeslice(program: typed.Program, graph: nx.DiGraph[str], law: Jurisdiction) -> Outcome[timed.Program]:
    """Find the versions of every place and rule."""
    found = Found()
    source = program.resolved
    histories = {i.address.text: _history(i, source) for i in source.instruments}
    rules_at: dict[str, list[Rule]] = {}
    for rule in source.rules:
        rules_at.setdefault(rule.address, []).append(rule)
    slicer = _Slicer(law, found, source, histories)
    places = {}
    texts: dict[str, Texts] = {}
    for address, place in source.places.items():
        terms = [rule.term for rule in rules_at.get(address, ())]
        texts[address] = slicer.place(place, terms)
        places[address] = PlaceTime(address, slicer.timeline(place, texts[address].versions), texts[address].words)
    rules = []
    for written, made in zip(source.rules, program.rules, strict=True):
        rules.append(RuleTime(made, slicer.rule(written, texts, rules_at)))
    slicer.one_at_a_time(rules)
    return Outcome(timed.Program(program, graph, histories, places, tuple(rules)), tuple(found))


def _history(instrument: Instrument, source: resolved.Program) -> History:
    actions = {note.action.id: note.action for note in instrument.actions if note.action.effective}
    untraced = tuple(
        note.action.id
        for note in instrument.actions
        if note.action.kind == "emergency"
        and not note.touched
        and not any(_during(place, note.action.id) for place in source.places.values())
    )
    return History(instrument.address.text, actions, untraced)


def _during(place: Place, action: str) -> bool:
    return place.term.during == action or any(p.term.during == action for p in place.passages)


class _Slicer:
    """What the slicing of all places shares."""

    def __init__(
        self, law: Jurisdiction, found: Found, source: resolved.Program, histories: dict[str, History]
    ) -> None:
        self.law = law
        self.found = found
        self.source = source
        self.histories = histories
        self.instruments = {i.address.text: i for i in source.instruments}
        self.chronicles = {code: self._chronicle(code) for code in histories}

    def _chronicle(self, code: str) -> Chronicle:
        instrument = self.instruments[code]
        actions = self.histories[code].actions
        permanent = sorted((a for a in actions.values() if a.kind in PERMANENT), key=lambda a: a.effective)
        first = permanent[0].id if permanent else ""
        held = instrument.held_from if instrument.held_from in actions else None
        return Chronicle(actions, first, held, instrument.held_because)

    # ---- emergencies ------------------------------------------------------------------------------------------------

    def touched_by(self, place: Place, terms: list[Term]) -> list[tuple[str, bool]]:
        """The emergencies that touched a place without a text held here, and whether that is presumed."""
        code = place.address.instrument
        instrument, history = self.instruments.get(code), self.histories.get(code)
        if instrument is None or history is None:
            return []
        out = []
        for note in instrument.actions:
            if note.action.kind != "emergency" or _during(place, note.action.id):
                continue
            if note.action.id in history.untraced:
                if self._changed_next(place, terms, note.action, instrument):
                    out.append((note.action.id, True))
            elif any(takes_in(cited, place.address, self.law) for cited in (*note.touched, *note.left_out)):
                out.append((note.action.id, False))
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
        if self.day(place.address.text, place.term.since, 0) > following.action.effective:
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
        chronicle = self.chronicles.get(place.address.instrument)
        if chronicle is None:
            return Texts((), (), ())
        return versions_of(place, terms, chronicle, self.touched_by(place, terms), self.found)

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
        here = texts[rule.address]
        siblings = [other for other in rules_at[rule.address] if other.key == rule.key and other is not rule]
        covers = tuple(
            n for n, of in enumerate(here.terms) if _covers(rule.term, of, here.versions[n], siblings, self, rule)
        )
        return self.timeline(place, here.versions, covers)

    def day(self, rule_address: str, action: str | None, default: int) -> int:
        """The day an action took effect in the instrument of an address."""
        place = self.source.places[rule_address]
        history = self.histories[place.address.instrument]
        return history.actions[action].effective if action in history.actions else default

    def one_at_a_time(self, rules: list[RuleTime]) -> None:
        """Check that no name has two permanent rules on one day."""
        by_key: dict[str, list[RuleTime]] = {}
        for rule in rules:
            by_key.setdefault(rule.rule.key, []).append(rule)
        for versions in by_key.values():
            for place, one in enumerate(versions):
                for other in versions[place + 1 :]:
                    self._apart(one, other)

    def _apart(self, one: RuleTime, other: RuleTime) -> None:
        if one.rule.address == other.rule.address:
            both = set(one.timeline.covers) & set(other.timeline.covers)
            clash = any(one.timeline.versions[n].held for n in both)
        else:
            clash = _meet(one.timeline, other.timeline)
        if clash:
            name = one.rule.key.split(".", 1)[1]
            self.found.add(
                "P402",
                other.rule.span,
                f"two rules give a value to `{name}` at the same time",
                also=[Label(one.rule.span, "this is the other")],
                help="put each under the period of the text it encodes: `until ...`, `since ...`",
                law=other.rule.address,
            )


def _covers(term: Term, version: Term, made: Version, siblings: list[Rule], slicer: _Slicer, rule: Rule) -> bool:
    """Whether a rule belongs to a version of its place."""
    if version.during is not None:
        if not made.held:
            return True  # the words are not held: no logic can say what they say
        if term.during is not None:
            return term.during == version.during
        return not any(other.term.during == version.during for other in siblings)
    if term.during is not None:
        return False
    corrected = [other.term.since for other in siblings if other.term.since == version.since]
    if version.since is not None and version.since in corrected and term.since != version.since:
        return False
    start = slicer.day(rule.address, term.since, 1)
    end = slicer.day(rule.address, term.until, 10**9)
    version_start = slicer.day(rule.address, version.since, 1)
    version_end = slicer.day(rule.address, version.until, 10**9)
    return start <= version_start and version_end <= end


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
