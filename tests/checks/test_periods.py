"""Periods and the source note: overlaps, gaps, unknown actions, clauses out of order, places opened twice."""

from __future__ import annotations

import pytest

from documents import PART
from histories import AMENDED, NOTE, SECTION, line, said
from rulebooks import failures, findings, found, only

# ---- overlaps and gaps ----------------------------------------------------------------------------------------------


def versions(*periods: str) -> str:
    """A place with words in some periods."""
    out = NOTE + AMENDED + SECTION + "a)\n"
    for number, period in enumerate(periods):
        out += f"  {period}\n    | A fee of {number} dollars is paid.\n    procedural\n"
    return out


@pytest.mark.parametrize(
    ("periods", "days", "remedy", "at"),
    [
        (
            ("since 9 Ill. Reg. 450", "since 5 Ill. Reg. 200", "until 5 Ill. Reg. 200"),
            "on and after July 1, 2010",
            "end the earlier version: `since 5 Ill. Reg. 200 until 9 Ill. Reg. 450`",
            "since 5 Ill. Reg. 200",
        ),
        (
            ("until 5 Ill. Reg. 200", "until 9 Ill. Reg. 450", "since 9 Ill. Reg. 450"),
            "before January 1, 2005",
            "begin the later version with `since 5 Ill. Reg. 200 until 9 Ill. Reg. 450`",
            "until 9 Ill. Reg. 450",
        ),
        (
            ("until 9 Ill. Reg. 450", "since 5 Ill. Reg. 200"),
            "from January 1, 2005 to June 30, 2010",
            "put the earlier version under `until 5 Ill. Reg. 200`",
            "since 5 Ill. Reg. 200",
        ),
    ],
)
def test_two_versions_on_one_day(periods: tuple[str, ...], days: str, remedy: str, at: str) -> None:
    text = versions(*periods)
    one = only(text, "P402")
    assert (one.message.endswith(days), one.help, line(text, one)) == (True, remedy, at)


def test_a_rule_under_a_period_does_not_win_over_one_without() -> None:
    text = (
        NOTE
        + AMENDED
        + SECTION
        + """\
fact pages is a whole number from 0 to 100

a)
  | The form has the pages that are stated.
  define most_pages as 10
  since 9 Ill. Reg. 450
    define most_pages as 20
  define in_order as pages is at most most_pages
  question is_in_order "Is it in order?"
    answer in_order
"""
    )
    one = only(text, "P402")
    assert one.message == "two rules give a value to `most_pages` on and after July 1, 2010"
    assert one.help == "put the earlier rule under `until 9 Ill. Reg. 450`"


def test_before_the_first_action_there_is_no_gap() -> None:
    assert found(versions("since 1 Ill. Reg. 10 until 9 Ill. Reg. 450", "since 9 Ill. Reg. 450")) == []


@pytest.mark.parametrize(
    ("periods", "days", "remedy", "at"),
    [
        (
            ("since 9 Ill. Reg. 450",),
            "the beginning to June 30, 2010",
            "if 9 Ill. Reg. 450 brought",
            "since 9 Ill. Reg. 450",
        ),
        (("until 9 Ill. Reg. 450",), "July 1, 2010 to the end", "if 9 Ill. Reg. 450 struck", "until 9 Ill. Reg. 450"),
        (
            ("until 5 Ill. Reg. 200", "since 9 Ill. Reg. 450"),
            "January 1, 2005 to June 30, 2010",
            "let the earlier version end with 9 Ill. Reg. 450: until 9 Ill. Reg. 450",
            "until 5 Ill. Reg. 200",
        ),
    ],
)
def test_a_gap_has_the_remedy_of_its_place(periods: tuple[str, ...], days: str, remedy: str, at: str) -> None:
    text = versions(*periods)
    one = only(text, "P403")
    assert one.message.endswith(f"from {days}")
    assert one.help is not None
    assert one.help.startswith(remedy)
    assert line(text, one) == at


def test_a_gap_is_told_once_whatever_begins_inside_it() -> None:
    text = versions("until 5 Ill. Reg. 200", "since 9 Ill. Reg. 450")
    text = text.replace("  amended at 9", "  amended at 7 Ill. Reg. 70, effective March 1, 2007\n  amended at 9")
    text += "  since 7 Ill. Reg. 70\n    informational\n"
    assert [d.code for d in findings(text)] == ["P403"]


