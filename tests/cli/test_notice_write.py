"""`pincite notice write`: its forms, its exit codes, and what it refuses."""

from __future__ import annotations

from pathlib import Path

import pytest

from commands import Call
from pincite.cli import FINDINGS, FINE, USAGE

ACROSS = ("--from", "2020-06-30", "--to", "2020-07-01")


@pytest.mark.usefixtures("project")
def test_a_draft_as_text_is_read_again(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "notice.txt"
    said = call("notice", "write", "9999", *ACROSS, "--agency", "Office of Examples", "--out", str(file))
    assert said.code == FINE
    assert "blanks to fill in" in said.err
    again = call("notice", "read", str(file))
    assert again.code in (FINE, FINDINGS)
    assert "[-100-] [+120+]" in again.out or "[+120+]" in again.out
    assert "OFFICE OF EXAMPLES" in file.read_text(encoding="utf-8")


@pytest.mark.usefixtures("project")
def test_a_docx_is_written_whole(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "notice.docx"
    assert call("notice", "write", "9999", *ACROSS, "--format", "docx", "--out", str(file)).code == FINE
    assert file.read_bytes()[:2] == b"PK"
    assert "[+120+]" in call("notice", "read", str(file)).out
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("9999", "--from", "2020-07-01", "--to", "2020-06-30"), "must be earlier"),
        (("9999", "--from", "2020-07-02", "--to", "2020-07-03"), "there is nothing to write"),
        (("1234", *ACROSS), "there is no instrument 1234"),
        (("9999", *ACROSS, "--out", "nowhere/at/all.txt"), "cannot be written"),
        (("9999", *ACROSS, "--format", "pdf", "--out", "n.pdf"), "LibreOffice is needed"),
    ],
)
def test_what_cannot_be_written_says_why(
    call: Call, arguments: tuple[str, ...], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    answer = call("notice", "write", *arguments)
    assert answer.code == USAGE
    assert said in answer.err
