"""`pincite text`: the words of a place as they were on a day."""

from __future__ import annotations

import json

import pytest

from commands import Call
from pincite.cli import FINDINGS, FINE, USAGE


@pytest.mark.usefixtures("project")
def test_the_words_are_those_of_the_day(call: Call) -> None:
    before = call("text", "9999.10(a)", "--on", "2020-06-30")
    assert before.code == FINE
    assert before.out == (
        "20 Ill. Adm. Code 9999.10(a)\n"
        "from January 1, 2000 to June 30, 2020: 1 Ill. Reg. 1\n"
        "\n"
        "A trainee may sit the examination after 100 hours of the course.\n"
    )
    assert "after 120 hours" in call("text", "9999.10(a)", "--on", "2020-07-01").out


@pytest.mark.usefixtures("project")
def test_what_was_filed_later_is_not_seen(call: Call) -> None:
    said = call("text", "9999.10(a)", "--on", "2020-07-01", "--known", "2020-06-30")
    assert "after 100 hours" in said.out


@pytest.mark.usefixtures("project")
def test_a_section_is_printed_with_its_heading_and_all_that_is_below_it(call: Call) -> None:
    said = call("text", "9999.10", "--on", "2021-01-01")
    assert said.out.splitlines()[0] == "20 Ill. Adm. Code 9999.10  Licences"
    for words in (
        "  (a) A trainee may sit the examination after 120 hours of the course.",
        "  (b) The average of the written tests must be 70%.",
        "  (c) A trainee who has been sentenced may not sit the examination unless the office allows it.",
    ):
        assert words in said.out.splitlines()
    assert "9999.20" not in said.out


@pytest.mark.usefixtures("project")
def test_a_day_without_the_provision_says_why_and_is_a_finding(call: Call) -> None:
    said = call("text", "9999.10(a)", "--on", "1999-12-31")
    assert said.code == FINDINGS
    assert "not yet in force (from January 1, 2000, by 1 Ill. Reg. 1)" in said.out
    assert "trainee" not in said.out


@pytest.mark.usefixtures("project")
def test_short_full_and_loosely_spaced_citations_name_the_same_place(call: Call) -> None:
    short = call("text", "9999.10(b)", "--on", "2021-01-01")
    for cite in ("20 Ill. Adm. Code 9999.10(b)", "  20  Ill. Adm.  Code 9999.10(b) "):
        assert call("text", cite, "--on", "2021-01-01") == short


@pytest.mark.usefixtures("project")
def test_json_has_the_paragraphs_and_the_interval(call: Call) -> None:
    rows = json.loads(call("text", "9999.10(a)", "--on", "2020-01-01", "--format", "json").out)
    assert rows == [
        {
            "address": "9999.10(a)",
            "citation": "20 Ill. Adm. Code 9999.10(a)",
            "status": "in_force",
            "action": "1 Ill. Reg. 1",
            "from": "2000-01-01",
            "to": "2020-06-30",
            "paragraphs": ["A trainee may sit the examination after 100 hours of the course."],
        }
    ]


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize("columns", ["40", "72", "120"])
def test_lines_keep_to_the_width_of_the_page(call: Call, monkeypatch: pytest.MonkeyPatch, columns: str) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    wide = call("text", "9999.10", "--on", "2021-01-01").out
    assert max(len(line) for line in wide.splitlines()[2:]) <= int(columns)
    assert "must be 70%." in " ".join(wide.split())


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("cite", "said"),
    [
        ("9999.10(z)", "there is no `9999.10(z)`; did you mean 9999.10("),
        ("9998.10(a)", "there is no `9998.10(a)`; did you mean 9999.10(a)?"),
        ("nonsense", "there is no `nonsense`\n"),
        ("", "there is no ``\n"),
    ],
)
def test_an_unknown_place_is_told_with_what_may_be_meant(call: Call, cite: str, said: str) -> None:
    found = call("text", cite, "--on", "2021-01-01")
    assert found.code == USAGE
    assert said in found.err
    assert (found.out, found.err.count("\n")) == ("", 1)


