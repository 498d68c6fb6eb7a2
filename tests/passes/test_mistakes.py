"""Each mistake that people make gives one finding: at the place, with its code, and with the remedy in plain words."""

from __future__ import annotations

import random
from typing import NamedTuple

import pytest

from documents import compiled, law_of, whole
from pincite.citation import label_at
from pincite.diagnostics import Diagnostic
from pincite.passes.parse import parse_file
from pincite.source import Source
from projects import RULES

FACTS = """\
about person "a person who applies for a licence"
  fact age is a number of years from 0 to 120
  fact trained is yes or no
  fact licensed is yes or no
  fact kind is one of first, renewal, other
  fact applied_on is a date
  fact fee_paid_on is a date or none
  fact fee is a number of dollars from $0 to $10,000
  fact score is a percent from 0% to 100%

term office is an office "office"

a)
  | An applicant must be at least 21 years of age.
  procedural
"""
ASKED = '  question may_apply "May this person apply?"\n    answer '


class Mistake(NamedTuple):
    """What is written, the code it gets, words that message or help must hold, and what is marked (its first occurrence)."""

    written: str
    code: str
    says: tuple[str, ...]
    marked: str


def only(text: str) -> Diagnostic:
    """The one thing found in rules."""
    found = [d for d in compiled(text)[1] if d.code != "P707"]
    assert [d.code for d in found] == [found[0].code], [(d.code, d.at.span.line, d.message) for d in found]
    return found[0]


def marked(text: str, finding: Diagnostic) -> str:
    """What a finding marks, and nothing where it marks the end of a line."""
    span = finding.at.span
    assert span.line == span.end_line
    return whole(text).split("\n")[span.line - 1][span.column - 1 : span.end_column - 1]


def check(text: str, mistake: Mistake) -> None:
    finding = only(text)
    assert finding.code == mistake.code
    assert finding.help, f"{finding.message}: what is there to do?"
    said = f"{finding.message}\n{finding.help}"
    assert [words for words in mistake.says if words not in said] == [], said
    assert marked(text, finding) == mistake.marked


# ---- on the line `answer ...` ---------------------------------------------------------------------------------------

