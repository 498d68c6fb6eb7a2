"""`pincite questions`: every question that can be asked, with its words and its place."""

from __future__ import annotations

import json

import pytest

from commands import Call
from pincite.cli import FINE


@pytest.mark.usefixtures("project")
def test_each_question_stands_on_a_line_with_its_words_and_its_place(call: Call) -> None:
    said = call("questions")
    assert said.code == FINE
    assert [line.split() for line in said.out.splitlines()] == [
        ["may_sit", "May", "the", "trainee", "sit", "the", "examination?", "9999.10(a)"],
        ["course_ended", "Has", "the", "course", "ended?", "9999.20(b)"],
        ["form_answered_in_time", "Was", "the", "form", "answered", "in", "time?", "9999.20(a)"],
    ]


@pytest.mark.usefixtures("project")
def test_json_has_the_full_ids(call: Call) -> None:
    rows = json.loads(call("questions", "--format", "json").out)
    assert rows[0] == {
        "id": "part9999.section_10.may_sit",
        "name": "may_sit",
        "words": "May the trainee sit the examination?",
        "address": "9999.10(a)",
    }
    assert [row["id"] for row in rows] == sorted(row["id"] for row in rows)


@pytest.mark.usefixtures("law")
def test_every_question_of_the_real_law_can_be_named_and_is_asked_in_words(call: Call) -> None:
    rows = json.loads(call("questions", "--format", "json").out)
    assert len(rows) > 30
    for row in rows:
        assert row["id"].startswith("il.")
        assert row["words"].endswith("?")
        assert call("facts", row["id"]).code == FINE
