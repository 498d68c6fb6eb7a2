"""Which rules are the law on a day: programs, linked from the rules whose provisions are then in force.

A program holds for a run of days on which every provision it reaches has one status; it is linked once and kept.
"""

from __future__ import annotations

from pincite.deciding.rulebook import Part, Rulebook
from pincite.runtime.lean import TYPE_CHECKING
from pincite.runtime.named import NamedTuple
from pincite.runtime.timeline import (
    END_NOT_STATED,
    ENDED,
    FIRST_DAY,
    IN_FORCE,
    LAST_DAY,
    NO_SUCH,
    NOT_ENCODED,
    NOT_YET,
    SUSPENDED,
    TEXT_NOT_HELD,
    Status,
    known_days,
    spans,
    status_at,
)
from pincite.runtime.trace import Governor, Rule, Timeline
from pincite.runtime.values import UNSEEN, Value

if TYPE_CHECKING:
    from collections.abc import Mapping

_BEST = (IN_FORCE, END_NOT_STATED, TEXT_NOT_HELD, NOT_ENCODED, SUSPENDED, ENDED, NOT_YET, NO_SUCH)


class Entry(NamedTuple):
    """One step of a program: a name, the rule that gives it a value (None: none is in force), its status.

    With a governor the value is found under the law of another day; `foreign` is a name of another instrument.
    """

    name: str
    rule: Rule | None
    status: Status | None
    governor: Governor | None = None
    foreign: bool = False


class Program(NamedTuple):
    """The entries in the order in which they can be run, those of other instruments, and the days for which this is so."""

    entries: tuple[Entry, ...]
    elsewhere: tuple[tuple[Entry, ...], ...]
    start: int
    end: int

    @property
    def law(self) -> tuple[tuple[Entry, ...], ...]:
        """What makes two programs the same law: all that is run, here and in other instruments."""
        return (self.entries, *self.elsewhere)


