"""The page of what changed in a Section: for each day on which its words changed, the words before and after, with marks."""

from __future__ import annotations

from collections.abc import Iterator

from pincite.amending.changes import Comparison
from pincite.amending.comparing import compare
from pincite.amending.life import Life
from pincite.amending.saying import unchanged, verdict
from pincite.amending.webpage import KEY, marked_places
from pincite.deciding.wording import day_words
from pincite.publishing.shell import Page, text
from pincite.publishing.site import OWN, Head, Site
from pincite.runtime.timeline import FIRST_DAY

_TELLS = ("changed", "new", "gone")


def changes_page(site: Site, head: Head) -> Page:
    """The redlines of a Section, the latest first."""
    above = [
        ("Rulebook", "index.html"),
        (head.part.citation, site.page_of(head.part)),
        (head.place.citation, head.page),
    ]
    return Page(head.changes, f"What changed in {head.place.citation}", above, _body(site, head))


def _body(site: Site, head: Head) -> Iterator[str]:
    life = Life(site.book, head.part, site.known)
    yield f"<header><h1>What changed in {text(head.place.citation)}</h1>"
    yield f'<p class="law">As known {text(day_words(site.known))}. Only words that are held can be compared.</p>{KEY}</header>'
    told = 0
    wordless = []
    for day in _days(life, head):
        found = compare(life, head.place, day - 1, day)
        if any(change.what in _TELLS for change in found.changes):
            told += 1
            yield from _redline(found, day)
        elif found.unknown:
            wordless.append(day)
    if not told:
        yield "<p>No two versions that follow each other are held.</p>"
    if wordless:
        days = ", ".join(day_words(day) for day in wordless)
        yield (
            f'<section id="{OWN}not_held"><h2>Days on which something changed, and the words are not held</h2>'
            f"<p>{text(days)}. What changed in the words on these days is not known; the versions of each place on its "
            "page say why.</p></section>"
        )


def _days(life: Life, head: Head) -> list[int]:
    """The days on which something began to be the case with a place of the Section, the latest first."""
    starts = {s.start for place in head.places for s in life.statuses(place)}
    return sorted((day for day in starts if day > FIRST_DAY), reverse=True)


def _redline(found: Comparison, day: int) -> Iterator[str]:
    yield f'<section id="{OWN}{day}"><h2>{text(day_words(day))}</h2><p class="law">{text(verdict(found))}</p>'
    yield from marked_places(found, True, 3)
    same = unchanged(found)
    yield f'<p class="hint">{text(same)}</p></section>' if same else "</section>"
