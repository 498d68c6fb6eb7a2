"""The passes in order. Read this first.

    text -> surface -> resolved -> cited -> typed -> graph -> timed -> plan -> generated files

Each pass returns its result and everything it found; the pipeline stops between passes, so a user sees every mistake of a stage
at once. Checks read what the passes made and change nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from pincite.checks import check_all
from pincite.diagnostics import Diagnostic, Outcome, has_errors, in_order
from pincite.ir import plan, surface, timed
from pincite.ir.resolved import Program
from pincite.jurisdiction import Jurisdiction
from pincite.language import PRELUDE
from pincite.passes.cite import cite
from pincite.passes.depend import depend
from pincite.passes.lower import lower
from pincite.passes.parse import parse
from pincite.passes.resolve import resolve
from pincite.passes.timeslice import timeslice
from pincite.passes.typecheck import typecheck
from pincite.source import Source
from pincite.syntax.grammar import keywords

T = TypeVar("T")


class Rejected(Exception):  # not an error of ours: the rules do not compile
    """The rules do not compile: `found` says why."""

    def __init__(self, found: Sequence[Diagnostic]) -> None:
        self.found = tuple(found)
        super().__init__(f"{len(self.found)} findings")


@dataclass(slots=True)
class Checked:
    """Collects what the passes find, and stops after one that found an error."""

    own: frozenset[str] | None = None  # the files whose findings are wanted; None: all
    found: list[Diagnostic] = field(default_factory=list)

    def __call__(self, outcome: Outcome[T]) -> T:
        """The result of a pass; raises `Rejected` if it found an error."""
        if has_errors(self.add(outcome.found)):
            raise Rejected(in_order(self.found))
        return outcome.result

    def add(self, found: Iterable[Diagnostic]) -> list[Diagnostic]:
        """Add findings; those that are wanted."""
        mine = [d for d in found if self.own is None or d.at.span.path in self.own]
        self.found += mine
        return mine


@dataclass(frozen=True, slots=True)
class Compiled:
    """What the compiler made of a project, and everything it found on the way."""

    surface: surface.Program
    timed: timed.Program
    plan: plan.Plan
    found: tuple[Diagnostic, ...]


def in_reading_order(sources: Sequence[Source]) -> list[Source]:
    """The prelude first, what is common before what is a jurisdiction's own; then the project's files by their paths."""

    def place(source: Source) -> tuple[int, str]:
        return (source.path.count("/") if source.path.startswith(PRELUDE) else 99, source.path)

    return sorted(sources, key=place)


def compile_rules(sources: Sequence[Source], law: Jurisdiction) -> Compiled:
    """Run every pass in order; raises `Rejected` after the first that finds an error."""
    return compile_files(parse(in_reading_order(sources), law), law)


def resolve_rules(sources: Sequence[Source], law: Jurisdiction) -> Program:
    """Run the passes as far as names are what they name, for what needs no more; raises `Rejected` as `compile_rules`."""
    checked = Checked()
    return checked(resolve(checked(parse(in_reading_order(sources), law)), law, frozenset(keywords(law))))


def compile_files(parsed: Outcome[surface.Program], law: Jurisdiction, own: frozenset[str] | None = None) -> Compiled:
    """Run every pass after the first. With `own`, findings and plan are of those files; the others are what they rest on."""
    checked = Checked(own)
    written = checked(parsed)
    resolved = checked(resolve(written, law, frozenset(keywords(law))))
    cited = checked(cite(resolved, law, own))
    typed = checked(typecheck(cited))
    graph = checked(depend(typed))
    sliced = checked(timeslice(typed, graph, law))
    made = checked(lower(sliced, law, own))
    checked.add(check_all(written, sliced, law))
    return Compiled(written, sliced, made, tuple(in_order(checked.found)))
