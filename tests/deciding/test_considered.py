"""What a record says it considered and rests on: ranks, conditions that made an exception apply, counting of days, lists."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from pincite.deciding.grounds import cited
from pincite.deciding.report import report
from pincite.deciding.rulebook import Rulebook
from rulebooks import answer, checkers, reasons

RULES = """\
term office is an office "Office"
fact form_signed is yes or no
fact fee_paid is yes or no
fact urgent is yes or no
fact received_on is a date
record module
  passed is yes or no
  required is yes or no
fact modules is a list of module

a)
  | A signed form is valid.
  define form_valid as form_signed
  question is_valid "Is the form valid?"
    answer form_valid
b)
  | A fee is settled when it is paid.
  define fee_settled as fee_paid
c)
  | A form whose fee is not settled is not valid. An urgent one is, if the office allows it.
  determination urgent_allowed by office is yes or no
    on "if the office allows it"
    until made no effect
  exception without_fee to form_valid
    on "A form whose fee is not settled is not valid."
    when not fee_settled
    then no
  exception in_haste to form_valid
    on "An urgent one is, if the office allows it."
    when urgent and urgent_allowed
    then yes
    over without_fee
d)
  | An answer is due in 5 working days.
  define answer_due_on as 5 working_days after received_on
  question due_on "When is the answer due?"
    answer answer_due_on
e)
  | Every required module is passed, and there are at least 2.
  define all_passed as every modules where required has passed
    at least 2
  question is_done "Is it done?"
    answer all_passed
"""


@pytest.fixture(scope="module")
def book() -> Iterator[Rulebook]:
    with checkers(RULES) as made:
        yield made


def considered(book: Rulebook, facts: dict[str, Any]) -> tuple[str, ...]:
    return report(answer(book, "is_valid", {"form_signed": True, **facts}, "2020-03-01").record).considered


def test_all_that_makes_an_exception_apply_is_told_and_cited(book: Rulebook) -> None:
    facts = {"fee_paid": False, "urgent": False}
    assert considered(book, facts) == (
        "9999.10(c), in haste: does not apply, urgent is no",
        "9999.10(c), without fee: applies, fee paid is no",
        "9999.10(a), form valid: yes, displaced",
    )
    assert "9999.10(b)" in cited(answer(book, "is_valid", {"form_signed": True, **facts}, "2020-03-01").record)


def test_a_lower_exception_says_by_which_it_is_displaced(book: Rulebook) -> None:
    assert considered(book, {"fee_paid": False, "urgent": True, "urgent_allowed": True}) == (
        "9999.10(c), in haste: applies, urgent is yes, urgent allowed is yes",
        "9999.10(c), without fee: applies, displaced by in haste",
    )


def test_a_lower_exception_says_unless_which_it_applies(book: Rulebook) -> None:
    found = considered(book, {"fee_paid": False, "urgent": True})
    assert "9999.10(c), without fee: applies unless in haste does" in found
    assert "9999.10(c), in haste: may apply: it depends on urgent_allowed, which is reserved to the office" in found


def test_working_days_are_counted_by_the_counting_rule(book: Rulebook) -> None:
    decision = answer(book, "due_on", {"received_on": "2023-07-03"}, "2023-08-01")
    kinds = {assumption["kind"] for assumption in decision.record["assumptions"]}
    assert {"counting_rule", "no_holiday_table"} <= kinds


def test_what_every_filling_gives_could_become(book: Rulebook) -> None:
    modules = [{"passed": True, "required": True}, {"passed": False, "required": {"state": "unknown"}}]
    record = answer(book, "is_done", {"modules": modules}, "2024-06-01").record
    assert record["outcome"]["could_become"] == ["no"]
    assert reasons(record["outcome"]) == ["missing modules[2].required"]
