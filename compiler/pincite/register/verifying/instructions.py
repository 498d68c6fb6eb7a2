"""The changes between proposal and adoption that a notice lists, held against the text that it prints."""

from __future__ import annotations

import re

from pincite.citation import label_order
from pincite.register.document import Instruction, Item, Notice, Place
from pincite.register.front import canonical
from pincite.register.verifying.ground import Ground, listed, plain, quoted

CODE = "P734"


_BRACKETED = re.compile(r"\([^()]*(\([^()]*\)[^()]*)*\)")
_LABEL = re.compile(r"(?<![A-Za-z])\([A-Za-z0-9]{1,4}\)")  # the brackets of a label are not meant


def instructions(ground: Ground) -> None:
    """Every listed change is made at the place it names, with the words it quotes."""
    for notice in ground.notices:
        places = {place.address: place for place in notice.places()}
        moved = _misnumbered(ground, notice, places)
        by_line: dict[tuple[int, str], list[Instruction]] = {}
        for order in notice.instructions:
            by_line.setdefault((order.spot.line, order.address), []).append(order)
        for (line, address), orders in by_line.items():
            wanted = moved.get(line, canonical(address, ground.forms))
            _one(ground, address, wanted, orders, places)
        for item in notice.items:
            if item.role == "changes":
                _marks(ground, notice, item)


def _one(ground: Ground, named: str, wanted: str, orders: list[Instruction], places: dict[str, Place]) -> None:
    """What one line of the list says of a place: all that is wrong with it, in one finding."""
    place = places.get(wanted) or next((p for a, p in places.items() if a.casefold() == wanted.casefold()), None)
    spot = orders[0].spot
    if place is None:
        where = _meant(wanted, orders, places)
        message = f"the list of changes names {named}, and there is no such place{where}"
        ground.say(CODE, spot, message, law=wanted)
        return
    said = list(dict.fromkeys(words for order in orders for words in _misses(ground, order, place, places)))
    if said:
        message = f"the list of changes at {place.address} {'; it '.join(said)}"
        ground.say(CODE, spot, message, law=place.address, also=[(place.spot, place.address)])


def _meant(wanted: str, orders: list[Instruction], places: dict[str, Place]) -> str:
    """Which place a listed change likely means that names none: the one place of the Section whose labels end alike."""
    section, _, path = wanted.partition("(")
    alike = [
        address for address in places if path and address.startswith(f"{section}(") and address.endswith(f"({path}")
    ]
    if len(alike) == 1:
        return f"; {alike[0]} is likely meant"
    sets = [set(_elsewhere(order, wanted, places)) for order in orders]
    both = [address for address in places if sets and all(address in found for found in sets)]
    ends = [address for address in both if address in alike] or both
    return f"; the words it speaks of stand at {listed(ends[:3])}" if ends else ""


def _misnumbered(ground: Ground, notice: Notice, places: dict[str, Place]) -> dict[int, str]:
    """Where the list goes back in a Section that it has passed, and its words stand in another: by line, the place meant."""
    runs: list[list[Instruction]] = []
    last, back = ("", 0), False
    for order in notice.instructions:
        section, _, path = canonical(order.address, ground.forms).partition("(")
        number = label_order(ground.law.levels[0], path.partition(")")[0]) or 0
        if section != last[0]:
            back = False
        elif number < last[1] and not back:
            back = True
            runs.append([])
        last = (section, number)
        if back:
            runs[-1].append(order)
    moved: dict[int, str] = {}
    for run in runs:
        section = canonical(run[0].address, ground.forms).partition("(")[0]
        others = dict.fromkeys(re.split(r"[( ]", address)[0] for address in places)
        fits = {one: sum(_fits(ground, order, section, one, places) for order in run) for one in others}
        best = max(fits, key=lambda one: fits[one])
        if best == section or fits[best] < max(2, len(run) * 0.6) or fits[best] <= fits[section]:
            continue
        moved |= {order.spot.line: best + canonical(order.address, ground.forms)[len(section) :] for order in run}
        message = (
            f"the list of changes goes back to {run[0].address} behind the end of {section}; what it lists from there on "
            f"stands in {best}, which is likely meant"
        )
        ground.say(CODE, run[0].spot, message, law=section)
    return moved


