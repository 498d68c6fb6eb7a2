"""Which version of a provision is in force on a day, as known on a day.

A provision has permanent versions, and emergency versions that overlay them: when an emergency lapses the permanent version
shows again by itself, because nothing ended it. Days are proleptic ordinals (`datetime.date.toordinal`); every interval is
closed at both ends. The day on which something was known is the day on which the action was filed.
"""

from __future__ import annotations

from itertools import pairwise

from pincite.runtime.lean import TYPE_CHECKING
from pincite.runtime.named import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

FIRST_DAY = 1  # January 1, 1
LAST_DAY = 3652059  # December 31, 9999

IN_FORCE = "in_force"
TEXT_NOT_HELD = "text_not_held"
NOT_ENCODED = "not_encoded"
NOT_YET = "not_yet_in_force"
ENDED = "ended"
SUSPENDED = "suspended"
END_NOT_STATED = "end_not_stated"
NO_SUCH = "no_such_provision"

PERMANENT = frozenset(
    {"filed", "adopted", "amended", "repealed", "renumbered", "replaced", "corrected", "peremptory", "announced"}
)
_SHOWN = (IN_FORCE, TEXT_NOT_HELD, END_NOT_STATED)


class Action(NamedTuple):
    """An act of rulemaking: what it did to its instrument, and from which days it counts and is known."""

    id: str
    kind: str
    effective: int
    known_from: int
    filed_stated: bool = True
    days: int | None = None
    stated_last: int | None = None
    stated_known: int = FIRST_DAY
    replaces: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    corrects: str | None = None
    suspends: str | None = None
    suspended_to: int | None = None
    lifts: str | None = None


class Version(NamedTuple):
    """A stretch of a provision's life: from the action that brought it to the one that took it away.

    `presumed`: nothing says that the action touched the provision. `encoded` is false where none of its words has logic
    yet. `exact` is false where its words are not held and a later action may have written them.
    """

    since: str
    until: str | None = None
    held: bool = True
    presumed: bool = False
    encoded: bool = True
    exact: bool = True


class Status(NamedTuple):
    """What is the case: the version that shows (-1: none), why, and the days on which the same is the case.

    `action` brought the version (empty: it is not known which did), or for an absent one: ended it, or will bring it. `last`
    is the last day in force of what has ended, `first` the first day of what is not yet in force. `standing`: only a rule is
    absent, and the provision it stands at is in force in other words.
    """

    kind: str
    version: int
    action: str
    start: int
    end: int
    how: str = ""
    last: int = 0
    first: int = 0
    standing: bool = False


class Span(NamedTuple):
    """A status that holds on a rectangle of days: known from..to, valid from..to."""

    known_from: int
    known_to: int
    status: Status


class _Layer(NamedTuple):
    """The days of a permanent version."""

    start: int
    end: int
    version: int
    action: Action


class _Overlay(NamedTuple):
    """The days of an emergency version, and how it ends."""

    start: int
    end: int
    version: int
    action: Action
    how: str


class _Suspension(NamedTuple):
    """The days on which an action is suspended, and by which."""

    start: int
    end: int
    action: str
    by: str


class _Life(NamedTuple):
    """Everything that bears on a provision, as known on some day."""

    versions: Sequence[Version]
    layers: tuple[_Layer, ...]
    overlays: tuple[_Overlay, ...]
    suspensions: tuple[_Suspension, ...]
    seen: Mapping[str, Action]


def statuses(
    versions: Sequence[Version],
    actions: Mapping[str, Action],
    known: int,
    longest_emergency: int | None = None,
    proposed: Mapping[str, int] | None = None,
) -> list[Status]:
    """What is the case with a provision on every day, in order, as known on the day `known`.

    `longest_emergency` is the longest term of an emergency action in days, for one that states neither term nor end.
    `proposed` lets proposals in, each with the day on which it is supposed to take effect. The days of a status are those on
    which it shows, not those on which it lies underneath another.
    """
    life = _life(versions, actions, known, longest_emergency, proposed or {})
    out: list[Status] = []
    for start, end in _stretches((*life.layers, *life.overlays, *life.suspensions)):
        _append(out, _on(life, start)._replace(start=start, end=end))
    return [status._replace(how=_how(life, out, place)) for place, status in enumerate(out)]


def _stretches(pieces: Iterable[_Layer | _Overlay | _Suspension]) -> list[tuple[int, int]]:
    """The runs of days between the beginnings and ends of some pieces."""
    edges = {FIRST_DAY, LAST_DAY + 1}
    for piece in pieces:
        edges |= {day for day in (piece.start, piece.end + 1) if FIRST_DAY < day <= LAST_DAY}
    return [(start, after - 1) for start, after in pairwise(sorted(edges))]


def _append(out: list[Status], status: Status) -> None:
    """Add a status, to the one before it where that says the same."""
    if out and out[-1]._replace(start=0, end=0) == status._replace(start=0, end=0):
        status = out.pop()._replace(end=status.end)
    out.append(status)


