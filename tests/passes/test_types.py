"""What types are for: values that may be none, keys of tables, units; one slip is one finding, and says what to write."""

from __future__ import annotations

import pytest

from documents import compiled
from pincite.diagnostics import Diagnostic

FACTS = """\
about person "a person"
  fact age is a whole number of years from 0 to 120
  fact score is a percent from 0% to 100%
  fact fee is a number of dollars from $0 to $10,000
  fact paid is a number of dollars from $0 to $10,000
  fact wait is a number of hours from 0 to 1,000
  fact reach is a number of inches from 0 to 100
  fact trained is yes or no
  fact consent_given is yes or no or none
  fact kind is one of first, renewal
  fact office is one of local, state, federal or none
  fact applied_on is a date
  fact decided_on is a date
  fact left_on is a date or none

"""


def law(lines: str) -> str:
    return (
        FACTS
        + "a)\n  | Words of law: 15, 16, 17 and 50, 60.\n"
        + "".join(f"  {line}\n" for line in lines.strip("\n").split("\n"))
    )


def found(lines: str) -> list[Diagnostic]:
    """The findings on some rules, without what nobody asks for."""
    return [d for d in compiled(law(lines))[1] if d.code not in ("P705", "P707")]


def one(condition: str, code: str) -> Diagnostic:
    """The one finding on a condition."""
    said = found(f'define it_holds as {condition}\nquestion ask_it "Does it hold?"\n  answer it_holds')
    assert [d.code for d in said] == [code], [(d.code, d.message) for d in said]
    return said[0]


@pytest.mark.parametrize(
    ("condition", "code", "help"),
    [
        ("trained is at least 1", "P301", "trained, or not trained"),
        ("trained is 1", "P301", "trained, or not trained"),
        ("kind is 1", "P301", "kind is first"),
        ("kind is more than 3", "P301", "kind is first"),
        ("trained is kind", "P301", "trained, or not trained"),
        ("applied_on plus 14 days is before asked_on", "P301", "14 days after applied_on"),
        ("decided_on minus applied_on is at most 30 days", "P301", "days from applied_on to decided_on"),
        ("age is applied_on", "P301", "a day is compared with a day"),
        ("age times 1.5 is at least 30 years", "P301", "x is at most 150% of y"),
        ("fee is at least 25%", "P302", "25% of what? write: 25% of NAME"),
        ("score is at least 70", "P302", "write it with its sign: 70%"),
        ("score is at least 0.7", "P302", "write it with its sign: 70%"),
        ("age is at least $21", "P302", "write 21 years"),
        ("applied_on is within 48 hours before decided_on", "P302", "write days, or declare the event as a time"),
        ("6 hours after applied_on is before decided_on", "P302", "write days, or declare the event as a time"),
        ("hours from applied_on to decided_on is at least 48 hours", "P302", "declare both as a time"),
        ("wait is at least 7 furlongs", "P207", "declare it"),
        ("score is at least 7 furlongs", "P207", "declare it"),
        ("decided_on is after 7 furlongs after applied_on", "P207", "declare it"),
        ("14 days after trained is before asked_on", "P301", "fact trained_on is a date"),
        ("10% of fee plus $3 is at least $5", "P306", "only when it is compared"),
        ("score is at least 66.66666667%", "P309", "3 times x"),
    ],
)  # fmt: skip
def test_one_slip_is_one_finding_with_a_remedy(condition: str, code: str, help: str) -> None:
    assert help in (one(condition, code).help or "")


def test_what_could_not_be_given_a_type_makes_no_findings_where_it_is_used() -> None:
    for share, use in (("10% of fee", "is at least $5"), ("paid over fee", "is at least 5%")):
        lines = f'define part_of as {share}\ndefine enough as part_of {use}\nquestion ask_it "Enough?"\n  answer enough'
        assert [d.code for d in found(lines)] == ["P306"]


def test_names_in_messages_stand_as_in_the_file() -> None:
    assert one("applied_on is at most 3", "P301").message.startswith("`applied_on` is a date and `3` is a whole number")


@pytest.mark.parametrize("words", ["1 inch", "1 inches", "2 inches"])
def test_a_unit_beside_one_is_singular(words: str) -> None:
    assert found(f'define it_holds as reach is more than {words}\nquestion ask_it "x"\n  answer it_holds') == []


