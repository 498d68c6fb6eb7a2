"""A notice as one HTML page: it needs no script and no network; what is struck and added is said, not only coloured."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape

from pincite.register.bodies import OLD
from pincite.register.document import Body, Change, Confidence, Evidence, Mark, Notice, Place
from pincite.register.wording import (
    CONFIDENCE,
    actions,
    change,
    counts,
    deed,
    done_at,
    done_with,
    formerly,
    paged,
    proposed,
    spaced,
    table_heading,
    takes_effect,
)
from pincite.rendering.text import clean

_STYLE = """
:root { --ink: #1b1b1b; --rule: #c9c9c9; --soft: #f4f3ef; --new: #14532d; --old: #8a1414; --open: #ffe9a8; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #fff; font: 1.05rem/1.55 Georgia, "Times New Roman", serif; }
main { max-width: 52rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; } h2 { font-size: 1.2rem; border-top: 1px solid var(--rule); padding-top: 1rem; }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; } .where, nav, table, dl, .key { font: .9rem/1.5 system-ui, sans-serif; }
ins { color: var(--new); text-decoration: underline; } del { color: var(--old); text-decoration: line-through; }
mark { background: var(--open); color: inherit; } .in { margin-left: 1.5rem; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; } td, th { border: 1px solid var(--rule); padding: .25rem .4rem;
  text-align: left; vertical-align: top; } th { background: var(--soft); } tr.open td { background: var(--open); }
.changes td:nth-child(1), .changes td:nth-child(3), .changes td:nth-child(5) { overflow-wrap: normal; white-space: nowrap; }
dt { font-weight: 600; } dd { margin: 0 0 .4rem 1.5rem; } .label { font-weight: 600; }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print { body { font-size: 11pt; } main { max-width: none; padding: 0; } h2, h3 { break-after: avoid; } }
"""
_TAGS = {Mark.ADDED: ("ins", "added"), Mark.STRUCK: ("del", "struck"), Mark.UNCERTAIN: ("mark", "uncertain")}


def as_html(notices: Sequence[Notice]) -> str:
    """Notices as one page."""
    title = "; ".join(f"{n.citation or 'notice'}, {n.register or 'page not found'}" for n in notices)
    parts = [line for number, notice in enumerate(notices) for line in _notice(notice, number)]
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{_text(title)}</title><style>{_STYLE}</style></head>\n<body><main>\n"
        + "\n".join(parts)
        + "\n</main></body></html>\n"
    )


def _text(words: str) -> str:
    return escape(clean(words.replace("\n", " ")))


def _notice(notice: Notice, number: int) -> Iterator[str]:
    yield f"<header><p class=where>{_text(notice.heading)}<br>{_text(notice.agency)}</p>"
    yield f"<h1>{_text(notice.citation or 'citation not found')}: {_text(notice.title or '')}</h1>"
    said = [takes_effect(notice), proposed(notice), paged(notice), counts(notice)]
    yield "<p class=where>" + "<br>".join(_text(line) for line in said if line) + "</p></header>"
    yield "<ul>" + "".join(f"<li>{_text(line)}</li>" for line in actions(notice)) + "</ul>"
    yield "<nav><p>Sections: " + " · ".join(
        f'<a href="#{_anchor(number, body.address)}">{_text(body.address)}</a>' for body in notice.sections
    ) + "</p></nav>"  # fmt: skip
    yield "<h2>Front matter</h2><dl>"
    for item in notice.items:
        if item.role not in ("changes", "sections") and not item.heading:
            yield f"<dt>{item.number}) {_text(item.words)}</dt>"
        elif item.role not in ("changes", "sections"):
            yield f"<dt>{item.number}) {_text(item.heading)}</dt><dd>{_text(item.words)}</dd>"
    yield "</dl>"
    if notice.authority_note:
        yield f"<h2>Authority</h2><p>{_text(notice.authority_note)}</p>"
    if notice.source_note:
        yield "<h2>Source note</h2><ul>" + "".join(f"<li>{_text(deed(d))}</li>" for d in notice.source_note) + "</ul>"
    yield "<h2>The text</h2><p class=key>Key: <del>struck</del>, <ins>added</ins>, <mark>uncertain: before / since</mark>.</p>"
    for body in notice.sections:
        yield from _body(body, number)


def _anchor(number: int, address: str) -> str:
    return f"n{number}-" + re.sub(r"[^A-Za-z0-9.]+", "-", address)


def _body(body: Body, number: int) -> Iterator[str]:
    yield f'<section id="{_anchor(number, body.address)}"><h2>{_text(body.address)} {_text(body.title)}</h2>'
    yield f"<p class=where>{_text(done_with(body))}; page {body.spot.page}, line {body.spot.line}</p>"
    changes: list[Change] = []
    for place in body.place.walk():
        yield from _place(place, body)
        changes += place.changes
    if changes:
        yield "<table class=changes><tr><th>Place</th><th>Change</th><th>How sure</th><th>Evidence</th><th>Where</th></tr>"
        for one in changes:
            row = "<tr class=open>" if one.confidence is Confidence.UNCERTAIN else "<tr>"
            cells = (
                one.place, change(one), "answered" if Evidence.ANSWER in one.evidence else CONFIDENCE[one.confidence],
                one.because,
                f"page {one.spot.page}, line {one.spot.line}",
            )  # fmt: skip
            yield row + "".join(f"<td>{_text(cell)}</td>" for cell in cells) + "</tr>"
        yield "</table>"
    yield "</section>"


def _place(place: Place, body: Body) -> Iterator[str]:
    depth = len(re.findall(r"\(", place.address.replace(OLD, "")))
    open_tags, close_tags = "<div class=in>" * depth, "</div>" * depth
    numbered = place.address.endswith(f".{place.label}")
    sign = "." if numbered else ")"
    label = f'<span class="label">{_text(place.label)}{sign}</span> ' if (depth or numbered) and place.label else ""
    said = "; ".join(said for said in (done_at(place, body), formerly(place)) if said)
    note = f" <span class=where>[{_text(said)}]</span>" if said else ""
    if place.runs:
        yield f"{open_tags}<p>{label}{''.join(_run(words, mark) for words, mark in spaced(place.runs))}{note}</p>{close_tags}"
    for table in place.tables:
        rows = "".join(
            "<tr>" + "".join(f"<td>{_text(cell)}</td>" for cell in row.cells) + "</tr>" for row in table.rows
        )
        yield f"<p class=where>{_text(table_heading(table))}:</p><table>{rows}</table>"


def _run(words: str, mark: Mark) -> str:
    text = "<br>".join(_text(line) for line in words.split("\n"))
    if mark is Mark.KEPT:
        return text
    tag, said = _TAGS[mark]
    return f'<{tag}><span class="said">[{said}: </span>{text}<span class="said">]</span></{tag}>'
