"""What the tests of the commands share: a command called in this process, and small projects to call it in."""

from __future__ import annotations

import importlib
import io
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from commands import Call, Said
from pincite.cli import INTERNAL, main
from pincite.deciding import api
from projects import PACKAGE, ROOT, built


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Call:
    monkeypatch.delenv("COLUMNS", raising=False)

    def run(*arguments: str, typed: str = "") -> Said:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed.encode("utf-8")), encoding="utf-8"))
        try:
            code = main(arguments)
        except SystemExit as ended:  # how an argument parser ends
            code = int(str(ended.code))
        out, err = capsys.readouterr()
        assert "Traceback" not in out + err
        assert code != INTERNAL, err
        return Said(code, out, err)

    return run


@pytest.fixture(autouse=True)
def forgotten() -> Iterator[None]:
    """Generated checkers are loaded anew for each test."""
    path = list(sys.path)
    yield
    sys.path[:] = path
    api.forget(PACKAGE)
    for name in [name for name in sys.modules if name == PACKAGE or name.startswith(PACKAGE + ".")]:
        del sys.modules[name]
    importlib.invalidate_caches()


@pytest.fixture(scope="session")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(tmp_path_factory.mktemp("original"))


@pytest.fixture
def project(original: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A built project of one's own to stand in."""
    root = tmp_path / "project"
    shutil.copytree(original, root)
    monkeypatch.chdir(root)
    return root


@pytest.fixture
def law(monkeypatch: pytest.MonkeyPatch) -> Path:
    """The repository, to read in."""
    monkeypatch.chdir(ROOT)
    return ROOT
