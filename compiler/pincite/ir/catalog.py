"""What there is beside the rules themselves: facts, readings, terms, the clauses of a history, what rests on what."""

from __future__ import annotations

from typing import Literal

from pincite.frozen import dataclass
from pincite.ir.types import Type


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact as the facts file gives it: a fact, or a determination with its office."""

    name: str
    type: Type
    fields: tuple[tuple[str, Type], ...]
    about: str | None
    ask: str | None
    attested_by: tuple[str, ...]
    sensitive: bool
    office: str | None
    address: str | None
    deemed: bool
    uses: tuple[str, ...]  # addresses of the rules that need it
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """A reading as decisions see it."""

    name: str
    address: str
    ask: str
    words: str
    choices: tuple[tuple[str, str], ...]
    default: str | None
    default_reason: str


@dataclass(frozen=True, slots=True)
class Term:
    """Something the law speaks of, under all its names; of each other name where it is used (nothing: everywhere)."""

    name: str
    kind: str
    words: str
    called: tuple[tuple[str, tuple[str, ...]], ...]


RemarkKind = Literal["informational", "procedural", "not_encoded", "pending", "not_held", "gap", "quotes", "note"]


@dataclass(frozen=True, slots=True)
class Remark:
    """What is said of words or of a name beside the rules, and decides nothing.

    `at` is an address, or a name of an instrument as `code.name`. `words` are those it is said of (none: all of the place), the
    places that are left out, or the rows that a table does not have. `because` is the reason, the statute whose words they are,
    or the note. `versions` are those of the place for which it is said.
    """

    at: str
    kind: RemarkKind
    words: str
    because: str
    versions: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ActionEntry:
    """An action of the history with what the source note says beside its dates."""

    id: str
    kind: str
    effective: int
    known_from: int
    filed_stated: bool
    days: int | None
    stated_last: int | None
    stated_known: int
    replaces: tuple[str, ...]
    beside: tuple[str, ...]
    corrects: str | None
    suspends: str | None
    suspended_to: int | None
    lifts: str | None
    notes: tuple[str, ...]


EdgeKind = Literal["needs", "excepted by", "deemed by", "subject to", "notwithstanding", "cites"]


@dataclass(frozen=True, slots=True)
class Edge:
    """What rests on what: the name of a rule, or an address, and what it needs or points to.

    `versions` are what makes the edge: (address, version) of rules, or of a place's words where the source is an address.
    """

    source: str
    target: str
    kind: EdgeKind
    versions: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Outside:
    """What the law cites that is not among the rules: its citation, the kind of its form, and what that is in words."""

    citation: str
    kind: str
    what: str