CONDITIONS = [
    # words for comparisons
    Mistake("age is greater than 21 years", "P101", ("is not how rules say it", "write `is more than`"), "is greater than"),
    Mistake("age is greater than or equal to 21 years", "P101",
            ("write `is at least`",), "is greater than or equal to"),
    Mistake("age is less than or equal to 21 years", "P101", ("write `is at most`",), "is less than or equal to"),
    Mistake("age is no less than 21 years", "P101", ("write `is at least`",), "is no less than"),
    Mistake("age is not more than 21 years", "P101", ("write `is at most`",), "is not more than"),
    Mistake("age is not at least 21 years", "P101", ("write `is less than`",), "is not at least"),
    Mistake("age is equal to 21 years", "P101", ("write `is`",), "is equal to"),
    Mistake("age equals 21 years", "P101", ("write `is`",), "equals"),
    Mistake("age exceeds 21 years", "P101", ("write `is more than`",), "exceeds"),
    Mistake("age does not exceed 21 years", "P101", ("write `is at most`",), "does not exceed"),
    Mistake("age is over 21 years", "P101", ("write `is more than`",), "is over"),
    Mistake("age is under 21 years", "P101", ("write `is less than`",), "is under"),
    Mistake("age is more then 21 years", "P101", ("write `is more than`",), "is more then"),
    Mistake("applied_on is earlier than June 30, 2023", "P101", ("write `is before`",), "is earlier than"),
    Mistake("applied_on is later than June 30, 2023", "P101", ("write `is after`",), "is later than"),
    Mistake("applied_on is no later than June 30, 2023", "P101", ("write `is on or before`",), "is no later than"),
    Mistake("applied_on is not before June 30, 2023", "P101", ("write `is on or after`",), "is not before"),
    Mistake("applied_on is prior to June 30, 2023", "P101", ("write `is before`",), "is prior to"),
    Mistake("age is between 18 years and 21 years", "P101",
            ("both ends", "two comparisons: age is at least ... and age is at most ..."),
            "age is between 18 years and 21 years"),
    Mistake("age is at least 21 years old", "P101", ("write 21 years",), "21 years old"),
    Mistake("applied_on is on or after 3 years from fee_paid_on", "P101",
            ("write `3 years after`, or `3 years before`",), "3 years from"),
    # words for conditions
    Mistake("yes if age is at least 21 years", "P101", ("write the condition alone", "`follows`"), "yes if"),
    Mistake("if age is at least 21 years", "P101", ("write the condition alone",), "if"),
    Mistake("trained provided that licensed", "P101", ("write the condition alone",), "provided that"),
    Mistake("trained unless licensed", "P101", ("write `and not (...)`",), "unless"),
    Mistake("trained as well as licensed", "P101", ("write `and`",), "as well as"),
    Mistake("trained and/or licensed", "P101", ("write `or`",), "and/or"),
    Mistake("either trained or licensed", "P101", ("leave it out",), "either"),
    Mistake("the score is at least 70%", "P101", ("leave `the` out",), "the"),
    Mistake("trained and licensed or trained", "P111", ("without parentheses", "x and (y or z)"), "or"),
    Mistake("age is at least 21 years, age is at most 70 years", "P101",
            ("a comma cannot join conditions", "`and` or `or`", "`all of`"), ","),
    Mistake("trained\n      and licensed", "P101",
            ("cannot begin with `and`", "write `answer all of`"), "and licensed"),
    Mistake("trained\n      or licensed\n      or score is at least 70%", "P101",
            ("write `answer any of`",), "or licensed"),
    Mistake("all of\n      trained\n      and licensed", "P101", ("take `and` away",), "and licensed"),
    Mistake("age is at least 21 years and", "P114", ("the line stops after `and`", "take `and` away"), "and"),
    Mistake("age is at least", "P114", ("the line stops after `least`", "a value: a name, a number, a date"), "least"),
    Mistake("(trained and licensed", "P114", ("this parenthesis is not closed",), "("),
    Mistake("trained and licensed)", "P101", ("nothing opens this parenthesis",), ")"),
    Mistake("age 21 years", "P101", ("`21` cannot stand here", "the end of the line, `and`, `or`"), "21"),
    # members
    Mistake("kind is first, renewal", "P101", ("write kind is one of first, renewal",), "kind is first, renewal"),
    Mistake("kind is first, renewal or other", "P101", ("write kind is one of first, renewal, other",),
            "kind is first, renewal or other"),
    Mistake("kind is first or renewal", "P204",
            ("is a member of `kind`", "write kind is one of first, renewal"), "renewal"),
    Mistake("kind is one of first or renewal", "P204", ("write kind is one of first, renewal",), "renewal"),
    Mistake("kind is not first or renewal", "P204", ("write not (kind is one of first, renewal)",), "renewal"),
    Mistake("kind is either first or renewal", "P101", ("write kind is one of first, renewal",),
            "kind is either first or renewal"),
    Mistake("kind is any of first, renewal", "P101", ("write `is one of`",), "is any of"),
    Mistake("kind is one of first renewal", "P101", ("a comma is missing before `renewal`",), "renewal"),
    Mistake('kind is "first"', "P101", ("without quotation marks", "write first"), '"first"'),
    Mistake("kind is 'first'", "P110", ("without quotation marks", "write first"), "'first'"),
    Mistake("kind is second", "P206", ("`second` is not one of what `kind` can be",), "second"),
    # words that are read as names
    Mistake("trained is true", "P201", ("write `yes`",), "true"),
    Mistake("trained is false", "P201", ("write `no`",), "false"),
    Mistake("fee_paid_on is known", "P201", ("there is no `is known`", "`is not none`"), "known"),
    Mistake("fee_paid_on is not known", "P201", ("there is no `is known`", "`is not none`"), "known"),
    Mistake("fee_paid_on is missing", "P201", ("there is no `is missing`", "say `is none`"), "missing"),
    Mistake("applied_on is before today", "P201", ("`asked_on`",), "today"),
    Mistake("trainde", "P201", ("nothing declares `trainde`", "did you mean `trained`?"), "trainde"),
    Mistake("1720.trained", "P201",
            ("nothing declares `1720.trained`", "no file declares names of 1720"), "1720.trained"),
    # names
    Mistake("Trained_Person", "P101", ("is not a name: names have small letters, digits and _", "write trained_person"),
            "Trained_Person"),
    Mistake("trainedPerson", "P101", ("write trained_person",), "trainedPerson"),
    Mistake("Trained", "P101", ("write trained",), "Trained"),
    Mistake("trained_", "P101", ("write trained",), "trained_"),
    Mistake("2nd_exam", "P101", ("a name begins with a letter",), "2nd_exam"),
    Mistake("may-apply", "P101", ("a hyphen cannot stand in a name", "write may_apply"), "may-apply"),
    Mistake("trained and full-time", "P101", ("a hyphen cannot stand in a name", "write full_time"), "full-time"),
    Mistake("person.age is at least 21 years", "P101", ("facts are named alone", "write age"), "person.age"),
    Mistake("person's age is at least 21 years", "P101", ("facts are named alone", "write age"), "person's age"),
    Mistake("trained AND licensed", "P101", ("has a capital", "write `and`"), "AND"),
    # misspelt
    Mistake("age is at leest 21 years", "P109", ("did you mean `least`?",), "leest"),
    Mistake("age is atleast 21 years", "P109", ("write `at least`",), "atleast"),
    Mistake("allof\n      trained\n      licensed", "P109", ("write `all of`",), "allof"),
    # symbols
    Mistake("age >= 21 years", "P110", ("write `is at least`",), ">="),
    Mistake("age => 21 years", "P110", ("write `is at least`",), "=>"),
    Mistake("age =< 21 years", "P110", ("write `is at most`",), "=<"),
    Mistake("age ≥ 21 years", "P110", ("write `is at least`",), "≥"),
    Mistake("age <> 21 years", "P110", ("write `is not`",), "<>"),
    Mistake("age = 21 years", "P110", ("write `is`",), "="),
    Mistake("age + 1 years is 21 years", "P110", ("write `plus`",), "+"),
    Mistake("age - 1 years is 21 years", "P110", ("write `minus`",), "-"),
    Mistake("age * 2 is 42 years", "P110", ("write `times`",), "*"),
    Mistake("trained & licensed", "P110", ("write `and`",), "&"),
    Mistake("trained | licensed", "P110", ("write `or`",), "|"),
    Mistake("!trained", "P110", ("write `not`",), "!"),
    Mistake("trained # a comment", "P110", ("there are no comments", 'note "..."'), "# a comment"),
    Mistake("trained // a comment", "P110", ("there are no comments",), "// a comment"),
    Mistake("trained;", "P110", ("at the end of the line", "take it away"), ";"),
    Mistake("trained.", "P110", ("at the end of the line", "take it away"), "."),
    Mistake("all of:\n      trained", "P110", ("at the end of the line", "take it away"), ":"),
    # dates
    Mistake("applied_on is before 30 June 2023", "P106", ("write June 30, 2023",), "30 June 2023"),
    Mistake("applied_on is before June 30th, 2023", "P106", ("write June 30, 2023",), "June 30th, 2023"),
    Mistake("applied_on is before the 30th day of June, 2023", "P106", ("write June 30, 2023",),
            "the 30th day of June, 2023"),
    Mistake("applied_on is before june 30, 2023", "P106", ("write June 30, 2023",), "june 30, 2023"),
    Mistake("applied_on is before Jun. 30, 2023", "P106", ("write June 30, 2023",), "Jun. 30, 2023"),
    Mistake("applied_on is before Jully 1, 2022", "P106", ("Jully is not a month", "did you mean July 1, 2022?"),
            "Jully 1, 2022"),
    Mistake("applied_on is before July 1 2022", "P106", ("a comma after the day", "write July 1, 2022"), "July 1 2022"),
    Mistake("applied_on is before June 31, 2023", "P106", ("no day 31", "June has 30 days"), "June 31, 2023"),
    Mistake("applied_on is before February 29, 2023", "P106", ("no day 29", "February 2023 has 28 days"),
            "February 29, 2023"),
    Mistake("applied_on is before 6/30/2023", "P106", ("write June 30, 2023",), "6/30/2023"),
    Mistake("applied_on is before 3/4/2023", "P106", ("write March 4, 2023, or April 3, 2023",), "3/4/2023"),
    Mistake("applied_on is before 30.6.2023", "P106", ("write June 30, 2023",), "30.6.2023"),
    Mistake("applied_on is before 2023-06-30", "P106", ("write June 30, 2023",), "2023-06-30"),
    Mistake("applied_on is before 6/30/23", "P106", ("for example June 23, 2023",), "6/30/23"),
    Mistake("applied_on is before June, 2023", "P106", ("write June 2023",), "June, 2023"),
    Mistake("applied_on is before June 30", "P106", ("has no year",), "June 30"),
    # numbers and amounts
    Mistake("fee is at least $25.5", "P101", ("two decimal places or none", "write $25.50"), "$25.5"),
    Mistake("fee is at least $1,00", "P101", ("write for example $1,250",), "$1,00"),
    Mistake("fee is at least $ 25", "P101", ("write $25",), "$ 25"),
    Mistake("fee is at least USD 25", "P101", ("write $25",), "USD 25"),
    Mistake("fee is at least 25$", "P101", ("write $25",), "25$"),
    Mistake("age is at least 1.000,25 years", "P101", ("12,000.25 or 12000.25",), "1.000,25"),
    Mistake("age is at least 21years", "P101", ("write 21 years",), "21years"),
    Mistake("age is at least twenty-one years", "P101", ("numbers are written in figures", "write 21"), "twenty-one"),
    Mistake("age is at least two years", "P101", ("numbers are written in figures", "write 2"), "two"),
    Mistake("score is at least %", "P105", ("% has no number before it", "70%"), "%"),
    Mistake("score is at least 70 %", "P105", ("write 70%",), "70 %"),
    # characters
    Mistake("kind is “first”", "P103", ("a curved quotation mark", 'type " here'), "“"),
    Mistake("age is at least 21\u00a0years", "P103", ("a no-break space", "type a space here"), "\u00a0"),
    Mistake("age – 1 years is 21 years", "P103", ("a dash", "write `minus`"), "–"),
    Mistake("trained\tand licensed", "P102", ("there is a tab in this line",), "\t"),
    Mistake("tra\u200bined", "P115", ("zero width space (U+200B)", "take it out"), "\u200b"),
    # units and types
    Mistake("score is at least 70 inches", "P302", ("percent", "inches"), "70 inches"),
]  # fmt: skip