def test_what_the_note_repeals_leaves_no_gap() -> None:
    text = versions("until 9 Ill. Reg. 450").replace("July 1, 2010\n", "July 1, 2010\n    repeals 9999.10(a)\n")
    assert found(text) == []
    assert said(text, "9999.10(a)", "2011-01-01") == "ended on June 30, 2010 (repealed by 9 Ill. Reg. 450)"


# ---- periods --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("period", "message", "help"),
    [
        ("since 9 Ill. Reg. 450 until 9 Ill. Reg. 450", "this period ends on the day it begins", None),
        (
            "since 9 Ill. Reg. 450 until 5 Ill. Reg. 200",
            "this period ends with 5 Ill. Reg. 200 before it begins with 9 Ill. Reg. 450",
            "exchange the two: since 5 Ill. Reg. 200 until 9 Ill. Reg. 450",
        ),
    ],
)
def test_a_period_that_ends_before_it_begins(period: str, message: str, help: str | None) -> None:
    text = NOTE + AMENDED + SECTION + f"a) {period}\n  | A fee.\n  informational\n"
    one = next(d for d in findings(text) if d.code == "P411")
    assert (one.message, one.help) == (message, help)


def test_a_period_outside_the_one_it_stands_in_shows_both() -> None:
    text = NOTE + AMENDED + SECTION
    text += "a) until 5 Ill. Reg. 200\n  since 9 Ill. Reg. 450\n    | A fee.\n    informational\n"
    one = next(d for d in findings(text) if d.code == "P411")
    assert line(text, one) == "since 9 Ill. Reg. 450"
    assert [(label.text, label.span.line) for label in one.also] == [("it ends here, with what it stands in", 10)]
    assert one.help == "end what it stands in later, or move this out of it"


def test_the_period_of_a_part_and_of_a_division_binds_what_stands_in_it() -> None:
    text = PART.replace('law"', 'law" until 9 Ill. Reg. 450') + NOTE + AMENDED
    text += SECTION + "a)\n  | A fee.\n  informational\n"
    text += '\nsubpart B "Old" until 5 Ill. Reg. 200\n\nsection 9999.20 "Forms"\n\n| A form.\ninformational\n'
    assert said(text, "9999.10(a)", "2011-01-01") == "ended on June 30, 2010 (repealed by 9 Ill. Reg. 450)"
    assert said(text, "9999.20", "2011-01-01") == "ended on December 31, 2004 (repealed by 5 Ill. Reg. 200)"


@pytest.mark.parametrize(
    ("period", "help"),
    [
        ("until 5 Ill. Reg. 20", "did you mean 5 Ill. Reg. 200?"),
        (
            "until 33 Ill. Reg. 7",
            "enter the action in the source note, or name one that stands there; "
            "its actions are 1 Ill. Reg. 10, 5 Ill. Reg. 200, 9 Ill. Reg. 450",
        ),
    ],
)
def test_an_unknown_action_has_the_nearest_as_its_remedy(period: str, help: str) -> None:
    one = only(NOTE + AMENDED + SECTION + f"a)\n  {period}\n    | A fee.\n    informational\n", "P401")
    assert one.help == help
    assert one.message.endswith("is not an action of the source note of part 9999")


def test_an_action_without_a_day_changed_no_text() -> None:
    text = NOTE + "  codified at 2 Ill. Reg. 20\n" + SECTION + "a) since 2 Ill. Reg. 20\n  | A fee.\n  informational\n"
    one = only(text, "P401")
    assert one.message == "2 Ill. Reg. 20 stands in the source note without a day on which it took effect"


@pytest.mark.parametrize(
    ("where", "codes"),
    [('  held from 9 Ill. Reg. 405 because "lost"\n', ["P401"]), ("    replaces 9 Ill. Reg. 540\n", ["P401"])],
)
def test_an_unknown_action_in_the_note_is_one_finding(where: str, codes: list[str]) -> None:
    emergency = "  emergency amendment at 8 Ill. Reg. 80, effective June 1, 2010, for a maximum of 90 days\n"
    late = "  amended at 9 Ill. Reg. 450, effective July 1, 2010\n"
    text = NOTE + (emergency if "replaces" in where else "") + late + where + SECTION + "| A fee.\ninformational\n"
    listed = findings(text)
    assert [d.code for d in listed] == codes
    assert listed[0].help is not None


