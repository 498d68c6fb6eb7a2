"""`notice`: read a notice of a Register, write its texts as rule files to be encoded, or enter it into the rules."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from pincite.cli import FINDINGS, FINE, NOT_COMPILED, USAGE
from pincite.cli.arguments import parser
from pincite.cli.common import Usage, out, out_json, problem, use_package, width
from pincite.diagnostics import Diagnostic, Found, Outcome, Severity, has_errors, in_order
from pincite.jurisdiction import Jurisdiction, JurisdictionError
from pincite.register.answers import Answers, read_answers
from pincite.register.files import read_file
from pincite.register.forms import Forms, forms, read_forms
from pincite.rendering.text import clean, summary, text
from pincite.settings import SettingsError, find_settings, law_of
from pincite.source import Span
from pincite.whole import write_whole

if TYPE_CHECKING:
    from pincite.register.document import Notice


def run(name: str, does: str, arguments: list[str]) -> int:
    """Run the command."""
    try:
        if arguments[:1] == ["write"]:
            from pincite.cli.drafting import write

            return write(name, does, arguments[1:], *_law())
        return _notice(name, does, arguments)
    except JurisdictionError as error:
        problem(str(error))
        return USAGE
    except OSError as error:
        problem(f"{error.filename} cannot be read or written: {error.strerror}")
        return USAGE


def _notice(name: str, does: str, arguments: list[str]) -> int:
    p = parser(
        name,
        does,
        "pincite notice read regs/register/notice.txt # what it strikes and adds, Section by Section",
        "pincite notice read notice.txt --format html > notice.html # the same as a page",
        "pincite notice verify notice.txt # listed changes not made, wrong references, names that differ, and more",
        "pincite notice draft notice.txt --into drafts # its texts as rule files, nothing encoded yet",
        "pincite notice apply notice.txt --dry-run # what entering it would change in these rules",
        "pincite notice apply notice.txt # enter it: history, new words beside the old, what a person must look at",
        about="What is struck and what is added is weighed: answers of a person first, then the notice's own list of changes, "
        "with --held the words in force before, the sentence, and the printed marks. Each change says which of them decided "
        "and how surely. What stays uncertain is asked for and answered in a file beside the notice whose name ends in "
        ".answers.toml; `pincite explain P726` shows how.",
        exits={
            FINDINGS: "the notice is read, and something in it is missing or uncertain",
            NOT_COMPILED: "it cannot be read as a notice, or an answer cannot be used",
        },
    )
    p.add_argument(
        "way",
        choices=("read", "verify", "draft", "apply"),
        help="read it, say what is wrong in it, write its texts as rule files without logic, or enter it into the rules "
        "of this project; `pincite notice write` writes one, and has a help of its own",
    )
    p.add_argument("file", metavar="FILE", help="a notice as DOCX, PDF, DOC or in text form")
    p.add_argument(
        "--format",
        choices=("text", "html", "json", "md"),
        default="text",
        help="the form of what is printed: html for read alone, md for verify alone",
    )
    p.add_argument(
        "--into",
        metavar="FOLDER",
        help="draft: the folder to write into; what is there is kept. apply: the folder below which an instrument goes that "
        "these rules do not have yet",
    )
    p.add_argument("--dry-run", action="store_true", help="apply: change nothing, and say what would be changed")
    p.add_argument(
        "--answers", metavar="FILE", action="append", help="answers on uncertain marks (default: those beside FILE)"
    )
    p.add_argument(
        "--held", action="store_true", help="weigh the marks against the words in force before, as built here"
    )
    p.add_argument("--quiet", action="store_true", help="leave the findings out, and only count them")
    args = p.parse_args(arguments)
    if args.way != "apply" and (args.way == "draft") != (args.into is not None):
        raise Usage("a draft needs --into FOLDER" if args.into is None else "--into is for a draft, or to apply")
    if args.dry_run and args.way != "apply":
        raise Usage("--dry-run is for apply")
    if args.format == ("html" if args.way == "verify" else "md"):
        raise Usage(f"--format {args.format} is not for {args.way}")
    law, known = _law()
    outcome, texts = _outcome(Path(args.file), args.answers, args.held, law, known)
    if args.way == "verify" and outcome.result:
        from pincite.cli.verifying import verified

        return verified(outcome.result, outcome.found, Path(args.file), law, known, args.format)
    if args.way == "apply":
        return _apply(outcome, texts, law, known, args.into, args.dry_run, args.quiet)
    if args.way == "draft":
        _draft(outcome.result, Path(args.into), law, known)
    else:
        _show(outcome.result, args.format)
    return _told(outcome.found, texts, args.quiet)


def _show(notices: tuple[Notice, ...], form: str) -> None:
    """Print notices in a form; nothing where none was read."""
    if not notices:
        return
    if form == "json":
        from pincite.register.data import document

        out_json(document(notices))
    elif form == "html":
        from pincite.register.webpage import as_html

        out(as_html(notices))
    else:
        from pincite.register.printing import as_text

        rule = "\n" + "=" * min(width(), 100) + "\n\n"
        out(rule.join(as_text(notice, width()) for notice in notices))


def _apply(
    outcome: Outcome[tuple[Notice, ...]],
    texts: dict[str, str],
    law: Jurisdiction,
    known: Forms,
    into: str | None,
    dry: bool,
    quiet: bool,
) -> int:
    """Enter notices into the rules. A notice that cannot be read, or an answer that cannot be used, changes nothing."""
    from pincite.cli.applying import apply

    if has_errors(outcome.found) or not outcome.result:
        return _told(outcome.found, texts, quiet)
    found, rules = apply(outcome.result, law, known, into, dry)
    code = _told(found, texts | rules, quiet)
    return FINDINGS if code == NOT_COMPILED else code


def _draft(notices: tuple[Notice, ...], into: Path, law: Jurisdiction, known: Forms) -> None:
    """Write the texts of notices as rule files. Raises `Usage` where one is there already."""
    from pincite.register.skeleton import rule_files

    listed: dict[Path, str] = {}
    for notice in notices:
        if notice.register is None:
            where = notice.citation or "a notice"
            raise Usage(
                f"{where}: no page of the Register is found for it, so its texts have no date; nothing is drafted"
            )
        folder = into / f"{law.headings['instrument']}{notice.instrument or ''}"
        listed |= {folder / name: text for name, text in rule_files(notice, law, known).items()}
    taken = [path for path in listed if path.exists()]
    if taken:
        raise Usage(f"{taken[0]} is there already; name a folder that does not hold it")
    for path, rules in listed.items():
        write_whole(path, rules, folders=True)
    if listed:
        out(f"{len(listed)} rule files written into {clean(str(into))}; every text in them waits to be encoded\n")


# ---- what is read -------------------------------------------------------------------------------------------------------


def _law() -> tuple[Jurisdiction, Forms]:
    """The jurisdiction of the project one stands in, and how its notices are laid out."""
    settings = find_settings(Path.cwd())
    law = law_of(settings)
    if settings.jurisdiction.startswith("./"):
        own = settings.root / settings.jurisdiction / "notice.toml"
        if not own.is_file():
            raise Usage(
                f"the jurisdiction has no file {settings.jurisdiction}/notice.toml that says how notices are laid out"
            )
        return law, read_forms(own.read_text(encoding="utf-8"))
    return law, forms(settings.jurisdiction)


def notices_of(path: Path) -> tuple[Notice, ...]:
    """The notices of a file, with the answers beside it. Raises `Usage` where none can be read."""
    try:
        law, known = _law()
        outcome, _ = _outcome(path, None, False, law, known)
    except (SettingsError, JurisdictionError) as error:
        raise Usage(str(error)) from None
    if has_errors(outcome.found) or not outcome.result:
        raise Usage(f"{path} cannot be read as a notice; `pincite notice read` says why")
    return outcome.result


def _outcome(
    path: Path, named: list[str] | None, weigh: bool, law: Jurisdiction, known: Forms
) -> tuple[Outcome[tuple[Notice, ...]], dict[str, str]]:
    """The notices of a file, and the texts of the answers files, which findings may show."""
    if not path.is_file():
        raise Usage(f"there is no file {path}")
    data = path.read_bytes()
    texts: dict[str, str] = {}
    found = Found()
    answers: list[Answers] = []  # one for each of the texts
    for file in _answer_files(path, named):
        written = file.read_bytes().decode("utf-8", "replace")
        texts[file.as_posix()] = written
        answers.append(read_answers(written, file.as_posix(), found) or Answers())
    outcome = read_file(data, path.as_posix(), law, known, answers)
    if weigh:
        held = {address: words for notice in outcome.result for address, words in _held(notice).items()}
        for one in answers:
            one.used.clear()
        outcome = read_file(data, path.as_posix(), law, known, answers, held)
    read_here = {notice.register or notice.citation for notice in outcome.result}
    for one, name in zip(answers, texts, strict=True):
        if named is not None and outcome.result and one.notice and one.notice not in read_here:
            message = f"these answers are for {one.notice}, which is not in {path}"
            found.add("P729", Span(name, 1, 1, 1, 2), message, help="name the notice they are for, or leave them out")
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
    sys.stdout.flush()
    if not quiet and listed:
        sys.stderr.write("\n" + text(listed, texts) + "\n")
    sys.stderr.write(f"{summary(listed)}\n")
    if has_errors(listed):
        return NOT_COMPILED
    return FINDINGS if any(d.severity is Severity.WARNING for d in listed) else FINE
