"""What else can be asked of a package of checkers: its questions, the words at an address on a day, and what happened to them."""

from __future__ import annotations

from datetime import date

from pincite.deciding.api import day_or_none, rulebook
from pincite.deciding.linking import Law
from pincite.deciding.rulebook import NotFound, Part, Question, Rulebook
from pincite.runtime.addresses import stands_in
from pincite.runtime.facts import closest
from pincite.runtime.named import NamedTuple
from pincite.runtime.timeline import FIRST_DAY, IN_FORCE, LAST_DAY
from pincite.runtime.trace import Place


class Words(NamedTuple):
    """The words of a provision on a day.

    `status` says whether they are in force (`in_force`, `ended`, `suspended`, `not_yet_in_force` ...); `action` is what put them
    there; `since` and `until` are the first and last day of that, None where none is known. `paragraphs` is empty where the
    words are not in force or not held; `reconstructed` tells how they were found where no source prints them.
    """

    address: str
    citation: str
    status: str
    action: str
    since: date | None
    until: date | None
    paragraphs: tuple[str, ...]
    reconstructed: str


class Period(NamedTuple):
    """A run of days on which one thing is the case with a provision; `how` says how its end was found, where that is a matter."""

    status: str
    action: str
    since: date | None
    until: date | None
    how: str


def questions(package: str = "pincite_il") -> list[Question]:
    """The questions that can be asked of a package, by id. Raises `NotAsBuilt`."""
    return [question for _, question in sorted(rulebook(package).questions.items())]


def text(address: str, on: date | str, known: date | str | None = None, *, package: str = "pincite_il") -> list[Words]:
    """The words at an address on a day, its own first and then those of the places below it.

    Args:
        address: an address (`9999.25(g)`) or a whole citation.
        on: the day of law.
        known: the day of knowledge: what was filed later is not seen. Default: the latest on file.
        package: the package of generated checkers.

    Raises:
        NotFound: there is no such place.
        NotADay: one of the dates is none.
        NotAsBuilt: the checkers are not what a build wrote.
    """
    book = rulebook(package)
    when = day_or_none(on) or 0
    known_on = day_or_none(known)
    law = Law(book, book.latest_known(tuple(book.instruments)) if known_on is None else known_on)
    part, place = at(book, address, when, law.known)
    return [_words(law, part, p, when) for p in part.places() if p is place or stands_in(p.address, place.address)]


def history(address: str, known: date | str | None = None, *, package: str = "pincite_il") -> list[Period]:
    """What happened to a provision, period by period, as known on a day. Raises as `text`."""
    book = rulebook(package)
    part, place = find(book, address)
    day = day_or_none(known)
    seen = book.latest_known((part.code,)) if day is None else day
    spans = [span.status for span in place.timeline.spans if span.known_from <= seen <= span.known_to]
    return [Period(s.kind, s.action, _date(s.start), _date(s.end), s.how) for s in spans]


def _words(law: Law, part: Part, place: Place, day: int) -> Words:
    status = law.status(part, place.timeline, day)
    held = status.kind == IN_FORCE
    return Words(
        place.address,
        place.citation,
        status.kind,
        status.action,
        _date(status.start),
        _date(status.end),
        law.rulebook.paragraphs(place.address, status.version) if held else (),
        place.versions[status.version].reconstructed if held else "",
    )


def _date(day: int) -> date | None:
    return None if day <= FIRST_DAY or day >= LAST_DAY else date.fromordinal(day)


# ---- addresses ------------------------------------------------------------------------------------------------------


def find(book: Rulebook, cite: str) -> tuple[Part, Place]:
    """The place of a citation in short or full form. Raises `NotFound` with what may have been meant."""
    plain = " ".join(cite.split()).replace("\u201c", '"').replace("\u201d", '"')
    known: list[str] = []
    for code in book.instruments:
        part = book.part(code)
        for place in part.places():
            if plain in (place.address, place.citation) or plain.casefold() == place.address.casefold():
                return part, place
            known.append(place.address)
    near = closest(plain, known)
    raise NotFound(f"there is no `{cite}`" + (f"; did you mean {near}?" if near else ""))


def at(book: Rulebook, cite: str, when: int, known: int) -> tuple[Part, Place]:
    """The place that had an address on a day: an address may have named another place before it was renumbered."""
    plain = " ".join(cite.split())
    for code in book.instruments:
        part = book.part(code)
        for place in part.places():
            for old, until in place.formerly:
                action = part.actions.get(until)
                if old == plain and action is not None and when < action.effective and action.known_from <= known:
                    return part, place
    return find(book, cite)
