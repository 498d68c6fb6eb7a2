"""Which action put each phrase of the words in force there: found from the versions that are held, one after the other."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import Any, NamedTuple

from pincite.amending.comparing import follow, sentence
from pincite.amending.data import step_data
from pincite.amending.life import Life, Step, why_not
from pincite.amending.saying import clean
from pincite.deciding.wording import day_words, iso
from pincite.runtime.addresses import stands_in
from pincite.runtime.timeline import ENDED, FIRST_DAY, IN_FORCE, NO_SUCH, NOT_YET
from pincite.runtime.trace import Place


class Origin(NamedTuple):
    """Where words come from: what put them there; or, `older`, from when on they are held, and older than that."""

    step: Step
    older: bool

    @property
    def says(self) -> str:
        """The origin in words."""
        if not self.older:
            return self.step.says
        by = f" ({self.step.who})" if self.step.who else ""
        since = f" since {day_words(self.step.day)}" if self.step.day > FIRST_DAY else ""
        return f"held{since}{by}; older, how much is not known"


class Phrase(NamedTuple):
    """Words that stand next to each other and come from one action."""

    words: str
    origin: Origin


class Blamed(NamedTuple):
    """A place on a day: its paragraphs as phrases; or why its words are not known or not in force."""

    place: Place
    called: str
    paragraphs: tuple[tuple[Phrase, ...], ...]
    why: str
    notes: tuple[str, ...]


class Blame(NamedTuple):
    """The places of a citation on a day, in order; `top` is the one that was asked for, if it is one."""

    life: Life
    top: Place | None
    day: int
    places: tuple[Blamed, ...]

    @property
    def wanting(self) -> bool:
        """Whether words are not held, or nothing is in force there."""
        return any(entry.why for entry in self.places) or not self.places


def blame(life: Life, top: Place | None, day: int) -> Blame:
    """Where the words of a place and of all in it come from, or of a whole instrument (`top` None), on a day."""
    places = []
    for place in life.part.places():
        if top is None or place.address == top.address or stands_in(place.address, top.address):
            kind = life.on(place, day).status.kind
            if kind not in (NOT_YET, ENDED, NO_SUCH) or place is top:
                places.append(_of_place(life, place, day))
    return Blame(life, top, day, tuple(places))


def _of_place(life: Life, place: Place, day: int) -> Blamed:
    called = life.name(place, day)
    now = life.on(place, day)
    if now.status.kind != IN_FORCE:
        return Blamed(place, called, (), sentence(why_not(place, now.status, called)), ())
    path = life.path(place, FIRST_DAY, day)
    first = len(path) - 1
    while first and path[first - 1].words:
        first -= 1
    base, steps = path[first], life.steps(place, path)
    if first and path[first - 1].words == ():
        oldest = Origin(steps[first - 1], False)
    else:
        action = place.versions[base.status.version].since
        oldest = Origin(Step((action,), base.status.start, action, life.did(action)), True)
    origins = [oldest, *(Origin(step, False) for step in steps[first:])]
    came, _ = follow([state.words or () for state in path[first:]])
    paragraphs = []
    at = 0
    for paragraph in now.words or ():
        phrases: list[Phrase] = []
        for word in paragraph.split():
            origin = origins[came[at] + 1]
            at += 1
            if phrases and phrases[-1].origin == origin:
                word = f"{phrases.pop().words} {word}"
            phrases.append(Phrase(word, origin))
        paragraphs.append(tuple(phrases))
    told = {
        place.versions[s.status.version].since: place.versions[s.status.version].reconstructed for s in path[first:]
    }
    notes = tuple(
        sentence(f"the words of {since} are reconstructed: {reason}") for since, reason in told.items() if reason
    )
    return Blamed(place, called, tuple(paragraphs), "", notes)


# ---- forms ----------------------------------------------------------------------------------------------------------


def as_text(found: Blame, wide: int) -> Iterator[str]:
    """The lines of a page: what the words come from, numbered, and then the words phrase by phrase, each with its number."""
    of = found.life.part if found.top is None else found.top
    yield from _wrapped(clean(f"{of.citation}  {of.title}"), "", wide)
    known = day_words(found.life.known)
    yield from _wrapped(
        f"The words in force on {day_words(found.day)}, as known {known}, and where they come from", "", wide
    )
    numbers: dict[Origin, int] = {}
    for entry in found.places:
        for phrase in (phrase for paragraph in entry.paragraphs for phrase in paragraph):
            numbers.setdefault(phrase.origin, len(numbers) + 1)
    if numbers:
        yield ""
    for origin, number in numbers.items():
        yield from textwrap.wrap(
            f"[{number}] {clean(origin.says)}", wide, initial_indent="  ", subsequent_indent="      "
        )
    for entry in found.places:
        if not entry.paragraphs and not entry.why:
            continue
        yield ""
        yield clean(entry.called)
        for number, paragraph in enumerate(entry.paragraphs):
            if number:
                yield ""
            for phrase in paragraph:
                lead = f"  [{numbers[phrase.origin]}] "
                yield from textwrap.wrap(
                    clean(phrase.words),
                    wide,
                    initial_indent=lead,
                    subsequent_indent=" " * len(lead),
                    break_on_hyphens=False,
                )
        for note in filter(None, (entry.why, *entry.notes)):
            yield from _wrapped(f"-- {clean(note)}", "  ", wide)
    if not found.places:
        yield from _wrapped("Nothing of it was in force on that day.", "", wide)


def _wrapped(text: str, lead: str, wide: int) -> list[str]:
    return textwrap.wrap(text, wide, initial_indent=lead, subsequent_indent=lead, break_on_hyphens=False)


def as_data(found: Blame) -> dict[str, Any]:
    """The same as JSON has it."""
    of = found.life.part if found.top is None else found.top
    return {
        "citation": of.citation,
        "on": iso(found.day),
        "known": iso(found.life.known),
        "places": [
            {
                "address": entry.called,
                "citation": entry.place.citation,
                "paragraphs": [
                    [{"words": p.words, "older": p.origin.older, **step_data(p.origin.step)} for p in paragraph]
                    for paragraph in entry.paragraphs
                ],
                "why": entry.why,
                "notes": list(entry.notes),
            }
            for entry in found.places
        ],
    }
