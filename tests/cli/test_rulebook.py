"""`pincite rulebook`: a folder of pages, and nothing else of what stands in it is touched."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from commands import Call
from pincite.cli import FINE, USAGE
from pincite.publishing.folder import LIST, NotOurs, write


def everything(folder: Path) -> dict[str, bytes]:
    return {f.relative_to(folder).as_posix(): f.read_bytes() for f in folder.rglob("*") if f.is_file()}


@pytest.mark.usefixtures("project")
def test_it_is_written_whole_and_a_second_time_changes_nothing(call: Call) -> None:
    said = call("rulebook", "--into", "pages")
    assert (said.code, said.err) == (FINE, "")
    assert "pages/index.html" in said.out
    first = everything(Path("pages"))
    assert b"A trainee may sit the examination after 120 hours" in first["9999/9999.10.html"]
    assert "0 files changed" in call("rulebook", "--into", "pages").out
    assert everything(Path("pages")) == first


@pytest.mark.usefixtures("project")
def test_the_day_of_law_and_of_knowledge_can_be_named(call: Call) -> None:
    said = call("rulebook", "--on", "2019-01-01", "--known", "2019-01-01")
    assert "the law of January 1, 2019, as known January 1, 2019" in said.out
    page = Path("rulebook/9999/9999.10.html").read_text(encoding="utf-8")
    assert "after 100 hours" in page
    assert "after 120 hours" not in page


@pytest.mark.usefixtures("project")
def test_without_the_program_that_draws_the_lists_stand_alone(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    said = call("rulebook")
    assert said.code == FINE
    assert "graphviz" in said.out
    assert not list(Path("rulebook").rglob("*.graph.svg"))


@pytest.mark.usefixtures("project")
def test_a_folder_of_somebody_else_is_left_alone(call: Call) -> None:
    Path("pages").mkdir()
    Path("pages/letter.txt").write_text("mine", encoding="utf-8")
    said = call("rulebook", "--into", "pages")
    assert said.code == USAGE
    assert "no rulebook was ever written there" in said.err
    assert list(everything(Path("pages"))) == ["letter.txt"]


def test_only_what_a_rulebook_wrote_is_removed(tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    write(folder, {"a.html": "a", "b/c.html": "c"})
    (folder / "note.txt").write_text("mine", encoding="utf-8")
    assert write(folder, {"a.html": "new"}) == 2
    assert sorted(everything(folder)) == ["a.html", "note.txt", LIST]


def test_a_list_that_was_tampered_with_leads_out_of_no_folder(tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    write(folder, {"a.html": "a"})
    outside = tmp_path / "outside.txt"
    outside.write_text("mine", encoding="utf-8")
    listed = json.loads((folder / LIST).read_text(encoding="utf-8"))
    listed["files"] += ["../outside.txt", str(outside)]
    (folder / LIST).write_text(json.dumps(listed), encoding="utf-8")
    write(folder, {})
    assert outside.exists()
    assert not (folder / "a.html").exists()


def test_a_folder_without_its_list_is_nobodys(tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    write(folder, {"a.html": "a"})
    (folder / LIST).unlink()
    with pytest.raises(NotOurs):
        write(folder, {"a.html": "a"})
    shutil.rmtree(folder)
    assert write(folder, {"a.html": "a"}) == 1
