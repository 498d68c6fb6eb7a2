"""Labels that a notice changes: a place that keeps its words under another label, and the place whose label it takes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from pincite.ir.resolved import Place as Held
from pincite.register.bodies import OLD
from pincite.register.document import Place, Spot

_NOWHERE = Spot(0, 0)
Pairs = list[tuple[str, str]]  # address since, address before


def plain(address: str) -> str:
    """The address of a place as the rules have it."""
    return address.replace(OLD, "")


def relabelled(top: Place, held: Mapping[str, Held], action: str) -> Iterator[tuple[str, str]]:
    """The places of a Section whose label changes and that are entered under their old one."""
    for place in top.walk():
        if place.old_label is None:
            continue
        head, _, tail = place.address.rpartition(place.label)
        old = f"{head}{place.old_label}{tail}"
        known = held.get(place.address)
        done = known is not None and any(until == action for _, until in known.formerly)
        if old in held and not done:
            yield place.address, old


def within(address: str, outer: str) -> bool:
    """Whether an address is another, or lies below it."""
    return address == outer or address.startswith((f"{outer}(", f"{outer}.", f"{outer} "))


def by_words(pairs: Pairs, held: Mapping[str, Held]) -> Pairs:
    """The pairs whose new label is that of a place which goes: what stands there before has no other address.

    Two places cannot stand at one address at once. The place that goes keeps its address in the rules until this action, so
    that the words which take it follow there as new ones; and so on along the labels that move up.
    """
    leaving = {old for _, old in pairs}
    out = [pair for pair in pairs if pair[0] in held and pair[0] not in leaving]
    while more := [pair for pair in pairs if pair not in out and pair[0] in {old for _, old in out}]:
        out += more
    return out


def as_words(top: Place, pairs: Pairs, held: Mapping[str, Held]) -> Place:
    """A Section in which the places of some pairs stand as new words at their new address; what is left over goes.

    So does a new place that takes the label of one which the notice strikes.
    """
    moved = dict(pairs)
    every = {place.address for place in top.walk()}
    taken = {plain(address) for address in every if address.endswith(OLD)} & every
    if not moved and not taken:
        return top

    def turned(place: Place, inside: bool) -> Place:
        inside = inside or place.address in moved or place.address in taken
        below = [turned(child, inside) for child in place.below if not child.address.endswith(OLD)]
        here = {child.address for child in below}
        left = [old for old in moved.values() if held[old].above == place.address and old not in here]
        if inside:
            left += [address for address in _children(place.address, held) if address not in here]
        below += [gone(held[address], held) for address in dict.fromkeys(left)]
        if not inside:
            return replace(place, below=tuple(below))
        before = _words(held.get(place.address))
        return replace(place, before=before, below=tuple(below), old_label=None, changes=(), runs=())

    return turned(top, inside=False)


def gone(one: Held, held: Mapping[str, Held]) -> Place:
    """A place of the rules as one that a notice strikes whole."""
    address = one.address.text
    below = tuple(gone(held[child], held) for child in _children(address, held))
    label = re.sub(r"[().]", "", address.rpartition("(")[2])
    return Place(address, label, _words(one) or "", None, (), (), (), (), below, _NOWHERE)


def _children(address: str, held: Mapping[str, Held]) -> list[str]:
    return [child for child, one in held.items() if one.above == address and one.term.until is None]


def _words(one: Held | None) -> str | None:
    """The words of a place that are in force."""
    if one is None:
        return None
    open_ = [p for p in one.passages if p.held and p.term.until is None and p.term.during is None]
    return "\n".join("\n".join(p.paragraphs) for p in open_) if open_ else None
