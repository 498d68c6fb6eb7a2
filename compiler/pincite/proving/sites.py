"""Where a plan can be changed by each operator of mutation: counted apart from the operators, so that none can fall silent.

A site is told by what stands in the plan alone: the kind of a step and of its type. `operators` makes the changes; what it makes
is held against what is counted here.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from pincite.ir import plan as p
from pincite.proving.surgery import Path, level, uses, walk

OPERATORS = {
    "constant": "a number, one step more and one step less",
    "period": "a time limit or other stretch of time, one unit more and one unit less",
    "comparison": "a comparison, as its neighbours and as its opposite",
    "member": "one of several names a fact may have, left out",
    "connective": "`all of` as `any of`, and `any of` as `all of`",
    "negation": "`not`, left out",
    "exception": "an exception or deeming, left out",
    "priority": "two ranks of exceptions, exchanged",
    "cell": "a cell of a table, one step more and one step less",
    "row": "the line between two rows of a table, one step up and one step down",
    "date": "a date in a rule or in the history, one day later and one day earlier",
    "version": "the line between two versions of a provision, one day later and one day earlier",
}


class Site(NamedTuple):
    """A place in the plan where an operator can make a change."""

    operator: str
    instrument: str
    module: str
    rule: int
    governor: bool
    path: Path


def sites(instrument: p.Instrument) -> Iterator[Site]:
    """Every site in the rules of an instrument; those in its history and versions are counted with them in `history`."""
    for module in instrument.modules:
        for number, rule in enumerate(module.rules):
            for operator, path in _in_rule(rule):
                yield Site(operator, instrument.code, module.name, number, False, path)
            if rule.governor is not None and mutable(rule):
                for path, step in walk(rule.governor.steps):
                    for operator in _of_step(step):
                        yield Site(operator, instrument.code, module.name, number, True, path)


def mutable(rule: p.Rule) -> bool:
    """Whether a rule is law that an example can prove; an assertion tests the law, and a determination is made by a person."""
    return rule.kind not in ("assertion", "determination")


def _in_rule(rule: p.Rule) -> Iterator[tuple[str, Path]]:
    if not mutable(rule):
        return
    if rule.kind == "fold":
        ranks = [path for path, step in walk(rule.steps) if isinstance(step.op, p.Rank)]
        yield from (("priority", path) for path in ranks[1:])
        return
    if rule.kind in ("exception", "deemed"):
        yield "exception", ()
    made = made_by_compiler(rule)
    cells = {n for _, step in walk(rule.steps) if isinstance(step.op, p.Tabulate) for n in uses(step.op)}
    for path, step in walk(rule.steps):
        if path in made:
            continue
        if len(path) == 1 and path[0] in cells:
            if isinstance(step.op, p.Constant) and step.type.kind == "number":
                yield "cell", path
            continue
        if _denied(rule, path, step):
            continue  # `is not`: the comparison it denies is the site
        for operator in _of_step(step):
            yield operator, path


def _of_step(step: p.Step) -> Iterator[str]:
    match step.op:
        case p.Constant(value) if step.type.kind == "number" and isinstance(value, int) and not isinstance(value, bool):
            yield "constant"
        case p.Constant() if step.type.kind in ("date", "time"):
            yield "date"
        case p.Scale():
            yield "constant"
        case p.Move():
            yield "period"
        case p.Compare() | p.CompareRatio() | p.IsVoid():
            yield "comparison"
        case p.IsMember(_, names) | p.InStates(_, names):
            yield "comparison"
            if len(names) > 1:
                yield "member"
        case p.Norm() if step.op.limit is not None:
            yield "comparison"
        case p.Conjoin(parts) | p.Disjoin(parts) if len(parts) > 1:
            yield "connective"
        case p.Negate():
            yield "negation"
        case p.Tabulate(keys):
            if any(key.type.kind == "number" for key in keys):
                yield "row"
        case _:
            pass


def _denied(rule: p.Rule, path: Path, step: p.Step) -> bool:
    """Whether a step is the `not` of a test that has no form of its own for it."""
    if not isinstance(step.op, p.Negate):
        return False
    of = dict(walk(rule.steps)).get((*path[:-1], step.op.of))
    return of is not None and isinstance(of.op, p.IsMember | p.IsVoid | p.InStates)


def made_by_compiler(rule: p.Rule) -> frozenset[Path]:
    """Steps that stand for no words of a rule file.

    They say that an exception applies, or that a member fails, or count a whole number in the unit of a finer one.
    """
    out: set[Path] = set()
    if rule.kind in ("exception", "deemed"):
        heads = {o.step for o in rule.outputs if ":" in o.name}
        out |= {(n,) for n in heads if isinstance(rule.steps[n].op, p.Conjoin) and rule.kind == "exception"}
        for path, step in walk(rule.steps):
            if isinstance(step.op, p.Disjoin) and any(
                isinstance(rule.steps[n].op, p.IsMade) for n in step.op.parts if len(path) == 1
            ):
                out.add(path)
    for path, step in walk(rule.steps):
        if isinstance(step.op, p.Scale) and level(rule.steps, path)[step.op.of].type.whole and not step.type.whole:
            out.add(path)
        if isinstance(step.op, p.Gather) and step.op.kind == "every":
            steps, results = step.op.member.steps, step.op.member.results
            out.add((*path, results[1]))
            fails = steps[results[1]].op
            if isinstance(fails, p.Conjoin):
                out.add((*path, fails.parts[1]))
    return frozenset(out)
