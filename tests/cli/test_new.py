"""`new part`: what it writes works at once, says that it is no law, overwrites nothing, and is written whole or not at all."""

from __future__ import annotations

import shlex
import shutil
import sys
import tomllib
from pathlib import Path

import pytest

from commands import Call
from pincite.checks.placeholders import MARK
from pincite.cli import FINDINGS, FINE, USAGE
from pincite.deciding import api
from pincite.settings import find_settings
from projects import ROOT

CITE = "20 Ill. Adm. Code 8888"


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to stand in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def forget(package: str) -> None:
    """What was imported from a package of checkers is not kept for the next test."""
    api.forget(package)
    for name in [name for name in sys.modules if name == package or name.startswith(package + ".")]:
        del sys.modules[name]


def files(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def check_steps(call: Call, printed: str, package: str) -> None:
    """Every command that is printed as a next step works as it stands."""
    steps = [shlex.split(line)[1:] for line in printed.splitlines() if line.startswith("  pincite ")]
    assert [step[0] for step in steps] == ["check", "build", "test", "decide"]
    said = {step[0]: call(*step) for step in steps}
    forget(package)
    assert {name: one.code for name, one in said.items()} == dict.fromkeys(said, FINE)
    assert "warning[P714] placeholder" in said["check"].out
    assert said["decide"].out.startswith("YES  May this person apply?")
    assert MARK in said["decide"].out.casefold()
    assert " expectations, 0 examples failed\n" in said["test"].out


@pytest.mark.parametrize("settings", ["pincite.toml", "pyproject.toml"])
def test_in_an_empty_folder_everything_works_at_once(call: Call, empty: Path, settings: str) -> None:
    said = call("new", "part", CITE, "Licences", "--settings", settings, "--package", "begun_law")
    assert said.code == FINE
    assert {name.split("/")[0] for name in files(empty)} == {settings, "regs", "cases"}
    assert find_settings(empty).package == "begun_law"
    tables = tomllib.loads((empty / settings).read_text(encoding="utf-8"))
    assert ("tool" in tables) is (settings == "pyproject.toml")
    check_steps(call, said.out, "begun_law")
    assert call("check", "--strict").code == FINDINGS


def test_what_is_written_is_laid_out_as_the_layout_has_it(call: Call, empty: Path) -> None:
    call("new", "part", CITE, "Licences")
    before = files(empty)
    assert call("fmt", "--check").code == FINE
    assert files(empty) == before


def test_in_a_project_a_part_is_added_and_everything_still_works(call: Call, project: Path) -> None:
    before = files(project)
    said = call("new", "part", "20 Illinois Administrative Code 8888", "Licences", "--folder", "il/part8888")
    assert said.code == FINE
    new = {name: data for name, data in files(project).items() if name not in before}
    assert set(new) == {"regs/il/part8888/part.pin", "regs/il/part8888/section_10.pin", "cases/il_part8888.toml"}
    assert {name: files(project)[name] for name in before} == before
    assert new["regs/il/part8888/part.pin"].decode().startswith(f'part {CITE} "Licences"\n')
    check_steps(call, said.out, "invented")
    assert call("new", "part", "20 Ill. Adm. Code 8887", "More").code == FINE


def test_below_the_root_of_a_project_the_next_steps_are_right_too(
    call: Call, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project / "regs")
    said = call("new", "part", CITE, "Licences")
    assert "--facts ../cases/part8888.toml" in said.out
    check_steps(call, said.out, "invented")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("Part 8888", "x"), "write it as TITLE Ill. Adm. Code INSTRUMENT"),
        ((CITE, ""), "the heading must be words"),
        ((CITE, 'a "b" c'), "the heading must be words"),
        ((CITE, "a\x1b[31m"), "the heading must be words"),
        ((CITE, "x", "--folder", "../out"), "small letters"),
        ((CITE, "x", "--folder", "/"), "small letters"),
        ((CITE, "x", "--folder", "class"), "cannot be the name of a rule file or folder"),
        ((CITE, "x", "--folder", "index"), "is the name of a part of every package"),
        ((CITE, "x", "--package", "class"), "is not a Python name"),
        ((CITE, "x", "--package", "json"), "is taken"),
        ((CITE, "x", "--jurisdiction", "atlantis"), "there is no jurisdiction `atlantis`; there is il"),
        ((CITE, "x", "--jurisdiction", "./atlantis"), "there is no atlantis/jurisdiction.toml"),
    ],
)
def test_a_call_that_cannot_be_says_why_and_writes_nothing(
    call: Call, empty: Path, arguments: tuple[str, ...], said: str
) -> None:
    ended = call("new", "part", *arguments)
    assert ended.code == USAGE
    assert said in ended.err
    assert "\x1b" not in ended.err
    assert list(empty.iterdir()) == []


def test_the_settings_of_a_project_stand(call: Call, project: Path) -> None:
    before = files(project)
    ended = call("new", "part", CITE, "x", "--package", "other", "--settings", "pincite.toml")
    assert ended.code == USAGE
    assert "leave --package and --settings out" in ended.err
    assert files(project) == before


def test_a_part_that_is_there_already_is_not_begun_again(call: Call, project: Path) -> None:
    before = files(project)
    ended = call("new", "part", "20 Ill. Adm. Code 9999", "x", "--folder", "again")
    assert ended.code == USAGE
    assert "the rules would not compile" in ended.err
    assert files(project) == before


@pytest.mark.parametrize("name", ["pincite.toml", "cases/part8888.toml", "regs/part8888/section_10.pin"])
def test_nothing_is_ever_overwritten(call: Call, empty: Path, name: str) -> None:
    mine = empty / name
    mine.parent.mkdir(parents=True, exist_ok=True)
    mine.write_text("" if name == "pincite.toml" else "mine\n", encoding="utf-8")
    before = files(empty)
    ended = call("new", "part", CITE, "x")
    if name == "pincite.toml":  # a project of usual settings is there: it is added to
        assert ended.code == FINE
        assert files(empty)[name] == before[name]
    else:
        assert ended.code == USAGE
        assert f"{name} is there already; nothing was written" in ended.err
        assert files(empty) == before


def test_what_fails_half_way_leaves_nothing(call: Call, empty: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    linked: list[Path] = []

    def link(self: Path, target: Path) -> None:
        if len(linked) == 2:
            raise FileExistsError(17, "File exists", str(self))
        linked.append(self)
        self.write_bytes(target.read_bytes())

    monkeypatch.setattr(Path, "hardlink_to", link)
    ended = call("new", "part", CITE, "x")
    assert ended.code == USAGE
    assert "nothing was written" in ended.err
    assert len(linked) == 2
    assert list(empty.iterdir()) == []


def test_a_jurisdiction_of_one_s_own_is_begun_in_its_words(call: Call, empty: Path) -> None:
    shutil.copytree(ROOT / "tests" / "corpora" / "aldmere" / "law", empty / "law")
    said = call(
        "new", "part", "Ord. H77 of 2020", "Of Boats", "--jurisdiction", "./law/aldmere", "--package", "begun_law"
    )
    assert said.code == FINE, said.err
    written = [name for name in files(empty) if name.startswith("regs/")]
    assert len(written) == 2
    assert not {"part", "section"} & {Path(name).name.partition("_")[0].partition(".")[0] for name in written}
    check_steps(call, said.out, "begun_law")
