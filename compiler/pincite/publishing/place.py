"""A place on the page of its Section: label and words on the day, and under them what can be unfolded."""

from __future__ import annotations

from collections.abc import Iterator

from pincite.amending.life import Life
from pincite.amending.periods import period_days, period_words
from pincite.deciding.wording import day_words
from pincite.publishing.findings import found_at, plainly
from pincite.publishing.logic import Logic
from pincite.publishing.passages import law
from pincite.publishing.remarks import beside_words
from pincite.publishing.shell import folded, table, text
from pincite.publishing.site import Head, Site
from pincite.runtime.addresses import labels_below
from pincite.runtime.timeline import FIRST_DAY, IN_FORCE, LAST_DAY, Status
from pincite.runtime.trace import Place


def state_words(life: Life, head: Head, place: Place, status: Status) -> str:
    """What is the case with a place on the day of the rulebook, in words."""
    when = [f"since {day_words(status.start)}"] if status.start > FIRST_DAY else []
    when += [f"to {day_words(status.end)}"] if status.end < LAST_DAY else []
    said = period_words(head.part, place, status)
    return f"{', '.join([said[:1].upper() + said[1:], ' '.join(when)]) if when else said}."


def place_article(site: Site, head: Head, life: Life, logic: Logic, place: Place) -> Iterator[str]:
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
    id_ = f' id="{spot.anchor}"' if spot.anchor else ""
    yield f'<article class="place{absent}"{id_} style="--deep: {deep}">'
    lines = [law(site, page, paragraph, place.address) for paragraph in state.words or ()]
    if state.status.kind != IN_FORCE:
        lines = [f"[{text(state_words(life, head, place, state.status))}]"] if not top else []
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
    yield f'<div class="folds">{"".join(_folds(site, head, life, logic, place))}</div>'
    yield "</article>"


def _folds(site: Site, head: Head, life: Life, logic: Logic, place: Place) -> Iterator[str]:
    """What can be unfolded under a place: its logic, what is open, what is said beside, findings, versions."""
    now = life.on(place, site.on).status.version
    rules = logic.of(place)
    yield rules
    yield logic.open_at(place, now)
    beside = beside_words(site, place, now, bool(rules))
    if beside:
        kinds = {remark.kind for remark in site.remarks[place.address]}
        yield folded("Notes" if kinds == {"note"} else "Words without a rule", beside)
    found = found_at(site, place.address)
    if found:
        yield folded(f"Findings: {len(found)}", plainly(site, head.page, found))
    yield _versions(site, head, life, place)


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
    return folded(f"Versions: {len(rows)}", matter)
