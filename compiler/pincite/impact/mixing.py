"""Law of which some provisions stand as on one day, and the others as on another: to see what each change does by itself.

On the day that is asked for, a provision that has moved has the status of the later side, and one that has not that of the
earlier. On any other day, which a fact or a computed date names, both sides have the status of that day, each as known there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from pincite.deciding.linking import Law
from pincite.deciding.reach import reached_rules
from pincite.deciding.rulebook import Part, Question
from pincite.runtime.timeline import FIRST_DAY, IN_FORCE, LAST_DAY, NOT_ENCODED, Status
from pincite.runtime.trace import Rule
from pincite.runtime.values import UNSEEN, Value

Kind = Literal["provision", "effective day", "day"]


@dataclass(frozen=True, slots=True)
class Side:
    """One of two sides: the law as known on a day, and the day asked for (an ordinal)."""

    law: Law
    day: int


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """What differs between two sides: a provision, the day on which an action takes effect as it is known, or the day asked for.

    `action` put a provision as it is on the later side: it brought its words, or ended them; `how` says more of that. `waits`
    where its words on the later side are not encoded yet, so that what they decide is not known.
    """

    kind: Kind
    address: str = ""
    action: str = ""
    how: str = ""
    waits: bool = False


THE_DAY = Change("day")


def changes(question: Question, old: Side, new: Side) -> list[Change]:
    """Everything that differs between two sides and that a question can rest on, provisions in the order of their addresses."""
    book = old.law.rulebook
    found: dict[str, Change] = {}
    days: set[Change] = set()
    waiting: set[str] = set()
    for code, rule in reached_rules(book, question.instrument, question.name):
        part = book.part(code)
        if rule.address not in found:
            differs = _differs(part, rule, old, new)
            if differs is not None:
                found[rule.address] = differs
        status = new.law.status_of(part, rule, new.day)
        if status is not None and not_encoded(rule, status):
            waiting.add(rule.address)
        here, there = old.law.dates(part), new.law.dates(part)
        days |= {Change("effective day", "", need) for need in rule.needs if _dated(here, need) != _dated(there, need)}
    moved = [] if old.day == new.day else [THE_DAY]
    places = [replace(change, waits=address in waiting) for address, change in sorted(found.items())]
    return [*places, *sorted(days), *moved]


def not_encoded(rule: Rule, status: Status) -> bool:
    """Whether the words of a rule's place are in force, and what they decide is not encoded yet."""
    if status.kind == IN_FORCE:
        return any(step.op == "not_encoded" for step in rule.steps)
    return status.kind == NOT_ENCODED


def _dated(dates: dict[str, Value], name: str) -> object:
    value = dates.get(name)
    return "not known yet" if value is UNSEEN else value


def _differs(part: Part, rule: Rule, old: Side, new: Side) -> Change | None:
    """How the provision of a rule differs between two sides; None where it is the same on both."""
    if rule.timeline is None:
        return None
    one = old.law.status(part, rule.timeline, old.day)
    other = new.law.status(part, rule.timeline, new.day)
    if (one.kind, one.version, one.action) != (other.kind, other.version, other.action):
        return Change("provision", rule.address, other.action or one.action, _how(part, rule, new.law, new.day))
    plain = type(old.law) is Law is type(new.law)
    if plain and (old.law.known, old.law.proposed) == (new.law.known, new.law.proposed):
        return None
    for day in sorted({*_edges(part, rule, old.law), *_edges(part, rule, new.law)}):
        one, other = (side.law.status(part, rule.timeline, day) for side in (old, new))
        if (one.kind, one.version, one.action) != (other.kind, other.version, other.action):
            return Change("provision", rule.address, other.action or one.action, _how(part, rule, new.law, day))
    return None


def _how(part: Part, rule: Rule, law: Law, day: int) -> str:
    """How the place of a rule came to be as it is on a day: it may go on where a rule that stood there has ended."""
    place = part.place(rule.address)
    timeline = rule.timeline if place is None else place.timeline
    return "" if timeline is None else law.status(part, timeline, day).how


def _edges(part: Part, rule: Rule, law: Law) -> Iterator[int]:
    """The first day of every run of days on which a provision has one status."""
    day = FIRST_DAY
    while day <= LAST_DAY and rule.timeline is not None:
        yield day
        day = law.status(part, rule.timeline, day).end + 1


class Mixed(Law):
    """The law of one side, with what has moved as on the other."""

    def __init__(self, old: Side, new: Side, moved: Iterable[Change]) -> None:
        super().__init__(old.law.rulebook, old.law.known, old.law.proposed)
        self.sides = (old, new)
        done = frozenset(moved)
        self.asked_on = (old, new)[THE_DAY in done].day
        self._places = {change.address for change in done if change.kind == "provision"}
        self._actions = {change.action for change in done if change.kind == "effective day"}

    def status_of(self, part: Part, rule: Rule, day: int) -> Status | None:
        """The status of a rule on a day of law, by the side its provision is on."""
        if rule.timeline is None:
            return None
        side = self.sides[rule.address in self._places]
        if day == self.asked_on:  # a run of its own: what holds on it says nothing of the days around it
            return side.law.status(part, rule.timeline, side.day)._replace(start=day, end=day)
        status = side.law.status(part, rule.timeline, day)
        if day < self.asked_on <= status.end:
            return status._replace(end=self.asked_on - 1)
        if status.start <= self.asked_on < day:
            return status._replace(start=self.asked_on + 1)
        return status

    def dates(self, part: Part) -> dict[str, Value]:
        """The days on which actions take effect, each as its side knows it."""
        old, new = (side.law.dates(part) for side in self.sides)
        return {id: (new if id in self._actions else old)[id] for id in {**old, **new}}
