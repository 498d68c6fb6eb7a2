"""`pincite redline` and `pincite blame`: their forms, their exit codes, and what they refuse."""

from __future__ import annotations

import io
import json
import re
import zipfile
from html import escape
from pathlib import Path
from xml.etree import ElementTree

import pytest

import hostile
from commands import Call
from pincite.amending.comparing import compare
from pincite.amending.life import Life
from pincite.amending.saying import clean
from pincite.amending.textform import as_text
from pincite.amending.webpage import as_html
from pincite.amending.worddoc import as_docx
from pincite.cli import FINDINGS, FINE, USAGE
from pincite.runtime.timeline import FIRST_DAY
from worlds import WORLDS

ACROSS = ("--from", "2020-06-30", "--to", "2020-07-01")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.mark.usefixtures("project")
def test_a_subsection_is_shown_with_the_action_that_changed_it(call: Call) -> None:
    said = call("redline", "9999.10(a)", *ACROSS)
    assert (said.code, said.err) == (FINE, "")
    assert said.out == (
        "20 Ill. Adm. Code 9999.10(a)\n"
        "The words of June 30, 2020 against those of July 1, 2020, as known July 1, 2020\n"
        "[-struck-] stood there on the first day alone, {+added+} on the second alone.\n"
        "\n"
        "Places: 1 changed.\n"
        "\n"
        "(a) A trainee may sit the examination after [-100-] {+120+} hours of the course.\n"
        "    -- amended at 5 Ill. Reg. 50, effective July 1, 2020\n"
    )


@pytest.mark.usefixtures("project")
def test_a_section_and_a_whole_instrument_can_be_asked_for(call: Call) -> None:
    section = call("redline", "9999.10", *ACROSS, "--changed").out
    assert "[-100-] {+120+}" in section
    assert "Unchanged: 9999.10(b), 9999.10(c)" in section
    assert "The average" not in section
    assert "(b) The average" in call("redline", "9999.10", *ACROSS).out
    whole = call("redline", "9999", *ACROSS, "--changed").out
    assert whole.startswith("20 Ill. Adm. Code 9999 Invented for tests: not law\n")
    assert "9999.20" in whole


@pytest.mark.usefixtures("project")
def test_what_was_not_known_yet_changed_nothing(call: Call) -> None:
    said = call("redline", "9999.10(a)", *ACROSS, "--known", "2020-06-30")
    assert "Nothing changed: the words are the same on both days." in said.out


@pytest.mark.usefixtures("project")
def test_json_has_the_runs_with_their_steps(call: Call) -> None:
    said = json.loads(call("redline", "9999.10(a)", *ACROSS, "--format", "json").out)
    place = said["places"][0]
    assert (said["same"], place["what"]) == (False, "changed")
    assert [(run["kind"], run["words"], run.get("step")) for run in place["paragraphs"][0]][1:3] == [
        ("struck", "100", 0),
        ("added", "120", 0),
    ]
    assert place["steps"][0]["actions"] == ["5 Ill. Reg. 50"]


@pytest.mark.usefixtures("project")
def test_what_cannot_be_asked_is_refused_with_the_remedy(call: Call) -> None:
    late = call("redline", "9999.10(a)", "--from", "2021-01-01", "--to", "2020-01-01")
    assert (late.code, late.out) == (USAGE, "")
    assert "give the earlier day first" in late.err
    assert "did you mean 9999.10(" in call("redline", "9999.10(x)", *ACROSS).err
    assert call("redline", "9999.10(a)", "--from", "2020-01-01").code == USAGE
    assert "--marks goes with" in call("redline", "9999.10(a)", *ACROSS, "--marks", "printed").err
    assert "cannot be written" in call("redline", "9999.10(a)", *ACROSS, "--into", "no/such/folder/x.txt").err


@pytest.mark.usefixtures("law")
def test_words_that_are_not_held_are_a_finding(call: Call) -> None:
    said = call("redline", "1720.15(b)", "--from", "2022-12-20", "--to", "2024-01-01")
    assert said.code == FINDINGS
    assert "cannot be compared" in said.out
    assert "[-" not in said.out.split("\n\n", 1)[1]
    assert call("blame", "1720.15(b)", "--on", "2022-12-20").code == FINDINGS


@pytest.mark.usefixtures("law")
def test_the_rows_of_a_table_are_compared_row_by_row(call: Call) -> None:
    said = call("redline", "1720.APPENDIX A.2", "--from", "2022-06-01", "--to", "2024-01-01").out
    assert re.search(r"^ *\[-1 Minute Sit Up [\d ]+-\]$", said, re.MULTILINE)
    assert re.search(r"^ *\{\+Academy Entrance: [\d ]+\+\}$", said, re.MULTILINE)


