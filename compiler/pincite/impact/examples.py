"""The examples that a change can reach, and which of them went through it: that is seen by deciding them.

An example is reached where it expects an answer that can rest, under any version of the law, on what changes. It went through
where a rule of a changed place ran when it was decided, under whichever reading.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from pincite.deciding.api import DateNeeded
from pincite.deciding.given import FactsRefused
from pincite.deciding.rulebook import NotFound, Rulebook
from pincite.impact.reach import Reach, Way
from pincite.ir.resolved import Example, Program
from pincite.proving.examples import given_facts
from pincite.proving.trials import Trial, key_of, trials, watching
from pincite.runtime.trace import Rule


@dataclass(frozen=True, slots=True)
class Reached:
    """An expectation of an example, and by which way what changes reaches it.

    `through` are the changed places whose rules ran when it was decided; None where the checkers that are built cannot decide it.
    """

    example: Example
    way: Way
    through: tuple[str, ...] | None


def reached_examples(program: Program, book: Rulebook, found: Reach, actions: Set[str]) -> list[Reached]:
    """Every expectation that a change reaches, in the order of the rules.

    With `actions` only words that one of them brought or ended are what changes; without, a place in any version.
    """
    wanted = [example for example in program.examples if any(_ways(example, found))]
    able = [example for example in wanted if not given_facts(example, book, program.units)[1]]
    tried = [trial for trial in trials(able, book, program.units) if _id(trial.example, trial.name) in found.ways]
    went = _went_through(tried, book, frozenset(found.changed), actions)
    return [
        Reached(example, way, went.get((id(example), name)))
        for example in wanted
        for name, way in _ways(example, found)
    ]


def _ways(example: Example, found: Reach) -> Iterator[tuple[str, Way]]:
    """The names that an example expects and a change reaches, each once with its way."""
    for name in dict.fromkeys(expect.name.name for expect in example.example.expect):
        way = found.ways.get(_id(example, name))
        if way is not None:
            yield name, way


def _id(example: Example, name: str) -> str:
    return name if "." in name else f"{example.instrument}.{name}"


def _went_through(
    tried: Sequence[Trial], book: Rulebook, changed: Set[str], actions: Set[str]
) -> dict[tuple[int, str], tuple[str, ...]]:
    """For each trial that can be decided, the changed places whose rules ran."""
    touched = {
        key_of(code, rule): rule.address
        for code in book.instruments
        for rule in book.part(code).all_rules()
        if rule.address in changed and (not actions or _touched(rule, actions))
    }
    out: dict[tuple[int, str], tuple[str, ...]] = {}
    watched, ran = watching(book)
    for trial in tried:
        ran.clear()
        try:
            trial.decide(watched)
        except (NotFound, FactsRefused, DateNeeded):
            continue
        out[(id(trial.example), trial.name)] = tuple(sorted({touched[key] for key in ran if key in touched}))
    return out


def _touched(rule: Rule, actions: Set[str]) -> bool:
    """Whether an action brought or ended words that a rule is the logic of."""
    if rule.timeline is None:
        return False
    return any(
        v.since in actions or v.until in actions for v in (rule.timeline.versions[n] for n in rule.timeline.covers)
    )
