"""Tables: a cell at exact keys, what is common to all cells that may be meant, open where a gap may be."""

from __future__ import annotations

from itertools import product

import pytest

from pincite.runtime.tables import Table, lookup
from pincite.runtime.values import INF, NONE, OPEN, Range, Value, hull, ranged

STANDARD = Table(
    (
        (((("male",), None, None), (None, 20, 29)), 160),
        (((("male",), None, None), (None, 30, 39)), 150),
        (((("female",), None, None), (None, 20, 29)), 180),
        (((("female",), None, None), (None, 30, None)), 175),
    ),
    (("male", "female"), (18, 60)),
)


@pytest.mark.parametrize(
    ("sex", "age", "value"),
    [
        ("male", 20, 160),
        ("male", 29, 160),
        ("male", 30, 150),
        ("female", 39, 175),
        ("female", 60, 175),
        ("male", 19, OPEN),
        ("male", 40, OPEN),
    ],
)
def test_an_exact_key_gives_its_cell_or_no_row(sex: str, age: int, value: Value) -> None:
    assert lookup(STANDARD, (sex, age)) == value


def exact(sex: str, age: int) -> Value:
    return lookup(STANDARD, (sex, age))


@pytest.mark.parametrize("sex", ["male", "female", OPEN])
def test_a_key_known_in_part_gives_the_hull_of_what_may_be_meant_and_open_over_a_gap(sex: Value) -> None:
    sexes = ("male", "female") if sex is OPEN else (sex,)
    for low, high in product(range(18, 61), repeat=2):
        if low < high:
            found = [exact(s, age) for s in sexes for age in range(low, high + 1)]
            wanted = found[0]
            for value in found[1:]:
                wanted = OPEN if value is OPEN or wanted is OPEN else hull(wanted, value)
            assert lookup(STANDARD, (sex, Range(low, high))) == wanted, (sex, low, high)


def test_an_unknown_name_stands_for_every_member_and_an_unknown_number_for_what_it_can_be() -> None:
    whole = Table(STANDARD.cells[:2], (("male",), (20, 39)))
    assert lookup(whole, (OPEN, Range(20, 39))) == Range(150, 160)
    assert lookup(whole, (OPEN, OPEN)) is OPEN  # possibly none
    assert lookup(STANDARD, ("male", OPEN)) is OPEN


def test_another_key_than_the_tables_own_may_lie_outside_its_range() -> None:
    whole = Table(STANDARD.cells[:2], (("male",), (20, 39)))
    assert lookup(whole, ("male", Range(18, 39))) is OPEN
    assert lookup(whole, ("male", 18)) is OPEN


def test_without_a_declared_range_an_unknown_key_may_lie_outside_all_rows() -> None:
    open_ended = Table((((((None, 5, 9)),), 1), (((None, 10, None),), 2)), (None,))
    assert lookup(open_ended, (Range(5, INF),)) == Range(1, 2)
    assert lookup(open_ended, (Range(10, INF),)) == 2
    assert lookup(open_ended, (Range(-INF, 20),)) is OPEN
    assert lookup(open_ended, (OPEN,)) is OPEN


def test_a_key_that_is_none_or_a_table_that_is_not_held_gives_open() -> None:
    assert lookup(STANDARD, ("male", NONE)) is OPEN
    assert lookup(STANDARD, (NONE, 25)) is OPEN
    assert lookup(OPEN, ("male", 25)) is OPEN


def test_a_cell_that_says_none_is_a_definite_answer() -> None:
    table = Table(((((None, 1, 1),), NONE), (((None, 2, 2),), 5)), ((1, 2),))
    assert lookup(table, (1,)) is NONE
    assert lookup(table, (Range(1, 2),)) is OPEN
    assert ranged(lookup(table, (2,))) == Range(5, 5)
