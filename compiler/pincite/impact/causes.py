"""Which changes of the law turn a decision: each tried by itself, and where none does alone, the fewest that do together.

The facts are decided with one change at a time on its later side and all else as before. A set that turns the decision together
has none too many: without any one of them the answer would not be the later one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pincite.deciding.linking import Entry, Law
from pincite.deciding.rulebook import Question
from pincite.deciding.verdict import Asking, Evaluated
from pincite.deciding.wording import value_json, value_words
from pincite.impact.mixing import Change, Mixed, Side, changes
from pincite.runtime.facts import Reading
from pincite.runtime.timeline import IN_FORCE

Given = Mapping[str, Mapping[str, Reading]]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a question comes to: its value as a record has it, in words, and whether it is known exactly.

    `lacking` are the names without law that an answer which is not known exactly was found with.
    """

    value: Any
    words: str
    definite: bool
    lacking: frozenset[tuple[str, str]]

    def turned_into(self, wanted: Outcome) -> bool:
        """Whether this is the wanted answer: the same value, and not open only because a mixture lacks what the later law has."""
        return self.value == wanted.value and self.lacking <= wanted.lacking


@dataclass(frozen=True, slots=True)
class Cause:
    """What turns a decision: one change that does so alone, or several that do together; no change where it is not found."""

    changes: tuple[Change, ...]


class Turning:
    """A question asked of two sides, and of any mixture of them."""

    def __init__(self, question: Question, old: Side, new: Side, adopted: Mapping[str, str]) -> None:
        self.question = question
        self.sides = (old, new)
        self.changes = changes(question, old, new)
        book = old.law.rulebook
        self.chosen = {
            f"{code}.{name}": reading.default
            for code in book.instruments
            for name, reading in book.part(code).readings.items()
            if reading.default
        } | dict(adopted)
        self._mixed: dict[frozenset[Change], Mixed] = {}

    def outcome(self, given: Given, side: int) -> Outcome:
        """What a side answers: what `decide` would say."""
        return self._said(self._asked(self.sides[side].law, self.sides[side].day, given))

    def mixed(self, given: Given, moved: Iterable[Change]) -> Outcome:
        """What is answered where some changes have been made, and no others."""
        key = frozenset(moved)
        if key not in self._mixed:
            self._mixed[key] = Mixed(*self.sides, key)
        law = self._mixed[key]
        return self._said(self._asked(law, law.asked_on, given))

    def _asked(self, law: Law, day: int, given: Given) -> Evaluated:
        return Asking(law, self.question, given, day, {}).evaluate(self.chosen)

    @staticmethod
    def _said(found: Evaluated) -> Outcome:
        value = value_json(found.value, found.spec, found.run)
        words = "undetermined" if value == {"state": "unknown"} else value_words(value, found.spec)
        return Outcome(value, words, found.definite, frozenset() if found.definite else frozenset(_lacking(found)))

    def causes(self, given: Given, wanted: Outcome) -> tuple[Cause, ...]:
        """What turns the earlier answer into the later: each change that does so alone, else the fewest together."""
        alone = [change for change in self.changes if self.mixed(given, (change,)).turned_into(wanted)]
        if alone:
            return tuple(Cause((change,)) for change in alone)
        if not self.mixed(given, self.changes).turned_into(wanted):
            return (Cause(()),)
        return (Cause(tuple(self._fewest(given, wanted))),)

    def _fewest(self, given: Given, wanted: Outcome) -> Sequence[Change]:
        """Changes that turn the answer together, with none too many."""
        kept = list(self.changes)
        for change in self.changes:
            fewer = [other for other in kept if other != change]
            if self.mixed(given, fewer).turned_into(wanted):
                kept = fewer
        return kept


def _lacking(found: Evaluated) -> Iterator[tuple[str, str]]:
    """The names that nothing in force gives a value to, in an evaluation."""
    for frame in found.run.frames():
        for name, entry in frame.entries.items():
            if not entry.foreign and entry.governor is None and (entry.rule is None or _not_in_force(entry)):
                yield frame.code, name


def _not_in_force(entry: Entry) -> bool:
    return entry.status is not None and entry.status.kind != IN_FORCE
