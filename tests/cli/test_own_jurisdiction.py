"""A project with a jurisdiction of its own: found in its folder, and every mistake in its file told with its place."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from commands import Call
from pincite.cli import FINE, NOT_COMPILED, USAGE
from worlds import WORLDS

LAW = "law/aldmere/jurisdiction.toml"


@pytest.fixture
def harbour(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the invented law, to stand in and to damage."""
    root = tmp_path / "harbour"
    shutil.copytree(WORLDS[1].root, root, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.chdir(root)
    return root


def change(file: Path, old: str, new: str) -> None:
    """Change one place of a file, which must be there."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_it_is_found_wherever_the_project_lies(call: Call, harbour: Path) -> None:
    assert call("build", "--check").code == FINE, harbour


def test_every_mistake_in_its_file_is_told_with_its_line(call: Call, harbour: Path) -> None:
    change(harbour / LAW, 'article"', 'Article"')
    change(harbour / LAW, '["Friday"]', '["Fryday"]')
    said = call("check")
    assert said.code == NOT_COMPILED
    assert said.out.count("error[P120] jurisdiction-file: ") == 2
    assert f"--> {LAW}:9:1" in said.out
    assert 'section = "Article"' in said.out
    assert "holds `Fryday`, which is not one of Monday" in said.out
    assert call("build").code == NOT_COMPILED


def test_holidays_of_its_folder_count(call: Call, harbour: Path) -> None:
    change(harbour / "law/aldmere/holidays.pin", '  June 4, 2020 "Second Tide Day"\n', "")
    said = call("build", "--check")
    assert "generated/harbour_law/calendar.py" in said.out


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("./law/nowhere", "there is no law/nowhere/jurisdiction.toml"),
        ("law/aldmere", "is no name of one; a folder of the project is written ./law/name"),
        ("./../aldmere", "is not a folder below the project's own"),
        ("./regs/law", "must lie apart from regs"),
        ("./linked", "lies outside the project"),
    ],
)
def test_a_folder_that_cannot_be_one_is_refused(call: Call, harbour: Path, written: str, said: str) -> None:
    (harbour / "linked").symlink_to(harbour.parent)
    change(harbour / "pincite.toml", "./law/aldmere", written)
    told = call("check")
    assert (told.code, told.out) == (USAGE, "")
    assert said in told.err


def test_a_file_that_is_not_utf_8_is_told(call: Call, harbour: Path) -> None:
    (harbour / LAW).write_bytes(b'name = "\xe4"\n')
    told = call("check")
    assert told.code == USAGE
    assert f"{LAW} is not UTF-8" in told.err


def test_a_reading_adopted_for_one_instrument_does_not_stop_another(call: Call, harbour: Path) -> None:
    assert call("decide", "pilot_allowed", "--on", "2020-06-01").code == FINE
    assert "is read as gross, as adopted by Minute 4" in call("decide", "pilot_needed", "--on", "2020-06-01").out
    change(harbour / "pincite.toml", "readings.tonnage_means", "readings.tonage_means")
    told = call("decide", "pilot_needed", "--on", "2020-06-01")
    assert told.code == USAGE
    assert "there is no reading `tonage_means`; did you mean `tonnage_means`?" in told.err
