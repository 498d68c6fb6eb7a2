"""Which version of a provision is in force on a day, as known on a day.

A provision has permanent versions, and emergency versions that overlay them: when an emergency lapses the permanent version
shows again by itself, because nothing ended it. Days are proleptic ordinals (`datetime.date.toordinal`); every interval is
closed at both ends. The day on which something was known is the day on which the action was filed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

FIRST_DAY = 1  # January 1, 1
LAST_DAY = 3652059  # December 31, 9999

IN_FORCE = "in_force"
TEXT_NOT_HELD = "text_not_held"
NOT_YET = "not_yet_in_force"
ENDED = "ended"
SUSPENDED = "suspended"
END_NOT_STATED = "end_not_stated"
NO_SUCH = "no_such_provision"

PERMANENT = frozenset({"filed", "adopted", "amended", "repealed", "renumbered", "replaced", "corrected", "peremptory"})


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
    """A stretch of a provision's life: from the action that brought it to the one that took it away."""

    since: str
    until: str | None = None
    held: bool = True
    presumed: bool = False


class Status(NamedTuple):
    """What is the case: the version that shows (-1: none), why, and the days on which the same is the case.

    `action` brought the version, or for an absent one: ended it, or will bring it. `last` is the last day in force of a
    provision that has ended.
    """

    kind: str
    version: int
    action: str
    start: int
    end: int
    how: str = ""
    last: int = 0


class Span(NamedTuple):
    """A status that holds on a rectangle of days: known from..to, valid from..to."""

    known_from: int
    known_to: int
    status: Status


class _Overlay(NamedTuple):
    start: int
    end: int
    version: int
    action: Action
    how: str


class _Layer(NamedTuple):
    start: int
    end: int
    version: int
    action: Action


def in_force(
    versions: Sequence[Version],
    actions: Mapping[str, Action],
    valid: int,
    known: int,
    longest_emergency: int | None = None,
    proposed: Mapping[str, int] | None = None,
) -> Status:
    """The status of a provision on the day `valid`, as known on the day `known`.

    `longest_emergency` is the longest term of an emergency action in days, for one that states neither term nor end.
    `proposed` lets proposals in, each with the day on which it is supposed to take effect.
    """
    seen = _visible(actions, known, proposed or {})
    permanent, overlays = _layers(versions, seen, known, longest_emergency)
    suspended = _suspensions(seen, valid)
    for overlay in sorted(overlays, key=lambda o: o.start, reverse=True):
        if overlay.start <= valid <= overlay.end and overlay.action.id not in suspended:
            newer = [o.start - 1 for o in overlays if valid < o.start <= overlay.end]
            end = min([overlay.end, *newer])
            if overlay.how == END_NOT_STATED:
                return Status(END_NOT_STATED, overlay.version, overlay.action.id, overlay.start, end)
            held = versions[overlay.version].held
            return Status(
                IN_FORCE if held else TEXT_NOT_HELD, overlay.version, overlay.action.id, overlay.start, end, overlay.how
            )
    shown = [layer for layer in permanent if layer.start <= valid <= layer.end]
    if shown:
        return _shown(versions, shown[0], overlays, suspended, seen, valid)
    return _absent(versions, permanent, overlays, valid)


def _visible(actions: Mapping[str, Action], known: int, proposed: Mapping[str, int]) -> dict[str, Action]:
    seen = {}
    for action in actions.values():
        if action.kind == "proposed":
            if action.id in proposed:
                seen[action.id] = action._replace(effective=proposed[action.id])
        elif action.known_from <= known:
            seen[action.id] = action
    return seen


def _layers(
    versions: Sequence[Version], seen: Mapping[str, Action], known: int, longest_emergency: int | None
) -> tuple[list[_Layer], list[_Overlay]]:
    corrected = {seen[v.since].corrects for v in versions if v.since in seen and seen[v.since].corrects is not None}
    permanent: list[_Layer] = []
    overlays: list[_Overlay] = []
    for place, version in enumerate(versions):
        action = seen.get(version.since)
        if action is None or action.id in corrected:
            continue  # not known yet, or replaced from its own first day by a correction
        until = seen.get(version.until) if version.until is not None else None
        end = until.effective - 1 if until is not None else LAST_DAY
        if action.kind == "emergency":
            overlays.append(_overlay(place, version, action, end, seen, known, longest_emergency))
            continue
        start = action.effective
        if action.corrects is not None and action.corrects in seen:
            start = seen[action.corrects].effective
        if start <= end:
            permanent.append(_Layer(start, end, place, action))
    return permanent, overlays


