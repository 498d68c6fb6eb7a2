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
from pincite.deciding.verdict import Asking, by_default


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
        self._asking = tuple(Asking(law, question, {}, asked_on, adopted) for question in questions)
        reached = {key: reading for asking in self._asking for key, reading in by_default(asking).reach.items()}
        self.readings = {key: reading.default for key, reading in sorted(reached.items()) if key not in adopted}
        self.why_not = ""
        self._straight: Straight | None = None
        try:
            chosen = {**adopted, **{key: way for key, way in self.readings.items() if way}}
            self._straight = straight(self._trees(chosen), self._slowly, self._others)
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

    def _trees(self, chosen: Mapping[str, str]) -> list[Node]:
        """The trees of the answers where no fact is given, which share what they have in common."""
        run = Run(self.law, {}, self.asked_on, chosen, self.home)
        return [asking.within(run).root for asking in self._asking]

    def _slowly(self, facts: Mapping[str, Any]) -> tuple[Trace, ...]:
        """The traces, by the general way. Raises `FactsRefused`."""
        given = read_facts(self.rulebook, self.home, facts)
        return tuple([trace_of(by_default(asking._replace(facts=given)).given.root) for asking in self._asking])

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
