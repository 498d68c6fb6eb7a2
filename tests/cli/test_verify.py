"""`notice verify` as a user calls it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from amendments import amendable
from commands import Call


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(amendable(tmp_path))
    return tmp_path


def test_findings_are_grouped_and_told_with_page_and_line(here: Path, call: Call) -> None:
    said = call("notice", "verify", "notice.txt")
    assert said.code == 1
    assert "Labels that are misprinted (1)" in said.out
    assert "line 68: The label is printed cb)" in said.out
    assert "the rules hold" not in said.out


def test_words_that_the_rules_hold_otherwise_are_told(here: Path, call: Call) -> None:
    section = here / "regs/part9999/section_10.pin"
    section.write_text(
        section.read_text(encoding="utf-8").replace("who has been sentenced may", "who was sentenced may")
    )
    said = call("notice", "verify", "notice.txt")
    assert "9999.10(c) is printed with other words than the rules hold on the day" in said.out
    assert "the rules have “was sentenced" in " ".join(said.out.split())


def test_as_data_and_as_a_page(here: Path, call: Call) -> None:
    found = json.loads(call("notice", "verify", "notice.txt", "--format", "json").out)["findings"]
    assert {"code", "kind", "heading", "project", "address", "message", "help", "places"} == set(found[0])
    assert call("notice", "verify", "notice.txt", "--format", "md").out.startswith("# Findings in notice.txt\n")


def test_what_cannot_be_asked_is_said(here: Path, call: Call) -> None:
    assert call("notice", "verify", "notice.txt", "--format", "html").code == 2
    assert call("notice", "read", "notice.txt", "--format", "md").code == 2
    (here / "letter.txt").write_text("a letter\n", encoding="utf-8")
    assert call("notice", "verify", "letter.txt").code == 3
