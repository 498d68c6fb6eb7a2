"""What every check of a notice stands on: the notices of a file, the words since, how findings are made."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from pincite.diagnostics import Found, Label
from pincite.jurisdiction import Jurisdiction
from pincite.register.document import Body, Notice, Place, Spot
from pincite.register.forms import Forms
from pincite.register.textform import place as span_of


@dataclass(frozen=True, slots=True)
class Wordings:
    """The words of a jurisdiction that checks need."""

    acts: Mapping[str, str]  # the name of an act and its citation
    act: re.Pattern[str]  # a name of an act; (?P<name>...)
    named: re.Pattern[str]  # a name of an act with its citation behind it; name, cite
    short: re.Pattern[str]  # a short name of an act used alone; name
    meaning: str  # how a Section says what the short name means, with {name}
    statute: re.Pattern[str]  # a citation of a statute; cite
    subsections: re.Pattern[str]  # a reference to subsections of the same Section; labels
    label: re.Pattern[str]  # one label with those below it
    schedule: re.Pattern[str]  # a reference to a schedule of the same instrument; name
    numbers: Mapping[str, int]  # numbers in words
    measures: Sequence[str]  # words that are counted, as patterns
    conjunctions: Sequence[str]
    small: frozenset[str]  # small words that may stand inside a name
    openers: frozenset[str]  # words with a capital only because they open a sentence
    plain: frozenset[str]  # words that two parallel provisions may differ in: who is spoken of
    slight: frozenset[str]  # small words: two provisions that differ in these alone say the same
    volume: int | None  # the year before that of volume 1
    proposed: Sequence[str]  # verbs of the list of changes that speak of the words proposed
    no: frozenset[str]
    yes: frozenset[str]


@dataclass(frozen=True, slots=True)
class Said:
    """Words since, at a place of a notice."""

    notice: Notice
    body: Body
    place: Place
    text: str

    @property
    def address(self) -> str:
        """Where they stand."""
        return self.place.address


class Ground:
    """The notices of one file while they are checked."""

    def __init__(
        self, notices: Sequence[Notice], path: str, text: str, law: Jurisdiction, forms: Forms, words: Wordings
    ) -> None:
        self.notices, self.path, self.law, self.forms, self.words = tuple(notices), path, law, forms, words
        self.lines = text.split("\n")
        self.found = Found()
        self.said = [
            Said(notice, body, place, place.since)
            for notice in notices
            for body in notice.sections
            if body.action != "repeal"
            for place in body.place.walk()
            if place.since
        ]

    def say(
        self,
        code: str,
        spot: Spot,
        message: str,
        *,
        law: str | None = None,
        help: str | None = None,
        also: Iterable[tuple[Spot, str]] = (),
    ) -> None:
        """Record a finding at a place of the file; `also` are other places and what stands there."""
        page = f"page {spot.page}" if spot.page else ""
        others = [
            Label(span_of(self.path, other.line), f"page {other.page}: {said}" if other.page else said)
            for other, said in also
        ]
        self.found.add(code, span_of(self.path, spot.line), message, label=page, also=others, help=help, law=law)

    def texts(self, notice: Notice) -> Iterator[Said]:
        """The words since of one notice."""
        return (said for said in self.said if said.notice is notice)


def quoted(words: str, most: int = 12) -> str:
    """Words in quotation marks, cut short."""
    split = words.split()
    short = " ".join(split[:most]) + (" ..." if len(split) > most else "")
    return f"\u201c{short}\u201d"


def listed(items: Sequence[str]) -> str:
    """Several things in a sentence."""
    return " and ".join([", ".join(items[:-1]), items[-1]]) if len(items) > 1 else "".join(items)


def plain(text: str) -> str:
    """Words as they are compared: white space folded, quotation marks straight."""
    return re.sub(r"\s+", " ", text.translate(str.maketrans("\u201c\u201d\u2018\u2019", "\"\"''"))).strip()
