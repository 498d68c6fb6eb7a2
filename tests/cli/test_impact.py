"""`impact`: what a change can reach, and by which way."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from commands import Call
from pincite.cli import FINDINGS, FINE, USAGE
from projects import FOLDER


@pytest.mark.usefixtures("project")
def test_a_question_is_reached_by_its_shortest_way(call: Call) -> None:
    said = call("impact", "9999.10(c)")
    assert said.code == FINE
    assert said.out.startswith("A change of 9999.10(c) can reach 1 question,")
    assert '"barred" (9999.10(c)), needed by this question' in said.out
    assert "course_ended" not in said.out


@pytest.mark.usefixtures("project")
def test_an_action_stands_for_the_places_it_changed(call: Call) -> None:
    document = json.loads(call("impact", "5 Ill. Reg. 50", "--format", "json").out)
    assert document["changed"] == ["9999.10(a)"]
    assert [entry["id"] for entry in document["questions"]] == ["9999.may_sit"]
    assert document["modules"] == ["invented.part9999.section_10"]
    assert document["duties"] == []


@pytest.mark.usefixtures("project")
def test_a_fact_reaches_duties_and_what_rests_on_them(call: Call) -> None:
    document = json.loads(call("impact", "form_received_on", "--format", "json").out)
    assert [entry["id"] for entry in document["duties"]] == ["9999.answer_form"]
    (question,) = document["questions"]
    assert question["id"] == "9999.form_answered_in_time"
    assert question["way"][0]["id"] == "9999.form_received_on"


@pytest.mark.usefixtures("law")
def test_a_notice_stands_for_the_places_it_changes(call: Call) -> None:
    notice = "regs/il/register/47_ill_reg_9369_9400_9410.txt"
    document = json.loads(call("impact", notice, "--package", "pincite_il", "--format", "json").out)
    assert {"1720.25(g)", "1720.35(a)(2)"} <= set(document["changed"])
    assert "1720.25(a)" not in document["changed"]  # printed, and not changed
    assert any(entry["id"] == "1720.may_retake" for entry in document["questions"])
    assert (document["examples"], document["reviews"]) == (None, None)  # there are only checkers to look in


EXAMPLES = """
  example "enough hours on the last day of the old words"
    on June 30, 2020
    given hours_done is 100
    given written_average is 70%
    given sentenced is no
    expect may_sit is yes

  example "no conviction, and so not barred"
    on June 30, 2020
    given sentenced is no
    expect barred is no
"""


def test_examples_are_reached_by_what_they_expect_and_decided_to_see_whether_they_went_through(
    project: Path, call: Call
) -> None:
    file = project / FOLDER / "section_10.pin"
    file.write_text(file.read_text(encoding="utf-8") + EXAMPLES, encoding="utf-8")
    assert call("build").code == FINE
    by_hours = json.loads(call("impact", "9999.10(a)", "--format", "json").out)["examples"]
    titles = {entry["title"]: entry for entry in by_hours}
    assert "no conviction, and so not barred" not in titles
    mine = titles["enough hours on the last day of the old words"]
    assert (mine["expects"], mine["went_through"]) == ("9999.may_sit", ["9999.10(a)"])
    assert mine["way"][-1]["id"] == "9999.may_sit"
    assert mine["file"].endswith("section_10.pin")
    said = call("impact", "9999.10(c)")
    assert '"barred" (9999.10(c)) is expected by 1 example: "no conviction, and so not barred"' in said.out


def test_an_example_on_a_day_without_the_words_that_change_does_not_go_through_them(project: Path, call: Call) -> None:
    file = project / FOLDER / "section_10.pin"
    file.write_text(
        file.read_text(encoding="utf-8") + EXAMPLES.replace("June 30, 2020", "June 30, 1990"), encoding="utf-8"
    )
    assert call("build").code == FINE
    reached = json.loads(call("impact", "9999.10(a)", "--format", "json").out)["examples"]
    mine = [entry for entry in reached if entry["title"].startswith("enough hours")]
    assert [entry["went_through"] for entry in mine] == [[]]


def test_a_review_by_a_person_is_told_with_its_name(project: Path, call: Call) -> None:
    assert call("review", "9999.10(a)", "--as", "A. Reader", "--on", "2024-02-01").code == FINE
    said = call("impact", "9999.10(a)")
    assert "by A. Reader on 2024-02-01" in said.out


@pytest.mark.usefixtures("project")
def test_rules_that_do_not_compile_have_no_examples_to_look_at(call: Call) -> None:
    (Path(FOLDER) / "section_10.pin").write_text("section\n", encoding="utf-8")
    said = call("impact", "9999.10(a)")
    assert said.code == FINE
    assert "their examples were not looked at" in said.err


@pytest.mark.usefixtures("project")
def test_whether_an_action_changes_a_decision_is_tried(call: Call) -> None:
    said = call("impact", "5 Ill. Reg. 50", "--decisions", "--tries", "200")
    assert said.code == FINDINGS, said.err
    assert "Substantive: 1 of 1 questions, duties and rights can be decided differently." in said.out
    assert "before: YES" in said.out
    document = json.loads(call("impact", "5 Ill. Reg. 50", "--decisions", "--tries", "200", "--format", "json").out)
    assert document["verdict"].startswith("Substantive")
    assert document["decided"][0]["established"]["how"] == "witness"
    assert [(e["address"], e["does"]) for e in document["by_provision"]] == [("9999.10(a)", "alone")]
    assert "Provision by provision\n  Substantive, turning a decision alone:\n    9999.10(a): May the" in said.out


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("9999.10(z)",), "there is no place or rule `9999.10(z)`"),
        (("may_sit", "--on", "1990-01-01"), "nothing of may_sit was in force on January 1, 1990"),
        (("9999.10(a)", "--decisions"), "needs an action of the history"),
        (("9999.10(a)", "--decisions"), "9999.10(a) was changed by 1 Ill. Reg. 1 and 5 Ill. Reg. 50"),
        (("may_sit", "--decisions"), "needs an action of the history"),
        (("missing.docx",), "there is no file missing.docx"),
        (("5 Ill. Reg. 50", "--with-proposed", "9 Reg. 9=2020-01-01"), "goes with --decisions"),
        (("5 Ill. Reg. 50", "--decisions", "--with-proposed", "9 Reg. 9=2020-01-01"), "is not a proposal"),
        (("notice.txt",), "cannot be read as a notice"),
    ],
)
def test_a_call_that_cannot_be_says_why(call: Call, arguments: tuple[str, ...], why: str) -> None:
    Path("notice.txt").write_text("nothing of the kind\n", encoding="utf-8")
    said = call("impact", *arguments)
    assert said.code == USAGE
    assert why in said.err
