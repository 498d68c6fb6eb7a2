"""Files with the facts of many cases: what a row is read as, and how one that cannot be read is told."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from pincite.cli.factsfile import Unreadable
from pincite.cli.population import Row, read_population
from pincite.deciding.api import rulebook
from projects import PACKAGE


def rows(text: str, name: str = "cases.csv") -> list[Row]:
    Path(name).write_text(text, encoding="utf-8")
    return list(read_population(name, rulebook(PACKAGE), "9999"))


@pytest.fixture(autouse=True)
def _here(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(project / "generated"))


def test_cells_are_read_by_what_their_facts_are_declared_to_be() -> None:
    text = (
        "subject,hours_done,written_average,sentenced,licensed_on,attempts\n"
        'a1,130,69.5,TRUE,none,"[{""taken_on"": ""2020-01-02"", ""result"": ""failed""}]"\n'
        'a2,,unknown,no,2020-02,"{""at_least"": []}"\n'
    )
    first, second = rows(text)
    assert (first.number, first.line, first.subject, first.mistakes) == (1, 2, "a1", ())
    assert first.facts == {
        "hours_done": 130,
        "written_average": Decimal("69.5"),
        "sentenced": True,
        "licensed_on": {"state": "none"},
        "attempts": [{"taken_on": "2020-01-02", "result": "failed"}],
    }
    assert second.facts == {
        "written_average": {"state": "unknown"},
        "sentenced": False,
        "licensed_on": "2020-02",
        "attempts": {"at_least": []},
    }
    assert set(second.given["9999"]) == set(second.facts)


def test_a_row_that_cannot_be_read_is_told_and_the_others_are_read() -> None:
    text = 'hours_done,sentenced\n500,maybe\n\n130,no,yes\n1.5,\n"[1",no\n130,no\n"12'
    bad, long, part, cell, good, unclosed = rows(text)
    assert [m.path for m in bad.mistakes] == ["hours_done", "sentenced"]
    assert "500 lies outside its range" in bad.mistakes[0].message
    assert "maybe" not in bad.mistakes[1].message  # the fact is sensitive
    assert (long.line, long.mistakes[0].message) == (4, "the row has 3 cells, and the heading has 2")
    assert "1.5 is not a whole number" in part.mistakes[0].message
    assert cell.mistakes[0].message == "this is not JSON"
    assert (good.number, good.line, good.mistakes) == (5, 7, ())
    assert not bad.given
    assert "this is not CSV" in unclosed.mistakes[0].message


def test_json_lines_are_read_line_by_line() -> None:
    text = '{"subject": 7, "hours_done": 130}\n\n{"hours_done": \n[1]\n{"hours_done": null}\n{"hour_done": 1}\n'
    good, broken, listed, null, unknown = rows(text, "cases.jsonl")
    assert (good.number, good.line, good.subject, good.facts) == (1, 1, "7", {"hours_done": 130})
    assert (broken.line, broken.mistakes[0].path) == (3, "line 3")
    assert broken.mistakes[0].message.startswith("not JSON: ")
    assert "facts are an object" in listed.mistakes[0].message
    assert "null does not say" in null.mistakes[0].message
    assert unknown.mistakes[0].help == "did you mean hours_done?"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "there is no heading"),
        ("hours_done;sentenced\n1;no\n", "not parted by commas"),
        ("hour_done,hours_done,hours_done\n", "no fact is called hour_done; did you mean hours_done?"),
        ("hour_done,hours_done,hours_done\n", "two columns are called hours_done"),
        ("hours_done,\n", "column 2 has no name"),
    ],
)
def test_a_heading_that_cannot_be_used_refuses_the_file(text: str, why: str) -> None:
    with pytest.raises(Unreadable) as refused:
        rows(text)
    assert why in str(refused.value)


def test_a_file_of_another_kind_is_refused() -> None:
    with pytest.raises(Unreadable, match=r"name the file \.csv or \.jsonl"):
        rows("hours_done = 1\n", "cases.toml")
