"""Small projects for tests: a pyproject.toml with `[tool.pincite]`, and rule files of an invented Part."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from pincite.backends.emit import emit
from pincite.backends.write import write
from pincite.jurisdiction import jurisdiction
from pincite.pipeline import Compiled, compile_rules
from pincite.settings import prelude_sources
from pincite.source import Source

ROOT = Path(__file__).resolve().parents[1]
FOLDER = "regs/part9999"
PACKAGE = "invented"

PART = """\
part 20 Ill. Adm. Code 9999 "Invented for tests: not law"

source
  adopted at 1 Ill. Reg. 1, effective January 1, 2000
  amended at 5 Ill. Reg. 50, effective July 1, 2020
    amends 9999.10
"""

FACTS = """\
term office is an office "licensing office"
term trainee is a person "trainee"

record attempt
  taken_on is a date
  result is one of passed, failed

about trainee "a person who seeks a licence"
  fact hours_done is a whole number of hours from 0 to 400
    ask "How many hours of the course has the trainee done?"
  fact written_average is a number of percent from 0% to 100%
    ask "What is the average of the written tests?"
  fact course is one of day_course, evening_course
    ask "Which course is it?"
  fact sentenced is yes or no
    ask "Has the trainee been sentenced?"
    sensitive
  fact attempts is a list of attempt
    ask "Which examinations has the trainee sat?"
  fact licensed_on is a date or none
    ask "On what day was the licence given?"
  fact form_received_on is a date or none
    ask "On what day was the form received?"
  fact form_answered_on is a date or none
    ask "On what day was the form answered?"
"""

SECTION_10 = """\
section 9999.10 "Licences"

a)
  until 5 Ill. Reg. 50
    | A trainee may sit the examination after 100 hours of the course.

    define hours_needed as 100 hours

  since 5 Ill. Reg. 50
    | A trainee may sit the examination after 120 hours of the course.

    define hours_needed as 120 hours

  define hours_met as hours_done is at least hours_needed

  question may_sit "May the trainee sit the examination?"
    answer all of
      hours_met
      average_met
      not barred

  assert "Nobody sits the examination without an hour of the course"
    not may_sit or hours_done is at least 1 hours

  example "a hundred hours, before and since"
    on June 30, 2020
    given hours_done is 100
    given written_average is 70%
    given sentenced is no
    expect may_sit is yes citing 9999.10(a)

  example "a hundred hours are too few since"
    on July 1, 2020
    given hours_done is 100
    given written_average is 70%
    given sentenced is no
    expect may_sit is no citing 9999.10(a)

b)
  | The average of the written tests must be 70%.

  reading rounding on "must be 70%"
    ask "Is the average rounded?"
    default exact because "nothing is rounded unless the rule says so"
    or to_the_nearest because "averages are stated in whole percent"

  define average_met by rounding
    exact: written_average is at least 70%
    to_the_nearest: written_average is at least 69.5%

c)
  | A trainee who has been sentenced may not sit the examination unless the office allows it.

  determination office_allows by office is yes or no
    until made no effect
    ask "Has the office allowed it?"

  define barred as all of
    sentenced
    not office_allows
"""

SECTION_20 = """\
section 9999.20 "Forms"

a)
  | The office shall answer a form within 30 days after it is received.

  duty answer_form of office to trainee
    due within 30 days after form_received_on
    done on form_answered_on

  question form_answered_in_time "Was the form answered in time?"
    governed by form_received_on
    answer answer_form is one of done_on_time

b)
  | Three failed examinations end the course.

  define failures as count of attempts where result is failed and taken_on is on or before asked_on

  question course_ended "Has the course ended?"
    answer failures is at least 3
"""

ANNOUNCEMENT = "regs/announcements/release_2025.pin"
RELEASE = """\
announcement "Free courses" dated January 6, 2025

| FOR IMMEDIATE RELEASE
informational

paragraph 1
  | The office awards credit for courses on its list.
  define credited as on_the_list
  question credit "Is credit awarded?"
    answer all of
      credited
      completed_on is before ends_on
  example "a course on the list"
    on February 1, 2025
    given on_the_list is yes
    given completed_on is May 31, 2025
    expect credit is yes
  example "before the announcement"
    on January 5, 2025
    given on_the_list is yes
    given completed_on is May 31, 2025
    expect credit is undetermined because not in force

paragraph 2
  | It ends with the year:
  define ends_on as June 2025
    on "ends"
  a)
    | for all of them.
    informational

about portal_course "a course"
  fact on_the_list is yes or no
  fact completed_on is a date
"""

RULES: dict[str, str] = {
    f"{FOLDER}/part.pin": PART,
    f"{FOLDER}/facts.pin": FACTS,
    f"{FOLDER}/section_10.pin": SECTION_10,
    f"{FOLDER}/section_20.pin": SECTION_20,
}


def settings(package: str = PACKAGE) -> str:
    """A pyproject.toml for a project whose package of checkers has that name."""
    return (
        f'[tool.pincite]\nrules = "regs"\ngenerated = "generated"\npackage = "{package}"\n'
        f'distribution = "{package}"\nversion = "1.0"\njurisdiction = "il"\n'
    )


def make_project(root: Path, rules: Mapping[str, str | bytes] = RULES, package: str = PACKAGE) -> Path:
    """Write a project: its settings and its rule files."""
    (root / "pyproject.toml").write_text(settings(package), encoding="utf-8")
    for path, text in rules.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return root


def compiled(rules: Mapping[str, str] = RULES) -> Compiled:
    """Rule files compiled. Raises `Rejected`."""
    sources = [*prelude_sources("il"), *(Source(path, text) for path, text in sorted(rules.items()))]
    return compile_rules(sources, jurisdiction("il"))


def built(root: Path, rules: Mapping[str, str] = RULES, package: str = PACKAGE) -> Path:
    """A project with its checkers written."""
    make_project(root, rules, package)
    write(root / "generated", emit(compiled(rules).plan, package, "regs", package, "1.0"))
    return root
