"""A rule file taken as far as one pass: what the pass made of it, and what it found."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from documents import whole
from pincite.diagnostics import Diagnostic, Outcome
from pincite.ir import plan, resolved, surface, timed, typed
from pincite.jurisdiction import jurisdiction
from pincite.passes.cite import cite
from pincite.passes.depend import depend
from pincite.passes.lower import lower
from pincite.passes.parse import parse, parse_file
from pincite.passes.resolve import resolve
from pincite.passes.timeslice import timeslice
from pincite.passes.typecheck import typecheck
from pincite.settings import prelude_sources
from pincite.source import Source
from pincite.syntax.grammar import keywords

LAW = jurisdiction("il")
NAME = "regs/part9999/rules.pin"
ROOT = Path(__file__).resolve().parents[1]


def sources(text: str) -> list[Source]:
    """The prelude and a rule file; what a fragment lacks above it is put there."""
    return [*prelude_sources("il"), Source(NAME, whole(text))]


def filed(text: str) -> Outcome[surface.File]:
    """A rule file as it is written, parsed alone."""
    return parse_file(Source(NAME, text), LAW)


def resolving(text: str) -> Outcome[resolved.Program]:
    """A rule file with its names resolved."""
    return resolve(parse(sources(text), LAW).result, LAW, frozenset(keywords(LAW)))


def citing(text: str) -> Outcome[resolved.Program]:
    """A rule file with its citations checked."""
    return cite(resolving(text).result, LAW)


def typing(text: str) -> Outcome[typed.Program]:
    """A rule file with types."""
    return typecheck(citing(text).result)


def slicing(text: str) -> Outcome[timed.Program]:
    """A rule file in time."""
    program = typing(text).result
    return timeslice(program, depend(program).result, LAW)


def lowering(text: str) -> plan.Plan:
    """The plan of a rule file."""
    return lower(slicing(text).result, LAW).result


def codes(found: Iterable[Diagnostic]) -> list[str]:
    """The codes of findings, in order."""
    return [finding.code for finding in found]


def rule(program: plan.Plan, name: str, kind: str | None = None) -> plan.Rule:
    """The one rule of a plan with a name."""
    found = [
        made
        for instrument in program.instruments
        for module in instrument.modules
        for made in module.rules
        if made.name == name and kind in (None, made.kind)
    ]
    assert len(found) == 1, [made.ident for made in found]
    return found[0]
