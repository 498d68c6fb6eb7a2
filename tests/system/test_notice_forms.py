"""A draft through LibreOffice, as PDF and as old DOC, is read with the same words."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from conftest import needed
from notices import FORMS, LAW
from pincite.register.files import read_file
from pincite.register.office.convert import converted

sys.path.insert(0, str(Path(__file__).parents[1] / "register"))
from test_writing import as_docx, check_same, compared, draft


@pytest.mark.parametrize("form", ["pdf", "doc"])
def test_a_draft_is_read_again(form: str) -> None:
    needed("soffice")
    of = compared()
    made = converted(as_docx(draft(of)), "docx", form)
    check_same(of, read_file(made, "notice", LAW, FORMS))
