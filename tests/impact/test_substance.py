"""Whether an action changes any decision: by a witness, by the same logic, in every case, for a proposal before it is adopted."""

from __future__ import annotations

from datetime import date

from documents import compiled
from pincite.cli.differences import verdict_on_decisions
from pincite.impact.comparing import Comparison
from pincite.impact.sides import Version
from pincite.impact.substance import substance

RULES = """\
part 20 Ill. Adm. Code 9999 "Invented for tests: not law"

source
  adopted at 1 Ill. Reg. 1, effective January 1, 2000
  amended at 5 Ill. Reg. 50, effective July 1, 2020
    amends 9999.10
  amended at 6 Ill. Reg. 60, effective July 1, 2021
    amends 9999.20
  proposed at 7 Ill. Reg. 70, January 3, 2022
    amends 9999.20

term pupil is a person "pupil"

about pupil "a person who learns"
  fact hours is a whole number of hours from 0 to 400
    ask "How many hours?"
  fact day_course is yes or no
    ask "Is it the day course?"
  fact began_on is a date
    ask "When did the course begin?"

section 9999.10 "Hours"

a)
  until 5 Ill. Reg. 50
    | A pupil needs 100 hours when the course begins.

    define needed as 100 hours

  since 5 Ill. Reg. 50
    | A pupil needs 120 hours when the course begins.

    define needed as 120 hours

  question may_begin "May the pupil begin?"
    governed by began_on
    answer hours is at least needed

section 9999.20 "Courses"

a)
  until 6 Ill. Reg. 60
    | He or she may take the day course.

  since 6 Ill. Reg. 60 until 7 Ill. Reg. 70
    | A pupil may take the day course.

  since 7 Ill. Reg. 70
    | A pupil may take any course but the day course.

    define allowed as not day_course

  until 7 Ill. Reg. 70
    define allowed as day_course

  question may_take "May the pupil take this course?"
    answer allowed
"""


def found(*gone: str, proposal_on: date | None = None) -> Comparison:
    made, listed = compiled(RULES)
    assert made is not None, [(d.code, d.message) for d in listed]
    days = {} if proposal_on is None else {"7 Ill. Reg. 70": proposal_on.toordinal()}
    return substance(Version(made, "regs", {}), frozenset(gone), days, 200)


def test_an_action_that_changes_a_decision_has_a_witness_under_the_day_that_governs() -> None:
    comparison = found("5 Ill. Reg. 50")
    (entry,) = comparison.decided
    witness = entry.established.witness
    assert entry.new.name == "may_begin"
    assert witness is not None
    assert 100 <= witness.case.facts["hours"] < 120
    assert witness.case.facts["began_on"] >= "2020-07-01"
    assert (witness.old.words, witness.new.words) == ("YES", "NO")
    assert verdict_on_decisions(comparison).startswith("Substantive: 1 of 1")


def test_an_action_that_changes_only_words_rests_on_the_same_logic() -> None:
    comparison = found("6 Ill. Reg. 60")
    assert [(e.new.name, e.established.how) for e in comparison.decided] == [("may_take", "same logic")]
    assert verdict_on_decisions(comparison).startswith("Editorial: no decision can change")


def test_a_proposal_is_tried_before_it_is_adopted() -> None:
    comparison = found(proposal_on=date(2030, 1, 1))
    (entry,) = comparison.decided
    witness = entry.established.witness
    assert witness is not None
    assert witness.case.on >= "2030-01-01"
    assert {witness.old.words, witness.new.words} == {"YES", "NO"}


def test_what_nothing_rests_on_decides_nothing() -> None:
    comparison = found("9 Ill. Reg. 9")
    assert comparison.decided == ()
    assert "nothing is decided by it" in verdict_on_decisions(comparison)
