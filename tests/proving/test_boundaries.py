"""Where the law draws a line, examples stand on it and on either side; what is missing is told with the value to write."""

from __future__ import annotations

from measured import lines
from operator_cases import AVERAGE, FORM, HOURS, POINTS, TWO, VERSIONS, example
from pincite.proving.coverage_report import boundaries_data, boundaries_text, sides_share
from pincite.proving.edges import Stood

ON = example("on the line", "enough is yes", "hours_done is 100")
BELOW = example("below", "enough is no", "hours_done is 99")
ABOVE = example("above", "enough is yes", "hours_done is 101")
RUN = """\
fact run_time is minutes and seconds from 0:00 to 60:00

a)
  | The run takes at most 14:34.
  define ran_well as run_time is at most 14:34
"""
RATIO = """\
fact pressed is a whole number of pounds from 0 to 1000
fact weight is a whole number of pounds from 1 to 1000

a)
  | One presses half of one's weight.
  define strong as (pressed over weight) is at least 50%
"""


def sides(of: list[Stood], sort: str) -> list[tuple[int, ...]]:
    return [s.missing for s in of if s.edge.sort == sort]


def test_a_missing_side_of_a_comparison_is_found() -> None:
    assert sides(lines(HOURS + ON + ABOVE), "comparison") == [(-1,)]
    assert sides(lines(HOURS + BELOW + ON + ABOVE), "comparison") == [()]


def test_two_steps_away_is_not_beside_the_line() -> None:
    far = example("far", "enough is no", "hours_done is 98")
    assert sides(lines(HOURS + far + ON + ABOVE), "comparison") == [(-1,)]


def test_the_value_to_write_is_told_in_the_unit_of_the_fact() -> None:
    said = boundaries_text(lines(HOURS + ON + ABOVE))
    assert "no example has `hours_done` at 99 hours" in said
    said = boundaries_text(lines(AVERAGE + example("on", "enough is yes", "average is 70%")))
    assert "no example has `average` at 69.99%" in said
    assert "no example has `average` at 70.01%" in said
    said = boundaries_text(lines(RUN + example("on", "ran_well is yes", "run_time is 14:34")))
    assert "no example has `run_time` at 14:33" in said


def test_a_value_out_of_the_declared_range_is_not_asked_for() -> None:
    none = HOURS.replace("at least 100 hours", "at least 0 hours")
    assert sides(lines(none + example("none", "enough is yes", "hours_done is 0")), "comparison") == [(1,)]


def test_a_ratio_is_on_the_line_where_both_sides_are_equal() -> None:
    exact = example("half", "strong is yes", "pressed is 50", "weight is 100")
    short = example("a pound short", "strong is no", "pressed is 49", "weight is 100")
    assert sides(lines(RATIO + exact), "comparison") == [(-1, 1)]
    assert sides(lines(RATIO + exact + short), "comparison") == [(1,)]


def test_a_deadline_has_a_last_day_and_the_days_beside_it() -> None:
    last = example("last", "reply is done_on_time", "received_on is July 1, 2020", "answered_on is July 31, 2020")
    late = example("late", "reply is done_late", "received_on is June 30, 2020", "answered_on is July 31, 2020")
    found = lines(FORM + last + late)
    assert sides(found, "deadline")[0] == (-1,)
    assert "no example has `answered_on` one day before the last day" in boundaries_text(found)
    assert "such as July 30, 2020, where that is July 31, 2020" not in boundaries_text(lines(FORM + late))


def test_a_month_has_a_line_at_its_first_day_and_one_at_its_last() -> None:
    for month in (
        "  define in_time as done_on is on or before June 2020\n",
        "  define ends_on as June 2020\n  define in_time as done_on is on or before ends_on\n",
    ):
        text = "fact done_on is a date\n\na)\n  | It ends in June 2020.\n" + month
        may = example("in May", "in_time is yes", "done_on is May 31, 2020")
        first = example("the first", "in_time is yes", "done_on is June 1, 2020")
        last = example("the last", "in_time is undetermined", "done_on is June 30, 2020")
        late = example("in July", "in_time is no", "done_on is July 1, 2020")
        found = lines(text + may + first + last + late)
        assert sides(found, "comparison") == [(1,), (-1,)]
        said = boundaries_text(found)
        assert "the first day of the month" in said
        assert "no example has `done_on` on June 2, 2020" in said
        assert "no example has `done_on` on June 29, 2020" in said


def test_the_lines_between_rows_are_stood_at_from_both_sides() -> None:
    child = example("seventeen", "points_of is 5", "age is 17")
    grown = example("eighteen", "points_of is 7", "age is 18")
    found = {s.edge.line: s.missing for s in lines(POINTS + child) if s.edge.sort == "row"}
    assert found == {0: (0,), 18: (0,), 121: (-1,)}
    found = {s.edge.line: s.missing for s in lines(POINTS + child + grown) if s.edge.sort == "row"}
    assert found[18] == ()


def test_the_day_of_a_version_and_the_day_before_are_stood_at() -> None:
    now = example("now", "fee is $20", on="July 1, 2020")
    before = example("the day before", "fee is $10", on="June 30, 2020")
    found = lines(TWO + VERSIONS + now)
    assert sides(found, "version") == [(-1,)]
    assert "no example has the day of the law on June 30, 2020" in boundaries_text(found)
    assert sides(lines(TWO + VERSIONS + now + before), "version") == [()]


def test_shares_and_data_agree_with_the_lines() -> None:
    found = lines(HOURS + ON + ABOVE)
    assert round(sides_share(found), 2) == 66.67
    data = boundaries_data(found)["boundaries"]
    assert data["share"] == 66.67
    assert data["lines"][0]["missing"] == [{"side": "just below", "value": "at 99 hours"}]
