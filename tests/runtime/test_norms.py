"""Duties, rights and bans: the state on a day, and exactly the states that may still turn out to be the case."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest

from pincite.runtime.norms import ORDER_OPEN, OUT_OF_ORDER, RULE_ENDED, UNDECIDED, in_states, norm
from pincite.runtime.truth import NO, YES, U
from pincite.runtime.values import INF, NONE, OPEN, Range, Value, made

DEFAULT: dict[str, Any] = {
    "deontic": "duty",
    "when": YES,
    "trigger": 10,
    "limit": 40,
    "opens": None,
    "strict": False,
    "done": NONE,
    "may_precede": False,
    "recurrent": False,
    "now": 20,
}


def states(**changed: Any) -> set[str]:
    return set(norm(**{**DEFAULT, **changed}).states)


@pytest.mark.parametrize(
    ("changed", "state"),
    [
        ({"trigger": NONE}, "not_triggered"),
        ({"trigger": 21}, "not_triggered"),
        ({"when": NO}, "not_triggered"),
        ({}, "pending"),
        ({"now": 10}, "pending"),
        ({"now": 40}, "pending"),
        ({"now": 41}, "overdue"),
        ({"now": 60, "done": 40}, "done_on_time"),
        ({"now": 60, "done": 10}, "done_on_time"),
        ({"now": 60, "done": 41}, "done_late"),
        ({"now": 40, "done": 41}, "pending"),
        ({"now": 50, "done": 60}, "overdue"),
        ({"now": 40, "strict": True}, "overdue"),
        ({"now": 39, "strict": True}, "pending"),
        ({"now": 60, "strict": True, "done": 40}, "done_late"),
        ({"now": 60, "done": 9}, OUT_OF_ORDER),
        ({"now": 60, "done": 9, "may_precede": True}, "done_on_time"),
        ({"now": 60, "limit": None}, "pending"),
        ({"now": 60, "limit": None, "done": 30}, "done_on_time"),
        ({"now": 60, "opens": 15, "done": 12}, "done_early"),
        ({"now": 60, "opens": 15, "done": 15}, "done_on_time"),
        ({"now": 60, "trigger": None, "done": 5}, "done_on_time"),
    ],
)
def test_a_duty_on_a_day_is_in_one_state(changed: dict[str, Any], state: str) -> None:
    assert states(**changed) == {state}


@pytest.mark.parametrize(
    ("changed", "right", "ban"),
    [
        ({"trigger": NONE}, "not_triggered", "not_triggered"),
        ({"now": 40}, "open", "kept"),
        ({"now": 41}, "lapsed", "kept"),
        ({"now": 60, "done": 30}, "used", "breached"),
        ({"now": 60, "done": 41}, "lapsed", "breached"),
    ],
)
def test_rights_and_bans_have_words_of_their_own(changed: dict[str, Any], right: str, ban: str) -> None:
    assert states(**changed, deontic="right") == {right}
    assert states(**changed, deontic="ban") == {ban}


def test_what_nobody_has_recorded_leaves_the_states_that_are_possible() -> None:
    assert states(done=OPEN, now=40) - UNDECIDED == {"pending", "done_on_time"}
    assert states(done=OPEN, now=60) - UNDECIDED == {"overdue", "done_on_time", "done_late"}
    assert states(limit=Range(15, 25)) == {"pending", "overdue"}
    assert states(trigger=Range(15, 25)) == {"not_triggered", "pending"}
    assert states(when=U) == {"not_triggered", "pending"}


def test_a_fact_that_cannot_matter_leaves_one_state() -> None:
    assert states(limit=Range(30, 40), now=50) == {"overdue"}
    assert states(limit=Range(30, 40), now=20) == {"pending"}
    assert states(limit=Range(30, 40), now=50, done=Range(20, 30)) == {"done_on_time"}


def points(value: Value) -> list[Any]:
    """What an event or a last day may turn out to be, among the days near by."""
    if value is OPEN:
        return [NONE, *range(6)]
    return list(range(value.low, value.high + 1)) if value.__class__ is Range else [value]


DAYS = range(5)
KNOWN: list[Value] = [made(low, high) for low in DAYS for high in DAYS if low <= high]


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("now", [0, 2, 4])
def test_the_states_are_those_that_some_completion_reaches(strict: bool, now: int) -> None:
    for trigger, limit, done in product([1, Range(0, 3)], [3, Range(1, 3)], [NONE, OPEN, *KNOWN]):
        how = {"trigger": trigger, "limit": limit, "done": done, "strict": strict, "now": now}
        found = states(**how)
        reached: set[str] = set()
        for one, other, third in product(points(trigger), points(limit), points(done)):
            reached |= states(**{**how, "trigger": one, "limit": other, "done": third})
        assert reached - UNDECIDED <= found, how
        assert (OUT_OF_ORDER in reached) <= bool(found & UNDECIDED), how
        if not found & UNDECIDED:
            assert found == reached, how


def test_dates_that_may_be_out_of_order_leave_it_undecided() -> None:
    assert ORDER_OPEN in states(trigger=Range(5, 15), done=12)
    assert OUT_OF_ORDER not in states(trigger=Range(5, 15), done=12)
    assert states(trigger=10, done=5) == {OUT_OF_ORDER}


def test_what_was_pending_when_its_rule_ended_is_owed_on_only_if_it_survives() -> None:
    assert states(now=60, ended=30, survives=YES) == {"overdue"}
    assert states(now=60, ended=30, survives=NO) == {RULE_ENDED}
    assert states(now=60, ended=30, survives=U) == {"overdue", RULE_ENDED}
    assert states(now=60, ended=50, survives=NO) == {"overdue"}
    assert states(now=60, ended=30, survives=NO, done=20) == {"done_on_time"}
    assert states(now=60, ended=70, survives=NO) == {"overdue"}


def test_what_recurs_is_done_until_its_next_last_day_has_passed() -> None:
    assert states(recurrent=True, done=15, now=40) == {"done_on_time"}
    assert states(recurrent=True, done=15, now=41) == {"overdue"}


def test_a_norm_is_in_some_states_where_no_other_is_possible() -> None:
    assert in_states(frozenset({"overdue"}), ("overdue", "done_late")) == YES
    assert in_states(frozenset({"pending"}), ("overdue", "done_late")) == NO
    assert in_states(frozenset({"pending", "overdue"}), ("overdue",)) == U
    assert in_states(frozenset({"overdue", "done_late"}), ("overdue", "done_late")) == YES
    for undecided in (OUT_OF_ORDER, ORDER_OPEN, RULE_ENDED):
        assert in_states(frozenset({undecided}), ("overdue",)) == U
    assert in_states(OPEN, ("overdue",)) == U
    assert in_states(Range(-INF, INF), ("overdue",)) == U