def test_words_that_wait_since_an_unknown_action() -> None:
    text = NOTE + SECTION + "a)\n  | A fee.\n  pending since 9 Ill. Reg. 9\n"
    assert found(text) == ["P401"]


@pytest.mark.parametrize(
    ("clause", "message"),
    [
        ("", "2 Ill. Reg. 2 is not an action of the source note of part 9999"),
        ("  codified at 2 Ill. Reg. 2\n", "2 Ill. Reg. 2 stands in the source note and has no effective date"),
        ("  proposed at 2 Ill. Reg. 2, March 1, 2020\n", "2 Ill. Reg. 2 is only proposed, and has no effective date"),
    ],
)
def test_the_effective_date_of_an_action_that_has_none(clause: str, message: str) -> None:
    text = NOTE + clause + SECTION + "fact start_on is a date\n\na)\n  | It begins.\n"
    text += "  define begun as start_on is on or after effective date of 2 Ill. Reg. 2\n"
    text += '  question has_begun "Has it begun?"\n    answer begun\n'
    assert only(text, "P401").message == message


# ---- the source note ------------------------------------------------------------------------------------------------


def test_an_action_that_did_not_touch_a_place_is_one_finding_for_each_line() -> None:
    text = NOTE + "  amended at 9 Ill. Reg. 450, effective July 1, 2010\n    repeals 9999.20\n"
    text += '\nsection 9999.10 "Examination" until 9 Ill. Reg. 450\n\n| A score of 75.\nprocedural\n\n'
    text += "a)\n  | A form.\n  procedural\n"
    text += '\nsection 9999.20 "Fees" until 9 Ill. Reg. 450\n\n| A fee is paid.\nprocedural\n'
    one = only(text, "P404")
    assert line(text, one) == "until 9 Ill. Reg. 450"
    assert one.help == "if its notice changed 9999.10, list it there: amends 9999.10; else mend the period"


@pytest.mark.parametrize(
    ("clause", "help"),
    [
        (
            "amended at 9 Ill. Reg. 450, effective July 1, 2010\n    amends 9999.10(a)",
            "enter the old words under `until",
        ),
        ("amended at 9 Ill. Reg. 450, effective July 1, 2010\n    adds 9999.10(a)", "put `since 9 Ill. Reg. 450` on"),
        (
            "amended at 9 Ill. Reg. 450, effective July 1, 2010\n    repeals 9999.10(a)",
            "put `until 9 Ill. Reg. 450` on",
        ),
        (
            "emergency rule at 9 Ill. Reg. 450, effective July 1, 2010, for a maximum of 9 days\n    amends 9999.10(a)",
            "enter its words under `during 9 Ill. Reg. 450`, or say under it: not held for 9999.10(a)",
        ),
    ],
)
def test_an_action_without_a_trace_has_the_remedy_of_its_kind(clause: str, help: str) -> None:
    text = NOTE + f"  {clause}\n" + SECTION + "a)\n  | A fee.\n  informational\n"
    one = only(text, "P405")
    assert one.help is not None
    assert one.help.startswith(help)


@pytest.mark.parametrize("kind", ["repealed at", "rules repealed, new rules adopted at"])
def test_a_repeal_of_everything_that_nothing_shows(kind: str) -> None:
    text = (
        NOTE
        + f"  {kind} 2 Ill. Reg. 2, effective January 1, 2010\n"
        + SECTION
        + "a)\n  | A holder may.\n  informational\n"
    )
    one = only(text, "P405")
    assert one.message == "2 Ill. Reg. 2 repealed what stood before it, and 9999.10 does not end with it"
    assert found(text.replace('"Applications"', '"Applications" until 2 Ill. Reg. 2')) == []
    assert found(text.replace("January 1, 2010\n", "January 1, 2010\n    repeals 9999.10\n")) == ["P405"]


