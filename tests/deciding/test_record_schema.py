"""Every decision record is what its committed schema says, and its id is what its contents give."""

from __future__ import annotations

import copy
import json
from datetime import date
from importlib.resources import files
from typing import Any

import jsonschema
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from oracle.harness import asked, checkers
from oracle.program import Program
from oracle.strategies import cases, programs
from pincite.deciding.api import decide
from pincite.deciding.masking import masked, record_id
from pincite.deciding.record import SCHEMA

PATH = files("pincite") / "deciding" / "decision-record-1.json"
DECIDED = jsonschema.Draft202012Validator(
    json.loads(PATH.read_text(encoding="utf-8")), format_checker=jsonschema.FormatChecker()
)
RETAKE: dict[str, Any] = {
    "appointment_seq": 1,
    "employer_kind": "local_le_agency",
    "misconduct_alleged": True,
    "exam_attempts": [{"kind": "initial", "result": "failed", "taken_on": date(2023, 7, 20), "appointment": 1}],
}


def test_the_schema_is_a_schema_and_names_itself() -> None:
    DECIDED.check_schema(DECIDED.schema)
    assert DECIDED.schema["$id"] == SCHEMA


@pytest.mark.parametrize("day", [date(1991, 1, 1), date(1992, 2, 1), date(2022, 12, 20), date(2024, 2, 1)])
@pytest.mark.parametrize("full", [False, True])
def test_records_of_the_law_are_valid(day: date, full: bool) -> None:
    record = decide("may_retake", RETAKE if full else {}, day, subject="case-1").record
    assert [e.message for e in DECIDED.iter_errors(record)] == []
    assert [e.message for e in DECIDED.iter_errors(masked(record))] == []


@settings(max_examples=8, phases=(Phase.explicit, Phase.generate))
@given(programs(), st.data())
def test_records_of_random_rules_are_valid(program: Program, data: Any) -> None:
    with checkers(program) as book:
        record = asked(program, book, data.draw(cases(program))).record
    assert [e.message for e in DECIDED.iter_errors(record)] == []


@pytest.mark.parametrize(("at", "to"), [(("valid_on",), "today"), (("outcome", "kind"), "guess"), (("steps",), None)])
def test_what_is_no_record_is_refused(at: tuple[str, ...], to: Any) -> None:
    record = copy.deepcopy(decide("may_retake", RETAKE, date(2024, 2, 1)).record)
    *above, last = at
    part = record
    for name in above:
        part = part[name]
    part[last] = to
    assert list(DECIDED.iter_errors(record))


def test_the_id_holds_for_a_masked_record_and_not_for_a_changed_one() -> None:
    record = decide("may_retake", RETAKE, date(2024, 2, 1)).record
    bare = {name: value for name, value in record.items() if name != "record_id"}
    assert record_id(bare) == record["record_id"]
    hidden = {name: value for name, value in masked(record).items() if name != "record_id"}
    assert hidden != bare
    assert record_id(hidden) == record["record_id"]
    assert record_id({**bare, "valid_on": "2024-02-02"}) != record["record_id"]
