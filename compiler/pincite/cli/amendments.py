"""`redline` and `blame`: what an amendment changed, and who put each phrase there."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from pincite.amending.changes import Comparison
from pincite.amending.comparing import compare
from pincite.amending.life import Life
from pincite.cli import FINDINGS, FINE
from pincite.cli.arguments import parser
from pincite.cli.common import Usage, day, out, out_json, problem, use_package, width
from pincite.cli.instruments import instrument
from pincite.deciding.api import rulebook
from pincite.deciding.asked import at, find
from pincite.deciding.rulebook import NotFound, Part, Rulebook
from pincite.deciding.wording import day_words
from pincite.runtime.trace import Place
from pincite.whole import write_whole


def run(name: str, does: str, arguments: list[str]) -> int:
    """Run one of the commands."""
    return {"redline": _redline, "blame": _blame}[name](does, arguments)


# ---- redline --------------------------------------------------------------------------------------------------------


def _redline(does: str, arguments: list[str]) -> int:
    p = parser(
        "redline",
        does,
        "pincite redline '9999.25(g)' --from 2020-01-01 --to 2024-01-01 # one subsection, as text",
        "pincite redline 9999 --from 2020-01-01 --to 2024-01-01 --changed # a whole instrument, only what changed",
        "pincite redline 9999.25 --from 2020-01-01 --to 2024-01-01 --format html > changes.html # a page that prints",
        "pincite redline 9999.25 --from 2020-01-01 --to 2024-01-01 --format docx --into changes.docx # for a word processor",
        about="A place is the same place under another number, and says what it was called before. Words that are not held "
        "are never taken for words that did not change.\n\n"
        "A docx has tracked changes, each with the action that made it as its author and the day it took effect as its date: "
        "to accept all gives the later words, to reject all the earlier. With --marks printed it has the marks that a "
        "Register prints, underscored and struck through.",
        exits={FINDINGS: "the words of a place on one of the days are not held, so they cannot be compared"},
    )
    p.add_argument("cite", help="an address, such as 9999.25(g), or the number of an instrument")
    p.add_argument("--from", dest="first", type=day, metavar="DAY", required=True, help="the earlier day of law")
    p.add_argument("--to", dest="last", type=day, metavar="DAY", required=True, help="the later day of law")
    p.add_argument("--known", type=day, metavar="DAY", help="the day of knowledge")
    p.add_argument(
        "--changed", action="store_true", help="text, html: leave out what is the same, and list it at the end"
    )
    p.add_argument("--format", choices=("text", "html", "docx", "json"), default="text", help="the form of the redline")
    p.add_argument("--marks", choices=("tracked", "printed"), default="tracked", help="docx: how changes are marked")
    p.add_argument("--into", metavar="FILE", help="write into a file; a docx needs one, or a pipe")
    p.add_argument("--package", help="an installed package of checkers")
    args = p.parse_args(arguments)
    if args.first > args.last:
        raise Usage("redline: the day after --from is later than that after --to; give the earlier day first")
    if args.marks != "tracked" and args.format != "docx":
        raise Usage("redline: --marks goes with --format docx")
    package, _ = use_package(args.package)
    book = rulebook(package)
    first, last = args.first.toordinal(), args.last.toordinal()
    part, top, known = _asked(book, args.cite, last, args.known.toordinal() if args.known else None)
    found = compare(Life(book, part, known), top, first, last)
    _write(_form(found, args), args.into)
    _other_place(book, args.cite, top, first, known)
    return FINDINGS if found.unknown else FINE


# ---- blame ----------------------------------------------------------------------------------------------------------


def _blame(does: str, arguments: list[str]) -> int:
    p = parser(
        "blame",
        does,
        "pincite blame '9999.25(g)' # the words in force as last known, and where each phrase comes from",
        "pincite blame 9999.25 --on 2022-12-01 --format json # a Section as it was on a day, for a program",
        about="Only words that are held can be compared. Of words that were there in the oldest version that is held, and had "
        "others before them, it is said since when they are held; they may be older.",
        exits={FINDINGS: "the words of a place there are not held, or it was not in force on that day"},
    )
    p.add_argument("cite", help="an address, such as 9999.25(g), or the number of an instrument")
    p.add_argument("--on", type=day, metavar="DAY", help="the day of law; if nothing is said, the day of knowledge")
    p.add_argument("--known", type=day, metavar="DAY", help="the day of knowledge")
    p.add_argument("--format", choices=("text", "json"), default="text", help="json: for a program to read")
    p.add_argument("--package", help="an installed package of checkers")
    args = p.parse_args(arguments)
    from pincite.amending.blame import as_data, as_text, blame

    package, _ = use_package(args.package)
    book = rulebook(package)
    known = args.known.toordinal() if args.known else book.latest_known(tuple(book.instruments))
    when = args.on.toordinal() if args.on else known
    part, top = instrument(book, args.cite), None
    if part is None:
        part, top = at(book, args.cite, when, known)
    found = blame(Life(book, part, known), top, when)
    if args.format == "json":
        out_json(as_data(found))
    else:
        for line in as_text(found, width()):
            out(line + "\n")
    return FINDINGS if found.wanting else FINE


def _asked(book: Rulebook, cite: str, when: int, known: int | None) -> tuple[Part, Place | None, int]:
    """The instrument and place of a citation as it is read on a day, and the day of knowledge."""
    whole = instrument(book, cite)
    seen = known if known is not None else book.latest_known(tuple(book.instruments))
    if whole is not None:
        return whole, None, seen
    try:
        return *find(book, cite), seen
    except NotFound:
        return *at(book, cite, 1, seen), seen  # a number that only a place before its renumbering had


def _other_place(book: Rulebook, cite: str, top: Place | None, first: int, known: int) -> None:
    """Say where the number was that of another place on the first day."""
    if top is None:
        return
    _, before = at(book, cite, first, known)
    if before.address != top.address:
        problem(
            f"redline: on {day_words(first)} {cite} was the number of what is now {before.address}; shown is what is "
            f"{top.address} now. For the other ask for {before.address}"
        )


def _form(found: Comparison, args: argparse.Namespace) -> bytes | str | None:
    match args.format:
        case "json":
            from pincite.amending.data import as_data

            if args.into is None:
                out_json(as_data(found))
                return None
            import json

            return json.dumps(as_data(found), indent=1, ensure_ascii=True) + "\n"
        case "html":
            from pincite.amending.webpage import as_html

            return as_html(found, args.changed)
        case "docx":
            from pincite.amending.worddoc import as_docx

            if args.into is None and sys.stdout.isatty():
                raise Usage("redline: a docx is not for a terminal; name a file with --into FILE")
            return as_docx(found, args.marks == "tracked")
        case _:
            from pincite.amending.textform import as_text

            return "".join(line + "\n" for line in as_text(found, width(), args.changed))


def _write(made: bytes | str | None, into: str | None) -> None:
    """Print what was made, or write it into a file whole or not at all."""
    if made is None:
        return
    if into is None:
        if isinstance(made, bytes):
            sys.stdout.buffer.write(made)
        else:
            out(made)
        return
    try:
        write_whole(Path(into), made)
    except OSError as error:
        raise Usage(f"{into} cannot be written: {error.strerror}") from None
