"""`test --coverage`, `--boundaries`, `--mutate`: what the examples prove."""

from __future__ import annotations

import json
from typing import Any

from pincite.cli import FINDINGS, FINE
from pincite.cli.common import Usage, out, problem
from pincite.cli.project import Project
from pincite.cli.proving import failures
from pincite.proving import coverage_report, mutation_report
from pincite.proving.coverage import coverage
from pincite.proving.edges import boundaries
from pincite.proving.examples import run_examples
from pincite.proving.excuses import read_all
from pincite.proving.loading import loaded
from pincite.proving.mutants import find
from pincite.proving.mutation import bench, try_all
from pincite.proving.provisions import provisions
from pincite.proving.sites import OPERATORS
from pincite.proving.trials import seen, trials


def measured(project: Project, what: str, section: str | None, operator: str | None, enough: float, form: str) -> int:
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
        if what == "coverage":
            covered = [c for c in coverage(made.plan, ready) if coverage_report.below(c.item.address, section)]
            classes = provisions(made.plan, made.timed, project.law)
            classes = [p for p in classes if coverage_report.below(p.address, section)]
            uncounted = sum(not one.counts for one in ready)
            gaps = any(p.is_ == "gap" for p in classes)
            _say(form, coverage_report.coverage_text(covered, classes, uncounted),
                 coverage_report.coverage_data(covered, classes, uncounted))  # fmt: skip
            return FINDINGS if gaps or coverage_report.share(covered) < enough else FINE
        if what == "boundaries":
            stood = [
                s for s in boundaries(made.plan, made.timed, ready) if coverage_report.below(s.edge.address, section)
            ]
            _say(form, coverage_report.boundaries_text(stood), coverage_report.boundaries_data(stood))
            return FINDINGS if coverage_report.sides_share(stood) < enough else FINE
        excuses = read_all(project.settings.root, (i.folder for i in made.plan.instruments))
        found = find(made.plan, made.timed, section, [operator] if operator else OPERATORS)
        known = [m.key for m in find(made.plan, made.timed).mutants] if excuses else []
        results = try_all(bench(made.plan, project.settings.rules, book, source.units, ready), found.mutants)
    of = mutation_report.outcome(found, results, excuses, known)
    _say(form, mutation_report.text(of), mutation_report.data(of))
    return FINDINGS if of.silent or of.needless or of.share < enough else FINE


def _some(source: Any) -> str:
    """An address of the project, as an example of how one is written."""
    return next((e.address for e in source.examples), next(iter(source.places), ""))


def _say(form: str, text: str, data: dict[str, Any]) -> None:
    out(json.dumps(data, indent=2, ensure_ascii=False, default=str) + "\n" if form == "json" else text)
