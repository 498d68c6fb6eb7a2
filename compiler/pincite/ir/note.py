"""The source note of an instrument as written: one action a clause, with what the note lacks under it.

INVARIANTS: as in `surface`.
"""

from __future__ import annotations

from pincite.frozen import dataclass
from pincite.ir.clauses import Named, PlaceRange
from pincite.source import Span


@dataclass(frozen=True, slots=True)
class Detail:
    """A line under an action of the source note: `kind` is the word it opens with."""

    span: Span
    kind: str
    register: str | None = None
    date: str | None = None
    places: tuple[PlaceRange, ...] = ()
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Deed:
    """A clause of the source note."""

    span: Span
    kind: str
    register: str | None
    date: str | None
    days: int | None
    details: tuple[Detail, ...]


@dataclass(frozen=True, slots=True)
class SourceNote:
    """The history of an instrument, clause by clause."""

    span: Span
    actions: tuple[Deed, ...]
    held_from: Named | None
    held_because: str | None