def _overlay(
    place: int,
    version: Version,
    action: Action,
    end: int,
    seen: Mapping[str, Action],
    known: int,
    longest_emergency: int | None,
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


def _suspensions(seen: Mapping[str, Action], valid: int) -> dict[str, tuple[Action, int]]:
    """The actions that are suspended on a day: by which action, and through which day."""
    out = {}
    for action in seen.values():
        if action.suspends is None:
            continue
        last = LAST_DAY if action.suspended_to is None else action.suspended_to
        for other in seen.values():
            if other.lifts == action.id:
                last = min(last, other.effective - 1)
        if action.effective <= valid <= last:
            out[action.suspends] = (action, last)
    return out


def _shown(
    versions: Sequence[Version],
    layer: _Layer,
    overlays: Sequence[_Overlay],
    suspended: Mapping[str, tuple[Action, int]],
    seen: Mapping[str, Action],
    valid: int,
) -> Status:
    if layer.action.id in suspended:
        by, last = suspended[layer.action.id]
        return Status(SUSPENDED, layer.version, by.id, by.effective, min(last, layer.end))
    # The interval is the one that shows, not the one that lies underneath the emergencies.
    start, end, how = layer.start, layer.end, ""
    for overlay in overlays:
        if overlay.end < valid and overlay.end + 1 > start:
            start, how = overlay.end + 1, f"revived after {overlay.action.id}"
        if overlay.start > valid:
            end = min(end, overlay.start - 1)
    for action in seen.values():
        if action.suspends == layer.action.id:
            last = LAST_DAY if action.suspended_to is None else action.suspended_to
            lifted = [o.effective - 1 for o in seen.values() if o.lifts == action.id]
            last = min([last, *lifted])
            if last < valid and last + 1 > start:
                start = last + 1
            if action.effective > valid:
                end = min(end, action.effective - 1)
        elif action.suspends is not None:
            start, end = _suspended_overlay(action, overlays, seen, valid, start, end)
    kind = IN_FORCE if versions[layer.version].held else TEXT_NOT_HELD
    return Status(kind, layer.version, layer.action.id, start, end, how)


def _suspended_overlay(
    action: Action, overlays: Sequence[_Overlay], seen: Mapping[str, Action], valid: int, start: int, end: int
) -> tuple[int, int]:
    """While an emergency is suspended the permanent version shows for the days of the suspension only."""
    for overlay in overlays:
        if overlay.action.id == action.suspends and overlay.start <= valid <= overlay.end:
            last = LAST_DAY if action.suspended_to is None else action.suspended_to
            lifted = [o.effective - 1 for o in seen.values() if o.lifts == action.id]
            last = min([last, *lifted])
            if action.effective <= valid <= last:
                return max(start, action.effective), min(end, last)
    return start, end


def _absent(
    versions: Sequence[Version],
    permanent: Sequence[_Layer],
    overlays: Sequence[_Overlay],
    valid: int,
) -> Status:
    starts = [(layer.start, layer.action.id) for layer in permanent if layer.start > valid]
    starts += [(o.start, o.action.id) for o in overlays if o.start > valid]
    past = [layer for layer in permanent if layer.end < valid]
    lapsed = [o for o in overlays if o.end < valid and not versions[o.version].presumed]
    next_start, next_action = min(starts) if starts else (LAST_DAY + 1, "")
    if past:
        last = max(past, key=lambda layer: layer.end)
        by = versions[last.version].until or ""
        start = max([last.end + 1] + [o.end + 1 for o in overlays if o.end < valid])
        return Status(ENDED, last.version, by, start, next_start - 1, "", last.end)
    if lapsed:
        over = max(lapsed, key=lambda o: o.end)
        return Status(ENDED, over.version, over.action.id, over.end + 1, next_start - 1, "lapse", over.end)
    if starts:
        before = [o.end + 1 for o in overlays if o.end < valid]
        return Status(NOT_YET, -1, next_action, max([FIRST_DAY, *before]), next_start - 1)
    return Status(NO_SUCH, -1, "", FIRST_DAY, LAST_DAY)


def known_days(actions: Iterable[Action]) -> list[int]:
    """The days on which what is known changes, in order; the first is the first day of all."""
    days = {FIRST_DAY}
    for action in actions:
        if action.kind != "proposed":
            days.add(action.known_from)
        if action.stated_last is not None:
            days.add(action.stated_known)
    return sorted(day for day in days if FIRST_DAY <= day <= LAST_DAY)


def status_of(
    versions: Sequence[Version],
    covers: Sequence[int],
    actions: Mapping[str, Action],
    valid: int,
    known: int,
    longest_emergency: int | None = None,
    proposed: Mapping[str, int] | None = None,
) -> Status:
    """The status of something that belongs to some versions (`covers`) of a provision: a rule under some of its texts.

    Where the words that show are not held, nobody knows whether the rule is in them.
    """
    shown = in_force(versions, actions, valid, known, longest_emergency, proposed)
    if len(covers) == len(versions) or shown.version in covers or shown.kind == TEXT_NOT_HELD:
        return shown
    own = [versions[place] for place in covers]
    apart = in_force(own, actions, valid, known, longest_emergency, proposed)
    start, end = max(shown.start, apart.start), min(shown.end, apart.end)
    if apart.version >= 0:
        apart = apart._replace(version=covers[apart.version])
    if apart.kind in (IN_FORCE, TEXT_NOT_HELD, END_NOT_STATED):  # overlaid by an emergency that says nothing of it
        return Status(SUSPENDED, apart.version, shown.action, start, end)
    return apart._replace(start=start, end=end)


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
        column = _column(versions, of, actions, first, longest_emergency, proposed)
        for status in [s for s in opened if s not in column]:
            out.append(Span(opened.pop(status), first - 1, status))
        for status in column:
            opened.setdefault(status, first)
    out += [Span(since, LAST_DAY, status) for status, since in opened.items()]
    return tuple(sorted(out, key=lambda s: (s.status.start, s.known_from)))


def _column(
    versions: Sequence[Version],
    covers: Sequence[int],
    actions: Mapping[str, Action],
    known: int,
    longest_emergency: int | None,
    proposed: Mapping[str, int] | None,
) -> list[Status]:
    out = []
    day = FIRST_DAY
    while day <= LAST_DAY:
        status = status_of(versions, covers, actions, day, known, longest_emergency, proposed)
        if not status.start <= day <= status.end:  # INVARIANT: a status covers the day it was asked for
            raise AssertionError((versions, day, known, status))
        out.append(status)
        day = status.end + 1
    return out


def status_at(table: Sequence[Span], valid: int, known: int) -> Status:
    """The status in a table of spans. The table covers every pair of days."""
    for span in table:
        if span.known_from <= known <= span.known_to and span.status.start <= valid <= span.status.end:
            return span.status
    raise LookupError((valid, known))
