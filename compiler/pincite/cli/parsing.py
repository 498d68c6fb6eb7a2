"""The parser of a command as argparse has it: pages of help, and calls that are wrong or not of the plainest form."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from typing import NoReturn

from pincite.cli import AUDIENCES, COMMANDS, FACTS_INVALID, FINDINGS, FINE, NOT_COMPILED, USAGE
from pincite.cli.common import cleaned, width
from pincite.runtime.named import NamedTuple

_EXITS = {
    FINE: "fine",
    FINDINGS: "something was found, or what was asked for is not so",
    USAGE: "the command cannot be run as it was called; the message says why",
    NOT_COMPILED: "the rules do not compile",
    FACTS_INVALID: "the facts cannot be used; each mistake is said",
}


class Example(NamedTuple):
    """A call of a command, and what it does."""

    call: str
    does: str


class _Layout(argparse.RawDescriptionHelpFormatter):
    """How options are laid out: on the width of the page, which is found without the modules that argparse would load for it."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=min(width(), 100) - 2)


class Parser(argparse.ArgumentParser):
    """An argument parser that speaks in one line; its help is a page: what, for whom, options, examples, exit codes."""

    examples: tuple[Example, ...] = ()
    exits: Mapping[int, str] = {}
    about: tuple[str, ...] = ()
    audience: str = ""

    def format_help(self) -> str:
        """The page of the command."""
        import textwrap

        wide = min(width(), 100)
        pieces = [self.format_usage(), "\n"]
        first = " ".join(piece for piece in (self.description or "", self.audience) if piece)
        for paragraph in (first, *self.about):
            pieces.append(textwrap.fill(paragraph, wide, break_on_hyphens=False) + "\n\n")
        formatter = self._get_formatter()
        for group in self._action_groups:
            formatter.start_section(group.title)
            formatter.add_text(group.description)
            formatter.add_arguments(group._group_actions)
            formatter.end_section()
        pieces.append(formatter.format_help())
        if self.examples:
            pieces.append("\nexamples:\n")
        for example in self.examples:
            pieces.append(f"  {example.call}\n")
            if example.does:
                pieces.append(
                    textwrap.fill(example.does, wide, initial_indent="      ", subsequent_indent="      ") + "\n"
                )
        if self.exits:
            pieces.append("\nexit codes:\n")
        for code, words in sorted(self.exits.items()):
            pieces.append(textwrap.fill(words, wide, initial_indent=f"  {code}  ", subsequent_indent="     ") + "\n")
        return "".join(pieces)

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the call, and where help is."""
        name = self.prog.removeprefix("pincite ")
        if "arguments are required" in message and self.examples:
            message += f", such as {self.examples[0].call}"
        self.exit(USAGE, cleaned(f"pincite {name}: {message}; see pincite {name} --help") + "\n")


def parser_of(name: str, does: str, examples: Sequence[str], about: str, exits: Mapping[int, str]) -> Parser:
    """The parser of a command, without its arguments; what is given is what `pincite.cli.arguments.parser` was told."""
    p = Parser(
        prog=f"pincite {name}",
        description=does[0].upper() + does[1:] + ".",
        formatter_class=_Layout,
    )
    p.examples = tuple(Example(call.strip(), said.strip()) for call, _, said in (e.partition(" # ") for e in examples))
    p.exits = {code: words or _EXITS[code] for code, words in ({FINE: "", USAGE: ""} | dict(exits)).items()}
    p.about = tuple(paragraph.strip() for paragraph in about.split("\n\n") if paragraph.strip())
    p.audience = AUDIENCES[COMMANDS[name.split()[0]].audience].clause if name.split()[0] in COMMANDS else ""
    return p
