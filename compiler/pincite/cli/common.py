"""What several commands share: the project, its rulebook, dates, the width of the page, errors in one line."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterable, Mapping
from datetime import date
from importlib import import_module
from typing import TYPE_CHECKING, Any, NoReturn

from pincite.cli import AUDIENCES, COMMANDS, FACTS_INVALID, FINDINGS, FINE, NOT_COMPILED, USAGE
from pincite.runtime.calendar import day_of
from pincite.runtime.named import NamedTuple

if TYPE_CHECKING:
    from pincite.deciding.verdict import Adoption


class Usage(Exception):  # not a failure: the command was called in a way it cannot be
    """The command cannot be run as it was called; the message says why and what to do."""


class Described(Exception):  # not a failure: only what a command takes was asked for
    """A command was asked what it takes; `parser` knows."""

    def __init__(self, parser: Parser) -> None:
        self.parser = parser
        super().__init__(parser.prog)


class Example(NamedTuple):
    """A call of a command, and what it does."""

    call: str
    does: str


READING = "take a reading in one way"  # what the option --reading does, wherever it is
_DESCRIBE = "\0describe"  # told from what a user writes by its identity
_EXITS = {
    FINE: "fine",
    FINDINGS: "something was found, or what was asked for is not so",
    USAGE: "the command cannot be run as it was called; the message says why",
    NOT_COMPILED: "the rules do not compile",
    FACTS_INVALID: "the facts cannot be used; each mistake is said",
}


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

    def parse_known_args(self, args: Any = None, namespace: Any = None, **more: Any) -> Any:
        """What argparse does; but where only a description was asked for, `Described` is raised."""
        if args and args[0] is _DESCRIBE:
            raise Described(self)
        return super().parse_known_args(args, namespace, **more)

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
        name = self.prog.split()[-1]
        self.exit(USAGE, _clean(f"pincite {name}: {message}; see pincite {name} --help") + "\n")


def parser(name: str, does: str, *examples: str, about: str = "", exits: Mapping[int, str] | None = None) -> Parser:
    """A parser for a command; every command makes its own here, so that every page of help has the same form.

    Each example is a call as one would type it; after ` # ` stands what it does. `about` says what `does` has no room for, in
    paragraphs. `exits` says what the exit codes mean for this command; 0 and 2 mean the same everywhere, and a code whose words
    are empty has the usual ones.
    """
    p = Parser(
        prog=f"pincite {name}",
        description=does[0].upper() + does[1:] + ".",
        formatter_class=_Layout,
    )
    p.examples = tuple(Example(call.strip(), said.strip()) for call, _, said in (e.partition(" # ") for e in examples))
    p.exits = {code: words or _EXITS[code] for code, words in ({FINE: "", USAGE: ""} | dict(exits or {})).items()}
    p.about = tuple(paragraph.strip() for paragraph in about.split("\n\n") if paragraph.strip())
    p.audience = AUDIENCES[COMMANDS[name.split()[0]].audience].clause if name.split()[0] in COMMANDS else ""
    return p


def describe(name: str) -> Parser:
    """The parser of a command, without running the command. Raises `KeyError` for a name that is no command's."""
    command = COMMANDS[name]
    module = import_module(f"pincite.cli.{command.module}")
    try:
        module.run(name, command.does, [_DESCRIBE])
    except Described as described:
        return described.parser
    raise TypeError(f"{name} does not read its arguments with a parser")


def day(text: str) -> date:
    """A day of the command line."""
    ordinal = day_of(text)
    if ordinal is None:
        raise argparse.ArgumentTypeError(f"{text} is not a day; write it as 2023-06-23")
    return date.fromordinal(ordinal)


def pair(text: str) -> tuple[str, str]:
    """NAME=VALUE of the command line."""
    name, equals, value = text.partition("=")
    if not equals or not name or not value:
        raise argparse.ArgumentTypeError(f"{text} is not of the form NAME=VALUE")
    return name.strip(), value.strip()


def proposal(text: str) -> tuple[str, date]:
    """PAGE=DAY of the command line."""
    page, when = pair(text)
    return page, day(when)


def plain(text: str) -> str:
    """Text of the command line that goes into a record."""
    if not text.isprintable():
        raise argparse.ArgumentTypeError("the subject is not text")
    return text


def width() -> int:
    """The width of the page."""
    columns = os.environ.get("COLUMNS", "")
    if columns.isdigit() and int(columns) > 0:
        return min(int(columns), 120)
    if sys.stdout.isatty():
        return min(os.get_terminal_size().columns, 120)
    return 100


def out(text: str) -> None:
    """Write to standard output; what the terminal cannot show is replaced, never an error."""
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(text.encode(encoding, "replace").decode(encoding))


def out_json(document: Any, in_order: bool = False) -> None:
    """Write a document as JSON; what a terminal would obey is written as its escape, which is the same document."""
    text = json.dumps(document, indent=1, ensure_ascii=False, sort_keys=in_order)
    out("".join(c if c.isprintable() or c == "\n" else json.dumps(c)[1:-1] for c in text) + "\n")


def problem(text: str) -> None:
    """Write one line to standard error, without characters a terminal would obey."""
    sys.stderr.write(f"pincite: {_clean(text)}\n")


def _clean(text: str) -> str:
    return "".join(c if c.isprintable() else "?" for c in text)


def project() -> tuple[str, str, str, dict[str, tuple[str, str, str]]]:
    """Root, package, folder of generated code and adopted readings of the project one stands in.

    Only what deciding needs; raises `Usage` where there is no project.
    """
    from pincite.settings import SettingsError, find_settings

    try:
        settings = find_settings(os.getcwd())  # noqa: PTH109  # pathlib is slow to load, and deciding does without
    except SettingsError as error:
        raise Usage(str(error)) from None
    adopted = {a.reading: (a.alternative, a.authority, a.date) for a in settings.adopted}
    return settings.home, settings.package, settings.generated, adopted


def use_package(package: str | None) -> tuple[str, dict[str, tuple[str, str, str]]]:
    """The package of generated checkers to decide with, and the readings the project has adopted.

    A package that is named is taken as installed; else it is the one of the project one stands in.
    """
    if package is not None:
        return _installed(package), {}
    root, name, generated, adopted = project()
    folder = os.path.join(root, generated)  # noqa: PTH118
    if not os.path.isfile(os.path.join(folder, name, "index.py")):  # noqa: PTH113, PTH118
        raise Usage(f"there are no checkers in {generated}/{name} yet; write them with `pincite build`")
    if folder not in sys.path:
        sys.path.insert(0, folder)
    return name, adopted


def _installed(package: str) -> str:
    """The name of a package of checkers that can be imported. Raises `Usage`."""
    from importlib.util import find_spec

    if not all(piece.isidentifier() for piece in package.split(".")):
        raise Usage(f"`{package}` is not the name of a package")
    try:
        there = find_spec(package)
        index = find_spec(f"{package}.index") if there is not None and there.submodule_search_locations else None
    except ModuleNotFoundError:
        there = None
    if there is None:
        raise Usage(f"there is no package {package}; install it, or call from the project that builds it")
    if index is None:
        raise Usage(f"{package} is not a package of checkers")
    return package


def readings_taken(
    adopted: Mapping[str, tuple[str, str, str]], asked: Iterable[tuple[str, str]]
) -> dict[str, Adoption]:
    """The ways in which readings are taken, by name: those the project has adopted, under those that were asked for."""
    from pincite.deciding.verdict import Adoption

    return {name: Adoption(*how) for name, how in adopted.items()} | {name: Adoption(way) for name, way in asked}
