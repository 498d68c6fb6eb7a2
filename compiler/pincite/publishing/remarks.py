"""Why words carry no logic, whose words they are, and notes: what is said beside the rules, as it stands on a page."""

from __future__ import annotations

from collections.abc import Iterator

from pincite.deciding.english import plain
from pincite.deciding.rulebook import Part
from pincite.publishing.beside import Remark
from pincite.publishing.shell import listed, text
from pincite.publishing.site import Site
from pincite.runtime.trace import Place

_SAID = {
    "informational": "information, from which nothing follows for anybody",
    "procedural": "procedure, about which nothing is asked",
    "not_encoded": "not encoded",
    "pending": "waiting to be encoded",
    "quotes": "the words of",
}
_KEPT = ("note", "quotes")  # what is shown whichever version it is said of
_LEFT_OPEN = ("not_encoded", "pending", "gap")  # what a reader must know to be missing


def beside_words(site: Site, place: Place, now: int, ruled: bool) -> str:
    """Why words of a place have no rule, and notes on it, as a list.

    `now` is the version that is shown (-1: none); `ruled` says that rules stand there too.
    """
    return listed(
        _spoken(place, remark, now, ruled)
        for remark in site.remarks.get(place.address, ())
        if remark.kind in _KEPT or (remark.kind not in _LEFT_OPEN and (now < 0 or now in remark.versions))
    )


def left_open(site: Site, place: Place, now: int) -> Iterator[str]:
    """The words of a place that could be encoded and are not, with the reason; also those of other days."""
    for remark in site.remarks.get(place.address, ()):
        if remark.kind in _LEFT_OPEN and remark.versions:
            yield _spoken(place, remark, now)


def why_no_rule(site: Site, place: Place, now: int) -> str:
    """In a few words why nothing stands at a place that has words on the day; empty where nothing is said."""
    kinds = [r.kind for r in site.remarks.get(place.address, ()) if r.kind in _SAID and now in r.versions]
    return ", ".join(_SAID[kind] for kind in dict.fromkeys(kinds) if kind != "quotes")


def notes_on(site: Site, part: Part, name: str) -> list[str]:
    """The notes on a fact, reading or term, as markup."""
    return [f"Note: {text(remark.because)}" for remark in site.remarks.get(f"{part.code}.{name}", ())]


def general_notes(site: Site, part: Part) -> str:
    """The notes on an instrument as a whole, and on what it has names for."""
    rows = [text(remark.because) for remark in site.remarks.get(part.code, ()) if remark.kind == "note"]
    for name, (_, words, *_) in part.terms.items():
        rows += [f"{text(words)}: {text(remark.because)}" for remark in site.remarks.get(f"{part.code}.{name}", ())]
    return listed(rows)


def left_out(site: Site, part: Part) -> str:
    """The places that an instrument does not hold, or holds no rules for, with the reasons."""
    here = [r for r in site.remarks.get(part.code, ()) if r.kind in ("not_held", "not_encoded") and not r.versions]
    return listed(f"{text(r.words)}: {text(r.because)}." for r in here)


def _spoken(place: Place, remark: Remark, now: int, ruled: bool = False) -> str:
    """A remark; where it is said of other versions than the one that is shown, it says of which."""
    words = f"“{text(remark.words)}”" if remark.words else "The other words" if ruled else "All of these words"
    match remark.kind:
        case "note":
            return f"Note: {text(remark.because)}{_when(place, remark, now)}"
        case "gap":
            return f"No row of {text(plain(remark.words))}, because {text(plain(remark.because))}.{_when(place, remark, now)}"
        case "quotes":
            return f"{words}: the words of {text(remark.because)}.{_when(place, remark, now)}"
        case _:
            because = f", because {text(remark.because)}" if remark.because else ""
            return f"{words}: {text(_SAID.get(remark.kind, remark.kind))}{because}.{_when(place, remark, now)}"


def _when(place: Place, remark: Remark, now: int) -> str:
    if not remark.versions or now in remark.versions or now < 0:
        return ""
    since = dict.fromkeys(place.versions[number].since for number in remark.versions)
    return f' <span class="soft">(said of the words since {text(" and ".join(since))})</span>'
