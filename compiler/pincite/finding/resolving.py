"""What a citation names among the rules that are held: the place, its heading, and why not if it names none."""

from __future__ import annotations

from pincite.deciding.linking import Law
from pincite.deciding.rulebook import Part, Rulebook
from pincite.finding.citing import Cited, Forms
from pincite.runtime.addresses import stands_in
from pincite.runtime.facts import closest
from pincite.runtime.named import NamedTuple
from pincite.runtime.timeline import Status
from pincite.runtime.trace import Place


class Named(NamedTuple):
    """What a citation names. `there` is None for what is outside the rules that are held, of which nothing can be said."""

    cited: Cited
    canonical: str
    address: str
    there: bool | None
    heading: str
    why: str
    status: Status | None


def resolve(cited: Cited, book: Rulebook, forms: Forms, on: int | None, known: int) -> Named:
    """What a citation names, and its status on a day (an ordinal)."""
    if cited.kind == "relative" and not cited.address:
        return _not(cited, False, "it is read in the place it stands in; say which with --in ADDRESS")
    if not cited.address:
        return _elsewhere(cited, book, forms)
    code = next((c for c in book.instruments if cited.address == c or stands_in(cited.address, c)), None)
    if code is None:
        return _not(cited, None, "it is not among the rules that are held here")
    part = book.part(code)
    if cited.address == code:  # the instrument as a whole, which has no words of its own
        if cited.canonical != part.citation:
            return _not(cited, False, f"{code} is {part.citation}, not as it is cited here")
        return Named(cited, part.citation, code, True, part.title, "", None)
    place = _place(part, cited.address, on, known)
    if place is None:
        return _not(cited, False, _missing(part, cited.address))
    short = cited.canonical == cited.address
    if not short and cited.canonical.removesuffix(cited.address) != place.citation.removesuffix(place.address):
        right = part.citation
        return _not(cited, False, f"{code} is {right}, not as it is cited here")
    status = None if on is None else Law(book, known).status(part, place.timeline, on)
    return Named(cited, place.citation, place.address, True, _heading(part, place), "", status)


def _not(cited: Cited, there: bool | None, why: str) -> Named:
    return Named(cited, cited.canonical, cited.address, there, "", why, None)


def _elsewhere(cited: Cited, book: Rulebook, forms: Forms) -> Named:
    """An action of a history; else something of which only the form is known."""
    for code in book.instruments:
        part = book.part(code)
        action = part.actions.get(cited.canonical)
        if action is not None:
            deed = "emergency action" if action.kind == "emergency" else action.kind.replace("_", " ")
            return Named(cited, cited.canonical, "", True, f"an action on {part.citation}: {deed}", "", None)
    what = next(form.name for form in forms.forms if form.kind == cited.kind)
    return _not(cited, None, f"it is {what}, and not among the rules that are held here")


def _place(part: Part, address: str, on: int | None, known: int) -> Place | None:
    """The place that had an address on a day; an address written in another case is taken where there is only one."""
    places = part.places()
    for place in places:
        for old, until in place.formerly:
            action = part.actions.get(until)
            if old == address and action is not None and on is not None and on < action.effective:
                if action.known_from <= known:
                    return place
    exact = [place for place in places if place.address == address]
    folded = exact or [place for place in places if place.address.casefold() == address.casefold()]
    if len(folded) == 1:
        return folded[0]
    return next((place for place in places if address in [old for old, _ in place.formerly]), None)


def _missing(part: Part, address: str) -> str:
    known = [place.address for place in part.places()]
    outer = [a for a in known if stands_in(address, a)]
    near = closest(address, known)
    inside = f"there is a {max(outer, key=len)}, and no such place in it" if outer else f"there is no {address}"
    return inside + (f"; did you mean {near}?" if near and near not in outer else "")


def _heading(part: Part, place: Place) -> str:
    """The heading over a place: its own, or that of the smallest place it stands in."""
    over = [p for p in part.places() if p.title and (p is place or stands_in(place.address, p.address))]
    return max(over, key=lambda p: len(p.address)).title if over else ""
