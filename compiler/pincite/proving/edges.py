"""Where the law draws a line, and which values stand on it and on either side of it in examples.

A line is drawn by a comparison, a time limit, a row of a table, and the day on which a version begins or ends. Beside it are the
next values that can be told from it (`units`). What the declared range of a value leaves out is not asked for. Where the law
names a month and no day, there is a line at its first day and one at its last.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from pincite.ir import plan as p
from pincite.ir import timed
from pincite.ir.types import DATE, TIME, Type
from pincite.proving import history
from pincite.proving.coverage import table_of
from pincite.proving.observing import Deed, deeds, facts_under, members, rules_of, value
from pincite.proving.operators import table_lines
from pincite.proving.sites import mutable
from pincite.proving.surgery import Path, level, walk
from pincite.proving.trials import Key, Seen
from pincite.proving.units import least_step, written
from pincite.runtime.values import is_point

Sort = Literal["comparison", "deadline", "row", "version"]
Mark = tuple[object, ...]
SIDES = {0: "on the line", -1: "just below", 1: "just above"}


@dataclass(frozen=True, slots=True)
class Edge:
    """A line: where it is drawn, what stands on either side of it (`left` against `right`), and which sides there are."""

    sort: Sort
    section: str
    address: str
    name: str
    words: str
    left: str
    right: str
    line: int | None  # where it is known without an example
    kind: Type
    step: int
    sides: tuple[int, ...]
    mark: Mark


@dataclass(frozen=True, slots=True)
class Stood:
    """A line, the sides of it at which examples stand, and where it was drawn in one of them."""

    edge: Edge
    sides: frozenset[int]
    line: int | None

    @property
    def missing(self) -> tuple[int, ...]:
        """The sides at which no example stands."""
        return tuple(side for side in self.edge.sides if side not in self.sides)


def boundaries(plan: p.Plan, program: timed.Program, seen: Sequence[Seen]) -> list[Stood]:
    """Every line of a plan, in order, and where examples stand by it."""
    found: dict[Mark, set[int]] = {}
    drawn: dict[Mark, int] = {}
    listed = edges(plan, program)
    by_mark = {edge.mark: edge for edge in listed}
    rules = rules_of(plan)
    lines = _lines(plan, program)
    for one in seen:
        for mark, left, right in (*_observed(one, rules), *_days(one, lines)):
            edge = by_mark.get(mark)
            if edge is not None and isinstance(left, int) and isinstance(right, int):
                drawn.setdefault(mark, right)
                side = _side(left - right, edge)
                if side is not None:
                    found.setdefault(mark, set()).add(side)
    return [Stood(e, frozenset(found.get(e.mark, ())), drawn.get(e.mark, e.line)) for e in listed]


def _side(difference: int, edge: Edge) -> int | None:
    if difference == 0:
        return 0
    if abs(difference) <= edge.step:
        return 1 if difference > 0 else -1
    return None


# ---- lines ----------------------------------------------------------------------------------------------------------


def edges(plan: p.Plan, program: timed.Program) -> list[Edge]:
    """Every line that the rules of a plan draw."""
    out: list[Edge] = []
    for instrument in plan.instruments:
        months = _months(instrument)
        for module in instrument.modules:
            for rule in module.rules:
                if mutable(rule):
                    out += _of_rule(instrument.code, module.address, rule, months)
        out += _versions(instrument, program)
    return out


_Months = Mapping[str, tuple[int, int]]  # by the name that one rule gives: the first day and the last


def _months(instrument: p.Instrument) -> _Months:
    """The names of an instrument that are a month, of which no day is named."""
    given: dict[str, list[p.Op]] = {}
    for module in instrument.modules:
        for rule in module.rules:
            for output in rule.outputs:
                given.setdefault(output.name, []).append(rule.steps[output.step].op)
    found = {name: _month(ops[0], {}) for name, ops in given.items() if len(ops) == 1}
    return {name: ends for name, ends in found.items() if ends is not None}


def _month(op: p.Op, months: _Months) -> tuple[int, int] | None:
    """The first and last day of a month that a rule writes or loads; None if it is no month."""
    match op:
        case p.Constant((int() as first, int() as last)):
            return first, last
        case p.Load("rule", name):
            return months.get(name)
        case _:
            return None


def _of_rule(code: str, section: str, rule: p.Rule, months: _Months) -> Iterator[Edge]:
    key = Key(code, rule.address, rule.kind, rule.name, rule.version)
    for path, step in walk(rule.steps):
        steps = level(rule.steps, path)
        match step.op:
            case p.Compare() as op:
                edge = _comparison(section, rule, steps, step, op, ("compare", key, path))
                month = _month(steps[op.right].op, months)
                yield from [edge] if month is None else _by_month(edge, month)
            case p.CompareRatio() as op:
                top = steps[op.top].type
                left, right = _named(steps, op.top), f"{_named(steps, op.bound)} of {_named(steps, op.bottom)}"
                yield Edge("comparison", section, rule.address, rule.name, step.words, left, right, None, top,
                           least_step(top) * op.factor, (-1, 0, 1), ("compare", key, path))  # fmt: skip
            case p.Norm() as op:
                yield from _norm(section, rule, steps, op, key, path)
            case p.Tabulate() as op:
                yield from _table(section, rule, op, key)
            case _:
                pass


def _comparison(section: str, rule: p.Rule, steps: Sequence[p.Step], step: p.Step, op: p.Compare, mark: Mark) -> Edge:
    left, right = steps[op.left], steps[op.right]
    line = right.op.value if isinstance(right.op, p.Constant) and isinstance(right.op.value, int) else None
    kind = left.type
    sides = tuple(side for side in (-1, 0, 1) if line is None or _inside(line + side * least_step(kind, line), kind))
    return Edge("comparison", section, rule.address, rule.name, step.words, _named(steps, op.left),
                _named(steps, op.right), line, kind, least_step(kind, line), sides, mark)  # fmt: skip


def _by_month(edge: Edge, month: tuple[int, int]) -> Iterator[Edge]:
    """The two lines where the law names a month: its first day and its last."""
    for which, (day, said) in enumerate(zip(month, ("first", "last"), strict=True)):
        yield replace(edge, words=f"{edge.words}, the {said} day of the month", line=day, mark=(*edge.mark, which))


def _inside(at: int, kind: Type) -> bool:
    return (kind.low is None or at >= kind.low) and (kind.high is None or at <= kind.high)


def _named(steps: Sequence[p.Step], number: int) -> str:
    """What a step is called: the name it loads, or its words."""
    op = steps[number].op
    return f"`{op.name}`" if isinstance(op, p.Load) and op.source != "action" else steps[number].words


def _norm(section: str, rule: p.Rule, steps: Sequence[p.Step], op: p.Norm, key: Key, path: Path) -> Iterator[Edge]:
    kind = TIME if op.local else DATE
    day = DATE
    pairs = (
        ("done", "limit", op.done, op.limit, kind, "the last day"),
        ("done", "opens", op.done, op.opens, kind, "the first day"),
        ("now", "limit", 0, op.limit, day, "the last day"),
    )
    for one, other, first, second, of, words in pairs:
        if first is None or second is None or (op.recurrent and one == "done"):
            continue  # what recurs is counted from when it was last done
        left = "the day asked for" if one == "now" else _named(steps, first)
        facts = ", ".join(facts_under(steps, second))
        step = least_step(of) if one != "now" or not op.local else 24 * 60 * 60
        yield Edge("deadline", section, rule.address, rule.name, f"{words} of {rule.name.replace('_', ' ')}", left,
                   f"{words} ({steps[second].words or facts})", None, kind, step, (-1, 0, 1),
                   ("norm", key, path, one, other))  # fmt: skip


def _table(section: str, rule: p.Rule, table: p.Tabulate, key: Key) -> Iterator[Edge]:
    for place, of in enumerate(table.keys):
        if of.type.kind != "number":
            continue
        step = least_step(of.type)
        for line in table_lines(table, place):
            words = f"the line between rows at {written(line, of.type)} in `{rule.name}`"
            sides = tuple(side for side in (-1, 0) if _inside(line + side * step, of.type))
            yield Edge("row", section, rule.address, rule.name, words, f"`{of.name}`", written(line, of.type), line,
                       of.type, step, sides, ("row", key, place, line))  # fmt: skip


def _versions(instrument: p.Instrument, program: timed.Program) -> Iterator[Edge]:
    homes = {place.address: module.address for module in instrument.modules for place in module.places}
    for line in history.lines(program, instrument):
        if history.turns(instrument, line):
            day = next(entry.effective for entry in instrument.actions if entry.id == line.action)
            yield Edge("version", homes.get(line.head, instrument.code), line.head, "", f"the text by {line.action}",
                       "the day of the law", written(day, DATE), day, DATE, 1, (-1, 0),
                       ("version", instrument.code, line.head, line.action))  # fmt: skip


_Lines = Mapping[tuple[str, str], Sequence[tuple[Mark, int]]]  # by instrument and address


def _lines(plan: p.Plan, program: timed.Program) -> _Lines:
    """The lines between versions that bear on each address, each with its day."""
    out: dict[tuple[str, str], list[tuple[Mark, int]]] = {}
    for instrument in plan.instruments:
        days = {entry.id: entry.effective for entry in instrument.actions}
        for line in history.lines(program, instrument):
            mark: Mark = ("version", instrument.code, line.head, line.action)
            for address in line.addresses if line.action in days else ():
                out.setdefault((instrument.code, address), []).append((mark, days[line.action]))
    return out


# ---- where examples stand -------------------------------------------------------------------------------------------


def _days(one: Seen, lines: _Lines) -> Iterator[tuple[Mark, int, int]]:
    """The days for which the law of an address was asked, beside the lines between its versions."""
    for frame in one.decision.verdict.answer.run.frames():
        for entry in frame.entries.values():
            if entry.rule is not None:
                for mark, day in lines.get((frame.code, entry.rule.address), ()):
                    yield mark, frame.day, day


def _observed(one: Seen, rules: Mapping[Key, p.Rule]) -> Iterator[tuple[Mark, Any, Any]]:
    for deed in deeds(one):
        rule = rules.get(deed.key)
        if rule is not None:
            yield from _of_act(deed, rule, rules)


def _of_act(deed: Deed, rule: p.Rule, rules: Mapping[Key, p.Rule]) -> Iterator[tuple[Mark, Any, Any]]:
    for number, step in enumerate(rule.steps):
        match step.op:
            case p.Compare() | p.CompareRatio() as op:
                yield from _compared(deed, op, (number,), deed.steps, deed.ran)
            case p.Gather() as op:
                for steps, member in members(deed, number):
                    for inner, of in enumerate(op.member.steps):
                        if isinstance(of.op, p.Compare | p.CompareRatio):
                            yield from _compared(deed, of.op, (number, inner), steps, member)
            case p.Norm() as op:
                now = deed.frame.x["asked_on"]
                if op.local:
                    now = deed.frame.run.rulebook.calendar.end_of_day(now)
                ends = {"done": op.done, "limit": op.limit, "opens": op.opens}
                at = {name: None if n is None else value(deed.steps, n, deed.ran) for name, n in ends.items()}
                at["now"] = now
                for one, other in (("done", "limit"), ("done", "opens"), ("now", "limit")):
                    yield ("norm", deed.key, (number,), one, other), at[one], at[other]
            case p.Look() as op:
                key, table = table_of(deed, op.table, dict(rules))
                if key is not None and table is not None:
                    for place, n in enumerate(op.keys):
                        at_key = value(deed.steps, n, deed.ran)
                        for line in table_lines(table, place) if isinstance(at_key, int) else ():
                            yield ("row", key, place, line), at_key, line
            case _:
                pass


def _compared(
    deed: Deed, op: p.Compare | p.CompareRatio, path: Path, steps: Any, ran: Any
) -> Iterator[tuple[Mark, Any, Any]]:
    mark = ("compare", deed.key, path)
    if isinstance(op, p.Compare):
        left, right = value(steps, op.left, ran), value(steps, op.right, ran)
        yield mark, left, right
        if isinstance(right, tuple):  # known in part: of a month the first day and the last
            yield from (((*mark, which), left, day) for which, day in enumerate(right))
        return
    top, bottom, bound = (value(steps, n, ran) for n in (op.top, op.bottom, op.bound))
    if all(is_point(v) for v in (top, bottom, bound)):
        yield mark, top * op.factor, bottom * bound
