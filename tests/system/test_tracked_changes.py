"""A redline in an office program: to accept all gives the words of the second day, to reject all those of the first."""

from __future__ import annotations

import subprocess
from datetime import date
from pathlib import Path

import pytest

from conftest import needed
from pincite.amending.changes import Change, Comparison, label
from pincite.amending.comparing import compare
from pincite.amending.life import Life
from pincite.amending.worddoc import as_docx
from worlds import WORLDS

SETTLE = Path(__file__).with_name("settle.py")
SYSTEM_PYTHON = "/usr/bin/python3"  # the one for which the office program brings its module
CASES = {
    "an amendment of the whole Part": (0, "2022-06-01", "2024-01-01"),
    "from before the first day": (0, "1960-01-01", "2016-01-01"),
    "a correction and a suspension": (1, "2012-01-01", "2020-05-01"),
}


def comparison(name: str) -> Comparison:
    world, first, last = CASES[name]
    book = WORLDS[world].book
    code = ("1720", "H12")[world]
    days = (date.fromisoformat(day).toordinal() for day in (first, last))
    return compare(Life(book, book.part(code), book.latest_known(tuple(book.instruments))), None, *days)


def expected(of: Comparison, kind: str) -> list[str]:
    """The paragraphs of the places of one of the days, each with its label, as the document must read."""
    return [line for change in of.changes for line in _lines(of, change, kind)]


def _lines(of: Comparison, change: Change, kind: str) -> list[str]:
    here = label(change, of.life.part.code)
    lines = [" ".join(r.words for r in line if r.kind in ("same", kind)) for line in change.lines]
    lines = [" ".join(line.split()) for line in lines if line]
    if change.what == ("gone" if kind == "added" else "new"):
        return []
    if here.heading:
        return [" ".join(f"{here.new} {change.place.title}".split()), *lines]
    own = here.new if kind == "added" else here.old
    first = f"{own} {lines[0] if lines else ''}".strip()
    return [first, *lines[1:]] if first else []


def settled(document: Path, command: str, profile: Path) -> list[str]:
    """The paragraphs of a document with all changes accepted or rejected, without its heading, notes and end."""
    made = document.with_suffix(f".{command}.txt")
    pipe = f"pincite{document.parent.name}{command}"
    office = subprocess.Popen(
        [
            needed("soffice"),
            "--headless",
            f"-env:UserInstallation={profile.as_uri()}",
            f"--accept=pipe,name={pipe};urp",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        subprocess.run(
            [SYSTEM_PYTHON, str(SETTLE), pipe, document.as_uri(), made.as_uri(), f".uno:{command}AllTrackedChanges"],
            check=True,
            timeout=120,
        )
        office.wait(60)
    finally:
        office.kill()
        office.wait(60)
    lines = [line for line in made.read_text(encoding="utf-8-sig").split("\n") if line]
    return [
        line for line in lines[2:-1] if not line.startswith("[The words") and not line.startswith("[What is printed")
    ]


@pytest.mark.parametrize("name", CASES)
def test_all_changes_accepted_or_rejected_give_the_words_of_the_days(name: str, tmp_path: Path) -> None:
    if subprocess.run([SYSTEM_PYTHON, "-c", "import uno"], capture_output=True, check=False).returncode:
        needed("the module uno of python3")
    of = comparison(name)
    document = tmp_path / "redline.docx"
    document.write_bytes(as_docx(of))
    assert settled(document, "Accept", tmp_path / "profile") == expected(of, "added")
    assert settled(document, "Reject", tmp_path / "profile") == expected(of, "struck")


def test_the_printed_form_opens_too(tmp_path: Path) -> None:
    document = tmp_path / "printed.docx"
    document.write_bytes(as_docx(comparison("an amendment of the whole Part"), tracked=False))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    call = [needed("soffice"), "--headless", profile, "--convert-to", "pdf", "--outdir", str(tmp_path), str(document)]
    subprocess.run(call, check=True, capture_output=True, timeout=120)
    text = subprocess.run(
        [needed("pdftotext"), str(tmp_path / "printed.pdf"), "-"], check=True, capture_output=True, text=True
    ).stdout
    assert "[amended at 47 Ill. Reg. 9369, effective June 23, 2023]" in " ".join(text.split())
