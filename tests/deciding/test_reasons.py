"""Every undetermined outcome says why, says nothing that is not the case, and shows no state that could be taken for one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from pincite.deciding.report import report
from pincite.deciding.rulebook import Rulebook
from rulebooks import answer, checkers, findings, reasons

RULES = """\
term office is an office "Office"
fact event_on is a date
fact done_on is a date or none
fact called_on is a date
record attempt
  taken_on is a date
  points is a whole number from 0 to 100
  marked is yes or no
  extra is a whole number or none
fact attempts is a list of attempt
fact count_now is a whole number or none

a)
  | The office shall report at once. The office shall tell the rest within 30 days, or before the June 2025 deadline.
  duty report_it of office
    on "The office shall report at once."
    due by event_on
  duty at_once of office
    on "The office shall report at once."
    due immediately after event_on
    done on done_on
  duty tell_it of office
    on "The office shall tell the rest within 30 days"
    due within 30 days after event_on
    done on done_on
  define last_on as June 2025
    on "the June 2025 deadline"
  question before_last "Was it before the deadline?"
    answer called_on is before last_on

b)
  | Attempts count.
  define all_marked as every attempts has marked
    or empty
  define last_points as latest points in attempts by taken_on
  define points_in_all as sum points in attempts
  define extra_in_all as sum extra in attempts where extra is not none
  define extra_of_last as latest extra in attempts by taken_on
  define few as the lesser of count_now and 5
  question enough "Enough?"
    answer points_in_all is at least 50
  question enough_extra "Enough?"
    answer extra_in_all is at least 5
  question last_passed "Passed?"
    answer last_points is at least 50
  question many "Many?"
    answer few is at least 3
  question done_in_time "In time?"
    answer tell_it is one of done_on_time or report_it is one of done_on_time or at_once is one of done_on_time
  question all_of_them "All?"
    answer all_marked
  question extra_at_last "Extra?"
    answer extra_of_last is at least 5
"""

NONE = {"state": "none"}


@pytest.fixture(scope="module")
def book() -> Iterator[Rulebook]:
    with checkers(RULES) as made:
        yield made


def told(book: Rulebook, name: str, facts: dict[str, Any], on: str = "2023-07-20") -> tuple[Any, list[str]]:
    record = answer(book, name, facts, on).record
    return record["outcome"]["value"], reasons(record["outcome"])


def test_where_a_value_may_be_none_a_warning_is_given() -> None:
    said = [(d.code, d.message.partition("`")[2].partition("`")[0]) for d in findings(RULES)]
    assert said == [("P304", "count_now"), ("P304", "last_points"), ("P304", "extra_of_last")]


def test_done_before_what_calls_for_it_is_no_state(book: Rulebook) -> None:
    facts = {"event_on": "2023-07-01", "done_on": "2023-06-30"}
    assert told(book, "tell_it", facts) == ([], ["out_of_order tell_it"])
    assert report(answer(book, "tell_it", facts, "2023-08-30").record).answer == "UNDETERMINED"


def test_dates_that_are_missing_are_not_said_to_be_out_of_order(book: Rulebook) -> None:
    for facts in (
        {},
        {"event_on": "2023-07-01"},
        {"done_on": "2023-07"},
        {"event_on": "2023-07-10", "done_on": "2023-07-11"},
    ):
        assert "out_of_order tell_it" not in told(book, "tell_it", facts)[1]


def test_dates_in_part_leave_the_states_that_some_filling_reaches(book: Rulebook) -> None:
    facts = {"event_on": "2023-07-10", "done_on": "2023-07"}
    assert told(book, "tell_it", facts) == (["done_on_time", "pending"], ["missing done_on", "out_of_order tell_it"])


@pytest.mark.parametrize(
    ("done", "states", "why"),
    [
        ("2023-07-10", ["done_on_time"], []),
        ("2023-07-11", ["done_late", "done_on_time"], ["judgement at_once"]),
        ("2023-07-09", [], ["out_of_order at_once"]),
        (NONE, ["pending"], []),
    ],
)
def test_immediately_is_no_number_of_days(book: Rulebook, done: Any, states: list[str], why: list[str]) -> None:
    assert told(book, "at_once", {"event_on": "2023-07-10", "done_on": done}) == (states, why)


def test_no_fact_tells_whether_it_was_done(book: Rulebook) -> None:
    facts = {"event_on": "2023-07-30"}
    assert told(book, "report_it", facts) == (["done_on_time", "pending"], ["no_fact report_it"])
    assert answer(book, "report_it", facts, "2023-07-20").record["needed"]["no_fact_can_settle"]


def test_a_month_of_the_law_is_known_in_part(book: Rulebook) -> None:
    decision = answer(book, "before_last", {"called_on": "2025-06-15"}, "2025-08-01")
    assert reasons(decision.record["outcome"]) == ["known_in_part last_on"]
    assert report(decision.record).reasons == ("known to the month only: June 2025 (last on, 9999.10(a))",)
    assert decision.record["needed"]["no_fact_can_settle"]
    assert told(book, "before_last", {"called_on": "2025-05-31"}) == ("yes", [])


def rows(*members: tuple[Any, ...]) -> list[dict[str, Any]]:
    return [dict(zip(("taken_on", "points", "marked", "extra"), member, strict=False)) for member in members]


@pytest.mark.parametrize(
    ("name", "members", "why"),
    [
        ("all_marked", rows(("2019-05-01", 50, True), ("2019-06-01", 60)), ["missing attempts[2].marked"]),
        ("last_points", rows(("2019-06-01", 50), ("2019-06-01", 60)), ["tie attempts by taken_on"]),
        ("last_points", rows(("2019-06-01", 50), ("2019-07-01", {"at_least": 60})), ["missing attempts[2].points"]),
        (
            "enough",
            rows(
                ("2019-06-01", {"at_least": 40}),
            ),
            ["missing attempts[1].points"],
        ),
        (
            "enough_extra",
            rows(
                ("2019-06-01", 50, True, {"at_least": 4}),
            ),
            ["missing attempts[1].extra"],
        ),
        (
            "extra_at_last",
            rows(
                ("2019-06-01", 50, True, NONE),
            ),
            ["no_value extra_of_last"],
        ),
    ],
)
def test_an_aggregate_says_which_field_leaves_it_open(
    book: Rulebook, name: str, members: list[dict[str, Any]], why: list[str]
) -> None:
    value, said = told(book, name, {"attempts": members})
    assert said == why, value


def test_the_lesser_of_none_and_a_number_has_no_value(book: Rulebook) -> None:
    assert told(book, "many", {"count_now": NONE}) == ("undetermined", ["no_value count_now"])


def test_the_sum_of_a_list_known_in_part_has_the_end_that_cannot_move(book: Rulebook) -> None:
    partial = {"attempts": {"at_least": rows(("2019-06-01", 30), ("2019-06-02", 20))}}
    assert told(book, "enough", partial) == ("yes", [])
    assert answer(book, "points_in_all", partial, "2023-07-20").outcome == {"at_least": "50"}
    assert told(book, "enough_extra", {"attempts": {"at_least": rows(("2019-06-01", 30, True, 9))}})[1] == [
        "longer attempts"
    ]
