"""`help`: the page of a command, the overview of all, and the manual page for `man`."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator

from pincite.cli import AUDIENCES, COMMANDS, FINE, INTERNAL, overview
from pincite.cli.arguments import describe, parser
from pincite.cli.common import Usage, out
from pincite.cli.parsing import Parser
from pincite.runtime.facts import closest


def run(name: str, does: str, arguments: list[str]) -> int:
    """Run the command."""
    p = parser(
        name,
        does,
        "pincite help # every command in a line, under those it is for",
        "pincite help decide # what `decide` takes, with examples and exit codes",
        "pincite help --man > pincite.1 # the manual of all commands, for the program man",
        about="The page of a command is the same as `pincite COMMAND --help` prints.",
    )
    p.add_argument("command", nargs="?", help="a command; without it the overview is printed")
    p.add_argument("--man", action="store_true", help="print the manual in the form that man reads (roff)")
    args = p.parse_args(arguments)
    if args.command is not None and args.command not in COMMANDS:
        near = closest(args.command, COMMANDS)
        hint = f"did you mean `{near}`?" if near else "`pincite help` lists them"
        raise Usage(f"there is no command `{args.command}`; {hint}")
    if args.man:
        out(manual([args.command] if args.command else list(COMMANDS)))
    elif args.command is None:
        out(overview())
    else:
        out(describe(args.command).format_help())
    return FINE


# ---- the manual page ------------------------------------------------------------------------------------------------


def manual(names: list[str]) -> str:
    """The manual page of some commands, in roff (the macros of man(7))."""
    from pincite import __version__

    lines = [f'.TH PINCITE 1 "" "pincite {__version__}" "User Commands"', ".SH NAME"]
    lines += ["pincite \\- regulations as code that cites the exact words that decide", ".SH SYNOPSIS"]
    lines += [".B pincite", "\\fICOMMAND\\fR [\\fIARGUMENT\\fR ...]", ".SH DESCRIPTION"]
    lines += [_line(f"{heading[0].upper()}{heading[1:]}: {_listed(key, names)}.") for key, heading in _headings(names)]
    lines.append(".SH COMMANDS")
    for name in names:
        lines += _command(name, describe(name))
    lines += [".SH EXIT STATUS", ".TP", "0", "fine", ".TP", "2", "the command cannot be run as it was called"]
    lines += [".TP", str(INTERNAL), "a failure of pincite itself, with a line to report"]
    return "\n".join(lines) + "\n"


def _headings(names: list[str]) -> Iterator[tuple[str, str]]:
    for key, audience in AUDIENCES.items():
        if any(COMMANDS[name].audience == key for name in names):
            yield key, audience.heading


def _listed(audience: str, names: list[str]) -> str:
    return ", ".join(name for name in names if COMMANDS[name].audience == audience)


def _command(name: str, p: Parser) -> Iterator[str]:
    yield f".SS {_escaped(name)}"
    yield _line(re.sub(r"\s+", " ", p.format_usage()).strip())
    for paragraph in (f"{p.description} {p.audience}", *p.about):
        yield ".PP"
        yield _line(paragraph)
    for action in p._actions:
        yield ".TP"
        yield f"\\fB{_escaped(_heading(action))}\\fR"
        yield _line((action.help or "") % {"prog": p.prog, "default": action.default})
    for example in p.examples:
        yield from (".PP", ".RS", _line(example.does or "Example") + ":", ".PP", ".nf")
        yield _line(example.call)
        yield from (".fi", ".RE")
    yield ".PP"
    yield _line("Exit codes: " + "; ".join(f"{code} {words}" for code, words in sorted(p.exits.items())) + ".")


def _heading(action: argparse.Action) -> str:
    """An option or argument as the manual heads it."""
    if action.choices is not None:
        value = "{" + ",".join(map(str, action.choices)) + "}"
    else:
        value = str(action.metavar or action.dest).upper()
    if not action.option_strings:
        return value
    takes = "" if action.nargs == 0 else f" {value}"
    return ", ".join(option + takes for option in action.option_strings)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("`", "\\(ga")


def _line(text: str) -> str:
    """A text as one line that man takes for words, whatever it begins with."""
    line = _escaped(" ".join(text.split()))
    return "\\&" + line if line.startswith(".") else line