# ---- values that may be none ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("condition", "codes_found"),
    [
        ("consent_given", ["P304"]),
        ("not consent_given", ["P304"]),
        ("consent_given is yes", ["P304"]),
        ("consent_given is not none and consent_given", []),
        ("left_on is none or left_on is after June 1, 2020", []),
        ("left_on is after June 1, 2020 or left_on is none", []),
        ("left_on is not none or left_on is after June 1, 2020", ["P304"]),
        ("not (left_on is none) and left_on is after June 1, 2020", []),
        ("not (left_on is none or trained) and left_on is after June 1, 2020", []),
        ("(left_on is not none or trained) and left_on is after June 1, 2020", ["P304"]),
    ],
)
def test_a_value_that_may_be_none_is_guarded_in_the_same_condition(condition: str, codes_found: list[str]) -> None:
    said = found(f'define it_holds as {condition}\nquestion ask_it "Does it hold?"\n  answer it_holds')
    assert [d.code for d in said] == codes_found


def test_a_case_guards_its_own_value_and_the_rest() -> None:
    lines = """
define day_of as follows
  when left_on is not none: left_on
  otherwise: applied_on
define day_that as follows
  when left_on is none: applied_on
  otherwise: left_on
define both as day_of is before asked_on and day_that is before asked_on
question ask_it "Both?"
  answer both
"""
    assert found(lines) == []


def test_an_exception_may_undo_a_guard() -> None:
    lines = """
define has_left as left_on is not none
exception any_other to has_left
  when trained
  then yes
define gone as has_left and left_on is before asked_on
question ask_it "Gone?"
  answer gone
"""
    assert [d.code for d in found(lines)] == ["P304"]


def test_none_falls_under_otherwise() -> None:
    lines = """
define fee_due by office
  local: $5
  state: $6
  otherwise: $7
question ask_it "What is due?"
  answer fee_due
"""
    assert found(lines) == []


def test_what_is_deemed_unless_shown_may_be_none() -> None:
    lines = 'deemed consent_given is yes when trained unless shown\nquestion ask_it "x"\n  answer consent_given'
    assert found(lines) == []


# ---- tables ---------------------------------------------------------------------------------------------------------

TABLE = """
table standard in inches
  across kind: first, renewal
  down age
    0 to 29        16    17
    30 and over    15    {}
"""


def asking(keys: str, cell: str = "16") -> list[Diagnostic]:
    ask = f'define wanted as table standard at {keys}\nquestion ask_it "Which?"\n  answer wanted'
    return found(TABLE.format(cell).strip("\n") + "\n" + ask)


@pytest.mark.parametrize(
    ("keys", "help"),
    [
        ("age, kind", "write: table standard at kind, age"),
        ("age", "write: table standard at kind, age"),
        ("kind, age, age", "write: table standard at kind, age"),
        ("office, age", "a key in place of `kind` must be of its type"),
        ("kind, fee", "a key in place of `age` must be of its type"),
        ("kind, trained", "a key in place of `age` must be of its type"),
    ],
)
def test_a_table_is_asked_for_by_keys_of_its_own_types_in_their_order(keys: str, help: str) -> None:
    said = asking(keys)
    assert {d.code for d in said} - {"P304"} == {"P301"}
    assert help in [d.help for d in said]


def test_a_cell_that_is_none_makes_a_value_that_may_be_none() -> None:
    assert asking("kind, age", "none") == []
    lines = TABLE.format("none").strip("\n") + "\ndefine enough as reach is at least table standard at kind, age\n"
    assert [d.code for d in found(lines + 'question ask_it "x"\n  answer enough')] == ["P304"]


def test_comparisons_of_every_scale_go_the_way_the_table_says() -> None:
    lines = (
        TABLE.format("16").strip("\n")
        + "\n  better is more\ndefine met as reach is at most table standard at kind, age\n"
    )
    assert [d.code for d in found(lines + 'question ask_it "x"\n  answer met')] == ["P713"]


# ---- names ----------------------------------------------------------------------------------------------------------

MEMBERS = """
record sitting
  sat_on is a date
  result is one of passed, failed
fact sittings is a list of sitting
fact is_big is yes or no
fact kind_now is one of first, renewal

a)
  | Words of law: 50 and 60 inches.
  define kind_counted as follows
    when is_big: kind_now
    otherwise: first
  exception any_other to kind_counted
    when is_big
    then renewal
  define last_result as latest result in sittings by sat_on
  define passed_last as last_result is not none and last_result is passed
  define fee_due by kind_counted
    first: $5
    renewal: $6
  define how_it_went by last_result
    passed: $1
    failed: $2
    otherwise: $3
  table allowed in inches
    down kind_counted
      first   50
      renewal 60
  define all_of_it as all of
    kind_counted is {}
    passed_last
    fee_due plus how_it_went is at least $5
    table allowed at kind_counted is at least 50 inches
  question ask_it "x"
    answer all_of_it
"""


def test_a_definition_has_the_members_of_the_values_it_gives() -> None:
    assert [d.code for d in compiled(MEMBERS.format("first").strip("\n"))[1] if d.code != "P707"] == []
    said = [d for d in compiled(MEMBERS.format("frist").strip("\n"))[1] if d.code != "P707"]
    assert [(d.code, d.help) for d in said] == [("P206", "did you mean `first`?")]


