"""A case asked of both versions: its answers, whether they differ, and the fewest facts with which they still do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from pincite.deciding.grounds import cited
from pincite.deciding.report import report
from pincite.deciding.rulebook import Question
from pincite.impact.answering import Answer, Answering
from pincite.runtime.facts import Fact

FactPath = str  # the name of a fact in a facts file


@dataclass(frozen=True, slots=True)
class Case:
    """Facts, a day and readings as taken; facts have the names of the new version, or of the old where it alone has them."""

    facts: Mapping[FactPath, Any]
    on: str
    readings: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Told:
    """An answer for a reader: in words, with the addresses that decide it."""

    words: str
    cites: tuple[str, ...]
    reasons: tuple[str, ...]
    waits: bool = False  # open, because words it rests on are not encoded yet


@dataclass(frozen=True, slots=True)
class Witness:
    """A case that two versions decide differently."""

    case: Case
    old: Told
    new: Told
    definite: bool
    facts_old: Mapping[FactPath, Any]
    facts_new: Mapping[FactPath, Any]
    units: Mapping[FactPath, str]

    @property
    def waits(self) -> bool:
        """Whether the answers differ only as long as words are not encoded: what these decide is not known."""
        return self.old.waits or self.new.waits


class Both:
    """One question asked of two versions, each given the facts it declares under the names it has for them."""

    def __init__(
        self,
        versions: tuple[Answering, Answering],
        questions: tuple[Question, Question],
        names: tuple[Mapping[FactPath, FactPath], Mapping[FactPath, FactPath]],
        facts: Mapping[FactPath, Fact],
    ) -> None:
        self.versions = versions
        self.questions = questions
        self.names = names  # for each version: name in a case -> name in its facts
        self.declared = facts
        self.tried = 0

    def facts(self, side: int, case: Case) -> dict[FactPath, Any]:
        """The facts of a case that a version has, by its names."""
        return {self.names[side][name]: value for name, value in case.facts.items() if name in self.names[side]}

    def answer(self, side: int, case: Case) -> Answer:
        """What a version answers to a case."""
        return self.versions[side].answer(self.questions[side], self.facts(side, case), case.on, case.readings)

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
            small,
            self._told(0, small),
            self._told(1, small),
            definite,
            self.facts(0, small),
            self.facts(1, small),
            {name: self.declared[name].spec.unit for name in small.facts if name in self.declared},
        )

    def _told(self, side: int, case: Case) -> Told:
        answer = self.answer(side, case)
        if answer.refused:
            return Told("the facts are not accepted", (), (answer.refused,))
        version = self.versions[side]
        decision = version.decided(self.questions[side], self.facts(side, case), case.on, case.readings)
        arranged = report(decision.record)
        kinds = {reason["kind"] for reason in decision.record["outcome"]["reasons"]}
        waits = not answer.definite and "not_encoded" in kinds
        return Told(arranged.answer, tuple(dict.fromkeys(cited(decision.record))), arranged.reasons, waits)
