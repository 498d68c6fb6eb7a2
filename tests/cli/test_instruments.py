"""`history` and `text` of a whole instrument, by its number or its citation; JSON that no terminal obeys."""

from __future__ import annotations

import json

import pytest

from commands import ASKED, Call, case
from pincite.cli import FINE


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize("cite", ["9999", "20 Ill. Adm. Code 9999", "20  ill. adm. code 9999"])
def test_the_history_of_an_instrument_is_its_actions(call: Call, cite: str) -> None:
    said = call("history", cite)
    assert said.code == FINE
    assert said.out.splitlines() == [
        "20 Ill. Adm. Code 9999  Invented for tests: not law, as known July 1, 2020",
        "",
        "  2000-01-01  adopted at 1 Ill. Reg. 1",
        "  2020-07-01  amended at 5 Ill. Reg. 50",
    ]
    assert len(json.loads(call("history", cite, "--known", "2020-06-30", "--format", "json").out)) == 1


@pytest.mark.usefixtures("project")
def test_the_text_of_an_instrument_is_its_sections(call: Call) -> None:
    said = call("text", "9999", "--on", "2021-01-01")
    assert said.code == FINE
    assert said.out.splitlines()[2:] == ["  9999.10  Licences", "  9999.20  Forms"]
    assert "not in force: 9999.10" in call("text", "9999", "--on", "1999-01-01").out
    listed = json.loads(call("text", "9999", "--on", "2021-01-01", "--format", "json").out)
    assert [entry["status"] for entry in listed] == ["in_force", "in_force"]


@pytest.mark.usefixtures("law")
def test_an_action_without_a_day_stands_where_the_note_has_it(call: Call) -> None:
    lines = call("history", "1720").out.splitlines()
    place = next(n for n, line in enumerate(lines) if "codified" in line)
    assert lines[place].startswith("  no day")
    assert lines[place - 1].startswith("  19")


@pytest.mark.usefixtures("project")
def test_json_on_a_terminal_is_inert_and_the_same_document(call: Call) -> None:
    hostile = "\x9b31m \u200f \u2028 \U000e0041"
    name = case(json.dumps({"hours_done": {"value": 130, "source": hostile}}), "x.json")
    said = call("decide", *ASKED, "--facts", name, "--format", "json").out
    assert all(c.isprintable() or c == "\n" for c in said)
    fact = next(f for f in json.loads(said)["facts"] if f["name"] == "hours_done")
    assert fact["source"] == hostile
