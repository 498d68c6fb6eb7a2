"""`pincite interview` over a pipe: what is asked, what can be said instead of an answer, and the record in which it ends."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from commands import ASKED, Call, Said, case
from pincite.cli import FACTS_INVALID, FINE, USAGE


def talk(call: Call, *typed: str, question: tuple[str, ...] = ASKED, arguments: tuple[str, ...] = ()) -> Said:
    said = call("interview", *question, *arguments, typed="".join(line + "\n" for line in typed))
    assert said.code == FINE
    return said


def asked(said: Said) -> list[str]:
    """The facts that were asked for, in order."""
    return [line.split(":")[0].strip() for line in said.err.splitlines() if line.startswith("   ") and ": a" in line]


@pytest.mark.usefixtures("project")
def test_it_asks_until_the_answer_is_settled_and_ends_in_the_record(call: Call) -> None:
    said = talk(call, "130", "70", "no")
    assert said.out.lstrip("\n").startswith("YES  May the trainee sit the examination?")
    assert "1. How many hours of the course has the trainee done?" in said.err
    assert "hours_done: a whole number of hours, from 0 to 400" in said.err
    assert "2. What is the average of the written tests?" in said.err
    assert "3. Has the trainee been sentenced?" in said.err
    assert "office_allows" not in said.err


@pytest.mark.usefixtures("project")
def test_it_says_which_words_of_law_call_for_a_fact(call: Call) -> None:
    said = " ".join(talk(call).err.split())
    assert 'asked because of 20 Ill. Adm. Code 9999.10(a): "A trainee may sit the examination after 120 hours' in said


@pytest.mark.usefixtures("project")
def test_what_cannot_change_the_answer_is_not_asked(call: Call) -> None:
    said = talk(call, "20", "must not be read")
    assert said.out.lstrip("\n").startswith("NO ")
    assert "written_average" not in said.err
    assert "2." not in said.err


@pytest.mark.usefixtures("project")
def test_the_record_stands_alone_on_standard_output(call: Call) -> None:
    said = talk(call, "20", arguments=("--format", "json"))
    assert json.loads(said.out)["outcome"]["value"] == "no"


@pytest.mark.usefixtures("project")
def test_it_gives_the_record_that_decide_gives(call: Call) -> None:
    told = talk(call, "130", "69.6%", arguments=("--format", "json"))
    name = case("hours_done = 130\nwritten_average = 69.6\n")
    assert told.out == call("decide", *ASKED, "--facts", name, "--format", "json").out


@pytest.mark.usefixtures("project")
def test_unknown_is_an_answer_and_is_not_asked_again(call: Call) -> None:
    said = talk(call, "unknown", "UNKNOWN", "unknown", "unknown", "unknown")
    assert said.err.count("How many hours") == 1
    assert said.out.lstrip("\n").startswith("UNDETERMINED")
    assert "missing: hours_done (nobody knows)" in said.out
    assert "(not asked)" not in said.out


@pytest.mark.usefixtures("project")
def test_none_is_an_answer_where_there_may_be_none(call: Call) -> None:
    said = talk(call, "130", "70", "yes", "none")
    assert "none" in said.err
    assert said.out.lstrip("\n").startswith("NO ")
    question = ("form_answered_in_time", "--on", "2021-03-01")
    received = talk(call, "2021-01-04", "none", question=question, arguments=("--format", "json"))
    states = {fact["name"]: fact["state"] for fact in json.loads(received.out)["facts"]}
    assert states["form_answered_on"] == "none"
    assert json.loads(received.out)["outcome"]["value"] == "no"


@pytest.mark.usefixtures("project")
def test_none_is_refused_where_there_must_be_one(call: Call) -> None:
    said = talk(call, "none", "20")
    assert "it cannot be none" in said.err
    assert said.out.lstrip("\n").startswith("NO ")


@pytest.mark.usefixtures("project")
def test_what_is_no_answer_is_told_and_asked_again(call: Call) -> None:
    said = talk(call, "many", "500", "1/2", "130", "70", "perhaps", "no")
    assert "'many' is not a number" in said.err
    assert "500 lies outside its range" in said.err
    assert "say yes or no" in said.err
    assert said.err.count("How many hours") == 1
    assert said.out.lstrip("\n").startswith("YES ")


@pytest.mark.usefixtures("project")
def test_back_takes_the_last_answer_back(call: Call) -> None:
    said = talk(call, "130", "70", "back", "back", "20")
    assert "taken back: written_average" in said.err
    assert "taken back: hours_done" in said.err
    assert said.out.lstrip("\n").startswith("NO ")


@pytest.mark.usefixtures("project")
def test_back_before_the_first_answer_changes_nothing(call: Call) -> None:
    said = talk(call, "back", "20")
    assert "there is no earlier answer" in said.err
    assert said.out.lstrip("\n").startswith("NO ")


@pytest.mark.usefixtures("project")
def test_a_fact_left_open_is_not_asked_again_and_counts_as_not_asked(call: Call) -> None:
    leave = "skip"
    said = talk(call, leave, "70", "no")
    assert said.err.count("How many hours") == 1
    assert "missing: hours_done (not asked)" in said.out


@pytest.mark.usefixtures("project")
def test_quit_and_the_end_of_the_input_end_in_the_record(call: Call) -> None:
    for typed in ((), ("quit",), ("130",), ("130", "quit", "70")):
        said = talk(call, *typed)
        assert said.out.lstrip("\n").startswith("UNDETERMINED")
    assert "missing: hours_done" not in said.out


@pytest.mark.usefixtures("project")
def test_help_is_given_and_takes_no_answer(call: Call) -> None:
    said = talk(call, "help", "?", "", "20")
    assert said.err.count("save FILE, quit") == 4
    assert said.out.lstrip("\n").startswith("NO ")


@pytest.mark.usefixtures("project")
def test_an_interview_that_was_saved_is_resumed_where_it_stood(call: Call) -> None:
    talk(call, "130", "save half.json", "quit")
    assert json.loads(Path("half.json").read_text(encoding="utf-8")) == {"hours_done": 130}
    said = talk(call, "70", "no", arguments=("--facts", "half.json", "--save", "whole.json"))
    assert "How many hours" not in said.err
    assert said.out.lstrip("\n").startswith("YES ")
    whole = json.loads(Path("whole.json").read_text(encoding="utf-8"))
    assert whole == {"hours_done": 130, "written_average": 70, "sentenced": False}
    assert call("decide", *ASKED, "--facts", "whole.json").out == said.out.lstrip("\n")


@pytest.mark.usefixtures("project")
def test_what_is_saved_is_exact_and_keeps_its_states(call: Call) -> None:
    given = 'hours_done = { at_least = 130 }\nwritten_average = 69.123456\nlicensed_on = 2021-01-01\ncourse = "day_course"\n'
    said = talk(call, "unknown", arguments=("--facts", case(given), "--save", "saved.json"))
    assert said.code == FINE
    saved = Path("saved.json").read_text(encoding="utf-8")
    assert '"written_average": 69.123456' in saved
    assert '"licensed_on": "2021-01-01"' in saved
    assert '"hours_done": {"at_least": 130}' in saved
    again = call("decide", *ASKED, "--facts", "saved.json", "--format", "json")
    assert again.code == FINE
    assert json.loads(again.out)["outcome"]["value"] == "no"


@pytest.mark.usefixtures("project")
def test_a_place_that_cannot_be_written_to_is_told_and_the_interview_goes_on(call: Call) -> None:
    Path("folder").mkdir()
    said = talk(call, "save folder", "20")
    assert "folder cannot be written" in said.err
    assert said.out.lstrip("\n").startswith("NO ")
    assert list(Path("folder").iterdir()) == []


@pytest.mark.usefixtures("project")
def test_a_list_is_asked_for_member_by_member(call: Call) -> None:
    question = ("course_ended", "--on", "2021-01-01")
    failed = [line for day in ("2020-01-01", "2020-02-01", "2020-03-01") for line in (day, "failed")]
    said = talk(call, "3", *failed, question=question, arguments=("--save", "saved.json"))
    assert "1. taken on" in said.err
    assert "3. result (one of passed, failed)" in said.err
    assert said.out.lstrip("\n").startswith("YES ")
    saved = json.loads(Path("saved.json").read_text(encoding="utf-8"))
    assert saved["attempts"][2] == {"taken_on": "2020-03-01", "result": "failed"}


@pytest.mark.usefixtures("project")
def test_a_list_may_be_empty_unknown_or_known_in_part(call: Call) -> None:
    question = ("course_ended", "--on", "2021-01-01")
    assert talk(call, "0", question=question).out.lstrip("\n").startswith("NO ")
    assert talk(call, "none", question=question).out.lstrip("\n").startswith("NO ")
    assert talk(call, "unknown", question=question).out.lstrip("\n").startswith("UNDETERMINED")
    part = talk(call, "at least 1", "2020-01-01", "failed", question=question)
    assert part.out.lstrip("\n").startswith("UNDETERMINED")
    assert "1 listed, perhaps more" in part.out


@pytest.mark.usefixtures("project")
def test_the_wanted_number_of_members_is_a_number(call: Call) -> None:
    question = ("course_ended", "--on", "2021-01-01")
    for wrong in ("two", "-1", "201", "at least", "1.5"):
        assert "say how many there are (0 to 200)" in talk(call, wrong, "0", question=question).err


@pytest.mark.usefixtures("project")
def test_a_sensitive_answer_is_masked_in_the_record_unless_it_is_revealed(call: Call) -> None:
    assert "sentenced: (masked)" in talk(call, "130", "70", "no").out
    assert "sentenced: no" in talk(call, "130", "70", "no", arguments=("--reveal",)).out


@pytest.mark.usefixtures("project")
def test_a_reading_changes_what_is_asked(call: Call) -> None:
    either = talk(call, "130", "69.6", "no")
    assert "turns on rounding" in either.out
    assert "sentenced" not in either.err
    one = talk(call, "130", "69.6", "no", arguments=("--reading", "rounding=to_the_nearest"))
    assert one.out.lstrip("\n").startswith("YES ")
    assert "sentenced: true or false" in one.err


@pytest.mark.usefixtures("project")
def test_a_call_that_cannot_be_is_told_before_anything_is_asked(call: Call) -> None:
    for arguments, said in (
        (("may_sitt", "--on", "2021-01-01"), "did you mean `may_sit`?"),
        (("may_sit",), "say for which day `may_sit` is asked (on) with --on DAY"),
        ((*ASKED, "--reading", "x=y"), "there is no reading `x`"),
        ((*ASKED, "--facts", "nowhere.toml"), "nowhere.toml cannot be read"),
    ):
        found = call("interview", *arguments, typed="130\n")
        assert found.code == (FACTS_INVALID if "nowhere.toml" in arguments else USAGE)
        assert said in found.err
        assert found.out == ""


@pytest.mark.usefixtures("project")
def test_facts_that_cannot_be_used_are_refused_before_anything_is_asked(call: Call) -> None:
    said = call("interview", *ASKED, "--facts", case("hours_don = 3\nsentenced = 3\n"), typed="130\n")
    assert said.code == FACTS_INVALID
    assert "2 mistakes in the facts" in said.err
    assert "How many hours" not in said.err


@pytest.mark.usefixtures("law")
def test_the_real_law_can_be_asked_about(call: Call) -> None:
    said = call("interview", "may_retake", "--on", "2024-02-01", typed="unknown\n" * 4)
    assert said.code == FINE
    assert "UNDETERMINED May this trainee re-take" in said.out
    assert "asked because of 20 Ill. Adm. Code 1720.25" in said.err
