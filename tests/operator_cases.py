"""For each operator of mutation: a rule, examples that let a change pass, and examples that do not."""

from __future__ import annotations

from typing import NamedTuple


class Case(NamedTuple):
    """Rules, examples too weak to notice a change, and what must be added so that every change is noticed."""

    operator: str
    rules: str
    weak: str
    strong: str


def example(title: str, expect: str, *given: str, on: str = "January 1, 2021") -> str:
    """An example in a rule file."""
    lines = [f'  example "{title}"', f"    on {on}", *(f"    given {fact}" for fact in given)]
    return "\n".join([*lines, f"    expect {expect}", ""])


HOURS = """\
fact hours_done is a whole number of hours from 0 to 400

a)
  | A hundred hours are needed.
  define enough as hours_done is at least 100 hours
"""
AVERAGE = """\
fact average is a number of percent from 0% to 100%

a)
  | The average must be 70%.
  define enough as average is at least 70%
"""
FORM = """\
fact received_on is a date or none
fact answered_on is a date or none

a)
  | The office answers within 30 days after it has received a form.
  term office is an office "office"
  duty reply of office
    due within 30 days after received_on
    done on answered_on
"""
KIND = """\
fact course is one of day_course, evening_course, distance_course

a)
  | Day and evening courses count.
  define counts as course is one of day_course, evening_course
"""
BOTH = """\
fact hours_met is yes or no
fact average_met is yes or no

a)
  | Hours and average must be met.
  define allowed as all of
    hours_met
    average_met
"""
BARRED = """\
fact barred is yes or no

a)
  | Who is barred may not enter.
  define may_enter as not barred
"""
FEE = """\
fact student is yes or no
fact late is yes or no

a)
  | The fee is $80, for students $10, for who is late $90.
  define fee as $80
    on "The fee is $80"
  exception for_students to fee
    on "for students $10"
    when student
    then $10
  exception for_the_late to fee
    on "for who is late $90"
    when late
    then $90
    over for_students
"""
POINTS = """\
fact age is a whole number from 0 to 120

a)
  | 0-17 5
  | 18-120 7
  table points in repetitions
    down age
      0 to 17      5
      18 to 120    7
    better is more
  define points_of as table points at age
"""
CUT = """\
fact sat_on is a date

a)
  | Who sat before March 1, 2020 has passed.
  define passed as sat_on is before March 1, 2020
"""
VERSIONS = """\
a)
  until 5 Ill. Reg. 50
    | The fee is $10.

    define fee as $10

  since 5 Ill. Reg. 50
    | The fee is $20.

    define fee as $20
"""
TWO = """\
part 20 Ill. Adm. Code 9999 "Invented for tests: not law"

source
  adopted at 1 Ill. Reg. 1, effective January 1, 2000
  amended at 5 Ill. Reg. 50, effective July 1, 2020
    amends 9999.10

section 9999.10 "Invented"

"""

CASES = (
    Case(
        "constant",
        AVERAGE,
        example("well above", "enough is yes", "average is 90%")
        + example("far below", "enough is no", "average is 50%"),
        example("on the line", "enough is yes", "average is 70%")
        + example("just below", "enough is no", "average is 69.99%"),
    ),
    Case(
        "comparison",
        HOURS,
        example("well above", "enough is yes", "hours_done is 300")
        + example("far below", "enough is no", "hours_done is 10"),
        example("on the line", "enough is yes", "hours_done is 100"),
    ),
    Case(
        "period",
        FORM,
        example("soon", "reply is done_on_time", "received_on is July 1, 2020", "answered_on is July 6, 2020")
        + example("never", "reply is overdue", "received_on is July 1, 2020", "answered_on is none"),
        example("the last day", "reply is done_on_time", "received_on is July 1, 2020", "answered_on is July 31, 2020")
        + example("a day late", "reply is done_late", "received_on is June 30, 2020", "answered_on is July 31, 2020"),
    ),
    Case(
        "member",
        KIND,
        example("by day", "counts is yes", "course is day_course")
        + example("from afar", "counts is no", "course is distance_course"),
        example("in the evening", "counts is yes", "course is evening_course"),
    ),
    Case(
        "connective",
        BOTH,
        example("both", "allowed is yes", "hours_met is yes", "average_met is yes")
        + example("neither", "allowed is no", "hours_met is no", "average_met is no"),
        example("one", "allowed is no", "hours_met is yes", "average_met is no"),
    ),
    Case(
        "negation",
        BARRED,
        example("nobody knows", "may_enter is undetermined", "barred is unknown"),
        example("barred", "may_enter is no", "barred is yes"),
    ),
    Case(
        "exception",
        FEE,
        example("neither", "fee is $80", "student is no", "late is no"),
        example("a student", "fee is $10", "student is yes", "late is no")
        + example("late", "fee is $90", "student is no", "late is yes"),
    ),
    Case(
        "priority",
        FEE,
        example("a student", "fee is $10", "student is yes", "late is no")
        + example("late", "fee is $90", "student is no", "late is yes"),
        example("a student who is late", "fee is $90", "student is yes", "late is yes"),
    ),
    Case(
        "cell",
        POINTS,
        example("a child", "points_of is 5", "age is 10"),
        example("grown up", "points_of is 7", "age is 30"),
    ),
    Case(
        "row",
        POINTS,
        example("a child", "points_of is 5", "age is 10") + example("grown up", "points_of is 7", "age is 30"),
        example("seventeen", "points_of is 5", "age is 17")
        + example("eighteen", "points_of is 7", "age is 18")
        + example("just born", "points_of is 5", "age is 0")
        + example("very old", "points_of is 7", "age is 120"),
    ),
    Case(
        "date",
        CUT,
        example("early", "passed is yes", "sat_on is January 1, 2019")
        + example("late", "passed is no", "sat_on is January 1, 2021")
        + example("before there was a rule", "passed is undetermined because not in force", on="December 31, 1999")
        + example("since there is a rule", "passed is no", "sat_on is January 1, 2021", on="January 1, 2000"),
        example("the day before", "passed is yes", "sat_on is February 29, 2020")
        + example("the day itself", "passed is no", "sat_on is March 1, 2020"),
    ),
    Case(
        "version",
        TWO + VERSIONS,
        example("long ago", "fee is $10", on="January 1, 2010") + example("now", "fee is $20", on="January 1, 2022"),
        example("the day before", "fee is $10", on="June 30, 2020")
        + example("the day itself", "fee is $20", on="July 1, 2020"),
    ),
)