@pytest.mark.usefixtures("project")
def test_a_day_is_needed(call: Call) -> None:
    said = call("text", "9999.10(a)")
    assert said.code == USAGE
    assert "the following arguments are required: --on" in said.err


@pytest.mark.usefixtures("law")
def test_words_that_are_not_held_say_so(call: Call) -> None:
    said = call("text", "1720.25(g)", "--on", "2010-01-01")
    assert said.code == FINDINGS
    assert "words not held" in said.out
    assert "[not held: " in said.out


@pytest.mark.usefixtures("law")
def test_a_repealed_place_says_since_when_and_by_what(call: Call) -> None:
    assert "verified" not in call("text", "1720.120(a)", "--on", "2023-06-23").out
    said = call("text", "1720.120(a)", "--on", "2023-06-23")
    assert said.code == FINDINGS
    assert "ended on June 22, 2023 (repealed by 47 Ill. Reg. 9369)" in said.out


@pytest.mark.usefixtures("law")
def test_words_that_were_put_together_again_say_how(call: Call) -> None:
    said = call("text", "1720.25(g)", "--on", "2022-12-01")
    assert said.code == FINE
    assert "a maximum of 2 times with respect to each appointment" in " ".join(said.out.split())
    assert "[reconstructed: item 11 of the notice against inverted marks" in said.out


@pytest.mark.usefixtures("project")
def test_the_logic_follows_the_words_of_the_day(call: Call) -> None:
    said = call("text", "9999.10(a)", "--on", "2020-07-01", "--logic")
    assert said.code == FINE
    words, _, logic = said.out.partition("\nLogic of 20 Ill. Adm. Code 9999.10(a)\n")
    assert "after 120 hours of the course." in words
    assert '"hours needed" is 120 hours.' in logic
    assert "100 hours" not in logic
    assert (
        '  It is asked: "May the trainee sit the examination?" The answer is yes where all of these hold:\n'
        '    - "hours met" holds\n    - "average met" holds\n    - "barred" does not hold\n'
    ) in logic
    assert '"hours done" is a number from 0 hours to 400 hours. It is asked for as: "How many hours' in logic


@pytest.mark.usefixtures("project")
def test_without_a_day_every_version_is_told_with_its_period(call: Call) -> None:
    said = call("text", "9999.10(a)", "--logic")
    assert said.code == FINE
    assert '  [in force from January 1, 2000 to June 30, 2020]\n  "hours needed" is 100 hours.\n' in said.out
    assert '  [in force from July 1, 2020]\n  "hours needed" is 120 hours.\n' in said.out


@pytest.mark.usefixtures("project")
def test_the_logic_of_a_section_and_of_a_part_has_all_that_stands_below(call: Call) -> None:
    section = call("text", "9999.10", "--logic").out
    assert "The licensing office determines" in section
    assert "9999.20" not in section
    whole = call("text", "9999", "--logic").out
    assert "The licensing office has, towards the trainee, this duty:" in whole
    assert "Logic of 20 Ill. Adm. Code 9999.10(c)" in whole


@pytest.mark.usefixtures("project")
def test_logic_as_json_tells_the_same_lines(call: Call) -> None:
    rows = json.loads(call("text", "9999.10(b)", "--logic", "--format", "json").out)
    assert [row["rule"] for row in rows] == ["reading rounding", "define average_met"]
    assert rows[1]["says"][1]["text"].endswith('"written average" is at least 70%')
    assert rows[1]["in_force"] == "in force from January 1, 2000"


@pytest.mark.usefixtures("project")
def test_a_day_without_the_provision_has_no_logic(call: Call) -> None:
    said = call("text", "9999.10(a)", "--on", "1999-12-31", "--logic")
    assert said.code == FINDINGS
    assert "No rule is encoded here that is in force on this day." in said.out