# ---- what bears on a provision --------------------------------------------------------------------------------------


def _life(
    versions: Sequence[Version],
    actions: Mapping[str, Action],
    known: int,
    longest_emergency: int | None,
    proposed: Mapping[str, int],
) -> _Life:
    seen = _visible(actions, known, proposed)
    corrected = {seen[v.since].corrects for v in versions if v.since in seen and seen[v.since].corrects is not None}
    layers: list[_Layer] = []
    overlays: list[_Overlay] = []
    for place, version in enumerate(versions):
        action = seen.get(version.since)
        if action is None or action.id in corrected:
            continue  # not known yet, or replaced from its own first day by a correction
        until = seen.get(version.until) if version.until is not None else None
        end = until.effective - 1 if until is not None else LAST_DAY
        if action.kind == "emergency":
            overlays.append(_overlay(place, action, end, seen, known, longest_emergency))
            continue
        start = action.effective
        if action.corrects is not None and action.corrects in seen:
            start = seen[action.corrects].effective
        if start <= end:
            layers.append(_Layer(start, end, place, action))
    # The newest lies on top: of emergencies, and of permanent versions where the end of the older one is not known yet.
    layers.sort(key=lambda layer: layer.start, reverse=True)
    overlays.sort(key=lambda o: o.start, reverse=True)
    return _Life(versions, tuple(layers), tuple(overlays), tuple(_suspensions(seen)), seen)


def _visible(actions: Mapping[str, Action], known: int, proposed: Mapping[str, int]) -> dict[str, Action]:
    seen = {}
    for action in actions.values():
        if action.kind == "proposed":
            if action.id in proposed:
                seen[action.id] = action._replace(effective=proposed[action.id])
        elif action.known_from <= known:
            seen[action.id] = action
    return seen


def emergency_days(
    action: Action, actions: Mapping[str, Action], known: int, longest_emergency: int | None
) -> tuple[int, int]:
    """The first and the last day of an emergency action, as known on a day."""
    overlay = _overlay(0, action, LAST_DAY, _visible(actions, known, {}), known, longest_emergency)
    return overlay.start, overlay.end


def _overlay(
    place: int, action: Action, end: int, seen: Mapping[str, Action], known: int, longest_emergency: int | None
) -> _Overlay:
    if action.stated_last is not None and action.stated_known <= known:
        last, how = action.stated_last, "stated"
    elif action.days is not None:
        last, how = action.effective + action.days - 1, "computed"
    else:
        last = LAST_DAY if longest_emergency is None else action.effective + longest_emergency - 1
        how = END_NOT_STATED
    last = min(last, end)
    for other in seen.values():
        if action.id in other.replaces and action.effective < other.effective <= last:
            last, how = other.effective - 1, f"replaced by {other.id}"
    return _Overlay(action.effective, last, place, action, how)


def _suspensions(seen: Mapping[str, Action]) -> Iterable[_Suspension]:
    for action in seen.values():
        if action.suspends is not None:
            lifted = [other.effective - 1 for other in seen.values() if other.lifts == action.id]
            last = LAST_DAY if action.suspended_to is None else action.suspended_to
            yield _Suspension(action.effective, min([last, *lifted]), action.suspends, action.id)


# ---- what is the case on a day --------------------------------------------------------------------------------------


def _on(life: _Life, day: int) -> Status:
    """What is the case on a day; the days of the status are not filled in."""
    held_back = None
    for overlay in life.overlays:
        if overlay.start <= day <= overlay.end:
            held_back = _suspended(life, overlay, day)
            if held_back is None:
                if overlay.how == END_NOT_STATED:
                    return Status(END_NOT_STATED, overlay.version, overlay.action.id, day, day)
                return _words(life, overlay, day)
    for layer in life.layers:
        if layer.start <= day <= layer.end:
            return _suspended(life, layer, day) or _words(life, layer, day)
    return held_back or _absent(life, day)


def _words(life: _Life, piece: _Layer | _Overlay, day: int) -> Status:
    version = life.versions[piece.version]
    kind = IN_FORCE if version.held else TEXT_NOT_HELD
    return Status(kind, piece.version, piece.action.id if version.exact else "", day, day)


def _suspended(life: _Life, piece: _Layer | _Overlay, day: int) -> Status | None:
    """The status of a version whose action, or the action it corrects, is suspended."""
    for suspension in life.suspensions:
        if suspension.start <= day <= suspension.end and suspension.action in (piece.action.id, piece.action.corrects):
            return Status(SUSPENDED, piece.version, suspension.by, day, day)
    return None


