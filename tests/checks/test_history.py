"""What is in force on a day, as the source note and the periods of a rule file tell it, and where the two differ."""

from __future__ import annotations

import json
from importlib.resources import files

import jsonschema
import pytest

from histories import AMENDED, NOTE, SECTION, line, said
from pincite.deciding.wording import reason_words
from rulebooks import answer, checkers, found, only, outcome, reasons

# ---- the interval that shows ----------------------------------------------------------------------------------------

TWO_EMERGENCIES = (
    NOTE
    + """\
  emergency amendment at 20 Ill. Reg. 20, effective January 10, 2020, for a maximum of 150 days
    amends 9999.10
  emergency amendment at 20 Ill. Reg. 40, effective March 1, 2020, for a maximum of 31 days
    amends 9999.10
"""
    + SECTION
    + """\
a)
  | Up to 50 visitors may enter.
  informational
  during 20 Ill. Reg. 20
    | Up to 10 visitors may enter.
  during 20 Ill. Reg. 40
    | Up to 5 visitors may enter.
"""
)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2020-02-29", "from January 10, 2020 to February 29, 2020: 20 Ill. Reg. 20"),
        ("2020-03-31", "from March 1, 2020 to March 31, 2020 (to the end of its term): 20 Ill. Reg. 40"),
        ("2020-04-01", "from April 1, 2020 to June 7, 2020 (to the end of its term): 20 Ill. Reg. 20"),
        ("2020-06-08", "from June 8, 2020 no end known (revived after 20 Ill. Reg. 20): 1 Ill. Reg. 10"),
    ],
)
def test_of_two_emergencies_the_later_shows_and_then_the_earlier_again(day: str, words: str) -> None:
    assert said(TWO_EMERGENCIES, "9999.10(a)", day) == words


SUSPENDED_EMERGENCY = (
    NOTE
    + """\
  emergency amendment at 20 Ill. Reg. 20, effective January 10, 2020, for a maximum of 150 days
    amends 9999.10
  suspended at 20 Ill. Reg. 50, effective March 1, 2020
    suspends 20 Ill. Reg. 20, to March 31, 2020
"""
    + SECTION
    + """\
about visitor "a person who enters a building"
  fact visitors is a whole number from 0 to 1,000

a)
  | Up to 50 visitors may enter.
  define limit as 50
  during 20 Ill. Reg. 20
    | Up to 10 visitors may enter.
    define limit as 10

  define may_enter as visitors is at most limit
  question enter "May they enter?"
    answer is may_enter
"""
)


@pytest.mark.parametrize(
    ("day", "words", "value"),
    [
        ("2020-02-29", "from January 10, 2020 to February 29, 2020: 20 Ill. Reg. 20", "no"),
        ("2020-03-15", "from March 1, 2020 to March 31, 2020: 1 Ill. Reg. 10", "yes"),
        ("2020-04-01", "from April 1, 2020 to June 7, 2020 (to the end of its term): 20 Ill. Reg. 20", "no"),
    ],
)
def test_under_a_suspended_emergency_the_permanent_words_show(day: str, words: str, value: str) -> None:
    assert said(SUSPENDED_EMERGENCY, "9999.10(a)", day) == words
    assert outcome(SUSPENDED_EMERGENCY, "enter", {"visitors": 20}, day)["value"] == value


REPLACED = (
    NOTE
    + """\
  amended at 2 Ill. Reg. 20, effective June 1, 2002
  emergency amendment at 3 Ill. Reg. 30, effective January 1, 2003, for a maximum of 150 days
  amended at 4 Ill. Reg. 40, effective March 1, 2003
    replaces 3 Ill. Reg. 30
  amended at 9 Ill. Reg. 450, effective July 1, 2010
  held from 9 Ill. Reg. 450 because "older words are not at hand"
"""
    + SECTION
    + "a)\n  | A fee is paid.\n  informational\n"
)


def test_after_an_emergency_that_was_replaced_nothing_revives() -> None:
    assert said(REPLACED, "9999.10(a)", "2003-03-01") == (
        "from March 1, 2003 to June 30, 2010 (after 3 Ill. Reg. 30, replaced by 4 Ill. Reg. 40): "
        "permanent words, words not held"
    )


