"""What the examples have seen: every condition yes, no and undetermined; every exception, reading, row and version.

Only an expectation that names the provisions it expects to decide (`citing`) counts: one that does not would hold whatever the
answer came down on. A condition that rests on no fact cannot be undetermined, and is not asked to be; nor is one asked for an
outcome that law which is not on file keeps from it (`closed`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from pincite.deciding.verdict import readings_of
from pincite.ir import plan as p
from pincite.proving.closed import Closed, closed_here, closed_names, never
from pincite.proving.observing import Deed, deeds, facts_under, points, rules_of, value
from pincite.proving.operators import row_words
from pincite.proving.resting import Resting
from pincite.proving.sites import mutable
from pincite.proving.surgery import NORM_POINTS, level, uses, walk
from pincite.proving.trials import Key, Seen
from pincite.runtime.timeline import IN_FORCE
from pincite.runtime.truth import NO, WORDS, YES, U
from pincite.runtime.values import is_point

Kind = Literal["condition", "exception", "reading", "row", "version"]
Mark = tuple[object, ...]  # what an item is told by


@dataclass(frozen=True, slots=True)
class Item:
    """Something to be seen: where, in which version, in words, what rests on it, and how it has to come out."""

    kind: Kind
    instrument: str
    section: str
    address: str
    since: str
    name: str
    words: str
    wanted: tuple[str, ...]
    facts: tuple[str, ...]
    mark: Mark


@dataclass(frozen=True, slots=True)
class Covered:
    """An item and how it has come out."""

    item: Item
    seen: frozenset[str]

    @property
    def missing(self) -> tuple[str, ...]:
        """How it has still to come out."""
        return tuple(outcome for outcome in self.item.wanted if outcome not in self.seen)


def coverage(plan: p.Plan, seen: Sequence[Seen]) -> list[Covered]:
    """Every item of a plan, in order, with what examples that count have seen of it."""
    found: dict[Mark, set[str]] = {}
    rules = rules_of(plan)
    for one in seen:
        if one.counts:
            for mark, outcome in _observed(one, rules):
                found.setdefault(mark, set()).add(outcome)
    return [Covered(item, frozenset(found.get(item.mark, ()))) for item in items(plan)]


# ---- what is to be seen ---------------------------------------------------------------------------------------------


def items(plan: p.Plan) -> list[Item]:
    """Everything that is to be seen, in the order of the plan."""
    out: list[Item] = []
    closed = closed_names(plan)
    resting = Resting(plan)
    for instrument in plan.instruments:
        open_names = _open(instrument)
        for module in instrument.modules:
            for rule in module.rules:
                if mutable(rule) and rule.kind != "fold":
                    here = closed_here(instrument.code, module, rule, closed)
                    for item in _of_rule(instrument.code, module.address, rule, open_names, here):
                        out.append(replace(item, facts=resting.facts(instrument.code, item.facts)))
            addresses = {place.address for place in module.places}
            for reading in instrument.readings:
                if reading.address in addresses:
                    for name, _ in reading.choices:
                        mark = ("reading", f"{instrument.code}.{reading.name}", name)
                        words = f"{reading.name} read as {name}"
                        out.append(
                            Item("reading", instrument.code, module.address, reading.address, "", reading.name, words,
                                 ("taken",), (name,), mark)
                        )  # fmt: skip
            out += _versions(instrument, module)
    return out


def _versions(instrument: p.Instrument, module: p.Module) -> Iterator[Item]:
    for place in module.places:
        rules = [r for r in module.rules if r.address == place.address and mutable(r) and r.kind != "question"]
        for number, version in enumerate(place.versions):
            if version.not_held is None and any(number in rule.timeline.covers for rule in rules):
                words = f"the text since {version.since}" + (f" until {version.until}" if version.until else "")
                yield Item("version", instrument.code, module.address, place.address, version.since, "", words,
                           ("decided by",), (), ("version", instrument.code, place.address, number))  # fmt: skip


_NORM = ("it is called for", "it is done", "it is done in time", "its last day has passed")


def _of_rule(code: str, section: str, rule: p.Rule, open_names: frozenset[str], closed: Closed) -> Iterator[Item]:
    key = Key(code, rule.address, rule.kind, rule.name, rule.version)
    held = [n for n in rule.timeline.covers if rule.timeline.versions[n].held]
    since = rule.timeline.versions[held[0]].since if held else ""
    heads = {o.step for o in rule.outputs if o.name.endswith((":applies", ":claims"))}
    for path, step in walk(rule.steps):
        steps = level(rule.steps, path)
        if len(path) == 1 and path[0] in heads:
            yield Item("exception", code, section, rule.address, since, rule.name, step.words, ("taken", "not taken"),
                       tuple(facts_under(steps, path[-1])), ("exception", key))  # fmt: skip
        if isinstance(step.op, p.Tabulate):
            for place, cell in enumerate(step.op.cells):
                yield Item("row", code, section, rule.address, since, rule.name, row_words(cell, step.op), ("looked up",),
                           tuple(k.name for k in step.op.keys), ("row", key, place))  # fmt: skip
        if step.point is None or isinstance(step.op, p.Selector) or (len(path) == 1 and path[0] in heads):
            continue
        parts = range(NORM_POINTS) if isinstance(step.op, p.Norm) else (0,)
        for part in parts:
            words, used = step.words, [path[-1]]
            if isinstance(step.op, p.Norm):
                words = f"{_NORM[part]}: {rule.name.replace('_', ' ')}"
                used = [n for n in _norm_steps(step.op, part) if n is not None]
            is_open = any(_is_open(steps, n, open_names) for n in used)
            wanted = _wanted(step.op, part, is_open, steps)
            if not isinstance(step.op, p.Norm):
                shut = {WORDS[outcome] for outcome in never(steps, path[-1], code, closed)}
                wanted = tuple(outcome for outcome in wanted if outcome not in shut)
            of = rule.steps[path[0]].op
            members = of.list if len(path) > 1 and isinstance(of, p.Gather) else ""
            facts = dict.fromkeys(name for n in used for name in facts_under(steps, n, members))
            if wanted:
                yield Item("condition", code, section, rule.address, since, rule.name, words, wanted,
                           tuple(facts), ("point", key, path, part))  # fmt: skip


def _norm_steps(op: p.Norm, part: int) -> tuple[int | None, ...]:
    return ((op.when, op.trigger), (op.done,), (op.limit, op.opens, op.done), (op.limit,))[part]


def _wanted(op: p.Op, part: int, is_open: bool, steps: Sequence[p.Step]) -> tuple[str, ...]:
    """The outcomes that a point can have."""
    yes, no, unknown = WORDS[YES], WORDS[NO], WORDS[U]
    each = (yes, no, unknown) if is_open else (yes, no)
    if isinstance(op, p.NoRule | p.NotEncoded):
        return (unknown,)
    if not isinstance(op, p.Norm):
        return each
    if part == 0:
        fixed = isinstance(steps[op.when].op, p.Constant) and op.trigger is None
        return () if fixed else each
    if part == 1:
        return each if op.done is not None else ()
    if part == 3:
        return each if op.limit is not None else ()
    if op.done is None or (op.limit is None and op.opens is None and not op.immediate):
        return ()
    if op.recurrent:
        return (yes, unknown) if is_open else (yes,)  # it is counted from when it was last done
    return (yes, unknown) if op.immediate and op.limit is None else each


def _open(instrument: p.Instrument) -> frozenset[str]:
    """The names of an instrument that rest on something a person may not know."""
    facts = {fact.name for fact in instrument.facts}
    found: set[str] = {name + suffix for name in facts for suffix in ("", ":given", ":made", ":raw")}
    size = -1
    while size != len(found):
        size = len(found)
        for module in instrument.modules:
            for rule in module.rules:
                for output in rule.outputs:
                    if _is_open(rule.steps, output.step, frozenset(found)):
                        found.add(output.name)
    return frozenset(found)


def _is_open(steps: Sequence[p.Step], number: int, open_names: frozenset[str]) -> bool:
    """Whether a step rests on a fact, a field, a list, a determination, or a name that does."""
    stack = [number]
    while stack:
        op = steps[stack.pop()].op
        match op:
            case p.Load("fact" | "field") | p.Determined() | p.IsMade() | p.Gather():
                return True
            case p.Load("rule", name) if name in open_names or "." in name:
                return True
            case p.Look(table):
                stack += op.keys
                if table in open_names:
                    return True
            case _:
                stack += uses(op)
    return False


# ---- what was seen --------------------------------------------------------------------------------------------------


def _observed(one: Seen, rules: dict[Key, p.Rule]) -> Iterator[tuple[Mark, str]]:
    run = one.decision.verdict.answer.run
    for reading in readings_of(run):
        if reading in run.chosen:
            yield ("reading", reading, run.chosen[reading]), "taken"
    for deed in deeds(one):
        rule = rules.get(deed.key)
        if rule is None:
            continue
        for path, part, outcome in points(rule, deed.ran):
            yield ("point", deed.key, path, part), WORDS[outcome]
        if deed.status is not None and deed.status.kind == IN_FORCE:
            yield ("version", deed.key.instrument, deed.key.address, deed.status.version), "decided by"
        for output in rule.outputs:
            if output.name.endswith((":applies", ":claims")):
                outcome = deed.frame.x.get(output.name, U)
                if outcome != U:
                    yield ("exception", deed.key), "taken" if outcome == YES else "not taken"
        yield from _rows(deed, rule, rules)


def _rows(deed: Deed, rule: p.Rule, rules: dict[Key, p.Rule]) -> Iterator[tuple[Mark, str]]:
    for step in rule.steps:
        if not isinstance(step.op, p.Look):
            continue
        key, table = table_of(deed, step.op.table, rules)
        at = [value(deed.steps, n, deed.ran) for n in step.op.keys]
        if key is None or table is None or not all(is_point(v) for v in at):
            continue
        for place, cell in enumerate(table.cells):
            if all(_inside(k, v) for k, v in zip(cell.keys, at, strict=True)):
                yield ("row", key, place), "looked up"


def table_of(deed: Deed, name: str, rules: dict[Key, p.Rule]) -> tuple[Key | None, p.Tabulate | None]:
    """The version of a table that a rule looked into."""
    entry = deed.frame.entries.get(name)
    if entry is None or entry.rule is None:
        return None, None
    of = entry.rule
    key = Key(deed.key.instrument, of.address, of.kind, of.name, of.version)
    steps = rules[key].steps if key in rules else ()
    return key, next((s.op for s in steps if isinstance(s.op, p.Tabulate)), None)


def _inside(key: tuple[tuple[str, ...] | None, int | None, int | None], at: object) -> bool:
    members, low, high = key
    if members is not None:
        return at in members
    return isinstance(at, int) and (low is None or at >= low) and (high is None or at <= high)
