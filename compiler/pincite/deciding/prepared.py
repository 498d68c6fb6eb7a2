"""Many decisions under the law of one day: questions that are linked once, and then answered for one set of facts after another.

Where every fact that the questions need is given exactly, the answer comes from one straight function, in microseconds; anything
else takes the general way. Both give the same trace. A record, and whether an answer turns on a reading, is what `decide` tells.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pincite.deciding.exactly import Inexact
from pincite.deciding.given import FactsRefused, read_facts
from pincite.deciding.linking import Law
from pincite.deciding.nodes import Node
from pincite.deciding.points import Trace, trace_of
from pincite.deciding.rulebook import Question, Rulebook
from pincite.deciding.running import Run
from pincite.deciding.straight import NotStraight, Straight, straight
from pincite.deciding.verdict import Asking, readings_of
from pincite.runtime.facts import Reading


class Prepared:
    """Questions under the law of one day, ready to be answered.

    `readings` are those that the questions reach and nobody has adopted, each with the alternative that is taken (the default;
    empty where there is none, so that every way is taken at once). `why_not` says what keeps the questions from the straight way.
    """

    def __init__(
        self, law: Law, questions: Sequence[Question], asked_on: int, adopted: Mapping[str, str], home: str
    ) -> None:
        self.law = law
        self.questions = tuple(questions)
        self.asked_on = asked_on
        self.home = home
        reached = readings_of(self._run({}, adopted)[0])
        self.readings = {key: reading.default for key, reading in reached.items() if key not in adopted}
        self._chosen = {**adopted, **{key: way for key, way in self.readings.items() if way}}
        self.why_not = ""
        self._straight: Straight | None = None
        try:
            self._straight = straight(self._run({}, self._chosen)[1], self._slowly, self._others)
        except NotStraight as error:
            self.why_not = str(error)
        self._needed = frozenset(self._straight.facts) if self._straight is not None else frozenset()
        self.explain = self._slowly if self._straight is None else self._straight.explain
        self.decide = self._values if self._straight is None else self._straight.decide

    @property
    def rulebook(self) -> Rulebook:
        """The checkers that answer."""
        return self.law.rulebook

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts of which the straight way needs every one."""
        return () if self._straight is None else self._straight.facts

    def _run(self, facts: Mapping[str, Mapping[str, Reading]], chosen: Mapping[str, str]) -> tuple[Run, list[Node]]:
        run = Run(self.law, facts, self.asked_on, chosen, self.home)
        asked = [Asking(self.law, question, facts, self.asked_on, chosen) for question in self.questions]
        return run, [asking.within(run).root for asking in asked]

    def _slowly(self, facts: Mapping[str, Any]) -> tuple[Trace, ...]:
        """The traces, by the general way. Raises `FactsRefused`."""
        given = read_facts(self.rulebook, self.home, facts)
        made: dict[int, Trace] = {}
        roots = self._run(given, self._chosen)[1]
        return tuple([trace_of(root, made) for root in roots])

    def _values(self, facts: Mapping[str, Any]) -> tuple[Any, ...]:
        return tuple([trace[1] for trace in self._slowly(facts)])

    def _others(self, facts: Mapping[str, Any]) -> None:
        """Facts that are not needed are read all the same: a wrong one is never passed over."""
        if any("." in name for name in facts):  # a whole name may be that of a fact that is needed
            raise Inexact
        try:
            read_facts(self.rulebook, self.home, {n: v for n, v in facts.items() if n not in self._needed})
        except FactsRefused:
            raise Inexact from None
