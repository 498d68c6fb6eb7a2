"""A warm run says what a cold one says, and loads nothing that compiles."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from pincite.building.cache import FOLDER
from projects import FOLDER as RULES_FOLDER
from projects import ROOT, SECTION_10, built

HEAVY = ("networkx", "lark", "jinja2")
LOADED = "import sys; from pincite.cli import main; code = main(sys.argv[1:]); "
LOADED += f"print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr); sys.exit(code)"


def said(root: Path, *words: str) -> tuple[int, str, str]:
    """Exit code, output, and which heavy packages were loaded, of a command in a process of its own."""
    environment = os.environ | {"PYTHONPATH": str(ROOT / "compiler")}
    done = subprocess.run(
        [sys.executable, "-c", LOADED, *words], cwd=root, env=environment, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize("words", [("check",), ("build", "--check"), ("build",)])
def test_with_nothing_to_compile_nothing_that_compiles_is_loaded(words: tuple[str, ...], tmp_path: Path) -> None:
    built(tmp_path)
    cold = said(tmp_path, *words)
    warm = said(tmp_path, *words)
    assert warm[:2] == cold[:2]
    assert warm[2].strip().endswith("[]")


@pytest.mark.parametrize("slip", ["define hours_met", "70%"])
def test_findings_are_said_again_as_they_were(slip: str, tmp_path: Path) -> None:
    root = built(tmp_path)
    (root / RULES_FOLDER / "section_10.pin").write_text(SECTION_10.replace(slip, "slip", 1), encoding="utf-8")
    cold = said(root, "check")
    warm = said(root, "check")
    shutil.rmtree(root / FOLDER)
    again = said(root, "check")
    assert cold[:2] == warm[:2] == again[:2]
    assert cold[0] != 0