def test_words_that_are_not_held_name_their_action_where_no_other_can_have_written_them() -> None:
    text = NOTE + "  amended at 9 Ill. Reg. 450, effective July 1, 2010\n" + SECTION
    text += 'a)\n  until 9 Ill. Reg. 450\n    not held because "lost"\n  since 9 Ill. Reg. 450\n    | A fee.\n    informational\n'
    assert said(text, "9999.10(a)", "2005-01-01").endswith("1 Ill. Reg. 10, words not held")


def test_what_was_repealed_or_renumbered_away_says_so() -> None:
    text = NOTE + AMENDED + "  renumbered at 10 Ill. Reg. 1, effective January 1, 2012\n" + SECTION
    text += "a) until 5 Ill. Reg. 200\n  | A fee.\n  informational\n"
    text += "b) until 10 Ill. Reg. 1\n  | A form.\n  informational\n"
    assert said(text, "9999.10(a)", "2010-01-01") == "ended on December 31, 2004 (repealed by 5 Ill. Reg. 200)"
    assert said(text, "9999.10(b)", "2013-01-01") == "ended on December 31, 2011 (renumbered by 10 Ill. Reg. 1)"


def test_a_provision_that_only_a_suspended_emergency_brought_is_suspended() -> None:
    text = SUSPENDED_EMERGENCY.replace("amends 9999.10\n", "adds 9999.10(b)\n").split("a)\n")[0]
    text += "b) during 20 Ill. Reg. 20\n  | A visitor wears a mask.\n  informational\n"
    text = text.replace("b) during", 'not held for (a) because "left out"\n\nb) during')
    assert said(text, "9999.10(b)", "2020-03-15") == "suspended by 20 Ill. Reg. 50 until March 31, 2020"


def test_what_is_not_yet_in_force_may_have_been_in_an_emergency() -> None:
    text = NOTE + "  emergency amendment at 8 Ill. Reg. 1, effective January 1, 2010, for a maximum of 90 days\n"
    text += "  amended at 9 Ill. Reg. 450, effective July 1, 2010\n    adds 9999.10(b)\n" + SECTION
    text += "fact paid is yes or no\n\na)\n  | A form.\n  informational\n"
    text += "b) since 9 Ill. Reg. 450\n  | A fee is paid.\n  define fee_paid as paid\n"
    text += '  question fee "Is the fee paid?"\n    answer is fee_paid\n'
    first = "not yet in force (from July 1, 2010, by 9 Ill. Reg. 450)"
    assert said(text, "9999.10(b)", "2009-12-31") == first
    assert said(text, "9999.10(b)", "2010-04-01") == f"{first}, may have been in 8 Ill. Reg. 1"
    with checkers(text) as book:
        days = ("2009-12-31", "2010-04-01")
        assumed = [answer(book, "fee", {"paid": True}, day).record["assumptions"] for day in days]
    touched = [[a["action"] for a in some if a["kind"] == "may_have_been_touched"] for some in assumed]
    assert touched == [[], ["8 Ill. Reg. 1"]]


# ---- words not held, words not encoded ------------------------------------------------------------------------------

LEFT_OUT = (
    NOTE
    + """\
  emergency amendment at 2 Ill. Reg. 2, effective January 4, 2010, for a maximum of 150 days
    not held for 9999.10(a) because "the notice is not on file"
  amended at 3 Ill. Reg. 3, effective July 1, 2011
    adds 9999.10(b)
"""
    + SECTION
    + """\
a)
  | A holder shall carry the licence.
  informational

b) since 3 Ill. Reg. 3
  | A holder shall show it.
  informational
"""
)


def test_an_emergency_whose_words_are_not_held_for_a_place_touches_that_place_only() -> None:
    assert said(LEFT_OUT, "9999.10(a)", "2010-02-01") == (
        "from January 4, 2010 to June 2, 2010 (to the end of its term): 2 Ill. Reg. 2, words not held"
    )
    assert said(LEFT_OUT, "9999.10(a)", "2010-06-03").startswith("from June 3, 2010")
    assert said(LEFT_OUT, "9999.10(b)", "2010-02-01") == "not yet in force (from July 1, 2011, by 3 Ill. Reg. 3)"


