"""What an edit of the rules does: each kind of edit, what is said of it, and how that was established."""

from __future__ import annotations

import pytest

from edits import FACTS_FILE, PART_FILE, TEN, TWENTY, after, differing, how, of
from pincite.amending.words import plain
from pincite.cli.verdicts import verdict
from pincite.impact.comparing import compare
from pincite.impact.sides import Version
from projects import RULES, compiled


def test_nothing_edited_nothing_differs() -> None:
    found = after()
    assert found.same
    assert {entry.established.how for entry in found.decided} == {"same logic"}
    assert verdict(found) == "Nothing differs."


def test_a_constant_changed_has_a_witness_at_its_edge() -> None:
    found = after((TEN, "hours_needed as 120 hours", "hours_needed as 130 hours"))
    assert differing(found) == ["may_sit"]
    witness = of(found, "may_sit").established.witness
    assert witness is not None
    assert witness.definite
    assert 120 <= witness.case.facts["hours_done"] < 130
    assert witness.case.on >= "2020-07-01"
    assert (witness.old.words, witness.new.words) == ("YES", "NO")
    assert "9999.10(a)" in witness.new.cites
    assert verdict(found).startswith("Substantive: 1 of ")


def test_the_witness_has_no_fact_too_many() -> None:
    found = after((TWENTY, "failures is at least 3", "failures is at least 2"))
    witness = of(found, "course_ended").established.witness
    assert witness is not None
    assert list(witness.case.facts) == ["attempts"]
    assert len(witness.case.facts["attempts"]) == 2
    assert {row["result"] for row in witness.case.facts["attempts"]} == {"failed"}


def test_a_comparison_turned_round_has_a_witness() -> None:
    found = after((TEN, "written_average is at least 70%", "written_average is more than 70%"))
    witness = of(found, "may_sit").established.witness
    assert witness is not None
    assert witness.case.facts["written_average"] == 70


EXCEPTION = """
  exception by_experience to hours_met
    when hours_done is at least 50 and course is evening_course
    then yes

  question may_sit"""


def test_an_exception_added_and_taken_away() -> None:
    added = after((TEN, "\n  question may_sit", EXCEPTION))
    assert differing(added) == ["may_sit"]
    place = next(entry for entry in added.provisions if entry.address == "9999.10(a)")
    texts = [text for logic in place.logic for _, text in logic.new or ()]
    assert 'Exception "by experience" to "hours met".' in texts
    assert 'This is subject to the exception "by experience".' in texts


def test_a_cell_of_a_table() -> None:
    table = (
        "\nc)\n  | AGE  HOURS\n  | 20-29  10\n  | 30-39  20\n\n  table hours_of in hours\n    down age_now\n"
        '      20 to 29  10\n      30 to 39  20\n    gap under 20 because "none"\n    gap 40 and over because "none"\n\n'
        '  question hours_by_age "How many hours?"\n    answer table hours_of at age_now\n'
    )
    fact = 'about trainee "a person who seeks a licence"\n  fact age_now is a whole number from 0 to 99\n'
    first = RULES | {
        TWENTY: RULES[TWENTY] + table,
        FACTS_FILE: RULES[FACTS_FILE].replace('about trainee "a person who seeks a licence"\n', fact),
    }
    second = first | {TWENTY: first[TWENTY].replace("30 to 39  20", "30 to 39  25").replace("30-39  20", "30-39  25")}
    found = compare(Version(compiled(first), "regs", {}), Version(compiled(second), "regs", {}), None, 500)
    assert differing(found) == ["hours_by_age"]
    witness = of(found, "hours_by_age").established.witness
    assert witness is not None
    assert 30 <= witness.case.facts["age_now"] <= 39
    assert (witness.old.words, witness.new.words) == ("20 hours", "25 hours")


def test_a_date_of_effect_moved() -> None:
    found = after((PART_FILE, "effective July 1, 2020", "effective September 1, 2020"))
    witness = of(found, "may_sit").established.witness
    assert witness is not None
    assert "2020-07-01" <= witness.case.on < "2020-09-01"
    place = next(entry for entry in found.provisions if entry.address == "9999.10(a)")
    assert any("to August 31, 2020" in new for _, new in place.periods)
    assert [entry.name for entry in found.examples] == ["may sit"]


