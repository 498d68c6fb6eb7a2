"""Rule files in another encoding: the place of the first character that is not UTF-8, and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from commands import Call
from pincite.cli import NOT_COMPILED
from projects import FACTS, FOLDER


@pytest.mark.parametrize(
    ("data", "place", "said"),
    [
        (FACTS.encode() + b'\r\nnote "caf\xe9 \xa7 1"\r\n', None, "the character at this place is not UTF-8"),
        ('note "é"\n'.encode() + b'note "\xe9"\n', "2:7", "read its words for letters that came out wrong"),
        (FACTS.encode("utf-16"), "1:1", "this file is UTF-16"),
    ],
)
def test_the_place_is_told(project: Path, call: Call, data: bytes, place: str | None, said: str) -> None:
    (project / FOLDER / "facts.pin").write_bytes(data)
    told = call("check")
    assert told.code == NOT_COMPILED
    place = place or f"{FACTS.count(chr(10)) + 2}:10"
    assert f"{FOLDER}/facts.pin:{place}" in told.out
    assert said in told.out
    assert "4 files: " in told.out
