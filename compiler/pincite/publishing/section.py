"""The page of a Section: its words, each place with its link, its logic, its versions; what it asks, owes and leaves open."""

from __future__ import annotations

from collections.abc import Iterator

from pincite.amending.life import Life
from pincite.amending.periods import period_days, period_words
from pincite.deciding.wording import day_words
from pincite.publishing.connections import connections
from pincite.publishing.lists import duties_of, open_of, questions_of
from pincite.publishing.logic import Logic
from pincite.publishing.passages import law
from pincite.publishing.shell import Page, anchor, folded, section, table, text
from pincite.publishing.site import OWN, Head, Site, Spot
from pincite.runtime.addresses import labels_below
from pincite.runtime.timeline import FIRST_DAY, IN_FORCE, LAST_DAY, Status
from pincite.runtime.trace import Place


def section_page(site: Site, head: Head, turn: tuple[Head | None, Head | None], pictures: dict[str, str]) -> Page:
    """The page of a Section; `turn` are those before and after it, `pictures` those it can show, by their paths."""
    place = head.place
    title = f"{place.citation}  {place.title}" if place.title else place.citation
    above = [("Rulebook", "index.html"), (head.part.citation, site.page_of(head.part))]
    return Page(head.page, title, above, _body(site, head, turn, pictures), place.citation)


def _body(site: Site, head: Head, turn: tuple[Head | None, Head | None], pictures: dict[str, str]) -> Iterator[str]:
    place, page = head.place, head.page
    life = Life(site.book, head.part, site.known)
    state = _state(life, head, place, life.on(place, site.on).status)
    yield f"<header><h1>{text(place.citation)}{'<br>' if place.title else ''}{text(place.title)}</h1>"
    yield f'<p class="law">{text(state)}</p></header>'
    parts = [
        ("Questions", "questions", questions_of(site, head.part, page, head)),
        ("Duties, rights and bans", "duties", duties_of(site, head.part, page, head)),
        ("What is open", "open", open_of(site, head.part, page, head)),
        ("What it rests on, and what rests on it", "connections", connections(site, head, pictures)),
        ("What happened to it", "life", _life(head, pictures)),
    ]
    jumps = [anchor(page, Spot(page, OWN + name), said) for said, name, matter in parts if matter]
    yield f'<nav class="jump" aria-label="On this page">{"".join(jumps)}</nav>' if jumps else ""
    logic = Logic(site, head.part, page)
    for below in head.places:
        yield from _place(site, head, life, logic, below)
    for said, name, matter in parts:
        yield section(said, matter, OWN + name)
    before, after = turn
    turns = [anchor(page, Spot(h.page), f"{w} {h.place.address}") for h, w in ((before, "←"), (after, "→")) if h]
    yield f'<nav class="turn" aria-label="The Sections beside this one">{"".join(turns)}</nav>' if turns else ""


def _state(life: Life, head: Head, place: Place, status: Status) -> str:
    """What is the case with a place on the day of the rulebook, in words."""
    when = [f"since {day_words(status.start)}"] if status.start > FIRST_DAY else []
    when += [f"to {day_words(status.end)}"] if status.end < LAST_DAY else []
    said = period_words(head.part, place, status)
    return f"{', '.join([said[:1].upper() + said[1:], ' '.join(when)]) if when else said}."


def _place(site: Site, head: Head, life: Life, logic: Logic, place: Place) -> Iterator[str]:
    """A place: its label and words on the day, then what can be unfolded under them."""
    page, state = head.page, life.on(place, site.on)
    top = place is head.place
    spot = site.spots[place.address]
    label = "" if top else _label(place, head.place.address)
    deep = 0 if top else max(len(labels_below(place.address, head.place.address)) - 1, 0)
    cite = (
        f'<a class="cite" href="#{spot.anchor}" data-cite="{text(place.citation)}" '
        f'title="Link to {text(place.citation)}; with a script, copies the citation">{text(place.address)}</a>'
    )
    ref = f'<a class="label" href="#{spot.anchor}">{text(label)}</a> ' if label and spot.anchor else ""
    absent = "" if state.status.kind == IN_FORCE else " absent"
    yield f'<article class="place{absent}"{f" id={chr(34)}{spot.anchor}{chr(34)}" if spot.anchor else ""} style="--deep: {deep}">'
    lines = [law(site, page, paragraph, place.address) for paragraph in state.words or ()]
    if state.status.kind != IN_FORCE:
        lines = [f"[{text(_state(life, head, place, state.status))}]"] if not top else []
    if place.title and not top:
        yield f"<h3>{ref}{text(place.title)}</h3>"
        ref = ""
    for number, line in enumerate(lines):
        last = cite if number == len(lines) - 1 and not top else ""
        yield f'<p class="law-words">{ref if number == 0 else ""}{line} {last}</p>'
    if not lines and not top:
        yield f'<p class="law-words">{ref}{cite}</p>'
    version = place.versions[state.status.version] if state.status.version >= 0 else None
    if version is not None:
        if version.reason and state.status.kind != IN_FORCE:
            yield f'<p class="why">Not held: {text(version.reason)}</p>'
        if version.reconstructed and state.status.kind == IN_FORCE:
            yield f'<p class="why">The words are reconstructed: {text(version.reconstructed)}</p>'
    yield logic.of(place)
    yield _versions(site, head, life, place)
    yield "</article>"


def _label(place: Place, top: str) -> str:
    """The last label of a place; the words of a definition begin with its term."""
    if place.kind == "definition":
        return ""
    labels = labels_below(place.address, top)
    own = labels[-1].strip() if labels else place.address
    return f"{own.strip('.:')}." if own[:1] in ".:" else own


def _versions(site: Site, head: Head, life: Life, place: Place) -> str:
    """Every period of a place, with the words of those that are held and are not shown above."""
    statuses = life.statuses(place)
    now = life.on(place, site.on).status
    shown = now.version if now.kind == IN_FORCE else -1
    rows = [(*period_days(s), text(period_words(head.part, place, s))) for s in statuses]
    matter = table(("From", "To", "What was the case"), rows, "days periods")
    for number, version in enumerate(place.versions):
        words = site.book.paragraphs(place.address, number)
        runs = [s for s in statuses if s.version == number and s.kind == IN_FORCE]
        if number == shown or not words or not runs:
            continue
        days = " and ".join(f"{start} to {end}" for start, end in map(period_days, runs))
        quoted = "".join(f"<p>{law(site, head.page, paragraph, place.address)}</p>" for paragraph in words)
        note = f'<p class="why">Reconstructed: {text(version.reconstructed)}</p>' if version.reconstructed else ""
        matter += f"<p>Words by {text(version.since)}, {days}:</p><blockquote>{quoted}</blockquote>{note}"
    matter += "".join(f"<p>Formerly {text(old)}, until {text(until)}.</p>" for old, until in place.formerly)
    return folded(f"Versions: {len(rows)} period{'' if len(rows) == 1 else 's'}", matter)


def _life(head: Head, pictures: dict[str, str]) -> str:
    path = head.page.removesuffix(".html") + ".life.svg"
    changes = anchor(head.page, Spot(head.changes), "What changed, amendment by amendment, with marks")
    told = f"{head.place.citation}: the life of its words; every period stands in words under Versions at each place"
    name = text(path.rpartition("/")[2])
    drawn = f'<figure class="life"><img src="{name}" alt="{text(told)}"></figure>' if path in pictures else ""
    return f"<p>{changes}</p>{drawn}"
