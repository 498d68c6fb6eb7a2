"""What a reader is shown where something is open: what holds only in one case stands under the name of that case."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from pincite.deciding.api import Decision
from pincite.deciding.markdown import render_markdown
from pincite.deciding.report import report
from pincite.deciding.rulebook import Rulebook
from pincite.deciding.webpage import render_html
from rulebooks import answer, checkers

RULES = """\
fact age is a whole number of years from 0 to 100
fact reached is a number of inches from 0 to 100
fact urgent is yes or no
fact fee_paid is yes or no
fact form_signed is yes or no
fact student is yes or no
fact renewal is yes or no

a)
  | Whoever reaches the standard is fit.
  table standard in inches
    down age
      20 to 39   14.0
      40 to 59   10.0
    gap under 20 because "the table begins at 20"
    gap 60 and over because "the table ends at 59"
    better is more
  define fit_by_table as reached is at least table standard at age
b)
  | Whoever is older than the table shows is treated alike.
  reading treated_alike on "treated alike"
    ask "What is asked of whoever is older?"
    no default because "the words do not say"
    or as_the_oldest_row because "the last row goes on"
    or nothing_is_asked because "there is no row"
  define fit_by_last_row as reached is at least 10 inches
    on "older than the table"
  define fit_when_older by treated_alike
    on "Whoever is older"
    as_the_oldest_row: fit_by_last_row
    nothing_is_asked: yes
  exception older to fit_by_table
    on "Whoever is older than the table shows"
    when age is at least 60 years
    then fit_when_older
  question is_fit "Is this person fit?"
    answer fit_by_table
c)
  | A signed form is valid. An urgent form is valid when the fee is paid.
  define form_valid as form_signed
    on "A signed form is valid."
  exception in_haste to form_valid
    on "An urgent form is valid when the fee is paid."
    when urgent
    then fee_paid
  question is_valid "Is the form valid?"
    answer form_valid
d)
  | A renewal costs 50, a first licence 80; a student pays nothing.
  define base_fee as follows
    when renewal: 50
    otherwise: 80
    on "A renewal costs 50, a first licence 80"
  define fee as follows
    when student: 0
    otherwise: base_fee
    on "a student pays nothing"
  question the_fee "What is the fee?"
    answer fee
