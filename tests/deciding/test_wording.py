"""What is said to a person is plain: numbers with their nouns, hours and minutes, days that are not known, things said once."""

from __future__ import annotations

from typing import Any

import pytest

from pincite.deciding.assumptions import assumptions_told
from pincite.deciding.report import report, step_name, step_value
from pincite.deciding.wording import counted, number_words, reason_words, record_value_words
from pincite.runtime.facts import Spec
from rulebooks import answer, checkers


@pytest.mark.parametrize(("number", "said"), [(0, "0 places"), (1, "1 place"), (2, "2 places")])
def test_a_count_agrees_with_its_noun(number: int, said: str) -> None:
    assert counted(number, "place") == said


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("48", "48 hours"),
        ("1", "1 hour"),
        ("18.5", "18.5 hours"),
        ("18.233333333333", "18 hours 14 minutes"),
        ("1.016666666666", "1 hour 1 minute"),
        ("0.333333333333", "0 hours 20 minutes"),
        ("18.2333", "18.2333 hours"),
    ],
)
def test_hours_that_are_whole_minutes_are_said_as_such(value: str, said: str) -> None:
    assert number_words(value, Spec("number", "hours")) == said


def test_minutes_and_seconds_have_no_unit_beside_their_colon() -> None:
    assert step_value({"value": "14:34", "unit": "seconds"}, False) == "14:34"
    assert step_value({"value": "14", "unit": "seconds"}, False) == "14 seconds"


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("yes", "YES"),
        ("undetermined", "UNDETERMINED"),
        ([], "UNDETERMINED"),
        ({"state": "unknown"}, "UNDETERMINED"),
        ("2024-02-29", "February 29, 2024"),
        ({"from": "2024-02-29", "to": "2024-03-01"}, "from February 29, 2024 to March 1, 2024"),
        (["pending", "done_late"], "pending or done late"),
        ("12.5", "12.5"),
        ({"x": {}}, "known in part"),
        ("2024-99-99", "something that is no value"),
        (5, "5"),
    ],
)
def test_the_value_of_any_record_can_be_said(value: Any, said: str) -> None:
    assert record_value_words(value) == said


NOT_YET = {
    "kind": "not_in_force",
    "of": "9999.10(a)",
    "status": "not_yet_in_force",
    "start": "2020-07-01",
    "action": "5 Reg. 50",
}
ENDED = {
    "kind": "not_in_force",
    "of": "9999.10(a)",
    "status": "ended",
    "last": "2020-06-30",
    "action": "5 Reg. 50",
    "how": "repealed",
}


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        (NOT_YET, "9999.10(a) is not yet in force (from July 1, 2020, by 5 Reg. 50)"),
        (
            {**NOT_YET, "on": "2019-01-01"},
            "9999.10(a) was, on January 1, 2019, not yet in force (from July 1, 2020, by 5 Reg. 50)",
        ),
        ({**NOT_YET, "action": "July 1, 2020"}, "9999.10(a) is not yet in force (from July 1, 2020)"),
        (
            {**NOT_YET, "may_be": True},
            "on the day that governs, 9999.10(a) may not yet have been in force (from July 1, 2020, by 5 Reg. 50)",
        ),
        (ENDED, "9999.10(a) ended on June 30, 2020 (repealed by 5 Reg. 50)"),
        (
            {**ENDED, "may_be": True},
            "on the day that governs, 9999.10(a) may have ended already (June 30, 2020, repealed by 5 Reg. 50)",
        ),
        (
            {**ENDED, "status": "suspended", "may_be": True},
            "on the day that governs, 9999.10(a) may have been suspended by 5 Reg. 50",
        ),
        (
            {**ENDED, "status": "no_such_provision", "may_be": True},
            "on the day that governs, there may have been no 9999.10(a)",
        ),
    ],
)
def test_why_a_provision_is_no_law_is_said_of_the_day_that_governs(reason: dict[str, Any], said: str) -> None:
    assert reason_words(reason) == said


def test_assumptions_that_say_the_same_of_several_places_are_one_sentence() -> None:
    touched = {"kind": "may_have_been_touched", "action": "5 Reg. 50"}
    old = {"kind": "reconstructed", "action": "1 Reg. 1", "because": "a mark is lost"}
    record = {
        "assumptions": [
            {**touched, "address": "10(a)"},
            {**touched, "address": "10(b)"},
            {**old, "address": "10(a)"},
            {**old, "address": "10(c)", "because": "a page is lost"},
            {**touched, "address": "20(c)"},
        ]
    }
    assert list(assumptions_told(record)) == [
        "10(a), 10(b) and 20(c) may have been touched by 5 Reg. 50, whose words are not held",
        "the words of 10(a) by 1 Reg. 1 are reconstructed: a mark is lost",
        "the words of 10(c) by 1 Reg. 1 are reconstructed: a page is lost",
    ]


@pytest.mark.parametrize(
    ("step", "said"),
    [
        ({"kind": "rule", "name": "misconduct:applies", "says": "x"}, "misconduct applies"),
        ({"kind": "rule", "name": "answer_form:due", "says": "x"}, "answer form, last day"),
        ({"kind": "fact", "name": "hours_done", "says": "x"}, "hours done"),
        ({"kind": "compare", "says": "hours done is at least 3"}, "hours done is at least 3"),
    ],
)
def test_a_step_is_called_by_a_name_a_person_can_read(step: dict[str, Any], said: str) -> None:
    assert step_name(step) == said


GOVERNED = """\
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


@pytest.mark.parametrize(
    ("sat", "law"),
    [
        ({"state": "unknown"}, "law of a day that is not known (sat on), asked January 1, 2021"),
        ({"from": "2020-06-01", "to": "2020-07-31"}, "law of a day from June 1, 2020 to July 31, 2020 (sat on), asked"),
        ({"to": "2020-07-31"}, "law of a day on or before July 31, 2020 (sat on), asked January 1, 2021"),
        ("2020-06-01", "law of June 1, 2020 (sat on), asked January 1, 2021"),
    ],
)
def test_the_law_of_a_day_that_is_not_exact_is_said_as_that(sat: Any, law: str) -> None:
    with checkers(GOVERNED) as book:
        told = report(answer(book, "is_passed", {"mark": 65, "sat_on": sat}, "2021-01-01").record)
    assert told.law.startswith(law)
