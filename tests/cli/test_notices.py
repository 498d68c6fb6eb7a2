"""`pincite notice`: read in three forms, with answers; drafts of rules; what is wrong, in sentences."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from commands import Call
from notices import make, places, read
from projects import ROOT

NOTICE = ROOT / "regs/il/register/47_ill_reg_9369_9400_9410.txt"
BODY = """\
Section 9999.10 Title of 10

- a) The holder <u>of it</u> files within ~~thirty~~twenty days.

(Source: Amended at 50 Ill. Reg. 100, effective March 1, 2026)
"""
ANSWER = """\
notice = "50 Ill. Reg. 100"

[[words]]
place = "9999.10(a)"
printed = "~~thirty~~twenty days"
before = "twenty days"
since = "thirty days"
because = "the agency says so"
"""


@pytest.fixture
def notice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A notice in a project, in which one mark is uncertain."""
    (tmp_path / "pyproject.toml").write_text('[tool.pincite]\nrules = "regs"\njurisdiction = "il"\n', encoding="utf-8")
    text = make(5).text
    head = text[: text.index("Section 9999.10 Title")]
    lines = [line for line in head.split("\n") if not line.startswith(("9999.15", "9999.20"))]
    path = tmp_path / "notice.txt"
    path.write_text("\n".join(lines) + BODY, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return path


def test_a_notice_as_text(call: Call, notice: Path) -> None:
    said = call("notice", "read", "notice.txt")
    assert said.code == 1
    assert "adopted rulemaking at 50 Ill. Reg. 100, effective March 1, 2026" in said.out
    assert "a) The holder [+of it+] files within [?" in said.out
    assert "warning[P726] mark-uncertain" in said.err
    assert "place = 9999.10(a), printed = ~~thirty~~twenty" in said.err


def test_a_notice_with_an_answer_beside_it(call: Call, notice: Path) -> None:
    Path("any.answers.toml").write_text(ANSWER, encoding="utf-8")
    said = call("notice", "read", "notice.txt")
    assert said.code == 0
    assert "files within [-twenty days-] [+thirty days+]." in said.out
    assert "Answered: the agency says so" in said.out
    assert said.err == "nothing found\n"


def test_answers_may_be_named(call: Call, notice: Path) -> None:
    Path("elsewhere").mkdir()
    Path("elsewhere/a.toml").write_text(ANSWER, encoding="utf-8")
    assert call("notice", "read", "notice.txt", "--quiet").code == 1
    assert call("notice", "read", "notice.txt", "--answers", "elsewhere/a.toml").code == 0
    assert call("notice", "read", "notice.txt", "--answers", "nowhere.toml").code == 2


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (ANSWER.replace("twenty days\"\nbefore", "ninety days\"\nbefore"), "do not stand at 9999.10(a) as often"),
        (ANSWER.replace("notice =", "# notice ="), "does not say which notice it is for"),
        (ANSWER.replace("because", "becuase"), "does not say `becuase`"),
        (ANSWER.replace('because = "the agency says so"\n', ""), "does not say `because`"),
        (ANSWER.replace("the agency says so", " "), "on what evidence it rests"),
        (ANSWER.replace("[[words]]", "[[phrases]]"), "`phrases` is no kind of answer"),
        (ANSWER.replace('"twenty days"', "20"), "`before` is not text"),
        (ANSWER + "times = true\n", "`times` is not a whole number"),
        (ANSWER + '\n[[places]]\nplace = "9999.10(a)"\nis = "newish"\nbecause = "x"\n', "`is` is one of new, kept"),
        (ANSWER + '\n[[places]]\nplace = "9999.10(z)"\nis = "new"\nbecause = "x"\n', "nothing in the notice asks"),
        ("notice = ", "not TOML"),
    ],
    ids=["words", "no notice", "odd name", "no because", "empty because", "kind", "number", "times", "choice", "place", "toml"],
)  # fmt: skip
def test_an_answer_that_cannot_be_used_is_an_error(call: Call, notice: Path, wrong: str, said: str) -> None:
    Path("any.answers.toml").write_text(wrong, encoding="utf-8")
    told = call("notice", "read", "notice.txt")
    assert told.code == 3
    assert "error[P729] answer-unused" in told.err
    assert said in told.err
    assert "any.answers.toml:" in told.err


