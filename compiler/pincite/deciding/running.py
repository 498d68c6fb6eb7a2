"""Running programs: the values of names under the law of a day, or of all the days an uncertain date can mean.

Each governing date has a frame of its own. Where the date is not exact, every version of the law it can meet is run, and what the
runs have in common is the value, as for an `if` with an unknown condition.
"""

from __future__ import annotations

from pincite.deciding.linking import Entry, Law, Program
from pincite.deciding.rulebook import Part, Rulebook
from pincite.runtime.calendar import day_of
from pincite.runtime.facts import NOT_ASKED, Reading
from pincite.runtime.lean import TYPE_CHECKING
from pincite.runtime.timeline import END_NOT_STATED, ENDED, FIRST_DAY, IN_FORCE, LAST_DAY, NO_SUCH, NOT_YET, SUSPENDED
from pincite.runtime.trace import APPLIES, TRUTHS, Governor, Ran, Rule
from pincite.runtime.truth import NO, U
from pincite.runtime.values import INF, NONE, OPEN, UNSEEN, Value, hull, ranged

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

_NOT_THE_LAW = (ENDED, SUSPENDED, NOT_YET, NO_SUCH)


class Slice:
    """A name under one version of the law: on which days of the governing date, and what came out."""

    __slots__ = ("end", "frame", "name", "start")

    def __init__(self, start: int, end: int, frame: Frame, name: str) -> None:
        self.start = start
        self.end = end
        self.frame = frame
        self.name = name


class Governed:
    """A name under the law of another day: the day, the versions of the law it can meet, the value they share."""

    __slots__ = ("date", "governor", "slices", "value")

    def __init__(self, governor: Governor | None, date: Value, slices: list[Slice], value: Value) -> None:
        self.governor = governor
        self.date = date
        self.slices = slices
        self.value = value


class Frame:
    """The values under the law of one day, in one instrument."""

    __slots__ = ("choosing", "code", "day", "entries", "governed", "nodes", "part", "ran", "root", "run", "x")

    def __init__(self, run: Run, part: Part, day: int, choosing: bool, root: str) -> None:
        self.run = run
        self.part = part
        self.code = part.code
        self.day = day
        self.choosing = choosing  # a frame in which the governing day is found
        self.root = root  # the one name it is for, where the day is only one of those an uncertain date can mean
        self.x: dict[str, Any] = run.base(part.code).copy()
        self.entries: dict[str, Entry] = {}
        self.ran: dict[int, Ran] = {}
        self.governed: dict[str, Governed] = {}
        self.nodes: dict[str, Any] = {}

    def value(self, name: str) -> Value:
        """The value of a name, run when it is first asked for."""
        if name not in self.entries:
            self._run(self.run.law.program(self.code, name, self.day, self.choosing))
        return self.x[name]

    def _run(self, program: Program) -> None:
        for entry in program.entries:
            if entry.name in self.entries:
                continue
            if entry.governor is not None:
                self._governed(entry, entry.governor)
                continue
            self.entries[entry.name] = entry
            if entry.foreign:
                self._foreign(entry.name)
            elif entry.rule is not None and (entry.status is None or entry.status.kind == IN_FORCE):
                self._rule(entry, entry.rule)
            else:
                self._unavailable(entry)

    def _governed(self, entry: Entry, governor: Governor) -> None:
        governed = self.run.governed(self, entry.name, governor)
        if len(governed.slices) == 1 and governed.slices[0].frame is self:
            return  # the law of this very day: the value is in place
        self.entries[entry.name] = entry
        self.governed[entry.name] = governed
        self.x[entry.name] = governed.value

    def _rule(self, entry: Entry, rule: Rule) -> None:
        if rule.kind == "norm":
            self.x[rule.name + ":ended"] = self.run.law.last_day(self.part, entry)
        self.ran[id(rule)] = rule.run(self.x)
        for output, _ in rule.outputs:
            self.entries.setdefault(output, Entry(output, rule, entry.status))

    def _foreign(self, name: str) -> None:
        code, _, short = name.partition(".")
        other = self.run.frame(code, self.day)
        self.governed[name] = Governed(None, self.day, [Slice(self.day, self.day, other, short)], other.value(short))
        self.x[name] = self.governed[name].value

    def _unavailable(self, entry: Entry) -> None:
        """A name whose provision is not in force, or whose words are not held, has no value; an exception does not apply."""
        truth = self.run.is_truth(self.part, entry.name)
        kind = entry.status.kind if entry.status is not None else NO_SUCH
        if entry.name.endswith(APPLIES):
            if kind == END_NOT_STATED and entry.rule is not None and self._has_words(entry) and self._alone(entry.name):
                self._rule(entry, entry.rule)
                self.x[entry.name] = min(self.x[entry.name], U)
                return
            self.x[entry.name] = NO if kind in _NOT_THE_LAW else U
            return
        self.x[entry.name] = U if truth else OPEN

    def end_of(self, name: str) -> Value:
        """The last day of a period: of a norm its time limit, else the day that is the value itself."""
        value = self.value(name)
        return self.x.get(name + ":due", value)

    def without_law(self, name: str) -> bool:
        """Whether nothing that gives a name its value is in force in this frame."""
        entry = self.entries.get(name)
        return entry is not None and entry.status is not None and entry.status.kind in _NOT_THE_LAW

    def _alone(self, name: str) -> bool:
        """Whether one rule of a name stands under words whose end is not stated; of several either may be the law."""
        found = [self.run.law.status_of(self.part, rule, self.day) for rule in self.part.rules(name)]
        return sum(status is not None and status.kind == END_NOT_STATED for status in found) == 1

    def _has_words(self, entry: Entry) -> bool:
        rule, status = entry.rule, entry.status
        return (
            rule is not None
            and status is not None
            and rule.timeline is not None
            and 0 <= status.version < len(rule.timeline.versions)
            and rule.timeline.versions[status.version].held
        )


