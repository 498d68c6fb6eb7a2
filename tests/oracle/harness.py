"""The compiler and the reference interpreter side by side: one program, one case, two answers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

from documents import compiled
from oracle.model import FOREVER, Case
from oracle.program import Program, source
from oracle.values import INF, NONE, OPEN
from pincite.deciding.api import Decision, decide, prepare
from pincite.deciding.points import trace_of
from pincite.deciding.rulebook import Rulebook
from pincite.proving.loading import loaded
from pincite.runtime import values


@contextmanager
def checkers(program: Program) -> Iterator[Rulebook]:
    """The checkers of a program, loaded."""
    made, found = compiled(source(program))
    if made is None:
        said = "; ".join(f"{d.code} line {d.at.span.line}: {d.message}" for d in found if d.severity.value == "error")
        raise AssertionError(f"it does not compile: {said}\n{source(program)}")
    with loaded(made.plan, "regs") as book:
        yield book


def _given(kind: str, value: Any) -> Any:
    if value == NONE:
        return {"state": "none"}
    if value == "unknown":
        return {"state": "unknown"}
    if kind == "list":
        complete, rows = value
        listed = [{name: _given("date" if name == "day" else "", v) for name, v in row.items()} for row in rows]
        return listed if complete else {"at_least": listed}
    if isinstance(value, tuple):
        ends = ("from", "to") if kind == "date" else ("at_least", "at_most")
        return dict(zip(ends, (_given(kind, end) for end in value), strict=True))
    return date.fromordinal(value) if kind == "date" else value


def _facts(program: Program, case: Case) -> dict[str, Any]:
    kinds = {f.name: f.kind for f in program.facts}
    return {name: _given(kinds.get(name, ""), value) for name, value in case.facts.items()}


def check_prepared(program: Program, book: Rulebook, case: Case, decision: Decision) -> None:
    """Prepared for many decisions, the question has the same answer and the same trace."""
    on = date.fromordinal(case.asked)
    known = None if case.known == FOREVER else date.fromordinal(case.known)
    prepared = prepare("asked", on, known, package=book.package, readings=case.readings)
    (trace,) = prepared.explain(_facts(program, case))
    assert trace == trace_of(decision.root)
    assert prepared.decide(_facts(program, case)) == (trace[1],)


def asked(program: Program, book: Rulebook, case: Case) -> Decision:
    """The compiler's answer."""
    return decide(
        "asked",
        _facts(program, case),
        date.fromordinal(case.asked),
        None if case.known == FOREVER else date.fromordinal(case.known),
        package=book.package,
        readings=case.readings,
    )


def plain(value: Any, kind: str) -> Any:
    """A value of the compiler's runtime as the reference interpreter has it."""
    if kind == "truth":
        return {0: False, 2: True}.get(value)
    if kind == "states":
        if not isinstance(value, frozenset):
            return OPEN
        return frozenset("dates_out_of_order" if state == "order_of_dates_open" else state for state in value)
    if value is values.NONE:
        return NONE
    if isinstance(value, int):
        return (value, value)
    if isinstance(value, values.Range):
        return tuple(
            INF if end == values.INF else -INF if end == -values.INF else end for end in (value.low, value.high)
        )
    return OPEN
