"""Numbers in rules: exact whatever their digits, whole in their own unit, and of one scale in a rule and its exceptions."""

from __future__ import annotations

from decimal import Decimal

import pytest

from pincite.deciding.given import FactsRefused
from rulebooks import answer, checkers, failures, only, outcome

TERM = """\
fact late is yes or no
fact very_late is yes or no
a)
  | Ten days, or if late 1.5 days, or if very late two.
  define term_is as 10 days
    on "Ten days"
  exception short to term_is
    on "or if late 1.5 days"
    when late
    then 1.5 days
  exception shorter to short
    on "or if very late two"
    when very_late
    then 2 days
  question how_long "How long?"
    answer term_is
  question is_long "Is it long?"
    answer term_is is at least 2 days
"""

HOURS = """\
fact hours_done is a whole number of hours from 0 to 400
fact weeks_off is a whole number of weeks
a)
  | A person may go after 90 minutes.
  question may_go "May the person go?"
    answer hours_done is at least 90 minutes and weeks_off is at most 10 days
"""


@pytest.mark.parametrize(
    ("facts", "days", "long"),
    [
        ({"late": False}, "10", "yes"),
        ({"late": True, "very_late": False}, "1.5", "no"),
        ({"late": True, "very_late": True}, "2", "yes"),
    ],
)
def test_an_exception_with_decimals_to_a_whole_number(facts: dict[str, bool], days: str, long: str) -> None:
    assert outcome(TERM, "how_long", facts, "2020-01-01")["value"] == days
    assert outcome(TERM, "is_long", facts, "2020-01-01")["value"] == long


def test_decimals_are_not_deemed_of_a_fact_that_is_whole() -> None:
    rules = HOURS + "  deemed hours_done is 1.5 hours when weeks_off is at least 3 weeks\n"
    assert only(rules, "P301").message.startswith("`1.5 hours` is a number of hours, and a whole number of hours")


@pytest.mark.parametrize(("name", "value"), [("hours_done", "1.5"), ("weeks_off", "0.5"), ("hours_done", "0.001")])
def test_a_whole_number_is_whole_in_its_own_unit(name: str, value: str) -> None:
    with checkers(HOURS) as book:
        with pytest.raises(FactsRefused) as raised:
            answer(book, "may_go", {name: Decimal(value)}, "2020-01-01")
        assert raised.value.mistakes[0].message == f"{value} is not a whole number"
        record = answer(book, "may_go", {"weeks_off": 1}, "2020-01-01").record
        assert [s["witnesses"][0]["facts"] for s in record["needed"]["sets"]] == [{"hours_done": "2"}]
        assert answer(book, "may_go", {"weeks_off": 2}, "2020-01-01").outcome == "no"


def test_the_ends_of_a_range_are_whole_too() -> None:
    assert only(HOURS.replace("from 0 to 400", "from 0 to 1.5"), "P310")


def test_an_example_gives_a_whole_number() -> None:
    rules = (
        HOURS
        + '  example "half"\n    on January 1, 2020\n    given hours_done is 90 minutes\n    expect may_go is yes\n'
    )
    (said,) = failures(rules)
    assert "1.5 is not a whole number" in said


def test_an_assertion_is_yes_or_no() -> None:
    rules = HOURS + '  assert "something"\n    hours_done\n'
    assert only(rules, "P301").message == "`hours_done` is a whole number of hours, and a condition is yes or no"
