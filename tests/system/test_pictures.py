"""The pictures of the documentation show what the commands say today."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from pictures import COMMANDS, IMG, sources, stale, terminal


def test_no_picture_is_stale() -> None:
    made_from = sources()
    assert stale(made_from) == [], "make them anew with `make pictures`"
    assert made_from["decide.svg"].startswith("NO ")
    assert "error[P201]" in made_from["check.svg"]


def test_a_picture_of_something_else_is_stale() -> None:
    changed = sources() | {"decide.svg": "YES  something else\n"}
    assert "decide.svg" in stale(changed)


def test_every_picture_is_listed_and_none_besides() -> None:
    assert {file.name for file in IMG.iterdir()} == {*COMMANDS, "made-from.json"}


def test_what_a_terminal_shows_is_no_markup() -> None:
    assert "&lt;b&gt;" in terminal("pincite check", "<b>bold</b>")