@pytest.mark.parametrize("mistake", CONDITIONS, ids=lambda m: m.written.split("\n")[0])
def test_a_mistake_in_a_condition(mistake: Mistake) -> None:
    check(FACTS + ASKED + mistake.written + "\n", mistake)


# ---- anywhere -------------------------------------------------------------------------------------------------------

LAW = "a)\n  | Law.\n"
BLOCKS = [
    # the law's own words
    Mistake("a)\n  An applicant must be at least 21 years of age.\n  procedural\n", "P101",
            ("these words are not a rule", "put a bar before them: | An applicant must be"),
            "An applicant must be at least 21 years of age."),
    Mistake("a)\n  | An applicant must be\n  at least 21 years of age; and\n  not less than five feet.\n  procedural\n",
            "P101", ("put a bar before each of these lines",), "at least 21 years of age; and"),
    Mistake(LAW + "  procedural\n  “Applicant” means a person’s\n  agent – on June 31, 2023.\n", "P101",
            ("these words are not a rule",), "“Applicant” means a person’s"),
    Mistake("a) An applicant must be trained.\n  procedural\n", "P101",
            ("on the line of the label a)", "behind a bar: | An applicant must be trained."), "An applicant must be trained."),
    Mistake("a) | An applicant must be trained.\n  procedural\n", "P101", ("on the line of the label a)",),
            "| An applicant must be trained."),
    # labels
    Mistake("(a)\n  | Law.\n  procedural\n", "P112", ("write a)",), "(a)"),
    Mistake("a.\n  | Law.\n  procedural\n", "P112", ("write a)",), "a."),
    Mistake("a)\n  | A.\n  procedural\nc)\n  | C.\n  procedural\n", "P113",
            ("c) comes where b) is expected", "not held for (b) because"), "c)"),
    Mistake("a)\n  | A.\n  procedural\nc)\n  | C.\n  procedural\nb)\n  | B.\n  procedural\n", "P113",
            ("b) comes after c)", "before c)"), "b)"),
    Mistake("h)\n  | H.\n  procedural\n", "P113", ("h) comes where a) is expected",), "h)"),
    Mistake("a)\n  | A.\n  procedural\nii)\n  | B.\n  procedural\n", "P112",
            ("which takes letters a) b) c)", "the next label here is b)"), "ii)"),
    Mistake("a)\n  | A.\n  procedural\n  1)\n    | One.\n    procedural\n    A)\n      | A.\n      procedural\n      a)\n"
            "        | Roman.\n        procedural\n", "P112", ("roman numerals i) ii) iii)", "the next label here is i)"), "a)"),
    Mistake("a)\n  | A.\n  procedural\n  b)\n    | B.\n    procedural\n", "P112",
            ("b) follows a)", "move it to the left"), "b)"),
    Mistake("a)\n  | A.\n  procedural\n  1)\n    | One.\n    procedural\n2)\n  | Two.\n  procedural\n", "P112",
            ("2) follows 1)", "move it to the right"), "2)"),
    Mistake("paragraph 1\n  | One.\n  procedural\nparagraph 3\n  | Three.\n  procedural\n", "P113",
            ("paragraph 3 comes where paragraph 2 is expected",), "paragraph 3"),
    # blocks and their depth
    Mistake("a)\n| Law.\n  procedural\n", "P107",
            ("the line under `a)` must be indented", "two more spaces"), "| Law."),
    Mistake(LAW + '  question may_apply "May?"\n  answer trained\n', "P107",
            ("under `question may_apply",), "answer trained"),
    Mistake(LAW + "  define ok as all of\n  trained\n  licensed\n", "P107",
            ("under `define ok as all of`",), "trained"),
    Mistake(LAW + '  procedural\n    note "Too far."\n', "P108",
            ("nothing can stand under `procedural`",), 'note "Too far."'),
    Mistake(LAW + '  question q "Q?"\n    answer all of\n      trained\n     licensed\n', "P118", ("does not line up",),
            "licensed"),
    Mistake('a)\n    | Law.\n    procedural\n  note "Two, under four."\n', "P118", ("does not line up",),
            'note "Two, under four."'),
    Mistake("a)\n\t| Law.\n\tprocedural\n", "P102",
            ("indented with a tab, and so is one more line", "two spaces"), "\t"),
    Mistake(LAW + '  question may_apply "May?"\n\tanswer trained\n', "P102", ("indented with a tab",), "\t"),
    Mistake(LAW + '  question may_apply "May?"\n', "P114", ("nothing stands under `question may_apply",), ""),
    Mistake(LAW + '  question may_apply "May?"\n    answer all of\n', "P114",
            ("nothing stands under `answer all of`",), ""),
    Mistake(LAW + '  example "e"\nb)\n  | More.\n  procedural\n', "P114", ('nothing stands under `example "e"`',), ""),
    Mistake(LAW + '  reading r on "Law"\n    default one because "it is"\n', "P119", ("a reading needs two alternatives",),
            'reading r on "Law"'),
    Mistake(LAW + '  reading r on "Law"\n    default one because "it"\n    default two because "it"\n', "P117",
            ("`default` is said twice in one reading",), 'default two because "it"'),
    Mistake(LAW + '  reading r on "Law"\n    or one because "it"\n    or two because "it"\n', "P119",
            ("must have a line `default ...`", "`no default because ...`"), 'reading r on "Law"'),
    Mistake(LAW + "  answer trained\n", "P101", ("stands under a `question`",), "answer"),
    Mistake(LAW + "  duty file of office\n    when trained\n", "P119",
            ("must have a line `due ...`", "due no time stated"),
            "duty file of office"),
    Mistake(LAW + '  question q "Q?"\n    governed by applied_on\n', "P119",
            ("must have a line `answer ...`",), 'question q "Q?"'),
    # first words of blocks
    Mistake(LAW + '  qestion may_apply "May?"\n    answer trained\n', "P109", ("did you mean `question`?",), "qestion"),
    Mistake(LAW + '  exmple "e"\n    on June 30, 2023\n    given trained is yes\n    expect ok is yes\n', "P109",
            ("did you mean `example`?",), "exmple"),
    Mistake(LAW + "  Define ok as trained\n", "P101", ("has a capital", "write `define`"), "Define"),
    Mistake(LAW + "  define ok is trained\n", "P101", ("write `define ok as ...`",), "is"),
    Mistake(LAW + "  define ok = trained\n", "P110", ("write `define ok as ...`",), "="),
    Mistake(LAW + "  define ok: trained\n", "P110", ("write `define ok as ...`",), ":"),
    Mistake(LAW + "  fact age as a number of years\n", "P101", ("write `fact age is ...`",), "as"),
    Mistake(LAW + "  fact is yes or no\n", "P101", ("the name behind `fact` is missing",), "is"),
    Mistake(LAW + "  fact age is number of years\n", "P101", ("write `a number of`",), "number of"),
    Mistake(LAW + "  fact age is a number\n", "P101", ("a number of what?", "`a whole number`"), "a number"),
    Mistake(LAW + "  fact age is a whole numbers of years\n", "P109", ("did you mean `number`?",), "numbers"),
    Mistake(LAW + "  fact applied_on is date\n", "P101", ("write `a date`",), "date"),
    Mistake(LAW + "  fact trained is a yes or no\n", "P101", ("write `is yes or no`",), "is a yes or no"),
    Mistake(LAW + "  fact trained is true or false\n", "P101", ("write `yes or no`",), "true or false"),
    Mistake(LAW + "  fact trained is yes/no\n", "P101", ("write `yes or no`",), "yes/no"),
    Mistake(LAW + "  fact fee is a sum of money\n", "P101", ("write `a number of dollars`",), "a sum of money"),
    Mistake(LAW + "  fact kind is one of first or renewal\n", "P101", ("write one of first, renewal",),
            "one of first or renewal"),
    Mistake(LAW + "  fact kind is one of first, renewal, or other\n", "P101", ("write one of first, renewal, other",),
            "one of first, renewal, or other"),
    Mistake(LAW + "  fact name is string\n", "P101", ("expected a type: yes or no, a date",), "string"),
    Mistake(LAW + "  define ok astrained\n", "P109", ("did you mean `as trained`?",), "astrained"),
    Mistake(LAW + "  fact due is yes or no\n", "P203", ("cannot be a name", "the_due"), "due"),
    Mistake(LAW + '  question table "Q?"\n    answer trained\n  define ok as table and trained\n', "P203",
            ("the_table",), "table"),
    Mistake(LAW + '  question "May?"\n    answer trained\n', "P101",
            ("a question has a name", 'question may_apply "..."'),
            "question"),
    Mistake(LAW + "  define x as follows\n    when trained then yes\n    otherwise: no\n", "P101",
            ("write `when ...: ...`",), "then"),
    Mistake(LAW + "  define x as follows\n    when trained: yes\n    else: no\n", "P101",
            ("`otherwise: ...`",), "else"),
    Mistake(LAW + "  duty file of office\n    within 14 days after applied_on\n", "P101",
            ("write `due within`",), "within"),
    Mistake(LAW + "  duty file of office\n    due within 14 days of applied_on\n", "P101",
            ("write `14 days after`",), "14 days of"),
    Mistake(LAW + "  duty file of office\n    due 14 days after applied_on\n", "P101", ("write `due within`",), "due"),
    Mistake(LAW + "  table t in inches\n    across sex male, female\n    down age\n      20 to 29  14.4 17.0\n", "P101",
            ("a colon is missing before `male`",), "male"),
    # quotations
    Mistake(LAW + '  note "This does not end.\n  procedural\n', "P104",
            ("does not end on its line",), '"This does not end.'),
    Mistake(LAW + '  note "The age is that of the day,\n  not of the licence."\n  procedural\n', "P104",
            ("does not end on its line", 'write the next line as a quotation too: "not of the licence."'),
            '"The age is that of the day,'),
    Mistake('a)\n  | The form shall be filed.\n  procedural on "The plan shall be filed."\n', "P702",
            ("does not stand in",),
            'on "The plan shall be filed."'),
    # citations
    Mistake("a)\n  until 1 Ill Reg 1\n    | Law.\n    procedural\n", "P101",
            ("did you mean 1 Ill. Reg. 1?",), "1 Ill Reg 1"),
    Mistake("a)\n  | Law.\n  procedural\n  define ok as yes\n    subject to 9999.10 (a)\n", "P101",
            ("write 9999.10(a)",),
            "9999.10 (a)"),
    Mistake('a)\n  | Law.\n  procedural\n  define ok as yes\n    subject to 9999.10(b)\n  question q "Q?"\n    answer ok\n',
            "P601", ("9999.10(b)",), "9999.10(b)"),
    # characters of the law
    Mistake("a)\n  | La\u202ew.\n  procedural\n", "P115", ("cannot be seen", "take it out"), "\u202e"),
]  # fmt: skip


