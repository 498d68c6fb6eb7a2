"""`pincite duties`: what is owed on a day, by whom, until when, and in which state."""

from __future__ import annotations

import json

import pytest

from commands import Call, case
from pincite.cli import FACTS_INVALID, FINE, USAGE

RECEIVED = "form_received_on = 2021-01-04\n"
NOT_ANSWERED = RECEIVED + 'form_answered_on = { state = "none" }\n'


def states(call: Call, facts: str, on: str) -> list[str]:
    rows = json.loads(call("duties", "--on", on, "--facts", case(facts), "--format", "json").out)
    assert [row["name"] for row in rows] == ["answer_form"]
    found: list[str] = rows[0]["states"]
    return found


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("facts", "on", "state"),
    [
        ('form_received_on = { state = "none" }\n', "2021-02-03", "not_triggered"),
        (RECEIVED, "2021-01-03", "not_triggered"),
        (NOT_ANSWERED, "2021-01-04", "pending"),
        (NOT_ANSWERED, "2021-02-03", "pending"),
        (NOT_ANSWERED, "2021-02-04", "overdue"),
        (RECEIVED + "form_answered_on = 2021-02-03\n", "2021-02-10", "done_on_time"),
        (RECEIVED + "form_answered_on = 2021-02-04\n", "2021-02-10", "done_late"),
        (RECEIVED + "form_answered_on = 2021-02-04\n", "2021-02-03", "pending"),
    ],
)
def test_a_duty_is_in_the_state_of_the_day(call: Call, facts: str, on: str, state: str) -> None:
    assert states(call, facts, on) == [state]


@pytest.mark.usefixtures("project")
def test_a_last_day_that_does_not_count_rolls_forward(call: Call) -> None:
    facts = NOT_ANSWERED.replace("2021-01-04", "2021-01-07")  # thirty days later is a Saturday
    assert states(call, facts, "2021-02-08") == ["pending"]
    assert states(call, facts, "2021-02-09") == ["overdue"]


@pytest.mark.usefixtures("project")
def test_an_overdue_duty_is_shown_with_its_words_and_how_late_it_is(call: Call) -> None:
    said = call("duties", "--on", "2021-03-01", "--facts", case(NOT_ANSWERED))
    assert said.code == FINE
    lines = said.out.splitlines()
    assert lines[0] == "overdue, 26 days late: duty of the licensing office to the trainee, answer form"
    assert lines[1].startswith("     20 Ill. Adm. Code 9999.20(a), within 30 days after form received on: ")
    assert "February 3, 2021" in lines[1]
    assert lines[2] == '     "The office shall answer a form within 30 days after it is received."'
    assert "1 listed; not triggered: 0; undetermined: 0 (--all lists them)" in lines


@pytest.mark.usefixtures("project")
def test_a_day_late_is_one_day(call: Call) -> None:
    assert call("duties", "--on", "2021-02-04", "--facts", case(NOT_ANSWERED)).out.startswith("overdue, 1 day late: ")


@pytest.mark.usefixtures("project")
def test_what_is_undetermined_is_counted_and_listed_on_request(call: Call) -> None:
    assert "0 listed; not triggered: 0; undetermined: 1 (--all lists them)" in call("duties", "--on", "2021-03-01").out
    listed = call("duties", "--on", "2021-03-01", "--all")
    assert listed.out.startswith("undetermined: duty of the licensing office to the trainee, answer form")
    assert "because missing: form_received_on (not asked)" in listed.out


@pytest.mark.usefixtures("project")
def test_json_has_the_states_the_last_day_and_the_words(call: Call) -> None:
    name = case(NOT_ANSWERED)
    rows = json.loads(call("duties", "--on", "2021-03-01", "--facts", name, "--format", "json").out)
    assert len(rows) == 1
    row = rows[0]
    assert (row["kind"], row["bearer"], row["to"]) == ("duty", "licensing office", "trainee")
    assert (row["states"], row["definite"], row["due"]) == (["overdue"], True, "2021-02-03")
    assert row["address"] == "9999.20(a)"
    assert row["quotes"] == ["The office shall answer a form within 30 days after it is received."]


@pytest.mark.usefixtures("project")
def test_one_bearer_can_be_asked_for(call: Call) -> None:
    name = case(NOT_ANSWERED)
    everything = call("duties", "--on", "2021-03-01", "--facts", name)
    assert call("duties", "--on", "2021-03-01", "--facts", name, "--bearer", "office").out == everything.out


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "the following arguments are required: --on"),
        (("--on", "2021-02-30"), "2021-02-30 is not a day"),
        (("--on", "2021-03-01", "--bearer", "offic"), "offic bears nothing here; did you mean office?"),
        (("--on", "2021-03-01", "--bearer", "zz"), "zz bears nothing here; there is office"),
        (("--on", "2021-03-01", "--part", "1"), "there is no instrument 1; there is 9999"),
        (("--on", "2021-03-01", "--reading", "x=y"), "there is no reading `x`"),
    ],
)
def test_a_call_that_cannot_be_is_told_in_one_line(call: Call, arguments: tuple[str, ...], said: str) -> None:
    found = call("duties", *arguments)
    assert found.code == USAGE
    assert said in found.err
    assert (found.out, found.err.count("\n")) == ("", 1)


@pytest.mark.usefixtures("project")
def test_facts_that_cannot_be_used_are_refused(call: Call) -> None:
    said = call("duties", "--on", "2021-03-01", "--facts", case("form_received = 3\nhours_done = -1\n"))
    assert said.code == FACTS_INVALID
    assert "2 mistakes in the facts; nothing was decided" in said.err
    assert call("duties", "--on", "2021-03-01", "--facts", "nowhere.toml").code == FACTS_INVALID


@pytest.mark.usefixtures("law")
def test_the_duties_of_the_real_law_have_bearers_and_citations(call: Call) -> None:
    rows = json.loads(call("duties", "--part", "1720", "--on", "2023-07-15", "--format", "json").out)
    assert len(rows) > 5
    for row in rows:
        assert row["bearer"]
        assert row["citation"].startswith("20 Ill. Adm. Code 1720.")
