"""The page of a Section: its words place by place; then what it asks, owes, leaves open, rests on; what was found in it."""

from __future__ import annotations

from collections.abc import Iterator

from pincite.amending.life import Life
from pincite.amending.periods import changed_within
from pincite.deciding.wording import day_words
from pincite.publishing.connections import connections
from pincite.publishing.findings import by_kind, found_in, hint
from pincite.publishing.lists import duties_of, questions_of
from pincite.publishing.logic import Logic
from pincite.publishing.opens import open_of
from pincite.publishing.place import place_article, state_words
from pincite.publishing.shell import Page, anchor, section, text, titled
from pincite.publishing.site import OWN, Head, Site, Spot


def section_page(site: Site, head: Head, turn: tuple[Head | None, Head | None], pictures: dict[str, str]) -> Page:
    """The page of a Section; `turn` are those before and after it, `pictures` those it can show, by their paths."""
    place = head.place
    title = "  ".join(titled(place.citation, place.title))
    short = place.citation if place.citation != head.part.citation else "Its words"
    above = [("Rulebook", "index.html"), (head.part.citation, site.page_of(head.part))]
    return Page(head.page, title, above, _body(site, head, turn, pictures), short)


def _body(site: Site, head: Head, turn: tuple[Head | None, Head | None], pictures: dict[str, str]) -> Iterator[str]:
    place, page = head.place, head.page
    life = Life(site.book, head.part, site.known)
    status = life.on(place, site.on).status
    state = state_words(life, head, place, status)
    later = [c for c in changed_within(head.part, place, site.known) if status.start < c[1] <= site.on]
    if later:  # its own words may be old, and are often but a heading
        state += f" What stands in it was changed last by {later[-1][0]}, on {day_words(later[-1][1])}."
    yield f"<header><h1>{'<br>'.join(map(text, titled(place.citation, place.title)))}</h1>"
    yield f'<p class="law">{text(state)}</p></header>'
    parts = [
        ("Questions", "questions", questions_of(site, head.part, page, head), ""),
        ("Duties, rights and bans", "duties", duties_of(site, head.part, page, head), ""),
        ("What is open", "open", open_of(site, head.part, page, head), ""),
        ("Findings in the notice", "findings", by_kind(site, page, found_in(site, place.address), 3), hint(site)),
        ("What it rests on, and what rests on it", "connections", connections(site, head, pictures), ""),
        ("What happened to it", "life", _life(head, pictures), ""),
    ]
    jumps = [anchor(page, Spot(page, OWN + name), said) for said, name, matter, _ in parts if matter]
    yield f'<nav class="jump" aria-label="On this page">{"".join(jumps)}</nav>' if jumps else ""
    logic = Logic(site, head.part, page)
    for below in head.places:
        yield from place_article(site, head, life, logic, below)
    for said, name, matter, about in parts:
        yield section(said, matter, OWN + name, about)
    before, after = turn
    turns = [anchor(page, Spot(h.page), f"{w} {h.place.address}") for h, w in ((before, "←"), (after, "→")) if h]
    yield f'<nav class="turn" aria-label="The Sections beside this one">{"".join(turns)}</nav>' if turns else ""


def _life(head: Head, pictures: dict[str, str]) -> str:
    path = head.page.removesuffix(".html") + ".life.svg"
    changes = anchor(head.page, Spot(head.changes), "What changed, amendment by amendment, with marks")
    told = f"{head.place.citation}: the life of its words; every period stands in words under Versions at each place"
    name = text(path.rpartition("/")[2])
    drawn = f'<figure class="life"><img src="{name}" alt="{text(told)}"></figure>' if path in pictures else ""
    return f"<p>{changes}</p>{drawn}"
