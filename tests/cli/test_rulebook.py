"""`pincite rulebook`: a folder of pages, and nothing else of what stands in it is touched."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import pytest

from commands import Call
from pincite.backends.write import PAGES
from pincite.cli import FINDINGS, FINE, USAGE
from pincite.deciding import api
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
    page = Path("generated/rulebook/9999/9999.10.html").read_text(encoding="utf-8")
    assert "after 100 hours" in page
    assert "after 120 hours" not in page


@pytest.mark.usefixtures("project")
def test_without_the_program_that_draws_the_lists_stand_alone(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    said = call("rulebook")
    assert said.code == FINE
    assert "graphviz" in said.out
    assert not list(Path("generated/rulebook").rglob("*.graph.svg"))


@pytest.mark.usefixtures("project")
def test_a_folder_of_somebody_else_is_left_alone(call: Call) -> None:
    Path("pages").mkdir()
    Path("pages/letter.txt").write_text("mine", encoding="utf-8")
    said = call("rulebook", "--into", "pages")
    assert said.code == USAGE
    assert "no rulebook was ever written there" in said.err
    assert list(everything(Path("pages"))) == ["letter.txt"]


@pytest.mark.usefixtures("project")
def test_pages_beside_the_checkers_are_no_concern_of_a_build(call: Call) -> None:
    assert "generated/rulebook/index.html" in call("rulebook").out
    before = everything(Path("generated/rulebook"))
    assert call("build", "--check").code == FINE
    assert "not ours" not in call("build").out
    assert everything(Path("generated/rulebook")) == before
    assert LIST == PAGES
    Path("generated/rulebook", LIST).unlink()
    assert call("build", "--check").code == FINDINGS, "a folder without the list is a stranger"


def test_pages_do_not_go_into_a_package_of_their_name(call: Call, project: Path) -> None:
    settings = project / "pyproject.toml"
    settings.write_text(settings.read_text(encoding="utf-8").replace('"invented"', '"rulebook"'), encoding="utf-8")
    shutil.rmtree(project / "generated")
    call("build")
    assert "generated/pages/index.html" in call("rulebook").out
    assert call("build", "--check").code == FINE
    api.forget("rulebook")
    for name in [name for name in sys.modules if name.partition(".")[0] == "rulebook"]:
        del sys.modules[name]


FOUND = {
    "findings": [
        {
            "heading": "Form",
            "address": "9999.10(a)",
            "message": "a word is missing",
            "project": False,
            "places": [{"file": "regs/n.txt", "line": 3, "what": ""}],
        }
    ]
}


@pytest.mark.usefixtures("project")
def test_findings_that_lie_among_the_rules_are_shown(call: Call) -> None:
    Path("regs/notice.findings.json").write_text(json.dumps(FOUND), encoding="utf-8")
    assert call("rulebook").code == FINE
    page = Path("generated/rulebook/9999/9999.10.html").read_text(encoding="utf-8")
    assert "A word is missing." in page
    assert "Pages and lines are counted in n.txt." in page
    Path("other.json").write_text(json.dumps(FOUND).replace("a word", "a stop"), encoding="utf-8")
    assert call("rulebook", "--findings", "other.json", "--into", "pages").code == FINE
    page = Path("pages/9999/9999.10.html").read_text(encoding="utf-8")
    assert "A stop is missing." in page
    assert "A word is missing." not in page


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("data", "said"), [(b"{}", "not what `pincite notice verify"), (b"\xff", "not UTF-8"), (None, "cannot be read")]
)
def test_findings_that_cannot_be_used_are_refused(call: Call, data: bytes | None, said: str) -> None:
    if data is not None:
        Path("found.json").write_bytes(data)
    answer = call("rulebook", "--findings", "found.json")
    assert answer.code == USAGE
    assert said in answer.err
    assert not Path("generated/rulebook").exists()


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
