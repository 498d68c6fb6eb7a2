"""The words in regs/ are those of the notice as received, put together as tests/law/texts.py does."""

from __future__ import annotations

import shutil
import sys
from functools import cache
from pathlib import Path

import pytest

from projects import ROOT

sys.path.insert(0, str(Path(__file__).resolve().parent))
from resolutions import RESOLUTIONS
from texts import Unresolved, filled, resolve, rule_files, texts

PART = ROOT / "regs/il/adm20/part1720"
FILES = rule_files()


@cache
def every() -> dict[tuple[str, str], str]:
    return texts()


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_every_text_of_a_rule_file_is_that_of_the_notice(path: Path) -> None:
    assert filled(path) == (path.read_text(encoding="utf-8"), 0)


def test_a_word_that_was_changed_by_hand_is_put_right(tmp_path: Path) -> None:
    shutil.copy(PART / "part.pin", tmp_path)
    copy = tmp_path / "section_25.pin"
    written = (PART / "section_25.pin").read_text(encoding="utf-8")
    assert "a maximum" in written
    copy.write_text(written.replace("a maximum", "a minimum", 1), encoding="utf-8")
    assert filled(copy) == (written, 1)


def test_every_text_that_the_notice_gives_is_entered() -> None:
    entered = " ".join(" ".join(path.read_text(encoding="utf-8").replace("|", " ").split()) for path in FILES)
    for address, words in every().items():
        for paragraph in words.split("\n"):
            assert " ".join(paragraph.split()) in entered, address


def test_no_mark_of_the_source_is_left_in_a_text() -> None:
    for address, words in every().items():
        assert words.strip(), address
        assert not any(mark in words for mark in ("~~", "**", "<u>", "](")), address


def test_every_resolution_of_an_uncertain_mark_is_used() -> None:
    addresses = {address for address, _ in every()}
    assert {address for address in RESOLUTIONS if address not in addresses} == set()


def test_a_resolution_that_does_not_meet_the_source_once_is_refused() -> None:
    address = next(iter(RESOLUTIONS))
    printed = RESOLUTIONS[address][0][0]
    for raw in ("nothing of it", f"{printed} and {printed}"):
        with pytest.raises(Unresolved, match="times in the source"):
            resolve(address, raw)
    with pytest.raises(Unresolved, match="a mark is left"):
        resolve("9999.10(a)", "words ~~struck~~ here")
