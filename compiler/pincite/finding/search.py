"""Finding provisions by words: in the law's text, headings and questions, under every name that a thing has in the law."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from pincite.deciding.linking import Law
from pincite.deciding.rulebook import Part, Rulebook
from pincite.finding.words import Word, find_run, likeness, words_of
from pincite.runtime.addresses import stands_in
from pincite.runtime.named import NamedTuple
from pincite.runtime.timeline import IN_FORCE, TEXT_NOT_HELD, Status

_WEIGHT = {"text": 1.0, "heading": 2.5, "question": 1.5}
_BY_NAME = 0.8  # what counts a word that is found by another name of what was asked for


class Name(NamedTuple):
    """A name of something the law speaks of, and where it has it (nothing: everywhere)."""

    term: str
    words: str
    where: tuple[str, ...]


class Item(NamedTuple):
    """A part of what is asked for: words, whether they must follow each other, and what else they may be called."""

    words: tuple[str, ...]
    together: bool
    asked: str
    names: tuple[Name, ...]


class Passage(NamedTuple):
    """What can be found: words of a place in a version, a heading, or a question."""

    kind: str
    part: str
    address: str
    citation: str
    title: str
    text: str
    version: int
    status: Status | None


class Hit(NamedTuple):
    """What was found: the passage, from where to where it is of interest, and by which other names it was found."""

    passage: Passage
    score: float
    start: int
    end: int
    through: tuple[tuple[str, str], ...]  # (as asked, as the text has it)
    missing: tuple[str, ...]  # what of the words asked for is not there


class Answer(NamedTuple):
    """What a search gave, the best first; what else the words are called; words that may have been meant."""

    hits: tuple[Hit, ...]
    items: tuple[Item, ...]
    near: tuple[tuple[str, tuple[str, ...]], ...]


def names_of(book: Rulebook) -> list[Name]:
    """Every name that a thing has in the law."""
    out = []
    for term in book.checkers.json("names.json")["terms"]:
        key = f"{term['instrument']}.{term['name']}"
        out.append(Name(key, term["words"], ()))
        out += [Name(key, called["words"], tuple(called["in"])) for called in term["called"]]
    return out


# ---- what is asked for ----------------------------------------------------------------------------------------------


def items_of(query: str, names: Iterable[Name]) -> list[Item]:
    """The words of a query; what stands in quotation marks stays together, and names of the law are known as such."""
    known = [(tuple(word.text for word in words_of(name.words)), name) for name in names]
    out: list[Item] = []
    for phrase, rest in re.findall(r'["“”„«»]([^"“”„«»]*)["“”„«»]|([^"“”„«»]+)', query):
        if phrase.strip():
            words = words_of(phrase)
            run = tuple(word.text for word in words)
            out += [Item(run, True, phrase.strip(), _others(run, known))] if run else []
        else:
            out += _loose(rest, known)
    return list(dict.fromkeys(out))


def _loose(text: str, known: list[tuple[tuple[str, ...], Name]]) -> Iterator[Item]:
    """Words without quotation marks: the longest names first, then single words."""
    words = words_of(text)
    place = 0
    while place < len(words):
        long = max(
            (len(run) for run, _ in known if run and find_run(words[place : place + len(run)], run) == 0), default=1
        )
        here = words[place : place + long]
        run = tuple(word.text for word in here)
        yield Item(run, False, text[here[0].start : here[-1].end], _others(run, known))
        place += long


def _others(run: tuple[str, ...], known: list[tuple[tuple[str, ...], Name]]) -> tuple[Name, ...]:
    """The other names of what these words are a name of."""
    as_words = [Word(word, 0, 0) for word in run]
    mine = {name.term for other, name in known if len(other) == len(run) and find_run(as_words, other) == 0}
    return tuple(name for other, name in known if name.term in mine and find_run(as_words, other) != 0)


# ---- where ----------------------------------------------------------------------------------------------------------


def passages(book: Rulebook, codes: Iterable[str], on: int | None, known: int) -> Iterator[Passage]:
    """Everything that can be found: as it was on a day (an ordinal), or in every version."""
    law = Law(book, known)
    for code in codes:
        part = book.part(code)
        titles = {place.address: place.title for place in part.places()}
        for place in part.places():
            status = None if on is None else law.status(part, place.timeline, on)
            if status is not None and status.kind not in (IN_FORCE, TEXT_NOT_HELD):
                continue
            title = _title(titles, place.address)
            if place.title:
                yield Passage("heading", code, place.address, place.citation, title, place.title, -1, status)
            versions = range(len(place.versions)) if status is None else [status.version]
            for version in versions:
                text = "\n".join(book.paragraphs(place.address, version))
                if text:
                    yield Passage("text", code, place.address, place.citation, title, text, version, status)
        yield from _questions(book, part, law, on, titles)


def _questions(book: Rulebook, part: Part, law: Law, on: int | None, titles: dict[str, str]) -> Iterator[Passage]:
    for question in book.questions.values():
        if question.instrument != part.code:
            continue
        status = None if on is None else law.picked(part, question.name, on)[1]
        if status is None or status.kind == IN_FORCE:
            title = _title(titles, question.address)
            yield Passage("question", part.code, question.address, question.name, title, question.words, -1, status)


def _title(titles: dict[str, str], address: str) -> str:
    """The heading over a place: its own, or that of the smallest place with one that it stands in."""
    outer = [a for a, title in titles.items() if title and (a == address or stands_in(address, a))]
    return titles[max(outer, key=len)] if outer else ""


# ---- finding --------------------------------------------------------------------------------------------------------


class _Match(NamedTuple):
    score: float
    start: int
    end: int
    name: str  # the other name it was found by, or nothing


def _match(item: Item, words: list[Word], address: str) -> _Match | None:
    """How well an item is in a text: its own words first, then the other names of it that are used there."""
    if len(item.words) > 1 or item.together:
        first = find_run(words, item.words, exactly=item.together and len(item.words) > 1)
        first = first if first >= 0 else find_run(words, item.words)
        if first >= 0:
            return _Match(1.5 * len(item.words), words[first].start, words[first + len(item.words) - 1].end, "")
    if not item.together:
        best = [max(((likeness(asked, w.text), -w.start, w) for w in words), default=None) for asked in item.words]
        if all(found is not None and found[0] for found in best):
            first_word = next(found[2] for found in best if found is not None)
            return _Match(sum(found[0] for found in best if found is not None), first_word.start, first_word.end, "")
    for name in item.names:
        if name.where and not any(address == place or stands_in(address, place) for place in name.where):
            continue
        run = [word.text for word in words_of(name.words)]
        first = find_run(words, run)
        if run and first >= 0:
            return _Match(_BY_NAME * len(item.words), words[first].start, words[first + len(run) - 1].end, name.words)
    return None


def search(book: Rulebook, query: str, codes: Iterable[str], on: int | None, known: int) -> Answer:
    """Search some instruments. Where nothing has all the words, what has some of them is found."""
    items = items_of(query, names_of(book))
    everything = [(passage, words_of(passage.text)) for passage in passages(book, codes, on, known)]
    matched = [(p, [_match(item, words, p.address) for item in items]) for p, words in everything]
    rare = [
        math.log(1 + len(everything) / (1 + sum(1 for _, found in matched if found[place] is not None)))
        for place in range(len(items))
    ]
    hits = [_hit(p, items, found, rare) for p, found in matched if any(found)]
    whole = [hit for hit in hits if not hit.missing]
    hits = _each_once(whole or hits)
    hits.sort(key=lambda hit: (len(hit.missing), -hit.score))
    near = () if hits else tuple(_near(items, everything))
    return Answer(tuple(hits), tuple(items), near)


def _hit(passage: Passage, items: list[Item], found: list[_Match | None], rare: list[float]) -> Hit:
    pairs = list(zip(items, found, rare, strict=True))
    score = sum(match.score * weight for _, match, weight in pairs if match is not None) * _WEIGHT[passage.kind]
    shown = max((match for match in found if match is not None), key=lambda m: m.score)
    through = tuple((item.asked, match.name) for item, match, _ in pairs if match is not None and match.name)
    missing = tuple(item.asked for item, match, _ in pairs if match is None)
    return Hit(passage, score, shown.start, shown.end, through, missing)


def _each_once(hits: list[Hit]) -> list[Hit]:
    """Versions of a place with the same words are one hit, the last of them."""
    kept: dict[tuple[str, str, str], Hit] = {}
    for hit in hits:
        kept[hit.passage.kind, hit.passage.citation, hit.passage.text] = hit
    return list(kept.values())


def _near(items: list[Item], everything: list[tuple[Passage, list[Word]]]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """For each word that is nowhere, words of the law that are like it."""
    known = sorted({word.text for _, words in everything for word in words})
    for word in dict.fromkeys(word for item in items for word in item.words):
        if not any(likeness(word, other) for other in known):
            yield word, tuple(get_close_matches(word[:60], known, 3, 0.7))
