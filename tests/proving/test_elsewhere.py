"""An example speaks of another Part's facts, readings and offices by their names with that Part's number."""

from __future__ import annotations

import pytest

from pincite.pipeline import Rejected
from pincite.proving.examples import run_examples
from pincite.proving.loading import loaded
from projects import compiled

ONE = """\
part 20 Ill. Adm. Code 9998 "Invented for tests: not law"

source
  adopted at 1 Ill. Reg. 1, effective January 1, 2000

section 9998.10 "Tests"

term office is an office "Examining Office"

about person "a person who is examined"
  fact taken_on is a date
  fact score is a percent from 0% to 100%

a)
  | A score of about 70% is a pass. The Office may excuse a person.

  reading about_seventy on "about 70%"
    ask "Is a score of 69% a pass?"
    no default because "about has no limits"
    or exactly because "70% is what is named"
    or nearly because "about takes in what is near"

  define passed by about_seventy
    exactly: score is at least 70%
    nearly: score is at least 69%

  determination excuse by office is yes or no
    on "The Office may excuse a person."
    until made reserved

  question passes "Is this a pass?"
    answer is passed
"""
TWO = """\
part 20 Ill. Adm. Code 9999 "Invented for tests: not law"

source
  adopted at 1 Ill. Reg. 1, effective January 1, 2000

section 9999.10 "Certificates"

about applicant "a person who applies"
  fact has_applied is yes or no

a)
  | A person who has applied and passed the test gets a certificate.

  question certificate "Is a certificate due?"
    answer has_applied and 9998.passed

  question excused_or_certified "Is the person excused, or is a certificate due?"
    answer 9998.excuse or (has_applied and 9998.passed)

  example "a fact of the other Part is missing"
    on March 1, 2020
    given has_applied is yes
    given 9998.score is unknown
    expect certificate is undetermined because missing 9998.score

  example "a reading of the other Part"
    on March 1, 2020
    given has_applied is yes
    given 9998.score is 69%
    expect certificate is undetermined because turns on 9998.about_seventy
    expect certificate is undetermined turning on 9998.about_seventy

  example "the reading taken one way"
    on March 1, 2020
    under 9998.about_seventy is nearly
    given has_applied is yes
    given 9998.score is 69%
    expect certificate is yes citing 9998.10(a)

  example "an office of the other Part has to decide"
    on March 1, 2020
    given has_applied is no
    given 9998.score is 69%
    expect excused_or_certified is undetermined because reserved to 9998.office

  example "a fact of this Part is missing, with its number and without"
    on March 1, 2020
    given 9998.score is 80%
    expect certificate is undetermined because missing has_applied
    expect certificate is undetermined because missing 9999.has_applied
"""
FILES = {"regs/part9998/rules.pin": ONE, "regs/part9999/rules.pin": TWO}


def failures(two: str) -> list[str]:
    made = compiled({**FILES, "regs/part9999/rules.pin": two})
    source = made.timed.typed.resolved
    with loaded(made.plan, "regs") as book:
        return [f"{f.title}: {f.message}" for f in run_examples(source.examples, book, source.units).failures]


def test_what_is_expected_of_another_part_is_met() -> None:
    assert failures(TWO) == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "because missing 9998.score",
            "because missing has_applied",
            "because of `has_applied`, not: missing: 9998.score",
        ),
        ("undetermined turning on 9998.about_seventy", "undetermined because missing 9998.score", "another reason"),
        ("reserved to 9998.office", "missing 9998.score", "another reason"),
        ("yes citing 9998.10(a)", "yes turning on 9998.about_seventy citing 9998.10(a)", "turns on no reading"),
    ],
)
def test_what_is_not_met_is_told(old: str, new: str, said: str) -> None:
    assert TWO.count(old) == 1
    (message,) = failures(TWO.replace(old, new))
    assert said in message


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("missing 9998.score", "missing 9998.skore", "P201"),
        ("missing 9998.score", "missing score", "P201"),
        ("undetermined turning on 9998.about_seventy", "undetermined turning on 9998.score", "P204"),
        ("reserved to 9998.office", "reserved to 9998.score", "P204"),
    ],
)
def test_what_the_other_part_does_not_have_is_reported(old: str, new: str, code: str) -> None:
    try:
        found = compiled({**FILES, "regs/part9999/rules.pin": TWO.replace(old, new)}).found
    except Rejected as rejected:
        found = rejected.found
    assert code in {d.code for d in found}
