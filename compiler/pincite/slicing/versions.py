"""The versions of one place: where its words or rules change, and which words each version has."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from pincite.diagnostics import Found
from pincite.ir import surface
from pincite.ir.resolved import Marked, Passage, Place, Term
from pincite.ir.timed import PlaceVersion
from pincite.runtime.timeline import Version
from pincite.slicing.chronicle import Chronicle, stands
from pincite.slicing.misfits import gaps, mixed, overlaps

Made = tuple[Version, Term, PlaceVersion]


class Texts(NamedTuple):
    """The versions of a place; the period each stands for; its words."""

    versions: tuple[Version, ...]
    terms: tuple[Term, ...]
    words: tuple[PlaceVersion, ...]


def versions_of(
    place: Place, rule_terms: Sequence[Term], life: Chronicle, touched: Sequence[tuple[str, str | None]], found: Found
) -> Texts:
    """The versions of a place: permanent ones by date, corrections, emergencies."""
    made: list[Made] = []
    terms = [place.term, *(p.term for p in place.passages), *rule_terms, *(m.term for m in place.marks)]
    if place.term.during is None:
        empty = []
        for period in [] if life.corrects(place.term) else _periods(place, terms, life):
            missing = _missing(place, period, life)
            shown = _shown(place, period, life) if missing is None else []
            if place.passages and not shown and missing is None:
                empty.append(period)
            else:
                made += _permanent(place, period, shown, missing, life)
        gaps(place, empty, life, found)
        overlaps(place, life, found)
        made += _corrections(place, terms, life)
    mixed(place, found)
    made += _emergencies(place, terms, life)
    for action, missing in touched:
        version = Version(action, None, False, missing is None)
        reason = missing or "it is presumed to have changed this place"
        made.append((version, Term(during=action), PlaceVersion(version, (), reason, None)))
    return Texts(tuple(v for v, _, _ in made), tuple(t for _, t, _ in made), tuple(w for _, _, w in made))


# ---- permanent versions ---------------------------------------------------------------------------------------------


def _periods(place: Place, terms: Iterable[Term], life: Chronicle) -> list[Term]:
    """The permanent periods of a place, between the actions at which something in it begins or ends."""
    edges: dict[str, int] = {}
    for term in terms:
        for action in (term.since, term.until):
            if life.kind(action) not in ("", "corrected", "emergency"):
                edges[action or ""] = life.start(action)
    edges |= {action: life.start(action) for action in life.permanently_left_out(place.address)}
    start, end = life.start(place.term.since), life.end(place.term.until)
    inner = sorted((day, action) for action, day in edges.items() if start < day < end)
    bounds = [place.term.since, *(action for _, action in inner), place.term.until]
    return [Term(a, b) for a, b in itertools.pairwise(bounds)]


def _shown(place: Place, period: Term, life: Chronicle) -> list[Passage]:
    """The words that show all through a permanent period, corrections apart."""
    return [p for p in place.passages if life.inside(p.term, period) and not life.corrects(p.term)]


def _missing(place: Place, period: Term, life: Chronicle) -> str | None:
    """Why the words of a period are not held, where the source note says that of the action that brought them."""
    left_out = [(life.start(action), why) for action, why in life.permanently_left_out(place.address).items()]
    day, why = max(((day, why) for day, why in left_out if day <= life.start(period.since)), default=(0, ""))
    entered = any(day <= life.start(p.term.since) and life.inside(p.term, period) for p in place.passages)
    return None if entered or not why else why


def _marks(place: Place, period: Term, life: Chronicle) -> list[Marked]:
    """What is said of the words of a period."""
    return [mark for mark in place.marks if stands(mark.term, period, place, life)]


def _permanent(
    place: Place, period: Term, shown: Sequence[Passage], missing: str | None, life: Chronicle
) -> list[Made]:
    marks = _marks(place, period, life)
    since, until = period.since or life.first, period.until
    held = life.instrument.held_from
    if held is None or held not in life.actions or life.start(held) <= life.start(since):
        words = _words(place, shown, marks, since, until, life, missing)
        return [(words.version, period, words)]
    # The period the rules see is the whole one: logic is written for it, whoever brought the words.
    last = held if life.start(held) < life.end(until) else until
    early = Version(since, last, False, exact=life.exact(place.address, since, last))
    reason = life.instrument.held_because or f"nothing older than {held} is held"
    out: list[Made] = [(early, period, PlaceVersion(early, (), reason, None))]
    if last != until:
        late = _words(place, shown, marks, held, until, life, missing)
        out.append((late.version, period, late))
    return out


def _words(
    place: Place,
    shown: Sequence[Passage],
    marks: Sequence[Marked],
    since: str,
    until: str | None,
    life: Chronicle | None,
    missing: str | None = None,
) -> PlaceVersion:
    """A version with its words. With a `life`, words that are not held may have been written by several actions."""
    missing = missing or next((p.reason or "its words are not on file" for p in shown if not p.held), None)
    why = next((m.block.reason for m in marks if isinstance(m.block, surface.Reconstructed)), None)
    left = any(
        isinstance(m.block, surface.Classed) and m.block.kind in ("pending", "not_encoded") and m.block.anchor is None
        for m in marks
    )
    exact = missing is None or life is None or life.exact(place.address, since, until)
    version = Version(since, until, missing is None, encoded=not left, exact=exact)
    paragraphs = tuple(text for p in shown for text in p.paragraphs)
    return PlaceVersion(version, () if missing else paragraphs, missing, why)


# ---- corrections and emergencies ------------------------------------------------------------------------------------


def _corrections(place: Place, terms: Sequence[Term], life: Chronicle) -> list[Made]:
    """The versions that expedited corrections put in the place of another from its own first day."""
    out: list[Made] = []
    for page in dict.fromkeys(t.since for t in terms if life.corrects(t)):
        base = life.corrected(page)
        ends = [t.until for t in terms if t.since == page and t.until is not None]
        ends += [t.until for t in terms if t.since == base and t.until is not None]
        period = Term(base, ends[0] if ends else place.term.until)
        printed = _shown(place, period, life)
        own = [p for p in place.passages if p.term.since == page]
        shown = _instead(own, printed) if own else printed
        words = _words(place, shown, _marks(place, Term(page, period.until), life), page or "", period.until, None)
        out.append((words.version, Term(page, period.until), words))
    return out


def _emergencies(place: Place, terms: Iterable[Term], life: Chronicle) -> list[Made]:
    """The emergency versions whose words stand in the file."""
    out: list[Made] = []
    permanent = [p for p in place.passages if p.term.during is None]
    for page in dict.fromkeys(t.during for t in terms if t.during is not None):
        own = [p for p in place.passages if p.term.during == page]
        shown = _instead(own, permanent) if own else [p for p in permanent if p.beside]
        words = _words(place, shown, _marks(place, Term(during=page), life), page, None, None)
        out.append((words.version, Term(during=page), words))
    return out


def _instead(own: Sequence[Passage], others: Sequence[Passage]) -> list[Passage]:
    """The words of a place where some of its own stand for a time instead of others.

    Where the others have periods of their own, the words beside those periods stay; else what is its own replaces all.
    """
    kept = [] if all(p.beside for p in others) else [p for p in others if p.beside]
    return sorted((*own, *kept), key=lambda p: p.span.line)
