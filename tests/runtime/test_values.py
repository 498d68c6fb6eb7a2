"""Values known in part: comparisons and arithmetic say what is true of every value that may be meant, and no more."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import product
from operator import add, eq, ge, gt, le, lt, ne, sub

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pincite.runtime import values as v
from pincite.runtime.truth import NO, YES, U
from pincite.runtime.values import INF, NONE, OPEN, UNSEEN, Range, Value

POINTS = range(-2, 4)
SPANS: list[Value] = [v.made(low, high) for low in POINTS for high in POINTS if low <= high]
UNBOUNDED = [Range(-INF, INF), Range(-INF, 1), Range(0, INF)]
EVERYTHING = [*SPANS, *UNBOUNDED, NONE, OPEN]


def members(value: Value) -> Iterable[int]:
    """The whole numbers near by that a value may be."""
    span = v.ranged(value)
    assert span is not None
    return range(max(-9, int(max(span.low, -9))), int(min(span.high, 9)) + 1)


def said(results: Iterable[bool]) -> int:
    """What can be said where these are all the results there may be."""
    found = set(results)
    return (YES if True in found else NO) if len(found) == 1 else U


COMPARISONS: list[tuple[Callable[[Value, Value], int], Callable[[int, int], bool]]] = [
    (v.at_least, ge),
    (v.more_than, gt),
    (v.at_most, le),
    (v.less_than, lt),
    (v.equals, eq),
    (v.differs, ne),
]


@pytest.mark.parametrize(("compare", "exact"), COMPARISONS, ids=lambda f: f.__name__)
def test_a_comparison_is_settled_exactly_where_every_value_agrees(
    compare: Callable[[Value, Value], int], exact: Callable[[int, int], bool]
) -> None:
    for left, right in product([*SPANS, *UNBOUNDED], repeat=2):
        assert compare(left, right) == said(exact(a, b) for a in members(left) for b in members(right)), (left, right)


@pytest.mark.parametrize(("compare", "exact"), COMPARISONS, ids=lambda f: f.__name__)
def test_a_comparison_with_what_may_be_none_is_undetermined(
    compare: Callable[[Value, Value], int], exact: Callable[[int, int], bool]
) -> None:
    assert exact(1, 1) in (True, False)
    for mark in (NONE, OPEN, UNSEEN):
        for other in (0, Range(0, 1), NONE, OPEN):
            assert compare(mark, other) == U
            assert compare(other, mark) == U


ARITHMETIC: list[tuple[Callable[[Value, Value], Value], Callable[[int, int], int]]] = [
    (v.plus, add),
    (v.minus, sub),
    (v.lesser, min),
    (v.greater, max),
]


@pytest.mark.parametrize(("function", "exact"), ARITHMETIC, ids=["plus", "minus", "lesser", "greater"])
def test_arithmetic_gives_the_least_range_that_holds_every_result(
    function: Callable[[Value, Value], Value], exact: Callable[[int, int], int]
) -> None:
    for left, right in product(SPANS, repeat=2):
        results = [exact(a, b) for a in members(left) for b in members(right)]
        assert function(left, right) == v.made(min(results), max(results))
    for other in EVERYTHING:
        assert function(OPEN, other) is OPEN
        assert function(other, NONE) is OPEN


def test_times_turns_a_range_round_under_a_negative_factor() -> None:
    assert v.times(3, -2) == -6
    assert v.times(Range(1, 2), 3) == Range(3, 6)
    assert v.times(Range(1, 2), -3) == Range(-6, -3)
    assert v.times(Range(0, INF), -1) == Range(-INF, 0)
    assert v.times(Range(0, INF), 0) == 0
    assert v.times(OPEN, 0) is OPEN


def test_is_none_is_yes_no_or_undetermined() -> None:
    assert v.is_none(NONE) == YES
    assert [v.is_none(value) for value in (0, Range(0, INF), "member")] == [NO, NO, NO]
    assert [v.is_none(value) for value in (OPEN, UNSEEN)] == [U, U]


def test_a_member_of_an_enumeration_is_one_of_some_or_not_or_unknown() -> None:
    assert v.one_of("a", ("a", "b")) == YES
    assert v.one_of("c", ("a", "b")) == NO
    assert v.one_of(OPEN, ("a", "b")) == U
    assert v.one_of(NONE, ("a", "b")) == U


def shares(top: Value, bottom: Value) -> Iterator[tuple[int, int]]:
    return ((a, b) for a in members(top) for b in members(bottom))


def test_a_ratio_is_compared_without_dividing() -> None:
    for top, bottom in product(SPANS, [1, 2, 5, Range(1, 2), Range(2, 5)]):
        for bound in (-1, 0, 1, 2):
            found = v.ratio(v.at_most, top, bottom, bound, 1)
            exact = said(a <= bound * b for a, b in shares(top, bottom))
            assert found in (exact, U)
            if v.is_point(bottom):
                assert found == exact


def test_a_ratio_with_nothing_below_the_line_has_no_value() -> None:
    for bottom in (0, Range(0, 5), OPEN, NONE):
        assert v.ratio(v.at_most, 3, bottom, 1, 1) == U


def test_a_hull_holds_both_and_knows_no_gap() -> None:
    assert v.hull(1, 1) == 1
    assert v.hull(1, 4) == Range(1, 4)
    assert v.hull(Range(0, 2), 7) == Range(0, 7)
    assert v.hull("a", "a") == "a"
    assert v.hull("a", "b") is OPEN
    assert v.hull(NONE, NONE) is NONE
    assert v.hull(NONE, 3) is OPEN
    assert v.hull(3, UNSEEN) is UNSEEN


def test_one_or_the_other_is_the_hull_where_it_is_not_known_which() -> None:
    assert (v.either(YES, 1, 4), v.either(NO, 1, 4), v.either(U, 1, 4)) == (1, 4, Range(1, 4))


def test_exceptions_that_may_conflict_give_no_hull() -> None:
    assert v.agree_value(((YES, 1), (YES, 1))) == 1
    assert v.agree_value(((YES, 1), (YES, 4))) is OPEN
    assert v.agree_value(((YES, 1), (U, 4))) is OPEN
    assert v.agree_value(((YES, Range(1, 2)), (YES, Range(1, 2)))) is OPEN
    assert v.rank_value(((NO, 1), (NO, 4)), 9) == 9
    assert v.rank_value(((U, 1),), 9) == Range(1, 9)


def test_a_reading_that_needs_an_unknown_action_drops_out() -> None:
    assert v.chosen_value(((U, 1), (U, UNSEEN))) == 1
    assert v.chosen_value(((U, 1), (U, 4))) == Range(1, 4)
    assert v.chosen_value(((NO, 1), (YES, 4))) == 4
    assert v.chosen_value(((U, UNSEEN),)) is OPEN


def test_a_determination_that_is_not_made_is_its_limits() -> None:
    assert v.determined_value(NONE, 60, 80) == Range(60, 80)
    assert v.determined_value(OPEN, 60, 80) == Range(60, 80)
    assert v.determined_value(NONE) is OPEN
    assert v.determined_value(70, 60, 80) == 70
    assert v.determined_value(85, 60, 80) is OPEN
    assert v.determined_value(Range(70, 85), 60, 80) is OPEN
    assert v.determined_value(Range(-INF, INF), 60, 80) == Range(60, 80)


def test_a_power_that_is_not_used_has_no_effect() -> None:
    assert (v.determined(NONE), v.determined_power(NONE)) == (U, NO)
    assert (v.determined(OPEN), v.determined_power(OPEN)) == (U, U)
    assert (v.determined(YES), v.determined_power(NO)) == (YES, NO)
    assert v.determined_value_power(NONE, 60, 80) is NONE
    assert v.determined_value_power(OPEN, 60, 80) is OPEN


def test_what_is_shown_beats_what_is_deemed_until_the_contrary_is_shown() -> None:
    assert v.deem_shown(NONE, U, YES, YES) == YES
    assert v.deem_shown(NONE, U, NO, YES) == U
    assert v.deem_shown(NO, NO, YES, YES) == NO
    assert v.deem_shown(U, U, YES, YES) == U
    assert v.deem_shown_value(NONE, NONE, YES, 5) == 5
    assert v.deem_shown_value(3, 3, YES, 5) == 3


ends = st.integers(-50, 50)
spans = st.tuples(ends, ends).map(lambda pair: v.made(min(pair), max(pair)))


@given(spans, spans, st.data())
def test_what_is_said_of_a_range_holds_for_every_range_inside_it(
    left: Value, right: Value, data: st.DataObject
) -> None:
    def inside(value: Value) -> Value:
        span = v.ranged(value)
        assert span is not None
        low = data.draw(st.integers(span.low, span.high))
        return v.made(low, data.draw(st.integers(low, span.high)))

    less, more = inside(left), inside(right)
    for compare, _ in COMPARISONS:
        if compare(left, right) != U:
            assert compare(less, more) == compare(left, right)
    for function, _ in ARITHMETIC:
        wide, narrow = v.ranged(function(left, right)), v.ranged(function(less, more))
        assert wide is not None
        assert narrow is not None
        assert wide.low <= narrow.low <= narrow.high <= wide.high
