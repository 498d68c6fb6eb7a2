"""Truth in three values: the tables of strong Kleene logic, ranks of exceptions, readings, the bits of a trace."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product

import pytest

from pincite.runtime.truth import NO, WORDS, YES, U, agree, all_of, any_of, bits, branch, chosen, rank, truth

VALUES = (NO, U, YES)


def completions(value: int) -> tuple[int, ...]:
    """What a truth can become once it is known."""
    return (NO, YES) if value == U else (value,)


def refinements(values: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
    """Every way in which less is undetermined."""
    return product(*((value, *completions(value)) for value in values))


@pytest.mark.parametrize(
    ("left", "right", "both", "either"),
    [
        (YES, YES, YES, YES),
        (YES, NO, NO, YES),
        (YES, U, U, YES),
        (NO, YES, NO, YES),
        (NO, NO, NO, NO),
        (NO, U, NO, U),
        (U, YES, U, YES),
        (U, NO, NO, U),
        (U, U, U, U),
    ],
)
def test_and_or_follow_the_tables_of_kleene(left: int, right: int, both: int, either: int) -> None:
    assert all_of(left, right) == both
    assert any_of(left, right) == either
    assert YES - any_of(YES - left, YES - right) == both


def test_not_turns_yes_and_no_round_and_leaves_undetermined() -> None:
    assert [YES - value for value in (YES, NO, U)] == [NO, YES, U]


@pytest.mark.parametrize(("then", "otherwise"), list(product(VALUES, VALUES)))
def test_an_unknown_condition_leaves_what_both_sides_say(then: int, otherwise: int) -> None:
    assert branch(YES, then, otherwise) == then
    assert branch(NO, then, otherwise) == otherwise
    assert branch(U, then, otherwise) == (then if then == otherwise else U)


FUNCTIONS: list[tuple[int, Callable[..., int]]] = [
    (2, all_of),
    (2, any_of),
    (3, branch),
    (5, lambda a, r, b, s, base: rank(((a, r), (b, s)), base)),
    (3, lambda taken, one, other: chosen(((taken, one), (YES - taken, other)))),
]


@pytest.mark.parametrize(("places", "function"), FUNCTIONS, ids=["and", "or", "if", "rank", "reading"])
def test_what_is_settled_stays_settled_when_more_is_known(places: int, function: Callable[..., int]) -> None:
    for values in product(VALUES, repeat=places):
        before = function(*values)
        if before != U:
            assert {function(*better) for better in refinements(values)} == {before}, values


def test_without_an_exception_that_applies_the_rule_stands() -> None:
    for base, one, other in product(VALUES, repeat=3):
        assert rank(((NO, one), (NO, other)), base) == base


def test_an_exception_that_applies_takes_the_place_of_the_rule() -> None:
    for base, result in product(VALUES, repeat=2):
        assert rank(((YES, result),), base) == result


def test_an_exception_that_may_apply_leaves_what_both_say() -> None:
    assert rank(((U, YES),), YES) == YES
    assert rank(((U, YES),), NO) == U
    assert rank(((U, NO), (U, NO)), NO) == NO


def test_equal_results_of_one_rank_do_not_conflict_and_others_do() -> None:
    assert agree(((YES, NO), (YES, NO))) == NO
    assert agree(((YES, NO), (YES, YES))) == U
    assert agree(((YES, NO), (U, YES))) == U
    assert agree(((YES, NO), (NO, YES))) == NO
    assert rank(((YES, YES), (YES, NO)), YES) == U


def test_a_reading_that_is_not_taken_leaves_what_all_ways_say() -> None:
    assert chosen(((YES, NO), (NO, YES))) == NO
    assert chosen(((U, YES), (U, YES))) == YES
    assert chosen(((U, YES), (U, NO))) == U
    assert chosen(((NO, YES), (NO, NO))) == U


def test_bits_have_a_place_for_each_point_the_first_lowest() -> None:
    assert bits(()) == (0, 0)
    assert bits((YES, NO, U, YES)) == (0b1001, 0b0100)
    for points in product(VALUES, repeat=4):
        yes, unknown = bits(points)
        assert yes & unknown == 0
        back = tuple(YES if yes >> n & 1 else U if unknown >> n & 1 else NO for n in range(4))
        assert back == points


def test_words_and_definite_truths() -> None:
    assert [WORDS[value] for value in VALUES] == ["no", "undetermined", "yes"]
    assert (truth(True), truth(False)) == (YES, NO)
