"""Files that are written whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from pincite.whole import write_whole


def test_a_file_is_written_and_written_over(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    write_whole(path, "é\n")
    path.chmod(0o640)
    write_whole(path, b"\xffb")
    assert path.read_bytes() == b"\xffb"
    assert path.stat().st_mode & 0o777 == 0o640
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.txt"]


@pytest.mark.parametrize("broken", ["fsync", "replace"])
def test_a_failure_leaves_what_was_there(broken: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise OSError(28, "No space left on device")

    path = tmp_path / "a.txt"
    path.write_text("before", encoding="utf-8")
    monkeypatch.setattr(*((os, "fsync") if broken == "fsync" else (Path, "replace")), fails)
    with pytest.raises(OSError, match="No space left"):
        write_whole(path, "after")
    assert path.read_text(encoding="utf-8") == "before"
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.txt"]


def test_the_name_of_the_file_is_told_not_that_of_the_unfinished_one(tmp_path: Path) -> None:
    path = tmp_path / "missing" / "a.txt"
    with pytest.raises(FileNotFoundError) as raised:
        write_whole(path, "words")
    assert raised.value.filename == str(path)
    with pytest.raises(OSError, match="not the name of a file"):
        write_whole(tmp_path / "a\0b", "words")


def test_what_is_no_file_is_written_to_and_stays(tmp_path: Path) -> None:
    device = Path(os.devnull)
    link = tmp_path / "nothing"
    link.symlink_to(device)
    write_whole(link, "words")
    assert link.is_symlink()
    with pytest.raises(IsADirectoryError):
        write_whole(tmp_path, "words")
