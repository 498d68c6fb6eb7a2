"""Which outcomes a step can never have, because it rests on law that is not on file: no example can show them.

What is not encoded is always undetermined, so an `and` of it is never yes, and what needs that is not either. A name is followed
through every rule that gives it a value; what only some of them exclude is still possible.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from pincite.ir import plan as p
from pincite.runtime.truth import NO, YES

Closed = Mapping[str, frozenset[int]]  # by the name with its instrument's code: outcomes it never has

_EITHER = frozenset({YES, NO})
_OPEN: frozenset[int] = frozenset()


def closed_names(plan: p.Plan) -> Closed:
    """The names of a plan that never have some outcome."""
    given: dict[str, list[tuple[str, p.Rule, int]]] = {}
    for instrument in plan.instruments:
        for module in instrument.modules:
            for rule in module.rules:
                for output in rule.outputs:
                    given.setdefault(f"{instrument.code}.{output.name}", []).append(
                        (instrument.code, rule, output.step)
                    )
    found: dict[str, frozenset[int]] = {}
    size = -1
    while size != sum(map(len, found.values())):  # what is excluded only grows
        size = sum(map(len, found.values()))
        for name, rules in given.items():
            found[name] = frozenset.intersection(
                *(never(rule.steps, step, code, found) for code, rule, step in rules),
            )
    return {name: outcomes for name, outcomes in found.items() if outcomes}


def closed_here(code: str, module: p.Module, rule: p.Rule, closed: Closed) -> Closed:
    """The same for one rule: a name that has no logic in any version in which the rule stands is never yes or no in it."""
    voids = {
        name
        for address, name, covers in _voids(module)
        if address == rule.address and set(rule.timeline.covers) <= set(covers)
    }
    return {**closed, **{f"{code}.{name}": _EITHER for name in voids}}


def _voids(module: p.Module) -> Iterator[tuple[str, str, tuple[int, ...]]]:
    """Names that are not encoded yet: where, and in which versions of the place."""
    for rule in module.rules:
        for output in rule.outputs:
            if isinstance(rule.steps[output.step].op, p.NotEncoded):
                yield rule.address, output.name, rule.timeline.covers


def never(steps: Sequence[p.Step], number: int, code: str, closed: Closed) -> frozenset[int]:
    """The outcomes that a step of a rule never has."""

    def of(part: int) -> frozenset[int]:
        return never(steps, part, code, closed)

    match steps[number].op:
        case p.NotEncoded():
            return _EITHER
        case p.Load("rule", name):
            return closed.get(name if "." in name else f"{code}.{name}", _OPEN)
        case p.Negate(part):
            return frozenset({YES: NO, NO: YES}[outcome] for outcome in of(part))
        case p.Conjoin(parts):
            return _joined([of(part) for part in parts], YES, NO)
        case p.Disjoin(parts):
            return _joined([of(part) for part in parts], NO, YES)
        case p.Branch(_, then, otherwise):
            return of(then) & of(otherwise)
        case p.Chosen(_, arms):
            return frozenset.intersection(*(of(value) for _, value in arms))
        case p.Rank(members, base):
            return of(base).intersection(*(of(result) for _, result in members))
        case _:
            return _OPEN


def _joined(parts: Sequence[frozenset[int]], of_all: int, of_any: int) -> frozenset[int]:
    """Of a connective: one outcome takes all of its parts, the other any of them."""
    found = set()
    if any(of_all in part for part in parts):
        found.add(of_all)
    if parts and all(of_any in part for part in parts):
        found.add(of_any)
    return frozenset(found)
