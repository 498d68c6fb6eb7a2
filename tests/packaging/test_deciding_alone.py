"""Deciding needs the runtime, the deciding room and the generated checkers alone: no compiler, no package, no network."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from commands import MEETS
from projects import ROOT, built, make_project

CASE: dict[str, Any] = {
    "appointment_seq": 1,
    "employment_status": "full_time",
    "employer_kind": "local_le_agency",
    "misconduct_alleged": False,
    "retake_request_in_writing": True,
    "retake_request_by_chief_administrator": True,
    "exam_attempts": [
        {"kind": "initial", "result": "failed", "taken_on": "2023-07-20", "appointment": 1},
        {"kind": "retake", "result": "failed", "taken_on": "2023-09-14", "appointment": 1},
        {"kind": "retake", "result": "failed", "taken_on": "2024-01-11", "appointment": 1},
    ],
}

DECIDE = """
import json, sys

sys.path.insert(0, sys.argv[1])


def refuse(event, arguments):
    if event.startswith(("socket.", "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn", "urllib.", "http.")):
        raise RuntimeError(event)
    if event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+"):
        raise RuntimeError(f"{event} {arguments[0]}")


sys.addaudithook(refuse)
import pincite

case = json.load(sys.stdin)
decision = pincite.decide("may_retake", case["facts"], on=case["on"])
decision.explain()
print(json.dumps({
    "record": decision.record,
    "modules": sorted(sys.modules),
    "outside": sorted({
        name for name, module in sys.modules.items()
        if name.partition(".")[0] in ("pincite", "pincite_il") and not str(module.__file__).startswith(sys.argv[1])
    }),
}))
"""


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what deciding needs."""
    root = tmp_path_factory.mktemp("bundle")
    (root / "pincite").mkdir()
    shutil.copy(ROOT / "compiler/pincite/__init__.py", root / "pincite")
    ignored = shutil.ignore_patterns("__pycache__")
    for room in ("runtime", "deciding"):
        shutil.copytree(ROOT / "compiler/pincite" / room, root / "pincite" / room, ignore=ignored)
    shutil.copytree(ROOT / "generated/pincite_il", root / "pincite_il", ignore=ignored)
    return root


def decided(bundle: Path, facts: object, on: str) -> dict[str, Any]:
    """What a bare interpreter decides: no site packages, no environment, a folder to import from."""
    ended = subprocess.run(
        [sys.executable, "-I", "-S", "-B", "-c", DECIDE, str(bundle)],
        cwd=bundle.parent,
        input=json.dumps({"facts": facts, "on": on}),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={"PATH": ""},
    )
    assert ended.returncode == 0, ended.stderr
    loaded: dict[str, Any] = json.loads(ended.stdout)
    return loaded


@pytest.mark.parametrize(
    ("attempts", "on", "value"), [(3, "2024-02-01", "no"), (2, "2024-01-01", "yes"), (0, "2024-02-01", "no")]
)
def test_a_bare_interpreter_decides_a_case_of_the_real_law(bundle: Path, attempts: int, on: str, value: str) -> None:
    facts = {**CASE, "exam_attempts": CASE["exam_attempts"][:attempts]}
    found = decided(bundle, facts, on)
    assert found["record"]["outcome"]["value"] == value
    assert found["outside"] == []


def test_it_gives_the_record_that_the_whole_installation_gives(bundle: Path) -> None:
    from pincite.deciding.api import decide

    here = decide("may_retake", CASE, "2024-02-01")
    assert decided(bundle, CASE, "2024-02-01")["record"] == json.loads(json.dumps(here.record))


def test_nothing_but_the_standard_library_is_loaded(bundle: Path) -> None:
    modules = decided(bundle, CASE, "2024-02-01")["modules"]
    assert isinstance(modules, list)
    tops = {name.partition(".")[0] for name in modules}
    assert tops - set(sys.stdlib_module_names) == {"__main__", "pincite", "pincite_il"}
    rooms = {name.split(".")[1] for name in modules if name.startswith("pincite.")}
    assert rooms == {"runtime", "deciding"}
    assert "dataclasses" not in tops
    assert not tops & {"socket", "ssl", "http", "asyncio"}


LOADED = """
import sys
from pincite.cli import main
try:
    sys.exit(main(sys.argv[1:]))
finally:
    sys.stderr.write("\\n".join(sorted(sys.modules)))
"""
COMPILING = {
    "lark",
    "networkx",
    "jinja2",
    *(f"pincite.{room}" for room in ("pipeline", "passes", "backends", "ir", "syntax")),
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = built(tmp_path_factory.mktemp("project"))
    (root / "case.toml").write_text(MEETS, encoding="utf-8")
    return root


def loaded_by(root: Path, *arguments: str, code: int = 0) -> set[str]:
    """The modules that a command loads, which must end with an exit code."""
    ended = subprocess.run(
        [sys.executable, "-c", LOADED, *arguments],
        cwd=root,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={"PATH": "", "PYTHONPATH": str(ROOT / "compiler")},
    )
    assert ended.returncode == code, ended.stderr
    return set(ended.stderr.splitlines())


@pytest.mark.parametrize(
    "arguments",
    [
        ("decide", "may_sit", "--on", "2021-01-01", "--facts", "case.toml"),
        ("decide", "may_sit", "--on", "2021-01-01", "--facts", "case.toml", "--format", "json"),
        ("questions",),
        ("facts", "may_sit"),
        ("duties", "--on", "2021-01-01"),
        ("text", "9999.10", "--on", "2021-01-01"),
        ("history", "9999.10(a)"),
        ("--version",),
        ("--help",),
    ],
    ids=lambda arguments: " ".join(arguments[:1]),
)
def test_a_command_that_only_decides_loads_no_compiler(project: Path, arguments: tuple[str, ...]) -> None:
    modules = loaded_by(project, *arguments)
    assert "pincite.cli" in modules
    assert modules & COMPILING == set()
    if arguments[0].startswith("--"):
        assert not {name for name in modules if name.startswith(("pincite.deciding", "pincite.cli."))}


def test_compiling_does_load_the_compiler(tmp_path: Path) -> None:
    modules = loaded_by(make_project(tmp_path), "check")
    assert modules >= {"lark", "jinja2", "pincite.pipeline"}
