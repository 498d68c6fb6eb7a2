"""`check`: everything that is wrong in the rules or unaccounted for, in one run."""

from __future__ import annotations

from pincite import render
from pincite.cli import FINDINGS, FINE, NOT_COMPILED, USAGE
from pincite.cli.common import Usage, out, parser, problem
from pincite.cli.project import Project
from pincite.diagnostics import Severity
from pincite.language import PRELUDE
from pincite.settings import SettingsError


def run(name: str, does: str, arguments: list[str]) -> int:
    """Run the command."""
    try:
        return _check(does, arguments)
    except (Usage, SettingsError) as error:
        problem(str(error))
        return USAGE


def _check(does: str, arguments: list[str]) -> int:
    p = parser(
        "check",
        does,
        "pincite check # every mistake with its place and its remedy, then what is only reported",
        "pincite check --strict --quiet # for a script: count the findings; warnings count too",
        about="Nothing is written. A finding has a code; `pincite explain CODE` says more of it.",
        exits={
            FINE: "no errors; with --strict no warnings either",
            FINDINGS: "errors; with --strict also warnings",
            NOT_COMPILED: "",
        },
    )
    p.add_argument("--strict", action="store_true", help="warnings count as findings")
    p.add_argument("--quiet", action="store_true", help="only count the findings")
    args = p.parse_args(arguments)
    project = Project()
    if not args.quiet:
        shown = [d for d in project.found if d.severity is not Severity.REPORT]
        reports = [d for d in project.found if d.severity is Severity.REPORT]
        if shown:
            out(render.text(shown, project.texts) + "\n")
        for report in reports:
            span = report.at.span
            out(f"report[{report.code}] {report.name}: {render.clean(report.message)}  ({span.path}:{span.line})\n")
    _count(project)
    if project.compiled is None:
        return NOT_COMPILED
    stopping = (Severity.ERROR, Severity.WARNING) if args.strict else (Severity.ERROR,)
    return FINDINGS if any(d.severity in stopping for d in project.found) else FINE


def _count(project: Project) -> None:
    files = sum(1 for s in project.sources if not s.path.startswith(PRELUDE)) + project.unreadable
    line = f"{files} file{'s' if files != 1 else ''}"
    if project.compiled is not None:
        source = project.compiled.timed.typed.resolved
        places = sum(1 for place in source.places.values() if place.kind != "instrument")
        questions = sum(1 for rule in source.rules if rule.kind == "question")
        line += f", {places} places, {len(source.rules)} rules, {questions} questions, {len(source.examples)} examples"
        drafted = sum(1 for entries in project.locks().values() for e in entries.values() if e.state == "drafted")
        reviewed = sum(1 for entries in project.locks().values() for e in entries.values() if e.state == "reviewed")
        line += f"; pinned: {drafted} drafted, {reviewed} reviewed"
    out(f"{line}: {render.summary(project.found)}\n")