def test_a_permanent_action_whose_words_are_not_held_for_a_place_ends_the_words_before() -> None:
    text = NOTE + AMENDED.replace("2005\n", '2005\n    not held for 9999.10(a) because "lost"\n') + SECTION
    text += "a)\n  until 9 Ill. Reg. 450\n    | A fee.\n    informational\n"
    text += "  since 9 Ill. Reg. 450\n    | A higher fee.\n    informational\n"
    assert found(text) == []
    assert said(text, "9999.10(a)", "2004-12-31") == "from January 1, 2000 to December 31, 2004: 1 Ill. Reg. 10"
    assert said(text, "9999.10(a)", "2005-01-01").endswith("to June 30, 2010: 5 Ill. Reg. 200, words not held")
    assert said(text, "9999.10(a)", "2010-07-01") == "from July 1, 2010 no end known: 9 Ill. Reg. 450"


def test_words_held_and_not_held_in_one_period_are_an_error() -> None:
    text = NOTE + SECTION + 'a)\n  | A holder may.\n  not held because "missing"\n  informational\n'
    assert line(text, only(text, "P712")) == 'not held because "missing"'


CHANGED = (
    NOTE
    + "  amended at 2 Ill. Reg. 2, effective January 1, 2010\n"
    + SECTION
    + """\
fact granted is yes or no

a)
  until 2 Ill. Reg. 2
    | One may go.
    define may_go as granted
  since 2 Ill. Reg. 2
    | One may go or stay.
    CLASS

  question ask_it "May one go?"
    answer may_go
"""
)


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("pending since 2 Ill. Reg. 2", "not_encoded 9999.10(a)"),
        ('not encoded because "too new"', "not_encoded 9999.10(a)"),
        ("informational", "not_in_force 9999.10(a)"),
    ],
)
def test_a_rule_whose_new_words_have_no_logic_yet_has_not_ended(words: str, reason: str) -> None:
    of = outcome(CHANGED.replace("CLASS", words), "ask_it", {"granted": True}, "2020-01-01")
    assert (of["value"], reasons(of)) == ("undetermined", [reason])


def test_where_other_words_stand_the_rule_has_ended_and_not_the_place() -> None:
    text = CHANGED.replace("CLASS", "informational")
    with checkers(text) as book:
        reason = answer(book, "ask_it", {"granted": True}, "2020-01-01").record["outcome"]["reasons"][0]
    words = "what 9999.10(a) said of this ended on December 31, 2009 (amended by 2 Ill. Reg. 2)"
    assert reason_words(reason) == words


def test_an_exception_whose_words_wait_to_be_encoded_may_apply() -> None:
    text = CHANGED.replace("    define may_go as granted\n", "    exception closed to base\n      when granted\n")
    text = text.replace("CLASS", "pending since 2 Ill. Reg. 2").replace("answer may_go", "answer base")
    text = text.replace("fact granted is yes or no\n", "fact granted is yes or no\nfact open is yes or no\n")
    text += "\nb)\n  | It is open.\n  define base as open\n"
    given = {"granted": False, "open": True}
    assert outcome(text, "ask_it", given, "2005-01-01")["value"] == "yes"
    assert outcome(text, "ask_it", given, "2020-01-01")["value"] == "undetermined"


# ---- corrections ----------------------------------------------------------------------------------------------------

