"""A case asked of both versions: its answers, whether they differ, and the fewest facts with which they still do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from pincite.deciding.api import Decision, FactsRefused
from pincite.deciding.grounds import cited
from pincite.deciding.report import report
from pincite.deciding.rulebook import NotFound, Question
from pincite.impact.sides import Side

FactPath = str  # the name of a fact in a facts file


@dataclass(frozen=True, slots=True)
class Case:
    """Facts, a day and readings as taken; facts have the names of the new version, or of the old where it alone has them."""

    facts: Mapping[FactPath, Any]
    on: str
    readings: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a version answers: the outcome as a record has it, or that it refuses the facts."""

    value: Any
    definite: bool
    refused: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """An answer for a reader: in words, with the addresses that decide it."""

    words: str
    cites: tuple[str, ...]
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Witness:
    """A case that two versions decide differently."""

    case: Case
    old: Told
    new: Told
    definite: bool
    facts_old: Mapping[FactPath, Any]
    facts_new: Mapping[FactPath, Any]


class Both:
    """One question asked of two versions, each given the facts it declares under the names it has for them."""

    def __init__(
        self,
        sides: tuple[Side, Side],
        questions: tuple[Question, Question],
        known: str,
        names: tuple[Mapping[FactPath, FactPath], Mapping[FactPath, FactPath]],
    ) -> None:
        self.sides = sides
        self.questions = questions
        self.known = known
        self.names = names  # for each version: name in a case -> name in its facts
        self.tried = 0

    def facts(self, side: int, case: Case) -> dict[FactPath, Any]:
        """The facts of a case that a version has, by its names."""
        return {self.names[side][name]: value for name, value in case.facts.items() if name in self.names[side]}

    def answer(self, side: int, case: Case) -> Answer:
        """What a version answers to a case."""
        try:
            decision = self._decision(side, case)
        except FactsRefused as refused:
            return Answer("refused", False, "; ".join(f"{m.path}: {m.message}" for m in refused.mistakes))
        except NotFound as lost:
            return Answer("refused", False, str(lost))
        return Answer(decision.outcome, _definite(decision.outcome))

    def _decision(self, side: int, case: Case) -> Decision:
        made: Decision = self.sides[side].decide(
            self.questions[side], self.facts(side, case), case.on, self.known, case.readings
        )
        return made

    def differ(self, case: Case) -> tuple[bool, bool]:
        """Whether the versions answer differently, and whether both answers are definite."""
        self.tried += 1
        old, new = self.answer(0, case), self.answer(1, case)
        return (old.value, bool(old.refused)) != (new.value, bool(new.refused)), old.definite and new.definite

    def least(self, case: Case) -> Case:
        """The case without what is not needed for the answers to differ in the same way."""
        wanted = (self.answer(0, case).value, self.answer(1, case).value)
        for name in list(case.readings):
            fewer = replace(case, readings={n: w for n, w in case.readings.items() if n != name})
            if (self.answer(0, fewer).value, self.answer(1, fewer).value) == wanted:
                case = fewer
        for name in list(case.facts):
            fewer = replace(case, facts={n: v for n, v in case.facts.items() if n != name})
            if (self.answer(0, fewer).value, self.answer(1, fewer).value) == wanted:
                case = fewer
                continue
            rows = case.facts[name]
            while isinstance(rows, list) and rows:  # of a list, the members that are needed
                for place in range(len(rows)):
                    shorter = rows[:place] + rows[place + 1 :]
                    fewer = replace(case, facts={**case.facts, name: shorter})
                    if (self.answer(0, fewer).value, self.answer(1, fewer).value) == wanted:
                        case, rows = fewer, shorter
                        break
                else:
                    break
        return case

    def witness(self, case: Case) -> Witness:
        """A case that tells the difference, made as small as can be."""
        _, definite = self.differ(case)
        small = self.least(case)
        return Witness(
            small, self._told(0, small), self._told(1, small), definite, self.facts(0, small), self.facts(1, small)
        )

    def _told(self, side: int, case: Case) -> Told:
        answer = self.answer(side, case)
        if answer.refused:
            return Told("the facts are not accepted", (), (answer.refused,))
        record = self._decision(side, case).record
        arranged = report(record)
        return Told(arranged.answer, tuple(dict.fromkeys(cited(record))), arranged.reasons)


def _definite(outcome: Any) -> bool:
    """Whether an outcome is one answer: not undetermined, not a range, not several states."""
    if isinstance(outcome, list):
        return len(outcome) == 1
    return outcome != "undetermined" and not isinstance(outcome, dict)
