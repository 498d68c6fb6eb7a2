"""Values that unknown facts could have: those beside the constants they are compared with, and the ends of what they may be.

A witness is a lawful way to fill an unknown in. Trying witnesses can show that something is possible; that none works shows
nothing.
"""

from __future__ import annotations

from itertools import product

from pincite.deciding.nodes import Node
from pincite.runtime.calendar import move_months
from pincite.runtime.facts import GIVEN, IS_NONE, Fact, Reading, Spec, shown, unknown_value
from pincite.runtime.lean import TYPE_CHECKING, date
from pincite.runtime.lists import Rows
from pincite.runtime.named import NamedTuple
from pincite.runtime.tables import Table
from pincite.runtime.timeline import FIRST_DAY, LAST_DAY
from pincite.runtime.truth import NO, YES
from pincite.runtime.values import INF, NONE, OPEN, Range, Value, is_point, ranged

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any, TypeAlias

MOST_VALUES = 32
_FINE = 10**6  # how many parts of its unit's base a number is counted in that is not whole

Facts: TypeAlias = "Mapping[str, Mapping[str, Reading]]"


class Unknown(NamedTuple):
    """Something to fill in: a fact, a field of a member of a list, or that a list has no further members."""

    code: str
    fact: str
    member: int = 0  # from 1; 0 for the fact itself
    field: str = ""
    closing: bool = False


def unknown_of(name: str, home: str, closing: bool, instruments: Iterable[str]) -> Unknown:
    """The unknown that an atom names: `started_on`, `visits[3].result`, `9999.started_on`."""
    code, _, short = name.partition(".")
    if code not in instruments or not short:
        code, short = home, name
    fact, _, rest = short.partition("[")
    if not rest:
        return Unknown(code, short, closing=closing)
    number, _, field = rest.partition("].")
    return Unknown(code, fact, int(number), field)


def filled(facts: Facts, unknown: Unknown, value: Value, declared: Fact) -> dict[str, dict[str, Reading]]:
    """The facts with one unknown filled in."""
    out = {code: dict(given) for code, given in facts.items()}
    here = out.setdefault(unknown.code, {})
    if not unknown.member and not unknown.closing:
        here[unknown.fact] = _reading(value, declared.spec)
        return out
    before = here[unknown.fact].value if unknown.fact in here else Rows((), False)
    if unknown.closing:
        rows = Rows(before.members + value, True)
    else:
        members = list(before.members)
        members[unknown.member - 1] = {**members[unknown.member - 1], unknown.field: value}
        rows = Rows(tuple(members), before.complete)
    here[unknown.fact] = Reading(GIVEN, rows, None)
    return out


def _reading(value: Value, spec: Spec) -> Reading:
    if value is NONE:
        return Reading(IS_NONE, NONE, {"state": IS_NONE})
    return Reading(GIVEN, value, None if spec.kind == "list" else shown(value, spec))


def value_of(unknown: Unknown, value: Value, declared: Fact) -> Any:
    """A witness as a facts file would have it."""
    if unknown.closing or (declared.spec.kind == "list" and not unknown.member):
        rows = value if unknown.closing else value.members
        fields = dict(declared.spec.fields)
        return [{name: shown(row[name], fields[name]) for name in row} for row in rows]
    return shown(value, _spec(unknown, declared))


def _spec(unknown: Unknown, declared: Fact) -> Spec:
    if unknown.member:
        spec: Spec = dict(declared.spec.fields)[unknown.field]
        return spec
    return declared.spec


# ---- candidates -----------------------------------------------------------------------------------------------------


