"""`graph`: what rests on what, as data and as a picture; what cannot be drawn is told."""

from __future__ import annotations

import json

import pytest

from commands import Call
from pincite.cli import FINE, USAGE


@pytest.mark.usefixtures("project")
def test_the_command_prints_data_and_pictures(call: Call) -> None:
    said = call("graph", "may_sit", "--depth", "1")
    assert said.code == FINE
    assert {n["name"] for n in json.loads(said.out)["nodes"]} == {"may sit", "hours met", "average met", "barred"}
    dot = call("graph", "9999.10(a)", "--format", "dot", "--on", "2021-01-01")
    assert dot.code == FINE
    assert "May the trainee sit the" in dot.out
    assert "on January 1, 2021" in dot.out
    whole = call("graph", "--format", "dot").out
    assert '"9999.10" [' in whole
    assert "hours" not in whole


@pytest.mark.usefixtures("project")
def test_where_dot_is_not_installed_the_package_is_named(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    said = call("graph", "--format", "svg")
    assert (said.code, said.out) == (USAGE, "")
    assert "install the package graphviz" in said.err
    assert "--format dot" in said.err


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--depth", "1"), "go with an address"),
        (("--reverse",), "go with an address"),
        (("may_sit", "--depth", "-1"), "is not a number of steps"),
        (("may_sit", "--known", "2021-01-01"), "goes with --on"),
        (("may_sit", "--on", "1990-01-01"), "nothing of may_sit was in force on January 1, 1990"),
        (("may_sitt",), "did you mean may_sit?"),
    ],
)
def test_a_call_that_cannot_be_says_why(call: Call, arguments: tuple[str, ...], said: str) -> None:
    ended = call("graph", *arguments)
    assert ended.code == USAGE
    assert said in ended.err
