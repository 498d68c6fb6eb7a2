"""Settings, names of files and folders, and what a build may write and remove: nothing that is not its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from commands import ASKED, Call
from pincite.cli import FINE, USAGE
from projects import PART, make_project, settings


def write_settings(root: Path, old: str, new: str) -> None:
    (root / "pyproject.toml").write_text(settings().replace(old, new), encoding="utf-8")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (settings(), "tool = 3\n", "`tool` is no table"),
        (settings(), "[tool]\npincite = 3\n", "this is no table of settings"),
        ('jurisdiction = "il"', 'jurisdiction = "il"\nreadings = 3', "readings are a table"),
        ('package = "invented"', 'package = "class"', "is not a Python name"),
        ('package = "invented"', 'package = "pincite"', "is taken"),
        ('package = "invented"', 'package = "json"', "is taken"),
        ('distribution = "invented"', "distribution = 'x\"y'", "is not a name"),
        ('version = "1.0"', 'version = "1\\"\\n"', "is not a version"),
        ('generated = "generated"', 'generated = "."', "is not a folder below the project's own"),
        ('generated = "generated"', 'generated = ""', "is not a folder below the project's own"),
        ('generated = "generated"', 'generated = "/tmp"', "is not a folder below the project's own"),
        ('generated = "generated"', 'generated = ".."', "is not a folder below the project's own"),
        ('generated = "generated"', 'generated = "regs"', "must be folders apart"),
        ('generated = "generated"', 'generated = "regs/built"', "must be folders apart"),
        ('rules = "regs"', 'rules = "generated/regs"', "must be folders apart"),
    ],
)
def test_settings_that_cannot_be_used_are_refused(project: Path, call: Call, old: str, new: str, said: str) -> None:
    before = sorted(path for path in project.rglob("*") if path.is_file())
    write_settings(project, old, new)
    for command in ("build", "questions"):
        told = call(command)
        assert (told.code, told.out) == (USAGE, "")
        assert said in told.err
    assert sorted(path for path in project.rglob("*") if path.is_file()) == before


def test_a_folder_outside_through_a_link_is_refused(project: Path, call: Call, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (project / "linked").symlink_to(tmp_path / "elsewhere")
    write_settings(project, 'generated = "generated"', 'generated = "linked"')
    told = call("build")
    assert told.code == USAGE
    assert "lies outside the project" in told.err


def test_a_build_does_not_touch_a_folder_that_is_not_its_own(project: Path, call: Call) -> None:
    (project / "lib").mkdir()
    (project / "lib" / "precious.txt").write_text("mine", encoding="utf-8")
    write_settings(project, 'generated = "generated"', 'generated = "lib"')
    told = call("build")
    assert told.code == USAGE
    assert "lib/precious.txt" in told.err
    assert [path.name for path in (project / "lib").iterdir()] == ["precious.txt"]


def test_a_build_removes_only_what_a_build_wrote(project: Path, call: Call) -> None:
    kept = project / "generated" / "notes.txt"
    kept.write_text("mine", encoding="utf-8")
    (project / "regs/part9999/section_20.pin").unlink()
    told = call("build")
    assert told.code == FINE
    assert "not ours: generated/notes.txt" in told.out
    assert "removed  generated/invented/part9999/section_20.py" in told.out
    assert kept.read_text(encoding="utf-8") == "mine"
    assert "stranger generated/notes.txt" in call("build", "--check").out


def test_a_folder_of_generated_code_that_is_a_file(project: Path, call: Call) -> None:
    (project / "file").write_text("mine", encoding="utf-8")
    write_settings(project, 'generated = "generated"', 'generated = "file"')
    told = call("build")
    assert told.code == USAGE
    assert "cannot be written: " in told.err


def test_a_lock_that_is_a_folder(project: Path, call: Call) -> None:
    (project / "regs/part9999/review.lock").mkdir()
    for command in (("review", "--all"), ("check",)):
        told = call(*command)
        assert told.code == USAGE
        assert "review.lock cannot be read: Is a directory" in told.err


@pytest.mark.parametrize(
    "path",
    [
        "part9999/a\npwned\n#.pin",
        'x"""\npwned\n"""/section_10.pin',
        "part9999/section.10.pin",
        "part9999/__init__.pin",
        "part9999/class.pin",
        "part9999/Section_10.pin",
        "index/section_10.pin",
        "calendar/section_10.pin",
        "v1.2/section_10.pin",
    ],
)
def test_names_of_rule_files_are_names_of_modules(project: Path, call: Call, path: str) -> None:
    file = project / "regs" / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("", encoding="utf-8")
    for command in ("check", "build"):
        told = call(command)
        assert told.code == USAGE
        assert "name" in told.err
    assert not any("pwned" in file.read_text(encoding="utf-8") for file in project.rglob("*.py"))


def test_rule_files_directly_in_the_folder_of_rules(
    tmp_path: Path, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_project(tmp_path, {"regs/part.pin": PART.replace("    amends 9999.10\n", ""), "regs/section_20.pin": _LOOSE})
    monkeypatch.chdir(tmp_path)
    assert call("build").code == FINE
    assert '"id": "section_20.was_granted"' in call("questions", "--format", "json").out
    assert call("decide", "was_granted", "--on", "2021-01-01").out.startswith("UNDETERMINED")


_LOOSE = """\
section 9999.20 "Forms"

a)
  | A form is granted.
  fact granted is yes or no
  question was_granted "Was it granted?"
    answer granted
"""


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("package", "said"),
    [
        ("", "is not the name of a package"),
        (".x", "is not the name of a package"),
        ("json", "json is not a package of checkers"),
        ("nowhere_at_all", "there is no package nowhere_at_all"),
    ],
)
def test_a_package_that_holds_no_checkers(call: Call, package: str, said: str) -> None:
    told = call("decide", *ASKED, "--package", package)
    assert told.code == USAGE
    assert said in told.err


@pytest.mark.usefixtures("project")
def test_nothing_that_a_terminal_obeys_is_printed(call: Call) -> None:
    for arguments in (("decide", "may_sit", "--on", "\x1b[31m"), ("decide", "x", "--\x1b]0;title\x07")):
        told = call(*arguments)
        assert told.code == USAGE
        assert "\x1b" not in told.err


@pytest.mark.usefixtures("project")
def test_a_subject_is_text(call: Call) -> None:
    told = call("decide", *ASKED, "--subject", "\udcff")
    assert told.code == USAGE
    assert "the subject is not text" in told.err
