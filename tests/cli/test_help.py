"""The page of every command: what it does, for whom, options, examples that can be called, exit codes; and the manual."""

from __future__ import annotations

import shlex
import shutil
import subprocess

import pytest

from commands import Call
from pincite.cli import AUDIENCES, COMMANDS, FINE, USAGE, helping
from pincite.cli.arguments import describe, parser
from pincite.cli.parsing import Example, Parser

NAMES = sorted(COMMANDS)


def words_of(example: Example) -> list[str]:
    """The words of the one call of pincite in an example, without what the shell does with its output."""
    words = shlex.split(example.call)
    if "|" in words:
        words = next(part for part in _parts(words) if part[0] == "pincite")
    return words[: words.index(">")] if ">" in words else words


def _parts(words: list[str]) -> list[list[str]]:
    parts: list[list[str]] = [[]]
    for word in words:
        if word == "|":
            parts.append([])
        else:
            parts[-1].append(word)
    return parts


@pytest.mark.parametrize("name", NAMES)
def test_the_page_of_a_command_says_everything(call: Call, name: str) -> None:
    said = call(name, "--help")
    assert (said.code, said.err) == (FINE, "")
    assert said.out.startswith(f"usage: pincite {name} ")
    words = " ".join(said.out.split())
    assert COMMANDS[name].does[1:] in words
    assert AUDIENCES[COMMANDS[name].audience].clause in words
    for heading in ("\noptions:\n", "\nexamples:\n", "\nexit codes:\n  0  "):
        assert heading in said.out
    assert "\n  2  " in said.out
    assert call("help", name).out == said.out


@pytest.mark.parametrize("name", NAMES)
def test_each_example_can_be_called_and_says_what_it_does(name: str) -> None:
    p = describe(name)
    assert p.examples
    for example in p.examples:
        assert example.does, f"`{example.call}`: write what it does after ` # `"
        words = words_of(example)
        assert words[:2] == ["pincite", name]
        p.parse_args(words[2:])


@pytest.mark.parametrize("name", NAMES)
def test_each_option_says_what_it_does(name: str) -> None:
    silent = [action.dest for action in describe(name)._actions if not action.help]
    assert silent == []


def test_an_example_that_cannot_be_called_is_seen(capsys: pytest.CaptureFixture[str]) -> None:
    p = parser("decide", "do it", "echo x | pincite decide 'a b' --nothing - > file # so").parser()
    assert words_of(p.examples[0]) == ["pincite", "decide", "a b", "--nothing", "-"]
    with pytest.raises(SystemExit):
        p.parse_args(words_of(p.examples[0])[2:])
    assert "--nothing" in capsys.readouterr().err


def test_a_parser_made_with_one_example_alone_has_a_page() -> None:
    page = parser("decide", "do it", "pincite decide").parser().format_help()
    assert "Do it." in page
    assert "examples:\n  pincite decide\n\nexit codes:\n  0  fine\n  2  the command cannot" in page


def test_the_overview_lists_every_command_under_those_it_is_for(call: Call) -> None:
    said = call("help")
    assert said == call("--help")
    for audience, (heading, _) in AUDIENCES.items():
        section = said.out.partition(f"\n{heading}:\n")[2].partition("\n\n")[0]
        assert [line.split()[0] for line in section.splitlines()] == [
            name for name, command in COMMANDS.items() if command.audience == audience
        ]


def test_help_for_what_is_no_command_says_what_may_be_meant(call: Call) -> None:
    assert call("help", "dicide") == (USAGE, "", "pincite: there is no command `dicide`; did you mean `decide`?\n")
    assert "`pincite help` lists them" in call("help", "\x1b[31m").err
    assert "\x1b" not in call("help", "\x1b[31m").err


def test_a_page_keeps_to_the_width_of_the_screen(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    page = call("help", "decide").out
    examples = {f"  {example.call}" for example in describe("decide").examples}
    assert [line for line in page.splitlines() if len(line) > 60 and line not in examples] == []


# ---- the manual -----------------------------------------------------------------------------------------------------


def test_the_manual_holds_every_command_and_option(call: Call) -> None:
    said = call("help", "--man")
    assert said.code == FINE
    assert said.out.startswith('.TH PINCITE 1 "" "pincite ')
    for name in NAMES:
        assert f"\n.SS {name}\n" in said.out
        for action in describe(name)._actions:
            for option in action.option_strings:
                assert option.replace("-", "\\-") in said.out
    one = call("help", "decide", "--man").out
    assert one.count("\n.SS ") == 1


def test_nothing_in_the_manual_is_taken_for_a_command_of_man(monkeypatch: pytest.MonkeyPatch) -> None:
    evil = ".so /etc/passwd\n.sy reboot\n'br \\*[x] \\n"
    p: Parser = parser("decide", "do it", f"pincite decide # {evil}", about=evil).parser()
    p.add_argument("--evil", help=evil)
    monkeypatch.setattr(helping, "describe", lambda _: p)
    page = helping.manual(["decide"])
    assert "so /etc/passwd" in page
    lines = page.splitlines()
    assert not [line for line in lines if line.startswith((".so", ".sy", "'"))]
    assert "\\*" not in page
    assert "\\n" not in page


@pytest.mark.system
def test_man_reads_the_manual_without_a_warning() -> None:
    assert shutil.which("groff"), "install groff"
    page = helping.manual(NAMES)
    read = subprocess.run(
        ["groff", "-man", "-Tutf8", "-ww"], input=page, capture_output=True, text=True, timeout=30, check=False
    )
    assert (read.returncode, read.stderr) == (0, "")
    assert "pincite" in read.stdout
