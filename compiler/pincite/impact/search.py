"""Whether any decision of a question can change from one version to another, and how that was established.

In this order: the question rests on the same logic in both; a case is found that they decide differently; the cases fall into
finitely many classes and every one of them was tried; or so many were tried without finding one. Cases that are tried lie at the
edges of both versions, and begin with the examples in the rules. They are the same in every run.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import product
from random import Random
from typing import Any, Literal

from pincite.deciding.reach import reached_facts
from pincite.deciding.rulebook import Question
from pincite.impact.cases import Both, Case, FactPath, Witness
from pincite.impact.edges import ASKED, Edges, edges
from pincite.impact.sameness import Logic
from pincite.impact.sides import Side
from pincite.impact.values import Drawn, classes, day_text
from pincite.runtime.facts import Fact

How = Literal["same logic", "witness", "every case", "sampled"]
TRIES = 1000  # cases for each question


@dataclass(frozen=True, slots=True)
class Established:
    """What is known of a question: how it was established, over how many cases, and a case that it decides differently.

    `space` is how many cases there are, where they fall into finitely many classes.
    """

    how: How
    tried: int
    space: int | None
    witness: Witness | None


@dataclass(frozen=True, slots=True)
class Seed:
    """A case to begin with: an example of the rules."""

    instrument: str
    facts: Mapping[FactPath, Any]
    on: str | None
    readings: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Search:
    """What the searches of two versions share."""

    sides: tuple[Side, Side]
    logic: tuple[Logic, Logic]
    renamed: Mapping[tuple[str, str], tuple[str, str]]
    seeds: Sequence[Seed]
    known: int
    tries: int = TRIES

    def question(self, old: Question, new: Question) -> Established:
        """What is known of a question that both versions have."""
        if self.logic[0].shape(old.instrument, old.name) == self.logic[1].shape(new.instrument, new.name):
            return Established("same logic", 0, None, None)
        one = _One(self, old, new)
        return one.establish()


class _One:
    """The search for one question."""

    def __init__(self, search: Search, old: Question, new: Question) -> None:
        self.search = search
        self.old, self.new = old, new
        self.facts, names = self._facts()
        self.both = Both(search.sides, (old, new), day_text(search.known), names)
        plans = [side.version.compiled.plan for side in search.sides]
        reached = [logic.reached(q.instrument, q.name) for logic, q in zip(search.logic, (old, new), strict=True)]
        self.edges: Edges = edges((rule for rules in reached for rule in rules), plans, search.known)
        self._called_alike()
        self.readings = self._readings()
        self.random = Random(f"{new.instrument} {new.name}")  # noqa: S311  # the same cases each time

    def _facts(self) -> tuple[dict[FactPath, Fact], tuple[dict[FactPath, FactPath], dict[FactPath, FactPath]]]:
        """The facts of both versions by the names they have in a case, and what each version calls them."""
        old_book, new_book = (side.book for side in self.search.sides)
        old = dict(reached_facts(old_book, self.old.instrument, self.old.name))
        new = dict(reached_facts(new_book, self.new.instrument, self.new.name))
        olden: dict[FactPath, FactPath] = {}
        for name in new:
            code, _, short = name.rpartition(".")
            before = self.search.renamed.get((code or self.new.instrument, short))
            called = name if before is None else (f"{before[0]}.{before[1]}" if code else before[1])
            if called in old or before is not None:
                olden[name] = called
        alone = {name: name for name in old if name not in olden.values()}
        return {**new, **{name: old[name] for name in alone}}, (
            {**olden, **alone, **{n: n for n in new if n not in olden and self._declared(old_book, self.old, n)}},
            {**{name: name for name in new}, **{n: n for n in alone if self._declared(new_book, self.new, n)}},
        )

    @staticmethod
    def _declared(book: Any, question: Question, name: FactPath) -> bool:
        code, _, short = name.rpartition(".")
        home = code or question.instrument
        return home in book.instruments and short in book.part(home).facts

    def _called_alike(self) -> None:
        """What the old version calls otherwise is looked up under its name in a case."""
        for name, before in self.both.names[0].items():
            plain, olden = name.rpartition(".")[2], before.rpartition(".")[2]
            if plain != olden:
                if olden in self.edges.direct:
                    self.edges.direct.setdefault(plain, set()).update(self.edges.direct[olden])
                if olden in self.edges.indirect:
                    self.edges.indirect.add(plain)

    def _readings(self) -> dict[str, list[str]]:
        """The readings that both versions reach, with the ways that both know."""
        out = {}
        shared = [self._reached_readings(n) for n in (0, 1)]
        for name, ways in shared[0].items():
            common = [way for way in ways if way in shared[1].get(name, ())]
            if common:
                out[name] = common
        return out

    def _reached_readings(self, side: int) -> dict[str, list[str]]:
        question = (self.old, self.new)[side]
        part = self.search.sides[side].book.part(question.instrument)
        adopted = self.search.sides[side].version.adopted
        reached = self.search.logic[side].reached(question.instrument, question.name)
        needs = {need for rule in reached for need in rule.needs}
        return {
            name: [way for way, _ in reading.choices]
            for name, reading in part.readings.items()
            if name in needs and name not in adopted
        }

    # ---- establishing -----------------------------------------------------------------------------------------------

    def establish(self) -> Established:
        """Try cases until one is found or all, or enough, were tried."""
        space = self._space()
        size = None if space is None else _size(space)
        if space is not None and size is not None and size <= self.search.tries:
            cases: Iterator[Case] = self._every(space)
            found = self._first(cases, self.both)
            return Established("witness" if found else "every case", self.both.tried, size, found)
        found = self._first(self._drawn(), self.both)
        return Established("witness" if found else "sampled", self.both.tried, size, found)

    def _first(self, cases: Iterator[Case], both: Both) -> Witness | None:
        """The first case with two definite answers that differ; else the first whose answers differ at all."""
        fallback: Case | None = None
        since = 0
        for case in cases:
            differ, definite = both.differ(case)
            since += fallback is not None
            if differ and definite:
                return both.witness(case)
            if differ and fallback is None:
                fallback = case
            if since > self.search.tries // 4:
                break
        return None if fallback is None else both.witness(fallback)

    # ---- every case -------------------------------------------------------------------------------------------------

    def _space(self) -> list[list[Any]] | None:
        """The classes of every fact, of the day asked for and of every reading; None where they are not finitely many."""
        if self.edges.reasons or ASKED in self.edges.indirect:
            return None
        days = {Fraction(day + step) for day in self.edges.law_days for step in (-1, 0)}
        compared = {edge + step for edge in self.edges.direct.get(ASKED, ()) for step in (-1, 0, 1)}
        asked = sorted({int(edge) for edge in days | compared}) or [self.search.known]
        out: list[list[Any]] = [[day_text(day) for day in asked]]
        governing = _governing(self.search.logic[0], self.old) | _governing(self.search.logic[1], self.new)
        for name, fact in self.facts.items():
            plain = name.rpartition(".")[2]
            if plain in self.edges.indirect:
                return None
            at = set(self.edges.direct.get(plain, ()))
            if plain in governing:
                at |= {Fraction(day) for day in self.edges.law_days}
            values = classes(fact.spec, at, fact.spec.optional or bool(fact.office))
            if not values:
                return None
            out.append(values)
        return [*out, *([None, *ways] for ways in self.readings.values())]

    def _every(self, space: list[list[Any]]) -> Iterator[Case]:
        names = list(self.facts)
        for picks in product(*space):
            facts = dict(zip(names, picks[1 : 1 + len(names)], strict=True))
            taken = dict(zip(self.readings, picks[1 + len(names) :], strict=True))
            yield Case(facts, picks[0], {n: way for n, way in taken.items() if way is not None})

    # ---- some cases -------------------------------------------------------------------------------------------------

    def _drawn(self) -> Iterator[Case]:
        """Examples as they are, examples with some facts drawn anew, and cases drawn whole."""
        days = self._days()
        here = (self._seeded(seed) for seed in self.search.seeds if seed.instrument == self.new.instrument)
        seeds = [seed for seed in here if seed is not None]
        yield from seeds[: self.search.tries // 2]
        left = self.search.tries - min(len(seeds), self.search.tries // 2)
        for number in range(left):
            day = self.random.choice(days)
            drawn = Drawn(self.random, self.edges, day)
            if seeds and number % 2:
                yield self._changed(self.random.choice(seeds), drawn)
            else:
                facts = {name: drawn.value(fact, fact.spec) for name, fact in self.facts.items()}
                yield Case(facts, drawn.asked(), self._some_readings(0.3))

    def _days(self) -> list[int]:
        near = {day + step for day in (*self.edges.law_days, *self.edges.days) for step in (-1, 0, 1)}
        return sorted(near) or [self.search.known]

    def _seeded(self, seed: Seed) -> Case | None:
        """An example with the facts that the question can use; None where it has none of them."""
        facts = {name: seed.facts[name] for name in self.facts if name in seed.facts}
        for name, before in self.both.names[0].items():
            if before in seed.facts and name in self.facts:
                facts.setdefault(name, seed.facts[before])
        if not facts and self.facts:
            return None
        readings = {n: w for n, w in seed.readings.items() if w in self.readings.get(n, ())}
        return Case(facts, seed.on or day_text(self.search.known), readings)

    def _changed(self, case: Case, drawn: Drawn) -> Case:
        """A case with a few facts drawn anew, and perhaps on another day."""
        missing = [name for name in self.facts if name not in case.facts]
        some = self.random.sample(sorted(self.facts), min(len(self.facts), self.random.randint(1, 3)))
        facts = dict(case.facts)
        for name in {*some, *(missing if self.random.random() < 0.7 else ())}:
            facts[name] = drawn.value(self.facts[name], self.facts[name].spec)
        readings = case.readings if self.random.random() < 0.7 else self._some_readings(0.5)
        kept = {name: facts[name] for name in self.facts if name in facts}
        return Case(kept, case.on if self.random.random() < 0.6 else drawn.asked(), readings)

    def _some_readings(self, chance: float) -> dict[str, str]:
        return {n: self.random.choice(ways) for n, ways in self.readings.items() if self.random.random() < chance / 2}


def _governing(logic: Logic, question: Question) -> set[str]:
    reached = logic.reached(question.instrument, question.name)
    return {
        step.op.name
        for rule in reached
        if rule.governor is not None
        for step in rule.governor.steps
        if hasattr(step.op, "name")
    }


def _size(space: list[list[Any]]) -> int:
    size = 1
    for values in space:
        size *= len(values)
    return size
