"""Lists: what a count, a sum, a search says of members that may count and of a list that may be longer."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from pincite.runtime.lists import Looked, Rows, count, count_different, every, pick, some, total
from pincite.runtime.truth import NO, YES, U
from pincite.runtime.values import INF, NONE, OPEN, Range, Value, made, ranged

truths = st.sampled_from([NO, U, YES])
numbers = st.integers(-3, 5)
spans = st.tuples(numbers, numbers).map(lambda pair: made(min(pair), max(pair)))


def looked(where: int, bad: int = NO) -> Looked:
    return Looked((), (), where, bad)


def settled(value: int) -> tuple[int, ...]:
    return (NO, YES) if value == U else (value,)


def points(value: Value) -> range:
    span = ranged(value)
    assert span is not None
    return range(span.low, span.high + 1)


def hull_of(results: list[int]) -> Value:
    return made(min(results), max(results))


def said(results: set[int]) -> int:
    return results.pop() if len(results) == 1 else U


@given(st.lists(truths, max_size=6))
def test_a_count_runs_from_the_sure_to_the_possible(wheres: list[int]) -> None:
    members = [looked(where) for where in wheres]
    results = [sum(w == YES for w in settling) for settling in product(*map(settled, wheres))]
    assert count(members, True) == hull_of(results)
    assert count(members, False) == Range(min(results), INF)


@given(st.lists(truths, max_size=6))
def test_any_is_settled_by_one_that_surely_counts_or_by_a_complete_list_of_none(wheres: list[int]) -> None:
    members = [looked(where) for where in wheres]
    assert some(members, True) == said({max(settling, default=NO) for settling in product(*map(settled, wheres))})
    assert some(members, False) == (YES if YES in wheres else U)


@given(st.lists(st.tuples(truths, truths), max_size=4), st.integers(0, 3))
def test_every_is_settled_exactly_where_all_completions_agree(members: list[tuple[int, int]], minimum: int) -> None:
    def holds(settling: tuple[tuple[int, int], ...]) -> int:
        counted = [fails for counts, fails in settling if counts == YES]
        return YES if YES not in counted and len(counted) >= minimum else NO

    # A member fails where it counts and what is asked of it does not hold.
    rows = [looked(counts, min(counts, fails)) for counts, fails in members]
    each = [tuple(product(settled(counts), settled(fails))) for counts, fails in members]
    results = {holds(settling) for settling in product(*each)}
    found = every(rows, True, minimum)
    assert found in (said(set(results)), U)
    if minimum == 0:
        assert found == said(set(results))
    assert every(rows, False, minimum) != YES
    if every(rows, False, minimum) == NO:
        assert results == {NO}


def test_every_of_an_empty_list_is_yes_unless_a_number_is_asked_for() -> None:
    assert every([], True, 0) == YES
    assert every([], True, 1) == NO
    assert every([], False, 0) == U
    assert every([], False, 1) == U


def filled(rows: list[tuple[int, Value]]) -> Iterator[list[tuple[int, int]]]:
    """Every way in which members that may count do or do not, and values known in part become exact."""
    return (
        list(zip(wheres, values, strict=True))
        for wheres in product(*(settled(where) for where, _ in rows))
        for values in product(*(points(value) for _, value in rows))
    )


def table(rows: list[tuple[int, Value]], complete: bool = True) -> tuple[list[Looked], Rows]:
    return [looked(where) for where, _ in rows], Rows(tuple({"f": value} for _, value in rows), complete)


members = st.lists(st.tuples(truths, spans), max_size=3)


@given(members)
def test_a_sum_is_the_least_range_that_holds_every_sum(rows: list[tuple[int, Value]]) -> None:
    results = [sum(value for where, value in filling if where == YES) for filling in filled(rows)]
    assert total(*table(rows), "f") == hull_of(results)
    assert total(*table(rows, False), "f") == Range(-INF, INF)
    assert total(*table(rows, False), "f", 0, 9) == Range(min(results), INF)
    assert total(*table(rows, False), "f", -9, 0) == Range(-INF, max(results))


@given(members, st.booleans())
def test_the_latest_lies_among_all_that_may_be_the_latest(rows: list[tuple[int, Value]], greatest: bool) -> None:
    best = max if greatest else min
    results: set[int | None] = set()
    for filling in filled(rows):
        counted = [value for where, value in filling if where == YES]
        results.add(best(counted) if counted else None)
    found = pick(*table(rows), "f", "f", greatest)
    if results == {None}:
        assert found is NONE
    elif None in results:
        assert found is OPEN
    else:
        assert found == hull_of([value for value in results if value is not None])


def test_another_field_is_that_of_every_member_that_may_be_the_latest() -> None:
    def of(*rows: tuple[int, Value, Any], complete: bool = True) -> Value:
        listed = Rows(tuple({"day": day, "score": score} for _, day, score in rows), complete)
        return pick([looked(where) for where, _, _ in rows], listed, "score", "day", True)

    assert of((YES, 1, 50), (YES, 2, 70)) == 70
    assert of((YES, 2, 50), (YES, 2, 70)) == Range(50, 70)
    assert of((YES, 2, 50), (YES, 2, 50)) == 50
    assert of((YES, Range(1, 3), 50), (YES, 2, 70)) == Range(50, 70)
    assert of((YES, 1, 50), (U, 2, 70)) == Range(50, 70)
    assert of((U, 2, 70)) is OPEN
    assert of((NO, 2, 70)) is NONE
    assert of((YES, 2, "passed"), (YES, 1, "failed")) == "passed"
    assert of((YES, 2, "passed"), (YES, 2, "failed")) is OPEN
    assert of((YES, OPEN, 50), (YES, 2, 70)) is OPEN
    assert of((YES, 2, 70), complete=False) is OPEN


@given(st.lists(st.tuples(truths, st.sampled_from([1, 2, 3])), max_size=5))
def test_different_values_are_counted_once(rows: list[tuple[int, int]]) -> None:
    listed = Rows(tuple({"f": value} for _, value in rows), True)
    found = count_different([looked(where) for where, _ in rows], listed, "f")
    results = []
    for settling in product(*(settled(where) for where, _ in rows)):
        results.append(len({value for (_, value), where in zip(rows, settling, strict=True) if where == YES}))
    assert found == hull_of(results)


def test_a_value_that_is_not_known_may_be_another_one() -> None:
    def of(*values: Value, complete: bool = True) -> Value:
        return count_different([looked(YES)] * len(values), Rows(tuple({"f": v} for v in values), complete), "f")

    assert of(1, 1, 2) == 2
    assert of(1, OPEN) == Range(1, 2)
    assert of(OPEN, OPEN) == Range(1, 2)
    assert of(1, complete=False) == Range(1, INF)
