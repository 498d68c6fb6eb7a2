"""A package of checkers as a rulebook: every file of it, by its path. The same package and days give the same bytes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pincite.amending.actions import actions
from pincite.amending.lives import instrument_picture, lives_picture
from pincite.deciding.rulebook import Rulebook
from pincite.deciding.wording import day_words
from pincite.publishing.beside import Finding
from pincite.publishing.changes import changes_page
from pincite.publishing.connections import graphs
from pincite.publishing.instrument import home_page, instrument_page
from pincite.publishing.lists import list_pages
from pincite.publishing.searching import script, search_page, terms_page, words_file
from pincite.publishing.section import section_page
from pincite.publishing.shell import SCRIPT, WORDS, Page, drawn, text
from pincite.publishing.site import Site
from pincite.runtime.canonical import sha256


def publish(
    book: Rulebook,
    on: int,
    known: int,
    draw: Callable[[str], str] | None,
    findings: Sequence[Finding] = (),
) -> dict[str, str]:
    """The files of a rulebook.

    Args:
        book: the generated package.
        on: the day of law whose words stand on the pages, as an ordinal; other days stand under the versions.
        known: the day of knowledge.
        draw: makes an SVG of a graph in DOT; None where nothing can, and then the lists stand alone.
        findings: what verifying the notices found.
    """
    site = Site(book, on, known, findings)
    pictures = _lives(site)
    if draw is not None:
        pictures |= {path: draw(dot) for path, dot in graphs(site)}
    foot = _foot(site)
    files = {page.path: drawn(page, foot) for page in _pages(site, pictures)}
    return files | pictures | {SCRIPT: script(), WORDS: words_file(site)}


def _pages(site: Site, pictures: dict[str, str]) -> list[Page]:
    out = [home_page(site, pictures), search_page(site), terms_page(site)]
    for part in site.parts:
        heads = site.heads[part.code]
        out += [instrument_page(site, part, pictures), *list_pages(site, part)]
        for before, head, after in zip((None, *heads), heads, (*heads[1:], None), strict=False):
            out += [section_page(site, head, (before, after), pictures), changes_page(site, head)]
    return out


def _lives(site: Site) -> dict[str, str]:
    """The lives of the Sections of each instrument, and of the places of each Section."""
    out = {}
    for part in site.parts:
        page = site.page_of(part).removesuffix(".html")
        out[f"{page}.life.svg"] = instrument_picture(part, actions(part, site.known), site.known)
        for head in site.heads[part.code]:
            page = head.page.removesuffix(".html")
            out[f"{page}.life.svg"] = lives_picture(part, head.place, head.places, site.known)
    return out


def _foot(site: Site) -> str:
    digest = sha256(site.book.manifest())
    said = (
        f"The law of {day_words(site.on)}, as known {day_words(site.known)}. Made from the package {site.book.package}, "
        f"which pincite {site.book.compiler} built. Manifest {digest[:16]}."
    )
    return text(said)
