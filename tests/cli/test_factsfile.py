"""Facts files: TOML or JSON from a file or standard input, and every mistake in one told at once with its place."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from commands import ASKED, MEETS, Call, Said, case
from pincite.cli import FACTS_INVALID, FINE


def refused(call: Call, name: str, typed: str = "") -> list[str]:
    """The lines that a refused facts file is told in, without what begins each."""
    said = call("decide", *ASKED, "--facts", name, typed=typed)
    assert said.code == FACTS_INVALID
    assert said.out == ""
    return lines(said)


def lines(said: Said) -> list[str]:
    found = said.err.splitlines()
    assert all(line.startswith("pincite: ") for line in found)
    return [line.removeprefix("pincite: ") for line in found]


@pytest.mark.usefixtures("project")
def test_toml_and_json_from_a_file_or_standard_input_are_one(call: Call) -> None:
    as_json = '{"hours_done": 130, "written_average": 70.0, "sentenced": false}'
    first = call("decide", *ASKED, "--facts", case(MEETS))
    assert first.code == FINE
    for name, typed in (
        (case(as_json, "case.json"), ""),
        ("-", as_json),
        ("-", MEETS),
        (case("\ufeff" + MEETS, "marked.toml"), ""),
        (case(MEETS.replace("\n", "\r\n"), "lines.toml"), ""),
        (case(MEETS, "without_ending"), ""),
    ):
        assert call("decide", *ASKED, "--facts", name, typed=typed).out == first.out


@pytest.mark.usefixtures("project")
def test_every_mistake_is_told_in_one_run_with_its_place_and_what_to_write(call: Call) -> None:
    name = case(
        "\n".join(
            (
                "hours_don = 130",
                'written_average = "70%"',
                "hours_done = 401",
                'course = "day_corse"',
                'licensed_on = "2021-02-30"',
                "attempts = [ { taken_on = 2021-01-01, reslt = 'failed' }, 3 ]",
                'office_allows = "maybe"',
                'form_received_on = { state = "perhaps" }',
                "wholly_unlike = 1",
            )
        )
    )
    found = refused(call, name)
    assert found[-1] == "10 mistakes in the facts; nothing was decided"
    for path, message in (
        ("hours_don", "no such fact is declared (did you mean hours_done?)"),
        ("written_average", "(write the number without quotation marks)"),
        ("hours_done", "401 lies outside its range (it is a whole number of hours, from 0 to 400)"),
        ("course", "day_corse is not one of day_course, evening_course (did you mean day_course?)"),
        ("licensed_on", "2021-02-30 is not a day (write it as 2023-06-23, or 2023-06 for a month)"),
        ("attempts[1].reslt", "the record has no such field (did you mean result?)"),
        ("attempts[2]", "this is not a record (its fields are taken_on, result)"),
        ("office_allows", "is not true or false"),
        ("form_received_on", 'write { state = "none" } or { state = "unknown" }'),
        ("wholly_unlike", "no such fact is declared (`pincite facts QUESTION` lists the facts it can be given)"),
    ):
        told = [line for line in found if line.startswith(f"case.toml: {path}: ")]
        assert len(told) == 1, path
        assert message in told[0]


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ("hours_done = 1.23456", "1.23456 is not a whole number"),
        ("hours_done = true", "True is not a whole number"),
        ("hours_done = -1", "-1 lies outside its range"),
        ("hours_done = '12'", "write the number without quotation marks"),
        ("hours_done = []", "[] is not a whole number"),
        ("hours_done = {}", "a range is written { at_least = ..., at_most = ... }"),
        ("hours_done = { at_least = 9, at_most = 3 }", "this range ends before it begins"),
        ("hours_done = { at_least = 9, atmost = 30 }", "a range is written { at_least = ..., at_most = ... }"),
        ("hours_done = { at_least = 9, at_most = 401 }", "lies outside its range"),
        (
            "hours_done = { value = 3, sorce = 'file' }",
            "hours_done.sorce: this is not something that goes with a value",
        ),
        (
            'hours_done = { state = "none" }',
            'it cannot be none: it is a whole number of hours, from 0 to 400 (write { state = "unknown" }',
        ),
        ("written_average = 70.0000001", "70.0000001 has more decimal places than are kept (six)"),
        ("written_average = inf", "Infinity"),
        ("sentenced = 1", "is not true or false"),
        ("sentenced = { at_least = true }", "this is not true or false"),
        ("course = 3", "3 is not one of day_course, evening_course"),
        ("licensed_on = 10:00:00", "10:00:00 is not a day"),
        ("licensed_on = 2021-01-01T10:00:00", "is not a day"),
        ("licensed_on = 20210101", "20210101 is not a day"),
        ('licensed_on = { from = "2021-02", to = "2021-01" }', "this range ends before it begins"),
        ("attempts = 3", "3 is not a list of records"),
        ("attempts = {}", "a list known in part is written { at_least = [ ... ] }"),
        ('attempts = [ { result = "lost" } ]', "attempts[1].result: lost is not one of passed, failed"),
        ('attempts = [ { taken_on = { state = "none" } } ]', "attempts[1].taken_on: it cannot be none"),
        ("attempts = { at_least = [ { result = 3 } ] }", "attempts[1].result: 3 is not one of passed, failed"),
    ],
)
def test_a_value_of_the_wrong_kind_is_refused_with_its_place(call: Call, facts: str, said: str) -> None:
    found = refused(call, case(facts))
    assert found[-1] == "1 mistake in the facts; nothing was decided"
    assert found[0].startswith("case.toml: " + facts.split()[0])
    assert said in found[0]


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    "facts",
    [
        "hours_done = 0",
        "hours_done = 400",
        "hours_done = 130.0",
        "hours_done = { at_least = 120 }",
        "hours_done = { at_least = 120, at_most = 130 }",
        "hours_done = { value = 130, source = 'file 7', attested_by = 'the course' }",
        'hours_done = { state = "unknown" }',
        "written_average = 69.999999",
        "licensed_on = 2021-01-01",
        'licensed_on = "2021-01-01"',
        'licensed_on = "2021-01"',
        'licensed_on = { from = "2021-01", to = 2021-03-15 }',
        'licensed_on = { state = "none" }',
        'office_allows = { state = "none" }',
        "attempts = []",
        'attempts = { state = "none" }',
        'attempts = [ { taken_on = 2021-01-01, result = { state = "unknown" } } ]',
        "attempts = [ { } ]",
        'attempts = { at_least = [ { taken_on = "2021-01" } ] }',
    ],
)
def test_every_form_a_fact_may_have_is_taken(call: Call, facts: str) -> None:
    assert call("decide", *ASKED, "--facts", case(facts)).code == FINE


@pytest.mark.usefixtures("project")
def test_null_is_refused_with_what_to_write_in_its_place(call: Call) -> None:
    found = refused(call, case('{"hours_done": null}', "case.json"))
    assert found[0] == (
        "case.json: hours_done: null does not say what is meant "
        '(write { state = "none" } if there is none, { state = "unknown" } if nobody knows, or leave it out)'
    )


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("case.toml", b"hours_done = [", "case.toml: not TOML: "),
        ("case.toml", b"hours_done = 1\nhours_done = 2\n", "not TOML: Cannot overwrite a value"),
        ("case.toml", b"\xff\xfe", "case.toml: byte 1 is not UTF-8"),
        ("case.toml", b"a = 1\n\x00", "not TOML: "),
        ("case.toml", b"a = " + b"[" * 100_000, "nested too deeply"),
        ("case.json", b'{"hours_done": 3', "case.json:1:17: not JSON: "),
        ("case.json", b'{"hours_done": NaN}', "NaN is not a number"),
        ("case.json", b'{"hours_done": -Infinity}', "-Infinity is not a number"),
        ("case.json", b'{"hours_done": 1, "hours_done": 2}', "hours_done is given twice"),
        ("case.json", b'{"hours_done": {"value": 1, "value": 2}}', "value is given twice"),
        ("case.json", b"[1]", "case.json: facts are an object: { name: value, ... }"),
        ("case.json", b"3", "case.json: facts are an object: { name: value, ... }"),
        ("case.json", b"", "case.json:1:1: not JSON: "),
        ("case.json", b'{"a":' * 100_000, "nested too deeply"),
        ("case.yaml", b"hours_done: 3", "facts are TOML or JSON; YAML would read 9999.30 as 9999.3"),
        ("case.yml", b"hours_done: 3", "facts are TOML or JSON; YAML would read 9999.30 as 9999.3"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_in_one_line(call: Call, name: str, content: bytes, said: str) -> None:
    Path(name).write_bytes(content)
    found = refused(call, name)
    assert len(found) == 1
    assert said in found[0]


@pytest.mark.usefixtures("project")
def test_a_file_that_is_not_there_and_a_folder_are_told(call: Call) -> None:
    assert refused(call, "nowhere.toml") == ["nowhere.toml cannot be read: No such file or directory"]
    Path("folder").mkdir()
    assert refused(call, "folder") == ["folder cannot be read: Is a directory"]


@pytest.mark.usefixtures("project")
def test_a_file_that_is_too_large_is_not_read(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pincite.cli.factsfile.LARGEST", 100)
    assert refused(call, case("# " + "x" * 100)) == ["case.toml is larger than 100 bytes"]
    assert refused(call, "-", typed="# " + "x" * 100) == ["- is larger than 100 bytes"]


@pytest.mark.usefixtures("project")
def test_what_a_terminal_would_obey_is_not_printed(call: Call) -> None:
    hostile = "\x1b[31m\u202edrow\n"
    name = case(json.dumps({hostile: 1, "course": hostile}), "case.json")
    said = call("decide", *ASKED, "--facts", name)
    assert said.code == FACTS_INVALID
    assert not set("\x1b\u202e") & set(said.err)
    assert said.err.count("\n") == 3


@pytest.mark.usefixtures("project")
def test_a_decimal_is_exact(call: Call) -> None:
    exact = "hours_done = 130\nsentenced = false\nwritten_average = "
    assert call("decide", *ASKED, "--facts", case(exact + "69.499999")).out.startswith("NO")
    at_half = call("decide", *ASKED, "--facts", case(exact + "69.5"), "--reading", "rounding=to_the_nearest")
    assert at_half.out.startswith("YES")
