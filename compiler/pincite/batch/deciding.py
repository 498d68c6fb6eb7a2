"""A file of cases decided: every row is answered or refused, and the counts say that none was lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from pincite.batch.cases import Case
from pincite.deciding.api import DateNeeded, Decision, decide


@dataclass(frozen=True, slots=True)
class Asking:
    """How every case is asked: the question, the days, the readings, the package."""

    question: str
    on: date | None
    known: date | None
    readings: Mapping[str, Any]
    package: str


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a case: either the decision or the reasons it was refused for."""

    case: Case
    decision: Decision | None
    refused: tuple[str, ...] = ()

    @property
    def outcome(self) -> str:
        """`yes`, `no`, another value in words, `undetermined`, or `rejected`."""
        if self.decision is None:
            return "rejected"
        if not self.decision.root.definite:
            return "undetermined"
        value = self.decision.outcome
        return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


class Count:
    """How many rows were read, decided, refused, and how the decided ones came out. It never loses a row."""

    def __init__(self) -> None:
        self.outcomes: Counter[str] = Counter()

    def add(self, result: Result) -> None:
        """Count a row."""
        self.outcomes[result.outcome] += 1

    @property
    def read(self) -> int:
        """The rows that were read."""
        return self.outcomes.total()

    @property
    def rejected(self) -> int:
        """The rows that were refused."""
        return self.outcomes["rejected"]

    @property
    def decided(self) -> dict[str, int]:
        """The rows that were decided, by outcome."""
        return {outcome: count for outcome, count in sorted(self.outcomes.items()) if outcome != "rejected"}


def decide_cases(found: Iterable[Case], asking: Asking) -> Iterator[Result]:
    """Every case decided or refused, in order."""
    for case in found:
        if case.refused:
            yield Result(case, None, case.refused)
            continue
        try:
            decision = decide(
                asking.question,
                case.facts,
                asking.on,
                asking.known,
                package=asking.package,
                readings=asking.readings,
                subject=case.id or None,
            )
        except DateNeeded as error:
            yield Result(case, None, (str(error),))
        else:
            yield Result(case, decision)
