"""Two versions compared: provisions, facts, examples, questions, and how it was established what does not change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pincite.deciding.api import DateNeeded, FactsRefused, NotADay
from pincite.deciding.reach import reached_rules
from pincite.deciding.rulebook import NotFound, Question
from pincite.deciding.wording import value_words
from pincite.impact.answering import Answering
from pincite.impact.pairing import Pairing, pair
from pincite.impact.provisions import Changed, Logic, changed, facts_changed
from pincite.impact.sameness import Logic as Sameness
from pincite.impact.search import TRIES, Established, Search, Seed
from pincite.impact.sides import Side, Version, side_by_side
from pincite.impact.values import day_text
from pincite.ir.resolved import Example
from pincite.proving.examples import given_facts, run_examples
from pincite.runtime.facts import Spec


@dataclass(frozen=True, slots=True)
class ExampleChange:
    """An example whose result differs, or that only one version has; `fails` where it does not come out as it expects now."""

    kind: str  # differs, added, gone
    address: str
    title: str
    name: str
    old: str
    new: str
    fails: bool


@dataclass(frozen=True, slots=True)
class Decided:
    """A question that both versions have, and what is known of its decisions."""

    old: Question
    new: Question
    established: Established


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that differs, and how it was established what does not."""

    provisions: tuple[Changed, ...]
    facts: tuple[Logic, ...]
    renamed: tuple[tuple[str, str], ...]
    examples: tuple[ExampleChange, ...]
    decided: tuple[Decided, ...]
    added: tuple[Question, ...]
    gone: tuple[Question, ...]
    known: str

    @property
    def same(self) -> bool:
        """Whether nothing differs at all: not the words, not what is declared, not the logic of anything that can be asked."""
        decided = any(entry.established.how != "same logic" for entry in self.decided)
        listed = (self.provisions, self.facts, self.renamed, self.examples, self.added, self.gone)
        return not decided and not any(listed)


def compare(old: Version, new: Version, under: str | None = None, tries: int = TRIES) -> Comparison:
    """Compare two versions; with `under` the words and logic there and below, and whatever can be asked that rests on them."""
    with side_by_side(old, new) as sides:
        before, after = sides
        known = max(side.book.latest_known(tuple(side.book.instruments)) for side in sides)
        pairing = pair(before.book, after.book)
        logic = (
            Sameness(old.compiled.plan, {}, old.adopted),
            Sameness(new.compiled.plan, pairing.renamed, new.adopted),
        )
        answering = Answering(before, known), Answering(after, known)
        search = Search(sides, logic, pairing.renamed, seeds_of(sides), known, answering, tries)
        return Comparison(
            tuple(entry for entry in changed(before.book, after.book, known) if below(entry.address, under)),
            tuple(facts_changed(before.book, after.book)) if under is None else (),
            tuple((of[1], to[1]) for to, of in pairing.renamed.items()),
            tuple(e for e in _examples(sides, pairing) if e.kind == "differs" or below(e.address, under)),
            tuple(
                Decided(one, other, search.question(one, other))
                for one, other in pairing.questions
                if _rests(before, one, under) or _rests(after, other, under)
            ),
            tuple(q for q in pairing.added if _rests(after, q, under)),
            tuple(q for q in pairing.gone if _rests(before, q, under)),
            day_text(known),
        )


def _rests(side: Side, question: Question, under: str | None) -> bool:
    """Whether what is asked stands at an address or below it, or can rest on a rule there, in any version of the law."""
    if below(question.address, under):
        return True
    return any(below(rule.address, under) for _, rule in reached_rules(side.book, question.instrument, question.name))


def below(address: str, under: str | None) -> bool:
    """Whether an address is another, or lies in it."""
    return under is None or address == under or (address.startswith(under) and address[len(under)] in "(. ")


# ---- examples -------------------------------------------------------------------------------------------------------


def _source(side: Side) -> Sequence[Example]:
    return side.version.compiled.timed.typed.resolved.examples


def _given(side: Side, example: Example) -> dict[str, Any]:
    facts, _ = given_facts(example, side.book, side.version.compiled.timed.typed.resolved.units)
    return facts


def seeds_of(sides: Sequence[Side]) -> list[Seed]:
    """The examples of some versions as cases to begin with, each once."""
    out: dict[str, Seed] = {}
    for side in reversed(sides):
        for example in _source(side):
            written = example.example
            readings = {reading.name: way.name for reading, way in written.under}
            seed = Seed(example.instrument, _given(side, example), written.on, readings)
            out.setdefault(repr(seed), seed)
    return list(out.values())


def _examples(sides: tuple[Side, Side], pairing: Pairing) -> Iterator[ExampleChange]:
    before, after = (_by_title(_source(side)) for side in sides)
    for key in dict.fromkeys([*before, *after]):
        one, other = before.get(key), after.get(key)
        if other is None and one is not None:
            yield ExampleChange("gone", one.address, one.example.title, "", "", "", False)
        elif one is None and other is not None:
            yield ExampleChange("added", other.address, other.example.title, "", "", "", _fails(sides[1], other))
        elif one is not None and other is not None:
            yield from _outcomes(sides, one, other)


def _by_title(examples: Sequence[Example]) -> Mapping[tuple[str, str, int], Example]:
    out: dict[tuple[str, str, int], Example] = {}
    for example in examples:
        number = 0
        while (example.instrument, example.example.title, number) in out:
            number += 1
        out[(example.instrument, example.example.title, number)] = example
    return out


def _outcomes(sides: tuple[Side, Side], one: Example, other: Example) -> Iterator[ExampleChange]:
    for expect in other.example.expect:
        name = expect.name.name
        old, new = _outcome(sides[0], one, name), _outcome(sides[1], other, name)
        if old != new:
            yield ExampleChange(
                "differs", other.address, other.example.title, name.replace("_", " "), old, new, _fails(sides[1], other)
            )


def _outcome(side: Side, example: Example, name: str) -> str:
    """What an example comes to, in words."""
    written = example.example
    readings = {reading.name: way.name for reading, way in written.under}
    asked = Question("", example.instrument, name, "", "", "")
    try:
        decision = side.decide(asked, _given(side, example), written.on, written.known, readings)
    except NotFound:
        return "cannot be asked"
    except FactsRefused:
        return "the facts are not accepted"
    except (DateNeeded, NotADay):
        return "no day is given"
    value, spec = decision.outcome, decision.root.spec
    if value == [] or (isinstance(value, dict) and value.get("state") == "unknown"):
        return "undetermined"
    return str(value) if spec.kind == "truth" else value_words(value, Spec(spec.kind, spec.unit))


def _fails(side: Side, example: Example) -> bool:
    units = side.version.compiled.timed.typed.resolved.units
    return bool(run_examples([example], side.book, units).failures)
