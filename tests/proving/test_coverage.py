"""What examples have shown of every condition, exception, reading, row and version; one without `citing` shows nothing."""

from __future__ import annotations

from measured import covered, made_of
from operator_cases import BOTH, FEE, FORM, POINTS, TWO, VERSIONS, example
from pincite.jurisdiction import jurisdiction
from pincite.proving.coverage import Covered
from pincite.proving.coverage_report import coverage_data, coverage_text, share
from pincite.proving.provisions import provisions

MET = "hours met and average met"
READ = """\
fact average is a number of percent from 0% to 100%

a)
  | The average must be 70%.
  reading rounding on "must be 70%"
    ask "Is it rounded?"
    default exact because "nothing says so"
    or nearest because "averages are whole"
  define enough by rounding
    exact: average is at least 70%
    nearest: average is at least 69.5%
"""


def missing(of: list[Covered], kind: str) -> dict[str, tuple[str, ...]]:
    return {c.item.words: c.missing for c in of if c.item.kind == kind}


def test_a_condition_is_to_be_seen_yes_no_and_undetermined() -> None:
    yes = example("both", "allowed is yes citing (a)", "hours_met is yes", "average_met is yes")
    no = example("neither", "allowed is no citing (a)", "hours_met is no", "average_met is no")
    unknown = example(
        "nobody knows", "allowed is undetermined citing (a)", "hours_met is unknown", "average_met is yes"
    )
    assert missing(covered(BOTH + yes), "condition")[MET] == ("no", "undetermined")
    assert missing(covered(BOTH + yes + no), "condition")[MET] == ("undetermined",)
    assert missing(covered(BOTH + yes + no + unknown), "condition")[MET] == ()


def test_an_example_that_cites_nothing_does_not_count() -> None:
    with_it = example("both", "allowed is yes citing (a)", "hours_met is yes", "average_met is yes")
    without = example("both", "allowed is yes", "hours_met is yes", "average_met is yes")
    assert missing(covered(BOTH + with_it), "condition")[MET] == ("no", "undetermined")
    assert missing(covered(BOTH + without), "condition")[MET] == ("yes", "no", "undetermined")


def test_exceptions_are_to_be_taken_and_not_taken() -> None:
    student = example("a student", "fee is $10 citing (a)", "student is yes", "late is no")
    found = missing(covered(FEE + student), "exception")
    assert found == {
        "exception for students applies": ("not taken",),
        "exception for the late applies": ("taken",),
    }


def test_every_way_to_read_ambiguous_words_is_to_be_taken() -> None:
    default = example("seventy", "enough is yes citing (a)", "average is 70%")
    assert missing(covered(READ + default), "reading") == {
        "rounding read as exact": (),
        "rounding read as nearest": ("taken",),
    }
    under = default.replace("    given", "    under rounding is nearest\n    given")
    assert missing(covered(READ + default + under), "reading")["rounding read as nearest"] == ()


def test_every_row_of_a_table_is_to_be_looked_up() -> None:
    child = example("a child", "points_of is 5 citing (a)", "age is 10")
    assert missing(covered(POINTS + child), "row") == {"age 0 to 17": (), "age 18 to 120": ("looked up",)}


def test_every_version_is_to_decide() -> None:
    before = example("long ago", "fee is $10 citing (a)", on="January 1, 2010")
    found = missing(covered(TWO + VERSIONS + before), "version")
    assert list(found.values()) == [(), ("decided by",)]


def test_a_duty_is_to_be_seen_in_time_and_late() -> None:
    soon = example(
        "soon", "reply is done_on_time citing (a)", "received_on is July 1, 2020", "answered_on is July 6, 2020"
    )
    found = missing(covered(FORM + soon), "condition")
    assert found["it is done in time: reply"] == ("no", "undetermined")
    assert found["its last day has passed: reply"] == ("no", "undetermined")
    assert found["it is called for: reply"] == ("no", "undetermined")


def test_what_rests_on_no_fact_cannot_be_undetermined() -> None:
    rules = "a)\n  | It ends in 2020.\n  define ended as asked_on is on or after January 1, 2021\n"
    now = example("now", "ended is yes citing (a)")
    assert missing(covered(rules + now), "condition") == {"asked on is on or after January 1, 2021": ("no",)}


