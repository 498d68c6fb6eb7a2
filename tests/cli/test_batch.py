"""`decide --batch`: every row is decided or refused, the counts add up, and what cannot be used is told with its place."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path

import jsonschema
import pytest

from commands import Call
from pincite.cli import FACTS_INVALID, FINDINGS, FINE, USAGE
from projects import ROOT, RULES, make_project

LAYOUT = """\
id = "case"
ignore = ["remark"]
[rename]
hours = "hours_done"
[always]
written_average = 70
[table.persons]
by = "person"
dated = "list_of"
found = {}
missing = { sentenced = "unknown" }
"""
PERSONS = "person,sentenced,list_of\nA,no,2021-01-01\nB,yes,2021-01-01\n"
CASES = (
    "case,person,hours,remark\n1,A,130,x\n2,A,100,\n3,B,130,\n4,C,130,\n5,A,much,\n1,A,130,\n,A,130,\n7,,130,\n8,A\n"
)
LISTS = ROOT / "regs/il/announcements"


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: Call) -> Path:
    """A project that is built, with a layout, a table and cases."""
    make_project(tmp_path, RULES)
    monkeypatch.chdir(tmp_path)
    assert call("build").code == FINE
    for name, text in (("layout.toml", LAYOUT), ("persons.csv", PERSONS), ("cases.csv", CASES)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


ASK = ("decide", "may_sit", "--on", "2021-01-01", "--batch")
JOINED = ("--layout", "layout.toml", "--table", "persons=persons.csv")


def rows(out: str) -> list[tuple[str, ...]]:
    """Row, line, id and outcome of each row of a text."""
    return re.findall(r"^row (\d+) \(line (\d+)\)(?:  (\S+))?: (\w+)$", out, re.MULTILINE)


def test_every_row_is_decided_or_refused_and_the_counts_add_up(office: Path, call: Call) -> None:
    said = call(*ASK, "cases.csv", *JOINED)
    assert said.code == FINDINGS
    assert [(r[2], r[3]) for r in rows(said.out)] == [
        ("1", "YES"),
        ("2", "NO"),
        ("3", "UNDETERMINED"),
        ("4", "UNDETERMINED"),
        ("5", "REJECTED"),
        ("1", "REJECTED"),
        ("", "REJECTED"),
        ("7", "REJECTED"),
        ("8", "REJECTED"),
    ]
    assert "9 rows read = 4 decided (no 1, undetermined 2, yes 1) + 5 rejected" in said.out
    assert "case 1 stands already in line 2" in said.out
    assert "values in this row: 2; columns: 4" in said.out
    assert "persons: 2 rows, as of 2021-01-01" in said.out


def test_csv_and_json_lines_say_the_same(office: Path, call: Call) -> None:
    told = list(csv.DictReader(call(*ASK, "cases.csv", *JOINED, "--format", "csv").out.splitlines()))
    lines = [json.loads(line) for line in call(*ASK, "cases.csv", *JOINED, "--format", "jsonl").out.splitlines()]
    assert [row["outcome"] for row in told] == [line["outcome"] for line in lines]
    assert lines[0]["record"]["subject"] == "1"
    assert lines[4]["record"] is None


def test_json_lines_are_read_row_by_row(office: Path, call: Call) -> None:
    (office / "c.jsonl").write_text(
        '{"hours_done": 130, "written_average": 70, "sentenced": false}\n{"hours_done": NaN}\nno\n{"hours_dome": 1}\n',
        encoding="utf-8",
    )
    said = call(*ASK, "c.jsonl")
    assert [r[3] for r in rows(said.out)] == ["YES", "REJECTED", "REJECTED", "REJECTED"]
    assert "did you mean hours_done?" in said.out


def test_all_rows_decided_is_fine(office: Path, call: Call) -> None:
    (office / "c.csv").write_text("hours_done,written_average,sentenced\n130,70,no\n", encoding="utf-8")
    assert call(*ASK, "c.csv").code == FINE


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        (
            "persons.csv",
            "person,list_of\nA,2021-01-01\nA,2021-01-01\n",
            "persons.csv:3: person A stands already in line 2",
        ),
        ("persons.csv", "person,list_of\nA,2021-01-01\nB,2021-02-01\n", "a table is of one day"),
        ("persons.csv", "person,list_of\nA,soon\n", "persons.csv:2: list_of: soon is not a day"),
        ("persons.csv", "person,sentenced,list_of\nA,maybe,2021-01-01\n", "persons.csv:2: sentenced"),
        ("persons.csv", "name,list_of\nA,2021-01-01\n", "there is no column person"),
        ("persons.csv", "person,list_of\n,2021-01-01\n", "persons.csv:2: person is empty"),
        ("cases.csv", "case,person,hours,shoes\n1,A,130,9\n", "the column shoes is no fact of these rules"),
        ("cases.csv", "case,case\n1,1\n", "the column case is there twice"),
        ("cases.csv", "", "the first line names the columns"),
        ("layout.toml", "colour = 1\n", "nothing is called colour here"),
        ("layout.toml", "id = 1\n", "id is text"),
        ("layout.toml", "id = \n", "not TOML"),
    ],
)
def test_what_cannot_be_used_is_told_and_nothing_is_decided(
    office: Path, call: Call, name: str, text: str, says: str
) -> None:
    (office / name).write_text(text, encoding="utf-8")
    layout = () if name == "layout.toml" else ("--table", "persons=persons.csv")
    said = call(*ASK, "cases.csv", "--layout", "layout.toml", *layout)
    assert said.code == FACTS_INVALID
    assert says in said.err
    assert not said.out


def test_every_mistake_of_a_table_is_told_at_once(office: Path, call: Call) -> None:
    (office / "persons.csv").write_text("person,sentenced,list_of\nA,maybe,soon\nA,no,2021-01-01\n", encoding="utf-8")
    said = call(*ASK, "cases.csv", *JOINED)
    assert "3 mistakes; nothing was decided" in said.err


def test_a_table_without_its_file_is_asked_for(office: Path, call: Call) -> None:
    said = call(*ASK, "cases.csv", "--layout", "layout.toml")
    assert said.code == USAGE
    assert "--table persons=FILE" in said.err
    assert call(*ASK, "cases.csv", *JOINED, "--table", "people=persons.csv").code == USAGE


def test_a_cell_never_reaches_the_terminal_or_a_spreadsheet_as_more_than_text(office: Path, call: Call) -> None:
    (office / "cases.csv").write_text(
        "case,person,hours,remark\n=1+1,A,130,\n\x1b[31mred,A,x\x1b[0m,\n", encoding="utf-8"
    )
    assert "\x1b" not in call(*ASK, "cases.csv", *JOINED).out
    told = list(csv.DictReader(call(*ASK, "cases.csv", *JOINED, "--format", "csv").out.splitlines()))
    assert told[0]["id"] == "'=1+1"


def test_the_example_of_the_list_has_the_form_the_schema_asks_and_says_it_is_none() -> None:
    schema = json.loads((LISTS / "approved_courses.schema.json").read_text(encoding="utf-8"))
    head, *lines = (LISTS / "approved_courses.example.csv").read_text(encoding="utf-8").splitlines()
    listed = list(csv.DictReader(lines))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(listed, schema)
    assert "example: not the list" in head
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate([{**listed[0], "course_approved_on": "soon"}], schema)
