"""The changes that mutation makes in time: the date of an action, and the line between two versions of a provision.

The line is moved where it is written: what inherits it from a heading moves with the heading. Only lines and dates on which the
law's logic turns are sites; where only the words change, no decision does.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from pincite.ir import catalog, resolved, timed
from pincite.ir import plan as p
from pincite.ir.types import DATE
from pincite.proving.sites import mutable
from pincite.proving.units import written
from pincite.runtime.timeline import FIRST_DAY, IN_FORCE, LAST_DAY, Action, spans
from pincite.source import Span

_ONE_DAY = ((1, "later"), (-1, "earlier"))


@dataclass(frozen=True, slots=True)
class Line:
    """A line between versions: the action that draws it, and the addresses at which it is one and the same."""

    action: str
    head: str
    addresses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Moved:
    """An instrument in which something in time is one day later or earlier."""

    instrument: p.Instrument
    head: str
    words: str
    names: frozenset[str]  # the rules whose days are others
    day: int


def actions_of(instrument: p.Instrument) -> dict[str, Action]:
    """The actions of an instrument as the runtime has them."""
    return {entry.id: _action(entry) for entry in instrument.actions}


def _action(entry: catalog.ActionEntry) -> Action:
    return Action(*(getattr(entry, name) for name in Action._fields))


# ---- versions -------------------------------------------------------------------------------------------------------


def lines(program: timed.Program, instrument: p.Instrument) -> list[Line]:
    """Every line between versions that is written in the rules of an instrument, in order of its actions and addresses."""
    source = program.typed.resolved
    found: dict[tuple[str, str], dict[str, None]] = {}
    for address, place in source.places.items():
        if place.address.instrument != instrument.code:
            continue
        for action, span in _written(source, place):
            found.setdefault((action, _head(source, place, action, span)), {})[address] = None
    return [Line(action, head, tuple(addresses)) for (action, head), addresses in found.items()]


def _written(source: resolved.Program, place: resolved.Place) -> Iterator[tuple[str, Span]]:
    ends = [(place.term, place.lines), *((passage.term, passage.lines) for passage in place.passages)]
    ends += [(rule.term, rule.lines) for rule in source.rules if rule.address == place.address.text]
    for term, where in ends:
        for action, span in ((term.since, where.since), (term.until, where.until)):
            if action is not None and span is not None:
                yield action, span


def _head(source: resolved.Program, place: resolved.Place, action: str, span: Span) -> str:
    """The place on whose heading or label a line is written, of those that share it."""
    head = place
    while head.above is not None and (above := source.places.get(head.above)) is not None:
        if not any(a == action and s == span for a, s in _written(source, above)):
            break
        head = above
    return head.address.text


def turns(instrument: p.Instrument, line: Line) -> bool:
    """Whether some rule begins or ceases to be in force at a line between versions."""
    day = next((entry.effective for entry in instrument.actions if entry.id == line.action), None)
    return any(
        rule.address in line.addresses and mutable(rule) and not _alike(module, rule) and day in turning_days(rule)
        for module in instrument.modules
        for rule in module.rules
    )


def _alike(module: p.Module, rule: p.Rule) -> bool:
    """Whether every version of a rule has the same logic: then nothing turns on which of them is in force."""
    others = [o for o in module.rules if (o.name, o.kind, o.address) == (rule.name, rule.kind, rule.address)]
    return len(others) > 1 and all(
        (o.steps, o.outputs, o.governor) == (rule.steps, rule.outputs, rule.governor) for o in others
    )


def moved_lines(plan: p.Plan, instrument: p.Instrument, line: Line) -> Iterator[Moved]:
    """An instrument with a line between versions one day later, and one day earlier; nothing where no logic turns on it."""
    actions = actions_of(instrument)
    if line.action not in actions:
        return
    day = actions[line.action].effective
    for by, words in _ONE_DAY:
        others = {**actions, line.action: actions[line.action]._replace(effective=day + by)}
        made, names = _retimed(plan, instrument, others, frozenset(line.addresses))
        if names:
            said = f"the line that {line.action} draws on {written(day, DATE)} is one day {words}"
            yield Moved(made, line.head, said, names, day)


# ---- actions --------------------------------------------------------------------------------------------------------


def dated(plan: p.Plan, instrument: p.Instrument) -> Iterator[tuple[bool, Iterator[Moved]]]:
    """For each date of the history: whether logic turns on it, and the instrument with it one day later and earlier."""
    days = {
        day for module in instrument.modules for rule in module.rules if mutable(rule) for day in turning_days(rule)
    }
    for entry in instrument.actions:
        if entry.kind != "proposed":
            yield entry.effective in days, _moved_action(plan, instrument, entry, "effective")
            if entry.stated_last is not None:
                yield entry.stated_last + 1 in days, _moved_action(plan, instrument, entry, "stated_last")


def _moved_action(plan: p.Plan, instrument: p.Instrument, entry: catalog.ActionEntry, field: str) -> Iterator[Moved]:
    day = getattr(entry, field)
    for by, words in _ONE_DAY:
        changed = replace(entry, **{field: day + by})
        if field == "effective" and not entry.filed_stated and entry.known_from == entry.effective:
            changed = replace(changed, known_from=day + by)  # the effective date stands in for a filing date not stated
        made = replace(instrument, actions=tuple(changed if e is entry else e for e in instrument.actions))
        made, names = _retimed(plan, made, actions_of(made), None)
        if names:
            what = "takes effect" if field == "effective" else "ends"
            said = f"{entry.id} {what} one day {words} than {written(day, DATE)}"
            yield Moved(made, instrument.code, said, names, day)


# ---- timelines anew -------------------------------------------------------------------------------------------------


def _retimed(
    plan: p.Plan, instrument: p.Instrument, actions: Mapping[str, Action], addresses: frozenset[str] | None
) -> tuple[p.Instrument, frozenset[str]]:
    """An instrument with the timelines of some places (None: all) under other actions, and the rules whose days changed."""
    kept: dict[timed.Timeline, timed.Timeline] = {}

    def again(timeline: timed.Timeline) -> timed.Timeline:
        if timeline not in kept:
            made = spans(timeline.versions, actions, plan.longest_emergency, None, timeline.covers)
            kept[timeline] = timed.Timeline(timeline.versions, timeline.covers, made)
        return kept[timeline] if kept[timeline].spans != timeline.spans else timeline

    names: set[str] = set()
    modules = []
    for module in instrument.modules:
        rules, places = [], []
        for rule in module.rules:
            timeline = rule.timeline
            if timeline.spans and (addresses is None or rule.address in addresses):
                timeline = again(timeline)
                own_line = addresses is not None and _alike(module, rule)
                if mutable(rule) and not own_line and _other_days(rule.timeline, timeline):
                    names |= {output.name for output in rule.outputs}
            rules.append(rule if timeline is rule.timeline else replace(rule, timeline=timeline))
        for place in module.places:
            timeline = place.timeline
            if timeline.spans and (addresses is None or place.address in addresses):
                timeline = again(timeline)
            places.append(place if timeline is place.timeline else replace(place, timeline=timeline))
        same = all(a is b for a, b in zip(rules, module.rules, strict=True)) and all(
            a is b for a, b in zip(places, module.places, strict=True)
        )
        modules.append(module if same else replace(module, rules=tuple(rules), places=tuple(places)))
    return replace(instrument, modules=tuple(modules)), frozenset(names)


def _other_days(old: timed.Timeline, new: timed.Timeline) -> bool:
    """Whether a rule is in force, or for another reason not in force, on other days than before."""
    return old is not new and _kinds(old) != _kinds(new)


def _kinds(timeline: timed.Timeline) -> tuple[tuple[int, tuple[tuple[int, str], ...]], ...]:
    """For each day on which what is known changes, the days from which a rule is in force or not, and why not."""
    out: list[tuple[int, tuple[tuple[int, str], ...]]] = []
    for known in sorted({span.known_from for span in timeline.spans}):
        column: list[tuple[int, str]] = []
        shown = [s.status for s in timeline.spans if s.known_from <= known <= s.known_to]
        for status in sorted(shown, key=lambda s: s.start):
            if not column or column[-1][1] != status.kind:
                column.append((status.start, status.kind))
        if not out or out[-1][1] != tuple(column):
            out.append((known, tuple(column)))
    return tuple(out)


def turning_days(rule: p.Rule) -> list[int]:
    """The first days on which a rule begins or ceases to be in force, as known on the last day of all."""
    kinds = _kinds(rule.timeline)
    column = kinds[-1][1] if kinds else ()
    return [
        day
        for (_, before), (day, after) in pairwise(column)
        if IN_FORCE in (before, after) and FIRST_DAY < day <= LAST_DAY
    ]
