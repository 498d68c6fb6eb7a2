"""`test --coverage`, `--boundaries`, `--mutate`: what the examples prove, and whether that is as much as is asked for."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pincite.cli import FINDINGS, FINE
from pincite.cli.common import Usage, out, problem
from pincite.cli.project import Project
from pincite.cli.proving import failures
from pincite.deciding.rulebook import Rulebook
from pincite.ir.types import Dimension
from pincite.pipeline import Compiled
from pincite.proving import coverage_report, mutation_report
from pincite.proving.coverage import coverage
from pincite.proving.edges import boundaries
from pincite.proving.examples import run_examples
from pincite.proving.excuses import read_all
from pincite.proving.loading import loaded
from pincite.proving.mutants import find
from pincite.proving.mutation import bench, try_all
from pincite.proving.provisions import OPEN, provisions
from pincite.proving.shares import short_of
from pincite.proving.sites import OPERATORS
from pincite.proving.trials import Seen, seen, trials
from pincite.settings import Proof


@dataclass(frozen=True, slots=True)
class Measure:
    """What was measured, as text and as data; in which ways it is less than is asked for; whether it is to be trusted."""

    text: str
    data: dict[str, Any]
    lacks: tuple[str, ...]
    sound: bool = True


@dataclass(frozen=True, slots=True)
class Measured:
    """What is measured: a compiled project whose examples hold, or a provision of it with what lies below."""

    project: Project
    made: Compiled
    book: Rulebook
    ready: Sequence[Seen]
    section: str | None
    proof: Proof

    @property
    def units(self) -> dict[str, Dimension]:
        """The units of the project."""
        return dict(self.made.timed.typed.resolved.units)

    def below(self, address: str) -> bool:
        """Whether an address is among what is measured."""
        return coverage_report.below(address, self.section)


def measured(
    project: Project, ways: Sequence[str], section: str | None, operator: str | None, proof: Proof, form: str
) -> int:
    """Measure what the examples of a compiled project prove. The examples must hold: what fails proves nothing."""
    made = project.compiled
    if made is None or project.law is None:
        return FINDINGS
    source = made.timed.typed.resolved
    if section is not None and not any(coverage_report.below(a, section) for a in source.places):
        raise Usage(f"there is no provision {section}; write it as in {_some(source)}")
    with loaded(made.plan, project.settings.rules) as book:
        report = run_examples(source.examples, book, source.units)
        if report.failures:
            out(failures(report))
            problem("examples fail; what they prove can be measured when they hold")
            return FINDINGS
        ready = seen(trials(source.examples, book, source.units), book)
        of = Measured(project, made, book, ready, section, proof)
        found = list(_measures(of, ways, operator))
    lacks = [line for measure in found for line in measure.lacks]
    if form == "json":
        data = {name: part for measure in found for name, part in measure.data.items()}
        out(json.dumps({**data, "lacks": lacks}, indent=2, ensure_ascii=False, default=str) + "\n")
    else:
        told = "\n".join(measure.text for measure in found)
        out(told + "".join(f"{line}\n" for line in lacks))
    return FINE if not lacks and all(measure.sound for measure in found) else FINDINGS


def _measures(of: Measured, ways: Sequence[str], operator: str | None) -> Iterator[Measure]:
    if "coverage" in ways:
        yield _coverage(of)
    if "boundaries" in ways:
        yield _boundaries(of)
    if "mutate" in ways:
        yield _mutation(of, operator)


def _coverage(of: Measured) -> Measure:
    covered = [c for c in coverage(of.made.plan, of.ready) if of.below(c.item.address)]
    law = of.project.law
    classes = (
        [p for p in provisions(of.made.plan, of.made.timed, law) if of.below(p.address)] if law is not None else []
    )
    uncounted = sum(not one.counts for one in of.ready)
    unclassified = [p.address for p in classes if p.is_ in OPEN]
    lacks = short_of("coverage", coverage_report.share(covered), of.proof.coverage)
    return Measure(
        coverage_report.coverage_text(covered, classes, uncounted),
        coverage_report.coverage_data(covered, classes, uncounted),
        (*lacks, *(f"coverage: not all words of {address} are classified" for address in unclassified)),
    )


def _boundaries(of: Measured) -> Measure:
    stood = [s for s in boundaries(of.made.plan, of.made.timed, of.ready) if of.below(s.edge.address)]
    lacks = short_of("boundaries", coverage_report.sides_share(stood), of.proof.boundaries)
    return Measure(coverage_report.boundaries_text(stood), coverage_report.boundaries_data(stood), lacks)


def _mutation(of: Measured, operator: str | None) -> Measure:
    plan, timed = of.made.plan, of.made.timed
    excuses = read_all(of.project.settings.root, (i.folder for i in plan.instruments))
    found = find(plan, timed, of.section, [operator] if operator else OPERATORS)
    some = operator is not None or of.section is not None
    known = [m.key for m in find(plan, timed).mutants] if excuses and some else None
    results = try_all(bench(plan, of.project.settings.rules, of.book, of.units, of.ready), found.mutants)
    came = mutation_report.outcome(found, results, excuses, known)
    lacks = short_of("mutation", came.share, of.proof.mutate)
    if came.excused_share > of.proof.excused:
        many = f"{came.excused_share:.2f} % of the changes are excused"
        lacks = (*lacks, f"mutation: {many}, which is more than the {of.proof.excused:g} % that may be")
    return Measure(mutation_report.text(came), mutation_report.data(came), lacks, not came.silent and not came.needless)


def _some(source: Any) -> str:
    """An address of the project, as an example of how one is written."""
    return next((e.address for e in source.examples), next(iter(source.places), ""))
