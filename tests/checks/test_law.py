"""What the checks of the law find: words accounted for, rules that something uses, tables without holes, days that govern."""

from __future__ import annotations

import pytest

from documents import PART, SECTION, compiled, whole
from pincite.diagnostics import Diagnostic
from rulebooks import findings, found, only, outcome

EMPLOYED = "fact employed is yes or no\n\na)\n"


def line(text: str, finding: Diagnostic) -> str:
    """The part of a line that a finding points to."""
    span = finding.at.span
    end = span.end_column - 1 if span.end_line == span.line else None
    return whole(text).split("\n")[span.line - 1][span.column - 1 : end]


# ---- words ----------------------------------------------------------------------------------------------------------


def test_a_sentence_that_nothing_accounts_for_is_shown_on_its_own_line() -> None:
    text = (
        EMPLOYED
        + """\
  | One must be employed. A form
  | is filed.
  | It is signed.
  define a1 as employed
    on "One must be employed."
  informational on "It is signed."
  question q "Must one?"
    answer a1
"""
    )
    one = only(text, "P701")
    assert (one.message, line(text, one)) == ('nothing accounts for "A form is filed."', "One must be employed. A form")


def test_a_question_accounts_for_no_words() -> None:
    text = EMPLOYED + '  | One must be employed.\n  question q "Must one?"\n    answer employed\n'
    one = only(text, "P701")
    assert one.help is not None
    assert one.help.startswith("a question asks about the law and accounts for no words")


def test_a_class_under_a_period_holds_for_every_version_in_it() -> None:
    text = """\
source
  adopted at 1 Ill. Reg. 1, effective January 1, 2000
  amended at 2 Ill. Reg. 2, effective January 1, 2005
  amended at 3 Ill. Reg. 3, effective January 1, 2010

section 9999.10 "Invented"

fact employed is yes or no

a)
  until 3 Ill. Reg. 3
    | One may be employed.
    informational
  since 3 Ill. Reg. 3
    | One must be employed.
    define a1 as employed
  until 2 Ill. Reg. 2
    define a1 as not employed
  since 2 Ill. Reg. 2 until 3 Ill. Reg. 3
    define a1 as employed
  question q "Must one?"
    answer a1
"""
    assert found(text) == []


@pytest.mark.parametrize(
    ("words", "text", "help"),
    [
        ("One must", 'not held because "lost"', "enter the words behind bars, or take `on` away until they are held"),
        (
            "One shall be employed",
            "| One must be employed here.\n  informational",
            'the text has "One must be employed"; quote the words as the text has them',
        ),
    ],
)
def test_words_that_do_not_stand_in_the_text(words: str, text: str, help: str) -> None:
    rules = EMPLOYED + f'  {text}\n  define a1 as employed\n    on "{words}"\n  question q "Q?"\n    answer a1\n'
    one = only(rules, "P702")
    assert one.help == help
    assert "as of" not in one.message


# ---- what is used ---------------------------------------------------------------------------------------------------


def test_of_a_chain_that_nothing_uses_its_end_is_reported() -> None:
    text = EMPLOYED + "  | One must be employed.\n  define a1 as employed\n  define a2 as a1\n"
    text += '  assert "always"\n    a2 or not a2\n'
    one = only(text, "P705")
    assert one.message == "no question, duty, right, ban or other rule uses `a2`"
    assert one.help is not None
    assert "answer a2" in one.help


def test_a_definition_that_needs_itself() -> None:
    text = EMPLOYED + "  | Registered.\n  define registered as registered or employed\n"
    text += '  question q "Q?"\n    answer registered\n'
    assert only(text, "P501").help == "say it without itself"


RANKED = (
    EMPLOYED
    + """\
  | One must be employed.
  define a1 as employed
  exception c1 to a1
    when not employed
    over c1
  question q "Q?"
    answer a1
"""
)


