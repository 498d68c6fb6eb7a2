"""A population decided by the law of two days: which decisions differ, which way, and which change of the law turns each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from pincite.impact.causes import Cause, Given, Outcome, Turning

_KEPT = 20_000  # rows with different facts of which it is kept what both laws say
Way = tuple[str, str]  # the answer before and after, in words


@dataclass(frozen=True, slots=True)
class Flip:
    """A decision that differs: what it was, what it is, and what turns it."""

    old: Outcome
    new: Outcome
    causes: tuple[Cause, ...]


@dataclass(slots=True)
class Totals:
    """How many rows there are, and what became of them: every row is compared or rejected, every one compared the same or not."""

    rows: int = 0
    rejected: int = 0
    same: Counter[str] = field(default_factory=Counter)
    flips: Counter[Way] = field(default_factory=Counter)
    causes: Counter[tuple[Way, tuple[Cause, ...]]] = field(default_factory=Counter)
    _known: dict[str, Flip] = field(default_factory=dict)  # by the facts of rows, all of them as text

    @property
    def compared(self) -> int:
        """Rows that were decided by both laws."""
        return sum(self.same.values()) + sum(self.flips.values())

    @property
    def flipped(self) -> int:
        """Rows whose decisions differ."""
        return sum(self.flips.values())

    @property
    def reconcile(self) -> bool:
        """Whether the totals add up."""
        return self.rows == self.compared + self.rejected and sum(self.causes.values()) == self.flipped

    def reject(self) -> None:
        """Count a row that cannot be read."""
        self.rows += 1
        self.rejected += 1

    def compare(self, turning: Turning, given: Given) -> Flip | None:
        """Decide a row by both laws, and count it; what differs, if anything does."""
        found = self._decided(turning, given)
        self.rows += 1
        if found.old.value == found.new.value:
            self.same[found.old.words] += 1
            return None
        way = found.old.words, found.new.words
        self.flips[way] += 1
        self.causes[(way, found.causes)] += 1
        return found

    def _decided(self, turning: Turning, given: Given) -> Flip:
        """What both laws say of a row; of rows with the same facts it is found once."""
        facts = repr(given)
        found = self._known.get(facts)
        if found is None:
            old, new = turning.outcome(given, 0), turning.outcome(given, 1)
            found = Flip(old, new, turning.causes(given, new) if old.value != new.value else ())
            if len(self._known) < _KEPT:
                self._known[facts] = found
        return found

    def by_way(self) -> Iterator[tuple[Way, int, list[tuple[tuple[Cause, ...], int]]]]:
        """Each way with how many decisions turn so, and what turns how many of them; the most frequent first."""
        for way, count in sorted(self.flips.items(), key=lambda item: (-item[1], item[0])):
            causes = [(causes, n) for (of, causes), n in self.causes.items() if of == way]
            yield way, count, sorted(causes, key=lambda item: (-item[1], repr(item[0])))
