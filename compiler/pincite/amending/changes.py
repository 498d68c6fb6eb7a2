"""What became of the places of a citation between two days: the data that every form of a redline is printed from."""

from __future__ import annotations

from typing import Literal, NamedTuple

from pincite.amending.life import Life, Step
from pincite.amending.words import Kind, Piece
from pincite.runtime.addresses import labels_below, stands_in
from pincite.runtime.trace import Place

HEADINGS = ("section", "schedule", "announcement")  # the kinds of places that are headed by their citation
What = Literal["same", "changed", "new", "gone", "unknown"]


class Run(NamedTuple):
    """Words that stayed, were struck or were added; `step` is the number of what did it among the steps of the change, or -1."""

    kind: Kind
    words: str
    step: int = -1


class Moved(NamedTuple):
    """A paragraph whose words left for another place, or came from one.

    `line` is its number among the paragraphs of the change, `there` the address at the other end; `pieces` is the redline
    of the words there against the words here, of one piece where nothing differs.
    """

    way: Literal["to", "from"]
    line: int
    there: str
    pieces: tuple[Piece, ...]


class Change(NamedTuple):
    """What became of a place between two days.

    `what`: `same`, `changed`, `new` (not in force on the first day), `gone` (not on the second), or `unknown`: the words of a
    day are not held, so they cannot be compared. `lines` are its paragraphs; of what is unknown, the words of the second day,
    or else of the first. `called` is its address on the second day, `formerly` that on the first, empty where it is the
    same, and `renumbered` says what changed it.
    """

    what: What
    place: Place
    called: str
    formerly: str
    renumbered: Step | None
    lines: tuple[tuple[Run, ...], ...]
    steps: tuple[Step, ...]
    notes: tuple[str, ...]
    moved: tuple[Moved, ...] = ()


class Comparison(NamedTuple):
    """The places of a citation on two days, in the order of the instrument; `top` is the one that was asked for, if it is one."""

    life: Life
    top: Place | None
    first: int
    last: int
    changes: tuple[Change, ...]

    @property
    def unknown(self) -> bool:
        """Whether the words of some place cannot be compared."""
        return any(change.what == "unknown" for change in self.changes)

    @property
    def same(self) -> bool:
        """Whether nothing changed, as far as is known."""
        return all(change.what == "same" for change in self.changes)


class Label(NamedTuple):
    """How a place is headed: its own label on the first and on the second day, and how deep it stands below its Section."""

    old: str
    new: str
    depth: int
    heading: bool


def label(change: Change, top: str) -> Label:
    """The label of a place below a place or instrument of an address; a Section is a heading, and has its citation."""
    place = change.place
    if place.kind in HEADINGS:
        return Label(place.citation, place.citation, 0, True)
    labels = labels_below(change.called, top)
    new = _own(place, change.called)
    old = _own(place, change.formerly) if change.formerly else new
    return Label(old, new, max(len(labels) - 1, 0), False)


def shown(of: Comparison, brief: bool) -> list[tuple[Change, str]]:
    """The changes to print, each with the labels of what it stands in that is not printed itself.

    `brief` leaves out what is the same, except headings under which something is not.
    """
    if not brief:
        return [(change, "") for change in of.changes]
    out: list[tuple[Change, str]] = []
    outer: list[Change] = []  # what the change stands in, below its heading
    for change in of.changes:
        address = change.place.address
        outer = [c for c in outer if stands_in(address, c.place.address)]
        heading = change.place.kind in HEADINGS
        differs = (
            any(c.what != "same" and stands_in(c.place.address, address) for c in of.changes) if heading else False
        )
        if change.what != "same" or differs:
            hidden = "" if not outer or outer[-1].what != "same" else "".join(_own(c.place, c.called) for c in outer)
            out.append((change, hidden))
        if not heading:
            outer.append(change)
    return out


def _own(place: Place, address: str) -> str:
    """The last label of an address as it is printed before the words; the words of a definition begin with its term."""
    if place.kind == "definition":
        return ""
    found = labels_below(address, "")
    if place.kind == "paragraph":
        return address.rpartition(":")[2] + "."
    own = found[-1].strip() if found else address
    return f"{own[1:]}." if own.startswith(".") else own
