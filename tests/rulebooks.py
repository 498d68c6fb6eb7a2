"""Small rule files for tests: what is found in them, and what their checkers answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from documents import codes, compiled, reports
from pincite.deciding.api import Decision, decide
from pincite.deciding.rulebook import Rulebook
from pincite.diagnostics import Diagnostic
from pincite.proving.examples import run_examples
from pincite.proving.loading import loaded


def findings(text: str) -> list[Diagnostic]:
    """What is found in a rule file, without what is only not pinned."""
    return [d for d in compiled(text)[1] if d.code != "P707"]


def found(text: str) -> list[str]:
    """The codes of what is found in a rule file, reports included."""
    listed = compiled(text)[1]
    return sorted(codes(listed) + reports(listed))


def only(text: str, code: str) -> Diagnostic:
    """The one finding of a rule file, which must have that code."""
    listed = findings(text)
    assert [d.code for d in listed] == [code], [(d.code, d.message) for d in listed]
    return listed[0]


@contextmanager
def checkers(text: str) -> Iterator[Rulebook]:
    """The checkers of a rule file, which must be free of errors."""
    made, listed = compiled(text)
    assert made is not None, [(d.code, d.at.span.line, d.message) for d in listed]
    with loaded(made.plan, "regs") as book:
        yield book


def answer(book: Rulebook, question: str, facts: Mapping[str, Any], on: str, **how: Any) -> Decision:
    """The decision of a question, or of any name of the invented Part."""
    instrument = how.pop("instrument", next(iter(book.instruments)))
    return decide(question, facts, on, package=book.package, instrument=instrument, **how)


def outcome(text: str, question: str, facts: Mapping[str, Any], on: str, **how: Any) -> dict[str, Any]:
    """The outcome of a question in the record of its decision."""
    with checkers(text) as book:
        decision = answer(book, question, facts, on, **how)
        decision.explain()
        of: dict[str, Any] = decision.record["outcome"]
        return of


def reasons(of: Mapping[str, Any]) -> list[str]:
    """The reasons of an outcome, each with what it is of."""
    return sorted(f"{reason['kind']} {reason['of']}" for reason in of["reasons"])


def failures(text: str) -> list[str]:
    """What the examples of a rule file expect and do not get."""
    made, listed = compiled(text)
    assert made is not None, [(d.code, d.at.span.line, d.message) for d in listed]
    source = made.timed.typed.resolved
    with loaded(made.plan, "regs") as book:
        return [f"{f.title}: {f.message}" for f in run_examples(source.examples, book, source.units).failures]
