"""What changed at each address: its words, its logic in sentences, when each is in force."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import zip_longest
from typing import Literal

from pincite.amending.words import Piece, paragraphs
from pincite.deciding.linking import Law
from pincite.deciding.provisions import Provision, provisions
from pincite.deciding.rulebook import Rulebook
from pincite.deciding.statements import Statement, fact_statement
from pincite.deciding.wording import day_words
from pincite.runtime.timeline import FIRST_DAY, LAST_DAY
from pincite.runtime.trace import Place

Kind = Literal["changed", "added", "gone"]
Lines = tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a version of a place, old against new; `version` is the action that brought it."""

    version: str
    lines: tuple[tuple[Piece, ...], ...]


@dataclass(frozen=True, slots=True)
class Logic:
    """A statement, old against new; None on the side that does not have it. With its periods."""

    old: Lines | None
    new: Lines | None
    old_period: str
    new_period: str


@dataclass(frozen=True, slots=True)
class Changed:
    """A place that is not the same in both versions."""

    kind: Kind
    address: str
    citation: str
    title: str
    words: tuple[Words, ...]
    logic: tuple[Logic, ...]
    periods: tuple[tuple[str, str], ...]  # when words are in force, old and new


def changed(old: Rulebook, new: Rulebook, known: int) -> Iterator[Changed]:
    """Every place that differs, in the order of the new version; what is gone comes after."""
    before, after = _places(old), _places(new)
    for address in [*after, *(a for a in before if a not in after)]:
        found = _compare(old, new, before.get(address), after.get(address), known)
        if found is not None:
            yield found


def facts_changed(old: Rulebook, new: Rulebook) -> Iterator[Logic]:
    """Facts that are declared otherwise, added or gone."""
    before, after = _facts(old), _facts(new)
    for key in dict.fromkeys([*before, *after]):
        one, other = before.get(key), after.get(key)
        if one != other:
            yield Logic(one, other, "", "")


def _facts(book: Rulebook) -> dict[tuple[str, str], Lines]:
    return {
        (code, name): tuple(fact_statement(fact).lines())
        for code in book.instruments
        for name, fact in book.part(code).facts.items()
        if not fact.office
    }


_Found = tuple[str, Place]


def _places(book: Rulebook) -> dict[str, _Found]:
    return {place.address: (code, place) for code in book.instruments for place in book.part(code).places()}


def _compare(old: Rulebook, new: Rulebook, one: _Found | None, other: _Found | None, known: int) -> Changed | None:
    there = other or one
    if there is None:
        return None
    place = there[1]
    words = tuple(_words(old, new, one, other))
    logic = tuple(_logic(_told(old, one, known), _told(new, other, known)))
    periods = tuple(_periods(one, other, known))
    if not words and not logic and not periods and (one is None) is (other is None):
        return None
    kind: Kind = "added" if one is None else "gone" if other is None else "changed"
    return Changed(kind, place.address, place.citation, place.title, words, logic, periods)


# ---- words ----------------------------------------------------------------------------------------------------------


def _words(old: Rulebook, new: Rulebook, one: _Found | None, other: _Found | None) -> Iterator[Words]:
    before, after = _versions(old, one), _versions(new, other)
    for version in dict.fromkeys([*before, *after]):
        texts = before.get(version, ()), after.get(version, ())
        if texts[0] != texts[1]:
            yield Words(version, tuple(tuple(line) for line in paragraphs(*texts)))


def _versions(book: Rulebook, found: _Found | None) -> dict[str, tuple[str, ...]]:
    if found is None:
        return {}
    place = found[1]
    return {v.since: book.paragraphs(place.address, n) for n, v in enumerate(place.versions) if v.held}


def _periods(one: _Found | None, other: _Found | None, known: int) -> Iterator[tuple[str, str]]:
    """Versions of words that are in force on other days than before."""
    if one is None or other is None:
        return
    before, after = _in_force(one[1], known), _in_force(other[1], known)
    for version in dict.fromkeys([*before, *after]):
        if before.get(version) != after.get(version):
            yield (
                f"{version}: {before.get(version, 'not in force on any day')}",
                f"{version}: {after.get(version, 'not in force on any day')}",
            )


def _in_force(place: Place, known: int) -> dict[str, str]:
    runs: dict[str, list[tuple[int, int]]] = {}
    for span in place.timeline.spans:
        status = span.status
        if span.known_from <= known <= span.known_to and 0 <= status.version < len(place.versions):
            listed = runs.setdefault(place.versions[status.version].since, [])
            if listed and listed[-1][1] + 1 == status.start:
                listed[-1] = (listed[-1][0], status.end)
            else:
                listed.append((status.start, status.end))
    return {version: "in force " + " and ".join(_run(*run) for run in found) for version, found in runs.items()}


def _run(start: int, end: int) -> str:
    first = "from the beginning" if start <= FIRST_DAY else f"from {day_words(start)}"
    return first if end >= LAST_DAY else f"{first} to {day_words(end)}"


# ---- logic ----------------------------------------------------------------------------------------------------------


def _told(book: Rulebook, found: _Found | None, known: int) -> list[Provision]:
    if found is None:
        return []
    code, place = found
    return provisions(book.part(code), place, Law(book, known))


def _logic(old: list[Provision], new: list[Provision]) -> Iterator[Logic]:
    """Statements that differ: first those of one name, then what is left over, kind by kind."""
    left: dict[str, tuple[list[Provision], list[Provision]]] = {}
    for key in dict.fromkeys(entry.statement.key for entry in [*old, *new]):
        one = [entry for entry in old if entry.statement.key == key]
        other = [entry for entry in new if entry.statement.key == key]
        same = [entry for entry in one if any(_same(entry, e) for e in other)]
        one = [entry for entry in one if entry not in same]
        other = [entry for entry in other if not any(_same(entry, e) for e in same)]
        if one and other:
            yield from _pairs(one, other)
            continue
        kept = left.setdefault(key.partition(" ")[0], ([], []))
        kept[0].extend(one)
        kept[1].extend(other)
    for one, other in left.values():
        yield from _pairs(one, other)


def _pairs(old: Iterable[Provision], new: Iterable[Provision]) -> Iterator[Logic]:
    for one, other in zip_longest(old, new):
        yield Logic(
            _lines(one.statement) if one else None,
            _lines(other.statement) if other else None,
            one.period if one else "",
            other.period if other else "",
        )


def _same(one: Provision, other: Provision) -> bool:
    return one.period == other.period and _lines(one.statement) == _lines(other.statement)


def _lines(of: Statement) -> Lines:
    return tuple(of.lines())
