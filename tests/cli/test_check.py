"""`pincite check`: every mistake of a stage in one run, each with its place; and what counts as a finding."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from commands import Call
from pincite.cli import FINDINGS, FINE, NOT_COMPILED, USAGE
from projects import FOLDER, SECTION_10

HEADING = 'section 9999.30 "Invented"\n\n'


def places(out: str) -> list[tuple[str, str, int]]:
    """Each finding: its code, its file, its line."""
    found = re.findall(r"(?m)^(?:error|warning)\[(P\d+)\].*\n *--> (\S+):(\d+):\d+$", out)
    return [(code, Path(file).name, int(line)) for code, file, line in found]


def write(name: str, text: str | bytes) -> None:
    file = Path(FOLDER) / name
    file.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))


@pytest.mark.usefixtures("project")
def test_rules_that_are_not_pinned_are_warned_of_and_are_findings_only_when_strict(call: Call) -> None:
    said = call("check")
    assert said.code == FINE
    assert {code for code, _, _ in places(said.out)} == {"P707"}
    assert said.out.splitlines()[-1] == (
        "4 files, 7 places, 11 rules, 3 questions, 2 examples; pinned: 0 drafted, 0 reviewed: 6 warnings"
    )
    assert call("check", "--strict").code == FINDINGS


@pytest.mark.usefixtures("project")
def test_rules_that_are_pinned_are_free_of_findings(call: Call) -> None:
    assert call("review", "--all").code == FINE
    said = call("check", "--strict")
    assert said.code == FINE
    assert said.out == (
        "4 files, 7 places, 11 rules, 3 questions, 2 examples; pinned: 6 drafted, 0 reviewed: nothing found\n"
    )


@pytest.mark.usefixtures("project")
def test_quiet_only_counts(call: Call) -> None:
    said = call("check", "--quiet")
    assert said.code == FINE
    assert said.out.count("\n") == 1
    assert said.out.endswith(": 6 warnings\n")


@pytest.mark.usefixtures("project")
def test_several_mistakes_in_several_files_are_told_in_one_run_with_their_places(call: Call) -> None:
    write(
        "section_30.pin",
        HEADING + "a)\n  | First words.\n\n  define first as hours_done >= 3\n\n"
        "b)\n  | Second words.\n\n  define second as hours_done is at leest 3\n",
    )
    write(
        "section_40.pin",
        HEADING.replace("30", "40") + "a)\n  | Words.\n\n  define third as hours_done is at least 3 and\n",
    )
    write("section_50.pin", b'section 9999.50 "x"\n\na)\n  | \xff\n')
    write("section_60.pin", HEADING.replace("30", "60") + "a)\n  | Words \x00 and more.\n  procedural\n")
    said = call("check")
    assert said.code == NOT_COMPILED
    assert places(said.out) == [
        ("P116", "section_50.pin", 4),
        ("P110", "section_30.pin", 6),
        ("P109", "section_30.pin", 11),
        ("P114", "section_40.pin", 6),
        ("P115", "section_60.pin", 4),
    ]
    assert said.out.splitlines()[-1].endswith(": 5 errors; later checks wait until the errors are mended")
    assert "  define first as hours_done >= 3" in said.out
    assert "help: write `is at least`" in said.out
    assert "more: pincite explain P110" in said.out


@pytest.mark.usefixtures("project")
def test_mistakes_in_names_are_told_together_with_suggestions(call: Call) -> None:
    write(
        "section_30.pin",
        HEADING + "a)\n  | Words.\n\n  define enough as hours_don is at least 3 hours\n"
        '\n  question finished "Is it over?"\n    answer enough and sentencd\n',
    )
    said = call("check")
    assert said.code == NOT_COMPILED
    assert [line for _, _, line in places(said.out)] == [6, 9]
    assert "help: did you mean `hours_done`?" in said.out
    assert "help: did you mean `sentenced`?" in said.out


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\x00\x01\x02\x03", "P115"),
        (b"\x7fELF\x02\x01\x01" + bytes(64), "P115"),
        (b"\xfe\xff\x00p\x00a", "P116"),
        (b"PK\x03\x04\xff", "P116"),
        (HEADING.encode() + "a)\n  | naïve".encode("latin-1"), "P116"),
        (HEADING.encode() + b"a)\n  | caf\xc3", "P116"),
    ],
)
def test_a_file_that_is_no_text_is_told_with_its_path(call: Call, content: bytes, code: str) -> None:
    write("section_30.pin", content)
    said = call("check")
    assert said.code == NOT_COMPILED
    assert (code, "section_30.pin") in [(code, file) for code, file, _ in places(said.out)]


@pytest.mark.usefixtures("project")
def test_an_empty_file_is_no_mistake(call: Call) -> None:
    write("section_30.pin", "")
    write("section_40.pin", "\n\n")
    said = call("check")
    assert said.code == FINE
    assert said.out.splitlines()[-1].startswith("6 files, 7 places, ")


@pytest.mark.usefixtures("project")
def test_another_line_end_and_a_byte_order_mark_change_nothing(call: Call) -> None:
    before = call("check").out
    write("section_10.pin", "\ufeff" + SECTION_10.replace("\n", "\r\n"))
    assert call("check").out == before


@pytest.mark.usefixtures("project")
def test_words_that_changed_since_they_were_pinned_are_an_error(call: Call) -> None:
    call("review", "--all")
    write("section_10.pin", SECTION_10.replace("must be 70%.", "must be 70% or more."))
    said = call("check")
    assert said.code == FINDINGS
    assert [code for code, _, _ in places(said.out)] == ["P703"]
    assert "the text of 9999.10(b) as of 1 Ill. Reg. 1 changed, the logic under it was not" in said.out
    assert "pincite review '9999.10(b)'" in said.out


@pytest.mark.usefixtures("project")
def test_typography_alone_is_no_change_of_the_words(call: Call) -> None:
    call("review", "--all")
    write("section_10.pin", SECTION_10.replace("A trainee who has", "A  trainee\u00a0who has"))
    assert call("check", "--strict").code == FINE


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize("content", ["no tabs here\n", "a\tb\tc\td\te\tf\tg\n", "\ud800"])
def test_a_review_lock_that_cannot_be_read_is_named(call: Call, content: str) -> None:
    write("review.lock", content.encode("utf-8", "surrogatepass"))
    said = call("check")
    assert said.code == USAGE
    assert f"{FOLDER}/review.lock: " in said.err


@pytest.mark.usefixtures("project")
def test_what_a_terminal_would_obey_is_not_printed(call: Call) -> None:
    write("section_30.pin", HEADING + "a)\n  | Words \x1b[31m red \u202e turned.\n  define x as \x1b[31m\n")
    said = call("check")
    assert said.code == NOT_COMPILED
    assert not set("\x1b\u202e") & set(said.out)


def test_a_project_without_rules_says_so(call: Call, project: Path) -> None:
    for file in (project / FOLDER).iterdir():
        file.unlink()
    said = call("check")
    assert said.code == USAGE
    assert said.err == "pincite: there are no rule files (*.pin) in regs\n"


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ("", "there is no project here"),
        ("[tool.pincite\n", "pyproject.toml cannot be read: "),
        ('[tool.pincite]\nrule = "regs"\n', "there is no setting `rule`; the settings are "),
        ("[tool.pincite]\nrules = 3\n", "rules must be text"),
        ('[tool.pincite]\npackage = "a b"\n', "package `a b` is not a Python name"),
        ('[tool.pincite]\njurisdiction = "nowhere"\n', "there is no jurisdiction `nowhere`"),
        ('[tool.pincite.readings]\nr = "x"\n', "the reading `r` needs alternative, authority and date"),
    ],
)
def test_settings_that_cannot_be_used_are_told_in_one_line(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings: str, said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pyproject.toml").write_text(settings, encoding="utf-8")
    for command in ("check", "build", "test"):
        found = call(command)
        assert found.code == USAGE
        assert said in found.err
        assert (found.out, found.err.count("\n")) == ("", 1)


def test_a_pincite_toml_is_taken_before_a_pyproject(call: Call, project: Path) -> None:
    (project / "pincite.toml").write_text('rules = "elsewhere"\n', encoding="utf-8")
    said = call("check")
    assert said.code == USAGE
    assert said.err == "pincite: there are no rule files (*.pin) in elsewhere\n"
