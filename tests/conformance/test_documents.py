"""Every document of the language is true: its rules compile as it says, its examples and cases come out as it says."""

from __future__ import annotations

from pathlib import Path

import pytest

from documents import ROOT, check_document, documents
from pincite.codes import CODES

# What these say is proved on notices, in tests/register: their pages hold no rules.
OF_NOTICES = [code for code in CODES if "P721" <= code <= "P740"]
EXPLAINED = [path for path in documents("compiler/pincite/explanations") if path.stem not in OF_NOTICES]
PAGES = [*documents("dsl/conformance"), *documents("dsl/reference"), *EXPLAINED]


@pytest.mark.parametrize("path", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_the_document_is_true(path: Path) -> None:
    checked = check_document(path)
    assert checked.problems == []
    assert checked.rules + checked.cases > 0, "it proves nothing"


@pytest.mark.parametrize("code", OF_NOTICES)
def test_a_code_of_notices_is_proved_on_one(code: str) -> None:
    tried = [*(ROOT / "tests/register").glob("test_*.py"), *(ROOT / "tests/cli").glob("test_*.py")]
    assert any(code in path.read_text(encoding="utf-8") for path in tried)
