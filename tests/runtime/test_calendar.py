"""Days, months, deadlines and times of day: rounding, rolling, working days, clock changes, the end of the calendar."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pincite.runtime.calendar import (
    Calendar,
    add_months,
    days_between,
    month_range,
    months_between,
    move_by,
    move_days,
    move_months,
    time_of,
)
from pincite.runtime.values import INF, NONE, OPEN, Range, Value

WEEKENDS = (5, 6)
CHICAGO = Calendar(WEEKENDS, zone="America/Chicago")
days = st.dates(date(1900, 1, 1), date(2200, 12, 31)).map(date.toordinal)
roundings = st.sampled_from(["down", "up"])


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def shown(value: Value) -> Any:
    return date.fromordinal(value).isoformat() if isinstance(value, int) else value


# ---- months ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "months", "down", "up"),
    [
        ("2023-01-31", 1, "2023-02-28", "2023-03-01"),
        ("2024-01-31", 1, "2024-02-29", "2024-03-01"),
        ("2024-01-29", 1, "2024-02-29", "2024-02-29"),
        ("2023-01-29", 1, "2023-02-28", "2023-03-01"),
        ("2022-08-31", 6, "2023-02-28", "2023-03-01"),
        ("2020-02-29", 24, "2022-02-28", "2022-03-01"),
        ("2020-02-29", 48, "2024-02-29", "2024-02-29"),
        ("2023-12-31", 2, "2024-02-29", "2024-03-01"),
        ("2023-03-31", -1, "2023-02-28", "2023-03-01"),
        ("2023-05-31", -6, "2022-11-30", "2022-12-01"),
        ("2023-06-15", 0, "2023-06-15", "2023-06-15"),
        ("2023-06-15", 12, "2024-06-15", "2024-06-15"),
        ("2023-10-31", 1, "2023-11-30", "2023-12-01"),
        ("2023-11-30", 3, "2024-02-29", "2024-03-01"),
    ],
)
def test_a_month_that_is_too_short_is_rounded_as_the_rule_says(start: str, months: int, down: str, up: str) -> None:
    assert shown(add_months(day(start), months, "down")) == down
    assert shown(add_months(day(start), months, "up")) == up


def test_three_months_and_three_months_are_not_six() -> None:
    start = day("2022-08-31")
    twice = add_months(add_months(start, 3, "down"), 3, "down")
    assert shown(twice) == "2023-02-28"
    twice = add_months(add_months(day("2023-05-31"), 1, "down"), 1, "down")
    assert (shown(twice), shown(add_months(day("2023-05-31"), 2, "down"))) == ("2023-07-30", "2023-07-31")


@given(days, st.integers(-600, 600), roundings)
def test_the_same_day_of_the_month_or_the_end_of_it(start: int, months: int, rounding: str) -> None:
    before, after = date.fromordinal(start), date.fromordinal(add_months(start, months, rounding))
    wanted = before.year * 12 + before.month - 1 + months
    found = after.year * 12 + after.month - 1
    if after.day == before.day:
        assert found == wanted
    elif rounding == "down":
        assert (found, (after + timedelta(days=1)).day) == (wanted, 1)
    else:
        assert (found, after.day) == (wanted + 1, 1)


@given(days, days, st.integers(-600, 600), roundings)
def test_a_later_day_never_gives_an_earlier_one(one: int, other: int, months: int, rounding: str) -> None:
    first, second = sorted((one, other))
    assert add_months(first, months, rounding) <= add_months(second, months, rounding)
    moved = move_months(Range(first, second), months, rounding) if first < second else None
    if moved is not None:
        ends = (add_months(first, months, rounding), add_months(second, months, rounding))
        assert moved == (Range(*ends) if ends[0] < ends[1] else ends[0])


@given(days, st.integers(0, 5000), roundings)
def test_complete_months_are_the_most_that_fit(start: int, later: int, rounding: str) -> None:
    end = start + later
    months = months_between(start, end, rounding)
    assert add_months(start, months, rounding) <= end < add_months(start, months + 1, rounding)
    assert months_between(start, end, rounding, whole_years=True) == months // 12 * 12


def test_an_age_is_reached_on_the_anniversary() -> None:
    born = day("2004-02-29")
    for when, down, up in (("2023-02-27", 216, 216), ("2023-02-28", 228, 216), ("2023-03-01", 228, 228)):
        assert months_between(born, day(when), "down", whole_years=True) == down
        assert months_between(born, day(when), "up", whole_years=True) == up


def test_months_between_what_is_known_in_part_run_from_the_least_to_the_most() -> None:
    start, end = Range(day("2023-01-01"), day("2023-01-31")), Range(day("2023-03-01"), day("2023-03-31"))
    assert months_between(start, end, "down") == Range(1, 2)
    assert months_between(Range(-INF, day("2023-01-31")), day("2023-03-31"), "down") == Range(2, INF)
    assert months_between(OPEN, day("2023-03-31"), "down") is OPEN


def test_a_day_known_to_the_month_is_the_days_of_that_month() -> None:
    assert month_range(2023, 2) == Range(day("2023-02-01"), day("2023-02-28"))
    assert month_range(2024, 2) == Range(day("2024-02-01"), day("2024-02-29"))
    assert month_range(2023, 12) == Range(day("2023-12-01"), day("2023-12-31"))
    assert month_range(9999, 12).high == date.max.toordinal()


# ---- days -----------------------------------------------------------------------------------------------------------


def test_days_move_at_both_ends_and_none_gives_nothing() -> None:
    assert move_days(day("2023-06-20"), 15) == day("2023-07-05")
    assert move_days(Range(10, 20), -5) == Range(5, 15)
    assert move_days(Range(10, INF), 5) == Range(15, INF)
    assert move_days(OPEN, 5) is OPEN
    assert move_days(NONE, 5) is OPEN
    assert move_by(100, Range(0, 90), False) == Range(100, 190)
    assert move_by(100, Range(0, 90), True) == Range(10, 100)
    assert days_between(Range(10, 20), 25) == Range(5, 15)


def test_a_day_beyond_the_calendar_is_not_exact() -> None:
    last = date.max.toordinal()
    assert move_days(last - 10, 30) == Range(last, INF)
    assert move_days(5, -30) == Range(-INF, 1)
    assert move_months(last, 1, "down") == Range(last, INF)
    assert move_months(1, -1, "down") == Range(-INF, 1)
    assert CHICAGO.roll(last) == last if CHICAGO.is_open(last) else CHICAGO.roll(last) == Range(last, INF)


@pytest.mark.parametrize(
    ("start", "rolled"),
    [
        ("2023-07-14", "2023-07-14"),
        ("2023-07-15", "2023-07-17"),
        ("2023-07-16", "2023-07-17"),
        ("2023-12-31", "2024-01-01"),
    ],
)
def test_a_last_day_on_a_weekend_rolls_to_monday(start: str, rolled: str) -> None:
    assert shown(CHICAGO.roll(day(start))) == rolled


def test_a_last_day_rolls_over_every_day_that_does_not_count_in_a_row() -> None:
    table = Calendar(WEEKENDS, [day("2023-07-04"), day("2023-09-04"), day("2023-09-05")], [2023])
    assert shown(table.roll(day("2023-07-04"))) == "2023-07-05"
    assert shown(table.roll(day("2023-09-02"))) == "2023-09-06"
    assert table.roll(Range(day("2023-09-01"), day("2023-09-02"))) == Range(day("2023-09-01"), day("2023-09-06"))


def test_beyond_the_years_of_its_holidays_a_deadline_is_open() -> None:
    table = Calendar(WEEKENDS, [day("2023-07-04")], [2023])
    assert table.roll(day("2023-12-29")) == day("2023-12-29")
    assert table.roll(day("2023-12-30")) is OPEN
    assert table.roll(day("2024-01-02")) is OPEN
    assert table.roll(Range(day("2023-12-29"), INF)) is OPEN
    assert table.working_days(day("2023-12-28"), 2) is OPEN


@given(days)
def test_a_rolled_day_counts_and_none_between_does(start: int) -> None:
    rolled = CHICAGO.roll(start)
    assert CHICAGO.is_open(rolled)
    assert rolled >= start
    assert not any(CHICAGO.is_open(between) for between in range(start, rolled))
    assert date.fromordinal(rolled).weekday() < 5


@given(days, st.integers(1, 40))
def test_working_days_are_the_days_that_count_after_the_first(start: int, count: int) -> None:
    end = CHICAGO.working_days(start, count)
    assert CHICAGO.is_open(end)
    assert sum(CHICAGO.is_open(between) for between in range(start + 1, end + 1)) == count


def test_working_days_leave_holidays_out() -> None:
    table = Calendar(WEEKENDS, [day("2023-06-19")], [2023])
    assert shown(table.working_days(day("2023-06-15"), 5)) == "2023-06-23"


# ---- times of day ---------------------------------------------------------------------------------------------------


def seconds(text: str, offset: int) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=timezone(timedelta(hours=offset))).timestamp())


def test_a_local_time_is_one_instant_except_where_clocks_change() -> None:
    assert CHICAGO.instant(datetime(2024, 1, 15, 10, 0)) == [seconds("2024-01-15T10:00", -6)]
    assert CHICAGO.instant(datetime(2024, 7, 15, 10, 0)) == [seconds("2024-07-15T10:00", -5)]
    assert CHICAGO.instant(datetime(2024, 3, 10, 2, 30)) == []
    twice = [seconds("2024-11-03T01:30", -5), seconds("2024-11-03T01:30", -6)]
    assert CHICAGO.instant(datetime(2024, 11, 3, 1, 30)) == twice


@pytest.mark.parametrize(
    ("first", "second", "hours"),
    [
        ("2024-03-06T10:00", "2024-03-08T10:00", 48),
        ("2024-03-09T10:00", "2024-03-11T10:00", 47),
        ("2024-11-02T10:00", "2024-11-04T10:00", 49),
    ],
)
def test_hours_are_counted_over_a_change_of_clocks(first: str, second: str, hours: int) -> None:
    (start,), (end,) = (CHICAGO.instant(datetime.fromisoformat(text)) for text in (first, second))
    assert end - start == hours * 3600


@given(
    st.datetimes(datetime(1970, 1, 2), datetime(2100, 1, 1)).map(lambda when: when.replace(microsecond=0, tzinfo=None))
)
def test_every_instant_of_a_local_time_shows_that_local_time(when: datetime) -> None:
    instants = CHICAGO.instant(when)
    assert len(instants) in (0, 1, 2)
    for instant in instants:
        assert CHICAGO.local(instant) == when


@given(st.integers(0, 4 * 10**9))
def test_every_instant_is_among_those_of_its_local_time(instant: int) -> None:
    assert instant in CHICAGO.instant(CHICAGO.local(instant))


@given(st.integers(0, 4 * 10**9) | st.integers(seconds("2024-11-03T00:00", -5), seconds("2024-11-03T03:00", -6)))
def test_what_is_written_of_an_instant_is_that_instant_when_it_is_read(instant: int) -> None:
    written = CHICAGO.written(instant)
    when = time_of(written)
    assert when is not None
    assert CHICAGO.instants(when) == [instant]


def test_an_offset_is_written_only_where_a_local_time_comes_twice() -> None:
    assert CHICAGO.written(seconds("2024-11-03T01:30", -5)) == "2024-11-03T01:30-05:00"
    assert CHICAGO.written(seconds("2024-11-03T01:30", -6)) == "2024-11-03T01:30-06:00"
    assert CHICAGO.written(seconds("2024-11-03T03:30", -6)) == "2024-11-03T03:30"
    assert CHICAGO.written(seconds("2024-07-03T03:30:09", -5)) == "2024-07-03T03:30:09"


def test_a_local_day_ends_with_its_last_second_however_long_it_is() -> None:
    for text, length in (("2024-01-15", 24), ("2024-03-10", 23), ("2024-11-03", 25)):
        start = CHICAGO.instant(datetime.fromisoformat(text))[0]
        end = CHICAGO.end_of_day(day(text))
        assert end - start + 1 == length * 3600
        assert CHICAGO.local_day(end) == day(text)
        assert CHICAGO.local_day(end + 1) == day(text) + 1


def test_a_local_day_of_a_range_is_a_range_of_days() -> None:
    night = Range(seconds("2024-01-15T23:00", -6), seconds("2024-01-16T01:00", -6))
    assert CHICAGO.local_day(night) == Range(day("2024-01-15"), day("2024-01-16"))
    assert CHICAGO.local_day(OPEN) is OPEN


def test_another_zone_has_other_days() -> None:
    instant = int(datetime(2024, 1, 15, 3, 0, tzinfo=UTC).timestamp())
    assert CHICAGO.local_day(instant) == day("2024-01-14")
    assert Calendar(WEEKENDS).local_day(instant) == day("2024-01-15")
