"""`check`: everything that is wrong in the rules or unaccounted for, in one run."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from pincite.cli import FINDINGS, FINE, NOT_COMPILED
from pincite.cli.arguments import parser
from pincite.cli.common import Usage, many, out, out_json, problem
from pincite.cli.project import Project
from pincite.cli.watching import Terminal, watch
from pincite.diagnostics import Severity
from pincite.rendering.document import document
from pincite.rendering.github import github
from pincite.rendering.result import Counts, Result, findings
from pincite.rendering.sarif import sarif
from pincite.rendering.standing import Standings
from pincite.rendering.text import reports, summary, text
from pincite.settings import SettingsError, find_settings

FORMATS = ("text", "json", "sarif", "github")


def run(name: str, does: str, arguments: list[str]) -> int:
    """Run the command."""
    p = parser(
        name,
        does,
        "pincite check # every mistake with its place and its remedy, then what is only reported",
        "pincite check --strict --quiet # for a script: count the findings; warnings count too",
        "pincite check --format sarif > findings.sarif # for an editor or a code host",
        "pincite check --watch # while writing: say after each change what is mended and what is new",
        about="Nothing is written. A finding has a code; `pincite explain CODE` says more of it. Of the forms for programs, "
        "json and sarif hold everything, and github leaves acknowledged gaps out unless --gaps is given.",
        exits={
            FINE: "no errors; with --strict no warnings either",
            FINDINGS: "errors; with --strict also warnings",
            NOT_COMPILED: "",
        },
    )
    p.add_argument("--strict", action="store_true", help="warnings count as findings")
    p.add_argument("--quiet", action="store_true", help="only count the findings")
    p.add_argument("--gaps", action="store_true", help="list every acknowledged gap, not only their number")
    p.add_argument(
        "--format",
        choices=FORMATS,
        default="text",
        help="text to read, json or sarif for programs, github for its builds",
    )
    p.add_argument("--watch", action="store_true", help="check again whenever a file changes, until Ctrl-C")
    args = p.parse_args(arguments)
    if args.quiet and args.format != "text":
        raise Usage(f"check: --quiet leaves nothing of --format {args.format}; give one of them")
    if args.watch:
        if args.format != "text":
            raise Usage(f"check: --watch is for people; take --format {args.format} without it")
        return watch(find_settings(Path.cwd()), partial(_look, args.strict, args.quiet, args.gaps), Terminal())
    project = Project()
    result = result_of(project, args.strict)
    match args.format:
        case "json":
            out_json(document(result))
        case "sarif":
            out_json(sarif(result))
        case "github":
            out(github(result.findings, args.gaps) + _counted(project, result) + "\n")
        case _:
            show(project, result, args.quiet, args.gaps)
    return result.exit


def _look(strict: bool, quiet: bool, gaps: bool) -> Result | None:
    """Check once and show it; None where nothing could be read, which is said."""
    try:
        project = Project()
        result = result_of(project, strict)
    except (Usage, SettingsError) as error:
        problem(str(error))
        return None
    show(project, result, quiet, gaps)
    return result


def result_of(project: Project, strict: bool) -> Result:
    """What checking a project came to; with `strict` warnings count."""
    stopping = (Severity.ERROR, Severity.WARNING) if strict else (Severity.ERROR,)
    code = FINDINGS if any(d.severity in stopping for d in project.found) else FINE
    compiled = project.compiles
    told = tuple(findings(project.found, project.texts, standings_of(project)))
    return Result(told, project.texts, counts_of(project), compiled, code if compiled else NOT_COMPILED)


def show(project: Project, result: Result, quiet: bool, gaps: bool) -> None:
    """The result as text: what is to be done first, then what is for the record, then the counts."""
    standings = standings_of(project)
    shown = [d for d in project.found if d.severity is not Severity.REPORT]
    if shown and not quiet:
        out(text(shown, project.texts, standings) + "\n")
    if not quiet:
        out(reports((d for d in project.found if d.severity is Severity.REPORT), standings, gaps))
    out(_counted(project, result) + "\n")


def standings_of(project: Project) -> Standings | None:
    """What knows the provisions of a project; None where its jurisdiction cannot be read."""
    return Standings(project.texts, project.law) if project.law is not None else None


def counts_of(project: Project) -> Counts:
    """How much a check has read."""
    files = sum(1 for s in project.sources if s.path.startswith(project.settings.rules + "/")) + project.unreadable
    if project.built is None:
        return Counts(files)
    places, rules, questions, examples = project.built.record.counts
    states = [entry.state for entries in project.locks().values() for entry in entries.values()]
    return Counts(files, places, rules, questions, examples, states.count("drafted"), states.count("reviewed"))


def _counted(project: Project, result: Result) -> str:
    c = result.counts
    read = (c.files, "file"), (c.places, "place"), (c.rules, "rule"), (c.questions, "question"), (c.examples, "example")
    line = ", ".join(many(number, what) for number, what in read if number is not None)
    if c.places is not None:
        line += f"; pinned: {c.drafted} drafted, {c.reviewed} reviewed"
    line += f": {summary(project.found)}"
    if not result.compiled:
        several = result.number(Severity.ERROR) > 1
        line += f"; later checks wait until the {'errors are' if several else 'error is'} mended"
    return line