def test_answers_on_another_notice_are_an_error_only_where_they_are_named(call: Call, notice: Path) -> None:
    Path("other.answers.toml").write_text(ANSWER.replace("50 Ill. Reg. 100", "9 Ill. Reg. 9"), encoding="utf-8")
    assert call("notice", "read", "notice.txt").code == 1
    said = call("notice", "read", "notice.txt", "--answers", "other.answers.toml")
    assert said.code == 3
    assert "these answers are for 9 Ill. Reg. 9, which is not in notice.txt" in said.err


def test_a_notice_as_json(call: Call, notice: Path) -> None:
    said = call("notice", "read", "notice.txt", "--format", "json", "--quiet")
    document = json.loads(said.out)
    (one,) = document["notices"]
    assert document["form"] == "pincite notice 1"
    assert (one["kind"], one["register"], one["effective"]) == ("adopted", "50 Ill. Reg. 100", "2026-03-01")
    place = one["sections"][0]["place"]["below"][0]
    assert [run["mark"] for run in place["runs"]] == ["kept", "added", "kept", "uncertain", "kept"]
    assert place["changes"][1]["confidence"] == "uncertain"
    assert place["changes"][1]["spot"]["line"] > 1


def test_a_notice_as_a_page(call: Call, notice: Path) -> None:
    said = call("notice", "read", "notice.txt", "--format", "html", "--quiet")
    assert said.out.startswith("<!DOCTYPE html>")
    assert '<ins><span class="said">[added: </span>of it<span class="said">]</span></ins>' in said.out
    assert "<script" not in said.out
    assert said.out.count("<section") == said.out.count("</section>") == 1


def test_a_draft_is_written_once(call: Call, notice: Path) -> None:
    said = call("notice", "draft", "notice.txt", "--into", "regs", "--quiet")
    assert said.code == 1
    assert sorted(p.name for p in Path("regs/part9999").iterdir()) == ["part.pin", "section_10.pin"]
    again = call("notice", "draft", "notice.txt", "--into", "regs", "--quiet")
    assert again.code == 2
    assert "is there already" in again.err


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        ((), 2, "the following arguments are required: way, FILE"),
        (("--help",), 0, "pincite notice read regs/register/notice.txt"),
        (("send", "notice.txt"), 2, "invalid choice: 'send'"),
        (("draft", "notice.txt"), 2, "a draft needs --into FOLDER"),
        (("read", "notice.txt", "--into", "x"), 2, "--into is for a draft"),
        (("read", "nowhere.txt"), 2, "there is no file nowhere.txt"),
        (("read", "pyproject.toml"), 3, "no notice begins in this file"),
        (("draft", "pyproject.toml", "--into", "x"), 3, "no notice begins in this file"),
    ],
)
def test_calls_that_cannot_be_met(call: Call, notice: Path, arguments: tuple[str, ...], code: int, said: str) -> None:
    told = call("notice", *arguments)
    assert told.code == code
    assert said in told.out + told.err


def test_the_words_in_force_settle_what_the_marks_do_not(
    call: Call, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(ROOT)
    name = NOTICE.relative_to(ROOT).as_posix()
    none = tmp_path / "none.toml"
    none.write_text('notice = "47 Ill. Reg. 9369"\n', encoding="utf-8")
    plain = json.loads(call("notice", "read", name, "--answers", str(none), "--format", "json", "--quiet").out)
    held = json.loads(call("notice", "read", name, "--answers", str(none), "--held", "--format", "json", "--quiet").out)

    def doubtful(document: dict[str, object]) -> int:
        return json.dumps(document).count('"confidence": "uncertain"')

    assert doubtful(held) < doubtful(plain)


def test_what_was_made_is_what_is_read() -> None:
    made = make(5)
    assert places(read(made.text))["9999.10(a)"].since == made.since["9999.10(a)"]


def test_a_proposal_is_not_drafted(call: Call, notice: Path) -> None:
    notice.write_text(notice.read_text(encoding="utf-8").replace("OF ADOPTED", "OF PROPOSED"), encoding="utf-8")
    said = call("notice", "draft", "notice.txt", "--into", "regs")
    assert said.code == 2
    assert "no page of the Register is found for it" in said.err
    assert "proposed rulemaking" in call("notice", "read", "notice.txt").out


def test_why_a_place_is_new_is_told(call: Call, notice: Path) -> None:
    places_answer = '\n[[places]]\nplace = "9999.10(a)"\nis = "new"\nbecause = "the summary says so"\n'
    Path("any.answers.toml").write_text('notice = "50 Ill. Reg. 100"\n' + places_answer, encoding="utf-8")
    assert "a) [new: the summary says so]" in call("notice", "read", "notice.txt").out
    assert "[new: the summary says so]" in call("notice", "read", "notice.txt", "--format", "html").out
