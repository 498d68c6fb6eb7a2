"""Rule files of invented Parts, as many as are asked for: law with history, facts, logic, examples and cross-references."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

FIRST = 9000  # the number of the first Part
_SUBJECTS = ("Licences", "Examinations", "Records", "Fees", "Inspections", "Appeals", "Courses", "Transport")
_PEOPLE = ("applicant", "holder", "instructor", "inspector")


class Shape(NamedTuple):
    """How large a corpus is: its Parts, and the Sections of each, of eight rules."""

    parts: int
    sections: int = 20


def corpus(shape: Shape) -> dict[str, str]:
    """The rule files, by their paths below the project's root."""
    files = {}
    for number in range(shape.parts):
        files |= dict(_part(number, shape))
    return files


def path_of(part: int, section: int) -> str:
    """The file of a Section; both count from 0."""
    return f"regs/part{FIRST + part}/section_{10 * (section + 1)}.pin"


def _part(number: int, shape: Shape) -> Iterator[tuple[str, str]]:
    code = FIRST + number
    folder = f"regs/part{code}"
    touched = ", ".join(f"{code}.{10 * (n + 1)}" for n in range(shape.sections))
    yield (
        f"{folder}/part.pin",
        f"""\
part 20 Ill. Adm. Code {code} "{_SUBJECTS[number % len(_SUBJECTS)]} of the invented kind: not law"

source
  adopted at 1 Ill. Reg. {number + 1}, effective January 1, 2000
  amended at 5 Ill. Reg. {number + 1}, effective July 1, 2010
    amends {touched}
""",
    )
    yield f"{folder}/facts.pin", _facts(shape)
    for section in range(shape.sections):
        yield path_of(number, section), _section(number, section, shape)


def _facts(shape: Shape) -> str:
    facts = "".join(
        f"""\
  fact hours_done_{n} is a whole number of hours from 0 to 400
    ask "How many hours of course {n} have been done?"
  fact average_{n} is a number of percent from 0% to 100%
    ask "What is the average of the tests of course {n}?"
  fact licensed_{n} is yes or no
    ask "Is a licence for course {n} held?"
  fact received_on_{n} is a date or none
    ask "On what day was form {n} received?"
  fact answered_on_{n} is a date or none
    ask "On what day was form {n} answered?"
"""
        for n in range((shape.sections + 3) // 4)
    )
    people = "".join(f'term {name} is a person "{name}"\n' for name in _PEOPLE)
    return f'term office is an office "licensing office"\n{people}\nabout applicant "a person who applies"\n{facts}'


def _section(part: int, section: int, shape: Shape) -> str:
    code, n, k = FIRST + part, section, section // 4
    cite = f"{code}.{10 * (n + 1)}"
    hours, later, average, days = 40 + n, 60 + n + part % 7, 60 + n % 20, 10 + n
    who = _PEOPLE[(part + n) % len(_PEOPLE)]
    other = (n * 7 + 3) % shape.sections
    linked, needs = "", [f"hours_met_{n}", f"average_met_{n}"]
    if other < n:
        needs.append(f"hours_met_{other}")
    if (n + 3 * part) % 20 == 3 and part:
        there = (part * 3 + n) % part
        needs.append(f"{FIRST + there}.hours_met_{other}")
        linked = f"  | Section {FIRST + there}.{10 * (other + 1)}(a) applies to the course too.\n"
    relief = ""
    if (n + 2 * part) % 20 == 5 and part:
        there = (part * 5 + n) % part
        relief = f"""
  exception relief_{n} to average_met_{n}
    when {FIRST + there}.licensed_{other // 4} and average_{k} is at least {average - 10}%
    then yes
    on "is relieved of the average"
"""
    more = "  | A holder of a licence of another Part is relieved of the average.\n" if relief else ""
    words = "".join(
        f"  | The {who} keeps record {m} of the course for as long as the office asks for it, in the form it prescribes.\n"
        for m in range(6)
    )
    return f"""\
section {cite} "{_SUBJECTS[(part + n) % len(_SUBJECTS)]} {n}"

a)
  until 5 Ill. Reg. {part + 1}
    | Each {who} shall complete at least {hours} hours of the course that the office approves.

    define hours_needed_{n} as {hours} hours

  since 5 Ill. Reg. {part + 1}
    | Each {who} shall complete at least {later} hours of the course that the office approves.

    define hours_needed_{n} as {later} hours

  define hours_met_{n} as hours_done_{k} is at least hours_needed_{n}

b)
  | The average of the written tests must be {average}%.
{linked}{more}
  reading rounding_{n} on "must be {average}%"
    ask "Is the average of test {n} rounded?"
    default exact because "nothing is rounded unless the rule says so"
    or to_the_nearest because "averages are stated in whole percent"

  define average_met_{n} by rounding_{n}
    exact: average_{k} is at least {average}%
    to_the_nearest: average_{k} is at least {average - 1}.5%
    on "The average of the written tests must be {average}%."
{relief}
  question may_sit_{n} "May the {who} sit examination {n}?"
    answer all of
{"".join(f"      {name}" + chr(10) for name in needs)}
  example "hours and average are enough"
    on July 1, 2020
    given hours_done_{k} is 390
    given average_{k} is 99%
    given licensed_{k} is no
    expect average_met_{n} is yes citing {cite}(b)

  example "the average is too low"
    on July 1, 2020
    given hours_done_{k} is 390
    given average_{k} is 30%
    given licensed_{k} is no
    expect may_sit_{n} is no citing {cite}(b)

c)
  | A {who} who holds a licence for the course need not complete the hours.

  exception licensed_before_{n} to hours_met_{n}
    when licensed_{k}
    then yes
    on "need not complete the hours"

d)
  | The office shall answer a form within {days} days after it is received.

  duty answer_form_{n} of office to applicant
    due within {days} days after received_on_{k}
    done on answered_on_{k}

  question answered_in_time_{n} "Was form {n} answered in time?"
    governed by received_on_{k}
    answer answer_form_{n} is one of done_on_time

e)
{words}  procedural
"""