"""


@pytest.fixture(scope="module")
def book() -> Iterator[Rulebook]:
    with checkers(RULES) as made:
        yield made


def fit(book: Rulebook, **facts: Any) -> Decision:
    return answer(book, "is_fit", facts, "2020-03-01")


def shown(decision: Decision) -> list[tuple[str, str, str, tuple[str, ...]]]:
    return [(b.under, b.answer, b.address, b.lines) for b in report(decision.record).blocks]


def test_each_alternative_of_an_open_reading_stands_under_its_name(book: Rulebook) -> None:
    low = fit(book, age=61, reached=9)
    assert low.outcome == "undetermined"
    cases = [entry for entry in shown(low) if entry[0]]
    assert cases == [
        (
            "treated alike is read as as the oldest row",
            "NO",
            "9999.10(b)",
            ("reached: 9 inches", "reached is at least 10 inches: no"),
        ),
        ("treated alike is read as nothing is asked", "YES", "9999.10(b)", ()),
    ]
    assert {entry[1] for entry in shown(low) if not entry[0]} <= {"UNDETERMINED", ""}


def test_text_page_and_markdown_name_the_case_before_what_holds_in_it(book: Rulebook) -> None:
    decision = fit(book, age=61, reached=9)
    text = decision.text()
    assert "     if treated alike is read as nothing is asked:\n\n     YES  20 Ill. Adm. Code 9999.10(b)" in text
    assert not re.search(r"^(YES|NO) ", text, re.MULTILINE)  # what stands in the first column holds in every case
    markdown = render_markdown(decision.record)
    assert "## If treated alike is read as as the oldest row\n\n### NO: 20 Ill. Adm. Code 9999.10(b)" in markdown
    assert not re.search(r"^## (YES|NO)", markdown, re.MULTILINE)
    assert "\n\n\n" not in markdown
    page = render_html(decision.record, decision.words)
    assert page.count('<section class="case"><h2>If treated alike is read as') == 2
    outside = re.sub(r'<section class="case">.*?</section>', "", page, flags=re.DOTALL)
    assert not re.search(r'<summary><span class="answer (yes|no)"', outside)


def test_where_every_way_gives_the_same_answer_the_ways_are_still_told_apart(book: Rulebook) -> None:
    decision = fit(book, age=61, reached=12)
    assert decision.outcome == "yes"
    assert decision.record["readings"]["verdict"] == "same_under_every_reading"
    assert [entry[:2] for entry in shown(decision) if entry[0]] == [
        ("treated alike is read as as the oldest row", "YES"),
        ("treated alike is read as nothing is asked", "YES"),
    ]


def test_a_reading_that_is_chosen_needs_no_case(book: Rulebook) -> None:
    decision = answer(
        book, "is_fit", {"age": 61, "reached": 9}, "2020-03-01", readings={"treated_alike": "as_the_oldest_row"}
    )
    assert decision.outcome == "no"
    assert [entry for entry in shown(decision) if entry[0]] == []


def test_a_table_has_no_value_of_its_own(book: Rulebook) -> None:
    decision = fit(book, age=30, reached=15)
    assert decision.outcome == "yes"
    tables = [step for step in decision.record["steps"] if step["kind"] == "table"]
    assert [step["value"] for step in tables] == [{"cells": 2}]
    text = decision.text(full=True)
    assert "table standard at age: 14 inches" in text
    assert "table standard: a table of 2 values" in text
    assert "treated alike: no way chosen" in text
    assert "unknown" not in text
    assert not any("standard: " in line for entry in shown(decision) for line in entry[3] if "at age" not in line)


def test_an_exception_that_may_apply_and_what_it_displaces_are_told_by_case(book: Rulebook) -> None:
    decision = answer(book, "is_valid", {"form_signed": True, "fee_paid": False}, "2020-03-01")
    assert decision.outcome == "undetermined"
    cases = [entry[:3] for entry in shown(decision) if entry[0]]
    assert cases == [
        ("the exception in haste of 9999.10(c) applies", "NO", "9999.10(c)"),
        ("the exception in haste of 9999.10(c) does not apply", "YES", "9999.10(c)"),
    ]
    agreed = answer(book, "is_valid", {"form_signed": True, "fee_paid": True}, "2020-03-01")
    assert agreed.outcome == "yes"
    assert [entry[1] for entry in shown(agreed) if entry[0]] == ["YES", "YES"]


def test_the_alternative_of_a_selector_stands_in_the_record(book: Rulebook) -> None:
    steps = fit(book, age=61, reached=9).record["steps"]
    assert [step["alternative"] for step in steps if step["kind"] == "selector"] == [
        "as_the_oldest_row",
        "nothing_is_asked",
    ]


def test_what_an_amount_is_in_each_case_is_told(book: Rulebook) -> None:
    open_ = answer(book, "the_fee", {}, "2020-03-01")
    assert open_.outcome == {"at_least": "0", "at_most": "80"}
    assert [(entry[0], entry[3]) for entry in shown(open_) if entry[0]] == [
        ("student is yes", ("fee: 0",)),
        ("student is no", ("renewal: undetermined", "base fee: from 50 to 80")),
        ("student is no, and renewal is yes", ("base fee: 50",)),
        ("student is no, and renewal is no", ("base fee: 80",)),
    ]
    text = answer(book, "the_fee", {"renewal": True}, "2020-03-01").text()
    assert text.startswith("from 0 to 50   What is the fee?")
    assert "if student is no:" in text
    assert "base fee: 50" in text
    assert "if renewal" not in text


def test_versions_of_the_law_that_may_govern_are_told_by_the_days_on_which_they_do() -> None:
    rules = """\
source
  adopted at 1 Ill. Reg. 1, effective January 1, 2000
  amended at 5 Ill. Reg. 50, effective July 1, 2020
    amends 9999.10

section 9999.10 "Marks"

fact mark is a whole number from 0 to 100
fact sat_on is a date

a)
  until 5 Ill. Reg. 50
    | A mark of 60 is a pass.
    define mark_needed as 60
  since 5 Ill. Reg. 50
    | A mark of 70 is a pass.
    define mark_needed as 70
  define passed as mark is at least mark_needed
  question is_passed "Is it passed?"
    governed by sat_on
    answer passed
"""
    with checkers(rules) as made:
        sat = {"from": "2020-06-01", "to": "2020-07-31"}
        decision = answer(made, "is_passed", {"mark": 65, "sat_on": sat}, "2021-01-01")
        assert decision.outcome == "undetermined"
        assert [entry[:2] for entry in shown(decision)] == [
            ("sat on is from June 1, 2020 to June 30, 2020", "YES"),
            ("sat on is from July 1, 2020 to July 31, 2020", "NO"),
        ]
        agreed = answer(made, "is_passed", {"mark": 75, "sat_on": sat}, "2021-01-01")
        assert [entry[1] for entry in shown(agreed)] == ["YES", "YES"]
