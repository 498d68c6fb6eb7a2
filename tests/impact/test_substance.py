"""Whether an action changes any decision: by a witness, by the same logic, in every case, for a proposal before it is adopted."""

from __future__ import annotations

from datetime import date

from documents import compiled
from pincite.cli.verdicts import effects_said, verdict_on_decisions
from pincite.impact.comparing import Comparison
from pincite.impact.sides import Version
from pincite.impact.substance import Substance, substance

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
    return tried(RULES, *gone, proposal_on=proposal_on).decided


def tried(rules: str, *gone: str, proposal_on: date | None = None) -> Substance:
    made, listed = compiled(rules)
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


# ---- provision by provision -----------------------------------------------------------------------------------------

SEVERAL = """\
part 20 Ill. Adm. Code 9999 "Invented for tests: not law"

source
  adopted at 1 Ill. Reg. 1, effective January 1, 2000
  amended at 5 Ill. Reg. 50, effective July 1, 2020
    amends 9999.10

term pupil is a person "pupil"

about pupil "a person who learns"
  fact hours is a whole number of hours from 0 to 400
    ask "How many hours?"
  fact ill is yes or no
    ask "Was the pupil ill?"

section 9999.10 "Hours"

a)
  until 5 Ill. Reg. 50
    | A pupil needs 100 hours.

    define needed as 100 hours

  since 5 Ill. Reg. 50
    | A pupil needs 120 hours.

    define needed as 120 hours

b)
  until 5 Ill. Reg. 50
    | Hours are looked at from 300 hours on.

    define counted as hours is at least 300 hours

  since 5 Ill. Reg. 50
    | Hours are looked at from 10 hours on.

    define counted as hours is at least 10 hours

  question may_sit "May the pupil sit?"
    answer any of
      hours is at least needed
      not counted

c)
  until 5 Ill. Reg. 50
    | He or she may rest when ill.

  since 5 Ill. Reg. 50
    | A pupil may rest when ill.

  question may_rest "May the pupil rest?"
    answer ill

d)
  until 5 Ill. Reg. 50
    | He or she is well come.

  since 5 Ill. Reg. 50
    | A pupil is welcome.

e)
  until 5 Ill. Reg. 50
    | A pupil who was ill may leave.

    define may_go as ill

  since 5 Ill. Reg. 50
    | A pupil may leave who was ill.

    define may_go as not not ill

  question may_leave "May the pupil leave?"
    answer may_go
"""


def test_each_provision_is_told_apart() -> None:
    effects = {effect.address: effect for effect in tried(SEVERAL, "5 Ill. Reg. 50").effects}
    assert effects["9999.10(c)"].does == "same logic"
    assert effects["9999.10(d)"].does == "not decided by"
    assert effects["9999.10(e)"].does == "every case"
    assert effects["9999.10(e)"].tried > 0
    assert effects["9999.10(b)"].does == "alone"
    assert effects["9999.10(b)"].question is not None
    assert effects["9999.10(b)"].question.name == "may_sit"
    assert list(effects) == [f"9999.10({letter})" for letter in "abcde"]


def test_a_provision_that_changes_a_decision_only_where_others_have_changed_says_so() -> None:
    effects = {effect.address: effect for effect in tried(SEVERAL, "5 Ill. Reg. 50").effects}
    needed = effects["9999.10(a)"]  # where the old (b) looks at hours there are more than enough
    assert (needed.does, bool(needed.others)) == ("together", True)


def test_what_each_provision_does_is_said_in_sentences() -> None:
    said = dict(effects_said(tried(SEVERAL, "5 Ill. Reg. 50").effects))
    assert said["Substantive, turning a decision alone:"] == ("9999.10(b): May the pupil sit? (9999.10(b))",)
    (joint,) = said["Substantive, turning a decision together with others; no case was found in which one does alone:"]
    assert joint.startswith("9999.10(a) ")
    assert said["Editorial as the rules encode it, other words over the same logic:"] == ("9999.10(c)",)
    assert said["No question, duty or right rests on:"] == ("9999.10(d)",)


def test_the_provisions_of_a_proposal_are_told_apart_as_well() -> None:
    (effect,) = tried(RULES, proposal_on=date(2030, 1, 1)).effects
    assert (effect.address, effect.does) == ("9999.20(a)", "alone")


PENDING = "    pending since 5 Ill. Reg. 50\n"
WAITING = (
    SEVERAL.replace("    define needed as 120 hours\n", PENDING)
    .replace("    | A pupil is welcome.\n", "    | A pupil is welcome.\n\n" + PENDING)
    .replace("counted as hours is at least 10 hours", "counted as hours is at least 300 hours")
)


def test_words_that_are_not_encoded_yet_are_not_called_substantive() -> None:
    of = tried(WAITING, "5 Ill. Reg. 50")
    verdict = verdict_on_decisions(of.decided)
    assert verdict.startswith("Not established: 1 of ")
    assert "because words they rest on are not encoded" in verdict
    does = {effect.address: effect.does for effect in of.effects}
    assert does["9999.10(a)"] == does["9999.10(d)"] == "not encoded"
    assert does["9999.10(c)"] == "same logic"
    (said,) = dict(effects_said(of.effects))["Not established, the new words are not encoded yet:"]
    assert said == "9999.10(a), 9999.10(d)"
