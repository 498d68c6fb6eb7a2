"""What README and docs/ show is what the commands print."""

from __future__ import annotations

from pathlib import Path

import pytest
from docs.pages import ROOT, expected, pages


@pytest.mark.parametrize("path", pages(), ids=lambda p: str(p.relative_to(ROOT)))
def test_every_console_block_shows_what_its_commands_print(path: Path) -> None:
    assert path.read_text(encoding="utf-8") == expected(path), "see `make update`"


def test_the_readme_shows_a_real_decision() -> None:
    assert ROOT / "README.md" in pages()
