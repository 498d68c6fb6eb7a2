"""Duties, rights and bans: the states a norm can be in.

Four trace points decide: triggered, fulfilled, in time, past the last day. The states listed are exactly those that some
completion of what is unknown reaches (semantics, section 6).
"""

from __future__ import annotations

from pincite.runtime.named import NamedTuple
from pincite.runtime.truth import NO, YES, U
from pincite.runtime.values import NONE, OPEN, Value, at_least, at_most, made, more_than, ranged

OUT_OF_ORDER = "dates_out_of_order"  # it was done before what calls for it
ORDER_OPEN = "order_of_dates_open"  # it may have been
RULE_ENDED = "rule_ended"
STATES = {
    "duty": ("not_triggered", "pending", "done_on_time", "done_late", "done_early", "overdue"),
    "right": ("not_triggered", "open", "used", "lapsed"),
    "ban": ("not_triggered", "kept", "breached"),
}
UNDECIDED = frozenset({OUT_OF_ORDER, ORDER_OPEN, RULE_ENDED})  # what is no state of a norm: its state is undetermined


class State(NamedTuple):
    """The four trace points of a norm, and the states still possible."""

    triggered: int
    fulfilled: int
    in_time: int
    past: int
    states: frozenset[str]


def norm(
    deontic: str,
    when: int,
    trigger: Value | None,
    limit: Value | None,
    opens: Value | None,
    strict: bool,
    done: Value | None,
    may_precede: bool,
    recurrent: bool,
    now: int,
    ended: int | None = None,
    survives: int = YES,
    immediate: bool = False,
) -> State:
    """The state of a norm on a day (or at an instant) `now`.

    `trigger` and `done` are None where no event is named; `limit` where no time is stated; `strict` says that the limit itself
    is too late; before `opens` it is too early. What recurs is fulfilled while its last day has not passed again. `ended` is
    the last day on which the rule is in force, if it is repealed; what was pending then is owed on only if it `survives`. What
    is to be done `immediate`ly is surely in time on the day of its trigger; later, a person judges, and no day makes it overdue.
    """
    state = _state(when, trigger, limit, opens, strict, done, may_precede, recurrent, now, immediate)
    states = state.states
    if ended is not None and ended < now and survives != YES:
        then = _state(when, trigger, limit, opens, strict, done, may_precede, recurrent, ended, immediate)
        repealed = _after_repeal(then.states, states)
        states = states | repealed if survives == U else repealed
    return state._replace(states=frozenset(_named(deontic, states)))


def _after_repeal(then: frozenset[str], now: frozenset[str]) -> frozenset[str]:
    """The states of a norm that does not survive the repeal of its rule: what was still pending is no longer owed."""
    out: set[str] = set()
    for state in then:
        if state == "overdue":
            out |= now & {"overdue", "done_late"}
        elif state == "pending" or state not in now:
            out.add(RULE_ENDED)
        else:
            out.add(state)
    return frozenset(out)


def _state(
    when: int,
    trigger: Value | None,
    limit: Value | None,
    opens: Value | None,
    strict: bool,
    done: Value | None,
    may_precede: bool,
    recurrent: bool,
    now: int,
    immediate: bool,
) -> State:
    """The state on a day as if the rule held on."""
    triggered = when
    if trigger is not None:
        happened = NO if trigger is NONE else at_most(trigger, now)
        triggered = min(when, happened)
    fulfilled = U if done is None or done is OPEN else NO if done is NONE else at_most(done, now)
    in_time = YES
    past = NO
    if limit is not None:
        in_time = U if done is None else at_most(done, limit) if not strict else YES - at_least(done, limit)
        past = at_least(now, limit) if strict else more_than(now, limit)
    elif immediate:
        in_time = max(at_most(done, trigger), U)
    if recurrent:
        fulfilled = min(fulfilled, YES - past)
    early = NO
    if opens is not None and done is not None:
        early = YES - at_least(done, opens)
        in_time = min(in_time, YES - early)
    order = YES
    if trigger is not None and not may_precede and fulfilled != NO:
        order = _in_order(trigger, done, now)
    if order != YES:
        in_time = U
    late = U if immediate else past
    states = _states(triggered, fulfilled, in_time, past, early, late, order)
    return State(triggered, fulfilled if order == YES else min(fulfilled, U), in_time, past, frozenset(states))


def _in_order(trigger: Value, done: Value | None, now: int) -> int:
    """Whether what was done was not done before what triggers it."""
    span = ranged(trigger)
    if done is None or span is None:
        return U
    return at_least(done, made(span.low, min(span.high, now)) if span.low <= now else span.low)


def _states(triggered: int, fulfilled: int, in_time: int, past: int, early: int, late: int, order: int) -> set[str]:
    if triggered == NO:
        return {"not_triggered"}
    out = {"not_triggered"} if triggered == U else set()
    if fulfilled != NO:
        if order != YES:
            out.add(OUT_OF_ORDER if order == NO and fulfilled == YES else ORDER_OPEN)
        if order != NO:
            if in_time != NO:
                out.add("done_on_time")
            if in_time != YES:
                if early != NO:
                    out.add("done_early")
                if early != YES and late != NO:
                    out.add("done_late")
    if fulfilled != YES:
        if past != YES:
            out.add("pending")
        if past != NO:
            out.add("overdue")
    return out


_RIGHT = {"pending": "open", "done_on_time": "used", "done_late": "lapsed", "done_early": "lapsed", "overdue": "lapsed"}
_BAN = {
    "pending": "kept",
    "overdue": "kept",
    "done_on_time": "breached",
    "done_late": "breached",
    "done_early": "breached",
}


def _named(deontic: str, states: frozenset[str]) -> set[str]:
    names = _RIGHT if deontic == "right" else _BAN if deontic == "ban" else {}
    return {names.get(state, state) for state in states}


def possible(states: Value) -> list[str]:
    """The states that are still possible, to be told; none where one of them alone could be taken for what is the case."""
    named = sorted(states - UNDECIDED) if states.__class__ is frozenset else []
    return [] if len(named) == 1 and states & UNDECIDED else named


def in_states(states: Value, wanted: tuple[str, ...]) -> int:
    """Whether a norm is in one of some states: no where none of them is still possible."""
    if states.__class__ is not frozenset or states & UNDECIDED:
        return U
    inside = sum(1 for state in states if state in wanted)
    return YES if inside == len(states) else NO if inside == 0 else U
