"""Everything is accounted for: each sentence of the law carries logic or says why it does not.

A construct that quotes words covers the sentences they stand in; one that quotes none covers its whole place, and over a text of
several sentences that is itself a finding: behind it an unencoded sentence could hide.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pincite.checks.sentences import sentences
from pincite.diagnostics import Found
from pincite.ir import surface, timed, typed, walk
from pincite.ir.clauses import Anchor
from pincite.ir.resolved import Determination, Place, Reading
from pincite.jurisdiction import Jurisdiction
from pincite.lowering.digests import find
from pincite.source import Span, fold


class Covered(NamedTuple):
    """The sentences of one version of a place, and which of them something covers."""

    address: str
    since: str
    sentences: tuple[str, ...]
    covered: tuple[bool, ...]
    pending: bool


class _Construct(NamedTuple):
    """Something that may cover words: what it is, where, which words it quotes."""

    what: str
    span: Span
    anchors: tuple[Anchor, ...]
    logic: bool
    single: bool


def coverage(program: timed.Program, law: Jurisdiction, found: Found) -> None:
    """Report sentences that nothing accounts for, and constructs that do not say which sentence they encode."""
    told: set[tuple[str, str]] = set()
    misquoted = {d.law for d in found if d.code == "P702"}  # what is misquoted there may account for any of its words
    vague: set[Span] = set()
    for place, number, constructs in _versions(program):
        version = place.versions[number]
        texts = _sentences(version.paragraphs, law)
        covered = _cover(texts, constructs)
        for text, done in zip(texts, covered, strict=True):
            if not done and (place.address, text) not in told and place.address not in misquoted:
                told.add((place.address, text))
                found.add(
                    "P701",
                    _line_of(text, program.typed.resolved.places[place.address]),
                    f'nothing accounts for "{_short(text)}"',
                    help=_account(program, place.address),
                    law=place.address,
                )
        if len(texts) > 1:
            for construct in constructs:
                if not construct.anchors and construct.logic and not construct.single and construct.span not in vague:
                    vague.add(construct.span)
                    found.add(
                        "P706",
                        construct.span,
                        f"{construct.what} does not say which of {len(texts)} sentences it encodes",
                        help='add a line: on "the words"',
                        law=place.address,
                    )
    _pending(program, found)


def _line_of(sentence: str, place: Place) -> Span:
    """The line of a rule file on which a sentence begins."""
    for passage in place.passages:
        for paragraph, written in zip(passage.paragraphs, passage.written, strict=True):
            start = paragraph.find(sentence)
            if start >= 0:
                return max((offset, span) for offset, span in written if offset <= start)[1]
    return place.span


def _account(program: timed.Program, address: str) -> str:
    """How a sentence is accounted for; a question that stands there does not do it."""
    for rule in program.rules:
        if rule.rule.address == address and rule.rule.kind == "question" and not rule.rule.clauses.anchors:
            return (
                "a question asks about the law and accounts for no words: write `define NAME as ...` and let the question "
                'use it, or add on "..." to the question; or say informational, procedural, or not encoded because "..."'
            )
    return 'encode it, or say informational, procedural, or not encoded because "..."'


def measured(program: timed.Program, law: Jurisdiction) -> list[Covered]:
    """The coverage of every version whose words are held."""
    out = []
    for place, number, constructs in _versions(program):
        version = place.versions[number]
        texts = _sentences(version.paragraphs, law)
        covered = _cover(texts, constructs)
        pending = any(c.what == "pending" for c in constructs)
        out.append(Covered(place.address, version.version.since, tuple(texts), tuple(covered), pending))
    return out


def _versions(program: timed.Program) -> Iterator[tuple[timed.PlaceTime, int, list[_Construct]]]:
    source, there = program.typed.resolved, _Standing(program)
    for address, place in program.places.items():
        if source.places[address].kind == "instrument":
            continue
        for number, version in enumerate(place.versions):
            if version.paragraphs:
                yield place, number, _constructs(there, address, number)


class _Standing:
    """What stands at each address: rules, determinations and readings."""

    def __init__(self, program: timed.Program) -> None:
        self.program = program
        self.rules: dict[str, list[timed.RuleTime]] = {}
        self.said: dict[str, list[Determination | Reading]] = {}
        for rule in program.rules:
            self.rules.setdefault(rule.rule.address, []).append(rule)
        for symbol in program.typed.resolved.symbols.values():
            if isinstance(symbol, Determination | Reading):
                self.said.setdefault(symbol.address, []).append(symbol)


def _constructs(there: _Standing, address: str, number: int) -> list[_Construct]:
    source = there.program.typed.resolved
    within = there.program.places[address].within
    out = []
    for rule in there.rules.get(address, ()):
        if number in rule.timeline.covers:
            name = rule.rule.key.partition(".")[2]
            if rule.rule.kind == "assertion" or (rule.rule.kind == "question" and not rule.rule.clauses.anchors):
                continue  # a question asks about the law, an assertion tests it; neither is the law
            table = rule.rule.kind == "table"
            anchors = _anchors(there, rule.rule.key, address, frozenset())
            out.append(_Construct(f"`{name}`", rule.rule.span, anchors, True, table))
    for symbol in there.said.get(address, ()):
        if number not in within[symbol.term]:
            continue
        if isinstance(symbol, Determination):
            name = symbol.key.partition(".")[2]
            out.append(_Construct(f"`{name}`", symbol.span, symbol.clauses.anchors, True, False))
        else:
            out.append(_Construct("reading", symbol.span, (symbol.anchor,), False, True))
    for mark in source.places[address].marks:
        if isinstance(mark.block, surface.Classed) and number in within[mark.term]:
            anchor = (mark.block.anchor,) if mark.block.anchor is not None else ()
            out.append(_Construct(mark.block.kind, mark.span, anchor, False, True))
    return out


def _anchors(there: _Standing, key: str, address: str, seen: frozenset[str]) -> tuple[Anchor, ...]:
    """The words a name encodes: its own, those of the reading that decides it, else those of what it helps to encode here."""
    program = there.program
    own: list[Anchor] = []
    for rule in there.rules.get(address, ()):
        if rule.rule.key == key:
            own += rule.rule.clauses.anchors
            for part in walk.needs(rule.rule):
                if isinstance(part, typed.Choose):
                    reading = program.typed.resolved.symbols[part.reading]
                    if isinstance(reading, Reading) and reading.address == address:
                        own.append(reading.anchor)
    if own:
        return tuple(own)
    users = [u for u in program.graph.pred[key] if u not in seen] if key in program.graph else []
    here = {r.rule.key for r in there.rules.get(address, ())}
    for user in users:
        if user in here:
            own += _anchors(there, user, address, seen | {key})
    return tuple(own)


def _sentences(paragraphs: Sequence[str], law: Jurisdiction) -> list[str]:
    return [p[a:b].strip() for p in paragraphs for a, b in sentences(p, law.abbreviations)]


def _cover(texts: Sequence[str], constructs: Sequence[_Construct]) -> list[bool]:
    """Which sentences something covers."""
    whole = any(not c.anchors for c in constructs)
    if whole:
        return [True] * len(texts)
    covered = [False] * len(texts)
    folded = [fold(text) for text in texts]
    joined = " ".join(folded)
    starts, at = [], 0
    for text in folded:
        starts.append(at)
        at += len(text) + 1
    for construct in constructs:
        for anchor in construct.anchors:
            words = find(anchor, joined)
            if words is None:
                continue
            begin = joined.find(fold(anchor.start))
            end = begin + len(words)
            for place, start in enumerate(starts):
                if start < end and begin < start + len(folded[place]):
                    covered[place] = True
    return covered


def _pending(program: timed.Program, found: Found) -> None:
    for address, place in program.typed.resolved.places.items():
        for mark in place.marks:
            if isinstance(mark.block, surface.Classed) and mark.block.kind == "pending":
                found.add(
                    "P708",
                    mark.span,
                    f"{address} has words from {mark.block.reason} that wait to be encoded",
                    help="encode them and take `pending` away",
                    law=address,
                )


def _short(text: str) -> str:
    return text if len(text) <= 70 else text[:67] + "..."
