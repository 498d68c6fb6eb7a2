"""Steps of a plan taken apart and put together again: one replaced, one added, one taken out, all put in order.

INVARIANTS: what comes out is a plan again (steps use only steps before them, points count up); nothing but what was asked for
changes. A path leads to a step: its number in the rule, and for the step of a list member the number of the list step first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from pincite.ir import plan as p
from pincite.ir.types import TRUTH

Path = tuple[int, ...]
Steps = tuple[p.Step, ...]

NORM_POINTS = 4

# Which fields of an operator are numbers of other steps.
_REFERENCES: dict[type[Any], tuple[str, ...]] = {
    p.Negate: ("of",),
    p.Conjoin: ("parts",),
    p.Disjoin: ("parts",),
    p.Compare: ("left", "right"),
    p.CompareRatio: ("top", "bottom", "bound"),
    p.IsMember: ("of",),
    p.IsVoid: ("of",),
    p.InStates: ("of",),
    p.Sum: ("left", "right"),
    p.Scale: ("of",),
    p.Best: ("left", "right"),
    p.Move: ("of",),
    p.MoveBy: ("of", "amount"),
    p.Rolled: ("of",),
    p.Elapsed: ("start", "end"),
    p.Branch: ("when", "then", "otherwise"),
    p.Rank: ("members", "base"),
    p.Chosen: ("arms",),
    p.Look: ("keys",),
    p.Norm: ("when", "trigger", "limit", "opens", "done", "survives"),
    p.DeemShown: ("given", "applies", "value"),
}


def uses(op: p.Op) -> list[int]:
    """The steps that an operator uses."""
    if isinstance(op, p.Tabulate):
        return [cell.value for cell in op.cells if cell.value is not None]
    out: list[int] = []
    for name in _REFERENCES.get(type(op), ()):
        out += _flat(getattr(op, name))
    return out


def _flat(value: Any) -> list[int]:
    if value is None:
        return []
    if isinstance(value, tuple):
        return [number for item in value for number in _flat(item)]
    return [value]


def renumbered(op: p.Op, to: Callable[[int], int]) -> p.Op:
    """An operator whose steps have other numbers."""
    if isinstance(op, p.Tabulate):
        cells = tuple(replace(c, value=None if c.value is None else to(c.value)) for c in op.cells)
        return replace(op, cells=cells)
    names = _REFERENCES.get(type(op), ())
    changed = {name: _mapped(getattr(op, name), to) for name in names}
    return replace(op, **changed) if changed else op


def _mapped(value: Any, to: Callable[[int], int]) -> Any:
    if value is None:
        return None
    if isinstance(value, tuple):
        return tuple(_mapped(item, to) for item in value)
    return to(value)


def walk(steps: Sequence[p.Step], above: Path = ()) -> Iterator[tuple[Path, p.Step]]:
    """Every step with its path, those of list members after their list."""
    for number, step in enumerate(steps):
        yield (*above, number), step
        if isinstance(step.op, p.Gather):
            yield from walk(step.op.member.steps, (*above, number))


def at(steps: Sequence[p.Step], path: Path) -> p.Step:
    """The step at a path."""
    return level(steps, path)[path[-1]]


def level(steps: Sequence[p.Step], path: Path) -> Sequence[p.Step]:
    """The steps among which the last number of a path counts: the rule's, or a list member's."""
    for number in path[:-1]:
        op = steps[number].op
        if not isinstance(op, p.Gather):
            raise TypeError(op)
        steps = op.member.steps
    return steps


# ---- a rule with one step changed -----------------------------------------------------------------------------------


def with_op(rule: p.Rule, path: Path, op: p.Op) -> p.Rule:
    """A rule with another operator at a path."""
    return replace(rule, steps=_with_op(rule.steps, path, op))


def _with_op(steps: Steps, path: Path, op: p.Op) -> Steps:
    here = steps[path[0]]
    if len(path) > 1 and isinstance(here.op, p.Gather):
        member = replace(here.op.member, steps=_with_op(here.op.member.steps, path[1:], op))
        op = replace(here.op, member=member)
    return (*steps[: path[0]], replace(here, op=op), *steps[path[0] + 1 :])


def negated(rule: p.Rule, path: Path) -> p.Rule:
    """A rule with `not` before the step at a path, as if the rule file said so there."""
    words = f"not {at(rule.steps, path).words}"

    def edit(steps: Steps, number: int) -> tuple[Steps, Callable[[int], int]]:
        to = _shifter(number, 1)  # what used the step uses its negation
        added = p.Step(p.Negate(number), TRUTH, words, 0)
        after = tuple(replace(s, op=renumbered(s.op, to)) for s in steps[number + 1 :])
        return (*steps[: number + 1], added, *after), to

    return _edited(rule, path, edit)


def without(rule: p.Rule, path: Path, instead: int) -> p.Rule:
    """A rule without the step at a path; what used it uses an earlier step instead."""

    def edit(steps: Steps, number: int) -> tuple[Steps, Callable[[int], int]]:
        def to(old: int) -> int:
            return instead if old == number else old - (old > number)

        after = tuple(replace(s, op=renumbered(s.op, to)) for s in steps[number + 1 :])
        return (*steps[:number], *after), to

    return _edited(rule, path, edit)


def _shifter(number: int, by: int) -> Callable[[int], int]:
    return lambda old: old + by if old >= number else old


def _edited(rule: p.Rule, path: Path, edit: Callable[[Steps, int], tuple[Steps, Callable[[int], int]]]) -> p.Rule:
    if len(path) == 1:
        steps, to = edit(rule.steps, path[0])
        steps, points = numbered(steps)
        outputs = tuple(replace(o, step=to(o.step)) for o in rule.outputs)
        return replace(rule, steps=steps, outputs=outputs, points=points)
    here = rule.steps[path[0]]
    if not isinstance(here.op, p.Gather):
        raise TypeError(here.op)
    member = here.op.member
    inner, to = edit(member.steps, path[1])
    inner, _ = numbered(inner)
    op = replace(here.op, member=p.Member(inner, tuple(to(n) for n in member.results)))
    return with_op(rule, path[:1], op)


def numbered(steps: Steps) -> tuple[Steps, int]:
    """Steps with their trace points counted anew, and how many points there are."""
    out, points = [], 0
    for step in steps:
        if step.point is None:
            out.append(step)
            continue
        out.append(replace(step, point=points))
        points += NORM_POINTS if isinstance(step.op, p.Norm) else 1
    return tuple(out), points


def ordered(rule: p.Rule) -> p.Rule:
    """A rule whose steps stand after those they use; otherwise they keep their order."""
    done: dict[int, int] = {}
    order: list[int] = []

    def place(number: int) -> None:
        if number not in done:
            done[number] = -1
            for used in uses(rule.steps[number].op):
                place(used)
            done[number] = len(order)
            order.append(number)

    for number in range(len(rule.steps)):
        place(number)
    steps = tuple(replace(rule.steps[n], op=renumbered(rule.steps[n].op, done.__getitem__)) for n in order)
    steps, points = numbered(steps)
    outputs = tuple(replace(o, step=done[o.step]) for o in rule.outputs)
    return replace(rule, steps=steps, outputs=outputs, points=points)


# ---- a module with one rule changed ---------------------------------------------------------------------------------


def with_rule(module: p.Module, number: int, rule: p.Rule) -> p.Module:
    """A module with another rule; the trace points of the rules after it move along."""
    rules, points = [], 0
    for place, old in enumerate(module.rules):
        new = rule if place == number else old
        rules.append(new if new.first_point == points else replace(new, first_point=points))
        points += new.points
    return replace(module, rules=tuple(rules), points=points)


def with_module(instrument: p.Instrument, number: int, module: p.Module) -> p.Instrument:
    """An instrument with another module."""
    return replace(instrument, modules=(*instrument.modules[:number], module, *instrument.modules[number + 1 :]))
