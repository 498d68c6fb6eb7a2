"""A period governed by the law of its own end: the version under which it ends while that version is in force."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from pincite.deciding.rulebook import Rulebook
from rulebooks import answer, checkers

RULES = """\
source
  adopted at 1 Ill. Reg. 1, effective January 1, 2000
  amended at 2 Ill. Reg. 2, effective January 1, 2010

section 9999.10 "Invented"

term holder is a person "the holder"
fact received_on is a date
fact answered_on is a date or none

a)
  until 2 Ill. Reg. 2
    | An answer is due 10 days after receipt.
    define due_on as deadline 10 days after received_on
      governed by end
    duty answer_it of holder
      due within 10 days after received_on
      done on answered_on
      governed by end
  since 2 Ill. Reg. 2
    | An answer is due 20 days after receipt.
    define due_on as deadline 20 days after received_on
      governed by end
    duty answer_it of holder
      due within 20 days after received_on
      done on answered_on
      governed by end
  question when_due "When is the answer due?"
    answer due_on
  question in_time "Was it in time?"
    answer answer_it is done_on_time
"""


@pytest.fixture(scope="module")
def book() -> Iterator[Rulebook]:
    with checkers(RULES) as made:
        yield made


@pytest.mark.parametrize(
    ("received", "due", "answered", "in_time"),
    [
        ("2009-07-01", "2009-07-13", "2009-07-13", "yes"),
        ("2009-07-01", "2009-07-13", "2009-07-14", "no"),
        ("2010-01-04", "2010-01-25", "2010-01-25", "yes"),
        ("2009-12-28", "2010-01-18", "2010-01-18", "yes"),  # by the old version it would end when that is over
        ("2009-12-28", "2010-01-18", "2010-01-19", "no"),
    ],
)
def test_the_version_under_which_it_ends(book: Rulebook, received: str, due: str, answered: str, in_time: str) -> None:
    facts = {"received_on": received, "answered_on": answered}
    assert answer(book, "when_due", facts, "2010-03-01").outcome == due
    assert answer(book, "in_time", facts, "2010-03-01").outcome == in_time


def test_while_the_day_is_not_known_no_version_is_left_out(book: Rulebook) -> None:
    record = answer(book, "when_due", {}, "2010-03-01").record
    assert record["outcome"]["value"] == {"state": "unknown"}
    assert [(r["kind"], r["of"]) for r in record["outcome"]["reasons"]] == [("missing", "received_on")]
