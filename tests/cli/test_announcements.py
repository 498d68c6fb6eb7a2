"""`text`, `history` and `review` of an announcement."""

from __future__ import annotations

from pathlib import Path

import pytest

from commands import Call
from pincite.cli import FINDINGS, FINE
from projects import ANNOUNCEMENT, RELEASE, RULES, make_project


def test_text_and_history_know_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: Call) -> None:
    make_project(tmp_path, {**RULES, ANNOUNCEMENT: RELEASE})
    monkeypatch.chdir(tmp_path)
    assert call("build").code == FINE
    text = call("text", "release_2025", "--on", "2025-02-01")
    assert text.code == FINE
    assert "1. The office awards credit for courses on its list." in text.out
    assert "in force: announced January 6, 2025" in call("history", "release_2025.1").out
    assert call("text", "release_2025", "--on", "2025-01-01").code == FINDINGS
    assert call("review", "--all").code == FINE
    assert "P703" not in call("check").out
