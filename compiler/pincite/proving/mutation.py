"""Mutation: which changes of the law's logic the examples would notice.

Each change is rendered by the back end as any plan is, loaded in memory in place of the module it changes, and tried on the
examples that reach it, until one fails. Nothing is written. Two processes share the work where the system can fork.
"""

from __future__ import annotations

import multiprocessing
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from types import ModuleType

from pincite.backends import python
from pincite.deciding.api import Decision
from pincite.deciding.reach import reached_rules
from pincite.deciding.rulebook import Rulebook
from pincite.ir import plan as p
from pincite.ir.types import Dimension
from pincite.proving.mutants import LOCAL, Mutant
from pincite.proving.trials import Seen, made, swapped
from pincite.proving.witness import Witness, witness

WORKERS = 2
_CHUNK = 4


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a change: the example that noticed it, or a case that would; `same`: the checkers did not change."""

    noticed: str | None
    witness: Witness | None
    tried: int
    same: bool = False


@dataclass(frozen=True, slots=True)
class Workshop:
    """What trying a change needs."""

    plan: p.Plan
    root: str
    book: Rulebook
    units: Mapping[str, Dimension]
    seen: tuple[Seen, ...]
    reach: Mapping[str, frozenset[str]]
    look: bool  # look for a case that notices what no example does
    sources: Mapping[tuple[str, str], str]  # of every module as it is


def bench(
    plan: p.Plan, root: str, book: Rulebook, units: Mapping[str, Dimension], seen: Sequence[Seen], look: bool = True
) -> Workshop:
    """Make ready to try changes on examples that all pass."""
    reach: dict[str, frozenset[str]] = {}
    for one in seen:
        code = one.trial.example.instrument
        if one.trial.name not in reach:
            rules = reached_rules(book, code, one.trial.name)
            reach[one.trial.name] = frozenset(output for _, rule in rules for output, _ in rule.outputs)
    sources = {(i.code, m.name): python.section(m, book.package) for i in plan.instruments for m in i.modules}
    return Workshop(plan, root, book, units, tuple(seen), reach, look, sources)


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
    modules = changed_modules(on, mutant)
    if not modules:
        return Result(None, None, 0, True)
    wanted = _reaching(on, mutant)
    with _exchanged(on.book, modules) as other:
        for tried, one in enumerate(wanted, 1):
            if _notices(on, mutant, one):
                return Result(one.trial.title, None, tried)
        names = mutant.names or (frozenset({mutant.name}) if mutant.rule is not None else frozenset())
        found = witness(on.book, other, mutant.instrument, _outputs(on.book, mutant, names)) if on.look else None
    return Result(None, found, len(wanted))


def changed_modules(on: Workshop, mutant: Mutant) -> dict[str, str]:
    """The sources of the modules that a change changes, by their whole names; none if it changes nothing."""
    before = next(i for i in on.plan.instruments if i.code == mutant.instrument)
    home = python.package_of(before, on.book.package, on.root)
    out = {}
    for old, new in zip(before.modules, mutant.after.modules, strict=True):
        if new is not old:
            source = python.section(new, on.book.package)
            if source != on.sources[(before.code, old.name)]:
                out[f"{home}.{new.name}"] = source
    if mutant.after.actions is not before.actions:
        out[f"{home}.part"] = python.part(mutant.after)
    return out


@contextmanager
def _exchanged(book: Rulebook, sources: Mapping[str, str]) -> Iterator[Rulebook]:
    modules: dict[str, ModuleType] = {
        name: made(name, source) for name, source in sources.items() if name in sys.modules
    }
    with swapped(book, modules) as other:
        yield other


def _outputs(book: Rulebook, mutant: Mutant, names: frozenset[str]) -> frozenset[str]:
    """The names of the frame that a changed rule gives a value to."""
    out = set(names)
    for rule in book.part(mutant.instrument).all_rules():
        if rule.name in names:
            out |= {output for output, _ in rule.outputs}
    return frozenset(out)


def _reaching(on: Workshop, mutant: Mutant) -> list[Seen]:
    """The examples that reach a change: those at its own address first."""
    if mutant.rule is not None:
        found = [one for one in on.seen if mutant.rule in one.ran]
    else:
        found = [one for one in on.seen if mutant.names & on.reach[one.trial.name]]
    return sorted(found, key=lambda one: one.trial.example.address != mutant.address)


def _notices(on: Workshop, mutant: Mutant, one: Seen) -> bool:
    try:
        decision = one.trial.decide(on.book.package)
        if mutant.operator in LOCAL and _same(decision, one.decision):
            return False
        return bool(one.trial.wrong(decision, on.units))
    except Exception:  # whatever a changed rule does but decide is noticed by who asks
        return True


def _same(decision: Decision, before: Decision) -> bool:
    """Whether two decisions are the same in all that an example can expect: then their records need not be compared."""
    return (
        before.root.definite
        and decision.outcome == before.outcome
        and decision.verdict.turns_on == before.verdict.turns_on
        and decision.bits() == before.bits()
        and decision.list_bits() == before.list_bits()
    )
