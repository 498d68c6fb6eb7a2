"""Ten mistakes that lawyers make: each is told once, at its place, with its provision, and what is proposed mends it."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from documents import compiled, whole
from findings import standings
from pincite.rendering.result import fix_of
from pincite.rendering.text import text as shown

NAME = "regs/part9999/rules.pin"
RULES = """\
about person "a person who applies for a licence"
  fact age is a number of years from 0 to 120
  fact applied_on is a date
  fact score is a percent from 0% to 100%

term office is an office "office"

a)
  | An applicant must be at least 21 years of age and score 70%.

  define old_enough as age is at least 21 years
    on "at least 21 years of age"

  define scored as score is at least 70%
    on "score 70%"

b)
  | Applications are filed after June 30, 2023, in the form of (a).

  define in_time as applied_on is after June 30, 2023
    on "after June 30, 2023"

  question may_apply "May this person apply?"
    answer all of
      old_enough
      scored
      in_time

  example "everything is in order"
    on March 1, 2024
    given age is 21 years
    given score is 70%
    given applied_on is July 1, 2023
    expect may_apply is yes citing 9999.10(a)

c)
  | The office publishes the form.
  procedural
"""


class Slip(NamedTuple):
    """What is written instead of what, the code it gets, and what the finding must say to the one who wrote it."""

    right: str
    wrong: str
    code: str
    says: tuple[str, ...]


SLIPS = {
    "curved quotation marks": Slip(
        'on "score 70%"', "on \u201cscore 70%\u201d", "P103", ("a curved quotation mark", 'type " here')
    ),
    "a tab": Slip("  procedural", "\tprocedural", "P102", ("indented with a tab", "use two spaces for each step")),
    "labels out of order": Slip("c)\n", "d)\n", "P113", ("d) comes where c) is expected", "not held for (c) because")),
    "a roman numeral for a letter": Slip(
        "c)\n", "ii)\n", "P112", ("takes letters a) b) c)", "the next label here is c)")
    ),
    "a date that is none": Slip(
        "is after June 30, 2023", "is after June 31, 2023", "P106", ("June 2023 has no day 31", "June has 30 days")
    ),
    "a month misspelt": Slip(
        "is after June 30, 2023",
        "is after Juen 30, 2023",
        "P106",
        ("Juen is not a month", "did you mean June 30, 2023?"),
    ),
    "a percent sign without its number": Slip(
        "is at least 70%", "is at least %", "P105", ("% has no number before it", "write the number close to it: 70%")
    ),
    "another unit": Slip(
        "is at least 21 years", "is at least 21 days", "P302", ("do not agree", "is counted in years: write 21 years")
    ),
    "another unit than a percentage": Slip(
        "is at least 70%", "is at least 70 inches", "P302", ("do not agree", "`score` is a percentage: write 70%")
    ),
    "a block with nothing in it": Slip(
        "    answer all of\n      old_enough\n      scored\n      in_time\n",
        "",
        "P114",
        ('nothing stands under `question may_apply "May this person apply?"`', "a line `answer ...`"),
    ),
    "a fact that nobody declared": Slip(
        "as age is", "as aeg is", "P201", ("nothing declares `aeg`", "did you mean `age`?")
    ),
    "a citation of nothing": Slip(
        "citing 9999.10(a)",
        "citing 9999.10(x)",
        "P601",
        ("there is no 9999.10(x)", "did you mean `9999.10("),
    ),
}


def found(text: str) -> list[str]:
    """The codes of what is found, without what follows from a table of pinned digests."""
    return [d.code for d in compiled(text)[1] if d.code != "P707"]


def test_the_rules_are_right_as_they_are() -> None:
    assert found(RULES) == []


@pytest.mark.parametrize("slip", SLIPS.values(), ids=SLIPS)
def test_a_slip_is_told_once_with_its_remedy(slip: Slip) -> None:
    assert slip.right in RULES
    text = whole(RULES.replace(slip.right, slip.wrong, 1))
    finding, *rest = [d for d in compiled(text)[1] if d.code != "P707"]
    assert rest == []
    assert finding.code == slip.code
    said = shown([finding], {NAME: text}, standings({NAME: text}))
    assert [words for words in slip.says if words not in said] == [], said
    assert "\nhelp: " in said
    assert "= 20 Ill. Adm. Code 9999.10" in said


@pytest.mark.parametrize("slip", SLIPS.values(), ids=SLIPS)
def test_what_is_offered_to_a_program_mends_the_slip(slip: Slip) -> None:
    text = whole(RULES.replace(slip.right, slip.wrong, 1))
    finding = next(d for d in compiled(text)[1] if d.code == slip.code)
    fix = fix_of(finding, {NAME: text})
    if fix is None:
        return  # what is to be written is for the author to say
    lines, span = text.split("\n"), finding.at.span
    line = lines[span.line - 1]
    lines[span.line - 1] = line[: span.column - 1] + fix + line[span.end_column - 1 :]
    assert found("\n".join(lines)) == []