CORRECTED = (
    NOTE
    + """\
  amended at 10 Ill. Reg. 100, effective July 1, 2010
  expedited correction at 10 Ill. Reg. 300, effective July 1, 2010
    corrects 10 Ill. Reg. 100
    filed September 15, 2010
"""
    + SECTION
    + 'about trainee "a trainee"\n  fact score is a percent from 0% to 100%\n\n'
)
BEGAN = [
    """\
a)
  | A trainee passes if:
  informational

  1) since 10 Ill. Reg. 100
    since 10 Ill. Reg. 100
      | the score is 90%,
    since 10 Ill. Reg. 300
      | the score is 90%.

    define passed as score is at least 90%
    question passes "A pass?"
      answer passed
""",
    """\
a) since 10 Ill. Reg. 100
  | the score is 90%,
  since 10 Ill. Reg. 300
    | the score is 90%.

  define passed as score is at least 90%
  question passes "A pass?"
    answer passed
""",
    """\
a) since 10 Ill. Reg. 100
  | the score is 90%,
  define passed as score is at least 90%
  question passes "A pass?"
    answer passed

a) since 10 Ill. Reg. 300
  | the score is 90%.
  define passed as score is at least 90%
""",
]


@pytest.mark.parametrize("place", BEGAN)
def test_a_correction_of_words_that_began_with_their_place_replaces_them(place: str) -> None:
    text = CORRECTED + place
    assert found(text) == []
    address = "9999.10(a)(1)" if "  1)" in place else "9999.10(a)"
    assert said(text, address, "2010-08-01", "2010-09-14").endswith("10 Ill. Reg. 100")
    assert said(text, address, "2010-08-01").endswith("10 Ill. Reg. 300")
    with checkers(text) as book:
        then = answer(book, "passes", {"score": 95}, "2010-08-01", known="2010-09-14")
        now = answer(book, "passes", {"score": 95}, "2010-08-01")
        words = [[q for s in d.record["steps"] for q in s.get("quotes", ())] for d in (then, now)]
    assert set(words[0]) == {"the score is 90%,"}
    assert set(words[1]) == {"the score is 90%."}


def test_what_stands_beside_the_corrected_words_stays() -> None:
    text = (
        CORRECTED
        + """\
a)
  | The form is signed.
  until 10 Ill. Reg. 100
    | It has one page.
  since 10 Ill. Reg. 100
    | It has too pages.
  since 10 Ill. Reg. 300
    | It has two pages.
  informational
"""
    )
    with checkers(text) as book:
        paragraphs = [book.paragraphs("9999.10(a)", n) for n in range(3)]
    assert paragraphs[2] == ("The form is signed.", "It has two pages.")


# ---- what a record tells --------------------------------------------------------------------------------------------


def test_a_record_of_what_only_a_rule_lost_is_as_its_schema_says() -> None:
    schema = json.loads((files("pincite") / "deciding" / "decision-record-1.json").read_text(encoding="utf-8"))
    for words in ("informational", "pending since 2 Ill. Reg. 2"):
        with checkers(CHANGED.replace("CLASS", words)) as book:
            record = answer(book, "ask_it", {"granted": True}, "2020-01-01").record
        jsonschema.Draft202012Validator(schema).validate(record)


def test_an_emergency_that_was_replaced_touched_nothing_afterwards() -> None:
    text = NOTE + "  emergency amendment at 3 Ill. Reg. 30, effective January 1, 2003, for a maximum of 150 days\n"
    text += "  amended at 4 Ill. Reg. 40, effective March 1, 2003\n    replaces 3 Ill. Reg. 30\n    amends 9999.10(b)\n"
    text += SECTION + "fact paid is yes or no\n\na)\n  | A fee is paid.\n  define fee_paid as paid\n"
    text += '  question fee "Is it paid?"\n    answer fee_paid\n'
    text += "b)\n  until 4 Ill. Reg. 40\n    | A form.\n    informational\n"
    text += "  since 4 Ill. Reg. 40\n    | Two forms.\n    informational\n"
    with checkers(text) as book:
        days = ("2003-02-28", "2003-03-01")
        kinds = [{a["kind"] for a in answer(book, "fee", {"paid": True}, day).record["assumptions"]} for day in days]
    assert ["may_have_been_touched" in some for some in kinds] == [True, False]


# ---- lines of the source note that name the wrong action ------------------------------------------------------------

EMERGENCY = "  emergency amendment at 8 Ill. Reg. 80, effective June 1, 2010, for a maximum of 90 days\n"


