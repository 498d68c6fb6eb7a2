"""`pincite decide`: the answer in its forms, the dates and readings it is asked for, and the exit code."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from commands import ALMOST, ASKED, MEETS, Call, case
from pincite.cli import FINDINGS, FINE, USAGE


def record(call: Call, *arguments: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(call("decide", *arguments, "--format", "json").out)
    return loaded


@pytest.mark.usefixtures("project")
def test_the_text_shows_the_answer_the_question_the_law_and_the_words_that_decide(call: Call) -> None:
    said = call("decide", *ASKED, "--facts", case(MEETS))
    assert said.code == FINE
    assert said.err == ""
    lines = said.out.splitlines()
    assert lines[0] == "YES  May the trainee sit the examination?"
    assert "law of January 1, 2021, as known July 1, 2020" in lines[1]
    assert "20 Ill. Adm. Code 9999.10(a), in force since July 1, 2020 (5 Ill. Reg. 50)" in said.out
    assert '"A trainee may sit the examination after 120 hours of the course."' in said.out
    assert "hours done: 130 hours" in said.out


@pytest.mark.usefixtures("project")
def test_only_what_decides_is_shown_unless_every_step_is_asked_for(call: Call) -> None:
    short = call("decide", *ASKED, "--facts", case("hours_done = 119\n"))
    assert short.out.startswith("NO ")
    assert "9999.10(b)" not in short.out
    full = call("decide", *ASKED, "--facts", "case.toml", "--full")
    assert full.out.startswith(short.out.rstrip("\n"))
    assert "every step" in full.out
    assert "written average: " in full.out


@pytest.mark.usefixtures("project")
def test_json_is_the_decision_record(call: Call) -> None:
    found = record(call, *ASKED, "--facts", case(MEETS))
    assert found["question"]["id"] == "part9999.section_10.may_sit"
    assert found["outcome"] == {"kind": "truth", "reasons": [], "value": "yes"}
    assert found["valid_on"] == "2021-01-01"
    given = {fact["name"]: fact["value"] for fact in found["facts"] if fact["state"] == "given"}
    assert given["hours_done"] == "130"
    assert given["written_average"] == "70"


@pytest.mark.usefixtures("project")
def test_the_same_call_gives_the_same_bytes(call: Call) -> None:
    name = case(ALMOST)
    for arguments in ((), ("--format", "json")):
        first = call("decide", *ASKED, "--facts", name, *arguments)
        assert first.out == call("decide", *ASKED, "--facts", name, *arguments).out


@pytest.mark.usefixtures("project")
def test_a_sensitive_fact_is_masked_unless_it_is_revealed(call: Call) -> None:
    name = case(MEETS)
    masked = call("decide", *ASKED, "--facts", name)
    assert "sentenced: (masked)" in masked.out
    assert "sentenced: no" in call("decide", *ASKED, "--facts", name, "--reveal").out
    hidden = {fact["name"]: fact for fact in record(call, *ASKED, "--facts", name)["facts"]}
    assert set(hidden["sentenced"]["value"]) == {"masked"}
    shown = {fact["name"]: fact for fact in record(call, *ASKED, "--facts", name, "--reveal")["facts"]}
    assert shown["sentenced"]["value"] is False


@pytest.mark.usefixtures("project")
def test_masking_leaves_the_identity_of_the_record_as_it_is(call: Call) -> None:
    name = case(MEETS)
    assert (
        record(call, *ASKED, "--facts", name)["record_id"]
        == record(call, *ASKED, "--facts", name, "--reveal")["record_id"]
    )


@pytest.mark.usefixtures("project")
def test_the_law_of_the_day_decides(call: Call) -> None:
    name = case("hours_done = 100\nwritten_average = 70\nsentenced = false\n")
    assert call("decide", "may_sit", "--on", "2020-06-30", "--facts", name).out.startswith("YES")
    assert call("decide", "may_sit", "--on", "2020-07-01", "--facts", name).out.startswith("NO")


@pytest.mark.usefixtures("project")
def test_what_was_filed_later_is_not_seen(call: Call) -> None:
    name = case("hours_done = 100\nwritten_average = 70\nsentenced = false\n")
    said = call("decide", *ASKED, "--known", "2020-06-30", "--facts", name)
    assert said.out.startswith("YES")
    assert "after 100 hours" in said.out


@pytest.mark.usefixtures("project")
def test_a_rule_that_is_not_in_force_yet_gives_its_status(call: Call) -> None:
    found = record(call, "may_sit", "--on", "1999-12-31", "--facts", case(MEETS))
    assert found["outcome"]["value"] == "undetermined"
    assert {reason["kind"] for reason in found["outcome"]["reasons"]} == {"not_in_force"}


@pytest.mark.usefixtures("project")
def test_an_answer_that_turns_on_a_reading_says_so_and_can_be_asked_either_way(call: Call) -> None:
    name = case(ALMOST)
    said = call("decide", *ASKED, "--facts", name)
    assert said.out.startswith("NO ")
    assert "turns on rounding" in said.out
    assert "to the nearest: YES" in said.out
    other = call("decide", *ASKED, "--facts", name, "--reading", "rounding=to_the_nearest")
    assert other.out.startswith("YES")
    assert "rounding is read as to the nearest" in other.out


@pytest.mark.usefixtures("project")
def test_the_last_of_two_readings_of_one_name_is_taken(call: Call) -> None:
    twice = ("--reading", "rounding=to_the_nearest", "--reading", "rounding=exact")
    assert call("decide", *ASKED, "--facts", case(ALMOST), *twice).out.startswith("NO")


def test_a_reading_that_the_project_has_adopted_is_taken_and_told(call: Call, project: Path) -> None:
    settings = project / "pyproject.toml"
    how = '{ alternative = "to_the_nearest", authority = "the office", date = "2020-01-01" }'
    adopted = f"[tool.pincite.readings]\nrounding = {how}\n"
    settings.write_text(settings.read_text(encoding="utf-8") + adopted, encoding="utf-8")
    said = call("decide", *ASKED, "--facts", case(ALMOST))
    assert said.out.startswith("YES")
    assert "rounding is read as to the nearest" in said.out
    asked = call("decide", *ASKED, "--facts", "case.toml", "--reading", "rounding=exact")
    assert asked.out.startswith("NO")


@pytest.mark.usefixtures("project")
def test_missing_facts_leave_it_undetermined_and_name_the_smallest_set(call: Call) -> None:
    said = call("decide", *ASKED, "--facts", case("hours_done = 130\nsentenced = false\n"))
    assert said.code == FINE
    assert said.out.startswith("UNDETERMINED")
    assert "because missing: written_average (not asked)" in said.out
    assert "the smallest set that would settle it: written_average (the answer could then be yes or no)" in said.out


@pytest.mark.usefixtures("project")
def test_a_fact_that_nobody_knows_is_told_from_one_that_was_not_asked(call: Call) -> None:
    given = 'hours_done = 130\nsentenced = false\nwritten_average = { state = "unknown" }\n'
    assert "missing: written_average (nobody knows)" in call("decide", *ASKED, "--facts", case(given)).out


@pytest.mark.usefixtures("project")
def test_without_facts_nothing_is_false(call: Call) -> None:
    assert call("decide", *ASKED).out.startswith("UNDETERMINED")


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("facts", "outcomes", "code"),
    [
        (MEETS, "no,undetermined", FINE),
        (MEETS, "yes", FINDINGS),
        (ALMOST, "no,undetermined", FINDINGS),
        (ALMOST, " undetermined , no ", FINDINGS),
        (ALMOST, "undetermined", FINE),
        ("", "no", FINE),
        ("", "undetermined", FINDINGS),
        (ALMOST, "", FINE),
    ],
)
def test_fail_on_sets_the_exit_code_and_nothing_else(call: Call, facts: str, outcomes: str, code: int) -> None:
    name = case(facts)
    said = call("decide", *ASKED, "--facts", name, "--fail-on", outcomes)
    assert said.code == code
    assert said.out == call("decide", *ASKED, "--facts", name).out


@pytest.mark.usefixtures("project")
def test_a_day_is_needed_unless_a_fact_governs_the_question(call: Call) -> None:
    said = call("decide", "may_sit", "--facts", case(MEETS))
    assert said.code == USAGE
    assert said.err == "pincite: say for which day `may_sit` is asked (on) with --on DAY\n"
    governed = call("decide", "form_answered_in_time", "--facts", case("form_received_on = 2021-01-04\n"))
    assert governed.code == FINE


@pytest.mark.usefixtures("project")
def test_a_question_is_known_by_any_unique_end_of_its_id(call: Call) -> None:
    name = case(MEETS)
    short = call("decide", *ASKED, "--facts", name)
    for id in ("section_10.may_sit", "part9999.section_10.may_sit"):
        assert call("decide", id, "--on", "2021-01-01", "--facts", name).out == short.out


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("may_sitt", "--on", "2021-01-01"), "there is no question `may_sitt`; did you mean `may_sit`?"),
        (("zzzzz", "--on", "2021-01-01"), "there is no question `zzzzz`; `pincite questions` lists them"),
        (("", "--on", "2021-01-01"), "there is no question ``; `pincite questions` lists them"),
        ((*ASKED, "--reading", "roundin=exact"), "there is no reading `roundin`; did you mean `rounding`?"),
        ((*ASKED, "--reading", "rounding=up"), "`rounding` is read as one of exact, to_the_nearest, not `up`"),
        ((*ASKED, "--reading", "rounding"), "rounding is not of the form NAME=VALUE"),
        (("may_sit", "--on", "2021-02-29"), "2021-02-29 is not a day; write it as 2023-06-23"),
        (("may_sit", "--on", "yesterday"), "yesterday is not a day; write it as 2023-06-23"),
        ((*ASKED, "--known", "1/1/2021"), "1/1/2021 is not a day; write it as 2023-06-23"),
        ((*ASKED, "--with-proposed", "9 Ill. Reg. 9=2021-01-01"), "there is no action 9 Ill. Reg. 9"),
        ((*ASKED, "--format", "xml"), "argument --format: invalid choice: 'xml'"),
        ((*ASKED, "--colour"), "unrecognized arguments: --colour"),
        ((), "the following arguments are required: question"),
        ((*ASKED, "--package", "no_such_package"), "there is no package no_such_package; install it"),
    ],
)
def test_a_call_that_cannot_be_is_told_in_one_line(call: Call, arguments: tuple[str, ...], said: str) -> None:
    found = call("decide", *arguments)
    assert found.code == USAGE
    assert found.out == ""
    assert said in found.err
    assert found.err.count("\n") == 1


def test_checkers_that_were_not_built_yet_are_named(call: Call, project: Path) -> None:
    (project / "generated/invented/index.py").unlink()
    said = call("decide", *ASKED)
    assert said.code == USAGE
    assert "there are no checkers in generated/invented yet; write them with `pincite build`" in said.err


def test_outside_a_project_it_says_so(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    said = call("decide", *ASKED)
    assert said.code == USAGE
    assert "there is no project here" in said.err


def test_it_decides_from_a_folder_below_the_project(call: Call, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    case(MEETS)
    here = call("decide", *ASKED, "--facts", "case.toml")
    monkeypatch.chdir(project / "regs/part9999")
    assert call("decide", *ASKED, "--facts", "../../case.toml").out == here.out


@pytest.mark.usefixtures("law")
def test_a_case_of_the_real_law_cites_the_words_that_decide(call: Call) -> None:
    facts = {
        "appointment_seq": 1,
        "employment_status": "full_time",
        "employer_kind": "local_le_agency",
        "misconduct_alleged": False,
        "retake_request_in_writing": True,
        "retake_request_by_chief_administrator": True,
        "exam_attempts": [
            {"kind": "initial", "result": "failed", "taken_on": "2023-07-20", "appointment": 1},
            {"kind": "retake", "result": "failed", "taken_on": "2023-09-14", "appointment": 1},
            {"kind": "retake", "result": "failed", "taken_on": "2024-01-11", "appointment": 1},
        ],
    }
    said = call("decide", "may_retake", "--on", "2024-02-01", "--facts", "-", typed=json.dumps(facts))
    assert said.out.startswith("NO ")
    assert "20 Ill. Adm. Code 1720.25(g), in force since June 23, 2023 (47 Ill. Reg. 9369)" in said.out
    assert "a maximum of 2 more times with respect to each appointment" in " ".join(said.out.split())