def test_exceptions_that_rank_in_a_circle_show_the_lines_that_say_so() -> None:
    one = only(RANKED, "P502")
    assert (one.message, line(RANKED, one)) == ("the exception `c1` ranks above itself", "c1")
    both = RANKED.replace("over c1\n", "over c2\n  exception c2 to a1\n    when employed\n    over c1\n")
    two = only(both, "P502")
    assert two.message == "exceptions rank above each other in a circle: c1, c2"
    assert [two.at.text, *(label.text for label in two.also)] == ["`c1` ranks above `c2`", "`c2` ranks above `c1`"]


# ---- days that govern -----------------------------------------------------------------------------------------------


def test_of_two_versions_the_one_that_says_nothing_is_to_say_what_the_other_does() -> None:
    text = """\
source
  adopted at 1 Ill. Reg. 10, effective January 1, 2000
  amended at 9 Ill. Reg. 450, effective July 1, 2010

section 9999.10 "Term of a licence"

fact granted_on is a date

a)
  until 9 Ill. Reg. 450
    | A licence lasts for 2 years after it is granted.
    define lasts_to as 2 years rounded down after granted_on
  since 9 Ill. Reg. 450
    | A licence lasts for 3 years after it is granted.
    define lasts_to as 3 years rounded down after granted_on
      governed by start

  question licence_lasts "Does the licence last?"
    answer asked_on is on or before lasts_to
"""
    one = only(text, "P409")
    assert one.at.span.line == 14
    assert one.help == "add `governed by start`, as the other version says: it decides which of them is asked"


# ---- tables ---------------------------------------------------------------------------------------------------------


def table(rows: str, kind: str = "a number of years", compare: str = "at least", more: str = "") -> str:
    """A rule file with a table by age."""
    return f"""\
fact age is {kind}
fact reach is a number of inches

a)
  | A reach is needed: 12, 13, 14, 15, 16 or 17 inches.
  table needed in inches
    down age
{rows}
{more}    better is more
  define reached as reach is {compare} table needed at age
  question enough "Is it enough?"
    answer reached
"""


WHOLE = "a whole number of years from 10 to 99"


@pytest.mark.parametrize(
    ("rows", "kind", "words"),
    [
        ("      20 to 29  15\n      30 to 39  14", WHOLE, "age under 20 or 40 and over"),
        ("      20 to 29  15\n      40 to 49  14", "a number of years", "age under 20 or 30 to 39 or 50 and over"),
        ("      under 20  15\n      20 and over  14", "a number of years", None),
    ],
)
def test_the_keys_without_a_row_are_told_as_rows_would_have_them(rows: str, kind: str, words: str | None) -> None:
    if words is None:
        assert found(table(rows, kind)) == []
    else:
        assert only(table(rows, kind), "P709").message == f"`needed` has no row for {words}"


def test_the_keys_without_a_row_are_told_for_each_member() -> None:
    text = table("      10 to 29  15  14", WHOLE).replace("    down age", "    across sex: male, female\n    down age")
    text = text.replace("fact reach", "fact sex is one of male, female, other\nfact reach").replace(
        "at age", "at sex, age"
    )
    assert only(text, "P709").message == (
        "`needed` has no row for sex male, age 30 and over; sex female, age 30 and over; sex other"
    )


def test_two_rows_for_one_key_are_both_shown() -> None:
    text = table("      under 20  15\n      20 to 39  14\n      30 and over  13")
    one = only(text, "P710")
    assert (line(text, one), one.message) == ("30 and over  13", "two rows of `needed` are for age 30 to 39")
    assert [label.span.line - one.at.span.line for label in one.also] == [-1]


def test_a_gap_that_meets_a_row_contradicts_it() -> None:
    text = table("      under 30  15\n      30 to 39  14", more='    gap 35 and over because "none"\n')
    one = only(text, "P710")
    assert one.message == "a row and a gap of `needed` are for age 35 to 39"
    assert line(text, one) == 'gap 35 and over because "none"'


