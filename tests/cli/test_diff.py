"""`pincite diff`: an edit of the rules against a revision of git, or against a folder."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from commands import Call
from pincite.cli import FINDINGS, FINE, NOT_COMPILED, USAGE
from projects import FOLDER

TEN = f"{FOLDER}/section_10.pin"


def git(*arguments: str) -> None:
    """Run git in the folder one stands in."""
    settings = ["-c", "user.name=nobody", "-c", "user.email=nobody@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *settings, *arguments], check=True, capture_output=True)


def edit(path: str, old: str, new: str) -> None:
    """Replace words of a file that must be there."""
    text = Path(path).read_text(encoding="utf-8")
    assert old in text
    Path(path).write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def committed(project: Path) -> Path:
    """A project whose rules are committed."""
    git("init", "-q")
    git("add", "regs", "pyproject.toml")
    git("commit", "-q", "-m", "rules")
    return project


@pytest.fixture
def before(project: Path, tmp_path: Path) -> str:
    """A folder with the rules as they were."""
    shutil.copytree(project, tmp_path / "before")
    return str(tmp_path / "before")


@pytest.mark.system
@pytest.mark.usefixtures("committed")
def test_nothing_changed(call: Call) -> None:
    said = call("diff")
    assert said.code == FINE
    assert said.out.startswith("The rules as they are now, against the rules in HEAD (")
    assert said.out.endswith("Nothing differs.\n")


@pytest.mark.system
@pytest.mark.usefixtures("committed")
def test_a_constant_is_told_in_words_and_by_a_case(call: Call) -> None:
    edit(TEN, "hours_needed as 120 hours", "hours_needed as 130 hours")
    said = call("diff")
    assert said.code == FINDINGS
    assert '    "hours needed" is [-120-] {+130+} hours.\n' in said.out
    assert "logic, in force from July 1, 2020:" in said.out
    assert "May the trainee sit the examination? (9999.10(a))" in said.out
    assert re.search(r'"hours done" is 12\d hours\n', said.out)
    assert "before: YES, by 9999.10(a)" in said.out
    assert "after:  NO, by 9999.10(a)" in said.out
    assert said.out.endswith("Substantive: 1 of 4 questions, duties and rights can be decided differently.\n")


@pytest.mark.system
@pytest.mark.usefixtures("committed")
def test_words_are_redlined_and_editorial(call: Call) -> None:
    edit(TEN, "tests must be 70%.", "tests must be at least 70%.")
    edit(TEN, '"must be 70%"', '"must be at least 70%"')
    said = call("diff", "9999.10(b)")
    assert said.code == FINDINGS
    assert "The average of the written tests must be {+at least+} 70%." in said.out
    assert "Editorial: no decision can change, because everything that decides is the same." in said.out


@pytest.mark.system
@pytest.mark.usefixtures("committed")
def test_what_rests_on_an_address_is_decided_wherever_it_is_asked(call: Call) -> None:
    edit(TEN, "written_average is at least 70%", "written_average is at least 75%")
    said = call("diff", "9999.10(b)")
    assert "May the trainee sit the examination? (9999.10(a))" in said.out
    assert "Substantive: " in said.out


@pytest.mark.system
@pytest.mark.usefixtures("committed")
def test_another_revision_and_an_address(call: Call) -> None:
    git("tag", "first")
    edit(TEN, "hours_needed as 120 hours", "hours_needed as 130 hours")
    git("commit", "-q", "-am", "edited")
    assert call("diff").code == FINE
    assert call("diff", "first").code == FINDINGS
    assert call("diff", "first", "9999.20").code == FINE
    assert "9999.10(a)" in call("diff", "first", "9999.10(a)").out


@pytest.mark.system
@pytest.mark.usefixtures("committed")
def test_what_is_no_revision_and_no_address(call: Call) -> None:
    for word in ("nonsense", "--upload-pack=x", "$(id)"):
        said = call("diff", "--", word) if word.startswith("-") else call("diff", word)
        assert said.code == USAGE
    assert "neither a revision that git knows here nor an address" in call("diff", "nonsense").err
    assert "neither version has the address 9999.10(z)" in call("diff", "9999.10(z)").err
    assert "git" not in call("diff", "HEAD", "9999.77").out


@pytest.mark.system
@pytest.mark.usefixtures("committed")
def test_the_side_that_does_not_compile_is_named(call: Call) -> None:
    edit(TEN, "hours_needed as 120 hours", "hours_needed as 120 hour hands")
    said = call("diff")
    assert said.code == NOT_COMPILED
    assert "the rules as they are now" in said.err
    git("commit", "-q", "-am", "broken")
    edit(TEN, "hours_needed as 120 hour hands", "hours_needed as 120 hours")
    said = call("diff")
    assert said.code == NOT_COMPILED
    assert "the rules in HEAD" in said.err
    assert "section_10.pin" in said.out


@pytest.mark.system
@pytest.mark.usefixtures("project")
def test_nothing_is_committed_yet(call: Call) -> None:
    git("init", "-q")
    said = call("diff")
    assert said.code == USAGE
    assert "nothing is committed here yet; compare with a folder: pincite diff --from FOLDER" in said.err


@pytest.mark.usefixtures("project")
def test_outside_git(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(Path.cwd().parent))
    said = call("diff")
    assert said.code == USAGE
    assert "--from FOLDER" in said.err


@pytest.mark.usefixtures("project")
def test_without_git(call: Call, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    said = call("diff")
    assert said.code == USAGE
    assert "git is not installed here" in said.err


def test_a_folder_instead_of_a_revision(call: Call, before: str) -> None:
    assert call("diff", "--from", before).code == FINE
    edit(f"{FOLDER}/section_20.pin", "failures is at least 3", "failures is at least 2")
    said = call("diff", "--from", before)
    assert said.code == FINDINGS
    assert '"attempts": 2 listed:' in said.out
    assert "Has the course ended? (9999.20(b))" in said.out


@pytest.mark.usefixtures("project")
def test_a_folder_without_a_project(call: Call, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for folder in ("empty", "nowhere"):
        said = call("diff", "--from", str(tmp_path / folder))
        assert said.code == USAGE
        assert "no pincite.toml" in said.err or "there is no folder" in said.err


def test_examples_and_reviews_are_told(call: Call, before: str) -> None:
    assert call("review", "--all").code == FINE
    edit(TEN, "hours_needed as 100 hours", "hours_needed as 110 hours")
    said = call("diff", "--from", before)
    assert '9999.10(a), "a hundred hours, before and since": "may sit" was yes, is no' in " ".join(said.out.split())
    assert "it does not come out as it expects" in " ".join(said.out.split())
    assert "the logic of 9999.10(a) as of 1 Ill. Reg. 1 changed, the text over it was not" in said.out


def test_a_new_and_a_deleted_example(call: Call, before: str) -> None:
    edit(TEN, 'example "a hundred hours, before and since"', 'example "a hundred hours"')
    said = call("diff", "--from", before)
    assert 'new: 9999.10(a), "a hundred hours"' in said.out
    assert 'gone: 9999.10(a), "a hundred hours, before and since"' in said.out


def test_the_same_as_json(call: Call, before: str) -> None:
    edit(TEN, "hours_needed as 120 hours", "hours_needed as 130 hours")
    said = call("diff", "--from", before, "--format", "json")
    assert said.code == FINDINGS
    document = json.loads(said.out)
    assert document["verdict"].startswith("Substantive: 1 of 4")
    (entry,) = [d for d in document["decided"] if d["established"]["witness"]]
    assert entry["new"]["name"] == "may_sit"
    assert entry["established"]["witness"]["old"]["words"] == "YES"
    assert document["provisions"][0]["logic"][0]["new"][0] == [0, '"hours needed" is 130 hours.']


def test_a_number_with_decimals_in_json_is_text(call: Call, before: str) -> None:
    edit(TEN, "to_the_nearest: written_average is at least 69.5%", "to_the_nearest: written_average is at least 69.25%")
    document = json.loads(call("diff", "--from", before, "--format", "json").out)
    (entry,) = [d for d in document["decided"] if d["established"]["witness"]]
    case = entry["established"]["witness"]["case"]
    assert case["readings"] == {"rounding": "to_the_nearest"}
    assert 69.25 <= float(case["facts"]["written_average"]) < 69.5


def test_colours_only_where_they_are_wanted(call: Call, before: str, monkeypatch: pytest.MonkeyPatch) -> None:
    edit(TEN, "hours_needed as 120 hours", "hours_needed as 130 hours")
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert "\033[" not in call("diff", "--from", before).out
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    assert "\033[31m[-120-]\033[0m \033[32m{+130+}\033[0m" in call("diff", "--from", before).out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\033[" not in call("diff", "--from", before).out


def test_the_folder_or_the_rules_do_not_compile(call: Call, before: str) -> None:
    broken = Path(before) / TEN
    whole = broken.read_text(encoding="utf-8")
    broken.write_text(whole.replace("as 120 hours", "as 120 hour hands"), encoding="utf-8")
    said = call("diff", "--from", before)
    assert said.code == NOT_COMPILED
    assert f"the rules in {before}" in said.err
    broken.write_text(whole, encoding="utf-8")
    edit(TEN, "as 120 hours", "as 120 hour hands")
    said = call("diff", "--from", before)
    assert said.code == NOT_COMPILED
    assert "the rules as they are now" in said.err
    assert "section_10.pin" in said.out


@pytest.mark.parametrize("tries", ["0", "-1", "many", "99999999999"])
@pytest.mark.usefixtures("project")
def test_tries_are_a_number(call: Call, tries: str) -> None:
    assert call("diff", "--tries", tries).code == USAGE
