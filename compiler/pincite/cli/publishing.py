"""`rulebook`: the law and its logic as pages for a browser."""

from __future__ import annotations

from pathlib import Path

from pincite.cli import FINE
from pincite.cli.arguments import parser
from pincite.cli.common import Usage, day, out, use_package
from pincite.deciding.api import rulebook
from pincite.deciding.wording import day_words

_USUAL = "rulebook"


def run(name: str, does: str, arguments: list[str]) -> int:
    """Run the command."""
    p = parser(
        name,
        does,
        "pincite rulebook # the law of the last day on file, into the folder rulebook; open index.html there",
        "pincite rulebook --on 2022-12-01 --known 2022-12-01 --into as-it-was # the law as one would have read it on that day",
        about="Every Section has a page: its words, each place with a link of its own, what the rules say in sentences, every "
        "version, what changed with marks, the questions it answers and what they ask for, who owes what, what is open, and "
        "what it rests on. The pages need no network and work from a folder; they are made from the generated checkers alone, "
        "and are the same to the byte wherever they are made, but for the pictures of what rests on what, which the program "
        "dot of the package graphviz draws; where it is not installed, the lists stand alone.",
    )
    p.add_argument("--into", metavar="FOLDER", default=_USUAL, help=f"where to write; {_USUAL} if nothing is said")
    p.add_argument("--on", type=day, metavar="DAY", help="the day of law; if nothing is said, the day of knowledge")
    p.add_argument(
        "--known", type=day, metavar="DAY", help="the day of knowledge; if nothing is said, the last on file"
    )
    p.add_argument("--package", help="an installed package of checkers")
    args = p.parse_args(arguments)
    from pincite.finding.drawing import NotDrawn, can_draw, svg
    from pincite.publishing.folder import NotOurs, write
    from pincite.publishing.publish import publish

    package, _ = use_package(args.package)
    book = rulebook(package)
    known = args.known.toordinal() if args.known else book.latest_known(tuple(book.instruments))
    on = args.on.toordinal() if args.on else known
    try:
        files = publish(book, on, known, svg if can_draw() else None)
    except NotDrawn as error:
        raise Usage(f"rulebook: {error}") from None
    try:
        changed = write(Path(args.into), files)
    except NotOurs:
        raise Usage(
            f"{args.into} holds files, and no rulebook was ever written there; name another folder with --into"
        ) from None
    except OSError as error:
        raise Usage(f"{args.into} cannot be written: {error.strerror}") from None
    pages = sum(path.endswith(".html") for path in files)
    out(f"{pages} pages of the law of {day_words(on)}, as known {day_words(known)}; {changed} files changed\n")
    out(f"{args.into}/index.html\n")
    if not can_draw():
        out("without the pictures of what rests on what: the package graphviz, which draws them, is not installed\n")
    return FINE