@pytest.mark.usefixtures("project")
def test_a_file_is_written_whole_and_twice_the_same(call: Call, tmp_path: Path) -> None:
    for name in ("one.docx", "two.docx"):
        said = call("redline", "9999", *ACROSS, "--format", "docx", "--into", str(tmp_path / name))
        assert (said.code, said.out) == (FINE, "")
    one = (tmp_path / "one.docx").read_bytes()
    assert one == (tmp_path / "two.docx").read_bytes()
    with zipfile.ZipFile(io.BytesIO(one)) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        document = ElementTree.fromstring(archive.read("word/document.xml"))  # noqa: S314  # our own file
    change = document.find(f".//{W}ins")
    assert change is not None
    assert change.get(f"{W}author") == "5 Ill. Reg. 50"
    assert str(change.get(f"{W}date")).startswith("2020-07-01T")
    assert len({e.get(f"{W}id") for e in document.iter() if e.get(f"{W}id")}) == sum(
        e.tag in (f"{W}ins", f"{W}del") for e in document.iter()
    )


@pytest.mark.usefixtures("project")
def test_printed_marks_are_underscores_and_strikes_and_name_the_action(call: Call, tmp_path: Path) -> None:
    call("redline", "9999.10", *ACROSS, "--format", "docx", "--marks", "printed", "--into", str(tmp_path / "p.docx"))
    with zipfile.ZipFile(tmp_path / "p.docx") as archive:
        text = archive.read("word/document.xml").decode()
    assert "<w:ins" not in text
    assert '<w:rPr><w:strike/></w:rPr><w:t xml:space="preserve"> 100</w:t>' in text
    assert '<w:rPr><w:u w:val="single"/></w:rPr><w:t xml:space="preserve"> 120</w:t>' in text
    assert "[amended at 5 Ill. Reg. 50, effective July 1, 2020]" in text


@pytest.mark.usefixtures("project")
def test_the_page_says_struck_and_added_in_words_too(call: Call) -> None:
    page = call("redline", "9999.10(a)", *ACROSS, "--format", "html").out
    assert re.search(r'<del datetime="2020-07-01"[^>]*><span class="said">\[struck: </span>100<', page)
    assert re.search(r'<ins datetime="2020-07-01"[^>]*><span class="said">\[added: </span>120<', page)
    assert "<script" not in page
    assert "line-through" in page
    assert "underline" in page


@pytest.mark.parametrize(
    "words", ["<script>alert(1)</script> &amp; ]]> ' {+x+}", *hostile.INERT[:30], hostile.DECEPTIVE + " a"]
)
def test_hostile_words_are_words(words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    book = WORLDS[1].book
    monkeypatch.setattr(book, "paragraphs", lambda address, version: (words,))
    found = compare(Life(book, book.part("H12"), book.latest_known(tuple(book.instruments))), None, FIRST_DAY, 740_000)
    assert found.changes
    page = as_html(found)
    assert "<script" not in page
    assert escape(clean(words)) in page
    assert all(character.isprintable() for line in as_text(found, 100) for character in line)
    for tracked in (True, False):
        with zipfile.ZipFile(io.BytesIO(as_docx(found, tracked))) as archive:
            tree = ElementTree.fromstring(archive.read("word/document.xml"))  # noqa: S314  # our own file
        said = "".join(e.text or "" for e in tree.iter() if e.tag in (f"{W}t", f"{W}delText"))
        assert clean(words) in said


# ---- blame ----------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("project")
def test_each_phrase_stands_with_the_number_of_its_action(call: Call) -> None:
    said = call("blame", "9999.10(a)", "--on", "2021-01-01")
    assert said.code == FINE
    assert said.out.splitlines()[3:] == [
        "  [1] adopted at 1 Ill. Reg. 1, effective January 1, 2000",
        "  [2] amended at 5 Ill. Reg. 50, effective July 1, 2020",
        "",
        "9999.10(a)",
        "  [1] A trainee may sit the examination after",
        "  [2] 120",
        "  [1] hours of the course.",
    ]
    assert call("blame", "9999.10(a)").out.splitlines()[3:] == said.out.splitlines()[3:]


@pytest.mark.usefixtures("project")
def test_blame_as_json_has_the_actions(call: Call) -> None:
    said = json.loads(call("blame", "9999.10(a)", "--on", "2021-01-01", "--format", "json").out)
    phrases = said["places"][0]["paragraphs"][0]
    assert [(p["words"], p["actions"], p["effective"], p["older"]) for p in phrases][1] == (
        "120",
        ["5 Ill. Reg. 50"],
        "2020-07-01",
        False,
    )


@pytest.mark.usefixtures("law")
def test_words_of_the_oldest_version_that_is_held_may_be_older(call: Call) -> None:
    said = call("blame", "1720.25(g)").out
    assert "[1] held since February 5, 2015 (39 Ill. Reg. 2578); older, how much is not known" in said
    assert "\n  [2] pass\n" in said


def test_the_help_of_both_is_there(call: Call) -> None:
    assert "--marks" in call("redline", "--help").out
    assert "may be older" in " ".join(call("blame", "--help").out.split())
