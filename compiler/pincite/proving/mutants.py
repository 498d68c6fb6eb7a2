"""Every change that mutation tries in the rules of a project, and whether each operator changes what it finds.

The changes come in one order, which does not depend on anything but the rules: instruments, modules, rules and steps as they
stand in the plan, then lines between versions, then dates of the history.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from pincite.ir import plan as p
from pincite.ir import timed
from pincite.proving import history
from pincite.proving.operators import changes
from pincite.proving.sites import OPERATORS, Site, sites
from pincite.proving.surgery import with_module, with_rule
from pincite.proving.trials import Key

# What leaves the trace points of a rule as they are, where it changes no outcome, changes nothing that is cited.
LOCAL = frozenset({"constant", "period", "comparison", "member", "connective", "cell", "row"})


@dataclass(frozen=True, slots=True)
class Mutant:
    """A changed instrument: what was changed, where, and what an example must reach to notice it."""

    key: str  # under which it can be excused
    operator: str
    instrument: str
    section: str
    address: str
    name: str
    words: str
    after: p.Instrument
    rule: Key | None  # the rule that must run
    names: frozenset[str]  # else: one of the names that must be asked for
    day: int | None = None  # the day that was moved, near which an example stands that notices it


@dataclass(frozen=True, slots=True)
class Tally:
    """How many sites an operator has in a Section, and how many changes it makes there."""

    section: str
    operator: str
    sites: int
    changes: int
    untouched: int  # sites at which it made no change


@dataclass(frozen=True, slots=True)
class Found:
    """All changes, the tally of them, and the operators that were to make them."""

    mutants: tuple[Mutant, ...]
    tally: tuple[Tally, ...]
    operators: frozenset[str]


def find(
    plan: p.Plan, program: timed.Program, section: str | None = None, operators: Iterable[str] = OPERATORS
) -> Found:
    """Every change of a plan; with `section` only those at an address or below it.

    A section that names nothing gives no changes.
    """
    wanted = frozenset(operators)
    mutants: list[Mutant] = []
    counted: dict[tuple[str, str], Counter[str]] = {}
    for instrument in plan.instruments:
        for site, made in _all(plan, program, instrument, wanted):
            here = [m for m in made if section is None or _below(m.address, section)]
            operator, of, address = site
            if section is not None and not _below(address, section):
                continue
            tally = counted.setdefault((of, operator), Counter())
            tally["sites"] += 1
            tally["changes"] += len(here)
            tally["untouched"] += not here
            mutants += here
    tallies = [Tally(of, op, c["sites"], c["changes"], c["untouched"]) for (of, op), c in counted.items()]
    rank = list(OPERATORS)
    order = [name for i in plan.instruments for name in (i.code, *(module.address for module in i.modules))]
    tallies.sort(key=lambda t: (order.index(t.section), rank.index(t.operator)))
    return Found(_told_apart(mutants), tuple(tallies), wanted)


def _below(address: str, section: str) -> bool:
    return address == section or address.startswith((section + "(", section + ".", section + " "))


def _told_apart(mutants: Sequence[Mutant]) -> tuple[Mutant, ...]:
    """Changes that have the same words, numbered in the order in which they stand, so that each can be excused alone."""
    alike = Counter(mutant.key for mutant in mutants)
    met: Counter[str] = Counter()
    out = []
    for mutant in mutants:
        met[mutant.key] += 1
        if alike[mutant.key] > 1:
            which = f" ({met[mutant.key]} of {alike[mutant.key]})"
            out.append(replace(mutant, key=mutant.key + which, words=mutant.words + which))
        else:
            out.append(mutant)
    return tuple(out)


_Where = tuple[str, str, str]  # operator, Section, address


def _all(
    plan: p.Plan, program: timed.Program, instrument: p.Instrument, wanted: frozenset[str]
) -> Iterator[tuple[_Where, Sequence[Mutant]]]:
    places = {module.name: n for n, module in enumerate(instrument.modules)}
    for site in sites(instrument):
        if site.operator in wanted:
            number = places[site.module]
            module = instrument.modules[number]
            rule = module.rules[site.rule]
            made = list(_of_rule(instrument, number, site))
            yield (site.operator, module.address, rule.address), made
    if "version" in wanted:
        for line in history.lines(program, instrument):
            if history.turns(instrument, line):
                moved = [_in_time("version", instrument, m) for m in history.moved_lines(plan, instrument, line)]
                yield ("version", _section(instrument, line.head), line.head), moved
    if "date" in wanted:
        for turning, actions in history.dated(plan, instrument):
            if turning:
                moved = [_in_time("date", instrument, m) for m in actions]
                yield ("date", instrument.code, instrument.code), moved


def _of_rule(instrument: p.Instrument, number: int, site: Site) -> Iterator[Mutant]:
    module = instrument.modules[number]
    rule = module.rules[site.rule]
    several = sum(1 for other in module.rules if (other.name, other.kind) == (rule.name, rule.kind)) > 1
    name = rule.name + (f" (version {rule.version})" if several else "")
    for change in changes(site.operator, rule, site.path, site.governor):
        after = with_module(instrument, number, with_rule(module, site.rule, change.rule))
        yield Mutant(
            f"{rule.address} {name}: {change.words}",
            site.operator,
            instrument.code,
            module.address,
            rule.address,
            rule.name,
            change.words,
            after,
            None if site.governor else Key(instrument.code, rule.address, rule.kind, rule.name, rule.version),
            frozenset(output.name for output in rule.outputs) if site.governor else frozenset(),
        )


def _in_time(operator: str, instrument: p.Instrument, moved: history.Moved) -> Mutant:
    section = _section(instrument, moved.head)
    key = f"{moved.head}: {moved.words}"
    return Mutant(
        key,
        operator,
        instrument.code,
        section,
        moved.head,
        "",
        moved.words,
        moved.instrument,
        None,
        moved.names,
        moved.day,
    )


def _section(instrument: p.Instrument, address: str) -> str:
    for module in instrument.modules:
        if any(place.address == address for place in module.places):
            return module.address
    return instrument.code
