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


def test_the_first_screen_of_the_readme_shows_a_question_its_answer_and_why() -> None:
    assert ROOT / "README.md" in pages()
    first = (ROOT / "README.md").read_text(encoding="utf-8").split("\n")[:40]
    assert any(line.startswith("$ pincite decide") for line in first)
    assert any(re.match(r"(YES|NO) +[A-Z].*\?$", line) for line in first), "a question with its answer"
    assert any("in force since" in line for line in first)
    assert any(line.strip().startswith("├─") for line in first)


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


def test_the_readme_lists_every_folder() -> None:
    listed = set(re.findall(r"^\| `([a-z]+)/` \|", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE))
    there = {path.name for path in ROOT.iterdir() if path.is_dir() and any(path.iterdir())}
    kept = {name for name in there if not name.startswith(".") and name not in ("dist", "build", "__pycache__")}
    assert listed == kept


def test_the_architecture_lists_every_room_and_every_module_beside_them() -> None:
    text = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
    home = ROOT / "compiler/pincite"
    rooms = {path.name for path in home.iterdir() if path.is_dir() and path.name != "__pycache__"}
    table = re.findall(r"^\| ((?:`[a-z]+/`(?:, )?)+) \|", text, re.MULTILINE)
    assert {name for row in table for name in re.findall(r"`([a-z]+)/`", row)} == rooms
    beside = text.partition("Beside the rooms stand single modules:")[2].partition("\n\n")[0]
    modules = {path.name for path in home.glob("*.py") if not path.name.startswith("__")}
    assert set(re.findall(r"`(\w+\.py)`", beside)) == modules


def test_every_decision_is_listed_with_its_title() -> None:
    listed = (ROOT / "docs/decisions/README.md").read_text(encoding="utf-8")
    for page in sorted((ROOT / "docs/decisions").glob("0*.md")):
        title = page.read_text(encoding="utf-8").partition("\n")[0].removeprefix("# ")
        assert f"- [{title}]({page.name})" in listed


def test_the_index_of_the_site_leads_to_every_page() -> None:
    index = (ROOT / "docs/index.md").read_text(encoding="utf-8")
    listed = {line.split("<")[-1].rstrip(">") for line in index.split("\n")}
    for page in sorted((ROOT / "docs").rglob("*.md")):
        name = page.relative_to(ROOT / "docs").with_suffix("").as_posix()
        assert name in listed or name == "index" or name.startswith(("decisions/", "_build/")), name
