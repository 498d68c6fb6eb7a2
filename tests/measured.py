"""Small rule files whose examples are measured: what mutation, coverage and boundaries find in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from documents import compiled
from pincite.pipeline import Compiled
from pincite.proving.coverage import Covered, coverage
from pincite.proving.edges import Stood, boundaries
from pincite.proving.examples import run_examples
from pincite.proving.excuses import Excuse
from pincite.proving.loading import loaded
from pincite.proving.mutants import Found, find
from pincite.proving.mutation import Workshop, bench, try_all
from pincite.proving.mutation_report import Outcome, outcome
from pincite.proving.sites import OPERATORS
from pincite.proving.trials import Seen, seen, trials


def made_of(text: str) -> Compiled:
    """A rule file compiled; it must be free of errors."""
    made, listed = compiled(text)
    assert made is not None, [(d.code, d.at.span.line, d.message) for d in listed]
    return made


@contextmanager
def ready(text: str, look: bool = True) -> Iterator[tuple[Compiled, list[Seen], Workshop]]:
    """A rule file whose examples hold, with what they reach."""
    made = made_of(text)
    source = made.timed.typed.resolved
    with loaded(made.plan, "regs") as book:
        report = run_examples(source.examples, book, source.units)
        assert report.failures == [], [(f.title, f.message) for f in report.failures]
        reached = seen(trials(source.examples, book, source.units), book)
        yield made, reached, bench(made.plan, "regs", book, source.units, reached, look)


def mutated(text: str, *operators: str, excuses: Sequence[Excuse] = (), workers: int = 1, look: bool = True) -> Outcome:
    """What becomes of the changes that some operators (none named: all) make."""
    with ready(text, look) as (made, _, on):
        found: Found = find(made.plan, made.timed, None, operators or OPERATORS)
        return outcome(found, try_all(on, found.mutants, workers), excuses)


def unnoticed(text: str, operator: str) -> list[str]:
    """The changes of one operator that no example notices; it must make some."""
    of = mutated(text, operator, look=False)
    assert of.found.mutants
    assert of.silent == ()
    return [mutant.words for mutant, _ in of.unnoticed]


def covered(text: str) -> list[Covered]:
    """What the examples of a rule file cover."""
    with ready(text) as (made, reached, _):
        return coverage(made.plan, reached)


def lines(text: str) -> list[Stood]:
    """The lines that a rule file draws, and where its examples stand."""
    with ready(text) as (made, reached, _):
        return boundaries(made.plan, made.timed, reached)
