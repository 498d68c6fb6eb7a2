"""The changes that mutation makes in a rule, each as the compiler would have made the plan of the changed rule file.

Every change is said in plain words. Changes of the history and of versions are in `history`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from pincite.ir import plan as p
from pincite.ir.types import Type
from pincite.proving.surgery import Path, at, level, negated, ordered, uses, with_op, without
from pincite.proving.units import MINUTE, least_step, written


class Change(NamedTuple):
    """One change of a rule: the rule as changed, and what was changed, in words."""

    rule: p.Rule
    words: str


_ORDERS = {
    "ge": "is at least",
    "gt": "is more than",
    "le": "is at most",
    "lt": "is less than",
    "eq": "is",
    "ne": "is not",
}
_DAYS = {
    "ge": "is on or after",
    "gt": "is after",
    "le": "is on or before",
    "lt": "is before",
    "eq": "is",
    "ne": "is not",
}
# The neighbours of a comparison, then its opposite.
_CHANGED: dict[str, tuple[str, ...]] = {
    "ge": ("gt", "lt"),
    "gt": ("ge", "le"),
    "le": ("lt", "gt"),
    "lt": ("le", "ge"),
    "eq": ("ge", "le", "ne"),
    "ne": ("eq",),
}


def changes(operator: str, rule: p.Rule, path: Path, governor: bool = False) -> Iterator[Change]:
    """What an operator makes of a rule at one of its sites."""
    make = _MAKERS.get(operator)
    if make is None:
        return
    if governor and rule.governor is not None:
        inner = replace(rule, steps=rule.governor.steps, outputs=())
        for change in make(inner, path):
            changed = replace(rule, governor=replace(rule.governor, steps=change.rule.steps))
            yield Change(changed, f"{change.words}, in the day that governs it")
        return
    yield from make(rule, path)


def context(rule: p.Rule, path: Path) -> str:
    """The words of what uses a step, in quotation marks."""
    steps = level(rule.steps, path)
    for step in steps[path[-1] + 1 :]:
        if path[-1] in uses(step.op) and step.words:
            return f'"{step.words}"'
    return f'"{steps[path[-1]].words}"' if steps[path[-1]].words else f"`{rule.name}`"


# ---- numbers, periods, dates ----------------------------------------------------------------------------------------


def _constant(rule: p.Rule, path: Path) -> Iterator[Change]:
    step = at(rule.steps, path)
    match step.op:
        case p.Constant(value) if isinstance(value, int):
            least = least_step(step.type, value)
            for new in (value + least, value - least):
                words = f"{written(value, step.type)} becomes {written(new, step.type)} in {context(rule, path)}"
                yield Change(with_op(rule, path, p.Constant(new)), words)
        case p.Scale() as op:
            for factor in (op.factor + 1, op.factor - 1):
                yield Change(
                    with_op(rule, path, replace(op, factor=factor)), f"{op.factor} times becomes {factor} times"
                )
        case _:
            pass


_SPANS = {"days": "days", "months": "months", "working_days": "working days", "seconds": "minutes"}


def _period(rule: p.Rule, path: Path) -> Iterator[Change]:
    op = at(rule.steps, path).op
    if isinstance(op, p.Move):
        least = MINUTE if op.unit == "seconds" else 1
        for amount in (op.amount + least, op.amount - least):
            old, new = (abs(n) // least for n in (op.amount, amount))
            words = f'{old} {_SPANS[op.unit]} become {new} in "{at(rule.steps, path).words}"'
            yield Change(with_op(rule, path, replace(op, amount=amount)), words)


def _date(rule: p.Rule, path: Path) -> Iterator[Change]:
    step = at(rule.steps, path)
    if not isinstance(step.op, p.Constant):
        return
    value = step.op.value
    if isinstance(value, tuple):
        for months in (1, -1):
            moved = _month(value[0], months)
            yield Change(
                with_op(rule, path, p.Constant(moved)), f"the month moves by {months:+d} in {context(rule, path)}"
            )
    elif isinstance(value, int):
        least = least_step(step.type)
        for new in (value + least, value - least):
            shown = f"{written(value, step.type)} becomes {written(new, step.type)}"
            if step.type.kind == "time":
                shown = "the time is one minute " + ("later" if new > value else "earlier")
            yield Change(with_op(rule, path, p.Constant(new)), f"{shown} in {context(rule, path)}")


def _month(first: int, by: int) -> tuple[int, int]:
    """The first and last day of the month that lies some months from another."""
    day = date.fromordinal(first)

    def start(months: int) -> int:
        year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
        return date(year, month + 1, 1).toordinal()

    return start(by), start(by + 1) - 1


# ---- comparisons ----------------------------------------------------------------------------------------------------


def _comparison(rule: p.Rule, path: Path) -> Iterator[Change]:
    step = at(rule.steps, path)
    match step.op:
        case p.Compare(order, left, _):
            yield from _orders(rule, path, step.op, order, level(rule.steps, path)[left].type)
        case p.CompareRatio(order):
            yield from _orders(rule, path, step.op, order, Type("number"))
        case p.IsMember() | p.IsVoid() | p.InStates():
            yield _denial(rule, path)
        case p.Norm() as op:
            old, new = ("before", "within") if op.strict else ("within", "before")
            words = f'the last day itself {"is in time" if op.strict else "is too late"}: {new}, not {old}, in "{step.words}"'
            yield Change(with_op(rule, path, replace(op, strict=not op.strict)), words)
        case _:
            pass


def _orders(rule: p.Rule, path: Path, op: p.Compare | p.CompareRatio, order: str, kind: Type) -> Iterator[Change]:
    names = _DAYS if kind.kind in ("date", "time") else _ORDERS
    for new in _CHANGED[order]:
        words = f'"{names[order]}" becomes "{names[new]}" in "{at(rule.steps, path).words}"'
        yield Change(with_op(rule, path, replace(op, op=new)), words)  # type: ignore[arg-type]  # one of the orders


def _denial(rule: p.Rule, path: Path) -> Change:
    """The opposite of a test: its `not` taken away if it has one, else one put before it."""
    words = at(rule.steps, path).words
    steps = level(rule.steps, path)
    users = [n for n, s in enumerate(steps) if path[-1] in uses(s.op)]
    if len(users) == 1 and isinstance(steps[users[0]].op, p.Negate):
        shown = steps[users[0]].words
        return Change(without(rule, (*path[:-1], users[0]), path[-1]), f'"{shown}" becomes "{words}"')
    return Change(negated(rule, path), f'"{words}" becomes its opposite')


def _member(rule: p.Rule, path: Path) -> Iterator[Change]:
    step = at(rule.steps, path)
    match step.op:
        case p.IsMember() as op:
            for name in op.members:
                left = tuple(m for m in op.members if m != name)
                yield Change(with_op(rule, path, replace(op, members=left)), _left_out(name, step.words))
        case p.InStates() as op:
            for name in op.states:
                left = tuple(m for m in op.states if m != name)
                yield Change(with_op(rule, path, replace(op, states=left)), _left_out(name, step.words))
        case _:
            pass


def _left_out(name: str, words: str) -> str:
    return f'"{name.replace("_", " ")}" is left out of "{words}"'


def _connective(rule: p.Rule, path: Path) -> Iterator[Change]:
    step = at(rule.steps, path)
    match step.op:
        case p.Conjoin(parts):
            yield Change(with_op(rule, path, p.Disjoin(parts)), f'"all of" becomes "any of" in "{step.words}"')
        case p.Disjoin(parts):
            yield Change(with_op(rule, path, p.Conjoin(parts)), f'"any of" becomes "all of" in "{step.words}"')
        case _:
            pass


def _negation(rule: p.Rule, path: Path) -> Iterator[Change]:
    step = at(rule.steps, path)
    if isinstance(step.op, p.Negate):
        yield Change(without(rule, path, step.op.of), f'"not" is left out of "{step.words}"')


# ---- exceptions -----------------------------------------------------------------------------------------------------


def _exception(rule: p.Rule, path: Path) -> Iterator[Change]:
    """An exception that never applies decides as if it were not written, whatever has exceptions to it or ranks with it."""
    changed = rule
    for output in rule.outputs:
        if output.name.endswith((":applies", ":claims", ":own", ":own:base")):
            changed = with_op(changed, (output.step,), p.Disjoin(()))
    what = "deeming" if rule.kind == "deemed" else "exception"
    yield Change(changed, f'the {what} `{rule.name}` ("{rule.words}") is left out')


def _priority(rule: p.Rule, path: Path) -> Iterator[Change]:
    ranks = [n for n, step in enumerate(rule.steps) if isinstance(step.op, p.Rank)]
    above = path[0]
    below = ranks[ranks.index(above) - 1]
    high, low = rule.steps[above].op, rule.steps[below].op
    if isinstance(high, p.Rank) and isinstance(low, p.Rank):
        steps = list(rule.steps)
        steps[above] = replace(steps[above], op=replace(high, members=low.members, names=low.names))
        steps[below] = replace(steps[below], op=replace(low, members=high.members, names=high.names))
        words = f"{_names(low)} goes before {_names(high)}, not after, in `{rule.name}`"
        yield Change(ordered(replace(rule, steps=tuple(steps))), words)


def _names(rank: p.Rank) -> str:
    return " and ".join(f"`{name}`" for name in rank.names)


# ---- tables ---------------------------------------------------------------------------------------------------------


def _cell(rule: p.Rule, path: Path) -> Iterator[Change]:
    step = at(rule.steps, path)
    table = next((s.op for s in rule.steps if isinstance(s.op, p.Tabulate) and path[0] in uses(s.op)), None)
    if table is None or not isinstance(step.op, p.Constant) or not isinstance(step.op.value, int):
        return
    value = step.op.value
    where = "; ".join(row_words(c, table) for c in table.cells if c.value == path[0])
    least = least_step(step.type, value)
    for new in (value + least, value - least):
        words = f"{written(value, step.type)} becomes {written(new, step.type)} in the table `{rule.name}` at {where}"
        yield Change(with_op(rule, path, p.Constant(new)), words)


def row_words(cell: p.TableCell, table: p.Tabulate) -> str:
    """The keys of a cell in words."""
    out = []
    for key, (members, low, high) in zip(table.keys, cell.keys, strict=True):
        name = key.name.replace("_", " ")
        if members is not None:
            out.append(f"{name} {' or '.join(m.replace('_', ' ') for m in members)}")
        else:
            least = least_step(key.type)
            ends = [written(end - end % least, key.type) for end in (low, high) if end is not None]
            joined = " to ".join(ends) if len(ends) == 2 else ("from " if high is None else "up to ") + "".join(ends)
            out.append(f"{name} {joined}")
    return ", ".join(out)


def table_lines(table: p.Tabulate, key: int) -> list[int]:
    """The first values of the rows of a table by a key, and the first after its last row: where its lines are drawn."""
    lows = {cell.keys[key][1] for cell in table.cells}
    after = {high + 1 for cell in table.cells if (high := cell.keys[key][2]) is not None}
    return sorted({line for line in (*lows, *after) if line is not None})


def _row(rule: p.Rule, path: Path) -> Iterator[Change]:
    table = at(rule.steps, path).op
    if not isinstance(table, p.Tabulate):
        return
    for place, key in enumerate(table.keys):
        if key.type.kind != "number":
            continue
        step = least_step(key.type)
        for line in table_lines(table, place):
            for by in (step, -step):
                if not _can_be(line + by, key.type):
                    continue  # no value lies between the end of the declared range and a line beyond it
                cells = tuple(_moved(cell, place, line, by) for cell in table.cells)
                words = (
                    f"the line at {written(line, key.type)} becomes {written(line + by, key.type)} "
                    f"by {key.name.replace('_', ' ')} in the table `{rule.name}`"
                )
                yield Change(with_op(rule, path, replace(table, cells=cells)), words)


def _can_be(line: int, kind: Type) -> bool:
    """Whether a line can be told from one at the end of a declared range."""
    return (kind.low is None or line >= kind.low) and (kind.high is None or line <= kind.high + 1)


def _moved(cell: p.TableCell, place: int, line: int, by: int) -> p.TableCell:
    members, low, high = cell.keys[place]
    low = line + by if low == line else low
    high = line + by - 1 if high == line - 1 else high
    return replace(cell, keys=(*cell.keys[:place], (members, low, high), *cell.keys[place + 1 :]))


_MAKERS: dict[str, Callable[[p.Rule, Path], Iterator[Change]]] = {
    "constant": _constant,
    "period": _period,
    "date": _date,
    "comparison": _comparison,
    "member": _member,
    "connective": _connective,
    "negation": _negation,
    "exception": _exception,
    "priority": _priority,
    "cell": _cell,
    "row": _row,
}
