"""Slips in a call: what the command line says of a word, a day or a file that cannot be meant, and that it never fails itself."""

from __future__ import annotations

import pytest

from commands import ASKED, MEETS, Call, case
from pincite.cli import FACTS_INVALID, FINDINGS, FINE, USAGE

DATED = ("form_answered_in_time", "--on", "9999-12-31")


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"hours_done": NaN}', "pincite: x.json: NaN is not a number\n"),
        ('{"a": 1, "a": 2}', "pincite: x.json: a is given twice\n"),
        (
            '{"a": 1e99999999999999999999}',
            "pincite: x.json: 1e99999999999999999999 is not a number that can be stored\n",
        ),
        ('{"a": "\\ud800"}', "pincite: x.json: half of a character stands in it (\\ud800 to \\udfff)\n"),
        ('{"a": 1,\n"b": ' + "9" * 5000 + "}", "pincite: x.json:2: a number has more digits than any fact can have\n"),
    ],
)
def test_a_facts_file_that_cannot_be_read_is_named_once(call: Call, text: str, said: str) -> None:
    told = call("decide", *ASKED, "--facts", case(text, "x.json"))
    assert (told.code, told.err) == (FACTS_INVALID, said)


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("undetermind", "did you mean undetermined?"),
        ("NO", "did you mean no?"),
        ("maybe", "it can be yes, no, undetermined"),
    ],
)
def test_a_gate_that_can_never_close_is_refused(call: Call, word: str, said: str) -> None:
    told = call("decide", *ASKED, "--facts", case(MEETS), "--fail-on", word)
    assert (told.code, told.out) == (USAGE, "")
    assert said in told.err


@pytest.mark.usefixtures("project")
def test_a_gate_closes_on_its_outcomes(call: Call) -> None:
    name = case(MEETS)
    assert call("decide", *ASKED, "--facts", name, "--fail-on", "no, undetermined").code == FINE
    assert call("decide", *ASKED, "--facts", name, "--fail-on", "yes").code == FINDINGS
    assert call("decide", *ASKED, "--fail-on", "no,undetermined").code == FINDINGS


@pytest.mark.usefixtures("project")
def test_the_day_of_a_proposal_is_a_day(call: Call) -> None:
    told = call("decide", *ASKED, "--with-proposed", "9 Ill. Reg. 9=nonsense")
    assert told.code == USAGE
    assert "nonsense is not a day; write it as 2023-06-23" in told.err


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize("day", ["20210101", "2021-W01-1", "٢٠٢١-٠١-٠١"])
def test_a_day_of_the_command_line_is_written_in_one_form(call: Call, day: str) -> None:
    for option in ("--on", "--known"):
        assert call("decide", "may_sit", option, day).code == USAGE


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize("received", ['"9999-12-15"', '"9999-12"', "9999-12-31"])
def test_the_calendar_has_an_end_and_no_internal_error(call: Call, received: str) -> None:
    told = call("decide", *DATED, "--facts", case(f"form_received_on = {received}\n"))
    assert told.code == FINE
    assert told.out.startswith("NO ") or "UNDETERMINED" in told.out
    assert call("duties", "--on", "9999-12-31", "--facts", "case.toml", "--all").code == FINE


@pytest.mark.usefixtures("project")
def test_whose_determination_a_fact_is_and_that_it_may_be_none(call: Call) -> None:
    listed = call("facts", "may_sit").out
    assert "office_allows: true or false, or none if it was not made   reserved to the licensing office" in listed
    template = call("facts", "may_sit", "--template").out
    assert "#   reserved to the licensing office\n" in template
    assert (
        '#   true or false; { state = "none" } if it was not made; { state = "unknown" } if nobody knows\n' in template
    )
    assert '{ state = "none" }' not in template.partition("# hours_done =")[0].partition("How many hours")[2]


@pytest.mark.usefixtures("project")
def test_a_slip_in_a_list_is_told_at_once_and_loses_nothing(call: Call) -> None:
    typed = "2\n2020-01-01\nfailed\n2020-02-30\n2020-02-01\nfaild\nhelp\nfailed\n"
    told = call("interview", "course_ended", "--on", "2021-01-01", typed=typed)
    assert told.out.lstrip().startswith("NO ")
    assert "say how many there are (0 to 200), at least N, none or unknown" in told.err
    assert "2020-02-30 is not a day" in told.err
    assert "faild is not one of passed, failed (did you mean failed?)" in told.err


@pytest.mark.usefixtures("project")
def test_commands_are_understood_inside_a_list(call: Call) -> None:
    left = call("interview", "course_ended", "--on", "2021-01-01", typed="3\n2020-01-01\nback\nnone\n")
    assert "the list is left" in left.err
    assert left.out.lstrip().startswith("NO ")
    told = call("interview", "course_ended", "--on", "2021-01-01", typed="3\n2020-01-01\nquit\n")
    assert told.code == FINE
    assert "UNDETERMINED" in told.out
    skipped = call("interview", "course_ended", "--on", "2021-01-01", typed="1\nskip\nskip\n")
    assert skipped.out.lstrip().startswith("NO ")
