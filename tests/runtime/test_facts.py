"""Numbers of a facts file: exact whatever their digits, stored in whole units, shown as they were meant."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pincite.runtime.facts import NONE as NO_VALUE
from pincite.runtime.facts import Spec, closest, expected, number_text, shown, unknown_value
from pincite.runtime.lists import Rows
from pincite.runtime.reader import exact
from pincite.runtime.truth import NO, YES, U
from pincite.runtime.values import INF, OPEN, Range

MILLION = 10**6
decimals = st.decimals(-(10**9), 10**9, places=None, allow_nan=False, allow_infinity=False)


@given(decimals, st.sampled_from([1, 60, 3600, MILLION, 60 * MILLION]))
def test_a_number_is_stored_exactly_or_not_at_all(value: Decimal, scale: int) -> None:
    wanted = Fraction(value) * scale
    assert exact(value, scale) == (wanted.numerator if wanted.denominator == 1 else None)


@pytest.mark.parametrize(
    "text",
    [
        "119.99999999999999999999999999999999999",
        "0.0000001",
        "1e-999999999",
        "69.9999999999999999999999999999999999999999",
    ],
)
def test_a_number_with_more_digits_than_are_kept_is_not_rounded(text: str) -> None:
    assert exact(Decimal(text), MILLION) is None


@given(st.integers(-(10**15), 10**15), st.sampled_from([1, 10, 1000, MILLION]))
def test_a_stored_number_is_shown_as_the_decimal_it_is(stored: int, scale: int) -> None:
    text = number_text(stored, scale)
    assert Fraction(text) == Fraction(stored, scale)
    assert "E" not in text.upper()
    assert "." not in text or not text.endswith(("0", "."))
    assert exact(Decimal(text), scale) == stored


@pytest.mark.parametrize(
    ("spec", "words"),
    [
        (Spec("truth"), "true or false"),
        (Spec("number", "", 1, True, 1, 99), "a whole number, from 1 to 99"),
        (Spec("number", "days", 1, True), "a whole number of days"),
        (
            Spec("number", "percent", MILLION, False, 0, 100 * MILLION),
            "a number of percent (the number before the sign), from 0 to 100",
        ),
        (Spec("number", "seconds", clocked=True), 'minutes and seconds, such as "14:34"'),
        (Spec("enum", members=("a", "b")), "one of a, b"),
        (Spec("date"), "a day such as 2023-06-23, or a month such as 2023-06"),
    ],
)
def test_what_is_expected_is_said_in_words(spec: Spec, words: str) -> None:
    assert expected(spec).startswith(words)


def test_nothing_missing_becomes_false_or_zero() -> None:
    assert unknown_value(Spec("truth")) == U
    assert unknown_value(Spec("number", low=0, high=90)) == Range(0, 90)
    assert unknown_value(Spec("number")) == Range(-INF, INF)
    assert unknown_value(Spec("number", low=0, high=90, optional=True)) is OPEN
    assert unknown_value(Spec("enum", members=("a",))) is OPEN
    assert unknown_value(Spec("date", optional=True)) is OPEN
    assert unknown_value(Spec("list")) == Rows((), False)


def test_values_are_shown_in_the_form_of_a_facts_file() -> None:
    assert shown(YES, Spec("truth")) is True
    assert shown(NO, Spec("truth")) is False
    assert shown(738329, Spec("date")) == "2022-06-23"
    assert shown(Range(738329, 738330), Spec("date")) == {"from": "2022-06-23", "to": "2022-06-24"}
    assert shown(Range(3, INF), Spec("number")) == {"at_least": "3"}
    assert shown(Range(-INF, INF), Spec("number")) == {"state": "unknown"}
    assert shown(874, Spec("number", clocked=True)) == "14:34"
    assert shown(NO_VALUE, Spec("date")) == {"state": "none"}
    assert shown(OPEN, Spec("date")) == {"state": "unknown"}


def test_a_similar_name_is_suggested_and_an_unlike_one_is_not() -> None:
    assert closest("hours_don", ["hours_done", "course"]) == "hours_done"
    assert closest("zzz", ["hours_done", "course"]) is None