@pytest.mark.parametrize("mistake", BLOCKS, ids=lambda m: f"{m.code} {m.marked[:30]}")
def test_a_mistake_in_a_block(mistake: Mistake) -> None:
    check(mistake.written, mistake)


def test_a_type_that_is_none_gives_no_further_finding() -> None:
    text = 'fact kind is a text\na)\n  | Law.\n  define free as kind is renewal\n  question q "Q?"\n    answer free\n'
    assert only(text).code == "P208"


def test_ways_of_writing_that_are_no_mistakes() -> None:
    conditions = [
        "fee is at least $1000",
        "fee is at least $1,000.50",
        "age is at least 12,000.25 years",
        "age is 1 year",
    ]
    for condition in conditions:
        assert [d.message for d in compiled(FACTS + ASKED + condition + "\n")[1] if d.code != "P707"] == []


# ---- several mistakes -----------------------------------------------------------------------------------------------


def test_several_mistakes_in_one_line_are_all_told() -> None:
    text = FACTS + ASKED + "Trained and age => 21 years and applied_on is before 6/30/2023\n"
    found = compiled(text)[1]
    assert [(d.code, marked(text, d)) for d in found] == [("P101", "Trained"), ("P110", "=>"), ("P106", "6/30/2023")]


def test_several_mistakes_in_one_file_are_all_told() -> None:
    slips = [
        "define first_one as Trained",
        "define second_one as age => 21 years",
        "defin third_one as trained",
        "define fourth_one as kind is 'first'",
    ]
    text = FACTS + "".join(f"  {slip}\n" for slip in slips)
    found = compiled(text)[1]
    assert [(d.code, marked(text, d)) for d in found] == [
        ("P101", "Trained"),
        ("P110", "=>"),
        ("P109", "defin"),
        ("P110", "'first'"),
    ]


