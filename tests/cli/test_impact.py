"""`impact`: what a change can reach, and by which way."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from commands import Call
from pincite.cli import FINDINGS, FINE, USAGE


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
    document = json.loads(call("impact", "regs/il/register/47_ill_reg_9369_9400_9410.txt", "--format", "json").out)
    assert {"1720.25(g)", "1720.35(a)(2)"} <= set(document["changed"])
    assert "1720.25(a)" not in document["changed"]  # printed, and not changed
    assert any(entry["id"] == "1720.may_retake" for entry in document["questions"])
    assert document["pinned_versions"] > 100


@pytest.mark.usefixtures("project")
def test_whether_an_action_changes_a_decision_is_tried(call: Call) -> None:
    said = call("impact", "5 Ill. Reg. 50", "--decisions", "--tries", "200")
    assert said.code == FINDINGS, said.err
    assert "Substantive: 1 of 1 questions, duties and rights can be decided differently." in said.out
    assert "before: YES" in said.out
    document = json.loads(call("impact", "5 Ill. Reg. 50", "--decisions", "--tries", "200", "--format", "json").out)
    assert document["verdict"].startswith("Substantive")
    assert document["decided"][0]["established"]["how"] == "witness"


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("9999.10(z)",), "there is no place or rule `9999.10(z)`"),
        (("may_sit", "--on", "1990-01-01"), "nothing of may_sit was in force on January 1, 1990"),
        (("9999.10(a)", "--decisions"), "needs an action of the history"),
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
