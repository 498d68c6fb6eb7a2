"""What is open in an instrument or a Section: readings, determinations, gaps, words not encoded, not held, or without a rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pincite.amending.life import Life
from pincite.amending.periods import period_days
from pincite.deciding.english import plain
from pincite.deciding.rulebook import Part
from pincite.deciding.statements import reading_statement, statement
from pincite.publishing.passages import sentence, told
from pincite.publishing.remarks import left_open, notes_on, why_no_rule
from pincite.publishing.shell import anchor, listed, parted, text
from pincite.publishing.site import Head, Site
from pincite.runtime.timeline import TEXT_NOT_HELD
from pincite.runtime.trace import Place, Rule


def open_of(site: Site, part: Part, page: str, head: Head | None = None, level: int = 3) -> str:
    """What is open in a Section, or without one in the instrument: each kind under a heading, place by place."""
    places = part.places() if head is None else head.places
    there = {place.address for place in places}
    readings = [
        f"{_at(site, page, r.address)} "
        f"{told(site, page, part, reading_statement(r), notes=notes_on(site, part, r.name))}"
        for r in part.readings.values()
        if r.address in there
    ]
    life = Life(site.book, part, site.known)
    gaps = [f"{_at(site, page, p.address)} {said}" for p in places for said in gaps_at(site, page, part, p)]
    left = [
        f"{_at(site, page, p.address)} {said}"
        for p in places
        for said in left_open(site, p, life.on(p, site.on).status.version)
    ]
    parts = (
        ("Words that can be read in more than one way", readings),
        ("What an office determines, and no rule", _offices(site, part, page, there)),
        ("What the words do not answer", gaps),
        ("Words that are not encoded, and rows that are missing", left),
        ("Words in force that are not held", _not_held(site, part, page, there)),
        ("Words in force at which no rule stands", _no_rule(site, part, page, there)),
    )
    return parted(page, ((heading, listed(items)) for heading, items in parts), level)


def gaps_at(site: Site, page: str, part: Part, place: Place) -> Iterator[str]:
    """What the rules at a place acknowledge to be without an answer, with the reason; each once."""
    said: dict[str, None] = {}
    for rule in part.all_rules():
        if rule.address == place.address and rule.kind != "fold":
            said |= dict.fromkeys(_gaps(rule))
    for words in said:
        yield sentence(site, page, part, words)


def _gaps(rule: Rule) -> Iterator[str]:
    for step in rule.steps:
        match step.op:
            case "no_rule" if rule.kind != "exception":
                yield f'"{plain(rule.name)}": no rule gives an answer in every case, because {step.data[0]}.'
            case "not_encoded":
                yield f'"{plain(rule.name)}" rests on {step.words}, which is not among the rules on file.'
            case _:
                pass


def _at(site: Site, page: str, address: str) -> str:
    return anchor(page, site.spots[address], address) if address in site.spots else text(address)


def _offices(site: Site, part: Part, page: str, there: set[str]) -> Iterable[str]:
    """What an office determines at some places, each name once."""
    offices: dict[str, str] = {}
    for rule in part.all_rules():
        if rule.kind == "determination" and rule.address in there and rule.name not in offices:
            said = statement(part, rule)
            if said is not None:
                offices[rule.name] = f"{_at(site, page, rule.address)} {told(site, page, part, said)}"
    return offices.values()


def _not_held(site: Site, part: Part, page: str, there: set[str]) -> Iterable[str]:
    """The places whose words are not held for days on which they were in force; those of the same days and reasons together."""
    life = Life(site.book, part, site.known)
    alike: dict[tuple[str, str], list[str]] = {}
    for place in part.places():
        runs = [s for s in life.statuses(place) if s.kind == TEXT_NOT_HELD] if place.address in there else []
        if runs:
            days = ", ".join(f"{start} to {end}" for start, end in map(period_days, runs))
            reasons = dict.fromkeys(place.versions[s.version].reason for s in runs)
            alike.setdefault((days, "; ".join(filter(None, reasons))), []).append(place.address)
    for (days, why), addresses in alike.items():
        at = ", ".join(_at(site, page, address) for address in addresses)
        yield f"{at}: {text(days)}{f'<p>{text(why)}</p>' if why else ''}"


def _no_rule(site: Site, part: Part, page: str, there: set[str]) -> Iterable[str]:
    """The places with words in force on the day at which no statement stands, those with the same reason together."""
    life = Life(site.book, part, site.known)
    alike: dict[str, list[str]] = {}
    for place in part.places():
        state = life.on(place, site.on)
        if place.address in there and state.words and not site.present(part, place):
            alike.setdefault(why_no_rule(site, place, state.status.version), []).append(place.address)
    for why, addresses in alike.items():
        at = ", ".join(_at(site, page, address) for address in addresses)
        yield f"{at}: {text(why or 'what they say is encoded at other places, or only leads to them')}"
