"""Examples made ready to be run again and again: their facts read once, and what each of them reached."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import Any, NamedTuple

from pincite.deciding.api import Decision, decide_by
from pincite.deciding.checkers import Checkers
from pincite.deciding.rulebook import Rulebook
from pincite.ir.proof import Expect
from pincite.ir.resolved import Example
from pincite.ir.types import Dimension
from pincite.proving.examples import compare, given_facts
from pincite.runtime.calendar import day_of
from pincite.runtime.trace import Frame, Ran, Rule


class Key(NamedTuple):
    """A rule, in the plan and in the checkers alike."""

    instrument: str
    address: str
    kind: str
    name: str
    version: int


@dataclass(frozen=True, slots=True)
class Trial:
    """One thing that one example expects."""

    example: Example
    expect: Expect
    facts: Mapping[str, Any]
    readings: Mapping[str, str]
    days: tuple[int, ...]  # those that it speaks of: the day asked for, and the facts that are days

    @property
    def name(self) -> str:
        """The question or name that is asked."""
        return self.expect.name.name

    @property
    def title(self) -> str:
        """The title of the example."""
        return self.example.example.title

    def decide(self, book: Rulebook) -> Decision:
        """The decision of a rulebook."""
        written = self.example.example
        return decide_by(
            book,
            self.name,
            self.facts,
            written.on,
            written.known,
            readings=self.readings,
            instrument=self.example.instrument,
        )

    def wrong(self, decision: Decision, units: Mapping[str, Dimension]) -> list[str]:
        """What a decision lacks of what is expected."""
        return compare(self.expect, decision, self.example, units)


@dataclass(frozen=True, slots=True)
class Seen:
    """A trial with its decision, and the rules that were run for it under any reading."""

    trial: Trial
    decision: Decision
    ran: frozenset[Key]

    @property
    def counts(self) -> bool:
        """Whether it proves a condition: it says which provisions it expects to decide."""
        return bool(self.trial.expect.citing)


def trials(examples: Sequence[Example], book: Rulebook, units: Mapping[str, Dimension]) -> list[Trial]:
    """Everything that examples expect; the examples must be free of mistakes."""
    out = []
    for example in examples:
        facts, _ = given_facts(example, book, units)
        readings = {reading.name: alternative.name for reading, alternative in example.example.under}
        days = tuple(day for day in map(_day, (example.example.on, *facts.values())) if day is not None)
        out += [Trial(example, expect, facts, readings, days) for expect in example.example.expect]
    return out


def _day(value: Any) -> int | None:
    return day_of(value) if isinstance(value, str) else None


def seen(wanted: Sequence[Trial], book: Rulebook) -> list[Seen]:
    """Every trial decided once, with the rules it ran."""
    watched, ran = watching(book)
    out = []
    for trial in wanted:
        ran.clear()
        decision = trial.decide(watched)
        out.append(Seen(trial, decision, frozenset(ran)))
    return out


def watching(book: Rulebook) -> tuple[Rulebook, set[Key]]:
    """A rulebook that decides as another, and a set to which each of its rules is added that runs."""
    ran: set[Key] = set()
    watched = {}
    for code in sorted(book.instruments):
        part = book.part(code)
        part.all_rules()  # so that every module is loaded
        for name in part.modules:
            module = sys.modules[f"{part.package}.{name}"]
            watched[module.__name__] = _with(module, tuple(_watched(code, rule, ran) for rule in module.RULES))
    return Exchanged(book, watched), ran


def key_of(code: str, rule: Rule) -> Key:
    """The key of a rule of the checkers."""
    return Key(code, rule.address, rule.kind, rule.name, rule.version)


def _watched(code: str, rule: Rule, ran: set[Key]) -> Rule:
    key, own = key_of(code, rule), rule.run

    def run(x: Frame) -> Ran:
        ran.add(key)
        return own(x)

    return rule._replace(run=run)


def _with(module: ModuleType, rules: tuple[Rule, ...]) -> ModuleType:
    copy = ModuleType(module.__name__)
    copy.__dict__.update(module.__dict__)
    copy.__dict__["RULES"] = rules
    return copy


class _InMemory(Checkers):
    """The files of a package that is loaded, with some of its modules exchanged."""

    def __init__(self, of: Checkers, modules: Mapping[str, ModuleType]) -> None:
        vars(self).update(vars(of))
        self._instead = modules

    def module(self, name: str) -> ModuleType:
        """A module by its whole name; what is loaded was held against the manifest then."""
        return self._instead.get(name) or sys.modules.get(name) or super().module(name)


class Exchanged(Rulebook):
    """A rulebook with some of its modules exchanged; instruments with none of them are shared."""

    def __init__(self, of: Rulebook, modules: Mapping[str, ModuleType]) -> None:
        vars(self).update(vars(of))
        self.checkers = _InMemory(of.checkers, modules)
        homes = {name.rpartition(".")[0] for name in modules}
        self._parts = {code: part for code, part in of._parts.items() if part.package not in homes}
