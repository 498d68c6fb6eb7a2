"""Forms of facts that a schema and the reader take or refuse together; what only the calendar tells is the reader's."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from importlib.resources import files
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from pincite.deciding.given import FactsRefused, read_facts
from pincite.deciding.rulebook import Rulebook
from rulebooks import checkers

RULES = """\
term office is an office "office"
record test
  taken_on is a date
  note_on is a date or none
fact granted is yes or no
fact points is a whole number from 0 to 100
fact run is minutes and seconds
fact seen_on is a date
fact called_at is a time
fact tests is a list of test

a)
  | The office sets the score. All is looked at.
  determination score by office is a whole number from 60 to 80
    on "The office sets the score."
  define taken as count of tests where taken_on is before asked_on and note_on is none
    on "All is looked at."
  question all_of_it "All?"
    answer all of
      granted
      points is at least score
      run is at most 14:34
      seen_on is before asked_on
      called_at is after called_at or taken is at least 1
"""

NONE = {"state": "none"}


@pytest.fixture(scope="module")
def book() -> Iterator[Rulebook]:
    with checkers(RULES) as made:
        yield made


@pytest.mark.parametrize(
    ("name", "value", "taken"),
    [
        ("granted", "yes", True),
        ("granted", "true", False),
        ("granted", {"value": {"state": "unknown"}, "source": "file"}, True),
        ("granted", {"value": {"state": "none"}, "source": "file"}, False),
        ("points", {"value": 3, "source": 5}, False),
        ("points", {"value": 3, "attested_by": None}, False),
        ("points", 130, False),
        ("points", 1.5, False),
        ("score", 85, True),
        ("score", {"value": 70, "by": "board", "made_on": "2023-06-23"}, True),
        ("score", {"value": 70, "made_on": "soon"}, False),
        ("score", {"value": 70, "made_on": "2023-06"}, False),
        ("score", NONE, True),
        ("run", {"at_least": "10:00"}, True),
        ("run", {"at_least": 10}, False),
        ("seen_on", "2021-13", False),
        ("seen_on", "2021-02-41", False),
        ("seen_on", "0000-02", False),
        ("seen_on", {"from": "2021-02", "to": "2021-03-04"}, True),
        ("called_at", "yesterday", False),
        ("called_at", "2021-02-03", False),
        ("called_at", "2021-02-03T10:00-06:00", True),
        ("called_at", "2021-02-03 10:00:30", True),
        ("tests", [{"taken_on": NONE}], False),
        ("tests", [{"taken_on": {"state": "unknown"}, "note_on": NONE}], True),
    ],
)
def test_one_mind(book: Rulebook, name: str, value: Any, taken: bool) -> None:
    text = json.dumps({name: value})
    folder = files(book.package) / "schemas"
    (path,) = [entry for entry in folder.iterdir() if entry.name.endswith(".json")]
    schema = json.loads(path.read_text(encoding="utf-8"))
    assert Draft202012Validator(schema).is_valid(json.loads(text)) is taken
    try:
        read_facts(book, "9999", json.loads(text, parse_float=Decimal))
    except FactsRefused:
        assert not taken
    else:
        assert taken
