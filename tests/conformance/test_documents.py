"""Every document of the language is true: its rules compile as it says, its examples and cases come out as it says."""

from __future__ import annotations

from pathlib import Path

import pytest

from documents import ROOT, check_document, documents

# What P721 to P729 say is proved on notices, in tests/register: their pages hold no rules.
EXPLAINED = [path for path in documents("compiler/pincite/explanations") if not path.stem.startswith("P72")]
PAGES = [*documents("dsl/conformance"), *documents("dsl/reference"), *EXPLAINED]


@pytest.mark.parametrize("path", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_the_document_is_true(path: Path) -> None:
    checked = check_document(path)
    assert checked.problems == []
    assert checked.rules + checked.cases > 0, "it proves nothing"
