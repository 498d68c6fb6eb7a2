"""What every page of a rulebook has around its own matter: head, ways to go, foot; and the escaping of every word."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import NamedTuple

from pincite.amending.saying import clean
from pincite.publishing.site import Spot, link
from pincite.publishing.style import PAGE_STYLE

SCRIPT, WORDS = "rulebook.js", "words.js"  # what finds and copies, and what it finds in
HOME, SEARCH, TERMS = "index.html", "search.html", "terms.html"
_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file:; script-src 'self' file:; base-uri 'none'; "
    "form-action 'none'"
)


class Page(NamedTuple):
    """A page.

    `above` are the pages it stands under, each with title and path; `short` is its title where it stands under them (empty:
    the title); `scripts` are what it can do without.
    """

    path: str
    title: str
    above: Sequence[tuple[str, str]]
    body: Iterable[str]
    short: str = ""
    scripts: Sequence[str] = (SCRIPT,)


def text(words: str) -> str:
    """Words of the law, of rules or of names as they may stand on a page: nothing in them is markup, or unseen."""
    return escape(clean(words))


def titled(citation: str, title: str) -> tuple[str, ...]:
    """A citation, and the title where there is one that the citation does not hold."""
    return (citation,) if not title or title in citation else (citation, title)


def anchor(page: str, to: Spot, words: str) -> str:
    """A link."""
    return f'<a href="{escape(link(page, to))}">{text(words)}</a>'


def listed(items: Iterable[str], kind: str = "list") -> str:
    """Items that are markup, as a list; nothing where there are none."""
    rows = "".join(f"<li>{item}</li>" for item in items)
    return f'<ul class="{kind}">{rows}</ul>' if rows else ""


def folded(summary: str, matter: str, kind: str = "more") -> str:
    """Matter that can be folded away, and is at first."""
    return f'<details class="{kind}"><summary>{summary}</summary>{matter}</details>'


def section(heading: str, matter: str, name: str, hint: str = "") -> str:
    """A part of a page under a heading, with the anchor `name`; nothing where it has no matter."""
    said = f'<p class="hint">{text(hint)}</p>' if hint else ""
    return f'<section id="{escape(name)}"><h2>{text(heading)}</h2>{said}{matter}</section>' if matter else ""


def parted(page: str, parts: Iterable[tuple[str, str]], level: int) -> str:
    """Parts of a list under headings of a level, those with matter; one that fills a page (level 2) has ways to them on top."""
    full = [(heading, matter) for heading, matter in parts if matter]
    ways = [anchor(page, Spot(page, f"_{n}"), heading) for n, (heading, _) in enumerate(full, 1)]
    out = f'<nav class="jump" aria-label="On this page">{"".join(ways)}</nav>' if level == 2 and len(full) > 1 else ""
    for n, (heading, matter) in enumerate(full, 1):
        name = f' id="_{n}"' if level == 2 else ""
        out += f'<h{level} class="under"{name}>{text(heading)}</h{level}>{matter}'
    return out


def table(columns: Sequence[str], rows: Iterable[Sequence[str]], kind: str = "") -> str:
    """A table whose cells are markup, the first of each row its heading; nothing where there are no rows.

    Each cell holds the name of its column too, for a page so narrow that the cells of a row stand one under the other.
    """
    body = ""
    for first, *others in rows:
        cells = (f'<td data-of="{text(of)}">{cell}</td>' for of, cell in zip(columns[1:], others, strict=True))
        body += f'<tr><th scope="row">{first}</th>{"".join(cells)}</tr>'
    heads = "".join(f'<th scope="col">{text(column)}</th>' for column in columns)
    named = f' class="{kind}"' if kind else ""
    return f"<table{named}><thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table>" if body else ""


def drawn(page: Page, foot: str) -> str:
    """The whole page; `foot` is markup."""
    at = page.path
    trail = [anchor(at, Spot(path), title) for title, path in page.above]
    if page.above:
        trail.append(f'<span aria-current="page">{text(page.short or page.title)}</span>')
    ways = [
        anchor(at, Spot(path), title)
        for title, path in (("Contents", HOME), ("Search", SEARCH), ("Index of terms", TERMS))
    ]
    scripts = "".join(f'<script src="{escape(link(at, Spot(script)))}" defer></script>' for script in page.scripts)
    return "\n".join(
        [
            "<!doctype html>",
            '<html lang="en">',
            '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}"><title>{text(page.title)}</title>'
            f"<style>{PAGE_STYLE}</style>{scripts}</head>",
            f'<body><nav class="ways" aria-label="Rulebook">{" ".join(ways)}</nav>',
            *([f'<nav class="trail" aria-label="Where this page stands">{" › ".join(trail)}</nav>'] if trail else []),
            "<main>",
            *(line for line in page.body if line),
            f"</main><footer>{foot}</footer></body>",
            "</html>\n",
        ]
    )