def test_the_text_says_what_is_missing_and_how_to_show_it() -> None:
    of = covered(BOTH + example("both", "allowed is yes citing (a)", "hours_met is yes", "average_met is yes"))
    said = coverage_text(of, [], 3)
    assert f'`allowed`, "{MET}" (since 1 Ill. Reg. 1) is never no and never undetermined' in said
    assert "gives `hours_met` or `average_met` as unknown, and expect it with citing 9999.10(a)" in said
    assert "3 expectations name no provision" in said
    assert 0 < share(of) < 100
    assert coverage_data(of, [], 3)["coverage"]["share"] == round(share(of), 2)


def test_every_version_of_a_provision_has_a_class() -> None:
    rules = (
        TWO
        + VERSIONS
        + '\nb)\n  | This is nice to know.\n  informational\n\nc)\n  | This is not.\n  not held because "lost"\n'
    )
    made = made_of(rules.replace("  | This is not.\n", ""))
    found = {(p.address, p.since): p.is_ for p in provisions(made.plan, made.timed, jurisdiction("il"))}
    assert found[("9999.10(a)", "1 Ill. Reg. 1")] == "encoded"
    assert found[("9999.10(a)", "5 Ill. Reg. 50")] == "encoded"
    assert found[("9999.10(b)", "1 Ill. Reg. 1")] == "text only"
    assert found[("9999.10(c)", "1 Ill. Reg. 1")] == "text not held"


def test_a_condition_that_waits_for_its_logic_need_not_come_out_against_it() -> None:
    rules = (
        "fact required is yes or no\n\na)\n  | It is needed where required, and in other cases.\n"
        '  define other_cases as not encoded at 9999.10(a)\n    on "and in other cases"\n'
        '  define needed as required or other_cases\n    on "It is needed where required"\n'
    )
    yes = example("required", "needed is yes citing (a)", "required is yes")
    assert missing(covered(rules + yes), "condition")["required or other cases"] == ("undetermined",)


def test_what_law_that_is_not_on_file_shuts_out_is_not_asked_for_through_names_and_readings() -> None:
    rules = (
        'not encoded for 9999.10(b) because "not on file"\n\n'
        "fact required is yes or no\n\na)\n  | It is needed where required and (b) asks it, or so.\n"
        '  define asked as required and not encoded at 9999.10(b)\n    on "where required and (b) asks it"\n'
        '  reading or_so on "or so"\n    ask "Which?"\n    default strictly because "it says so"\n    or loosely because "so"\n'
        "  define needed by or_so\n    strictly: asked\n    loosely: not not asked\n"
        '  question is_needed "Is it needed?"\n    answer needed and required\n'
        '  question is_free "Is it free of that?"\n    answer not needed or required\n'
    )
    no = example("not required", "is_needed is no citing (a)", "required is no")
    found = covered(rules + no)
    wanted = {c.item.words: c.item.wanted for c in found if c.item.kind == "condition"}
    assert wanted["needed and required"] == ("no", "undetermined")
    assert wanted["not needed"] == ("yes", "undetermined")
    assert wanted["not needed or required"] == ("yes", "undetermined")
    assert missing(found, "condition")["needed and required"] == ("undetermined",)


def test_what_is_to_be_given_as_unknown_is_a_fact() -> None:
    rules = BOTH + "  define welcome as allowed and not barred\n  define barred as not hours_met\n"
    of = covered(rules + example("both", "welcome is yes citing (a)", "hours_met is yes", "average_met is yes"))
    said = coverage_text(of, [], 0)
    assert "gives `hours_met` or `average_met` as unknown" in said
    assert "`allowed` " not in said.replace('`allowed`, "', "")
    assert {fact for c in of for fact in c.item.facts} == {"hours_met", "average_met"}


def test_a_field_is_told_with_the_list_it_is_in() -> None:
    rules = """\
record exam
  passed is yes or no

about person "a person"
  fact exams is a list of exam

a)
  | One exam must be passed.
  define enough as any exams where passed
"""
    of = covered(rules)
    assert ("passed of exams",) in {c.item.facts for c in of}
    assert "with `passed` of `exams` in which it is yes, no and undetermined" in coverage_text(of, [], 0)


def test_one_of_something_is_told_as_one() -> None:
    said = coverage_text(covered(BOTH), [], 1)
    assert "1 expectation names no provision (`citing`) and does not count" in said