class Candidates:
    """The witnesses of the unknowns of one evaluation."""

    def __init__(self, root: Node, asked_on: int) -> None:
        self.nodes = list(root.walk())
        self.asked_on = asked_on
        self.days = self._days()
        self.offsets = self._offsets()

    def values(self, unknown: Unknown, declared: Fact, present: Value) -> list[Value]:
        """What an unknown could be, the likeliest to matter first."""
        spec = _spec(unknown, declared)
        if unknown.closing:
            return [(), *(rows.members for rows in self._lists(declared) if rows.members)][:MOST_VALUES]
        if spec.kind == "list":
            return list(self._lists(declared))[:MOST_VALUES]
        found = list(dict.fromkeys(self._of(unknown, spec, declared)))
        span = None if spec.kind == "truth" else ranged(present)
        if span is not None:  # a range that is given may only be narrowed
            found = [v for v in found if v is not NONE and span.low <= v <= span.high]
            found += [int(end) for end in span if abs(end) != INF and int(end) not in found]
        if (spec.optional or declared.office) and span is None:
            found.append(NONE)
        return found[:MOST_VALUES]

    def _of(self, unknown: Unknown, spec: Spec, declared: Fact) -> Iterator[Value]:
        match spec.kind:
            case "truth":
                yield from (YES, NO)
            case "enum":
                yield from spec.members
            case "list":
                yield from self._lists(declared)
            case "date":
                yield from (d for d in self.days if self._allowed(d, spec))
            case "time":
                yield from (t for t in self._instants() if self._allowed(t, spec))
            case _:
                yield from self._near(self._compared(unknown, spec), spec)

    def _allowed(self, value: int, spec: Spec) -> bool:
        return (spec.low is None or value >= spec.low) and (spec.high is None or value <= spec.high)

    def _near(self, constants: Iterable[int], spec: Spec) -> Iterator[int]:
        """The numbers beside some constants; a whole number is whole in its own unit."""
        step = spec.scale if spec.whole else max(1, spec.scale // 10)
        ends = [end for end in (spec.low, spec.high) if end is not None]
        listed = list(constants)
        for constant in (*listed, *ends, *([0] if not listed and not ends else [])):
            below = constant // step * step if spec.whole else constant
            for value in (below, below - step, below + step):
                if self._allowed(value, spec):
                    yield value

    def _compared(self, unknown: Unknown, spec: Spec) -> list[int]:
        """The constants that something computed from an unknown is compared with."""
        out: dict[int, None] = {}
        for node in self.nodes:
            if node.kind in ("compare", "ratio", "lookup", "extreme", "rank", "if", "norm"):
                for end in self._ends(node, unknown, spec):
                    out[end] = None
        return list(out)

    def _ends(self, node: Node, unknown: Unknown, spec: Spec) -> Iterator[int]:
        others = [child for child in node.children if not _rests_on(child, unknown)]
        if len(others) == len(node.children) and node.kind != "lookup":
            return
        if node.kind == "ratio":
            yield from _ratio_bounds(node, unknown)
        for child in others:
            span = ranged(child.value)
            if span is not None and child.spec.kind in ("number", "time"):
                yield from (_rescaled(int(end), child.spec, spec) for end in span if abs(end) != INF)
            if child.kind == "lookup" or isinstance(child.value, Table):
                yield from _cells(child)
        if node.kind == "lookup":
            yield from _key_edges(node)

    # ---- days -------------------------------------------------------------------------------------------------------

    def _days(self) -> list[int]:
        """The days that stand anywhere in the evaluation, moved back by every period in it, with their neighbours."""
        base: dict[int, None] = {self.asked_on: None}
        for node in self.nodes:
            span = ranged(node.value)
            if node.spec.kind in ("date", "states") and span is not None:
                for end in span:
                    if FIRST_DAY < end < LAST_DAY:
                        base[int(end)] = None
            if node.kind == "slice":
                for day in (node.data[0], node.data[1] + 1):
                    if FIRST_DAY < day < LAST_DAY:
                        base[day] = None
        out: dict[int, None] = {}
        for move in ((0, 0), *self._offsets()):
            for day in base:
                back = _back(day, move)
                for near in (back, back - 1, back + 1):
                    if FIRST_DAY <= near <= LAST_DAY:
                        out[near] = None
        return list(out)

    def _offsets(self) -> list[tuple[int, int]]:
        """The periods in the evaluation, as (months, days)."""
        out: dict[tuple[int, int], None] = {}
        for node in self.nodes:
            if node.kind == "move" and node.data[0] in ("months", "days", "working_days"):
                unit, amount = node.data[0], node.data[1]
                out[(amount, 0) if unit == "months" else (0, amount)] = None
            elif node.kind == "move_by":
                span = ranged(node.children[1].value)
                if span is not None:
                    for end in span:
                        if abs(end) != INF:
                            out[(0, int(end))] = None
            elif node.kind == "compare":
                out |= dict.fromkeys(_ages(node))
            elif node.kind == "lookup":
                out |= dict.fromkeys((12 * edge, 0) for edge in _key_edges(node) if 0 < edge < 150)
        sums = [(m1 + m2, d1 + d2) for (m1, d1), (m2, d2) in product(out, out) if m1 and d2 and not m2]
        return list(dict.fromkeys((*out, *sums)))

    def _instants(self) -> Iterator[int]:
        """The instants that stand in the evaluation, each before and after every length of time it compares with."""
        points = [n.value for n in self.nodes if n.spec.kind == "time" and n.value.__class__ is int]
        lengths: dict[int, None] = {0: None}
        for node in self.nodes:
            if node.kind == "compare":
                for child in node.children:
                    if child.kind == "literal" and child.value.__class__ is int:
                        lengths[child.value] = None
            elif node.kind == "move" and node.data[0] == "seconds":
                lengths[node.data[1]] = None
        for point in dict.fromkeys(points) or [self.asked_on * 86400]:
            for length in lengths:
                for instant in (point + length, point - length):
                    yield from (instant, instant - 60, instant + 60)

    # ---- lists ------------------------------------------------------------------------------------------------------

    def _lists(self, declared: Fact) -> Iterator[Rows]:
        """No members, and a few members of each kind that its fields distinguish."""
        yield Rows((), True)
        per_field = []
        for name, spec in declared.spec.fields:
            probe = Unknown("", declared.name, 1, name)
            values = [v for v in self._of(probe, spec, declared) if v is not NONE]
            values = self._aligned(declared.name, name, spec) + values
            per_field.append([(name, v) for v in list(dict.fromkeys(values))[:4]] or [(name, unknown_value(spec))])
        for picks in list(product(*per_field))[:12]:
            row = dict(picks)
            for many in (1, 2, 3):
                yield Rows((row,) * many, True)

    def _aligned(self, listed: str, field: str, spec: Spec) -> list[Value]:
        """Values that a field is compared with in the members already listed."""
        out: list[Value] = []
        if spec.kind in ("number", "enum"):
            for node in self.nodes:
                if node.kind == "fact" and node.spec.kind == spec.kind and is_point(node.value) and node.name != listed:
                    if spec.kind == "number" or node.value in spec.members:
                        out.append(node.value)
        return out


def _rescaled(value: int, of: Spec, wanted: Spec) -> int:
    """A stored number in the scale of another type of its dimension: whole, or in millionths."""
    if of.whole == wanted.whole or wanted.kind != "number":
        return value
    return value * _FINE if of.whole else value // _FINE


def _rests_on(node: Node, unknown: Unknown) -> bool:
    name = unknown.fact if not unknown.member else f"{unknown.fact}[{unknown.member}].{unknown.field}"
    return any(below.name == name and below.kind in ("fact", "field") for below in node.walk())


def _ratio_bounds(node: Node, unknown: Unknown) -> Iterator[int]:
    """Where top over bottom meets its bound, as far as the other two are known."""
    top, bottom, bound = node.children
    limits = ranged(bound.value)
    if limits is None or limits.low != limits.high or not limits.low:
        return
    scale = max(1, bound.spec.scale) * 100 if bound.spec.unit == "percent" else max(1, bound.spec.scale)
    for other, on_top in ((bottom, True), (top, False)):
        span = ranged(other.value)
        if span is None or _rests_on(other, unknown):
            continue
        for end in span:
            if abs(end) != INF:
                yield int(end * limits.low // scale) if on_top else int(end * scale // limits.low)


def _cells(node: Node) -> Iterator[int]:
    for below in node.walk():
        if isinstance(below.value, Table):
            yield from (value for _, value in below.value.cells if value.__class__ is int)


def _key_edges(node: Node) -> Iterator[int]:
    for child in node.children:
        if isinstance(child.value, Table):
            for keys, _ in child.value.cells:
                for _, low, high in keys:
                    if low is not None:
                        yield low
                    if high is not None:
                        yield high + 1


def _ages(node: Node) -> Iterator[tuple[int, int]]:
    """The periods that an elapsed time is compared with."""
    for child, other in (node.children, reversed(node.children)):
        elapsed = next((n for n in child.walk() if n.kind == "elapsed"), None)
        span = ranged(other.value)
        if elapsed is None or span is None or abs(span.low) == INF or span.low != span.high:
            continue
        unit, amount = elapsed.data[0], int(span.low)
        if unit == "years":
            yield (12 * amount, 0)
        elif unit == "months":
            yield (amount, 0)
        elif unit == "days":
            yield (0, amount)


def _back(day: int, move: tuple[int, int]) -> int:
    months, days = move
    day -= days
    if not FIRST_DAY <= day <= LAST_DAY:
        return FIRST_DAY
    if not months:
        return day
    moved = move_months(day, -months, "down") if date.fromordinal(day).year > abs(months) // 12 + 1 else FIRST_DAY
    return moved if moved.__class__ is int else day


def present_value(facts: Facts, unknown: Unknown, declared: Fact) -> Value:
    """What is known of an unknown as the facts stand."""
    reading = facts.get(unknown.code, {}).get(unknown.fact)
    if unknown.member and reading is not None:
        return reading.value.members[unknown.member - 1][unknown.field]
    if reading is not None and reading.state == GIVEN and reading.value.__class__ is Range:
        return reading.value
    return OPEN