def test_words_alone_are_editorial() -> None:
    found = after((TEN, "must be 70%.", "must be 70% in all."), (TEN, '"must be 70%"', '"must be 70% in all"'))
    place = next(entry for entry in found.provisions if entry.address == "9999.10(b)")
    assert [plain(line) for line in place.words[0].lines] == [
        "The average of the written tests must be [-70%.-] {+70% in all.+}"
    ]
    assert differing(found) == []
    assert {entry.established.how for entry in found.decided} == {"same logic"}
    assert verdict(found) == "Editorial: no decision can change, because everything that decides is the same."


@pytest.mark.parametrize(
    "edits",
    [
        [(TEN, "hours_needed", "hours_of_course")],
        [(TEN, "hours_done", "hours_sat"), (FACTS_FILE, "hours_done", "hours_sat")],
        [(TWENTY, "answer_form ", "reply_to_form ")],
    ],
    ids=["a definition", "a fact", "a duty"],
)
def test_another_name_changes_no_decision(edits: list[tuple[str, str, str]]) -> None:
    found = after(*edits)
    assert differing(found) == []
    assert {entry.established.how for entry in found.decided} == {"same logic"}


def test_a_fact_that_is_called_otherwise_is_said_to_be() -> None:
    found = after((TEN, "hours_done", "hours_sat"), (FACTS_FILE, "hours_done", "hours_sat"))
    assert found.renamed == (("hours_done", "hours_sat"),)
    assert not found.same


def test_a_fact_under_another_name_and_another_constant() -> None:
    found = after(
        (TEN, "hours_done", "hours_sat"), (FACTS_FILE, "hours_done", "hours_sat"), (TEN, "as 120 hours", "as 110 hours")
    )
    witness = of(found, "may_sit").established.witness
    assert witness is not None
    assert witness.facts_old["hours_done"] == witness.facts_new["hours_sat"]


QUESTION = '\n  question hours_enough "Are the hours enough?"\n    answer hours_met\n\n  question may_sit'


def test_a_new_and_a_deleted_question() -> None:
    added = after((TEN, "\n  question may_sit", QUESTION))
    assert [q.name for q in added.added] == ["hours_enough"]
    assert differing(added) == []
    assert "1 can be asked that could not" in verdict(added)
    gone = after((TWENTY, '  question course_ended "Has the course ended?"\n    answer failures is at least 3\n', ""))
    assert [q.name for q in gone.gone] == ["course_ended"]


def test_a_new_fact_in_a_condition() -> None:
    fact = 'about trainee "a person who seeks a licence"\n  fact paid is yes or no\n    ask "Is the fee paid?"\n'
    found = after(
        (FACTS_FILE, 'about trainee "a person who seeks a licence"\n', fact),
        (TEN, "      not barred\n", "      not barred\n      paid\n"),
    )
    witness = of(found, "may_sit").established.witness
    assert witness is not None
    assert witness.case.facts["paid"] is False
    assert "paid" not in witness.facts_old
    assert [logic.old for logic in found.facts] == [None]


def test_what_was_only_sampled_is_not_said_to_be_the_same() -> None:
    found = after(
        (TEN, "    not office_allows\n", "    not office_allows\n    any of\n      sentenced\n      hours_met\n")
    )
    assert how(found, "may_sit") == "sampled"
    small = after(
        (
            TEN,
            "hours_met as hours_done is at least hours_needed",
            "hours_met as not hours_done is less than hours_needed",
        )
    )
    assert differing(small) == []
    assert how(small, "may_sit") in ("every case", "sampled")
    assert "no proof" in verdict(small) or verdict(small).startswith("Editorial")


def test_a_duty_with_another_deadline() -> None:
    found = after((TWENTY, "within 30 days after form_received_on", "within 20 days after form_received_on"))
    assert differing(found) == ["answer_form", "form_answered_in_time"]
    witness = of(found, "form_answered_in_time").established.witness
    assert witness is not None
    assert (witness.old.words, witness.new.words) == ("YES", "NO")


