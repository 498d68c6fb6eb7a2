"""The versions of one place: where its words or rules change, and which words each version has."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import NamedTuple

from pincite.diagnostics import Found, Label
from pincite.ir import surface
from pincite.ir.resolved import Passage, Place, Term
from pincite.ir.timed import PlaceVersion
from pincite.resolving.history import day_words
from pincite.runtime.timeline import Action, Version

_END = 10**9  # later than any day


class Chronicle(NamedTuple):
    """What is known of an instrument's life: its actions, its first one, and from which on words are held."""

    actions: dict[str, Action]
    first: str
    held_from: str | None
    held_because: str | None

    def day(self, action: str | None, default: int) -> int:
        """The day an action took effect."""
        return self.actions[action].effective if action in self.actions else default


class Texts(NamedTuple):
    """The versions of a place; the period each stands for; its words."""

    versions: tuple[Version, ...]
    terms: tuple[Term, ...]
    words: tuple[PlaceVersion, ...]


def versions_of(
    place: Place, rule_terms: Sequence[Term], chronicle: Chronicle, touched: Sequence[tuple[str, bool]], found: Found
) -> Texts:
    """The versions of a place: permanent ones by date, corrections, emergencies."""
    out: list[tuple[Version, Term, PlaceVersion]] = []
    if place.term.during is None:
        for term in _periods(place, rule_terms, chronicle):
            out += _permanent(place, term, chronicle, found)
        out += _corrections(place, rule_terms, chronicle)
    out += _emergencies(place, rule_terms, chronicle)
    for action, presumed in touched:
        version = Version(action, None, False, presumed)
        reason = "it is presumed to have changed this place" if presumed else "its words are not on file"
        out.append((version, Term(during=action), PlaceVersion(version, (), reason, None)))
    return Texts(tuple(v for v, _, _ in out), tuple(t for _, t, _ in out), tuple(w for _, _, w in out))


def _terms(place: Place, rule_terms: Sequence[Term]) -> list[Term]:
    marks = [m.term for m in place.marks]
    return [place.term, *(p.term for p in place.passages), *rule_terms, *marks]


def _periods(place: Place, rule_terms: Sequence[Term], chronicle: Chronicle) -> list[Term]:
    """The permanent periods of a place, between the actions at which something in it begins or ends."""
    edges: dict[str, int] = {}
    for term in _terms(place, rule_terms):
        for action in (term.since, term.until):
            entry = chronicle.actions.get(action or "")
            if entry is not None and entry.kind not in ("corrected", "emergency"):
                edges[entry.id] = entry.effective
    start = chronicle.day(place.term.since, 0)
    end = chronicle.day(place.term.until, _END)
    inner = sorted((day, action) for action, day in edges.items() if start < day < end)
    bounds = [place.term.since, *(action for _, action in inner), place.term.until]
    return [Term(a, b) for a, b in itertools.pairwise(bounds)]


def _inside(term: Term, period: Term, chronicle: Chronicle) -> bool:
    """Whether something with `term` shows in a permanent period."""
    return (
        term.during is None
        and chronicle.day(term.since, 0) <= chronicle.day(period.since, 0)
        and chronicle.day(period.until, _END) <= chronicle.day(term.until, _END)
    )


def _permanent(
    place: Place, period: Term, chronicle: Chronicle, found: Found
) -> list[tuple[Version, Term, PlaceVersion]]:
    shown = [p for p in place.passages if _inside(p.term, period, chronicle) and not _is_correction(p.term, chronicle)]
    _check_overlap(place, shown, period, chronicle, found)
    if place.passages and not shown:
        _gap(place, period, chronicle, found)
        return []
    words = _words(place, shown, period, chronicle)
    since = period.since or chronicle.first
    held_from = chronicle.held_from
    started = chronicle.day(since, 0)
    if held_from is None or chronicle.day(held_from, 0) <= started:
        version = Version(since, period.until, words.not_held is None)
        return [(version, period, _with(words, version))]
    early = Version(since, held_from, False)
    reason = chronicle.held_because or f"nothing older than {held_from} is held"
    out = [(early, Term(period.since, held_from), PlaceVersion(early, (), reason, None))]
    if chronicle.day(held_from, 0) >= chronicle.day(period.until, _END):
        early = Version(since, period.until, False)
        return [(early, period, PlaceVersion(early, (), reason, None))]
    late = Version(held_from, period.until, words.not_held is None)
    # The period the rules see is the whole one: logic is written for it, whoever brought the words.
    return [(early, period, out[0][2]), (late, period, _with(words, late))]


