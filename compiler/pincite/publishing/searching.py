"""Finding without a network: the page that searches, the words it searches in, and an index of terms that needs no script."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from pincite.amending.saying import clean
from pincite.finding.search import names_of
from pincite.publishing.shell import SCRIPT, SEARCH, TERMS, WORDS, Page, anchor, text
from pincite.publishing.site import Site, Spot, link


def script() -> str:
    """The script of the pages. Nothing on them needs it but the search."""
    return Path(__file__).with_name(SCRIPT).read_text(encoding="utf-8")


def words_file(site: Site) -> str:
    """What the search looks through, as a script: every place with its words, every question, and the names of things."""
    entries = [[link(SEARCH, spot), *map(clean, said)] for spot, said in _entries(site)]
    groups: dict[str, dict[str, None]] = {}
    for name in names_of(site.book):
        groups.setdefault(name.term, {})[clean(name.words)] = None
    names = sorted({tuple(group) for group in groups.values() if len(group) > 1})
    # No character of it can end a script or a string.
    data = json.dumps({"entries": entries, "names": names}, ensure_ascii=True, separators=(",", ":"))
    return f"globalThis.rulebook = {data.replace('<', chr(92) + 'u003c')};\n"


def _entries(site: Site) -> Iterator[tuple[Spot, tuple[str, str, str]]]:
    """Each thing that can be found: where, its citation, its heading, its words on the day (or the last that are held)."""
    for heads in site.heads.values():
        for head in heads:
            for place in head.places:
                status = site.law.status(head.part, place.timeline, site.on)
                words = site.book.paragraphs(place.address, status.version)
                title = place.title or head.place.title
                if words or place.title:
                    yield site.spots[place.address], (place.citation, title, " ".join(words))
    for question in site.book.questions.values():
        if question.address in site.spots:
            yield site.spots[question.address], (question.address, "Question", question.words)


def search_page(site: Site) -> Page:
    """The page that searches; without its script it leads to the index."""
    body = [
        "<header><h1>Search</h1></header>",
        '<form class="find" role="search" hidden><label for="words">Words of the law, of a heading or of a question</label>'
        '<input id="words" type="search" autocomplete="off" spellcheck="false"></form>',
        f'<p class="noscript">The search needs a script; {anchor(SEARCH, Spot(TERMS), "the index of terms")} does not.</p>',
        '<p class="found-said law" role="status"></p><ol class="hits list"></ol>',
    ]
    return Page(SEARCH, "Search", [("Rulebook", "index.html")], body, scripts=(WORDS, SCRIPT))


def terms_page(site: Site) -> Page:
    """An index of headings and of what the law has names for, in order of the alphabet."""
    return Page(TERMS, "Index of terms", [("Rulebook", "index.html")], _terms(site))


def _terms(site: Site) -> Iterator[str]:
    yield "<header><h1>Index of terms</h1></header>"
    found: dict[str, dict[str, None]] = {}
    for heads in site.heads.values():
        for head in heads:
            for place in head.places:
                if place.title:
                    _add(found, place.title, anchor(TERMS, site.spots[place.address], place.address))
                if place.kind == "definition":
                    term = place.address.removeprefix(head.place.address).strip(' "')
                    _add(found, term, f"defined at {anchor(TERMS, site.spots[place.address], place.address)}")
    for name in names_of(site.book):
        code = name.term.partition(".")[0]
        where = ", ".join(anchor(TERMS, site.spots[a], a) for a in name.where if a in site.spots)
        _add(found, name.words, where or anchor(TERMS, site.spots[code], site.book.part(code).citation))
    for question in site.book.questions.values():
        if question.address in site.spots:
            _add(found, question.words, anchor(TERMS, site.spots[question.address], question.address))
    rows: dict[str, list[str]] = {}
    for words in sorted(found, key=lambda w: (w.casefold(), w)):
        first = next((c.upper() for c in words if c.isalnum()), "#")
        rows.setdefault(first, []).append(f"<li>{text(words)}: {', '.join(found[words])}</li>")
    for first, entries in sorted(rows.items()):
        yield f'<section><h2>{text(first)}</h2><ul class="toc list">{"".join(entries)}</ul></section>'


def _add(found: dict[str, dict[str, None]], words: str, where: str) -> None:
    found.setdefault(clean(words), {})[where] = None
