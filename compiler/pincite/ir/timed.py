"""The typed program in time: every place and every rule with its versions and the rectangles of days on which each shows.

INVARIANTS: the spans of a timeline cover every pair of days (known, valid) exactly once; the versions of a place are its
permanent ones by date, then corrections, then emergencies; a rule covers versions of its own place only.
"""

from __future__ import annotations

import networkx as nx

from pincite.frozen import dataclass
from pincite.ir import typed
from pincite.ir.resolved import Term
from pincite.runtime.timeline import Action, Span, Version


@dataclass(frozen=True, slots=True)
class Timeline:
    """Versions, which of them something belongs to, and what is the case on every pair of days."""

    versions: tuple[Version, ...]
    covers: tuple[int, ...]
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class PlaceVersion:
    """A version of a place's words: what it says, why not if it does not, and how good the words are."""

    version: Version
    paragraphs: tuple[str, ...]
    not_held: str | None
    reconstructed: str | None


@dataclass(frozen=True, slots=True)
class PlaceTime:
    """A place in time. `within` tells of each period in which something is said of its words which versions lie in it."""

    address: str
    timeline: Timeline
    versions: tuple[PlaceVersion, ...]
    within: dict[Term, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class RuleTime:
    """A rule in time."""

    rule: typed.Rule
    timeline: Timeline


@dataclass(frozen=True, slots=True)
class History:
    """An instrument's actions, and the emergencies whose touched places are not known."""

    instrument: str
    actions: dict[str, Action]
    untraced: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Program:
    """Everything in time; `graph` has an edge from each name to each name it needs."""

    typed: typed.Program
    graph: nx.DiGraph[str]
    histories: dict[str, History]
    places: dict[str, PlaceTime]
    rules: tuple[RuleTime, ...]
