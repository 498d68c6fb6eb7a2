"""`pincite history`: what happened to a place, as known on a day."""

from __future__ import annotations

import json
from datetime import date, timedelta
from itertools import pairwise

import pytest

from commands import Call
from pincite.cli import FINE, USAGE


@pytest.mark.usefixtures("project")
def test_each_interval_stands_on_a_line_with_the_action_that_began_it(call: Call) -> None:
    said = call("history", "9999.10(a)")
    assert said.code == FINE
    lines = said.out.splitlines()
    assert lines[0] == "20 Ill. Adm. Code 9999.10(a), as known July 1, 2020"
    assert [line.split("  ")[-1].strip() for line in lines[2:]] == [
        "not yet in force: begins by 1 Ill. Reg. 1",
        "in force: adopted at 1 Ill. Reg. 1",
        "in force: amended at 5 Ill. Reg. 50",
    ]
    assert "2000-01-01    to 2020-06-30" in lines[3]


@pytest.mark.usefixtures("project")
def test_a_place_that_was_not_touched_has_one_interval_in_force(call: Call) -> None:
    assert call("history", "9999.10(b)").out.count("in force: ") == 2
    assert "5 Ill. Reg. 50" not in call("history", "9999.10(b)").out


@pytest.mark.usefixtures("project")
def test_what_was_filed_later_is_not_seen(call: Call) -> None:
    said = call("history", "9999.10(a)", "--known", "2020-06-30")
    assert "5 Ill. Reg. 50" not in said.out
    assert "as known June 30, 2020" in said.out


@pytest.mark.usefixtures("project")
def test_json_has_the_same_intervals(call: Call) -> None:
    rows = json.loads(call("history", "9999.10(a)", "--format", "json").out)
    assert [(row["status"], row["action"], row["from"], row["to"]) for row in rows] == [
        ("not_yet_in_force", "1 Ill. Reg. 1", None, "1999-12-31"),
        ("in_force", "1 Ill. Reg. 1", "2000-01-01", "2020-06-30"),
        ("in_force", "5 Ill. Reg. 50", "2020-07-01", None),
    ]


@pytest.mark.usefixtures("project")
def test_an_unknown_place_is_told_with_what_may_be_meant(call: Call) -> None:
    said = call("history", "9999.10(x)")
    assert said.code == USAGE
    assert said.err.startswith("pincite: there is no `9999.10(x)`; did you mean 9999.10(")


@pytest.mark.usefixtures("law")
@pytest.mark.parametrize(
    "place", ["1720.25(g)", "1720.120(a)", "1720.APPENDIX A.1", "1720.20(b)", '1720.110 "complainant"']
)
def test_the_intervals_of_the_real_law_follow_each_other_without_a_gap(call: Call, place: str) -> None:
    rows = json.loads(call("history", place, "--format", "json").out)
    assert rows[0]["from"] is None
    assert rows[-1]["to"] is None
    for earlier, later in pairwise(rows):
        assert date.fromisoformat(earlier["to"]) + timedelta(days=1) == date.fromisoformat(later["from"])


@pytest.mark.usefixtures("law")
def test_a_lapse_a_revival_and_a_repeal_are_told(call: Call) -> None:
    said = call("history", "1720.25(g)").out
    assert "presumed touched by an emergency action, words not held: emergency at 47 Ill. Reg. 216" in said
    assert "revived after 47 Ill. Reg. 216" in said
    assert "ended on 2023-06-22, repealed by 47 Ill. Reg. 9369" in call("history", "1720.120(a)").out
