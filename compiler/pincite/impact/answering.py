"""One version asked again and again: the law is linked once, and only the value of an answer is found, not its record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from pincite.deciding.api import Decision, FactsRefused, read_facts, read_readings
from pincite.deciding.linking import Law
from pincite.deciding.rulebook import NotFound, Question
from pincite.deciding.verdict import Asking
from pincite.deciding.wording import value_json
from pincite.impact.sides import Side


@dataclass(frozen=True, slots=True)
class Answer:
    """What a version answers: the outcome as a record has it, or that it refuses the facts, and why."""

    value: Any
    definite: bool
    refused: str = ""


class Answering:
    """A version with the law as known on a day."""

    def __init__(self, side: Side, known: int) -> None:
        self.side = side
        self.law = Law(side.book, known)
        self.defaults = {
            f"{code}.{name}": reading.default
            for code in side.book.instruments
            for name, reading in side.book.part(code).readings.items()
            if reading.default
        }

    def answer(self, question: Question, facts: Mapping[str, Any], on: str, readings: Mapping[str, str]) -> Answer:
        """What the version answers, ambiguous words taken by their defaults where nothing else is said."""
        book, home = self.side.book, question.instrument
        try:
            given = read_facts(book, home, facts)
            adopted = read_readings(book, home, {**self.side.version.adopted, **readings})
        except FactsRefused as refused:
            return Answer("refused", False, "; ".join(f"{m.path}: {m.message}" for m in refused.mistakes))
        except NotFound as lost:
            return Answer("refused", False, str(lost))
        taken = {key: how.alternative for key, how in adopted.items()}
        asking = Asking(self.law, question, given, date.fromisoformat(on).toordinal(), taken)
        found = asking.evaluate({**self.defaults, **taken})
        return Answer(value_json(found.value, found.spec, found.run), found.definite)

    def decided(self, question: Question, facts: Mapping[str, Any], on: str, readings: Mapping[str, str]) -> Decision:
        """A decision with its record. Raises as `deciding.api.decide`."""
        known = date.fromordinal(self.law.known).isoformat()
        return self.side.decide(question, facts, on, known, readings)
