"""A reading that a project has adopted in its settings is taken so, and the record says by whom and since when."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from commands import Call
from projects import ROOT

ADOPTED = """
[tool.pincite.readings.retest_bounds]
alternative = "{alternative}"
authority = "Counsel of the Board"
date = "2024-01-15"
"""
ASKED = ("decide", "retest_permitted_now", "--facts", "retest.toml", "--on", "2023-07-12")


@pytest.fixture
def law(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(ROOT / "generated", tmp_path / "generated", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "docs/demo/retest.toml", tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def adopt(folder: Path, alternative: str) -> None:
    settings = '[tool.pincite]\nrules = "regs"\ngenerated = "generated"\npackage = "pincite_il"\n'
    (folder / "pyproject.toml").write_text(settings + ADOPTED.format(alternative=alternative), encoding="utf-8")


def test_exactly_48_hours_are_a_plain_yes_where_both_ends_are_adopted(call: Call, law: Path) -> None:
    adopt(law, "inclusive")
    said = call(*ASKED)
    assert said.out.startswith("YES ")
    assert "turns on" not in said.out
    words = " ".join(said.out.split())
    assert "retest bounds is read as inclusive, as adopted by Counsel of the Board on January 15, 2024" in words


def test_and_a_no_where_the_other_is(call: Call, law: Path) -> None:
    adopt(law, "exclusive")
    assert call(*ASKED).out.startswith("NO ")


def test_what_is_asked_for_prevails_over_what_is_adopted(call: Call, law: Path) -> None:
    adopt(law, "exclusive")
    said = call(*ASKED, "--reading", "retest_bounds=inclusive")
    assert said.out.startswith("YES ")
    assert "Counsel of the Board" not in said.out
