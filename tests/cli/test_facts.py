"""`pincite facts`: what a question can be given, and a template that can be filled in."""

from __future__ import annotations

import re
import tomllib
from decimal import Decimal

import pytest

from commands import Call, case
from pincite.cli import FINE, USAGE


@pytest.mark.usefixtures("project")
def test_each_fact_is_listed_with_what_it_may_be_and_who_asks_for_it(call: Call) -> None:
    said = call("facts", "may_sit")
    assert said.code == FINE
    assert (
        "hours_done: a whole number of hours, from 0 to 400\n"
        "    How many hours of the course has the trainee done?\n"
        "    asked for by 9999.10(a)\n"
    ) in said.out
    assert "sentenced: true or false   sensitive\n" in said.out
    assert "office_allows: true or false" in said.out
    names = [line.partition(":")[0] for line in said.out.splitlines() if not line.startswith(" ")]
    assert names == ["hours_done", "office_allows", "sentenced", "written_average"]


@pytest.mark.usefixtures("project")
def test_facts_that_a_question_does_not_rest_on_are_not_listed(call: Call) -> None:
    out = call("facts", "form_answered_in_time").out
    assert "form_received_on: " in out
    assert "or none" in out
    assert "hours_done" not in out


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize("question", ["may_sit", "course_ended", "form_answered_in_time"])
def test_a_template_is_facts_that_were_not_asked(call: Call, question: str) -> None:
    template = call("facts", question, "--template").out
    assert tomllib.loads(template) == {}
    assert call("decide", question, "--on", "2021-01-01", "--facts", case(template)).code == FINE


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize("question", ["may_sit", "course_ended", "form_answered_in_time"])
def test_a_template_with_its_marks_taken_away_is_taken(call: Call, question: str) -> None:
    template = call("facts", question, "--template").out
    filled = re.sub(r"(?m)^# (?=[a-z_]+ = )", "", template)
    names = [line.partition(":")[0] for line in call("facts", question).out.splitlines() if not line.startswith(" ")]
    assert sorted(tomllib.loads(filled, parse_float=Decimal)) == names
    assert call("decide", question, "--on", "2021-01-01", "--facts", case(filled)).code == FINE


@pytest.mark.usefixtures("law")
def test_every_template_of_the_real_law_can_be_filled_in(call: Call, tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("facts") / "case.toml"
    ids = [line.split()[0] for line in call("questions").out.splitlines()]
    for id in ids[::6]:
        template = call("facts", id, "--template").out
        file.write_text(re.sub(r"(?m)^# (?=[a-z_0-9]+ = )", "", template), encoding="utf-8")
        said = call("decide", id, "--on", "2023-07-01", "--facts", str(file))
        assert (id, said.code, said.err) == (id, FINE, "")


@pytest.mark.usefixtures("project")
def test_an_unknown_question_is_told_with_what_may_be_meant(call: Call) -> None:
    said = call("facts", "may_sitt")
    assert said.code == USAGE
    assert said.err == "pincite: there is no question `may_sitt`; did you mean `may_sit`?\n"
