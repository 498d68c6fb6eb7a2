"""What each provision that an action changes does by itself, where the action as a whole has been tried.

A case that the action decides differently is decided again with the provisions changed one at a time, and where none turns it
alone, with those that do together; these are then tried by themselves, changed while all others are as before. A provision that
no such case names is tried so as well, and also as before while all others are changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date
from typing import Literal

from pincite.deciding.api import read_facts
from pincite.deciding.linking import Law
from pincite.deciding.rulebook import Part, Question
from pincite.impact.cases import Witness
from pincite.impact.causes import Turning
from pincite.impact.comparing import Decided
from pincite.impact.mixing import Side
from pincite.impact.search import Established
from pincite.runtime.timeline import Status
from pincite.runtime.trace import Rule
from pincite.runtime.values import Value

Does = Literal["alone", "together", "not encoded", "not found", "every case", "same logic", "not decided by"]


@dataclass(frozen=True, slots=True)
class Effect:
    """What the change of one provision does.

    `does` is `alone` where it turns the decision of `question`, and `together` where it does with `others` and none of `tried`
    cases was found in which it does alone; `not encoded` where what its new words decide is not known yet; `not found` where
    `tried` cases did not show that it turns any, `every case` where that were all there are; `same logic` where what decides
    is law on the same days with the change and without; `not decided by` where nothing that can be asked rests on it.
    """

    address: str
    does: Does
    question: Question | None
    others: tuple[str, ...]
    tried: int


class Partly(Law):
    """Law in which the provisions at some places are as one law has them, and all others as another."""

    def __init__(self, these: Law, others: Law, places: Set[str]) -> None:
        super().__init__(others.rulebook, others.known, others.proposed)
        self.these = these
        self.others = others
        self.places = places

    def status(self, part: Part, timeline: object, day: int) -> Status:
        """The status of a place; it is that of the law that most provisions have."""
        return self.others.status(part, timeline, day)  # type: ignore[arg-type]

    def status_of(self, part: Part, rule: Rule, day: int) -> Status | None:
        """The status of a rule, by where it stands."""
        return (self.these if rule.address in self.places else self.others).status_of(part, rule, day)

    def dates(self, part: Part) -> dict[str, Value]:
        """The days on which actions take effect."""
        return self.others.dates(part)


Tried = Callable[[Question, Law, Law], Established]


def effects(
    places: Iterable[str],
    decided: Sequence[Decided],
    resting: Mapping[str, Sequence[Question]],
    waiting: Set[str],
    laws: tuple[Law, Law],
    adopted: Mapping[str, str],
    tried: Tried,
) -> list[Effect]:
    """What the change of each place does.

    `resting` are the questions for which the logic of a place is law on other days with the change than without, by its
    address; `waiting` are places whose new words are not encoded yet; `tried` tells whether two laws decide a question
    differently.
    """
    found: dict[str, Effect] = {}
    for entry in decided:
        if entry.established.witness is not None and not entry.established.witness.waits:
            for effect in _of_case(entry.new, entry.established.witness, laws, adopted):
                known = found.get(effect.address)
                if known is None or (known.does, effect.does) == ("together", "alone"):
                    found[effect.address] = effect
    out = []
    for address in places:
        known = found.get(address)
        if address in waiting:
            out.append(Effect(address, "not encoded", None, (), 0))
        elif known is None:
            out.append(_by_itself(address, resting.get(address), laws, tried))
        else:
            out.append(known if known.does == "alone" else _perhaps_alone(known, resting[address], laws, tried))
    return out


def _of_case(question: Question, case: Witness, laws: tuple[Law, Law], adopted: Mapping[str, str]) -> Iterator[Effect]:
    """The provisions that turn a case."""
    day = date.fromisoformat(case.case.on).toordinal()
    book = laws[1].rulebook
    given = read_facts(book, question.instrument, case.facts_new)
    turning = Turning(question, Side(laws[0], day), Side(laws[1], day), {**adopted, **case.case.readings})
    wanted = turning.outcome(given, 1)
    if turning.outcome(given, 0).value == wanted.value:
        return
    for cause in turning.causes(given, wanted):
        named = [change.address or f"the day on which {change.action} takes effect" for change in cause.changes]
        for change in cause.changes:
            if change.kind == "provision":
                others = tuple(name for name in named if name != change.address)
                yield Effect(change.address, "together" if others else "alone", question, others, 0)


def _perhaps_alone(known: Effect, resting: Sequence[Question], laws: tuple[Law, Law], tried: Tried) -> Effect:
    """A provision that turned a case together with others: whether it turns another case alone."""
    old, new = laws
    count = 0
    for question in resting:
        of = tried(question, old, Partly(new, old, {known.address}))
        count += of.tried
        if of.witness is not None and not of.witness.waits:
            return Effect(known.address, "alone", question, (), count)
    return Effect(known.address, "together", known.question, known.others, count)


def _by_itself(address: str, resting: Sequence[Question] | None, laws: tuple[Law, Law], tried: Tried) -> Effect:
    """What the change of a place does that no case has named."""
    if resting is None:
        return Effect(address, "not decided by", None, (), 0)
    count, every = 0, True
    old, new = laws
    for question in resting:
        for before, after in ((Partly(old, new, {address}), new), (old, Partly(new, old, {address}))):
            of = tried(question, before, after)
            count += of.tried
            every = every and of.how == "every case"
            if of.witness is not None and not of.witness.waits:
                others = ("the other changes of the action",) if after is new else ()
                return Effect(address, "together" if others else "alone", question, others, count)
    if not resting:
        return Effect(address, "same logic", None, (), 0)
    return Effect(address, "every case" if every else "not found", None, (), count)
