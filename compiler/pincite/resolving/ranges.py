"""Citations of places and runs of places: what they name, and which addresses they take in."""

from __future__ import annotations

from pincite.citation import Address, child, order, parent, parse_address, relative, section_order
from pincite.ir.clauses import PlaceRange
from pincite.jurisdiction import Jurisdiction


def address_of(text: str, near: Address | None, law: Jurisdiction) -> Address | None:
    """The address a citation names.

    A relative one is read in the Section or announcement that `near` stands in, and names nothing outside of one.
    """
    if law.is_relative(text):
        return relative(text, near, law) if near is not None and (near.section or near.announced) else None
    return parse_address(text, law)


def in_full(near: str, labels: str, law: Jurisdiction) -> str:
    """Help for labels that stand where there is nothing to read them in."""
    word = law.headings["section"].capitalize()
    return f"name its {word}: " + law.forms["section"].print.format(instrument=near, section="NUMBER") + labels


def a_section(law: Jurisdiction) -> str:
    """What a section is called, with its article."""
    word = law.headings["section"].capitalize()
    return f"{'an' if word[0] in 'AEIOU' else 'a'} {word}"


def ends_of(cited: PlaceRange, near: Address | None, law: Jurisdiction) -> tuple[Address | None, Address | None]:
    """Both ends of a run: in `1.20(h)(1) to (4)` the second is read beside the first."""
    first = address_of(cited.first, near, law)
    if cited.last is None or first is None:
        return first, first
    if not law.is_relative(cited.last):
        return first, parse_address(cited.last, law)
    labels = law.forms["section"].labels(cited.last)
    if first.announced and len(labels) > len(first.path):
        return first, relative(cited.last, first, law)
    last = cut(first, len(first.path) - len(labels), law)
    for label in labels:
        last = child(last, label, law)
    return first, last


def takes_in(cited: PlaceRange, address: Address, law: Jurisdiction) -> bool:
    """Whether a citation or run names an address, or something the address stands in."""
    return Reach(cited, law).takes_in(address)


class Reach:
    """What a citation or run takes in; made once where many addresses are held against it."""

    __slots__ = ("depth", "first", "high", "law", "low", "one")

    def __init__(self, cited: PlaceRange, law: Jurisdiction) -> None:
        self.law = law
        self.first, last = ends_of(cited, None, law)
        self.depth = len(self.first.path) if self.first is not None else 0
        self.low = order(self.first, law) if self.first is not None else ()
        self.high = order(last, law) if last is not None else ()
        # The Section in which all of it is, where it is in one: most addresses are not, and need no closer look.
        one = section_order(self.first) if self.first is not None else None
        self.one = one if last is not None and one == section_order(last) else None

    def takes_in(self, address: Address) -> bool:
        """Whether an address is taken in, or stands in something that is."""
        first = self.first
        if first is None or not self.high or first.instrument != address.instrument:
            return False
        if first.section and not address.section:
            return False
        if self.one is not None and section_order(address) != self.one:
            return False
        return self.low <= order(cut(address, self.depth, self.law), self.law) <= self.high


def cut(address: Address, depth: int, law: Jurisdiction) -> Address:
    """The address with at most `depth` labels."""
    while len(address.path) > max(depth, 0):
        address = parent(address, law) or address
    return address
