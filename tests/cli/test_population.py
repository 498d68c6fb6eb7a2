"""Files of cases: what a row is read as, and how one that cannot be read is told; whatever command reads the file."""

from __future__ import annotations

from argparse import Namespace
from decimal import Decimal
from pathlib import Path

import pytest

from pincite.batch.cases import Case, cases
from pincite.batch.rows import FileRefused
from pincite.cli.population import read_population
from pincite.deciding.api import rulebook
from projects import PACKAGE


def rows(text: str, name: str = "cases.csv") -> list[Case]:
    Path(name).write_text(text, encoding="utf-8", newline="")
    return list(cases(read_population(Namespace(layout=None, table=[]), name, rulebook(PACKAGE), "9999")))


@pytest.fixture(autouse=True)
def _here(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(project / "generated"))


def test_cells_are_read_by_what_their_facts_are_declared_to_be() -> None:
    text = (
        "subject,hours_done,written_average,sentenced,licensed_on,attempts\n"
        'a1,130,69.5,TRUE,None,"[{""taken_on"": ""2020-01-02"", ""result"": ""failed""}]"\n'
        'a2,"{""at_least"": 100}",unknown,no,2020-02,"{""at_least"": []}"\n'
    )
    first, second = rows(text)
    assert (first.number, first.line, first.id, first.refused) == (1, 2, "a1", ())
    assert first.facts == {
        "hours_done": 130,
        "written_average": Decimal("69.5"),
        "sentenced": True,
        "licensed_on": {"state": "none"},
        "attempts": [{"taken_on": "2020-01-02", "result": "failed"}],
    }
    assert second.facts == {
        "hours_done": {"at_least": 100},
        "written_average": {"state": "unknown"},
        "sentenced": False,
        "licensed_on": "2020-02",
        "attempts": {"at_least": []},
    }
    assert set(second.given["9999"]) == set(second.facts)


def test_a_row_that_cannot_be_read_is_told_and_the_others_are_read() -> None:
    text = 'hours_done,sentenced\n500,maybe\n\n ,\n130,no,yes\n1.5,\n"[1",no\n1e2,no\n1_0,no\n130,no\n'
    bad, long, part, cell, power, under, good = rows(text)
    assert [words.partition(":")[0] for words in bad.refused] == ["hours_done", "sentenced"]
    assert "500 lies outside its range" in bad.refused[0]
    assert "maybe" not in bad.refused[1]  # the fact is sensitive
    assert (long.line, long.refused[0].partition(" (")[0]) == (5, "values in this row: 3; columns: 2")
    assert "1.5 is not a whole number" in part.refused[0]
    assert "[1 is not a whole number" in cell.refused[0]
    assert "1e2 is not a whole number" in power.refused[0]
    assert "1_0 is not a whole number" in under.refused[0]
    assert (good.number, good.line, good.refused) == (7, 10, ())
    assert not bad.given


def test_json_lines_are_read_line_by_line() -> None:
    text = (
        '{"subject": 7, "hours_done": 130}\n\n{"hours_done": \n[1]\n{"hours_done": null}\n{"hour_done": 1}\r\n'
        '{"hours_done": "unknown", "hours_done": 1}\n{"subject": ["x"]}\n{"subject": "x\\u001b", "hours_done": "130"}\n'
    )
    good, broken, listed, null, unknown, twice, odd, sent = rows(text, "cases.jsonl")
    assert (good.number, good.line, good.id, good.facts) == (1, 1, "7", {"hours_done": 130})
    assert (broken.line, broken.refused[0].startswith("not JSON: ")) == (3, True)
    assert "a row is an object" in listed.refused[0]
    assert "null does not say" in null.refused[0]
    assert "did you mean hours_done?" in unknown.refused[0]
    assert twice.refused == ("hours_done is given twice",)
    assert "this is not an id" in odd.refused[0]
    assert (sent.id, sent.facts) == ("", {"hours_done": 130})
    assert "this is not an id" in sent.refused[0]


def test_a_line_of_a_row_ends_where_a_file_says_so_and_nowhere_else() -> None:
    (only,) = rows('{"subject": "a\u2028b"}\n', "cases.jsonl")
    assert "this is not an id" in only.refused[0]
    first, second = rows("hours_done,sentenced\r\n\u2028130,no\r\n130,no\r\n")
    assert (first.line, second.line, second.facts) == (2, 3, {"hours_done": 130, "sentenced": False})


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "there is no heading"),
        ("hours_done;sentenced\n1;no\n", "not parted by commas"),
        ("hour_done,hours_done\n", "the column hour_done is no fact of these rules; did you mean hours_done?"),
        ("hour_done,hours_done,hours_done\n", "the column hours_done is there twice"),
        ("hours_done,\n", "column 2 has no name"),
        ('hours_done,sentenced\n1,no\n2,"no\n3,no\n', "cases.csv:3: the row that begins here is not CSV"),
    ],
)
def test_a_heading_that_cannot_be_used_refuses_the_file(text: str, why: str) -> None:
    with pytest.raises(FileRefused) as refused:
        rows(text)
    assert why in str(refused.value)


def test_a_file_of_another_kind_is_refused() -> None:
    with pytest.raises(FileRefused, match=r"CSV \(\.csv\) or JSON Lines \(\.jsonl\)"):
        rows("hours_done = 1\n", "cases.toml")
