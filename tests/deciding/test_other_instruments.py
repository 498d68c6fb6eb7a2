"""A rule may rest on a name of another instrument, whose law changes on days of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from pincite.deciding.api import Decision, decide
from pincite.deciding.rulebook import Rulebook
from pincite.jurisdiction import jurisdiction
from pincite.pipeline import compile_rules
from pincite.proving.loading import loaded
from pincite.settings import prelude_sources
from pincite.source import Source

ONE = """\
part 20 Ill. Adm. Code 9998 "Invented for tests: not law"

source
  adopted at 1 Ill. Reg. 1, effective January 1, 2000

section 9998.10 "Sittings"

fact sat_on is a date
  ask "On what day did the person sit?"
fact score is a whole number from 0 to 100
  ask "What was the score?"

| A person passes by the score that the other Part asks for on the day of the sitting.

define passes as score is at least 9999.score_needed

question passed "Did the person pass?"
  governed by sat_on
  answer passes
"""
OTHER = """\
part 20 Ill. Adm. Code 9999 "Invented for tests: not law"

source
  adopted at 1 Ill. Reg. 2, effective January 1, 2000
  amended at 5 Ill. Reg. 50, effective July 1, 2010
    amends 9999.10

section 9999.10 "Scores"

until 5 Ill. Reg. 50
  | The score is 70.
  define score_needed as 70
since 5 Ill. Reg. 50
  | The score is 60.
  define score_needed as 60
"""


@contextmanager
def both() -> Iterator[Rulebook]:
    """The checkers of the two Parts."""
    law = jurisdiction("il")
    sources = [*prelude_sources("il"), Source("regs/one/part.pin", ONE), Source("regs/other/part.pin", OTHER)]
    with loaded(compile_rules(sources, law).plan, "regs") as book:
        yield book


def ask(book: Rulebook, score: int, sat_on: object) -> Decision:
    return decide("passed", {"score": score, "sat_on": sat_on}, "2020-01-01", package=book.package)


@pytest.mark.parametrize(
    ("score", "sat_on", "value"),
    [
        (65, "2010-06-30", "no"),
        (65, "2010-07-01", "yes"),
        (65, {"state": "unknown"}, "undetermined"),  # before 2000 there is no law, and 65 is enough since 2010 only
        (65, {"from": "2010-06-30", "to": "2010-07-01"}, "undetermined"),
        (70, {"from": "2010-06-30", "to": "2010-07-01"}, "yes"),
        (59, {"from": "2010-06-30", "to": "2010-07-01"}, "no"),
    ],
)
def test_the_other_law_of_every_day_that_may_govern_is_asked(score: int, sat_on: object, value: str) -> None:
    with both() as book:
        decision = ask(book, score, sat_on)
        assert decision.outcome == value
        assert decision.explain().definite == (value != "undetermined")


def test_a_run_of_days_ends_where_the_other_law_changes() -> None:
    with both() as book:
        record = ask(book, 65, {"from": "2010-06-29", "to": "2010-07-02"}).record
    assert {step["address"] for step in record["steps"] if "address" in step} == {"9998.10", "9999.10"}
    assert record["outcome"]["could_become"] == ["yes", "no"]
