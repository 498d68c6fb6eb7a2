"""Quoted words stand in the text they are quoted from, in every version they cover; every place has words or says why not."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from difflib import get_close_matches
from functools import partial

from pincite.diagnostics import Found, Label
from pincite.ir import surface, timed
from pincite.ir.clauses import Anchor
from pincite.ir.resolved import ALWAYS, Determination, Place, Reading, Term
from pincite.lowering.digests import find
from pincite.runtime.addresses import stands_in
from pincite.source import Span, fold


def texts(program: timed.Program, found: Found) -> None:
    """Report anchors whose words do not stand in the text, and places without words."""
    source = program.typed.resolved
    for rule in program.rules:
        place = program.places.get(rule.rule.address)
        if place is not None:
            held = [place.versions[n] for n in rule.timeline.covers]
            for anchor in rule.rule.clauses.anchors:
                _stands(
                    anchor, anchor.span, held, rule.rule.address, found, partial(_around, program, rule.rule.address)
                )
    for symbol in source.symbols.values():
        if isinstance(symbol, Reading | Determination):
            anchors = [symbol.anchor] if isinstance(symbol, Reading) else symbol.clauses.anchors
            place = program.places.get(symbol.address)
            if place is not None:
                held = _in_term(place, symbol.term)
                for anchor in anchors:
                    _stands(anchor, anchor.span, held, symbol.address, found, partial(_around, program, symbol.address))
    above = {place.above for place in source.places.values()}
    for address, here in source.places.items():
        time = program.places[address]
        for mark in here.marks:
            held = _in_term(time, mark.term)
            match mark.block:
                case surface.Classed(anchor=Anchor() as anchor):
                    _stands(anchor, anchor.span, held, address, found, tuple)
                case surface.Quotes() as quotes:
                    anchor = Anchor(quotes.span, quotes.start, quotes.end)
                    _stands(anchor, quotes.span, held, address, found, tuple)
                case _:
                    pass
        _has_words(here, above, found)
        _added(here, found)


def _added(place: Place, found: Found) -> None:
    """Report words that an action brought beside words without an end: a forgotten `until` looks just like that."""
    lasting = [p for p in place.passages if p.held and p.term == ALWAYS]
    if not lasting or any(p.term.until for p in place.passages):
        return
    for passage in place.passages:
        if passage.held and passage.term.since is not None:
            found.add(
                "P415",
                passage.span,
                f"since {passage.term.since} these words stand beside words that have no end",
                also=[Label(lasting[0].span, "these words hold throughout")],
                help=f"if the first words were replaced, put them under `until {passage.term.since}`",
                law=place.address.text,
            )


def _around(program: timed.Program, address: str) -> tuple[timed.PlaceVersion, ...]:
    """The versions of the places below one: a heading's rule may quote what stands under it."""
    return tuple(
        version for other, place in program.places.items() if stands_in(other, address) for version in place.versions
    )


def _in_term(place: timed.PlaceTime, term: Term) -> list[timed.PlaceVersion]:
    """The versions of a place that lie in a period."""
    return [place.versions[number] for number in place.within[term]]


def _stands(
    anchor: Anchor,
    span: Span,
    versions: Iterable[timed.PlaceVersion],
    address: str,
    found: Found,
    around: Callable[[], tuple[timed.PlaceVersion, ...]],
) -> None:
    held = [version for version in versions if version.paragraphs]
    # What rests on words that wait to be encoded is undetermined: a rule beside them is written for the other versions.
    held = [version for version in held if version.version.encoded] or held
    if not held and not (held := [version for version in around() if version.paragraphs]):
        help = "enter the words behind bars, or take `on` away until they are held"
        found.add("P702", span, f"words are quoted, and {address} has none on file", help=help, law=address)
        return
    for version in held:
        text = " ".join(version.paragraphs)
        if find(anchor, text) is None and not any(find(anchor, " ".join(v.paragraphs)) for v in around()):
            words = anchor.start if anchor.end is None or find_start(anchor, text) is None else anchor.end
            when = f" as of {version.version.since}" if len(held) > 1 else ""
            near = nearest(words, text)
            every = " in every version this covers, or put it under a period" if when else ""
            found.add(
                "P702",
                span,
                f'"{_short(words)}" does not stand in {address}{when}',
                help=(f'the text has "{_short(near)}"; ' if near else "")
                + f"quote the words as the text has them{every}",
                law=address,
            )
            return


def nearest(words: str, text: str) -> str | None:
    """The words of a text that are most like some others, where they are like them."""
    wanted, there = fold(words).split(), fold(text).split()
    runs = [" ".join(there[n : n + len(wanted)]) for n in range(max(1, len(there) - len(wanted) + 1))]
    near = get_close_matches(" ".join(wanted), runs, 1, 0.75)
    return near[0] if near else None


def find_start(anchor: Anchor, text: str) -> str | None:
    """The first words of an anchor, if they stand in a text."""
    return find(Anchor(anchor.span, anchor.start, None), text)


def _short(words: str) -> str:
    return words if len(words) <= 60 else words[:57] + "..."


def _has_words(place: Place, above: set[str | None], found: Found) -> None:
    if place.passages or place.kind in ("instrument", "section", "schedule"):
        return
    if place.address.text in above:
        return
    found.add(
        "P712",
        place.span,
        f"{place.address} has no words of law",
        help='enter them behind bars, or say: not held because "..."',
        law=place.address.text,
    )
