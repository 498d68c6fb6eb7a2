"""Words as they stand on a page: law with its citations as links, logic in sentences with the names in them as links."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape

from pincite.amending.saying import clean
from pincite.deciding.english import Said
from pincite.deciding.rulebook import Part
from pincite.deciding.statements import Statement
from pincite.publishing.shell import text
from pincite.publishing.site import Site, Spot, link

_NAME = re.compile(r'"([^"]+)"')


def law(site: Site, page: str, words: str, near: str) -> str:
    """Words of the law that stand at `near`; what they cite of the rulebook is a link."""
    words = clean(words)
    out, at = [], 0
    for start, end, spot in site.cited(words, near):
        if start >= at:
            out += [escape(words[at:start]), _link(page, spot, words[start:end])]
            at = end
    return "".join([*out, escape(words[at:])])


def _link(page: str, spot: Spot, words: str) -> str:
    return f'<a href="{escape(link(page, spot))}">{escape(words)}</a>'


def sentence(site: Site, page: str, part: Part, words: str) -> str:
    """A sentence of the logic: each name in quotation marks leads to where it is said."""
    words = clean(words)
    out, at = [], 0
    for found in _NAME.finditer(words):
        spot = site.named(part, found[1])
        if spot is not None:
            out += [escape(words[at : found.start(1)]), _link(page, spot, found[1])]
            at = found.end(1)
    return "".join([*out, escape(words[at:])])


def told(site: Site, page: str, part: Part, statement: Statement, name: str = "", notes: Sequence[str] = ()) -> str:
    """A statement with what stands under and beside it; `name` is its anchor, `notes` on it are markup."""
    id_ = f' id="{escape(name)}"' if name else ""
    beside = "".join(f"<p>{sentence(site, page, part, line)}</p>" for line in statement.beside)
    beside += "".join(f'<p class="soft">{note}</p>' for note in notes)
    return f'<div class="said-rule"{id_}>{"".join(_said(site, page, part, statement.said, "p"))}{beside}</div>'


def _said(site: Site, page: str, part: Part, said: Said, tag: str) -> Iterator[str]:
    opens = ":" if (said.parts or said.rows) and said.text[-1:] not in '.:?"' else ""
    lead = sentence(site, page, part, said.text) + opens
    yield f"<p>{lead}</p>" if tag == "p" else lead
    if said.rows:
        yield _grid(said.rows, said.text)
    if said.parts:
        yield "<ul>"
        for limb in said.parts:
            yield "<li>"
            yield from _said(site, page, part, limb, "li")
            yield "</li>"
        yield "</ul>"


def _grid(rows: Sequence[Sequence[str]], name: str) -> str:
    """The rows of a table of the logic, the first its heading; a wide one is moved sideways, by keyboard too."""
    head = "".join(f'<th scope="col">{text(cell)}</th>' for cell in rows[0])
    body = "".join(
        f'<tr><th scope="row">{text(row[0])}</th>{"".join(f"<td>{text(cell)}</td>" for cell in row[1:])}</tr>'
        for row in rows[1:]
    )
    return (
        f'<div class="wide" tabindex="0" role="group" aria-label="{text(name)}"><table class="grid">'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )
