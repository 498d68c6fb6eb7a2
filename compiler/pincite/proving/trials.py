"""Examples made ready to be run again and again: their facts read once, and what each of them reached."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from types import ModuleType
from typing import Any, NamedTuple

from pincite.deciding import api
from pincite.deciding.api import Decision, decide
from pincite.deciding.rulebook import Rulebook
from pincite.ir.proof import Expect
from pincite.ir.resolved import Example
from pincite.ir.types import Dimension
from pincite.proving.examples import compare, given_facts
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

    @property
    def name(self) -> str:
        """The question or name that is asked."""
        return self.expect.name.name

    @property
    def title(self) -> str:
        """The title of the example."""
        return self.example.example.title

    def decide(self, package: str) -> Decision:
        """The decision of a package of checkers."""
        written = self.example.example
        return decide(
            self.name,
            self.facts,
            written.on,
            written.known,
            package=package,
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
        out += [Trial(example, expect, facts, readings) for expect in example.example.expect]
    return out


def seen(wanted: Sequence[Trial], book: Rulebook) -> list[Seen]:
    """Every trial decided once, with the rules it ran."""
    out = []
    with watching(book) as ran:
        for trial in wanted:
            ran.clear()
            decision = trial.decide(book.package)
            out.append(Seen(trial, decision, frozenset(ran)))
    return out


@contextmanager
def watching(book: Rulebook) -> Iterator[set[Key]]:
    """A set to which each rule of a package is added that runs, for as long as it is needed."""
    ran: set[Key] = set()
    watched = {}
    for code in sorted(book.instruments):
        part = book.part(code)
        part.all_rules()  # so that every module is loaded
        for name in part.modules:
            module = sys.modules[f"{part.package}.{name}"]
            watched[module.__name__] = _with(module, tuple(_watched(code, rule, ran) for rule in module.RULES))
    with swapped(book, watched):
        yield ran


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


@contextmanager
def swapped(book: Rulebook, modules: Mapping[str, ModuleType]) -> Iterator[Rulebook]:
    """The package of checkers with some of its modules exchanged in memory, by their whole names, for as long as it is needed."""
    kept = {name: sys.modules[name] for name in modules}
    sys.modules.update(modules)
    api.forget(book.package)
    try:
        yield api.rulebook(book.package)
    finally:
        sys.modules.update(kept)
        api.forget(book.package)


def made(name: str, source: str) -> ModuleType:
    """A module from its source, not yet where modules are found."""
    module = ModuleType(name)
    module.__package__ = name.rpartition(".")[0]
    exec(compile(source, f"<{name}>", "exec", dont_inherit=True), module.__dict__)  # noqa: S102  # what the back end wrote
    return module