def _fits(ground: Ground, order: Instruction, section: str, other: str, places: dict[str, Place]) -> bool:
    """Whether what an instruction speaks of stands at the place of the same labels in a Section."""
    place = places.get(other + canonical(order.address, ground.forms)[len(section) :])
    return place is not None and not _misses(ground, order, place, {})


def _misses(ground: Ground, order: Instruction, place: Place, places: dict[str, Place]) -> list[str]:
    since, before = plain(place.since or ""), plain(place.before or "")
    printed = plain("".join(run.text for run in place.runs))
    out = []
    if order.kind == "unbracket" and (left := _BRACKETED.search(_LABEL.sub("", since))):
        out.append(f"takes out the brackets, and the adopted text has {quoted(left[0])}")
    if order.new and any(c.isalnum() for c in order.new) and not _has(since, order.new):
        held = _elsewhere(order, place.address, places)
        where = f"; it stands at {listed(held)}" if held else ""
        out.append(f"adds {quoted(order.new)}, and the adopted text does not have it{where}")
    if order.old and order.kind != "capitalize":
        kept = order.new is not None and _has(order.new, order.old)
        proposed = order.kind == "change" or _of_proposal(ground, order)  # such words need not be printed any more
        absent = not any(_has(text, order.old) for text in (before, printed, since))
        if absent and not proposed:
            held = _elsewhere(order, place.address, places)
            where = f"; they stand at {listed(held)}" if held else ""
            out.append(f"takes out {quoted(order.old)}, and no such words are printed there{where}")
        elif _has(since, order.old) and not kept and not _has(before, order.old) and len(order.old.split()) > 2:
            out.append(f"takes out {quoted(order.old)}, and the adopted text has it")
    if order.kind == "capitalize" and order.old and re.search(rf"\b{re.escape(order.old.lower())}\b", since):
        out.append(f"capitalizes {quoted(order.old)}, and the text has it in small letters")
    if order.anchor and not _has(since, order.anchor) and not _has(before, order.anchor):
        out.append(f"puts words beside {quoted(order.anchor)}, which does not occur there")
    return out


def _has(text: str, words: str) -> bool:
    """Whether a text has words, as whole words where they begin or end with a letter."""
    bare = plain(words).strip()
    if not bare:
        return True
    left = r"(?<!\w)" if bare[0].isalnum() else ""
    right = r"(?!\w)" if bare[-1].isalnum() else ""
    return re.search(left + re.escape(bare) + right, text, re.IGNORECASE) is not None


def _of_proposal(ground: Ground, order: Instruction) -> bool:
    """Whether a change takes words out of the proposal, which the adopted notice does not print."""
    verbs = "|".join(re.escape(verb) for verb in ground.words.proposed)
    return (
        re.search(rf'(?:{verbs}) "{re.escape(plain(order.old or ""))}', plain(_line(ground, order)), re.I) is not None
    )


def _line(ground: Ground, order: Instruction) -> str:
    return ground.lines[order.spot.line - 1] if 0 < order.spot.line <= len(ground.lines) else order.words


def _elsewhere(order: Instruction, wanted: str, places: dict[str, Place]) -> list[str]:
    """Other places of the same Section that have the words which a change adds or takes out."""
    section = re.split(r"[( ]", wanted, maxsplit=1)[0]
    out = []
    for address, place in places.items():
        if address == wanted or not address.startswith(section):
            continue
        found_new = order.new is None or _has(plain(place.since or ""), order.new)
        old_text = plain("".join(run.text for run in place.runs))
        found_old = order.old is None or _has(old_text, order.old)
        long = len(f"{order.new or ''}{order.old or ''}") > 4
        if found_new and found_old and long:
            out.append(address)
    return out[:3]


def _marks(ground: Ground, notice: Notice, item: Item) -> None:
    """Quotation marks of the list that do not pair: what a change quotes is then not certain."""
    for number in range(item.spot.line, len(ground.lines) + 1):
        line = ground.lines[number - 1]
        match = ground.forms.wording.address.match(line)
        if number > item.spot.line and ground.forms.front["item"].fullmatch(line.strip()) and match is None:
            break
        marks = plain(line).count('"')
        if match is not None and marks % 2:
            spot = next((o.spot for o in notice.instructions if o.spot.line == number), item.spot)
            message = f"a quotation mark is missing in the list of changes: {quoted(line, 16)}"
            ground.say(CODE, spot, message, law=canonical(match["address"] + match["path"], ground.forms))
