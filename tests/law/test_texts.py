"""The words in regs/ are those of the notices as received, put together by the reader as tests/law/texts.py does."""

from __future__ import annotations

import shutil
import sys
from functools import cache
from pathlib import Path

import pytest

from projects import ROOT

sys.path.insert(0, str(Path(__file__).resolve().parent))
from texts import Texts, Unresolved, address_of, filled, notices, register_of, rule_files, texts

PART = ROOT / "regs/il/adm20/part1720"
AMENDMENT = "47 Ill. Reg. 9369"
FILES = rule_files()


@cache
def every() -> Texts:
    return texts()


def test_the_rule_files_are_those_of_printed_sections() -> None:
    assert {"section_25", "appendix_a", "section_110"} <= {path.stem for path in FILES}
    assert next(address_of(path) for path in FILES if path.stem == "appendix_a").endswith("APPENDIX A")
    assert {register_of(path) for path in FILES} <= {notice.register for notice in notices()}


@pytest.mark.parametrize("path", FILES, ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_every_text_of_a_rule_file_is_that_of_the_notice(path: Path) -> None:
    assert filled(path, register_of(path)) == (path.read_text(encoding="utf-8"), 0)


def test_a_word_that_was_changed_by_hand_is_put_right(tmp_path: Path) -> None:
    shutil.copy(PART / "part.pin", tmp_path)
    copy = tmp_path / "section_25.pin"
    written = (PART / "section_25.pin").read_text(encoding="utf-8")
    assert "a maximum" in written
    copy.write_text(written.replace("a maximum", "a minimum", 1), encoding="utf-8")
    assert filled(copy, AMENDMENT) == (written, 1)


def test_a_text_that_no_notice_gives_is_refused(tmp_path: Path) -> None:
    shutil.copy(PART / "part.pin", tmp_path)
    copy = tmp_path / "section_25.pin"
    written = (PART / "section_25.pin").read_text(encoding="utf-8")
    copy.write_text(written + "\nz)\n  | Words of nobody.\n  informational\n", encoding="utf-8")
    with pytest.raises(Unresolved, match="no text for"):
        filled(copy, AMENDMENT)


@pytest.mark.parametrize("path", FILES, ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_every_text_that_the_notice_gives_is_entered(path: Path) -> None:
    section = address_of(path)
    entered = " ".join(path.read_text(encoding="utf-8").replace("|", " ").split())
    own = {
        key: words
        for key, words in every().items()
        if key[0] == section or key[0].startswith((f"{section}(", f"{section}."))
    }
    assert own or section in {key[0] for key in every()}
    for address, words in own.items():
        for paragraph in words.split("\n"):
            assert " ".join(paragraph.split()) in entered, address


def test_no_mark_of_the_source_is_left_in_a_text() -> None:
    assert len(every()) > 300
    for address, words in every().items():
        assert words.strip(), address
        assert not any(mark in words for mark in ("~~", "**", "<u>", "](", "__ ")), address