def test_a_default_of_a_reading() -> None:
    found = after(
        (TEN, 'default exact because "nothing is rounded unless the rule says so"', 'or exact because "x"'),
        (TEN, "or to_the_nearest because", "default to_the_nearest because"),
    )
    assert differing(found) == ["may_sit"]


def test_one_address_alone() -> None:
    found = after((TEN, "as 120 hours", "as 130 hours"), (TWENTY, "at least 3", "at least 2"), under="9999.20")
    assert [entry.address for entry in found.provisions] == ["9999.20(b)"]
    assert differing(found) == ["course_ended"]


def test_the_same_cases_in_every_run() -> None:
    edit = (TEN, "as 120 hours", "as 130 hours")
    assert after(edit) == after(edit)


def test_a_finite_space_is_tried_in_every_case() -> None:
    question = '\n  question free "Is the form free?"\n    answer not sentenced and course is day_course\n\nb)\n  | Three failed'
    turned = question.replace("not sentenced and course is day_course", "not (sentenced or course is evening_course)")
    rules = RULES | {TWENTY: RULES[TWENTY].replace("\nb)\n  | Three failed", question)}
    other = RULES | {TWENTY: RULES[TWENTY].replace("\nb)\n  | Three failed", turned)}
    found = compare(Version(compiled(rules), "regs", {}), Version(compiled(other), "regs", {}), None, 50)
    known = of(found, "free").established
    assert known.how == "every case"
    assert known.tried == known.space == 8
    assert verdict(found).startswith("Editorial: no decision changes")


def test_a_number_that_is_only_compared_has_finitely_many_classes() -> None:
    question = (
        '\n  question paid_up "Are the hours done?"\n    answer hours_done is at least 40\n\nb)\n  | Three failed'
    )
    before = RULES | {TWENTY: RULES[TWENTY].replace("\nb)\n  | Three failed", question)}
    turned = question.replace("hours_done is at least 40", "hours_done is more than 39")
    after_ = RULES | {TWENTY: RULES[TWENTY].replace("\nb)\n  | Three failed", turned)}
    narrow = RULES | {
        TWENTY: RULES[TWENTY].replace("\nb)\n  | Three failed", question.replace("at least 40", "more than 40"))
    }
    one, same, other = (Version(compiled(rules), "regs", {}) for rules in (before, after_, narrow))
    assert how(compare(one, same, None, 200), "paid_up") == "every case"
    witness = of(compare(one, other, None, 200), "paid_up").established.witness
    assert witness is not None
    assert witness.case.facts == {"hours_done": 40}


def test_a_day_of_filing_changes_what_was_known_and_no_decision_of_today() -> None:
    line = "  amended at 5 Ill. Reg. 50, effective July 1, 2020\n"
    found = after((PART_FILE, line, line + "    filed June 20, 2020\n"))
    assert differing(found) == []
    assert how(found, "may_sit") == "same as known"
    assert "as it was known on other days, some may" in verdict(found)


def test_a_change_deep_below_is_found_under_many_other_conditions() -> None:
    limbs = "".join(f"      paid_{n}\n" for n in range(12))
    facts = "".join(f"  fact paid_{n} is yes or no\n" for n in range(12))
    about = 'about trainee "a person who seeks a licence"\n'
    rules = RULES | {
        FACTS_FILE: RULES[FACTS_FILE].replace(about, about + facts),
        TEN: RULES[TEN].replace("      not barred\n", "      not barred\n" + limbs),
    }
    example = (
        '\n  example "all is paid"\n    on July 1, 2021\n    given hours_done is 300\n    given written_average is 80%\n'
        "    given sentenced is no\n"
        + "".join(f"    given paid_{n} is yes\n" for n in range(12))
        + "    expect may_sit is yes\n\nb)\n  | The average"
    )
    rules[TEN] = rules[TEN].replace("\nb)\n  | The average", example)
    other = rules | {TEN: rules[TEN].replace("hours_needed as 120 hours", "hours_needed as 121 hours")}
    found = compare(Version(compiled(rules), "regs", {}), Version(compiled(other), "regs", {}), None, 300)
    witness = of(found, "may_sit").established.witness
    assert witness is not None
    assert witness.case.facts["hours_done"] == 120
    assert witness.definite