READING = """
reading words_mean on "Words of law"
  default narrow because "x"
  or wide because "y"
"""


@pytest.mark.parametrize(
    ("lines", "code", "help"),
    [
        (READING + "define it_is as words_mean is narrow", "P204", "define NAME by words_mean"),
        (READING + "define it_is as trained and words_mean", "P204", "define NAME by words_mean"),
        (TABLE.format("16") + "define it_is as standard is at least 3 inches", "P204", "table standard at ..."),
        ("define it_is by trained\n  local: $5\n  state: $6", "P204", "write `as follows`, with `when trained ...:`"),
        ("define it_is by kind\n  first: $5\n  renewed: $6", "P206", "did you mean `renewal`?"),
        ("define it_is as trained is one of first, renewal", "P204", "a yes or no stands alone"),
        ("define it_is as trained\nexception e to trained\n  when trained\n  then yes", "P204", "deemed trained is"),
        ("define it_is as trained\ndeemed it_is is yes when trained", "P204", "exception NAME to it_is"),
        ('term board is an office "the Board"\ndefine it_is as board', "P204", "name a fact about it"),
        ("define it_is as count of age", "P204", "fact age is a list of RECORD"),
    ],
)  # fmt: skip
def test_a_name_of_another_kind_is_told_with_what_to_write(lines: str, code: str, help: str) -> None:
    said = found(lines.strip("\n") + '\nquestion ask_it "x"\n  answer it_is')
    assert [d.code for d in said] == [code], [(d.code, d.message) for d in said]
    assert help in (said[0].help or "")


@pytest.mark.parametrize(
    ("written", "code", "help"),
    [
        ("a percent from 0 to 100", "P310", "write from 0% to 100%"),
        ("a date from 1 to 5", "P310", "from January 1, 2000 to December 31, 2030"),
        ("a whole number of years from 1% to 5%", "P310", "write from 1 to 5"),
        ("a whole number from 99 to 1", "P310", "write from 1 to 99"),
        ("a whole number of years from 1.5 to 5", "P310", "whole numbers"),
        ("yes or no from 1 to 5", "P310", "take `from ... to ...` away"),
        ("a boolean", "P208", "write `yes or no`"),
        ("a text", "P208", "one of first, second"),
        ("an amount", "P208", "a number of dollars"),
        ("a thing", "P208", "a type is yes or no, a date, a time"),
    ],
)
def test_a_type_or_range_that_does_not_fit_is_told_with_what_to_write(written: str, code: str, help: str) -> None:
    said = compiled(f"fact given_one is {written}\n\na)\n  | Words of law: 15, 16, 17 and 50, 60.\n")[1]
    assert [d.code for d in said if d.code != "P705"] == [code]
    assert help in (said[0].help or "")


def test_lines_that_could_have_no_effect_are_told() -> None:
    lines = """
term holder is a person "the holder"
duty report_it of holder
  due no time stated
  may precede
  done on left_on
"""
    assert [d.code for d in found(lines)] == ["P119"]
    sitting = "record sitting\n  sat_on is a date\n"
    decided = 'term board is an office "b"\ndetermination sat by board is a list of sitting'
    assert "P208" in [d.code for d in compiled(sitting + law(decided))[1]]


FIGURES = """\
fact kind is one of first, renewal
a)
  | {words}
  table allowed in {unit}
    down kind
      first      {first}
      renewal    {second}
  question ask_it "What is allowed?"
    answer table allowed at kind
"""


@pytest.mark.parametrize(
    ("words", "unit", "first", "second", "codes_found"),
    [
        ("FIRST 51.0 RENEWAL 60.0", "inches", "51", "60", []),
        ("FIRST 51.0 RENEWAL 60.0", "inches", "50", "60", ["P702"]),
        ("For a first $1,250 and for a renewal $7.50.", "dollars", "$1,250", "$7.50", []),
        ("A first 12 1/2 inches, a renewal 3½ inches.", "inches", "12.5", "3.5", []),
        ("A first five days, a renewal twenty days.", "days", "5", "20", []),
        ("Ratio .98 .87", "percent", "98%", "87%", []),
        ("FIRST 14:34 RENEWAL 16.52", "seconds", "14:34", "16:52", []),
        ("FIRST 14:34 RENEWAL 16.52", "seconds", "14:34", "16:53", ["P702"]),
        ("FIRST 51.0", "inches", "51", "none", []),
    ],
)
def test_the_figures_of_a_table_stand_in_its_words(
    words: str, unit: str, first: str, second: str, codes_found: list[str]
) -> None:
    said = compiled(FIGURES.format(words=words, unit=unit, first=first, second=second))[1]
    assert [d.code for d in said if d.code != "P707"] == codes_found, [(d.code, d.message) for d in said]