def test_the_slips_of_a_first_draft_are_all_told_in_one_run() -> None:
    text = """\
a)
  | Words of (a).
  procedural on “Words of (a).”
b)
\t| Words of (b).
\tprocedural
c)
  | Words of (c).
  define early as applied_on is before Juen 30, 2023
d)
  | Words of (d).
  define enough as score is at least %
e)
  | Words of (e).
  question q "Q?"
f)
  | Words of (f).
  procedurl
g)
  Words of (g).
  procedural
"""
    assert [(d.code, marked(text, d)) for d in compiled(text)[1]] == [
        ("P103", "“"),
        ("P102", "\t"),
        ("P106", "Juen 30, 2023"),
        ("P105", "%"),
        ("P114", ""),
        ("P109", "procedurl"),
        ("P101", "Words of (g)."),
    ]


@pytest.mark.parametrize(
    ("label", "depth", "help"),
    [("i", 2, "i) follows h): move it to the left"), ("ii", 0, "the next label here is i)")],
)
def test_the_level_decides_whether_i_is_a_letter_or_a_numeral(label: str, depth: int, help: str) -> None:
    eight = "".join(f"{letter})\n  | {letter}.\n  procedural\n" for letter in "abcdefgh")
    assert compiled(eight + "i)\n  | The ninth letter.\n  procedural\n")[0] is not None
    space = " " * depth
    finding = only(f"{eight}{space}{label})\n{space}  | Words.\n{space}  procedural\n")
    assert finding.code == "P112"
    assert help in str(finding.help)


