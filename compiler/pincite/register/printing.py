"""A notice as text for a person: what it does, its history, and every Section with what is struck and added."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator

from pincite.register.bodies import OLD
from pincite.register.document import Body, Mark, Notice, Place
from pincite.register.wording import (
    actions,
    change,
    counts,
    deed,
    done_at,
    done_with,
    first_capital,
    formerly,
    paged,
    proposed,
    spaced,
    table_heading,
    takes_effect,
    why,
)
from pincite.rendering.text import clean

LEGEND = "[-struck-]  [+added+]  [?before / since, uncertain?]"
_SIGNS = {Mark.STRUCK: ("[-", "-]"), Mark.ADDED: ("[+", "+]"), Mark.UNCERTAIN: ("[?", "?]"), Mark.KEPT: ("", "")}


def as_text(notice: Notice, width: int) -> str:
    """The whole notice as text of a width in columns."""
    return "\n".join(_lines(notice, width)) + "\n"


def _filled(text: str, width: int, lead: str, rest: str | None = None) -> list[str]:
    after = lead if rest is None else rest
    return textwrap.wrap(
        clean(text), max(width, 40), initial_indent=lead, subsequent_indent=after, break_on_hyphens=False,
        break_long_words=False,
    )  # fmt: skip


def _lines(notice: Notice, width: int) -> Iterator[str]:
    yield clean(notice.heading or "NOTICE")
    if notice.agency:
        yield clean(notice.agency)
    yield clean(f"{notice.citation or 'citation not found'}  {notice.title or ''}".rstrip())
    yield from _filled(takes_effect(notice), width, "")
    if said := proposed(notice):
        yield clean(said)
    yield f"{paged(notice)}; from line {notice.spot.line} of the file"
    yield counts(notice)
    yield ""
    for line in actions(notice):
        yield from _filled(line, width, "  ", "    ")
    yield from _front(notice, width)
    yield from _history(notice, width)
    yield from _contents(notice, width)
    yield from ("", f"The text, with {LEGEND}")
    for body in notice.sections:
        yield from _body(body, width)


def _front(notice: Notice, width: int) -> Iterator[str]:
    yield from ("", "Front matter")
    for item in notice.items:
        if item.role == "changes":
            said = f"{len(notice.instructions)} changes are listed; each is told below at the place it is for"
        elif item.role == "sections":
            continue
        else:
            said = item.words.replace("\n", " ")
        lead = f"  {item.number:>2}  "
        sign = "" if item.heading.endswith("?") or not item.heading or not said else ":"
        yield from _filled(f"{item.heading}{sign} {said}".strip(), width, lead, "      ")


def _history(notice: Notice, width: int) -> Iterator[str]:
    if notice.authority_note:
        yield from ("", "Authority", *_filled(notice.authority_note, width, "  "))
    if notice.source_note:
        yield from ("", "Source note")
        for done in notice.source_note:
            yield from _filled(deed(done), width, "  ", "    ")


def _contents(notice: Notice, width: int) -> Iterator[str]:
    if not notice.contents:
        return
    yield from ("", "Table of contents")
    wide = max((len(entry.address) for division in notice.contents for entry in division.entries), default=0)
    for division in notice.contents:
        if division.label:
            yield from _filled(f"Subpart {division.label}: {division.title}", width, "  ", "    ")
        for entry in division.entries:
            yield from _filled(f"{entry.address:<{wide}}  {entry.title}", width, "    ", " " * (wide + 6))


def _body(body: Body, width: int) -> Iterator[str]:
    yield ""
    heading = f"{body.address}  {body.title}".rstrip()
    yield from _filled(f"{heading}  ({done_with(body)}; page {body.spot.page})", width, "")
    depth = body.place.address
    for place in body.place.walk():
        yield from _place(
            place, body, width, len(re.findall(r"\(|\.\d|\"[^\"]+\"", place.address[len(depth) :].replace(OLD, "")))
        )


def _place(place: Place, body: Body, width: int, depth: int) -> Iterator[str]:
    lead = "  " * max(depth, 1)
    sign = "." if body.place.address == place.address.rpartition(".")[0] else ")"
    label = f"{place.label}{sign} " if place.label and place.label.isalnum() and place.label != "closing" else ""
    if place.runs:
        text = "".join(_SIGNS[mark][0] + words + _SIGNS[mark][1] for words, mark in spaced(place.runs))
        said = [said for said in (done_at(place, body), formerly(place)) if said]
        note = f"[{'; '.join(said)}] " if said else ""
        for number, paragraph in enumerate(text.split("\n")):
            first = lead + (label + note if number == 0 else " " * len(label))
            yield from _filled(paragraph, width, first, lead + " " * len(label))
    for table in place.tables:
        yield f"{lead}{table_heading(table)}:"
        for row in table.rows:
            yield clean(lead + "  " + "  ".join(cell for cell in row.cells if cell))
    for one in place.changes:
        where = f"page {one.spot.page}, line {one.spot.line}"
        yield from _filled(f"* {change(one)} ({where}). {first_capital(why(one))}", width, lead + "  ", lead + "    ")
