"""`notice`: read a notice of a Register, or write its texts as rule files to be encoded."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from pincite import render
from pincite.cli import FINDINGS, FINE, NOT_COMPILED, USAGE
from pincite.cli.common import Usage, out, out_json, parser, problem, use_package, width
from pincite.diagnostics import Diagnostic, Found, Outcome, Severity, has_errors, in_order
from pincite.jurisdiction import JurisdictionError, jurisdiction
from pincite.register.answers import Answers, read_answers
from pincite.register.forms import forms
from pincite.register.read import read_notices
from pincite.settings import SettingsError, find_settings

if TYPE_CHECKING:
    from pincite.register.document import Notice

_WAYS = {"read": "read a notice into a document", "draft": "write the texts of a notice as rule files without logic"}


def run(name: str, does: str, arguments: list[str]) -> int:
    """Run one of the ways of the command."""
    try:
        if not arguments or arguments[0] in ("-h", "--help"):
            lines = [f"usage: pincite {name} WAY FILE ...", "", does[0].upper() + does[1:] + ".", ""]
            lines += [f"  {way:<7}{words}" for way, words in _WAYS.items()]
            lines += ["", f"pincite {name} WAY --help says more of a way.", "", "example:", f"  pincite {name} read notice.txt"]
            out("\n".join(lines) + "\n")
            return FINE if arguments else USAGE
        way = arguments[0]
        if way not in _WAYS:
            raise Usage(f"{way} is no way of `{name}`; say {' or '.join(_WAYS)}")
        return {"read": _read, "draft": _draft}[way](_WAYS[way], arguments[1:])
    except (Usage, SettingsError, JurisdictionError) as error:
        problem(str(error))
        return USAGE
    except OSError as error:
        problem(f"{error.filename} cannot be read or written: {error.strerror}")
        return USAGE


def _read(does: str, arguments: list[str]) -> int:
    p = parser("notice read", does, "pincite notice read regs/register/notice.txt --format html > notice.html")
    p.add_argument("file", metavar="FILE", help="a notice in text form")
    p.add_argument("--format", choices=("text", "html", "json"), default="text")
    p.add_argument(
        "--answers", metavar="FILE", action="append", help="answers on uncertain marks (default: those beside FILE)"
    )
    p.add_argument(
        "--held", action="store_true", help="weigh the marks against the words in force before, as built here"
    )
    p.add_argument("--quiet", action="store_true", help="leave the findings out, and only count them")
    args = p.parse_args(arguments)
    outcome, texts = _outcome(Path(args.file), args.answers, args.held)
    notices = outcome.result
    if args.format == "json" and notices:
        from pincite.register.data import document

        out_json(document(notices))
    elif args.format == "html" and notices:
        from pincite.register.webpage import as_html

        out(as_html(notices))
    elif notices:
        from pincite.register.printing import as_text

        rule = "\n" + "=" * min(width(), 100) + "\n\n"
        out(rule.join(as_text(notice, width()) for notice in notices))
    return _told(outcome.found, texts, args.quiet)


def _draft(does: str, arguments: list[str]) -> int:
    p = parser("notice draft", does, "pincite notice draft regs/register/notice.txt --into drafts")
    p.add_argument("file", metavar="FILE", help="a notice in text form")
    p.add_argument("--into", metavar="FOLDER", required=True, help="the folder to write into; what is there is kept")
    p.add_argument(
        "--answers", metavar="FILE", action="append", help="answers on uncertain marks (default: those beside FILE)"
    )
    p.add_argument("--quiet", action="store_true", help="leave the findings out, and only count them")
    args = p.parse_args(arguments)
    outcome, texts = _outcome(Path(args.file), args.answers)
    from pincite.register.skeleton import rule_files

    law = jurisdiction(*_law())
    listed: dict[Path, str] = {}
    for notice in outcome.result:
        folder = Path(args.into) / f"{law.headings['instrument']}{notice.instrument or ''}"
        listed |= {folder / name: text for name, text in rule_files(notice, law, forms(_law()[0])).items()}
    taken = [path for path in listed if path.exists()]
    if taken:
        raise Usage(f"{taken[0]} is there already; name a folder that does not hold it")
    for path, text in listed.items():
        _write(path, text)
    if listed:
        out(
            f"{len(listed)} rule files written into {render.clean(args.into)}; every text in them waits to be encoded\n"
        )
    return _told(outcome.found, texts, args.quiet)


def _write(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    import os

    path.parent.mkdir(parents=True, exist_ok=True)
    made = path.with_name(f".{path.name}.new")
    with made.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    made.replace(path)


# ---- what is read -------------------------------------------------------------------------------------------------------


def _law() -> tuple[str, Path | None]:
    """The jurisdiction of the project one stands in."""
    settings = find_settings(Path.cwd())
    return settings.jurisdiction, settings.root


def _outcome(
    path: Path, named: list[str] | None, weigh: bool = False
) -> tuple[Outcome[tuple[Notice, ...]], dict[str, str]]:
    """The notices of a file, and the texts of the files that findings may show."""
    name, root = _law()
    law, known = jurisdiction(name, root), forms(name)
    if not path.is_file():
        raise Usage(f"there is no file {path}")
    data = path.read_bytes()
    texts = {path.as_posix(): data.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")}
    found = Found()
    answers: list[Answers] = []
    for file in _answer_files(path, named):
        text = file.read_bytes().decode("utf-8", "replace")
        texts[file.as_posix()] = text
        if (read := read_answers(text, file.as_posix(), found)) is not None:
            answers.append(read)
    outcome = read_notices(data, path.as_posix(), law, known, answers)
    if weigh:
        held = {address: words for notice in outcome.result for address, words in _held(notice).items()}
        for one in answers:
            one.used.clear()
        outcome = read_notices(data, path.as_posix(), law, known, answers, held)
    return Outcome(outcome.result, (*found, *outcome.found)), texts


def _held(notice: Notice) -> dict[str, str]:
    """The words in force on the day before a notice takes effect, by address, as the checkers of the project hold them."""
    from pincite.deciding.api import rulebook
    from pincite.deciding.linking import Law
    from pincite.runtime.timeline import IN_FORCE

    package, _ = use_package(None)
    book = rulebook(package)
    if notice.effective is None or notice.instrument not in book.instruments:
        return {}
    day = notice.effective.toordinal() - 1
    part, law = book.part(notice.instrument), Law(book, day)
    tabled = {place.address for place in notice.places() if place.tables}
    out = {}
    for place in part.places():
        status = law.status(part, place.timeline, day)
        if status.kind == IN_FORCE and place.address not in tabled:
            out[place.address] = "\n".join(book.paragraphs(place.address, status.version))
    return {address: words for address, words in out.items() if words}


def _answer_files(path: Path, named: list[str] | None) -> Iterable[Path]:
    """The answers files named, or all that stand beside a notice."""
    if named is None:
        return sorted(path.parent.glob("*.answers.toml"))
    for file in named:
        if not Path(file).is_file():
            raise Usage(f"there is no file {file}")
    return [Path(file) for file in named]


def _told(found: Iterable[Diagnostic], texts: dict[str, str], quiet: bool) -> int:
    """Say what was found, on standard error, and give the exit code."""
    listed = in_order(found)
    shown = {path: text for path, text in texts.items() if path.endswith(".toml")}
    if not quiet and listed:
        sys.stdout.flush()
        sys.stderr.write("\n" + render.text(listed, shown) + "\n")
    sys.stderr.write(f"{render.summary(listed)}\n")
    if has_errors(listed):
        return NOT_COMPILED
    return FINDINGS if any(d.severity is Severity.WARNING for d in listed) else FINE
