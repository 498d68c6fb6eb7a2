"""Assertions: what must hold of every case is tried on every example and on generated cases.

A case in which an assertion is undetermined does not break it. A case that breaks it is told as a witness, with as few facts as
still break it. Generated cases are the same in every run.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from random import Random
from typing import Any

from pincite.deciding.api import ask
from pincite.deciding.given import FactsRefused
from pincite.deciding.reach import reached_facts, reached_rules
from pincite.deciding.rulebook import Part, Rulebook
from pincite.deciding.verdict import by_default
from pincite.ir.resolved import Example
from pincite.ir.types import Dimension
from pincite.proving.examples import given_facts
from pincite.runtime.facts import Fact, Spec, shown
from pincite.runtime.timeline import FIRST_DAY, LAST_DAY
from pincite.runtime.trace import Rule, Step
from pincite.runtime.truth import NO

CASES = 200  # generated cases for each assertion


@dataclass(frozen=True, slots=True)
class Broken:
    """A case that breaks an assertion."""

    address: str
    words: str
    on: str
    facts: dict[str, Any]
    example: str


@dataclass(slots=True)
class Tried:
    """What trying assertions gave."""

    assertions: int = 0
    cases: int = 0
    definite: int = 0
    broken: list[Broken] = field(default_factory=list)


def try_assertions(
    book: Rulebook, examples: Sequence[Example], units: Mapping[str, Dimension], cases: int = CASES
) -> Tried:
    """Try every assertion on the examples of its instrument and on generated cases."""
    tried = Tried()
    for code in sorted(book.instruments):
        part = book.part(code)
        own = [e for e in examples if e.instrument == code]
        for rule in part.all_rules():
            if rule.kind == "assertion":
                tried.assertions += 1
                _try(book, part, rule, own, units, cases, tried)
    return tried


def _try(
    book: Rulebook,
    part: Part,
    rule: Rule,
    examples: Iterable[Example],
    units: Mapping[str, Dimension],
    cases: int,
    tried: Tried,
) -> None:
    for example in examples:
        facts, mistakes = given_facts(example, book, units)
        written = example.example
        readings = {reading.name: alternative.name for reading, alternative in written.under}
        if mistakes or written.on is None:
            continue
        if _breaks(book, part, rule, facts, str(written.on), written.known, readings, tried):
            tried.broken.append(Broken(rule.address, rule.question, str(written.on), facts, written.title))
            return
    for facts, on in generated(book, part, rule, cases):
        if _breaks(book, part, rule, facts, on, None, {}, tried):
            tried.broken.append(Broken(rule.address, rule.question, on, _fewer(book, part, rule, facts, on), ""))
            return


def _breaks(
    book: Rulebook,
    part: Part,
    rule: Rule,
    facts: Mapping[str, Any],
    on: str,
    known: Any,
    readings: Mapping[str, str],
    tried: Tried,
) -> bool:
    try:
        asking = ask(book, rule.name, facts, on, known, readings=readings, instrument=part.code)
    except FactsRefused:
        return False
    answer = by_default(asking).given  # on which readings it turns is not asked here
    tried.cases += 1
    tried.definite += answer.definite
    return bool(answer.value == NO)


def _fewer(book: Rulebook, part: Part, rule: Rule, facts: Mapping[str, Any], on: str) -> dict[str, Any]:
    """The facts without those that are not needed to break the assertion."""
    kept = dict(facts)
    for name in list(facts):
        rest = {n: v for n, v in kept.items() if n != name}
        if _breaks(book, part, rule, rest, on, None, {}, Tried()):
            kept = rest
    return kept


# ---- generated cases ------------------------------------------------------------------------------------------------


def generated(book: Rulebook, part: Part, rule: Rule, cases: int) -> Iterable[tuple[dict[str, Any], str]]:
    """Cases for a rule: its facts, near the constants it and what it needs compare with, and a day."""
    random = Random(f"{part.code} {rule.name} {rule.question}")  # noqa: S311  # the same cases each time
    facts = reached_facts(book, part.code, rule.name)
    numbers, days = _constants(book, part, rule)
    for _ in range(cases):
        case = {}
        for name, fact in facts:
            if random.random() < 0.9:
                case[name] = _value(random, fact.spec, fact, numbers, days)
        yield case, date.fromordinal(_near(random, days)).isoformat()


def _constants(book: Rulebook, part: Part, rule: Rule) -> tuple[list[int], list[int]]:
    numbers = {0, 1}
    days = {action.effective for action in part.actions.values()}
    for _, reached in reached_rules(book, part.code, rule.name):
        for step in _steps(reached.steps):
            if step.op == "literal" and step.data[0].__class__ is int:
                (days if step.spec.kind == "date" else numbers).add(step.data[0])
            elif step.op == "move":
                numbers.add(step.data[1])
    latest = sorted(days)[-4:]
    return sorted(numbers), latest or [date(2000, 1, 1).toordinal()]


def _steps(steps: Iterable[Step]) -> Iterable[Step]:
    for step in steps:
        yield step
        if step.op == "gather":
            yield from _steps(step.data[7])


def _near(random: Random, days: Sequence[int]) -> int:
    near = random.choice(days) + random.choice((-1, 0, 1, random.randint(-400, 400)))
    return min(max(near, FIRST_DAY), LAST_DAY)


def _value(random: Random, spec: Spec, fact: Fact, numbers: Sequence[int], days: Sequence[int]) -> Any:
    if (spec.optional or fact.office) and random.random() < 0.2:
        return {"state": "none"}
    match spec.kind:
        case "truth":
            return random.random() < 0.5
        case "enum":
            return random.choice(spec.members)
        case "date":
            return date.fromordinal(_clamped(_near(random, days), spec)).isoformat()
        case "time":
            day = date.fromordinal(_near(random, days)).isoformat()
            return f"{day}T{random.randint(0, 23):02}:{random.choice((0, 30, 59)):02}"
        case "list":
            fields = spec.fields
            return [
                {name: _value(random, inner, fact._replace(office=""), numbers, days) for name, inner in fields}
                for _ in range(random.randint(0, 4))
            ]
        case _:
            return _number(random, spec, numbers)


def _number(random: Random, spec: Spec, numbers: Sequence[int]) -> Any:
    from decimal import Decimal

    step = spec.scale if spec.whole else max(1, spec.scale // 10)
    value = random.choice(numbers) + random.choice((0, 0, 1, -1)) * step
    if spec.low is not None and spec.high is not None and random.random() < 0.5:
        value = random.choice((spec.low, spec.high, random.randint(spec.low, spec.high)))
    value = _clamped(value, spec)
    if spec.clocked:
        return shown(max(0, value), spec)
    return value // spec.scale if spec.whole else Decimal(str(shown(value, spec)))


def _clamped(value: int, spec: Spec) -> int:
    if spec.low is not None:
        value = max(value, spec.low)
    return value if spec.high is None else min(value, spec.high)
