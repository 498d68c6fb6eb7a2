"""What tests need of the system: a program, or a word on its package; with PINCITE_REQUIRE_SYSTEM=1 a missing one fails."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))
from browser import Browser

PACKAGES = {
    "chromium": "chromium",
    "pdftotext": "poppler-utils",
    "pdfinfo": "poppler-utils",
    "dot": "graphviz",
    "soffice": "libreoffice-writer-nogui",
    "the module uno of python3": "python3-uno",
}


def needed(program: str) -> str:
    """The path of a program; the test is left out, or fails, where it is missing."""
    found = shutil.which(program)
    if found is None:
        said = f"{program} is not installed; apt-get install {PACKAGES[program]}"
        if os.environ.get("PINCITE_REQUIRE_SYSTEM") == "1":
            pytest.fail(said)
        pytest.skip(said)
    return found


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test of this folder is one of the system."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.system)


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """A headless browser with an empty profile."""
    opened = Browser(needed("chromium"), tmp_path_factory.mktemp("profile"))
    yield opened
    opened.close()
