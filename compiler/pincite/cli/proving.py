"""`test`: the examples and assertions of the rules."""

from __future__ import annotations

import json

from pincite.cli import FINDINGS, FINE, NOT_COMPILED, USAGE
from pincite.cli.common import Usage, out, parser, problem
from pincite.cli.project import Project
from pincite.diagnostics import Severity
from pincite.proving.assertions import Broken, Tried, try_assertions
from pincite.proving.examples import run_examples
from pincite.proving.loading import loaded
from pincite.rendering import text as render
from pincite.settings import SettingsError


def run(name: str, does: str, arguments: list[str]) -> int:
    """Run the command."""
    try:
        return _test(name, does, arguments)
    except (Usage, SettingsError) as error:
        problem(str(error))
        return USAGE


def _test(name: str, does: str, arguments: list[str]) -> int:
    p = parser(
        name,
        does,
        "pincite test # all examples and assertions",
        "pincite test '9999.25' # only the examples of a Section",
        exits={FINDINGS: "an example fails, an assertion is broken, or there is nothing to run", NOT_COMPILED: ""},
    )
    p.add_argument("cite", nargs="?", help="only the examples at this address or below")
    args = p.parse_args(arguments)
    project = Project()
    if project.compiled is None:
        out(render.text([d for d in project.found if d.severity is Severity.ERROR], project.texts) + "\n")
        return NOT_COMPILED
    source = project.compiled.timed.typed.resolved
    wanted = [e for e in source.examples if args.cite is None or e.address.startswith(args.cite)]
    if not wanted:
        problem("there are no examples" + (f" at {args.cite}" if args.cite else ""))
        return FINDINGS
    with loaded(project.compiled.plan, project.settings.rules) as book:
        report = run_examples(wanted, book, source.units)
        tried = try_assertions(book, source.examples, source.units) if args.cite is None else Tried()
    for failure in report.failures:
        where = f"{failure.span.path}:{failure.span.line}: {failure.address}"
        out(f'{where}, "{render.clean(failure.title)}": {render.clean(failure.message)}\n')
    failed = len({(f.span.path, f.title) for f in report.failures})
    for broken in tried.broken:
        out(_broken(broken))
    out(f"{report.examples} examples, {report.expectations} expectations, {failed} examples failed\n")
    if tried.assertions:
        out(
            f"{tried.assertions} assertions, tried on {tried.cases} cases ({tried.definite} definite), "
            f"{len(tried.broken)} broken\n"
        )
    return FINDINGS if report.failures or tried.broken else FINE


def _broken(broken: Broken) -> str:
    """A case that breaks an assertion, as a facts file would give it."""
    where = f'in the example "{broken.example}"' if broken.example else "by a generated case"
    lines = [f'{broken.address}: "{render.clean(broken.words)}" is broken {where}, on {broken.on}, by']
    lines += [f"    {name} = {json.dumps(value, default=str)}" for name, value in sorted(broken.facts.items())]
    return "\n".join(lines) + "\n"
