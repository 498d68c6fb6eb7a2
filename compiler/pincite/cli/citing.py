"""`cite`: the citations in a text, each written canonically, with what it names."""

from __future__ import annotations

import sys
from typing import Any

from pincite.cli import FINDINGS, FINE
from pincite.cli.arguments import parser
from pincite.cli.common import Usage, day, out, out_json, problem, use_package
from pincite.cli.law import status_words
from pincite.deciding.api import rulebook
from pincite.deciding.asked import find
from pincite.deciding.wording import day_words
from pincite.finding.citing import find_citations, of_document
from pincite.finding.resolving import Named, resolve
from pincite.runtime.timeline import IN_FORCE


def run(name: str, does: str, arguments: list[str]) -> int:
    """Run the command."""
    p = parser(
        name,
        does,
        "pincite cite 'see 9999.25(g) and 9999.30' # each citation with its heading, or why it names nothing",
        "pincite cite - --on 2024-02-01 --format json # every citation of a letter on standard input, with its status",
        "pincite cite 'under subsection (h)' --in '9999.25(g)' # a relative citation, read where it stands",
        about="A line for each citation, with the number of characters before it. What is not among the rules held here (a "
        "statute, another agency's rules) is recognised, and said to be elsewhere.",
        exits={FINDINGS: "a citation names nothing, or the text has none"},
    )
    p.add_argument("text", help="a text; - reads standard input")
    p.add_argument("--on", type=day, metavar="DAY", help="say what is the case with each place on a day")
    p.add_argument("--known", type=day, metavar="DAY", help="the day of knowledge")
    p.add_argument("--in", dest="near", metavar="CITE", help="the place the text stands in, for relative citations")
    p.add_argument("--format", choices=("text", "json"), default="text", help="json: for a program to read")
    p.add_argument("--package", help="an installed package of checkers")
    args = p.parse_args(arguments)
    text = _standard_input() if args.text == "-" else args.text
    package, _ = use_package(args.package)
    book = rulebook(package)
    near = find(book, args.near)[1].address if args.near else ""
    forms = of_document(book.checkers.json("names.json")["citations"])
    on = args.on.toordinal() if args.on else None
    known = args.known.toordinal() if args.known else book.latest_known(tuple(book.instruments))
    named = [resolve(cited, book, forms, on, known) for cited in find_citations(text, forms, near)]
    if args.format == "json":
        out_json([_as_json(entry) for entry in named])
    else:
        for entry in named:
            line = _line(entry, f"on {day_words(on)}" if on is not None else "")
            out("".join(c if c.isprintable() else "?" for c in line) + "\n")
    if not named:
        problem("there is no citation in this text that this jurisdiction knows")
    return FINDINGS if not named or any(entry.there is False for entry in named) else FINE


def _standard_input() -> str:
    try:
        return sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Usage(
            f"cite: standard input is not UTF-8 (byte {error.start}); save the text with that encoding"
        ) from None


def _line(entry: Named, when: str) -> str:
    start = f"{entry.cited.start}: "
    if entry.there is not True:
        unclear = entry.cited.kind == "relative" and not entry.address
        kind = "elsewhere" if entry.there is None else "unclear" if unclear else "not found"
        return f"{start}{entry.canonical}  {kind}: {entry.why}"
    heading = f"  {entry.heading}" if entry.heading else ""
    status = ""
    if entry.status is not None:
        in_force = "in force " if entry.status.kind == IN_FORCE else ""
        status = f"; {in_force}{when}: {status_words(entry.status, entry.address)}"
    return f"{start}{entry.canonical}{heading}{status}"


def _as_json(entry: Named) -> dict[str, Any]:
    document: dict[str, Any] = {
        "start": entry.cited.start,
        "end": entry.cited.end,
        "written": entry.cited.written,
        "kind": entry.cited.kind,
        "citation": entry.canonical,
        "address": entry.address or None,
        "exists": entry.there,
    }
    if entry.there:
        document["heading"] = entry.heading
    else:
        document["why"] = entry.why
    if entry.status is not None:
        document["status"] = entry.status.kind
        document["says"] = status_words(entry.status, entry.address)
    return document
