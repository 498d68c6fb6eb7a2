"""What README and docs/ show is what the commands print, and what stands in the rules."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from docs.pages import ROOT, expected, pages

_EXCERPT = re.compile(r"^```pin\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)")


@pytest.mark.parametrize("path", pages(), ids=lambda p: str(p.relative_to(ROOT)))
def test_every_console_block_shows_what_its_commands_print(path: Path) -> None:
    assert path.read_text(encoding="utf-8") == expected(path), "see `make update`"


def test_the_readme_shows_a_real_decision() -> None:
    assert ROOT / "README.md" in pages()


@pytest.mark.parametrize("path", pages(), ids=lambda p: str(p.relative_to(ROOT)))
def test_every_excerpt_of_a_rule_stands_in_the_rules(path: Path) -> None:
    rules = [rule.read_text(encoding="utf-8") for rule in (ROOT / "regs").rglob("*.pin")]
    for excerpt in _EXCERPT.findall(path.read_text(encoding="utf-8")):
        assert any(excerpt in rule for rule in rules), excerpt


WRITTEN = [ROOT / "README.md", *(p for p in sorted((ROOT / "docs").rglob("*.md")) if "_build" not in p.parts)]


@pytest.mark.parametrize("path", WRITTEN, ids=lambda p: str(p.relative_to(ROOT)))
def test_every_link_leads_somewhere(path: Path) -> None:
    for target in _LINK.findall(path.read_text(encoding="utf-8")):
        assert (path.parent / target).exists(), target
