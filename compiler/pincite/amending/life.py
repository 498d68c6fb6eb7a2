"""What happened to a place between two days: its versions one after the other, and what put each in place of the last."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from pincite.deciding.rulebook import Part, Rulebook
from pincite.deciding.wording import day_words
from pincite.runtime.addresses import stands_in
from pincite.runtime.timeline import (
    ENDED,
    IN_FORCE,
    LAST_DAY,
    NO_SUCH,
    NOT_YET,
    SUSPENDED,
    Status,
)
from pincite.runtime.trace import Place

_NONE = (NOT_YET, ENDED, SUSPENDED, NO_SUCH)
_DATED = ("filed", "announced")  # deeds that are called by their date


class Step(NamedTuple):
    """What changed the words of a place: actions by their citations, the day it counts from, and all of it in words.

    `actions` is empty where it is not known by which action; `who` names them, and a lapse or suspension as such.
    """

    actions: tuple[str, ...]
    day: int
    who: str
    says: str


class State(NamedTuple):
    """The words of a place in a run of days: none where they are not in force, None where they are not known."""

    status: Status
    words: tuple[str, ...] | None


class Life:
    """The places of an instrument as known on a day."""

    def __init__(self, book: Rulebook, part: Part, known: int) -> None:
        self.book = book
        self.part = part
        self.known = known
        self._renumbered = [place for place in part.places() if place.formerly]

    def statuses(self, place: Place) -> list[Status]:
        """What is the case with a place, run of days by run of days."""
        return [s.status for s in place.timeline.spans if s.known_from <= self.known <= s.known_to]

    def state(self, place: Place, status: Status) -> State:
        """A status with its words."""
        if status.kind == IN_FORCE:
            return State(status, self.book.paragraphs(place.address, status.version))
        return State(status, () if status.kind in _NONE else None)

    def on(self, place: Place, day: int) -> State:
        """What is the case on a day."""
        return self.state(place, next(s for s in self.statuses(place) if s.start <= day <= s.end))

    def name(self, place: Place, day: int) -> str:
        """The address that a place had on a day: its own, or that of what it stands in, may have been another before."""
        best: tuple[int, int] | None = None
        called = place.address
        for outer in self._renumbered:
            if outer.address != place.address and not stands_in(place.address, outer.address):
                continue
            for old, until in outer.formerly:
                action = self.part.actions.get(until)
                if action is None or action.known_from > self.known or action.effective <= day:
                    continue
                rank = (-len(outer.address), action.effective)  # the nearest place, the first renumbering after the day
                if best is None or rank < best:
                    best, called = rank, old + place.address[len(outer.address) :]
        return called

    # ---- between two days -------------------------------------------------------------------------------------------

    def path(self, place: Place, first: int, last: int) -> list[State]:
        """The states between two days, without what came and went: words that show again are the same words.

        Nor with emergencies between them: they lie over the permanent words and change none; a later action does.
        """
        out: list[State] = []
        for status in self.statuses(place):
            if status.end < first or status.start > last:
                continue
            state = self.state(place, status)
            again = next((n for n, s in enumerate(out) if _same(s.status, status)), None)
            out = [*out, state] if again is None else out[: again + 1]
        return [*out[:1], *(s for s in out[1:-1] if not self.emergency(place, s.status)), *out[1:][-1:]]

    def emergency(self, place: Place, status: Status) -> bool:
        """Whether what shows is an emergency version."""
        action = self.part.actions.get(place.versions[status.version].since) if status.version >= 0 else None
        return action is not None and action.kind == "emergency" and status.kind not in (ENDED, SUSPENDED)

    def passed(self, place: Place, first: int, last: int) -> list[Status]:
        """The emergencies that began and ended between two days, and are known to have touched a place."""
        return [
            s
            for s in self.statuses(place)
            if first < s.start and s.end < last and self.emergency(place, s) and not place.versions[s.version].presumed
        ]

    def steps(self, place: Place, path: list[State]) -> list[Step]:
        """What led from each state of a path to the next."""
        return [self.step(place, one.status, other.status) for one, other in pairwise(path)]

    def step(self, place: Place, before: Status, after: Status) -> Step:
        """What led from a status to the one that took its place."""
        day = after.start
        from_day = f"from {day_words(day)}"
        match after.kind:
            case "ended" if after.how == "lapse":
                return Step((after.action,), day, f"lapse of {after.action}", f"lapse of {after.action}, {from_day}")
            case "ended":
                return self._did(after.action, day, after.how if after.how != "renumbered" else "")
            case "suspended":
                return self._did(after.action, day, "suspended")
            case _:
                pass
        action = self.part.actions.get(after.action)
        if before.kind == SUSPENDED and (action is None or action.effective != day):
            return self._end_of_suspension(before.action, day)
        if action is not None and (action.effective == day or (action.corrects and before.kind != ENDED)):
            return self._did(after.action, day, "")
        was = place.versions[before.version].since if before.version >= 0 else before.action
        if self.emergency(place, before):
            by = [a.id for a in self.part.actions.values() if was in a.replaces and a.effective == day]
            if by:
                return self._did(by[0], day, "")
            return Step((was,), day, f"lapse of {was}", f"lapse of {was}, {from_day}")
        if not after.action:
            return Step((), day, "an action that is not known", f"it is not known by which action, {from_day}")
        return self._did(after.action, action.effective if action is not None and action.effective else day, "")

    def _end_of_suspension(self, by: str, day: int) -> Step:
        lifted = [a.id for a in self.part.actions.values() if a.lifts == by and a.effective == day]
        if lifted:
            return self._did(lifted[0], day, "suspension lifted")
        return Step((by,), day, f"end of {by}", f"end of the suspension by {by}, from {day_words(day)}")

    def _did(self, name: str, day: int, deed: str) -> Step:
        return Step((name,), day, name, f"{self.did(name, deed)}, effective {day_words(day)}")

    def renumbering(self, name: str, day: int) -> Step:
        """The step by which an action gave places other numbers."""
        return self._did(name, day, "")

    def did(self, name: str, deed: str = "") -> str:
        """What an action did, with its citation: `amended at 2 Reg. 9`."""
        action = self.part.actions.get(name)
        kind = deed or (action.kind.replace("_", " ") if action is not None else "changed")
        if action is not None and action.kind in _DATED:
            return f"{kind} {name}"
        return f"{'emergency action' if kind == 'emergency' else kind} at {name}"


def joined(steps: Sequence[Step]) -> Step:
    """Several steps as one: it is not known which of them changed what, because words between them are not held."""
    if len(steps) == 1:
        return steps[0]
    actions = tuple(dict.fromkeys(name for step in steps for name in step.actions))
    who = " or ".join(dict.fromkeys(step.who for step in steps))
    return Step(actions, steps[-1].day, who, "; or ".join(step.says for step in steps))


def why_not(place: Place, status: Status, called: str) -> str:
    """Why the words of a place are not known on a day, or why there are none, as a sentence without its end."""
    match status.kind:
        case "text_not_held":
            version = place.versions[status.version]
            reason = f": {version.reason}" if version.reason else ""
            by = f" in the version of {status.action}" if status.action else ""
            return f"the words of {called}{by} are not held{reason}"
        case "end_not_stated":
            return f"{status.action} states no end, so it is not known whether its words of {called} were in force"
        case "suspended":
            until = f" to {day_words(status.end)}" if status.end < LAST_DAY else ""
            return f"{called} was suspended by {status.action} from {day_words(status.start)}{until}"
        case "ended":
            return f"{called} had ended on {day_words(status.last)}"
        case "not_yet_in_force":
            perhaps = f" ({status.how})" if status.how else ""
            return f"{called} was not in force before {day_words(status.first)}{perhaps}"
        case _:
            return f"there is no {called} as far as is known"


def _same(one: Status, other: Status) -> bool:
    return (one.kind, one.version, one.action) == (other.kind, other.version, other.action) or (
        one.version >= 0 and one.version == other.version and one.kind == other.kind
    )