def _absent(life: _Life, day: int) -> Status:
    presumed = [o for o in life.overlays if life.versions[o.version].presumed]
    past: list[_Layer | _Overlay] = [p for p in life.layers if p.end < day]
    past += [o for o in life.overlays if o.end < day and o not in presumed]
    if past:
        last = max(past, key=lambda piece: piece.end)
        if isinstance(last, _Overlay):
            return Status(ENDED, last.version, last.action.id, day, day, "lapse", last.end)
        by = life.versions[last.version].until or ""
        how = "renumbered" if by in life.seen and life.seen[by].kind == "renumbered" else "repealed"
        return Status(ENDED, last.version, by, day, day, how, last.end)
    coming = [(layer.start, layer.action.id) for layer in life.layers if layer.start > day]
    coming += [(o.start, o.action.id) for o in life.overlays if o.start > day and o not in presumed]
    if coming:
        first, action = min(coming)
        perhaps = " and ".join(o.action.id for o in reversed(presumed) if o.end < day)
        return Status(NOT_YET, -1, action, day, day, f"may have been in {perhaps}" if perhaps else "", 0, first)
    return Status(NO_SUCH, -1, "", day, day)


def _how(life: _Life, out: Sequence[Status], place: int) -> str:
    """How what shows came to show or will end: the end of an emergency's own days, or what shows after it."""
    status = out[place]
    overlays = {overlay.version: overlay for overlay in life.overlays}
    if status.kind not in (IN_FORCE, TEXT_NOT_HELD):
        return status.how
    if status.version in overlays:
        overlay = overlays[status.version]
        return overlay.how if status.end == overlay.end else ""
    before = out[place - 1] if place else None
    if before is None or before.kind not in _SHOWN or before.version not in overlays:
        return ""
    overlay = overlays[before.version]
    began = next(layer.start for layer in life.layers if layer.version == status.version)
    if before.end != overlay.end or began == status.start:
        return ""
    ended = overlay.how.startswith("replaced")
    return f"after {overlay.action.id}, {overlay.how}" if ended else f"revived after {overlay.action.id}"


# ---- rules under some of the versions -------------------------------------------------------------------------------


def statuses_of(
    versions: Sequence[Version],
    covers: Sequence[int],
    actions: Mapping[str, Action],
    known: int,
    longest_emergency: int | None = None,
    proposed: Mapping[str, int] | None = None,
) -> list[Status]:
    """What is the case on every day with something that belongs to some versions (`covers`) of a provision."""
    whole = statuses(versions, actions, known, longest_emergency, proposed)
    if len(covers) == len(versions):
        return whole
    own = statuses([versions[place] for place in covers], actions, known, longest_emergency, proposed)
    out: list[Status] = []
    for shown in whole:
        for alone in own:
            start, end = max(shown.start, alone.start), min(shown.end, alone.end)
            if start <= end:
                _append(out, _of_rule(versions, covers, shown, alone)._replace(start=start, end=end))
    return out


def _of_rule(versions: Sequence[Version], covers: Sequence[int], shown: Status, alone: Status) -> Status:
    """The status of a rule from that of its provision and that of the versions it belongs to."""
    if shown.kind != IN_FORCE or shown.version in covers:
        return shown  # words that are not held may say anything; what is not in force holds no rule that is
    if not versions[shown.version].encoded:
        return Status(NOT_ENCODED, shown.version, shown.action, shown.start, shown.end)
    version = covers[alone.version] if alone.version >= 0 else -1
    if alone.kind in _SHOWN:  # overlaid by an emergency that says nothing of it
        return Status(SUSPENDED, version, shown.action, shown.start, shown.end, standing=True)
    return alone._replace(version=version, standing=True)


# ---- tables ---------------------------------------------------------------------------------------------------------


def known_days(actions: Iterable[Action]) -> list[int]:
    """The days on which what is known changes, in order; the first is the first day of all."""
    days = {FIRST_DAY}
    for action in actions:
        if action.kind != "proposed":
            days.add(action.known_from)
        if action.stated_last is not None:
            days.add(action.stated_known)
    return sorted(day for day in days if FIRST_DAY <= day <= LAST_DAY)


def latest_known(actions: Iterable[Action]) -> int:
    """The last day on which something became known, as far as is on file."""
    return max(day for day in known_days(actions) if day < LAST_DAY)


def spans(
    versions: Sequence[Version],
    actions: Mapping[str, Action],
    longest_emergency: int | None = None,
    proposed: Mapping[str, int] | None = None,
    covers: Sequence[int] | None = None,
) -> tuple[Span, ...]:
    """Every rectangle (known, valid) of a provision, in order: each pair of days lies in exactly one."""
    out: list[Span] = []
    of = range(len(versions)) if covers is None else covers
    opened: dict[Status, int] = {}
    for first in known_days(actions.values()):
        column = statuses_of(versions, of, actions, first, longest_emergency, proposed)
        for status in [s for s in opened if s not in column]:
            out.append(Span(opened.pop(status), first - 1, status))
        for status in column:
            opened.setdefault(status, first)
    out += [Span(since, LAST_DAY, status) for status, since in opened.items()]
    return tuple(sorted(out, key=lambda s: (s.status.start, s.known_from)))


def status_at(table: Sequence[Span], valid: int, known: int) -> Status:
    """The status in a table of spans. The table covers every pair of days."""
    for span in table:
        if span.known_from <= known <= span.known_to and span.status.start <= valid <= span.status.end:
            return span.status
    raise LookupError((valid, known))
