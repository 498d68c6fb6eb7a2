"""The two wheels, compiler and law: built, installed into an environment of their own, and a real case decided there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from projects import ROOT, make_project

pytestmark = pytest.mark.slow


def run(*command: str | Path, cwd: Path, typed: str = "") -> str:
    """A command that must succeed; what it printed."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COLUMNS"))}
    ended = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        input=typed,
        capture_output=True,
        text=True,
        timeout=900,
        check=False,
        env=clean,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The wheel of the compiler and that of the law."""
    folder = tmp_path_factory.mktemp("wheels")
    for source in (ROOT, ROOT / "generated"):
        run(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", folder, source, cwd=folder)
    (compiler,) = folder.glob("pincite-*.whl")
    (law,) = folder.glob("pincite_il-*.whl")
    return compiler, law


@pytest.fixture(scope="module")
def installed(wheels: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the programs of a clean environment with both wheels and what they depend on."""
    root = tmp_path_factory.mktemp("clean")
    venv.create(root, with_pip=True)
    programs = root / ("Scripts" if os.name == "nt" else "bin")
    run(programs / "python", "-m", "pip", "install", "--quiet", *wheels, cwd=root)
    return programs


def names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as opened:
        return set(opened.namelist())


def test_the_wheel_of_the_compiler_holds_compiler_and_language_and_no_law(wheels: tuple[Path, Path]) -> None:
    held = names(wheels[0])
    assert {
        "pincite/cli/__init__.py",
        "pincite/dsl/pincite.lark",
        "pincite/dsl/prelude/units.pin",
        "pincite/py.typed",
    } <= held
    assert any(name.startswith("pincite/explanations/P") for name in held)
    assert any(name.startswith("pincite/backends/templates/") for name in held)
    assert {name.partition("/")[0] for name in held if ".dist-info" not in name} == {"pincite"}
    assert not any("1720" in name or name.endswith(".pyc") or "conformance" in name for name in held)


def test_the_wheel_of_the_law_is_the_package_that_was_built(wheels: tuple[Path, Path]) -> None:
    held = {name for name in names(wheels[1]) if ".dist-info" not in name}
    package = ROOT / "generated/pincite_il"
    files = {p for p in package.rglob("*") if p.is_file() and "__pycache__" not in p.parts}
    assert held == {p.relative_to(package.parent).as_posix() for p in files}


def test_a_real_case_is_decided_outside_the_checkout(installed: Path, tmp_path: Path) -> None:
    facts = (ROOT / "docs/demo/retake.toml").read_text(encoding="utf-8")
    asked = ("decide", "may_retake", "--facts", "-", "--package", "pincite_il")
    said = run(installed / "pincite", *asked, "--on", "2024-02-01", cwd=tmp_path, typed=facts)
    assert said.startswith("NO ")
    assert "20 Ill. Adm. Code 1720.25(g), in force since June 23, 2023 (47 Ill. Reg. 9369)" in said
    again = run(installed / "python", "-m", "pincite", *asked, "--on", "2024-02-01", cwd=tmp_path, typed=facts)
    assert again == said


def test_the_public_api_is_there_with_types(installed: Path, tmp_path: Path) -> None:
    script = (
        "import json, pincite, pincite_il, pathlib\n"
        "d = pincite.decide('may_retake', {}, on='2024-02-01')\n"
        "typed = (pathlib.Path(pincite_il.__file__).parent / 'py.typed').is_file()\n"
        "print(json.dumps([pincite.__version__, d.outcome, typed, pincite.__file__]))\n"
    )
    version, outcome, typed, file = json.loads(run(installed / "python", "-c", script, cwd=tmp_path))
    assert (outcome, typed) == ("undetermined", True)
    assert str(ROOT) not in file
    assert run(installed / "pincite", "--version", cwd=tmp_path) == f"pincite {version}\n"


def test_a_users_script_is_checked_against_the_installed_types(installed: Path, tmp_path: Path) -> None:
    """A type checker knows the public functions, and sees what is wrong."""
    run(installed / "python", "-m", "pip", "install", "--quiet", "mypy", cwd=tmp_path)
    script = tmp_path / "asks.py"
    script.write_text(
        "from datetime import date\n"
        "from typing import Any\n"
        "import pincite\n"
        "facts: dict[str, Any] = {}\n"
        "decision: pincite.Decision = pincite.decide('may_retake', facts, on=date(2024, 2, 1))\n"
        "page: str = decision.text()\n"
        "words: list[str] = [q.words for q in pincite.questions()]\n"
        "first: tuple[str, ...] = pincite.text('1720.25(g)', on='2022-12-01')[0].paragraphs\n"
        "since: date | None = pincite.history('1720.15(b)')[0].since\n"
        "values: tuple[Any, ...] = pincite.prepare('may_sit', on='2024-02-01').decide(facts)\n"
        "try:\n"
        "    pincite.decide('no_such', {})\n"
        "except (pincite.NotFound, pincite.DateNeeded) as error:\n"
        "    print(error)\n",
        encoding="utf-8",
    )
    assert "Success" in run(installed / "python", "-m", "mypy", "--strict", script.name, cwd=tmp_path)
    assert "there is no question" in run(installed / "python", script, cwd=tmp_path)
    script.write_text("import pincite\nn: int = pincite.decide('may_retake', {}).text()\n", encoding="utf-8")
    ended = subprocess.run(
        [installed / "python", "-m", "mypy", script.name], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert "Incompatible types in assignment" in ended.stdout


def test_another_project_is_compiled_with_the_installed_language(installed: Path, tmp_path: Path) -> None:
    make_project(tmp_path)
    said = run(installed / "pincite", "check", cwd=tmp_path)
    assert "0 errors" not in said
    assert "4 files, 7 places, 11 rules, 3 questions, 2 examples" in said
    run(installed / "pincite", "build", cwd=tmp_path)
    assert "is what the rules give" in run(installed / "pincite", "build", "--check", cwd=tmp_path)
    assert run(installed / "pincite", "test", cwd=tmp_path).startswith("2 examples, 2 expectations, 0 examples failed")
    assert "overlapping-periods" in run(installed / "pincite", "explain", "P402", cwd=tmp_path)
