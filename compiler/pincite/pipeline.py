"""The passes in order. Read this first.

    text -> surface -> resolved -> cited -> typed -> graph -> timed -> plan -> generated files

Each pass returns its result and everything it found; the pipeline stops between passes, so a user sees every mistake of a stage
at once. Checks read what the passes made and change nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from pincite.checks import check_all
from pincite.diagnostics import Diagnostic, Outcome, has_errors, in_order
from pincite.ir import plan, surface, timed
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

    found: list[Diagnostic] = field(default_factory=list)

    def __call__(self, outcome: Outcome[T]) -> T:
        """The result of a pass; raises `Rejected` if it found an error."""
        self.found += outcome.found
        if has_errors(outcome.found):
            raise Rejected(in_order(self.found))
        return outcome.result


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
    checked = Checked()
    written = checked(parse(in_reading_order(sources), law))
    resolved = checked(resolve(written, law, frozenset(keywords(law))))
    cited = checked(cite(resolved, law))
    typed = checked(typecheck(cited))
    graph = checked(depend(typed))
    sliced = checked(timeslice(typed, graph, law))
    made = checked(lower(sliced, law))
    checked.found += check_all(written, sliced, law)
    return Compiled(written, sliced, made, tuple(in_order(checked.found)))
