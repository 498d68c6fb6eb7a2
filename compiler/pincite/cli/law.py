"""`text` and `history`: the law at a date, from the generated texts and timelines."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from typing import Any

from pincite.amending.actions import actions
from pincite.amending.periods import HOW, changed_within, period_days, period_words
from pincite.cli import FINDINGS, FINE
from pincite.cli.arguments import parser
from pincite.cli.common import day, out, out_json, use_package, width
from pincite.cli.instruments import (
    action_json,
    action_line,
    heading,
    instrument,
    section_json,
    section_lines,
    sections,
)
from pincite.cli.logic import show_logic
from pincite.deciding.api import rulebook
from pincite.deciding.asked import at, find
from pincite.deciding.linking import Law
from pincite.deciding.rulebook import Part, Rulebook
from pincite.deciding.wording import day_words, ended_by, iso
from pincite.runtime.addresses import labels_below, stands_in
from pincite.runtime.timeline import FIRST_DAY, IN_FORCE, LAST_DAY, TEXT_NOT_HELD, Status
from pincite.runtime.trace import Place


def run(name: str, does: str, arguments: list[str]) -> int:
    """Run one of the commands."""
    return {"text": _text, "history": _history}[name](does, arguments)


def status_words(status: Status, address: str) -> str:
    """What is the case with a place on a day, in words."""
    match status.kind:
        case "in_force" | "text_not_held":
            start = "" if status.start <= FIRST_DAY else f"from {day_words(status.start)} "
            end = "no end known" if status.end >= LAST_DAY else f"to {day_words(status.end)}"
            how = f" ({HOW.get(status.how, status.how)})" if status.how else ""
            held = "" if status.kind == "in_force" else ", words not held"
            return f"{start}{end}{how}: {status.action or 'permanent words'}{held}"
        case "end_not_stated":
            return f"{day_words(status.start)} to {day_words(status.end)}: {status.action}, end not stated"
        case "ended":
            return f"ended on {day_words(status.last)} ({ended_by(status.action, status.how)})"
        case "not_yet_in_force":
            perhaps = f", {status.how}" if status.how else ""
            return f"not yet in force (from {day_words(status.first)}, by {status.action}){perhaps}"
        case "suspended":
            until = f" until {day_words(status.end)}" if status.end < LAST_DAY else ""
            return f"suspended by {status.action}{until}"
        case _:
            return f"there is no {address} as far as is known"


# ---- text -----------------------------------------------------------------------------------------------------------


def _text(does: str, arguments: list[str]) -> int:
    p = parser(
        "text",
        does,
        "pincite text '9999.25(g)' --on 2022-12-01 # the words of a subsection on that day, and all below it",
        "pincite text 9999 --on 2022-12-01 # the Sections of an instrument, in force and not",
        "pincite text '9999.25(g)' --logic # what the rules there say, in every version",
        exits={FINDINGS: "there is such a place, but its words were not in force on that day or are not held"},
    )
    p.add_argument("cite", help="an address, such as 9999.25(g), or the number of an instrument")
    p.add_argument("--on", type=day, metavar="DAY", help="the day of law; with --logic it may be left out")
    p.add_argument("--known", type=day, metavar="DAY", help="the day of knowledge")
    p.add_argument("--logic", action="store_true", help="say what the rules there say, in sentences")
    p.add_argument("--format", choices=("text", "json"), default="text", help="json: for a program to read")
    p.add_argument("--package", help="an installed package of checkers")
    args = p.parse_args(arguments)
    if args.on is None and not args.logic:
        p.error("the following arguments are required: --on (it may be left out with --logic)")
    package, _ = use_package(args.package)
    book = rulebook(package)
    known = args.known.toordinal() if args.known else book.latest_known(tuple(book.instruments))
    whole = instrument(book, args.cite)
    if args.logic:
        return _logic(book, whole, args.cite, args.on.toordinal() if args.on else None, known, args.format)
    when = args.on.toordinal()
    if whole is not None:
        return _sections(book, whole, when, known, args.format)
    part, place = at(book, args.cite, when, known)
    law = Law(book, known)
    below = [p for p in part.places() if p.address == place.address or stands_in(p.address, place.address)]
    shown = [(p, law.status(part, p.timeline, when)) for p in below]
    if args.format == "json":
        rows = [_text_json(book, p, status) for p, status in shown]
        out_json(rows)
    else:
        for entry in list(_text_lines(book, shown, place)):
            out(entry + "\n")
    status = shown[0][1]
    return FINE if status.kind == IN_FORCE else FINDINGS


def _logic(book: Rulebook, whole: Part | None, cite: str, when: int | None, known: int, form: str) -> int:
    """What the rules at an address and below it say; with a day, after the words that are then in force."""
    law = Law(book, known)
    if whole is not None:
        show_logic(whole, whole.places(), law, when, form)
        return FINE
    part, place = find(book, cite) if when is None else at(book, cite, when, known)
    below = [p for p in part.places() if p.address == place.address or stands_in(p.address, place.address)]
    status = None if when is None else law.status(part, place.timeline, when)
    if when is not None and form == "text":
        for line in _text_lines(book, [(p, law.status(part, p.timeline, when)) for p in below], place):
            out(line + "\n")
    show_logic(part, below, law, when, form)
    return FINE if status is None or status.kind == IN_FORCE else FINDINGS


def _sections(book: Rulebook, part: Part, when: int, known: int, form: str) -> int:
    """The Sections of an instrument on a day."""
    shown = sections(book, part, when, known)
    if form == "json":
        out_json([section_json(place, status) for place, status in shown])
        return FINE
    out(f"{heading(part, known)}\n\n")
    for line in section_lines(shown):
        out(line + "\n")
    return FINE


def _text_json(book: Rulebook, place: Place, status: Status) -> dict[str, Any]:
    held = status.kind == IN_FORCE
    return {
        "address": place.address,
        "citation": place.citation,
        "status": status.kind,
        "action": status.action,
        "from": iso(status.start),
        "to": iso(status.end),
        "paragraphs": list(book.paragraphs(place.address, status.version)) if held else [],
    }


def _text_lines(book: Rulebook, shown: list[tuple[Place, Status]], top: Place) -> Iterator[str]:
    wide = width()
    place, status = shown[0]
    title = f"  {place.title}" if place.title else ""
    yield f"{place.citation}{title}"
    yield f"{status_words(status, place.address)}"
    for place, status in shown:
        labels = labels_below(place.address, top.address)
        lead = "  " * (len(labels) - (top.kind == "announcement" and bool(labels)))
        own = _number(place) if place.kind == "paragraph" else labels[-1] if labels else ""
        label = f"{own} " if place is not top and own else ""
        if place is not top and status.kind not in (IN_FORCE, TEXT_NOT_HELD):
            continue
        if status.kind == IN_FORCE:
            paragraphs = book.paragraphs(place.address, status.version)
            version = place.versions[status.version]
        elif status.version >= 0 and place is top:
            paragraphs, version = (), place.versions[status.version]
        else:
            paragraphs, version = (), None
        for number, paragraph in enumerate(paragraphs):
            yield ""
            first = lead + (label if number == 0 else " " * len(label))
            yield textwrap.fill(
                paragraph, wide, initial_indent=first, subsequent_indent=lead + " " * len(label), break_on_hyphens=False
            )
        if version is not None and version.reason and not paragraphs:
            yield f"{lead}{label}[not held: {version.reason}]"
        if version is not None and version.reconstructed:
            yield textwrap.fill(
                f"[reconstructed: {version.reconstructed}]", wide, initial_indent=lead, subsequent_indent=lead
            )


def _number(place: Place) -> str:
    """The number of a paragraph of an announcement."""
    return re.split(r"\W", place.address)[-1] + "."


# ---- history --------------------------------------------------------------------------------------------------------


def _history(does: str, arguments: list[str]) -> int:
    p = parser(
        "history",
        does,
        "pincite history '9999.15(b)' # every period of a subsection, with the action that began it",
        "pincite history 9999 --known 2020-01-01 # the actions on an instrument, as far as they were known on that day",
        "pincite history '9999.15(b)' --format svg > life.svg # the same as a picture, for a page or on paper",
    )
    p.add_argument("cite", help="an address, such as 9999.15(b), or the number of an instrument")
    p.add_argument("--known", type=day, metavar="DAY", help="the day of knowledge")
    p.add_argument(
        "--format", choices=("text", "json", "svg"), default="text", help="json: for a program to read; svg: a picture"
    )
    p.add_argument("--package", help="an installed package of checkers")
    args = p.parse_args(arguments)
    package, _ = use_package(args.package)
    book = rulebook(package)
    whole = instrument(book, args.cite)
    if whole is not None:
        return _actions(book, whole, args.known.toordinal() if args.known else None, args.format)
    part, place = find(book, args.cite)
    known = args.known.toordinal() if args.known else book.latest_known((part.code,))
    spans = [s.status for s in place.timeline.spans if s.known_from <= known <= s.known_to]
    if args.format == "json":
        rows = [
            {"status": s.kind, "action": s.action, "from": iso(s.start), "to": iso(s.end), "how": s.how} for s in spans
        ]
        out_json(rows)
        return FINE
    title = f"  {place.title}" if place.title else ""
    if args.format == "svg":
        from pincite.amending.lives import place_picture

        out(place_picture(part, place, spans, known))
        return FINE
    out(f"{place.citation}{title}, as known {day_words(known)}\n\n")
    for status in spans:
        start, end = period_days(status)
        out(f"  {start:<13} to {end:<10}  {period_words(part, place, status)}\n")
    for old, until in place.formerly:
        out(f"\nformerly {old}, until {until}\n")
    _within(part, place, known)
    untraced = [name for name in part.untraced if not any(v.since == name for v in place.versions)]
    for name in untraced:
        out(f"\nmay have been touched by {name}, whose words are not held\n")
    return FINE


def _within(part: Part, place: Place, known: int) -> None:
    """What stands in a place and was changed: without it a Section of which the heading is old looks untouched."""
    told = []
    for name, on, places in changed_within(part, place, known):
        labels = ["".join(labels_below(one.address, place.address)).strip() for one in places if one is not place]
        if labels:
            told.append((f"  {iso(on)}  {name}: ", labels))
    if told:
        out("\nthese are the days of its own words; what stands in it was changed, or is presumed to have been, by\n")
    for lead, labels in told:
        out(textwrap.fill(lead + ", ".join(labels), width(), subsequent_indent=" " * 14, break_on_hyphens=False) + "\n")


def _actions(book: Rulebook, part: Part, known: int | None, form: str) -> int:
    """The history of an instrument, action by action."""
    known = known if known is not None else book.latest_known((part.code,))
    listed = actions(part, known)
    if form == "json":
        out_json([action_json(action) for action in listed])
        return FINE
    if form == "svg":
        from pincite.amending.lives import instrument_picture

        out(instrument_picture(part, listed, known))
        return FINE
    out(f"{heading(part, known)}\n\n")
    for action in listed:
        out(action_line(action) + "\n")
    return FINE
