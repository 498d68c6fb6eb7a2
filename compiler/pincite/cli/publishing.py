"""`rulebook`: the law and its logic as pages for a browser."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from pincite.cli import FINE
from pincite.cli.arguments import parser
from pincite.cli.common import Usage, day, many, out, project, use_package
from pincite.deciding.api import rulebook
from pincite.deciding.wording import day_words
from pincite.settings import find_settings

if TYPE_CHECKING:  # what makes pages is loaded only where pages are made
    from pincite.publishing.beside import Finding

_FINDINGS = "*.findings.json"


def run(name: str, does: str, arguments: list[str]) -> int:
    """Run the command."""
    p = parser(
        name,
        does,
        "pincite rulebook # the law of the last day on file, into generated/rulebook; open index.html there",
        "pincite rulebook --on 2022-12-01 --known 2022-12-01 --into as-it-was # the law as one would have read it on that day",
        about="Every Section has a page: its words, each place with a link of its own, what the rules say in sentences, every "
        "version, what changed with marks, the questions it answers and what they ask for, who owes what, what is open, what "
        "checking the notices found, and what it rests on. The pages need no network and work from a folder. They are made "
        "from the generated checkers, and from findings that are kept among the rules as `pincite notice verify --format "
        "json` prints them, in files whose names end in .findings.json. They are the same to the byte wherever they are made, "
        "but for the pictures of what rests on what, which the program dot of the package graphviz draws; where it is not "
        "installed, the lists stand alone.",
    )
    p.add_argument(
        "--into",
        metavar="FOLDER",
        help="where to write; if nothing is said, rulebook in the folder of the generated checkers",
    )
    p.add_argument("--on", type=day, metavar="DAY", help="the day of law; if nothing is said, the day of knowledge")
    p.add_argument(
        "--known", type=day, metavar="DAY", help="the day of knowledge; if nothing is said, the last on file"
    )
    p.add_argument(
        "--findings",
        metavar="FILE",
        action="append",
        help="what verifying a notice found; if nothing is said, the files of this project; may be given more than once",
    )
    p.add_argument("--package", help="an installed package of checkers")
    args = p.parse_args(arguments)
    from pincite.finding.drawing import NotDrawn, can_draw, svg
    from pincite.publishing.folder import NotOurs, write
    from pincite.publishing.publish import publish

    package, _ = use_package(args.package)
    book = rulebook(package)
    into = Path(args.into) if args.into else _usual(args.package)
    findings = _findings([Path(f) for f in args.findings] if args.findings else _kept(args.package))
    known = args.known.toordinal() if args.known else book.latest_known(tuple(book.instruments))
    on = args.on.toordinal() if args.on else known
    try:
        files = publish(book, on, known, svg if can_draw() else None, findings)
    except NotDrawn as error:
        raise Usage(f"rulebook: {error}") from None
    try:
        changed = write(into, files)
    except NotOurs:
        raise Usage(
            f"{into.as_posix()} holds files, and no rulebook was ever written there; name another folder with --into"
        ) from None
    except OSError as error:
        raise Usage(f"{into.as_posix()} cannot be written: {error.strerror}") from None
    pages = sum(path.endswith(".html") for path in files)
    out(
        f"{many(pages, 'page')} of the law of {day_words(on)}, as known {day_words(known)}; "
        f"{many(changed, 'file')} changed\n"
    )
    out(f"{into.as_posix()}/index.html\n")
    if not can_draw():
        out("without the pictures of what rests on what: the package graphviz, which draws them, is not installed\n")
    return FINE


def _usual(package: str | None) -> Path:
    """Where pages go that are told no other folder: beside the checkers of the project one stands in."""
    if package is not None:
        return Path("rulebook")
    root, name, generated, _ = project()
    folder = Path(root) / generated / ("pages" if name == "rulebook" else "rulebook")
    return folder.relative_to(Path.cwd()) if folder.is_relative_to(Path.cwd()) else folder


def _kept(package: str | None) -> list[Path]:
    """The files of findings beside the notices of the project one stands in; none for an installed package."""
    if package is not None:
        return []
    settings = find_settings(Path.cwd())
    return sorted((settings.root / settings.rules).rglob(_FINDINGS))


def _findings(paths: Sequence[Path]) -> list[Finding]:
    """The findings in some files. Raises `Usage` for one that cannot be used."""
    from pincite.publishing.beside import NotFindings, read_findings

    out_: list[Finding] = []
    for path in paths:
        try:
            out_ += read_findings(path.read_text(encoding="utf-8"))
        except OSError as error:
            raise Usage(f"{path} cannot be read: {error.strerror}") from None
        except (NotFindings, UnicodeDecodeError) as error:
            said = error if isinstance(error, NotFindings) else "it is not UTF-8"
            raise Usage(f"{path} cannot be used: {said}") from None
    return out_