@pytest.mark.parametrize(
    ("clauses", "message"),
    [
        (
            "  amended at 2 Ill. Reg. 2, effective May 1, 2005\n    replaces 1 Ill. Reg. 10\n",
            "is not an emergency action",
        ),
        (
            "  amended at 2 Ill. Reg. 2, effective May 1, 2005\n    corrects 1 Ill. Reg. 10\n",
            "an expedited correction only",
        ),
        (
            "  amended at 2 Ill. Reg. 2, effective May 1, 2005\n    emergency expired June 1, 2005\n",
            "an emergency action only",
        ),
        (
            "  suspension lifted at 2 Ill. Reg. 2, effective May 1, 2005\n    lifts 1 Ill. Reg. 10\n",
            "is not a suspension",
        ),
        (
            EMERGENCY + "  expedited correction at 8 Ill. Reg. 90, effective June 1, 2010\n"
            "    corrects 8 Ill. Reg. 80\n    filed July 1, 2010\n",
            "8 Ill. Reg. 80 is not a permanent action",
        ),
    ],
)
def test_a_line_of_the_note_names_an_action_of_its_kind(clauses: str, message: str) -> None:
    one = only(NOTE + clauses + SECTION + "| A fee.\ninformational\n", "P401")
    assert one.message.endswith(message)
    assert one.help is not None


def test_a_correction_need_not_say_what_it_does_to_an_emergency() -> None:
    text = NOTE + EMERGENCY + "    amends 9999.20\n"
    text += "  amended at 9 Ill. Reg. 450, effective July 1, 2010\n    beside 8 Ill. Reg. 80\n"
    text += "  expedited correction at 9 Ill. Reg. 500, effective July 1, 2010\n"
    text += "    corrects 9 Ill. Reg. 450\n    filed August 1, 2010\n"
    text += SECTION + "a)\n  since 9 Ill. Reg. 450\n    | A fe.\n  since 9 Ill. Reg. 500\n    | A fee.\n"
    text += "  until 9 Ill. Reg. 450\n    | A form.\n  informational\n"
    text += '\nnot held for 9999.20 because "left out"\n'
    assert found(text) == []


def test_a_place_that_only_an_emergency_brought_has_its_period_on_the_label() -> None:
    text = NOTE + EMERGENCY + SECTION + "a)\n  | A fee.\n  informational\n"
    text += "b)\n  during 8 Ill. Reg. 80\n    | A mask.\n    informational\n"
    assert (
        only(text, "P403").help
        == "if only 8 Ill. Reg. 80 brought the place, put the period on its label: during 8 Ill. Reg. 80"
    )


def test_a_norm_whose_new_words_wait_to_be_encoded_is_not_repealed() -> None:
    text = (
        NOTE
        + "  amended at 9 Ill. Reg. 450, effective July 1, 2010\n"
        + SECTION
        + """\
term office is an office "Licensing Office"
fact asked_at is a date
fact answered_on is a date or none

a)
  until 9 Ill. Reg. 450
    | The office answers within 30 days.
    duty reply of office
      due within 30 days after asked_at
      done on answered_on
  since 9 Ill. Reg. 450
    | The office answers in time.
    pending since 9 Ill. Reg. 450
"""
    )
    assert found(text) == ["P708"]
    assert found(text.replace("pending since 9 Ill. Reg. 450", "informational")) == ["P414"]


def test_of_words_that_say_nothing_yet_it_is_not_said_that_there_is_no_place() -> None:
    text = NOTE + "  amended at 9 Ill. Reg. 450, effective July 1, 2010\n    filed June 1, 2010\n" + SECTION
    text += "fact paid is yes or no\n\na)\n  until 9 Ill. Reg. 450\n    | A form.\n    informational\n"
    text += "  since 9 Ill. Reg. 450\n    | A fee.\n    define fee_paid as paid\n"
    text += '  question fee "Is it paid?"\n    answer fee_paid\n'
    with checkers(text) as book:
        decision = answer(book, "fee", {"paid": True}, "2010-08-01", known="2010-05-01")
        reason = decision.record["outcome"]["reasons"][0]
    assert reason_words(reason) == "9999.10(a) says nothing of this as far as is known"
