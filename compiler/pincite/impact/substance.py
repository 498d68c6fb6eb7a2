"""Whether an action, or a proposal, changes any decision: the law with it against the law as it would be without it.

Without an action the words before it go on, and its own never come. What is compared is therefore right for questions that the
day asked for governs, and for those that the date of a fact governs. A question of which every rule is in force on the same days
with the action and without rests on the same logic: where only words changed, nothing that decides did.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from datetime import date
from typing import Any

from pincite.deciding.api import Decision, read_facts, read_readings
from pincite.deciding.linking import Law
from pincite.deciding.reach import reached_rules
from pincite.deciding.rulebook import Part, Question, Rulebook
from pincite.deciding.verdict import Asking, answer
from pincite.impact.answering import Answering
from pincite.impact.comparing import Comparison, Decided, seeds_of
from pincite.impact.effects import Effect, effects
from pincite.impact.mixing import not_encoded
from pincite.impact.pairing import asked
from pincite.impact.sameness import Logic
from pincite.impact.search import Established, Search
from pincite.impact.sides import Side, Version
from pincite.impact.values import day_text
from pincite.proving.loading import loaded
from pincite.runtime.timeline import FIRST_DAY, LAST_DAY, Span, Status, spans, status_at
from pincite.runtime.trace import Rule, Timeline
from pincite.runtime.values import UNSEEN, Value


class Without(Law):
    """The law as if some actions had never been taken."""

    def __init__(self, rulebook: Rulebook, known: int, gone: Set[str]) -> None:
        super().__init__(rulebook, known)
        self.gone = gone
        self._made: dict[int, tuple[Timeline, tuple[Span, ...]]] = {}

    def status(self, part: Part, timeline: Timeline, day: int) -> Status:
        """The status of a place or rule on a day of law."""
        if not any(v.since in self.gone or v.until in self.gone for v in timeline.versions):
            return super().status(part, timeline, day)
        key = id(timeline)
        if key not in self._made:
            left = {id: action for id, action in part.actions.items() if id not in self.gone}
            made = spans(timeline.versions, left, self.rulebook.longest_emergency, None, timeline.covers)
            self._made[key] = (timeline, made)
        return status_at(self._made[key][1], day, self.known)

    def dates(self, part: Part) -> dict[str, Value]:
        """The days on which actions take effect; those that were never taken have none."""
        return {id: UNSEEN if id in self.gone else when for id, when in super().dates(part).items()}


class _Under(Answering):
    """A version asked under a law of one's own making."""

    def __init__(self, side: Side, law: Law) -> None:
        super().__init__(side, law.known)
        self.law = law

    def decided(self, question: Question, facts: Mapping[str, Any], on: str, readings: Mapping[str, str]) -> Decision:
        """A decision with its record."""
        book, home = self.side.book, question.instrument
        part = book.part(home)
        known = question._replace(id=question.id or f"{home}.{question.name}", module=part.names[question.name][0])
        adopted = read_readings(book, home, {**self.side.version.adopted, **readings})
        taken = {key: how.alternative for key, how in adopted.items()}
        asking = Asking(
            self.law, known, read_facts(book, home, facts), date.fromisoformat(on).toordinal(), taken, adopted
        )
        return Decision(answer(asking), asking, None)


@dataclass(frozen=True, slots=True)
class Substance:
    """Whether an action changes decisions: what is known of each question, and of each provision that it changes."""

    decided: Comparison
    effects: tuple[Effect, ...]


def substance(version: Version, gone: Set[str], proposed: Mapping[str, int], tries: int) -> Substance:
    """What can be asked and rests on what the actions in `gone`, and proposals let in on a day, change: what is known of each."""
    with loaded(version.compiled.plan, version.rules) as book:
        known = book.latest_known(tuple(book.instruments))
        old, new = Without(book, known, gone), Law(book, known, proposed)
        side = Side(version, book)
        logic = Logic(version.compiled.plan, {}, version.adopted)
        seeds = seeds_of((side,))

        def tried(question: Question, before: Law, after: Law) -> Established:
            answering = _Under(side, before), _Under(side, after)
            days = tuple(proposed.values())
            search = Search((side, side), (logic, logic), {}, seeds, known, answering, tries, days=days)
            return search.under(question)

        found = []
        resting: dict[str, list[Question]] = {}
        waiting: set[str] = set()
        for question in asked(book):
            rules = [
                (code, rule)
                for code, rule in reached_rules(book, question.instrument, question.name)
                if _touched(rule, {*gone, *proposed})
            ]
            for code, rule in rules:
                named = resting.setdefault(rule.address, [])
                if _waits(book.part(code), rule, new) and not _waits(book.part(code), rule, old):
                    waiting.add(rule.address)
                if _differs(book.part(code), rule, old, new) and question not in named:
                    named.append(question)
            if rules:
                same = not any(question in resting[rule.address] for _, rule in rules)
                established = Established("same logic", 0, None, None) if same else tried(question, old, new)
                found.append(Decided(question, question, established))
        comparison = Comparison((), (), (), (), tuple(found), (), (), day_text(known))
        changed = touched_places(book, {*gone, *proposed})
        places = [place for code in book.instruments for place in book.part(code).places() if place.address in changed]
        for place in places:
            if any(not v.encoded and v.since in {*gone, *proposed} for v in place.timeline.versions):
                waiting.add(place.address)
        in_order = [place.address for place in places]
        return Substance(
            comparison, tuple(effects(in_order, found, resting, waiting, (old, new), version.adopted, tried))
        )


def touched_places(book: Rulebook, actions: Set[str]) -> set[str]:
    """The places whose words some actions brought or ended."""
    return {
        place.address
        for code in book.instruments
        for place in book.part(code).places()
        if any({version.since, version.until} & actions and not version.presumed for version in place.versions)
    }


def _touched(rule: Rule, actions: Set[str]) -> bool:
    """Whether an action brought or ended words that a rule stands at, or the rule looks at its day."""
    at = () if rule.timeline is None else rule.timeline.versions
    return any(v.since in actions or v.until in actions for v in at) or any(need in actions for need in rule.needs)


def _differs(part: Part, rule: Rule, old: Law, new: Law) -> bool:
    """Whether a rule is law on other days by one law than by the other, or looks at a day that one of them does not have."""
    here, there = old.dates(part), new.dates(part)
    if any(need in here and (here[need] is UNSEEN) != (there[need] is UNSEEN) for need in rule.needs):
        return True
    if rule.timeline is None:
        return False
    return list(_runs(part, rule.timeline, old)) != list(_runs(part, rule.timeline, new))


def _waits(part: Part, rule: Rule, law: Law) -> bool:
    """Whether on some day the words of a rule's place are in force and what they decide is not encoded."""
    if rule.timeline is None:
        return False
    day = FIRST_DAY
    while day <= LAST_DAY:
        status = law.status(part, rule.timeline, day)
        if not_encoded(rule, status):
            return True
        day = status.end + 1
    return False


def _runs(part: Part, timeline: Timeline, law: Law) -> Iterator[tuple[str, int]]:
    """What is the case with a rule, and from which day on."""
    day, before = FIRST_DAY, ""
    while day <= LAST_DAY:
        status = law.status(part, timeline, day)
        if status.kind != before:
            yield status.kind, day
        before, day = status.kind, status.end + 1
