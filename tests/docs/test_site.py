"""The documentation site is laid out from the tree and from the program."""

from __future__ import annotations

import importlib.util
from pathlib import Path

from docs.pages import ROOT
from pincite.cli import COMMANDS
from pincite.codes import CODES


def _assembled(folder: Path) -> Path:
    spec = importlib.util.spec_from_file_location("assemble", ROOT / "docs/site/assemble.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    target = folder / "source"
    module.assemble(target)
    return target


def test_every_command_and_every_code_has_its_place(tmp_path: Path) -> None:
    source = _assembled(tmp_path)
    commands = (source / "docs/reference/commands.md").read_text(encoding="utf-8")
    codes = (source / "docs/reference/codes.md").read_text(encoding="utf-8")
    for name in COMMANDS:
        assert f"usage: pincite {name}" in commands
    for code in CODES:
        assert f"explanations/{code}.md" in codes
        assert (source / f"compiler/pincite/explanations/{code}.md").is_file()


def test_an_index_lists_the_pages_beside_it(tmp_path: Path) -> None:
    source = _assembled(tmp_path)
    index = (source / "dsl/reference/README.md").read_text(encoding="utf-8")
    listed = index.split("```{toctree}")[1].split("```")[0].split()
    assert sorted(p.stem for p in (ROOT / "dsl/reference").glob("*.md") if p.stem != "README") == sorted(listed[1:])