def test_an_emergency_that_may_be_in_force_is_not_said_to_be() -> None:
    text = NOTE + "  emergency amendment at 9 Ill. Reg. 400, effective June 1, 2010\n"
    text += "  amended at 9 Ill. Reg. 450, effective July 1, 2010\n" + SECTION + "| A fee.\ninformational\n"
    first, second = findings(text)
    assert first.help is not None
    assert "for a maximum of ... days" in first.help
    assert "may be in force (its end is not stated)" in second.message
    assert [label.text for label in second.also] == ["no end stated; at most to October 28, 2010"]


def test_clauses_out_of_order_name_the_clause_that_is_meant() -> None:
    text = (
        NOTE
        + """\
  amended at 9 Ill. Reg. 450, effective July 1, 2001
  amended at 5 Ill. Reg. 200, effective January 1, 2001
  amended at 6 Ill. Reg. 200, effective March 1, 2001
"""
        + SECTION
        + "| A fee.\ninformational\n"
    )
    assert [d.message.partition(", before ")[2] for d in findings(text)] == [
        "9 Ill. Reg. 450, which stands above it"
    ] * 2


@pytest.mark.parametrize(
    "text",
    [
        NOTE
        + "source\n  amended at 2 Ill. Reg. 1, effective January 1, 2005\n"
        + SECTION
        + "| A fee.\ninformational\n",
        NOTE + SECTION + "source\n  amended at 2 Ill. Reg. 1, effective January 1, 2005\n| A fee.\ninformational\n",
        NOTE + 'subpart A "Fees"\nsource\n  adopted at 2 Ill. Reg. 1, effective January 1, 2005\n',
    ],
)
def test_a_part_has_one_source_note(text: str) -> None:
    assert only(text, "P117").message == "a part has one source note, under its heading"


def test_a_line_that_is_said_twice_of_an_action_is_named_as_it_is_written() -> None:
    text = NOTE + "    filed December 1, 1999\n    filed December 2, 1999\n" + SECTION + "| A fee.\ninformational\n"
    assert only(text, "P117").message == "`filed` is said twice of one action"


# ---- places ---------------------------------------------------------------------------------------------------------


def test_a_part_that_is_opened_twice_is_one_finding_with_both_places() -> None:
    text = PART + NOTE + PART + NOTE + SECTION + "| A fee.\ninformational\n"
    one = only(text, "P604")
    assert (one.at.span.line, [label.span.line for label in one.also]) == (5, [1])


def test_a_section_that_is_entered_twice_goes_on_with_its_labels() -> None:
    text = NOTE + SECTION + "a)\n  | A fee.\n  informational\n" + SECTION + "b)\n  | A form.\n  informational\n"
    one = only(text, "P604")
    assert one.help is not None
    assert one.help.startswith("put both under one heading")


def test_a_heading_names_a_whole_section() -> None:
    text = NOTE + '\nsection 9999.10(a) "Applications"\n\n| A fee.\ninformational\n'
    one = only(text, "P602")
    assert one.help == "open 9999.10, and enter 9999.10(a) under it by its label"
    assert line(text, one) == "9999.10(a)"


def test_a_pointer_to_a_place_that_excepts_something_else() -> None:
    text = (
        NOTE
        + SECTION
        + """\
fact paid is yes or no
fact waived is yes or no

a)
  | A fee is paid, subject to (b).
  define fee_due as paid
    subject to (b)
  define form_due as paid
  question fee "Is it due?"
    answer all of
      fee_due
      form_due

b)
  | The form may be waived.
  exception waiver to form_due
    when waived
"""
    )
    one = only(text, "P603")
    assert one.message == "`subject to (b)` points to 9999.10(b), and no exception there changes `fee_due`"
    assert one.help is not None
    assert one.help.startswith("the exception `waiver` there is to `form_due`")


def test_a_question_may_stand_at_the_part() -> None:
    text = (
        NOTE
        + """
fact granted is yes or no
define has_it as granted
question was_granted "Was it granted?"
  answer has_it
example "yes"
  on January 1, 2020
  given granted is yes
  expect was_granted is yes
example "there was no part"
  on January 1, 1999
  given granted is yes
  expect was_granted is undetermined because not in force
"""
    )
    assert failures(text) == []
