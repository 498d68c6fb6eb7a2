"""The changes between proposal and adoption that a notice lists, held against the text that it prints."""

from __future__ import annotations

import re

from pincite.register.document import Instruction, Item, Notice, Place
from pincite.register.front import canonical
from pincite.register.verifying.ground import Ground, listed, plain, quoted

CODE = "P734"


def instructions(ground: Ground) -> None:
    """Every listed change is made at the place it names, with the words it quotes."""
    for notice in ground.notices:
        places = {place.address: place for place in notice.places()}
        for order in notice.instructions:
            _one(ground, notice, order, places)
        for item in notice.items:
            if item.role == "changes":
                _marks(ground, notice, item)


def _one(ground: Ground, notice: Notice, order: Instruction, places: dict[str, Place]) -> None:
    if order.kind == "other":
        return
    wanted = canonical(order.address, ground.forms)
    place = places.get(wanted) or next((p for a, p in places.items() if a.casefold() == wanted.casefold()), None)
    if place is None:
        elsewhere = _elsewhere(order, wanted, places)
        where = f"; the words it speaks of stand at {listed(elsewhere)}" if elsewhere else ""
        message = f"the list of changes names {order.address}, and there is no such place{where}"
        ground.say(CODE, order.spot, message, law=wanted)
        return
    for message in _misses(ground, order, place, places):
        ground.say(CODE, order.spot, message, law=place.address, also=[(place.spot, place.address)])


def _misses(ground: Ground, order: Instruction, place: Place, places: dict[str, Place]) -> list[str]:
    since, before = plain(place.since or ""), plain(place.before or "")
    printed = plain("".join(run.text for run in place.runs))
    out = []
    if order.new and any(c.isalnum() for c in order.new) and not _has(since, order.new):
        held = _elsewhere(order, place.address, places)
        where = f"; it stands at {listed(held)}" if held else ""
        out.append(
            f"the list of changes adds {quoted(order.new)} at {place.address}, and the adopted text does not have it{where}"
        )
    if order.old and order.kind != "capitalize":
        kept = order.new is not None and _has(order.new, order.old)
        proposed = order.kind == "change" or _of_proposal(ground, order)  # such words need not be printed any more
        absent = not any(_has(text, order.old) for text in (before, printed, since))
        if absent and not proposed:
            held = _elsewhere(order, place.address, places)
            where = f"; they stand at {listed(held)}" if held else ""
            out.append(
                f"the list of changes takes {quoted(order.old)} out of {place.address}, "
                f"and no such words are printed there{where}"
            )
        elif _has(since, order.old) and not kept and not _has(before, order.old) and len(order.old.split()) > 2:
            out.append(
                f"the list of changes takes {quoted(order.old)} out of {place.address}, and the adopted text has it"
            )
    if order.kind == "capitalize" and order.old and re.search(rf"\b{re.escape(order.old.lower())}\b", since):
        out.append(
            f"the list of changes capitalizes {quoted(order.old)} at {place.address}, and the text has it in small letters"
        )
    if order.anchor and not _has(since, order.anchor) and not _has(before, order.anchor):
        out.append(
            f"the list of changes puts words beside {quoted(order.anchor)} at {place.address}, which does not occur there"
        )
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
