"""Where the versions of a place do not fit together: days without one, days with two, words that are held and are not."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from pincite.diagnostics import Found, Label
from pincite.ir.resolved import Passage, Place, Term
from pincite.resolving.history import day_words
from pincite.slicing.chronicle import END, Chronicle
from pincite.source import Span


def span_of(passage: Passage) -> Span:
    """The line to change where the words of a period are at fault: the one that opens the period."""
    return passage.lines.first() or passage.span


# ---- days without a version -----------------------------------------------------------------------------------------


def gaps(place: Place, empty: Sequence[Term], life: Chronicle, found: Found) -> None:
    """Report days for which nothing is said, each run once, unless an action took the words away."""
    for gap in _runs(empty):
        if life.repealed(place.address, gap.since):
            continue
        before = next((p for p in place.passages if p.term.until is not None and p.term.until == gap.since), None)
        after = next((p for p in place.passages if p.term.since is not None and p.term.since == gap.until), None)
        start = day_words(life.start(gap.since)) if gap.since else "the beginning"
        end = day_words(life.end(gap.until) - 1) if gap.until else "the end"
        at = before or after
        found.add(
            "P403",
            span_of(at) if at is not None else place.span,
            f"no version of {place.address} is in force from {start} to {end}",
            help=_bridge(place, gap, before, after),
            law=place.address.text,
        )


def _runs(empty: Sequence[Term]) -> list[Term]:
    out: list[Term] = []
    for period in empty:
        if out and out[-1].until is not None and out[-1].until == period.since:
            out[-1] = Term(out[-1].since, period.until)
        else:
            out.append(period)
    return out


def _bridge(place: Place, gap: Term, before: Passage | None, after: Passage | None) -> str:
    where = "heading" if place.kind in ("instrument", "section", "schedule") else "label"
    if before is None and after is not None:
        return (
            f"if {gap.until} brought the place, put the period on its {where}: since {gap.until}; if older words are not "
            f'at hand, enter for the time before: until {gap.until}, not held because "..."'
        )
    if after is None and before is not None:
        return (
            f"if {gap.since} struck the place, put the period on its {where}: until {gap.since}; if its words are not "
            f'at hand, enter for the time after: since {gap.since}, not held because "..."'
        )
    if gap.since is not None and gap.until is not None:
        since = f"since {before.term.since} " if before is not None and before.term.since else ""
        return (
            f"let the earlier version end with {gap.until}: {since}until {gap.until}; or enter for the time between: "
            f'since {gap.since} until {gap.until}, not held because "..."'
        )
    emergencies = {p.term.during for p in place.passages if p.term.during is not None}
    for emergency in sorted(emergencies)[:1]:
        return f"if only {emergency} brought the place, put the period on its {where}: during {emergency}"
    return 'let the periods meet in one action, or say for these days: not held because "..."'


# ---- days with two versions -----------------------------------------------------------------------------------------


def overlaps(place: Place, life: Chronicle, found: Found) -> None:
    """Report permanent versions of which two are in force on one day."""
    permanent = [p for p in place.passages if p.term.during is None and not life.corrects(p.term)]
    told: set[tuple[Term, Term]] = set()
    for one, other in itertools.combinations(permanent, 2):
        if one.term == other.term or (one.term, other.term) in told or _stands_by(one, other):
            continue
        start = max(life.start(one.term.since), life.start(other.term.since))
        end = min(life.end(one.term.until), life.end(other.term.until))
        if start < end:
            told.add((one.term, other.term))
            days, help = together(one.term, other.term, life)
            found.add(
                "P402",
                span_of(other),
                f"two permanent versions of {place.address} are in force{days}",
                label="this version",
                also=[Label(span_of(one), "and this one")],
                help=help,
                law=place.address.text,
            )


def _stands_by(one: Passage, other: Passage) -> bool:
    """Whether the words of one stand beside the periods of which the other has one, under one heading or label."""
    return one.entry == other.entry and (one.beside or other.beside)


def together(one: Term, other: Term, life: Chronicle) -> tuple[str, str]:
    """On which days two periods overlap, in words, and what to write instead."""
    start = max(life.start(one.since), life.start(other.since))
    end = min(life.end(one.until), life.end(other.until))
    first = one.since is None and other.since is None
    if first:
        days = f" before {day_words(end)}" if end < END else ""
    elif end == END:
        days = f" on and after {day_words(start)}"
    else:
        days = f" from {day_words(start)} to {day_words(end - 1)}"
    early, late = sorted((one, other), key=lambda t: (life.start(t.since), life.end(t.until)))
    if life.start(early.since) < life.start(late.since):
        if early.since is None:
            return days, f"put the earlier version under `until {late.since}`"
        return days, f"end the earlier version: `since {early.since} until {late.since}`"
    if life.end(early.until) < life.end(late.until):
        until = f" until {late.until}" if late.until else ""
        return days, f"begin the later version with `since {early.until}{until}`"
    return days, "let each stand under the period of its own words: `until ...`, `since ...`"


# ---- words that are held and are not --------------------------------------------------------------------------------


def mixed(place: Place, found: Found) -> None:
    """Report `not held because` beside words of law in one period."""
    for passage in place.passages:
        if passage.held:
            continue
        words = [p for p in place.passages if p.held and p.term == passage.term and p.beside == passage.beside]
        if words and words[0].entry == passage.entry:
            found.add(
                "P712",
                passage.span,
                f"words of {place.address} are said not to be held, and words of the same period are entered",
                also=[Label(words[0].span, "these")],
                help="take `not held because` away, or put each under a period of its own",
                law=place.address.text,
            )
