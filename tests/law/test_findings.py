"""The committed findings are what verifying the notices gives."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from noticed import PAGE, made


def test_the_committed_findings_are_those_of_the_notices() -> None:
    wanted = made()
    assert PAGE in wanted
    assert [path.name for path, text in wanted.items() if path.read_text(encoding="utf-8") != text] == []
