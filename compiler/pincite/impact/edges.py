"""The values at which an answer can change: constants of comparisons, edges of tables, dates, limits, members, periods.

They are collected from everything a question rests on in both versions: what only one compares with is tried on both.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

from pincite.ir import plan as p
from pincite.ir.types import MILLION, Type
from pincite.runtime.facts import Spec
from pincite.runtime.timeline import FIRST_DAY, LAST_DAY

Offset = tuple[Literal["days", "months", "seconds"], int]


@dataclass(slots=True)
class Edges:
    """Values at which something changes. Numbers are in the base of their unit, days are ordinals."""

    numbers: set[Fraction] = field(default_factory=set)
    days: set[int] = field(default_factory=set)
    law_days: set[int] = field(default_factory=set)
    offsets: set[Offset] = field(default_factory=set)
    direct: dict[str, set[Fraction]] = field(
        default_factory=dict
    )  # by fact: what it is compared with, and nothing else
    indirect: set[str] = field(default_factory=set)  # facts that are more than compared with fixed values
    reasons: set[str] = field(default_factory=set)  # why the cases are not finitely many
    counts: set[tuple[str, int]] = field(default_factory=set)  # whole numbers with the base of their unit
    fresh: tuple[Fraction, ...] = ()  # numbers that only one of two versions compares with


ASKED = "asked_on"


def edges_of_both(old: Sequence[p.Rule], new: Sequence[p.Rule], plans: Sequence[p.Plan], known: int) -> Edges:
    """The edges of rules in both versions, with those that only one of them has."""
    before, after = (_own(rules) for rules in (old, new))
    out = edges([*old, *new], plans, known)
    out.fresh = tuple(sorted(before ^ after))
    return out


def _own(rules: Iterable[p.Rule]) -> set[Fraction]:
    out = Edges()
    for rule in rules:
        _steps(rule.steps, out, set(), {})
    return out.numbers


def edges(rules: Iterable[p.Rule], plans: Sequence[p.Plan], known: int) -> Edges:
    """The edges of some rules, of one version or of both."""
    out = Edges()
    elapsed: set[str] = set()
    tables = _tables(plans)
    effective = {a.id: a.effective for plan in plans for i in plan.instruments for a in i.actions}
    for rule in rules:
        for span in rule.timeline.spans:
            if span.known_from <= known <= span.known_to and FIRST_DAY < span.status.start < LAST_DAY:
                out.law_days.add(span.status.start)
        _steps(rule.steps, out, elapsed, effective)
        _uses(rule, out, tables, effective)
        _governed(rule, out)
    for base, count in sorted(out.counts):
        if 0 < count < 10**7 and elapsed:
            out.offsets |= set(_spans(base, count, elapsed))
    return out


def _spans(base: str, count: int, elapsed: set[str]) -> Iterator[Offset]:
    """The stretches of time that a number can stand for, by the base of its unit; without a unit, by what is measured."""
    match base:
        case "months":
            yield ("months", count)
        case "days":
            yield ("days", count)
        case "seconds":
            yield ("seconds", count)
        case "":
            for unit in sorted(elapsed):
                amount = {"years": ("months", 12 * count), "months": ("months", count), "days": ("days", count)}
                yield amount.get(unit, ("seconds", 3600 * count))  # type: ignore[misc]  # a pair of the kind above
        case _:
            pass


def real(value: int, of: Type | Spec) -> Fraction:
    """A stored number in the base of its unit."""
    return Fraction(value, 1 if of.whole else MILLION)


def _steps(steps: Iterable[p.Step], out: Edges, elapsed: set[str], effective: dict[str, int]) -> None:
    for step in steps:
        match step.op:
            case p.Constant(value=value) if step.type.kind == "number" and isinstance(value, int):
                _number(out, real(value, step.type), step.type)
            case p.Constant(value=tuple() as ends):
                out.days |= {int(ends[0]), int(ends[1])}
            case p.Constant(value=value) if step.type.kind == "date" and isinstance(value, int):
                out.days.add(value)
            case p.Load(source="action", name=name) if effective.get(name):
                out.days.add(effective[name])
            case p.Move(unit="seconds", amount=amount):
                out.offsets.add(("seconds", amount))
            case p.Move(unit="working_days", amount=amount):
                out.offsets |= {
                    ("days", amount),
                    ("days", amount + 2 * (amount // 5)),
                    ("days", amount + 2 * (amount // 5 + 1)),
                }
            case p.Move(unit="days" | "months" as unit, amount=amount):
                out.offsets.add((unit, amount))
            case p.Elapsed(unit=unit):
                elapsed.add(unit)
            case p.Determined(low=low, high=high):
                out.numbers |= {
                    real(end, step.type) for end in (low, high) if end is not None and step.type.kind == "number"
                }
            case p.Tabulate(cells=cells):
                for cell in cells:
                    for (_, low, high), key in zip(cell.keys, step.op.keys, strict=True):
                        for end in (low, high):
                            if end is not None:
                                _number(out, real(end, key.type), key.type)
            case p.Gather() as op:
                _steps(op.member.steps, out, elapsed, effective)
            case _:
                pass


def _number(out: Edges, value: Fraction, of: Type) -> None:
    out.numbers.add(value)
    if value.denominator == 1:
        out.counts.add((of.unit.base if of.unit is not None else "", int(value)))


# ---- whether the cases are finitely many ----------------------------------------------------------------------------


def _tables(plans: Sequence[p.Plan]) -> dict[str, list[p.Tabulate]]:
    out: dict[str, list[p.Tabulate]] = {}
    for plan in plans:
        for instrument in plan.instruments:
            for module in instrument.modules:
                for rule in module.rules:
                    for step in rule.steps:
                        if isinstance(step.op, p.Tabulate):
                            out.setdefault(rule.name, []).append(step.op)
    return out


def _uses(rule: p.Rule, out: Edges, tables: dict[str, list[p.Tabulate]], effective: dict[str, int]) -> None:
    """What each fact is used for: a number or day that is only compared with fixed values has finitely many classes."""
    given = {output.step for output in rule.outputs}
    for number, step in enumerate(rule.steps):
        match step.op:
            case p.Norm():
                out.reasons.add("a duty or right runs in time")
            case p.Gather():
                out.reasons.add("a list can be of any length")
            case p.Load(source="fact" | "asked_on" as source, name=name) if step.type.kind in (
                "number",
                "date",
                "time",
                "list",
            ):
                key = ASKED if source == "asked_on" else name
                edges_ = out.direct.setdefault(key, set())
                if number in given:
                    out.indirect.add(key)
                for user in rule.steps:
                    if number not in _args(user.op):
                        continue
                    found = _fixed(rule.steps, user, number, tables, effective)
                    if found is None:
                        out.indirect.add(key)
                    else:
                        edges_ |= found
            case _:
                pass


def _fixed(
    steps: Sequence[p.Step], user: p.Step, number: int, tables: dict[str, list[p.Tabulate]], effective: dict[str, int]
) -> set[Fraction] | None:
    """The fixed values a use compares with; None where it is another use."""
    match user.op:
        case p.Compare(left=left, right=right):
            other = steps[right if left == number else left]
            match other.op:
                case p.Constant(value=int() as value):
                    return {real(value, other.type) if other.type.kind == "number" else Fraction(value)}
                case p.Load(source="action", name=name) if effective.get(name):
                    return {Fraction(effective[name])}
                case _:
                    return None
        case p.IsVoid():
            return set()
        case p.Look(table=table, keys=keys):
            place = keys.index(number)
            found = set()
            for tabled in tables.get(table, ()):
                for cell in tabled.cells:
                    _, low, high = cell.keys[place]
                    kind = tabled.keys[place].type
                    found |= {real(end, kind) for end in (low, high) if end is not None}
                    found |= {real(high + 1, kind)} if high is not None else set()
            return found
        case _:
            return None


def _governed(rule: p.Rule, out: Edges) -> None:
    governor = rule.governor
    if governor is None:
        return
    if governor.by == "end":
        out.reasons.add("a period is governed by the law of its end")
    for step in governor.steps:
        match step.op:
            case p.Load(source="fact", name=name) if len(governor.steps) == 1:
                out.direct.setdefault(name, set())
            case p.Load(source="fact", name=name):
                out.indirect.add(name)
            case p.Load(source="rule", name=name):
                out.reasons.add("the day that governs is computed")
            case _:
                pass


def _args(op: p.Op) -> Iterator[int]:
    """The steps an operator uses."""
    match op:
        case (
            p.Negate(of=of) | p.IsMember(of=of) | p.IsVoid(of=of) | p.InStates(of=of) | p.Scale(of=of) | p.Rolled(of=of)
        ):
            yield of
        case p.Move(of=of):
            yield of
        case p.Conjoin(parts=parts) | p.Disjoin(parts=parts):
            yield from parts
        case p.Compare() | p.Sum() | p.Best():
            yield from (op.left, op.right)
        case p.CompareRatio():
            yield from (op.top, op.bottom, op.bound)
        case p.MoveBy():
            yield from (op.of, op.amount)
        case p.Elapsed():
            yield from (op.start, op.end)
        case p.Branch():
            yield from (op.when, op.then, op.otherwise)
        case p.Rank():
            yield from (n for pair in op.members for n in pair)
            yield op.base
        case p.Chosen():
            yield from (n for pair in op.arms for n in pair)
        case p.Look():
            yield from op.keys
        case p.Tabulate():
            yield from (cell.value for cell in op.cells if cell.value is not None)
        case p.Norm():
            ends = (op.when, op.trigger, op.limit, op.opens, op.done, op.survives)
            yield from (end for end in ends if end is not None)
        case p.DeemShown():
            yield from (op.given, op.applies, op.value)
        case _:
            pass