def test_a_series_of_labels_has_an_end() -> None:
    numerals = [label_at("roman", place) for place in range(1, 17)]
    below = "".join(f"      {numeral})\n        | Words.\n        procedural\n" for numeral in [*numerals, "xvii"])
    above = "a)\n  | A.\n  procedural\n  1)\n    | One.\n    procedural\n    A)\n      | A.\n      procedural\n"
    assert only(above + below).help == "xvi) is the last label there is at this level"


# ---- a broken file --------------------------------------------------------------------------------------------------


def test_a_file_that_is_broken_anywhere_is_read_to_its_end() -> None:
    law, chance = law_of("il"), random.Random(20)  # noqa: S311  # what is broken is chosen, nothing is kept secret
    for _ in range(120):
        text = chance.choice(list(RULES.values()))
        lines = text.split("\n")
        one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
        match chance.randrange(4):
            case 0:
                broken = text[: chance.randrange(len(text))]
            case 1:
                broken = "\n".join([*lines[:one], *lines[one + 1 :]])
            case 2:
                lines[one], lines[other] = lines[other], lines[one]
                broken = "\n".join(lines)
            case _:
                lines[one] = " " * chance.randrange(9) + lines[one].lstrip()
                broken = "\n".join(lines)
        outcome = parse_file(Source("regs/part9999/rules.pin", broken), law)
        assert outcome.found or outcome.result.blocks or outcome.result.units or not broken.strip(), broken
        assert len(outcome.found) <= 10, [d.message for d in outcome.found]


OPENERS = [
    "a)", "  since 1 Ill. Reg. 1", '  question q "Q?"', "  define x as all of", "  define x by y", '  example "e"',
    "  table t in inches", '  reading r on "Law"', "  duty d of office", "  exception e to x", "  record r", '  about p "p"',
    "source", "authority", "  define x as follows", '  assert "it is so"',
]  # fmt: skip


@pytest.mark.parametrize("opener", OPENERS)
@pytest.mark.parametrize("behind", ["", "\nb)\n  | More.\n  procedural\n"], ids=["at the end", "before another"])
def test_a_block_with_nothing_under_it(opener: str, behind: str) -> None:
    text = f"a)\n  | Law.\n  procedural\n{opener}\n{behind}" if opener.startswith(" ") else f"{opener}\n{behind}"
    found = compiled(text)[1]
    assert [(d.code, d.message) for d in found] == [("P114", f"nothing stands under `{opener.strip()}`")]
