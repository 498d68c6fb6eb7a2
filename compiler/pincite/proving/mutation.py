"""Mutation: which changes of the law's logic the examples would notice.

Each change is rendered by the back end as any plan is, loaded in memory in place of the module it changes, and tried on the
examples that reach it, until one fails. Nothing is written. Two processes share the work where the system can fork.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pincite.deciding.api import Decision
from pincite.deciding.reach import reached_rules
from pincite.deciding.rulebook import Rulebook
from pincite.ir import plan as p
from pincite.ir.types import Dimension
from pincite.proving.mutants import LOCAL, Mutant
from pincite.proving.remaking import Remaker
from pincite.proving.trials import Exchanged, Seen
from pincite.proving.witness import Witness, witness

WORKERS = 2
_CHUNK = 4


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a change: the example that noticed it, or a case that would.

    `same`: the checkers did not change; `broke`: it was noticed because deciding broke off.
    """

    noticed: str | None
    witness: Witness | None
    tried: int
    same: bool = False
    broke: bool = False


@dataclass(frozen=True, slots=True)
class Workshop:
    """What trying a change needs."""

    plan: p.Plan
    book: Rulebook
    units: Mapping[str, Dimension]
    seen: tuple[Seen, ...]
    reach: Mapping[tuple[str, str], frozenset[str]]  # of a name of an instrument: all names it rests on
    look: bool  # look for a case that notices what no example does
    remaker: Remaker


def bench(
    plan: p.Plan, root: str, book: Rulebook, units: Mapping[str, Dimension], seen: Sequence[Seen], look: bool = True
) -> Workshop:
    """Make ready to try changes on examples that all pass."""
    reach: dict[tuple[str, str], frozenset[str]] = {}
    for one in seen:
        asked = (one.trial.example.instrument, one.trial.name)
        if asked not in reach:
            rules = reached_rules(book, *asked)
            reach[asked] = frozenset(output for _, rule in rules for output, _ in rule.outputs)
    return Workshop(plan, book, units, tuple(seen), reach, look, Remaker(book.package, root))


_BENCH: list[tuple[Workshop, Sequence[Mutant]]] = []  # what a forked process finds in place


def try_all(on: Workshop, mutants: Sequence[Mutant], workers: int = WORKERS) -> list[Result]:
    """What became of each change, in their order, whatever the number of processes."""
    if workers > 1 and len(mutants) > _CHUNK and "fork" in multiprocessing.get_all_start_methods():
        _BENCH.append((on, mutants))
        try:
            with multiprocessing.get_context("fork").Pool(workers) as pool:
                return list(pool.imap(_one, range(len(mutants)), _CHUNK))
        finally:
            _BENCH.pop()
    return [try_one(on, mutant) for mutant in mutants]


def _one(number: int) -> Result:
    on, mutants = _BENCH[-1]
    return try_one(on, mutants[number])


def try_one(on: Workshop, mutant: Mutant) -> Result:
    """What became of one change."""
    before = next(i for i in on.plan.instruments if i.code == mutant.instrument)
    modules = on.remaker.remade(before, mutant.after)
    if not modules:
        return Result(None, None, 0, True)
    other = Exchanged(on.book, modules)
    wanted = _reaching(on, mutant)
    for tried, one in enumerate(wanted, 1):
        try:
            noticed, broke = _notices(on, other, mutant, one), False
        except Exception:  # whatever a changed rule does but decide is noticed by who asks
            noticed = broke = True
        if noticed:
            return Result(one.trial.title, None, tried, broke=broke)
    names = mutant.names or (frozenset({mutant.name}) if mutant.rule is not None else frozenset())
    found = witness(on.book, other, mutant.instrument, _outputs(on.book, mutant, names)) if on.look else None
    return Result(None, found, len(wanted))


def _outputs(book: Rulebook, mutant: Mutant, names: frozenset[str]) -> frozenset[str]:
    """The names of the frame that a changed rule gives a value to."""
    out = set(names)
    for rule in book.part(mutant.instrument).all_rules():
        if rule.name in names:
            out |= {output for output, _ in rule.outputs}
    return frozenset(out)


def _reaching(on: Workshop, mutant: Mutant) -> list[Seen]:
    """The examples that reach a change, those first that are the likeliest to notice it: at its address, near its day."""
    if mutant.rule is not None:
        found = [one for one in on.seen if mutant.rule in one.ran]
    else:
        found = [one for one in on.seen if mutant.names & on.reach[(one.trial.example.instrument, one.trial.name)]]
    day = mutant.day
    if day is not None:
        return sorted(found, key=lambda one: min((abs(d - day) for d in one.trial.days), default=day))
    return sorted(found, key=lambda one: one.trial.example.address != mutant.address)


def _notices(on: Workshop, other: Rulebook, mutant: Mutant, one: Seen) -> bool:
    decision = one.trial.decide(other)
    if _other_outcome(decision, one):
        return True
    if mutant.operator in LOCAL and _same(decision, one.decision):
        return False
    return bool(one.trial.wrong(decision, on.units))


def _other_outcome(decision: Decision, one: Seen) -> bool:
    """Whether the outcome alone is not what is expected, which the decision of the law as it is had: no record is needed then."""
    if one.trial.expect.undetermined:
        return decision.root.definite
    return bool(decision.outcome != one.decision.outcome)


def _same(decision: Decision, before: Decision) -> bool:
    """Whether two decisions are the same in all that an example can expect: then their records need not be compared."""
    return (
        before.root.definite
        and decision.outcome == before.outcome
        and decision.verdict.turns_on == before.verdict.turns_on
        and decision.bits() == before.bits()
        and decision.list_bits() == before.list_bits()
    )
