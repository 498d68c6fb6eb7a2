"""What several commands share: the project, its rulebook, dates, the width of the page, errors in one line."""

from __future__ import annotations

import os
import sys

from pincite.runtime.calendar import day_of
from pincite.runtime.lean import TYPE_CHECKING, date

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    from pincite.cli.arguments import Arguments
    from pincite.deciding.verdict import Adoption


class Usage(Exception):  # not a failure: the command was called in a way it cannot be
    """The command cannot be run as it was called; the message says why and what to do."""


def not_taken(why: str) -> Exception:
    """What to raise for a word of the command line that cannot be used where it stands."""
    from argparse import ArgumentTypeError

    return ArgumentTypeError(why)


def day(text: str) -> date:
    """A day of the command line."""
    ordinal = day_of(text)
    if ordinal is None:
        raise not_taken(f"{text} is not a day; write it as 2023-06-23")
    return date.fromordinal(ordinal)


def pair(text: str) -> tuple[str, str]:
    """NAME=VALUE of the command line."""
    name, equals, value = text.partition("=")
    if not equals or not name or not value:
        raise not_taken(f"{text} is not of the form NAME=VALUE")
    return name.strip(), value.strip()


def proposal(text: str) -> tuple[str, date]:
    """PAGE=DAY of the command line."""
    page, when = pair(text)
    return page, day(when)


def reading_option(p: Arguments) -> None:
    """Add `--reading`, as every command takes it that decides; `readings_taken` reads it."""
    p.add_argument(
        "--reading",
        type=pair,
        action="append",
        default=[],
        metavar="NAME=ALTERNATIVE",
        help="take a reading in one way",
    )


def proposed_option(p: Arguments, does: str) -> None:
    """Add `--with-proposed`, which supposes that a proposal takes effect on a day; `does` says what for."""
    p.add_argument("--with-proposed", type=proposal, action="append", default=[], metavar="PAGE=DAY", help=does)


def plain(text: str) -> str:
    """Text of the command line that goes into a record."""
    if not text.isprintable():
        raise not_taken("the subject is not text")
    return text


def width() -> int:
    """The width of the page."""
    columns = os.environ.get("COLUMNS", "")
    if columns.isdigit() and int(columns) > 0:
        return min(int(columns), 120)
    if sys.stdout.isatty():
        return min(os.get_terminal_size().columns, 120)
    return 100


def many(number: int, what: str) -> str:
    """A number of things in words: `1 example`, `2 examples`."""
    return f"{number} {what}{'' if number == 1 else 's'}"


def out(text: str) -> None:
    """Write to standard output; what the terminal cannot show is replaced, never an error."""
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(text.encode(encoding, "replace").decode(encoding))


def out_json(document: Any, in_order: bool = False) -> None:
    """Write a document as JSON; what a terminal would obey is written as its escape, which is the same document."""
    import json

    text = json.dumps(document, indent=1, ensure_ascii=False, sort_keys=in_order)
    out("".join(c if c.isprintable() or c == "\n" else json.dumps(c)[1:-1] for c in text) + "\n")


def problem(text: str) -> None:
    """Write one line to standard error, without characters a terminal would obey."""
    sys.stderr.write(f"pincite: {cleaned(text)}\n")


def cleaned(text: str) -> str:
    """A text in which everything a terminal would obey is replaced."""
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
