"""What a fact or unit is declared to be is part of the logic of the rules that name it: a change of it is drift."""

from __future__ import annotations

from pathlib import Path

import pytest

from commands import Call
from pincite.cli import FINDINGS, FINE
from projects import FACTS, FOLDER

UNITS = 'unit gadgets is "gadgets"\nunit widgets is "widgets", that is 3 gadgets\n'
SECTION = """\
section 9999.30 "Gadgets"

a)
  | Two widgets are enough.
  fact gadgets_held is a number of gadgets
  question enough "Enough?"
    answer gadgets_held is at least 2 widgets
"""


@pytest.fixture
def pinned(project: Path, call: Call) -> Path:
    facts = project / FOLDER / "facts.pin"
    facts.write_text(UNITS + FACTS, encoding="utf-8")
    (project / FOLDER / "section_30.pin").write_text(SECTION, encoding="utf-8")
    assert call("review", "--all").code == FINE
    assert "P703" not in call("check").out
    return facts


@pytest.mark.parametrize(
    ("old", "new", "address"),
    [
        ("whole number of hours from", "whole number of minutes from", "9999.10(a)"),
        ("from 0 to 400", "from 0 to 500", "9999.10(a)"),
        ("sentenced is yes or no", "sentenced is yes or no or none", "9999.10(c)"),
        ("one of passed, failed", "one of passed, failed, ill", "9999.20(b)"),
        ("taken_on is a date", "taken_on is a date or none", "9999.20(b)"),
        ("that is 3 gadgets", "that is 4 gadgets", "9999.30(a)"),
    ],
)
def test_what_a_fact_may_be_is_pinned(pinned: Path, call: Call, old: str, new: str, address: str) -> None:
    pinned.write_text(pinned.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    told = call("check")
    assert told.code == FINDINGS
    assert f"the logic of {address} as of" in told.out


@pytest.mark.parametrize(
    ("old", "new"),
    [("Has the trainee been sentenced?", "Was the trainee ever sentenced?"), ('is "gadgets"', 'is "small gadgets"')],
)
def test_the_words_to_ask_are_not(pinned: Path, call: Call, old: str, new: str) -> None:
    pinned.write_text(pinned.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    assert "P703" not in call("check").out