@pytest.mark.parametrize(
    ("gap", "words"), [("50 and over", "age 50 and over"), ("50 to 59", "age 50 to 59"), ("50", "age 50")]
)
def test_an_acknowledged_gap_is_shown_on_its_line(gap: str, words: str) -> None:
    rest = "" if gap == "50 and over" else "\n      60 and over  13" + ("\n      51 to 59  13" if gap == "50" else "")
    text = table("      under 50  15" + rest, more=f'    gap {gap} because "none"\n')
    one = only(text, "P711")
    assert (one.message, line(text, one)) == (f"`needed` has no row for {words}: none", f'gap {gap} because "none"')


def test_a_row_with_too_many_keys() -> None:
    text = table("      under 20, 3  15\n      20 and over  14")
    assert next(d.code for d in findings(text)) == "P301"
    assert findings(text)[0].message == "this row has 2 keys and 1 cell; the table takes 1 key and 1 cell"


@pytest.mark.parametrize("rows", ["      10 to 99   15", "      10 to 99   15.0"])
def test_a_comparison_against_the_direction_of_its_table(rows: str) -> None:
    text = table(rows, WHOLE, "at most")
    assert found(text) == ["P713"]
    named = text.replace("at most table needed at age", "less than limit").replace(
        "  define reached", "  define limit as table needed at age\n  define reached"
    )
    assert found(named) == ["P713"]
    assert found(table(rows, WHOLE, "at least")) == []


# ---- what stands where ----------------------------------------------------------------------------------------------


def test_rules_in_a_folder_without_a_part_are_not_dropped() -> None:
    text = 'fact paid is yes or no\ndefine fee_paid as paid\nquestion fee "Is it paid?"\n  answer fee_paid\n'
    _, listed = compiled(PART + "source\n  adopted at 1 Ill. Reg. 1, effective January 1, 2000\n")
    assert not [d for d in listed if d.code == "P413"]
    assert (
        only(SECTION.replace("9999", "9998") + text, "P413").message
        == "9998.10 belongs to part 9998, which no file opens"
    )


HOLIDAYS = 'holidays of 2023 "Invented."\n  January 2, 2023 "New Year"\n'


@pytest.mark.parametrize(
    ("text", "code", "message"),
    [
        ('holidays of 2023 "I."\n  January 2, 2024 "New Year"\n', "P310", "January 2, 2024 (New Year) is not in 2023"),
        (
            'holidays of 2024 to 2023 "I."\n  January 2, 2024 "N."\n',
            "P310",
            "the years 2024 to 2023 end before they begin",
        ),
        (HOLIDAYS + '  January 2, 2023 "Again"\n', "P202", "January 2, 2023 is listed twice: New Year, Again"),
        (
            HOLIDAYS + 'holidays of 2022 to 2024 "I."\n  May 1, 2022 "M."\n',
            "P202",
            "the holidays of 2023 are listed twice",
        ),
    ],
)
def test_a_holiday_is_listed_once_in_its_own_year(text: str, code: str, message: str) -> None:
    assert only(text + "a)\n  | A fee is paid.\n  informational\n", code).message == message


# ---- the end of an emergency that is not stated ---------------------------------------------------------------------


def test_of_two_exceptions_under_words_whose_end_is_not_stated_either_may_apply() -> None:
    text = """\
source
  adopted at 1 Ill. Reg. 1, effective January 1, 2000
  emergency amendment at 20 Ill. Reg. 20, effective January 10, 2020
    amends 9999.10

section 9999.10 "Invented"

fact rested is yes or no
fact closed is yes or no

a)
  | One may enter.
  define may_enter as rested
  question enter "May one enter?"
    answer may_enter

b)
  | One may not enter where it is closed.
  exception barred to may_enter
    when closed
  during 20 Ill. Reg. 20
    | One may enter where it is closed only.
    exception barred to may_enter
      when not closed
"""
    for closed in (True, False):
        given = {"rested": True, "closed": closed}
        assert outcome(text, "enter", given, "2020-02-01")["value"] == "undetermined"
