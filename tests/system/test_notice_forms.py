"""A draft through LibreOffice, as PDF and as old DOC, is read with the same words."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from conftest import needed
from noticefiles import body_of, docx
from notices import FORMS, LAW
from pincite.register.files import read_file
from pincite.register.office.convert import converted
from richnotices import rich

sys.path.insert(0, str(Path(__file__).parents[1] / "register"))
from test_rich_round_trip import check_same as check_all_same
from test_writing import as_docx, check_same, compared, draft


@pytest.mark.parametrize("form", ["pdf", "doc"])
def test_a_draft_is_read_again(form: str) -> None:
    needed("soffice")
    of = compared()
    made = converted(as_docx(draft(of)), "docx", form)
    check_same(of, read_file(made, "notice", LAW, FORMS))


@pytest.mark.parametrize(
    ("seed", "form", "tables"), [(1, "pdf", True), (2, "pdf", False), (3, "pdf", True), (4, "doc", True)]
)
def test_a_notice_with_all_that_is_hard_is_read_again(seed: int, form: str, tables: bool) -> None:
    needed("soffice")
    made = rich(seed)
    data = converted(docx(body_of(made.text, tables=tables)), "docx", form)
    check_all_same(made, read_file(data, "notice", LAW, FORMS))
