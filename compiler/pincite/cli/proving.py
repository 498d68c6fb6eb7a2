"""`test`: the examples and assertions of the rules, and what they prove."""

from __future__ import annotations

import json

from pincite.cli import FINDINGS, FINE, NOT_COMPILED, USAGE
from pincite.cli.arguments import parser
from pincite.cli.common import Usage, many, out, problem
from pincite.cli.project import Project
from pincite.diagnostics import Severity
from pincite.proving.assertions import Broken, Tried, try_assertions
from pincite.proving.examples import Report, run_examples
from pincite.proving.excuses import ExcusesError
from pincite.proving.loading import loaded
from pincite.proving.sites import OPERATORS
from pincite.rendering import text as render


def run(name: str, does: str, arguments: list[str]) -> int:
    """Run the command."""
    try:
        return _test(name, does, arguments)
    except ExcusesError as error:
        problem(str(error))
        return USAGE


def _test(name: str, does: str, arguments: list[str]) -> int:
    p = parser(
        name,
        does,
        "pincite test # all examples and assertions",
        "pincite test '9999.25' # only the examples of a Section",
        "pincite test --coverage # what no example has shown",
        "pincite test --coverage --boundaries --mutate # the whole proof, held against the project's settings",
        exits={
            FINDINGS: "an example fails, an assertion is broken, there is nothing to run, or less is proved than asked for",
            NOT_COMPILED: "",
        },
    )
    p.add_argument("cite", nargs="?", help="only the examples at this address or below")
    p.add_argument("--coverage", action="store_true", help="say which conditions the examples have not shown")
    p.add_argument("--boundaries", action="store_true", help="say at which lines of the law no example stands")
    p.add_argument("--mutate", action="store_true", help="change the law's logic and say what no example notices")
    p.add_argument("--section", metavar="CITE", help="with these: only what stands at this address or below")
    p.add_argument("--operator", choices=tuple(OPERATORS), help="with --mutate: only changes of this kind")
    p.add_argument("--fail-under", type=_percent, metavar="PERCENT",
                     help="the share below which the exit code is 1 (default: the settings, or 100)")  # fmt: skip
    p.add_argument("--format", choices=("text", "json"), default="text", help="how to say it (default: text)")
    p.add_argument("--json", dest="format", action="store_const", const="json", help="the same as --format json")
    args = p.parse_args(arguments)
    measure = [way for way in ("coverage", "boundaries", "mutate") if getattr(args, way)]
    if (args.section or args.format != "text" or args.fail_under is not None) and not measure:
        raise Usage("--section, --fail-under and --format go with --coverage, --boundaries or --mutate")
    if args.operator and not args.mutate:
        raise Usage("--operator goes with --mutate")
    if args.cite and measure:
        raise Usage(
            "with --coverage, --boundaries and --mutate write --section before the address: all examples are run"
        )
    project = Project()
    if project.compiled is None:
        out(render.text([d for d in project.found if d.severity is Severity.ERROR], project.texts) + "\n")
        return NOT_COMPILED
    if measure:
        from pincite.cli.measuring import measured

        proof = project.settings.proof
        if args.fail_under is not None:
            proof = proof._replace(coverage=args.fail_under, boundaries=args.fail_under, mutate=args.fail_under)
        return measured(project, measure, args.section, args.operator, proof, args.format)
    source = project.compiled.timed.typed.resolved
    wanted = [e for e in source.examples if args.cite is None or e.address.startswith(args.cite)]
    if not wanted:
        problem("there are no examples" + (f" at {args.cite}" if args.cite else ""))
        return FINDINGS
    with loaded(project.compiled.plan, project.settings.rules) as book:
        report = run_examples(wanted, book, source.units)
        tried = try_assertions(book, source.examples, source.units) if args.cite is None else Tried()
    out(failures(report))
    for broken in tried.broken:
        out(_broken(broken))
    failed = len({(f.span.path, f.title) for f in report.failures})
    run = f"{many(report.examples, 'example')}, {many(report.expectations, 'expectation')}"
    out(f"{run}, {many(failed, 'example')} failed\n")
    if tried.assertions:
        out(
            f"{many(tried.assertions, 'assertion')}, tried on {many(tried.cases, 'case')} ({tried.definite} definite), "
            f"{len(tried.broken)} broken\n"
        )
    return FINDINGS if report.failures or tried.broken else FINE


def _percent(text: str) -> float:
    import argparse

    try:
        value = float(text.removesuffix("%"))
    except ValueError:
        value = -1.0
    if not 0 <= value <= 100:
        raise argparse.ArgumentTypeError(f"{text} is not a share; write a number from 0 to 100")
    return value


def failures(report: Report) -> str:
    """What examples expected and did not get, a line for each."""
    lines = []
    for failure in report.failures:
        where = f"{failure.span.path}:{failure.span.line}: {failure.address}"
        lines.append(f'{where}, "{render.clean(failure.title)}": {render.clean(failure.message)}\n')
    return "".join(lines)


def _broken(broken: Broken) -> str:
    """A case that breaks an assertion, as a facts file would give it."""
    where = f'in the example "{broken.example}"' if broken.example else "by a generated case"
    lines = [f'{broken.address}: "{render.clean(broken.words)}" is broken {where}, on {broken.on}, by']
    lines += [f"    {name} = {json.dumps(value, default=str)}" for name, value in sorted(broken.facts.items())]
    return "\n".join(lines) + "\n"
