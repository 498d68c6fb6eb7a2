"""`diff`: what an edit of the rules does, before it is saved as law."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pincite.cli import FINDINGS, FINE, NOT_COMPILED
from pincite.cli.arguments import Arguments, parser
from pincite.cli.common import Usage, out, out_json, problem, width
from pincite.cli.project import Project
from pincite.cli.revision import checked_out, commit_of
from pincite.diagnostics import Severity
from pincite.rendering import text as render
from pincite.settings import find_settings

if TYPE_CHECKING:
    from pincite.impact.sides import Version

_ABOUT = """\
The rules as they lie in the folder are compared with a revision of git, or with another folder. Shown are the words,
redlined; the logic in sentences; examples with another result; reviews that drift; and for each question, duty and right
that can be decided differently one case: facts and a day, both answers, and what decides each.

Where no case is found, it says how that was established: by the same logic in both versions, in every case of a finite
space, or among so many cases that were tried. Cases lie at the edges of both versions and are the same in every run.
"""


def cases_number(text: str) -> int:
    """A number of cases of the command line."""
    if not text.isdecimal() or not 0 < int(text) <= 10_000_000:
        raise argparse.ArgumentTypeError(f"{text} is not a number of cases")
    return int(text)


def run(name: str, does: str, arguments: list[str]) -> int:
    """Run the command."""
    p = parser(
        name,
        does,
        "pincite diff # what was edited since the last commit",
        "pincite diff main '9999.25(g)' # one subsection, against another branch",
        "pincite diff --from ../before --format json # against a folder, for a program",
        about=_ABOUT,
        exits={FINDINGS: "something differs", NOT_COMPILED: "one of the versions does not compile; it says which"},
    )
    p.add_argument(
        "what", nargs="*", metavar="REV CITE", help="a revision (default: HEAD), and an address to look at alone"
    )
    p.add_argument(
        "--from", dest="folder", metavar="FOLDER", help="compare with the project in a folder, not with a revision"
    )
    p.add_argument(
        "--tries", type=cases_number, default=1000, metavar="N", help="cases to try for each question (1000)"
    )
    p.add_argument("--format", choices=("text", "json"), default="text", help="json: for a program to read")
    args = p.parse_args(arguments)
    new = Project()
    if new.compiled is None:
        return _broken(new, "the rules as they are now")
    revision, cite = _asked(p, args.what, args.folder, new)
    with _before(new, revision, args.folder) as (old, called):
        if old.compiled is None:
            return _broken(old, called)
        return _compared(old, new, called, cite, args)


def _asked(p: Arguments, what: list[str], folder: str | None, new: Project) -> tuple[str, str | None]:
    """Which revision and which address are meant: an address is one that the rules have, or that looks like one."""
    most = 1 if folder else 2
    if len(what) > most:
        p.error("give a revision and an address" if most == 2 else "with --from only an address is given")
    if not what:
        return "HEAD", None
    if len(what) == 2:
        return what[0], what[1]
    known = _addresses(new)
    if folder or what[0] in known or "(" in what[0]:
        return "HEAD", what[0]
    return what[0], None


def _addresses(project: Project) -> set[str]:
    if project.compiled is None:
        return set()
    plan = project.compiled.plan
    return {i.code for i in plan.instruments} | {
        place.address for i in plan.instruments for module in i.modules for place in module.places
    }


@contextmanager
def _before(new: Project, revision: str, folder: str | None) -> Iterator[tuple[Project, str]]:
    """The version to compare with, and what it is called."""
    if folder is not None:
        path = Path(folder)
        if not path.is_dir():
            raise Usage(f"there is no folder {folder}")
        yield _at(path.resolve(), folder), f"the rules in {folder}"
        return
    root = new.settings.root
    commit_of(root, revision)
    with checked_out(root, revision) as (scratch, short):
        yield _at(scratch, revision), f"the rules in {revision} ({short})"


def _at(folder: Path, called: str) -> Project:
    """The project of a folder: its own, not one that encloses it."""
    settings = find_settings(folder)
    if settings.root != folder:
        raise Usage(f"{called} holds no project of its own: no pincite.toml, and no [tool.pincite] in a pyproject.toml")
    return Project(folder)


def _broken(project: Project, called: str) -> int:
    errors = [d for d in project.found if d.severity is Severity.ERROR]
    out(render.text(errors, project.texts) + "\n")
    problem(f"diff: {called}: {render.summary(errors)}; they do not compile, so there is nothing to compare")
    return NOT_COMPILED


def _compared(old: Project, new: Project, called: str, cite: str | None, args: argparse.Namespace) -> int:
    from pincite.cli.differences import Page
    from pincite.cli.verdicts import verdict
    from pincite.impact.comparing import compare

    if cite is not None and cite not in _addresses(old) | _addresses(new):
        raise Usage(f"neither version has the address {cite}")
    before, after = version_of(old), version_of(new)
    comparison = compare(before, after, None if cite in _codes(new) else cite, args.tries)
    drift = [d.message for d in new.found if d.code == "P703" and (cite is None or (d.law or "").startswith(cite))]
    if args.format == "json":
        document = {"against": called, "verdict": verdict(comparison), "reviews": drift, "same": comparison.same}
        out_json(document | {f.name: as_document(getattr(comparison, f.name)) for f in fields(comparison)})
    else:
        out(f"The rules as they are now, against {called}\n")
        coloured = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
        for line in Page(width(), coloured).lines(comparison, drift):
            out(line + "\n")
    return FINE if comparison.same else FINDINGS


def as_document(of: Any) -> Any:
    """A part of a comparison as JSON has it: by names, numbers with decimals as text."""
    match of:
        case Mapping():
            return {str(name): as_document(value) for name, value in of.items()}
        case tuple() if hasattr(of, "_asdict"):
            return as_document(of._asdict())
        case list() | tuple():
            return [as_document(part) for part in of]
        case Decimal():
            return format(of, "f")
        case _ if is_dataclass(of):
            return {f.name: as_document(getattr(of, f.name)) for f in fields(of)}
        case _:
            return of


def _codes(project: Project) -> set[str]:
    return {i.code for i in project.compiled.plan.instruments} if project.compiled is not None else set()


def version_of(project: Project) -> Version:
    """A project as a version to compare. Raises `Usage` where it does not compile."""
    from pincite.impact.sides import Version

    if project.compiled is None:
        raise Usage("the rules do not compile")
    adopted = {a.reading: a.alternative for a in project.settings.adopted}
    return Version(project.compiled, project.settings.rules, adopted)
