"""`pincite fmt`: files of the project, files that are named, standard input; what would change, and what is left alone."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from commands import Call
from pincite.cli import FINDINGS, FINE, NOT_COMPILED, USAGE
from pincite.formatting import layout as module
from projects import FOLDER, ROOT

TIDY = 'section 9999.30 "More"\n\na)\n  | Law.\n  procedural\n'
LOOSE = 'section 9999.30 "More"\na)\n\n    |Law.\n    procedural'
BROKEN = 'section 9999.40 "More"\n\na)\n  | Law.\n  procedurl\n'


def write(name: str, text: str | bytes) -> Path:
    file = Path(FOLDER) / name
    file.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return file


@pytest.fixture(autouse=True)
def tidy(project: Path, call: Call) -> Path:
    """The files of the project in canonical layout."""
    assert call("fmt").code == FINE
    return project


def test_the_files_of_the_project_are_laid_out_and_the_rest_is_left_as_it_was(call: Call) -> None:
    file = write("section_30.pin", "\ufeff" + LOOSE.replace("\n", "\r\n"))
    said = call("fmt")
    assert said == (FINE, f"laid out: {FOLDER}/section_30.pin\n5 files, 1 laid out\n", "")
    assert file.read_bytes() == TIDY.encode()
    assert call("fmt") == (FINE, "5 files, 0 laid out\n", "")


def test_the_digests_stay_as_they_were_pinned(call: Call) -> None:
    write("section_30.pin", LOOSE)
    call("review", "--all")
    before = Path(FOLDER, "review.lock").read_bytes()
    call("fmt")
    assert call("check", "--strict").code == FINE
    call("review", "--all")
    assert Path(FOLDER, "review.lock").read_bytes() == before


def test_check_lists_and_diff_shows_and_neither_writes(call: Call) -> None:
    file = write("section_30.pin", LOOSE)
    said = call("fmt", "--check")
    assert said == (FINDINGS, f"would change: {FOLDER}/section_30.pin\n5 files, 1 would change\n", "")
    said = call("fmt", "--diff")
    assert said.code == FINE
    assert said.out.startswith(f"--- {FOLDER}/section_30.pin\n+++ {FOLDER}/section_30.pin, laid out\n@@ ")
    assert "-    |Law.\n" in said.out
    assert "+  | Law.\n" in said.out
    assert call("fmt", "--check", "--diff").code == FINDINGS
    assert file.read_text(encoding="utf-8") == LOOSE
    file.write_text(TIDY, encoding="utf-8")
    assert call("fmt", "--check", "--diff") == (FINE, "5 files, 0 would change\n", "")


def test_a_broken_file_is_told_and_left_alone_and_the_others_are_laid_out(call: Call) -> None:
    broken, loose = write("section_40.pin", BROKEN), write("section_30.pin", LOOSE)
    bad = write("section_50.pin", b"a)\n  | \xff\n")
    said = call("fmt")
    assert said.code == NOT_COMPILED
    assert "error[P109] misspelt-word" in said.out
    assert f"--> {FOLDER}/section_40.pin:5:3" in said.out
    assert '= 20 Ill. Adm. Code 9999.40(a), in "More"' in said.out
    assert "error[P116] not-utf-8" in said.out
    assert said.out.endswith("7 files, 1 laid out, 2 with mistakes, left as they are\n")
    assert broken.read_text(encoding="utf-8") == BROKEN
    assert bad.read_bytes() == b"a)\n  | \xff\n"
    assert loose.read_text(encoding="utf-8") == TIDY


def test_a_layout_that_would_change_what_is_said_is_not_written(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    file = write("section_30.pin", LOOSE)
    monkeypatch.setattr(module, "_laid_out", lambda *_: TIDY.replace("Law.", "Lore."))
    said = call("fmt", str(file))
    assert said.code == NOT_COMPILED
    assert "would change what it says; the file is left as it is" in said.out
    assert file.read_text(encoding="utf-8") == LOOSE


def test_files_and_folders_can_be_named(call: Call, tmp_path: Path) -> None:
    write("section_30.pin", LOOSE)
    apart = tmp_path / "apart.pin"
    apart.write_text(LOOSE, encoding="utf-8")
    said = call("fmt", FOLDER, str(apart))
    assert said.code == FINE
    assert said.out.splitlines() == [
        f"laid out: {FOLDER}/section_30.pin",
        f"laid out: {apart.as_posix()}",
        "6 files, 2 laid out",
    ]
    assert call("fmt", "nowhere.pin") == (USAGE, "", "pincite: fmt: there is no file nowhere.pin\n")


def test_permissions_and_links_stay(call: Call) -> None:
    file = write("section_30.pin", LOOSE)
    file.chmod(0o640)
    link = Path("link.pin")
    link.symlink_to(file)
    assert call("fmt", "link.pin").code == FINE
    assert link.is_symlink()
    assert file.read_text(encoding="utf-8") == TIDY
    assert file.stat().st_mode & 0o777 == 0o640


def test_standard_input_comes_back_on_standard_output(call: Call) -> None:
    assert call("fmt", "-", typed="\ufeff" + LOOSE.replace("\n", "\r\n")) == (FINE, TIDY, "")
    assert call("fmt", "-", typed=TIDY) == (FINE, TIDY, "")
    assert call("fmt", "-", "--check", typed=TIDY) == (FINE, "", "")
    assert call("fmt", "-", "--check", typed=LOOSE) == (FINDINGS, "would change: stdin.pin\n", "")
    assert call("fmt", "-", "--diff", "--stdin-name", "a.pin", typed=LOOSE).out.startswith("--- a.pin\n+++ a.pin,")
    said = call("fmt", "-", "--stdin-name", f"{FOLDER}/section_40.pin", typed=BROKEN)
    assert (said.code, said.out) == (NOT_COMPILED, "")
    assert f"--> {FOLDER}/section_40.pin:5:3" in said.err
    assert call("fmt", "-", "other.pin").code == USAGE


def test_words_come_back_whatever_the_terminal_can_show(project: Path) -> None:
    words = TIDY.replace("Law.", "caf\u00e9 \u201cone\u00a0law\u201d \u6f22.").encode()
    environment = {"PATH": "", "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONIOENCODING": "ascii"}
    command = [sys.executable, "-m", "pincite", "fmt", "-"]
    done = subprocess.run(command, input=words, cwd=project, env=environment, capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (FINE, words, b"")


def test_a_name_cannot_write_to_the_terminal(call: Call) -> None:
    said = call("fmt", "-", "--check", "--stdin-name", "\x1b[31m.pin", typed=LOOSE)
    assert said.code == FINDINGS
    assert "\x1b" not in said.out
    said = call("fmt", "-", "--stdin-name", "\x1b[31m.pin", typed=BROKEN)
    assert "\x1b" not in said.err


def test_without_a_jurisdiction_nothing_can_be_laid_out(call: Call) -> None:
    Path("law").mkdir()
    Path("law", "jurisdiction.toml").write_text("x = ", encoding="utf-8")
    Path("pincite.toml").write_text('jurisdiction = "./law"\n', encoding="utf-8")
    said = call("fmt")
    assert said.code == USAGE
    assert said.err == "pincite: fmt: the project's jurisdiction cannot be used; `pincite check` says why\n"
    said = call("check", "--format", "sarif")
    assert said.code == NOT_COMPILED
    assert '"ruleId": "P120"' in said.out


def test_what_new_part_writes_is_in_canonical_layout(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path / "empty")
    assert call("new", "part", "20 Ill. Adm. Code 9998", "Invented for tests: not law").code == FINE
    said = call("fmt", "--check", "--diff")
    assert (said.code, said.out) == (FINE, "2 files, 0 would change\n")


def test_the_rules_of_another_jurisdiction_are_in_canonical_layout(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT / "tests" / "corpora" / "aldmere")
    said = call("fmt", "--check", "--diff")
    assert said.code == FINE, said.out


def test_a_closed_pipe_ends_it_quietly(project: Path) -> None:
    for number in range(30, 80):
        write(f"section_{number}.pin", LOOSE.replace("30", str(number)).replace("Law.", "Law. " * 2000))
    environment = {"PATH": "", "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-m", "pincite", "fmt", "--diff"]
    with subprocess.Popen(
        command, cwd=project, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
