"""The texts of regs/ are those that applying the notices to the law of the day before gives."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))
from applied import differences, lay_out, main, missing, versions
from texts import RULES


@pytest.mark.slow
def test_applying_the_notices_gives_every_text_of_the_law(capsys: pytest.CaptureFixture[str]) -> None:
    assert main() == 0
    said = capsys.readouterr().out
    assert " 0 differ" in said
    assert "files of checkers: " in said


def test_a_word_a_version_and_a_place_that_differ_are_seen(tmp_path: Path) -> None:
    lay_out(tmp_path)
    made, other = tmp_path / "regs/il/adm20", tmp_path / "other"
    shutil.copytree(made, other)
    assert list(differences(made, other)) == []
    path = other / "part1720/section_25.pin"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("maximum", "minimum", 1), encoding="utf-8")
    path = other / "part1720/section_10.pin"
    text = path.read_text(encoding="utf-8")
    path.write_text(text[: text.index("\nf)")] + "\n", encoding="utf-8")
    (other / "part1720/section_15.pin").unlink()
    said = list(differences(made, other))
    assert "the words differ" in next(line for line in said if line.startswith("1720.25(g)"))
    assert "regs/ does not have it" in next(line for line in said if line.startswith("1720.10(f)"))
    assert missing(made, other) == ["1720.15"]


def test_there_are_texts_to_compare() -> None:
    assert len(versions(RULES)) > 150
