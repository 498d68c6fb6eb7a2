"""`pincite build`: what it writes and removes, what `--check` and `--why` say, and that nothing is ever half written."""

from __future__ import annotations

from pathlib import Path

import pytest

from commands import ASKED, MEETS, Call, case
from pincite.cli import FINDINGS, FINE, NOT_COMPILED, main
from projects import FOLDER, RULES, SECTION_10, SECTION_20, built, make_project


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, without what Python leaves there when it imports, and what the compiler keeps for itself."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file() and not {"__pycache__", ".pincite"} & set(file.parts)
    }


def change(name: str, text: str) -> None:
    (Path(FOLDER) / name).write_text(text, encoding="utf-8")


def test_it_writes_into_an_empty_project_what_can_decide(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(make_project(tmp_path))
    said = call("build")
    assert said.code == FINE
    files = tree(tmp_path / "generated")
    assert said.out.splitlines()[-1] == f"{len(files)} files, {len(files)} changed"
    assert sum(line.startswith("new ") for line in said.out.splitlines()) == len(files)
    assert call("decide", *ASKED, "--facts", case(MEETS)).out.startswith("YES")


def test_a_second_build_changes_nothing(call: Call, project: Path) -> None:
    before = tree(project / "generated")
    stamps = {file: file.stat().st_mtime_ns for file in (project / "generated").rglob("*.py")}
    said = call("build")
    assert said.code == FINE
    assert said.out == f"{len(before)} files, 0 changed\n"
    assert tree(project / "generated") == before
    assert stamps == {file: file.stat().st_mtime_ns for file in (project / "generated").rglob("*.py")}


def test_check_says_that_all_is_well_and_writes_nothing(call: Call, project: Path) -> None:
    before = tree(project)
    said = call("build", "--check")
    assert said.code == FINE
    assert said.out == f"generated/ is what the rules give ({len(tree(project / 'generated'))} files)\n"
    assert tree(project) == before


def test_check_names_what_is_stale_missing_and_strange_and_writes_nothing(call: Call, project: Path) -> None:
    generated = project / "generated"
    (generated / "invented/part9999/section_10.py").write_text("# by hand\n", encoding="utf-8")
    (generated / "invented/texts.json").unlink()
    (generated / "invented/part9999/section_11.py").write_text("x = 1\n", encoding="utf-8")
    before = tree(project)
    said = call("build", "--check")
    assert said.code == FINDINGS
    assert [line.split() for line in said.out.splitlines()[:-1]] == [
        ["stale", "generated/invented/part9999/section_10.py"],
        ["missing", "generated/invented/texts.json"],
        ["stranger", "generated/invented/part9999/section_11.py"],
    ]
    assert said.out.splitlines()[-1].startswith("generated/ is not what the rules give; run `pincite build`")
    assert tree(project) == before


def test_build_mends_what_check_names(call: Call, project: Path) -> None:
    generated = project / "generated"
    wanted = tree(generated)
    (generated / "invented/part9999/section_10.py").write_text("# by hand\n", encoding="utf-8")
    (generated / "invented/texts.json").unlink()
    said = call("build")
    assert said.code == FINE
    assert said.out.splitlines()[-1] == f"{len(wanted)} files, 2 changed"
    assert tree(generated) == wanted
    assert call("build", "--check").code == FINE


def test_what_a_section_gave_goes_when_the_section_goes(call: Call, project: Path) -> None:
    (project / FOLDER / "section_20.pin").unlink()
    said = call("build", "--why")
    assert said.code == FINE
    assert "removed  generated/invented/part9999/section_20.py: no rule gives it" in said.out
    assert not (project / "generated/invented/part9999/section_20.py").exists()
    assert not any("section_20" in name for name in tree(project / "generated"))
    assert call("build", "--check").code == FINE


@pytest.mark.usefixtures("project")
def test_why_names_the_places_whose_text_or_logic_changed(call: Call) -> None:
    change("section_10.pin", SECTION_10.replace("must be 70%.", "must be 70% or more."))
    why = call("build", "--check", "--why").out
    assert "generated/invented/part9999/section_10.py: the text of 9999.10(b)\n" in why
    assert "section_20.py" not in why
    change("section_10.pin", SECTION_10.replace("is at least 69.5%", "is at least 69.6%"))
    assert (
        "generated/invented/part9999/section_10.py: the logic of 9999.10(b)\n" in call("build", "--check", "--why").out
    )
    both = SECTION_10.replace("is at least 69.5%", "is at least 69.6%").replace("must be 70%.", "must be 70% or more.")
    change("section_10.pin", both)
    assert "section_10.py: text and logic of 9999.10(b)\n" in call("build", "--why").out
    assert call("build", "--why").out.endswith(" files, 0 changed\n")


@pytest.mark.usefixtures("project")
def test_why_tells_a_new_place_and_a_hand_that_edited(call: Call) -> None:
    change("section_20.pin", SECTION_20 + "\nc)\n  | A form is free of charge.\n  informational\n")
    assert "a new place, of 9999.20(c)" in call("build", "--why").out
    Path("generated/invented/part9999/section_10.py").write_text("", encoding="utf-8")
    said = call("build", "--check", "--why").out
    assert "section_10.py: something it names changed elsewhere, or it was edited by hand\n" in said


def test_why_without_a_build_before_says_so(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(make_project(tmp_path))
    said = call("build", "--check", "--why")
    assert said.code == FINDINGS
    assert all(line.endswith(": there was no build before") for line in said.out.splitlines()[:-1])


def test_rules_that_do_not_compile_leave_everything_as_it_is(call: Call, project: Path) -> None:
    change("section_10.pin", SECTION_10.replace("is at least 70%", ">= 70%"))
    before = tree(project)
    for arguments in ((), ("--check",)):
        said = call("build", *arguments)
        assert said.code == NOT_COMPILED
        assert "error[P110]" in said.out
        assert said.err == "pincite: build: 1 error; nothing was written\n"
    assert tree(project) == before


def test_drift_stops_a_build(call: Call, project: Path) -> None:
    call("review", "--all")
    change("section_10.pin", SECTION_10.replace("must be 70%.", "must be 70% or more."))
    before = tree(project)
    said = call("build")
    assert said.code == NOT_COMPILED
    assert "error[P703]" in said.out
    assert tree(project) == before


def test_warnings_do_not_stop_a_build(call: Call, project: Path) -> None:
    change("section_20.pin", SECTION_20 + "\nc)\n  | Words that nothing encodes.\n")
    assert call("build").code == FINE
    assert "9999.20(c)" in (project / "generated/invented/texts.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("fails_at", [1, 2, 4, 6])
def test_a_failure_in_the_middle_leaves_every_file_whole(
    capsys: pytest.CaptureFixture[str], project: Path, monkeypatch: pytest.MonkeyPatch, fails_at: int
) -> None:
    old = tree(project / "generated")
    changed = RULES | {f"{FOLDER}/section_10.pin": SECTION_10.replace("70%", "71%").replace("69.5", "70.5")}
    new = tree(built(project.parent, changed) / "generated")
    make_project(project, changed)
    calls = 0
    replace = Path.replace

    def failing(self: Path, target: Path) -> Path:
        nonlocal calls
        calls += 1
        if calls == fails_at:
            raise OSError(28, "No space left on device")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", failing)
    for name in sorted(old):
        if name.endswith("__init__.py"):
            (project / "generated" / name).unlink()
    assert main(["build"]) not in (FINE, FINDINGS)
    assert "Traceback" not in capsys.readouterr().err
    for name, content in tree(project / "generated").items():
        assert content in (old.get(name), new.get(name))
    monkeypatch.setattr(Path, "replace", replace)
    assert main(["build"]) == FINE
    assert tree(project / "generated") == new


@pytest.mark.usefixtures("project")
def test_the_order_in_which_files_were_written_does_not_matter(call: Call) -> None:
    before = tree(Path("generated"))
    for name in ("section_20.pin", "part.pin", "facts.pin", "section_10.pin"):
        file = Path(FOLDER) / name
        content = file.read_bytes()
        file.unlink()
        file.write_bytes(content)
    assert call("build").out.endswith(" 0 changed\n")
    assert tree(Path("generated")) == before
