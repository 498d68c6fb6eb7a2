"""Facts as they are given: exact numbers, days in one form, each fact once, and messages that do not tell what is sensitive."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from pincite.deciding.api import NotADay, decide
from pincite.deciding.given import FactsRefused
from pincite.deciding.rulebook import Rulebook
from rulebooks import answer, checkers

RULES = """\
about person "a person"
  fact hours_done is a whole number of hours from 0 to 400
  fact average is a number of percent
  fact applied_on is a date
  fact run is minutes and seconds
  fact called_at is a time
  fact sentenced is yes or no
    sensitive
  fact allowed is yes or no

a)
  | A person may go after 120 hours, on the day of the application.

  define enough as hours_done is at least 120 hours and average is at least 70%
  define due_on as deadline 30 days after applied_on
  define half_a_year_on as 6 months rounded down after applied_on
  question may_go "May the person go?"
    answer all of
      enough
      asked_on is on or before due_on
      asked_on is on or before half_a_year_on
      run is at most 14:34
      hours_done is at least 1 hours
      called_at is after called_at or sentenced or allowed
"""


@pytest.fixture(scope="module")
def book() -> Iterator[Rulebook]:
    with checkers(RULES) as made:
        yield made


def refused(book: Rulebook, facts: dict[str, Any]) -> list[str]:
    with pytest.raises(FactsRefused) as raised:
        answer(book, "may_go", facts, "2021-01-01")
    return [f"{m.path}: {m.message}" for m in raised.value.mistakes]


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("hours_done", Decimal("119." + "9" * 35), "is not a whole number"),
        ("average", Decimal("69." + "9" * 35), "more decimal places than are kept (six)"),
        ("hours_done", Decimal("1e-999999999"), "is not a whole number"),
        ("hours_done", Decimal("1e999999999"), "is too large"),
        pytest.param("hours_done", 10**5000, "is too large", id="digits"),
        ("hours_done", Decimal("nan"), "is not a whole number of hours, from 0 to 400"),
        ("average", Decimal("-inf"), "is not a number of percent"),
        ("hours_done", True, "is not a whole number of hours"),
    ],
)
def test_a_number_is_taken_exactly_or_refused(book: Rulebook, name: str, value: Any, said: str) -> None:
    (mistake,) = refused(book, {name: value})
    assert mistake.startswith(f"{name}: ")
    assert said in mistake


@pytest.mark.parametrize("value", [120, Decimal("120." + "0" * 5000), Decimal("1.2e2"), Decimal("12000e-2")])
def test_a_number_may_be_written_in_any_exact_form(book: Rulebook, value: Any) -> None:
    assert answer(book, "enough", {"hours_done": value, "average": Decimal("70.000001")}, "2021-01-01").outcome == "yes"


@pytest.mark.parametrize("day", ["2021-W01-1", "20210101", "٢٠٢١-01", "2021-1-1", "2021-02-30", "0000-01", "2021-13"])
def test_a_day_is_written_in_one_form(book: Rulebook, day: str) -> None:
    assert refused(book, {"applied_on": day}) == [f"applied_on: {day} is not a day"]
    with pytest.raises(NotADay):
        decide("may_go", {}, day, package=book.package)


def test_minutes_and_times_are_written_in_one_form(book: Rulebook) -> None:
    assert refused(book, {"run": "١٤:٣٤"}) == ["run: ١٤:٣٤ is not minutes:seconds"]
    for time in ("2021-01-01", "20210101T1000", "2021-W01-1T10:00", "2021-01-01T10:00:00.5", "9999-12-31T23:30"):
        assert len(refused(book, {"called_at": time})) == 1


def test_one_fact_given_under_two_names_is_refused(book: Rulebook) -> None:
    said = refused(book, {"hours_done": 130, "9999.hours_done": 4, "9999.zzz": 1})
    assert said == [
        "9999.hours_done: this is given twice, also as hours_done",
        "9999.zzz: no such fact is declared",
    ]


def test_a_name_of_an_instrument_without_quotation_marks_is_explained(book: Rulebook) -> None:
    with pytest.raises(FactsRefused) as raised:
        answer(book, "may_go", {"9999": {"hours_done": 4}}, "2021-01-01")
    assert raised.value.mistakes[0].help == 'write the whole name in quotation marks: "9999.NAME"'


def test_what_is_said_of_a_sensitive_fact_does_not_repeat_its_value(book: Rulebook) -> None:
    assert refused(book, {"sentenced": "yes, in 2019", "allowed": "perhaps"}) == [
        "sentenced: this is not true or false",
        "allowed: perhaps is not true or false",
    ]


@pytest.mark.parametrize("day", ["9999-12-15", "9999-12", "9999-12-31", "0001-01-01"])
def test_days_at_the_ends_of_the_calendar_decide(book: Rulebook, day: str) -> None:
    decision = answer(book, "may_go", {"applied_on": day, "hours_done": 130, "average": 70}, "2021-01-01")
    assert decision.record["outcome"]["value"] == ("undetermined" if day.startswith("9999") else "no")
    assert answer(book, "due_on", {"applied_on": "9999-12-15"}, "2021-01-01").outcome == {"from": "9999-12-31"}
    assert answer(book, "due_on", {"applied_on": "9999-12-15"}, "9999-12-31").outcome == {"from": "9999-12-31"}