def _with(words: PlaceVersion, version: Version) -> PlaceVersion:
    return PlaceVersion(version, words.paragraphs, words.not_held, words.reconstructed)


def _words(place: Place, shown: Sequence[Passage], period: Term, chronicle: Chronicle) -> PlaceVersion:
    missing = next((p.reason or "its words are not on file" for p in shown if not p.held), None)
    why = next(
        (
            m.block.reason
            for m in place.marks
            if isinstance(m.block, surface.Reconstructed) and _inside(m.term, period, chronicle)
        ),
        None,
    )
    paragraphs = tuple(text for p in shown for text in p.paragraphs)
    return PlaceVersion(Version("", None), () if missing else paragraphs, missing, why)


def _is_correction(term: Term, chronicle: Chronicle) -> bool:
    entry = chronicle.actions.get(term.since or "")
    return entry is not None and entry.kind == "corrected"


def _check_overlap(place: Place, shown: Sequence[Passage], period: Term, chronicle: Chronicle, found: Found) -> None:
    own = [p for p in shown if p.term != place.term]
    for one, other in itertools.pairwise(own):
        if one.term == other.term:
            continue
        day = max(chronicle.day(one.term.since, 0), chronicle.day(other.term.since, 0))
        since = f" on and after {day_words(day)}" if day else ""
        until = other.term.since or one.term.since
        found.add(
            "P402",
            other.span,
            f"two permanent versions of {place.address} are in force{since}",
            label="this version",
            also=[Label(one.span, "and this one")],
            help=f"put the earlier version under `until {until}`" if until else None,
            law=place.address.text,
        )


def _gap(place: Place, period: Term, chronicle: Chronicle, found: Found) -> None:
    ending = [p for p in place.passages if p.term.until is not None and p.term.until == period.since]
    action = chronicle.actions.get(period.since or "")
    if action is not None and action.kind == "repealed":
        return  # the action took it away
    start = day_words(chronicle.day(period.since, 1)) if period.since else "the beginning"
    end = day_words(chronicle.day(period.until, 1) - 1) if period.until else "the end"
    found.add(
        "P403",
        ending[0].span if ending else place.span,
        f"no version of {place.address} is in force from {start} to {end}",
        help='let the periods meet in one action, or say for the time between: not held because "..."',
        law=place.address.text,
    )


def _corrections(
    place: Place, rule_terms: Sequence[Term], chronicle: Chronicle
) -> list[tuple[Version, Term, PlaceVersion]]:
    """The versions that expedited corrections put in the place of another from its own first day."""
    out = []
    pages = dict.fromkeys(t.since for t in _terms(place, rule_terms) if _is_correction(t, chronicle))
    for page in pages:
        entry = chronicle.actions[page or ""]
        until = next((t.until for t in _terms(place, rule_terms) if t.since == page), None)
        if until is None:
            until = next(
                (t.until for t in _terms(place, rule_terms) if t.since == entry.corrects and t.until is not None), None
            )
        period = Term(entry.corrects, until)
        own = [p for p in place.passages if p.term.since == page]
        others = [p for p in place.passages if p.term == place.term]
        shown = (
            sorted((*own, *others), key=lambda p: p.span.line)
            if own
            else [
                p
                for p in place.passages
                if _inside(p.term, period, chronicle) and not _is_correction(p.term, chronicle)
            ]
        )
        words = _words(place, shown, Term(page, until), chronicle)
        version = Version(page or "", until, words.not_held is None)
        out.append((version, Term(page, until), _with(words, version)))
    return out


def _emergencies(
    place: Place, rule_terms: Sequence[Term], chronicle: Chronicle
) -> list[tuple[Version, Term, PlaceVersion]]:
    """The emergency versions whose words stand in the file."""
    out = []
    pages = dict.fromkeys(t.during for t in _terms(place, rule_terms) if t.during is not None)
    varied = any(p.term.during is None and p.term != place.term for p in place.passages)
    for page in pages:
        own = [p for p in place.passages if p.term.during == page]
        # Where the permanent words vary, what does not vary stays beside the emergency's own; else it replaces all.
        common = (
            [p for p in place.passages if p.term == place.term and p.term.during is None] if varied or not own else []
        )
        shown = sorted((*own, *common), key=lambda p: p.span.line)
        words = _words(place, shown, Term(), chronicle)
        held = words.not_held is None
        version = Version(page, None, held)
        out.append((version, Term(during=page), _with(words, version)))
    return out