class Law:
    """The law as known on a day, proposals let in or not."""

    def __init__(self, rulebook: Rulebook, known: int, proposed: Mapping[str, int] | None = None) -> None:
        self.rulebook = rulebook
        self.known = known
        self.proposed = dict(proposed or {})
        self._programs: dict[tuple[str, str, bool], list[Program]] = {}
        self._dates: dict[str, dict[str, Value]] = {}
        self._dynamic: dict[int, tuple[Timeline, tuple[object, ...]]] = {}

    # ---- statuses ---------------------------------------------------------------------------------------------------

    def status(self, part: Part, timeline: Timeline, day: int) -> Status:
        """The status of a place or rule on a day of law."""
        table = timeline.spans
        if self.proposed and any(v.since in self.proposed for v in timeline.versions):
            key = id(timeline)
            if key not in self._dynamic:
                made = spans(
                    timeline.versions, part.actions, self.rulebook.longest_emergency, self.proposed, timeline.covers
                )
                self._dynamic[key] = (timeline, made)
            table = self._dynamic[key][1]  # type: ignore[assignment]  # what was put in just above
        return status_at(table, day, self.known)

    def status_of(self, part: Part, rule: Rule, day: int) -> Status | None:
        """The status of a rule on a day of law; None of one that no provision holds."""
        return None if rule.timeline is None else self.status(part, rule.timeline, day)

    def picked(self, part: Part, name: str, day: int) -> tuple[Rule | None, Status | None]:
        """The rule that gives a name its value on a day, and its status; the most telling status where none is in force."""
        best: tuple[Rule | None, Status | None] = (None, None)
        rank = len(_BEST)
        for rule in part.rules(name):
            status = self.status_of(part, rule, day)
            if status is None:
                return rule, None
            place = _BEST.index(status.kind)
            if place < rank or (place == rank and _nearer(status, best[1])):
                best, rank = (rule, status), place
        return best

    def edges(self, part: Part, name: str, day: int) -> tuple[int, int]:
        """The run of days around a day on which no rule of a name changes its status."""
        start, end = FIRST_DAY, LAST_DAY
        for rule in part.rules(name):
            status = self.status_of(part, rule, day)
            if status is not None:
                start, end = max(start, status.start), min(end, status.end)
        return start, end

    def last_day(self, part: Part, entry: Entry) -> int | None:
        """The last day of the rule that gives a name its value, where it is repealed and no version follows; else None."""
        status = entry.status
        while status is not None and status.end < LAST_DAY:
            _, after = self.picked(part, entry.name, status.end + 1)
            if after is None or after.kind == ENDED:
                return status.end
            status = after
        return None

    def dates(self, part: Part) -> dict[str, Value]:
        """The days on which the actions of an instrument take effect, as known; a mark for those that are not known yet."""
        if part.code not in self._dates:
            out = self._dates[part.code] = {}
            for action in part.actions.values():
                took_effect = action.kind != "proposed" and action.known_from <= self.known
                seen = took_effect or action.id in self.proposed
                out[action.id] = self.proposed.get(action.id, action.effective) if seen else UNSEEN
        return self._dates[part.code]

    # ---- programs ---------------------------------------------------------------------------------------------------

    def program(self, code: str, name: str, day: int, choosing: bool = False) -> Program:
        """The program for a name under the law of a day.

        With `choosing` the name is for choosing the law: what says which day's text governs is no part of any text, so a rule
        that stands alone under its name holds whatever is in force.
        """
        kept = self._programs.setdefault((code, name, choosing), [])
        for program in kept:
            if program.start <= day <= program.end:
                return program
        program = self._link(self.rulebook.part(code), name, day, choosing)
        kept.append(program)
        return program

    def _link(self, part: Part, root: str, day: int, choosing: bool) -> Program:
        entries: list[Entry] = []
        elsewhere: list[tuple[Entry, ...]] = []
        done: set[str] = set()
        start, end = FIRST_DAY, LAST_DAY

        def visit(name: str) -> None:
            nonlocal start, end
            if name in done:
                return
            done.add(name)
            if name not in part.names:
                code, _, rest = name.partition(".")
                if rest and code in self.rulebook.instruments and name not in part.facts:
                    entries.append(Entry(name, None, None, None, True))
                    other = self.program(code, rest, day, choosing)
                    elsewhere.extend(other.law)
                    start, end = max(start, other.start), min(end, other.end)
                return  # a fact, a reading, the date of an action
            governor = self._governor(part, name) if name != root else None
            if governor is not None and not choosing:
                entries.append(Entry(name, None, None, governor))
                return
            low, high = self.edges(part, name, day)
            start, end = max(start, low), min(end, high)
            rule, status = self.picked(part, name, day)
            if choosing and len(part.rules(name)) == 1:
                rule, status = part.rules(name)[0], None
            if rule is not None and (status is None or status.kind in (IN_FORCE, END_NOT_STATED)):
                for needed in rule.needs:
                    visit(needed)
                if status is None or status.kind == IN_FORCE:
                    done.update(output for output, _ in rule.outputs)
            entries.append(Entry(name, rule, status))

        visit(root)
        return Program(tuple(entries), tuple(elsewhere), start, end)

    def _governor(self, part: Part, name: str) -> Governor | None:
        """The governor of a name: its rules all have the same."""
        base = name.partition(":")[0]
        for rule in part.rules(name) or part.rules(base):
            if rule.governor is not None:
                return rule.governor
        return None

    def known_edges(self, part: Part) -> list[int]:
        """The days on which what is known of an instrument changes."""
        return known_days(part.actions.values())


def _nearer(one: Status, other: Status | None) -> bool:
    """Whether one status tells more than another of its kind: the later end, the earlier beginning."""
    if other is None:
        return True
    if one.kind == ENDED:
        return one.last > other.last
    if one.kind == NOT_YET:
        return one.first < other.first
    return one.end < other.end