class Run:
    """One evaluation: facts, law, the day asked for, and how readings are taken."""

    def __init__(
        self,
        law: Law,
        facts: Mapping[str, Mapping[str, Reading]],
        asked_on: int,
        chosen: Mapping[str, str],
        home: str,
    ) -> None:
        self.law = law
        self.rulebook: Rulebook = law.rulebook
        self.facts = facts
        self.asked_on = asked_on
        self.home = home  # the instrument of the question: its facts need no qualification
        self.chosen = dict(chosen)  # reading -> alternative; a reading not in it is taken every way at once
        self._bases: dict[str, dict[str, Any]] = {}
        self._frames: dict[tuple[str, int, bool, str], Frame] = {}
        self._kinds: dict[tuple[str, str], bool] = {}

    # ---- what every frame begins with -------------------------------------------------------------------------------

    def base(self, code: str) -> dict[str, Any]:
        """The facts, readings and dates of actions of an instrument, by name."""
        if code not in self._bases:
            self._bases[code] = self._make_base(self.rulebook.part(code))
        return self._bases[code]

    def _make_base(self, part: Part) -> dict[str, Any]:
        x: dict[str, Any] = {**part.not_asked, "asked_on": self.asked_on, **self.law.dates(part)}
        for name, reading in self.facts.get(part.code, {}).items():
            fact, value = part.facts[name], reading.value
            if fact.office:
                x[name + ":made"] = self._made(reading)
                continue
            plain = U if fact.spec.kind == "truth" and value is NONE else value
            if fact.deemed:
                x[name + ":raw"], x[name + ":given"] = value, plain
            else:
                x[name] = plain
        for name in part.readings:
            x[name] = self.chosen.get(f"{part.code}.{name}", OPEN)
        return x

    def _made(self, reading: Reading) -> Value:
        """A determination that is dated after the day asked for has not been made yet."""
        if reading.state == NOT_ASKED:
            return OPEN
        if reading.made_on and (day_of(reading.made_on) or 0) > self.asked_on:
            return NONE
        return OPEN if reading.value == U and reading.state != "given" else reading.value

    def is_truth(self, part: Part, name: str) -> bool:
        """Whether a name is yes or no."""
        key = (part.code, name)
        if key not in self._kinds:
            rules = part.rules(name)
            self._kinds[key] = name.endswith(TRUTHS) or (bool(rules) and rules[0].spec.kind == "truth")
        return self._kinds[key]

    # ---- frames -----------------------------------------------------------------------------------------------------

    def frame(self, code: str, day: int, choosing: bool = False, root: str = "") -> Frame:
        """The frame of an instrument under the law of a day; with `choosing`, the one in which governing days are found.

        A name that is governed by an uncertain day has for each day its own frame, in which it is the `root`: in any other
        frame it has one value, common to all those days.
        """
        key = (code, day, choosing, root)
        if key not in self._frames:
            self._frames[key] = Frame(self, self.rulebook.part(code), day, choosing, root)
        return self._frames[key]

    def frames(self) -> list[Frame]:
        """Every frame of this evaluation, by instrument and day."""
        return [self._frames[key] for key in sorted(self._frames)]

    def governed(self, frame: Frame, name: str, governor: Governor | None) -> Governed:
        """A name under the law of the day its governor names, asked from a frame."""
        if governor is None or governor.by == "decision":
            date: Value = self.asked_on
        elif governor.by == "end":
            return self._by_end(frame, name, governor)
        else:
            date = self.governing_day(frame.code, governor)
        return self.under(frame.code, name, governor, date)

    def governing_day(self, code: str, governor: Governor) -> Value:
        """The day a governor names, found once, in a frame of its own under the law of the day asked for."""
        choosing = self.frame(code, self.asked_on, True)
        for needed in governor.needs:
            if needed in choosing.part.names:
                choosing.value(needed)
        return governor.day(choosing.x) if governor.day is not None else self.asked_on

    def under(self, code: str, name: str, governor: Governor | None, date: Value) -> Governed:
        """A name under the law of every day a date can mean."""
        part = self.rulebook.part(code)
        truth = self.is_truth(part, name)
        if date.__class__ is int:
            inner = self.frame(code, date)
            return Governed(governor, date, [Slice(date, date, inner, name)], inner.value(name))
        if date is NONE:
            return self._ungoverned(code, name, governor, U if truth else OPEN)
        if date is UNSEEN:
            return Governed(governor, date, [], U if truth else UNSEEN)
        span = ranged(date)
        low = FIRST_DAY if span is None or span.low == -INF else max(FIRST_DAY, int(span.low))
        high = LAST_DAY if span is None or span.high == INF else min(LAST_DAY, int(span.high))
        slices = self._slices(code, name, low, high)
        values = [piece.frame.value(piece.name) for piece in slices]
        joined = join(values, truth)
        if span is None:  # there may be no such day at all
            joined = U if truth else OPEN
        return Governed(governor, date, slices, joined)

    def _ungoverned(self, code: str, name: str, governor: Governor | None, nothing: Value) -> Governed:
        """A name whose governing day does not exist: it has no value, but a norm that nothing triggers is not triggered."""
        rules = self.rulebook.part(code).rules(name)
        if rules and rules[0].kind == "norm":
            inner = self.frame(code, self.asked_on, False, name)
            value = inner.value(name)
            if value == frozenset({"not_triggered"}):
                return Governed(governor, NONE, [Slice(self.asked_on, self.asked_on, inner, name)], value)
        return Governed(governor, NONE, [], nothing)

    def _slices(self, code: str, name: str, low: int, high: int) -> list[Slice]:
        """The runs of days between two on which the law that a name reaches stays the same."""
        out: list[Slice] = []
        day = low
        last: Program | None = None
        while day <= high:
            program = self.law.program(code, name, day)
            end = min(program.end, high)
            if last is not None and last.law == program.law:
                out[-1].end = end
            else:
                out.append(Slice(day, end, self.frame(code, day, False, name), name))
            last = program
            day = end + 1
        return out

    def _by_end(self, frame: Frame, name: str, governor: Governor) -> Governed:
        """A period governed by the law of its own end: the versions under which it ends while they are in force."""
        pieces = self._slices(frame.code, name, FIRST_DAY, LAST_DAY)
        ends = [ranged(piece.frame.end_of(name)) for piece in pieces]
        law = [not piece.frame.without_law(name) for piece in pieces]
        found, sure = [], False
        for piece, end, in_force in zip(pieces, ends, law, strict=True):
            if in_force and (end is None or (end.low <= piece.end and end.high >= piece.start)):
                found.append(piece)
                sure = sure or (end is not None and end.low >= piece.start and end.high <= piece.end)
        if not found:  # by no version does it end under that version: it ends on days on which there is none
            reached = [end for end, in_force in zip(ends, law, strict=True) if in_force and end is not None]
            found = [
                piece
                for piece, in_force in zip(pieces, law, strict=True)
                if not in_force and any(end.low <= piece.end and end.high >= piece.start for end in reached)
            ] or pieces
        value = join([piece.frame.value(name) for piece in found], False) if sure else OPEN
        return Governed(governor, value, found, value)


def join(values: list[Value], truth: bool) -> Value:
    """What is common to several values, one of which is the case."""
    if truth:
        return values[0] if values and all(v == values[0] for v in values) else U
    result = values[0]
    for value in values[1:]:
        result = hull(result, value)
    return result
