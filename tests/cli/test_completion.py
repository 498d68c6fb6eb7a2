"""`completion`: every command, option and choice is in every script, and the shells that are here complete with them."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from commands import Call
from pincite.cli import COMMANDS, FINE, USAGE, shells
from pincite.cli.arguments import describe
from pincite.cli.completion import listed
from projects import ROOT

SHELLS = ("bash", "zsh", "fish")


@pytest.mark.parametrize("shell", SHELLS)
def test_every_command_option_and_choice_is_in_the_script(call: Call, shell: str) -> None:
    said = call("completion", shell)
    assert (said.code, said.err) == (FINE, "")
    for name in COMMANDS:
        assert name in said.out
        for action in describe(name)._actions:
            for option in action.option_strings:
                fish = f"-l {option[2:]}" if option.startswith("--") else f"-s {option[1:]}"
                assert (fish if shell == "fish" else option) in said.out
            for choice in action.choices or ():
                assert str(choice) in said.out
    assert "P402" in said.out
    assert "@" not in said.out.replace("$@", "").replace("(@", "").replace("[@]", "")


def test_what_is_completed_is_told_by_the_form_of_the_value() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("question", help="q")
    p.add_argument("cite", nargs="*", help="c")
    p.add_argument("--facts", metavar="FILE", help="f")
    p.add_argument("--save", metavar="FILE")
    p.add_argument("--folder", metavar="FOLDER")
    p.add_argument("--format", choices=("a", "b"))
    p.add_argument("--all", action="store_true")
    p.add_argument("--on", metavar="DAY")
    made = shells.completed("x", "does", p, ("x",), ("P101",))
    assert [(t.kind, t.repeated) for t in made.arguments] == [("questions", False), ("addresses", True)]
    kinds = {t.names[-1]: (t.kind, t.words) for t in made.options}
    assert kinds == {
        "--help": ("", ()),
        "--facts": ("facts", ()),
        "--save": ("file", ()),
        "--folder": ("folder", ()),
        "--format": ("words", ("a", "b")),
        "--all": ("", ()),
        "--on": ("other", ()),
    }


@pytest.mark.usefixtures("project")
def test_names_of_the_project_are_listed(call: Call) -> None:
    questions = call("completion", "--list", "questions").out.split()
    assert sorted(questions) == ["course_ended", "form_answered_in_time", "may_sit"]
    assert "9999.10(a)" in call("completion", "--list", "addresses").out.split()
    assert call("completion", "--list", "instruments").out == "9999\n"
    assert call("completion", "--list", "readings").out == "rounding=exact\nrounding=to_the_nearest\n"
    assert {"may_sit", "9999.20"} <= set(call("completion", "--list", "places").out.split())


def test_a_name_that_several_questions_have_is_listed_by_its_id() -> None:
    contents = {"questions": [{"id": "a.one"}, {"id": "b.one"}, {"id": "b.two"}]}
    assert list(listed(contents, "questions")) == ["a.one", "b.one", "two"]


@pytest.mark.parametrize("contents", ["", "[]", "{", '{"questions": []}'])
def test_outside_of_a_project_or_with_a_damaged_one_nothing_is_listed(
    call: Call, project: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, contents: str
) -> None:
    (project / "generated" / "invented" / "contents.json").write_text(contents, encoding="utf-8")
    assert call("completion", "--list", "questions") == (FINE, "", "")
    monkeypatch.chdir(tmp_path)
    assert call("completion", "--list", "places") == (FINE, "", "")


def test_a_call_without_a_shell_is_told(call: Call) -> None:
    for arguments in ((), ("bash", "--list", "places"), ("tcsh",)):
        assert call("completion", *arguments).code == USAGE


def test_listing_loads_nothing_that_compiles(project: Path) -> None:
    code = (
        "import sys; from pincite.cli import main; main(['completion', '--list', 'places']); "
        "print(sorted({'networkx', 'lark', 'jinja2', 'pincite.pipeline', 'dataclasses'} & set(sys.modules)), file=sys.stderr)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code],
        cwd=project,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT / "compiler")},
    )
    assert ended.stderr.strip() == "[]"
    assert "9999.10(a)" in ended.stdout


# ---- in the shells --------------------------------------------------------------------------------------------------

FAKE = 'pincite() { printf "%s\\n" "1.1(a)" "1.1(b)" \'$(touch evil)\' \'`touch evil`\' "; touch evil" may_sit; }'


def shell(name: str, script: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """A script run by a shell."""
    assert shutil.which(name), f"install {name}"
    return subprocess.run([name, "-c", script], cwd=folder, capture_output=True, text=True, timeout=30, check=False)


@pytest.mark.system
@pytest.mark.parametrize("name", SHELLS)
def test_the_script_is_one_that_the_shell_can_read(call: Call, tmp_path: Path, name: str) -> None:
    (tmp_path / "script").write_text(call("completion", name).out, encoding="utf-8")
    ended = shell(name, f"{name} -n script", tmp_path)
    assert (ended.returncode, ended.stderr) == (0, "")


@pytest.mark.system
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["pincite", "dec"], ["decide"]),
        (["pincite", "decide", "may"], ["may_sit"]),
        (["pincite", "decide", "--fac"], ["--facts"]),
        (["pincite", "decide", "--facts", "ca"], ["case.toml", "cases"]),
        (["pincite", "decide", "--facts", "=", "ca"], ["case.toml", "cases"]),
        (["pincite", "decide", "--format", "h"], ["html"]),
        (["pincite", "decide", "--format", "html", "may"], ["may_sit"]),
        (["pincite", "text", "'1.1("], ["1.1(a)", "1.1(b)"]),
        (["pincite", "text", "1.1\\("], ["1.1(a)", "1.1(b)"]),
        (["pincite", "text", "$"], ["$(touch evil)"]),
        (["pincite", "text", "1.1(a)", "1"], []),
        (["pincite", "explain", "P40"], ["P401", "P402", "P403", "P404", "P405", "P406", "P407", "P408", "P409"]),
        (["pincite", "help", "rev"], ["review"]),
    ],
)
def test_bash_completes(call: Call, tmp_path: Path, words: list[str], expected: list[str]) -> None:
    (tmp_path / "script").write_text(call("completion", "bash").out, encoding="utf-8")
    (tmp_path / "case.toml").write_text("", encoding="utf-8")
    (tmp_path / "case.txt").write_text("", encoding="utf-8")
    (tmp_path / "cases").mkdir()
    listed_words = " ".join(shells.single_quoted(word) for word in words)
    ended = shell(
        "bash",
        f"{FAKE}\nsource ./script\ncomplete -p pincite >&2\nCOMP_WORDS=({listed_words})\nCOMP_CWORD={len(words) - 1}\n"
        'compopt() { :; }\n_pincite\nprintf "%s\\n" "${COMPREPLY[@]}"',
        tmp_path,
    )
    assert ended.stderr == "complete -F _pincite pincite\n"
    assert [line for line in ended.stdout.splitlines() if line] == expected
    assert not (tmp_path / "evil").exists()


@pytest.mark.system
@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("pincite dec", ["decide"]),
        ("pincite decide may", ["may_sit"]),
        ("pincite decide --fac", ["--facts"]),
        ("pincite decide --format h", ["html"]),
    ],
)
def test_fish_completes(call: Call, tmp_path: Path, line: str, expected: list[str]) -> None:
    (tmp_path / "script").write_text(call("completion", "fish").out, encoding="utf-8")
    script = f"function pincite; echo may_sit; end; source ./script; complete -C {json.dumps(line)}"
    ended = shell("fish", script, tmp_path)
    assert [found.split("\t")[0] for found in ended.stdout.splitlines()] == expected
