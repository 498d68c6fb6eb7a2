"""What an instrument has beside its rules: facts, readings, the clauses of its history, as generated code lists them."""

from __future__ import annotations

from dataclasses import dataclass

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
