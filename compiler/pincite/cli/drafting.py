"""`notice write`: a draft of the notice of what changed between two days, as text, DOCX or PDF."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from pathlib import Path, PurePosixPath

from pincite.amending.changes import Comparison
from pincite.amending.comparing import compare
from pincite.amending.life import Life
from pincite.cli import FINDINGS, FINE
from pincite.cli.arguments import parser
from pincite.cli.common import Usage, out, problem, use_package
from pincite.cli.common import day as day_of
from pincite.cli.instruments import instrument
from pincite.deciding.api import rulebook
from pincite.deciding.rulebook import NotFound, Part
from pincite.ir import surface
from pincite.jurisdiction import Jurisdiction
from pincite.passes.parse import parse
from pincite.register.forms import Forms
from pincite.register.office.archive import Refused
from pincite.register.sources import day_words
from pincite.register.writing.compose import compose
from pincite.register.writing.draft import Draft
from pincite.register.writing.wording import wording
from pincite.rendering.text import clean
from pincite.runtime.timeline import Action
from pincite.settings import find_settings, sources_of
from pincite.whole import write_whole


def write(name: str, does: str, arguments: list[str], law: Jurisdiction, forms: Forms) -> int:
    """Run the command. Raises `Usage`."""
    p = parser(
        f"{name} write",
        does,
        "pincite notice write 9999 --from 2023-06-22 --to 2023-06-23 --format docx --out notice.docx # for a word processor",
        "pincite notice write 9999 --from 2023-06-22 --to 2023-06-23 # in text form, as `pincite notice read` reads it",
        about="The Sections whose words differ between the two days are printed whole, new words underscored and old ones struck "
        "through, with the front matter, the contents and the notes around them. What the rules do not know is marked "
        "[TO BE FILLED IN]. A PDF is made by LibreOffice.",
        exits={FINDINGS: "the words of a place on one of the days are not held; a blank stands there"},
    )
    p.add_argument("part", metavar="PART", help="the number of an instrument, such as 9999")
    p.add_argument("--from", dest="first", type=day_of, metavar="DAY", required=True, help="the day of the old words")
    p.add_argument("--to", dest="last", type=day_of, metavar="DAY", required=True, help="the day of the new words")
    p.add_argument("--kind", choices=("adopted", "proposed"), default="adopted", help="the kind of notice")
    p.add_argument("--agency", metavar="NAME", help="the agency, for the head of each page")
    p.add_argument("--format", choices=("text", "docx", "pdf"), default="text", help="the form of the draft")
    p.add_argument("--out", metavar="FILE", help="write into a file; a docx or pdf needs one, or a pipe")
    p.add_argument("--package", help="an installed package of checkers")
    args = p.parse_args(arguments)
    if args.first >= args.last:
        raise Usage("notice write: the day after --from must be earlier than that after --to")
    package, _ = use_package(args.package)
    book = rulebook(package)
    part = instrument(book, args.part)
    if part is None:
        raise NotFound(f"there is no instrument {args.part}")
    known = book.latest_known(tuple(book.instruments))
    of = compare(Life(book, part, known), None, args.first.toordinal(), args.last.toordinal())
    if of.same:
        raise Usage(f"notice write: no words of {part.citation} differ between these days; there is nothing to write")
    action = _action(of) if args.kind == "adopted" else None
    how = wording(forms, args.kind)
    draft = compose(of, action, _said(part, args.agency, law), _divisions(part, law), how, forms)
    made = _form(draft, args.format)
    _write(made, args.out, args.format)
    _tell(draft, args.out)
    return FINDINGS if draft.wanting else FINE


def _action(of: Comparison) -> Action | None:
    """The one action that made the changes. Raises `Usage` where there are several: a notice is of one."""
    did: dict[str, int] = {}
    for change in of.changes:
        for step in change.steps:
            did |= dict.fromkeys(step.actions, step.day)
    if len(did) > 1:
        in_order = sorted(did.items(), key=lambda one: one[1])
        listed = "; ".join(f"{name}, effective {day_words(date.fromordinal(day))}" for name, day in in_order)
        raise Usage(
            f"notice write: {len(did)} actions changed words between these days ({listed}); a notice is of one action. "
            "Choose the days before and on which one of them took effect, or --kind proposed"
        )
    return of.life.part.actions.get(next(iter(did), ""))


def _said(part: Part, agency: str | None, law: Jurisdiction) -> dict[str, str]:
    """What the rules and the command line say for the items of a notice, by name."""
    import re

    form = law.forms["instrument"]
    match = re.fullmatch(form.pattern, part.citation)
    number = match.groupdict().get("title") if match else None
    said = {"title": part.title, "citation": part.citation, "instrument": part.code, "title_number": number or ""}
    authority = next((n for n in _nodes(part, law) if isinstance(n, surface.Authority)), None)
    if authority is not None:
        said["authority"] = " ".join(" ".join(text.paragraphs) for text in authority.texts)
    if agency is not None:
        said["agency"] = agency
    return {name: words for name, words in said.items() if words}


def _divisions(part: Part, law: Jurisdiction) -> list[tuple[str, str]]:
    """The headings of divisions that the rules have; which Sections stand under them they do not say."""
    return [(n.cite, n.title) for n in _nodes(part, law) if isinstance(n, surface.Heading) and n.role == "division"]


def _nodes(part: Part, law: Jurisdiction) -> Iterator[object]:
    """Every node of the rule files of an instrument, as written."""
    folder = "/".join(part.package.split(".")[1:])
    sources, _ = sources_of(find_settings(Path.cwd()))
    own = [source for source in sources if PurePosixPath(source.path).parent.as_posix().endswith(folder)]
    stack: list[object] = [parse(own, law).result]
    while stack:
        node = stack.pop()
        if isinstance(node, (tuple, list)):
            stack += node
        elif is_dataclass(node) and not isinstance(node, type):
            yield node
            stack += [getattr(node, field.name) for field in fields(node)]


# ---- forms ----------------------------------------------------------------------------------------------------------------


def _form(draft: Draft, form: str) -> bytes:
    """The draft in a form. Raises `Usage` where the program that makes it is missing."""
    if form == "text":
        from pincite.register.writing.astext import as_text

        return as_text(draft).encode("utf-8")
    from pincite.register.writing.asdocx import as_docx

    made = as_docx(draft)
    if form == "docx":
        return made
    from pincite.register.office.convert import converted

    try:
        return converted(made, "docx", "pdf")
    except Refused as why:
        raise Usage(f"notice write: {why.why}; {why.help}") from None


def _write(made: bytes, into: str | None, form: str) -> None:
    """Print what was made, or write it into a file whole or not at all. Raises `Usage`."""
    if into is None:
        if form == "text":
            out(made.decode("utf-8"))
            return
        if sys.stdout.isatty():
            raise Usage(f"notice write: a {form} is not for a terminal; name a file with --out FILE")
        sys.stdout.buffer.write(made)
        sys.stdout.flush()
        return
    try:
        write_whole(Path(into), made)
    except OSError as error:
        raise Usage(f"{into} cannot be written: {error.strerror}") from None


def _tell(draft: Draft, into: str | None) -> None:
    """Say what a person has to do with the draft."""
    where = f"{clean(into)}: " if into is not None else ""
    problem(f"{where}a draft with {draft.blanks} blanks to fill in; they begin with a square bracket")
    for address in draft.wanting:
        problem(f"the words of {clean(address)} on one of the days are not held; a blank stands in their place")
