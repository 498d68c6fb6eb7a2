"""Whether any decision of a question can change from one version to another, and how that was established.

In this order: the question rests on the same logic in both; a case is found that they decide differently; the cases fall into
finitely many classes and every one of them was tried; or so many were tried without finding one. Cases that are tried lie at the
edges of both versions, and begin with the examples in the rules. They are the same in every run.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from itertools import product
from random import Random
from typing import Any, Literal

from pincite.deciding.reach import reached_facts
from pincite.deciding.rulebook import Question
from pincite.impact.answering import Answering
from pincite.impact.cases import Both, Case, FactPath, Witness
from pincite.impact.edges import ASKED, Edges, edges_of_both
from pincite.impact.sameness import Logic
from pincite.impact.sides import Side
from pincite.impact.values import Drawn, classes, day_text, fresh
from pincite.runtime.facts import Fact

How = Literal["same logic", "same as known", "witness", "every case", "sampled"]
TRIES = 1000  # cases for each question
_ASKABLE = ("define", "norm", "question")


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
    answering: tuple[Answering, Answering]
    tries: int = TRIES
    deep: dict[tuple[str, str], Case | None] = field(default_factory=dict)  # cases found below the questions, by name
    days: tuple[int, ...] = ()  # on which the law changes, beside those that the rules tell

    def question(self, old: Question, new: Question) -> Established:
        """What is known of a question that both versions have."""
        one, other = self.logic
        if one.shape(old.instrument, old.name) == other.shape(new.instrument, new.name):
            return Established("same logic", 0, None, None)
        if one.shape(old.instrument, old.name, self.known) == other.shape(new.instrument, new.name, self.known):
            return Established("same as known", 0, None, None)
        return _One(self, old, new, self.tries).establish(self._below(old, new))

    def under(self, question: Question) -> Established:
        """What is known of a question that both versions have alike, where the law that they are asked under differs."""
        return _One(self, question, question, self.tries).establish(())

    def _below(self, old: Question, new: Question) -> list[Case]:
        """Cases in which the deepest names that a question rests on differ: what is decided there may decide the question."""
        out = []
        for name in self._deepest(old, new):
            key = (new.instrument, name)
            if key not in self.deep:
                inner = Question("", new.instrument, name, "", "", "")
                found = _One(self, inner, inner, max(1, self.tries // 2)).establish([]).witness
                self.deep[key] = None if found is None else found.case
            case = self.deep[key]
            if case is not None:
                out.append(case)
        return out

    def _deepest(self, old: Question, new: Question) -> list[str]:
        """Names in both versions whose logic differs, and that rest on no other such name."""
        code = new.instrument
        if code != old.instrument:
            return []
        before, after = (
            {rule.name for rule in logic.reached(code, q.name) if rule.kind in _ASKABLE and ":" not in rule.name}
            for logic, q in zip(self.logic, (old, new), strict=True)
        )
        differing = {n for n in before & after if self.logic[0].shape(code, n) != self.logic[1].shape(code, n)}
        differing -= {old.name, new.name}
        return sorted(n for n in differing if not differing & self._inside(code, n))

    def _inside(self, code: str, name: str) -> set[str]:
        return {rule.name for logic in self.logic for rule in logic.reached(code, name)} - {name}


class _One:
    """The search for one question."""

    def __init__(self, search: Search, old: Question, new: Question, tries: int) -> None:
        self.search = search
        self.tries = tries
        self.old, self.new = old, new
        self.facts, names = self._facts()
        self.both = Both(search.answering, (old, new), names, self.facts)
        plans = [side.version.compiled.plan for side in search.sides]
        reached = [logic.reached(q.instrument, q.name) for logic, q in zip(search.logic, (old, new), strict=True)]
        self.edges: Edges = edges_of_both(reached[0], reached[1], plans, search.known)
        self.edges.law_days |= set(search.days)
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

    def establish(self, below: Sequence[Case]) -> Established:
        """Try cases until one is found, or all or enough were tried; `below` are cases that differ in what it rests on."""
        space = self._space()
        size = None if space is None else _size(space)
        if space is not None and size is not None and size <= self.tries:
            found = self._first(self._every(space), self.both)
            return Established("witness" if found else "every case", self.both.tried, size, found)
        found = self._first(self._drawn(below), self.both)
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
            if since > self.tries // 4:
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

    def _drawn(self, below: Sequence[Case]) -> Iterator[Case]:
        """Examples as they are and with the cases below put into them, examples with some facts drawn anew, cases drawn whole."""
        days = self._days()
        here = (self._seeded(seed) for seed in self.search.seeds if seed.instrument == self.new.instrument)
        seeds = [seed for seed in here if seed is not None]
        first = [*self._put(below, seeds), *seeds, *self._swept(seeds)][: self.tries // 2]
        yield from first
        for number in range(self.tries - len(first)):
            day = self.random.choice(days)
            drawn = Drawn(self.random, self.edges, day)
            if seeds and number % 2:
                case = self._changed(self.random.choice(seeds), drawn)
            else:
                facts = {name: drawn.value(fact, fact.spec) for name, fact in self.facts.items()}
                case = Case(facts, drawn.asked(), self._some_readings(0.3))
            if below and number % 4 < 2:
                case = _into(self.random.choice(below), case)
            yield case

    def _swept(self, seeds: Sequence[Case]) -> Iterator[Case]:
        """Every example with each of its numbers at what only one version compares with."""
        for seed in seeds:
            for name, fact in self.facts.items():
                if fact.spec.kind == "number" and name in seed.facts:
                    for value in fresh(fact.spec, self.edges.fresh):
                        yield replace(seed, facts={**seed.facts, name: value})

    def _put(self, below: Sequence[Case], seeds: Sequence[Case]) -> Iterator[Case]:
        """Cases that differ below, put into every example: on their own day, and on the day of the example."""
        for case in below:
            for seed in seeds:
                put = _into(case, seed)
                yield put
                yield replace(put, on=seed.on)

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


def _into(case: Case, other: Case) -> Case:
    """A case put into another: its facts, its day and its readings prevail."""
    return Case({**other.facts, **case.facts}, case.on, {**other.readings, **case.readings})


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
