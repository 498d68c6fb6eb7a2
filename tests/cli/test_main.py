"""The command line as a whole: the overview, the version, colour, width, a closed pipe, and no traceback ever."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

import pincite
from commands import ALMOST, ASKED, MEETS, Call, case
from pincite.cli import COMMANDS, FACTS_INVALID, FINE, INTERNAL, USAGE, main
from projects import ROOT


def process(
    *arguments: str, cwd: Path, typed: bytes = b"", env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """A command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "pincite", *arguments],
        cwd=cwd,
        input=typed,
        capture_output=True,
        timeout=60,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT / "compiler"), **(env or {})},
    )


def test_without_a_command_the_overview_is_printed(call: Call) -> None:
    said = call()
    assert said.code == USAGE
    for name, command in COMMANDS.items():
        assert f"  {name}" in said.out
        assert command.does in said.out
    for asked in ("-h", "--help"):
        again = call(asked)
        assert again == said._replace(code=FINE)


def test_the_version_is_the_package_s(call: Call) -> None:
    said = call("--version")
    assert said == (FINE, f"pincite {pincite.__version__}\n", "")


def test_an_unknown_command_is_told_with_what_may_be_meant(call: Call) -> None:
    said = call("dicide")
    assert (said.code, said.out) == (USAGE, "")
    assert said.err == "pincite: there is no command `dicide`; did you mean `decide`?\n"
    assert "`pincite --help` lists them" in call("zzz").err
    assert "\x1b" not in call("\x1b[31m").err


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize("columns", ["1", "40", "60", "120"])
def test_a_record_keeps_to_the_width_of_the_page(call: Call, monkeypatch: pytest.MonkeyPatch, columns: str) -> None:
    name = case(ALMOST)
    usual = call("decide", *ASKED, "--facts", name).out
    assert max(map(len, usual.splitlines())) in range(70, 101)
    monkeypatch.setenv("COLUMNS", columns)
    out = call("decide", *ASKED, "--facts", name).out
    assert max(map(len, out.splitlines())) <= max(40, int(columns))
    plain = str.maketrans(dict.fromkeys("│├└─", " "))
    assert out.translate(plain).split() == usual.translate(plain).split()


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize("columns", ["", "0", "-3", "wide", "99999999999999999999"])
def test_a_width_that_cannot_be_is_no_failure(call: Call, monkeypatch: pytest.MonkeyPatch, columns: str) -> None:
    name = case(MEETS)
    monkeypatch.setenv("COLUMNS", columns)
    out = call("decide", *ASKED, "--facts", name).out
    assert out.startswith("YES")
    assert max(map(len, out.splitlines())) <= 120


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize("variable", ["NO_COLOR", "FORCE_COLOR"])
def test_output_has_no_colour_whatever_is_set(call: Call, monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    name = case(ALMOST)
    plain = call("decide", *ASKED, "--facts", name).out
    monkeypatch.setenv(variable, "1")
    assert call("decide", *ASKED, "--facts", name).out == plain
    assert "\x1b" not in plain


def test_a_closed_pipe_ends_it_quietly(project: Path) -> None:
    case(MEETS)
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as closed:
        ended = subprocess.run(
            [sys.executable, "-m", "pincite", "decide", *ASKED, "--facts", "case.toml"],
            cwd=project,
            stdout=closed,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
            env={**os.environ, "PYTHONPATH": str(ROOT / "compiler")},
        )
    assert ended.stderr == b""
    assert ended.returncode in (FINE, 141)


def test_a_process_of_its_own_gives_the_same_bytes_and_exit_code(call: Call, project: Path) -> None:
    here = call("decide", *ASKED, "--facts", case(ALMOST), "--fail-on", "no")
    there = process("decide", *ASKED, "--facts", "case.toml", "--fail-on", "no", cwd=project)
    assert (there.returncode, there.stdout.decode(), there.stderr) == (here.code, here.out, b"")


def test_a_page_of_another_encoding_replaces_what_it_cannot_show(project: Path) -> None:
    case(ALMOST)
    ended = process("decide", *ASKED, "--facts", "case.toml", cwd=project, env={"PYTHONIOENCODING": "ascii"})
    assert (ended.returncode, ended.stderr) == (FINE, b"")
    assert ended.stdout.isascii()
    assert ended.stdout.startswith(b"NO ")


def test_bytes_that_are_no_text_are_no_failure(project: Path) -> None:
    for arguments, typed, code in (
        (("decide", *ASKED, "--facts", "-"), b"\xff\xfe", FACTS_INVALID),
        (("decide", "\udcff", "--on", "2021-01-01"), b"", USAGE),
        (("interview", *ASKED), b"\xff\n130\nquit\n", FINE),
    ):
        ended = process(*arguments, cwd=project, typed=typed)
        assert ended.returncode == code
        assert b"Traceback" not in ended.stderr


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize("name", sorted(COMMANDS))
@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("",),
        ("--on",),
        ("\x00",),
        ("a" * 10_000,),
        ("--facts", "/"),
        ("x", "--on", "0001-01-01"),
        ("9999.10(a)", "-"),
    ],
    ids=["none", "empty", "cut", "nul", "long", "folder", "early", "dash"],
)
def test_whatever_it_is_called_with_no_command_fails_by_itself(
    call: Call, name: str, arguments: tuple[str, ...]
) -> None:
    assert call(name, *arguments).code in range(5)


@pytest.mark.usefixtures("project")
def test_a_failure_of_our_own_is_one_line_to_report_that_shows_no_facts(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("sentenced is yes")

    monkeypatch.delenv("PINCITE_TRACEBACK", raising=False)
    monkeypatch.setattr("pincite.cli.deciding.decide", fail)
    assert main(["decide", *ASKED, "--facts", case(MEETS)]) == INTERNAL
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(
        "error[P901] pincite decide failed, and the fault is not in your files: RuntimeError at fail:"
    )
    assert "sentenced" not in err
    assert "Traceback" not in err
    monkeypatch.setenv("PINCITE_TRACEBACK", "1")
    assert main(["decide", *ASKED, "--facts", "case.toml"]) == INTERNAL
    assert "Traceback" in capsys.readouterr().err
