"""What the compiler must be told of a jurisdiction: its headings, labels, citation forms and rules of time.

All of it is data (`dsl/prelude/<name>/jurisdiction.toml`, or a file a project names); nothing here knows any law.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from pincite.language import prelude

# A heading's role in the grammar, and the terminal its word becomes.
HEADING_TERMINALS = {
    "instrument": "_INSTRUMENT",
    "division": "_DIVISION",
    "section": "_SECTION_WORD",
    "schedule": "_SCHEDULE",
    "announcement": "_ANNOUNCEMENT",
}
LEVEL_KINDS = ("letter", "number", "capital", "roman", "roman_capital")


class JurisdictionError(ValueError):
    """A jurisdiction file that cannot be used; the message says what is missing or wrong in it."""


@dataclass(frozen=True, slots=True)
class Form:
    """One form of citation: how it is recognised and how it is printed."""

    kind: str
    name: str
    pattern: str
    print: str
    terminal: str | None
    label: str
    full: str


@dataclass(frozen=True, slots=True)
class Jurisdiction:
    """Everything that is particular to one jurisdiction."""

    name: str
    time_zone: str
    headings: dict[str, str]
    levels: tuple[str, ...]
    label_pattern: str
    level_limit: str
    forms: dict[str, Form]
    emergency_days: int | None
    emergency_cite: str
    filing_cite: str
    closed_weekdays: tuple[int, ...]
    counting_cite: str
    abbreviations: frozenset[str]
    digest_source: str

    def terminals(self) -> str:
        """The terminals this jurisdiction adds to the grammar, as grammar text."""
        lines = [f'{terminal}: "{self.headings[role]}"' for role, terminal in HEADING_TERMINALS.items()]
        for form in self.forms.values():
            if form.terminal:
                lines.append(f"{form.terminal}: /{_for_lark(form.pattern)}/")
        lines.append(f"LABEL.1: /{_for_lark(self.label_pattern)}/")
        return "\n".join(lines) + "\n"


def _for_lark(pattern: str) -> str:
    return re.sub(r"\(\?P<\w+>", "(", pattern).replace("/", "\\/")


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def read_jurisdiction(text: str) -> Jurisdiction:
    """Read a jurisdiction file. Raises `JurisdictionError` saying what is wrong with it."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise JurisdictionError(f"not TOML: {error}") from None
    try:
        return _from_data(data, text)
    except KeyError as error:
        raise JurisdictionError(f"{error.args[0]} is missing") from None
    except re.error as error:
        raise JurisdictionError(f"a pattern is not a regular expression: {error}") from None


def _from_data(data: dict[str, Any], text: str) -> Jurisdiction:
    levels = tuple(data["labels"]["levels"])
    if unknown := [level for level in levels if level not in LEVEL_KINDS]:
        raise JurisdictionError(f"labels.levels: {unknown[0]} is not one of {', '.join(LEVEL_KINDS)}")
    if unknown := [day for day in data["counting"]["closed_weekdays"] if day not in _WEEKDAYS]:
        raise JurisdictionError(f"counting.closed_weekdays: {unknown[0]} is not a day of the week")
    forms = {}
    for kind, form in data["citations"].items():
        re.compile(form["pattern"])
        forms[kind] = Form(
            kind,
            form["name"],
            form["pattern"],
            form["print"],
            form.get("terminal"),
            form.get("label", "({})"),
            form.get("full", "{address}"),
        )
    for needed in ("instrument", "section", "schedule", "register", "statute", "qualified"):
        if needed not in forms:
            raise KeyError(f"citations.{needed}")
    for role in HEADING_TERMINALS:
        data["headings"][role]
    emergency = data.get("emergency", {})
    return Jurisdiction(
        name=data["name"],
        time_zone=data["time_zone"],
        headings=data["headings"],
        levels=levels,
        label_pattern=data["labels"]["pattern"],
        level_limit=data["labels"].get("limit", ""),
        forms=forms,
        emergency_days=emergency.get("longest_days"),
        emergency_cite=emergency.get("cite", ""),
        filing_cite=data.get("filing", {}).get("cite", ""),
        closed_weekdays=tuple(_WEEKDAYS.index(day) for day in data["counting"]["closed_weekdays"]),
        counting_cite=data["counting"]["cite"],
        abbreviations=frozenset(data.get("text", {}).get("abbreviations", ())),
        digest_source=text,
    )


@lru_cache(maxsize=8)
def jurisdiction(name: str, folder: Path | None = None) -> Jurisdiction:
    """The jurisdiction of that name in the prelude, or the one in the file `name` below `folder`.

    Raises `JurisdictionError` if there is none or it cannot be used.
    """
    try:
        if name.endswith(".toml") and folder is not None:
            text = (folder / name).read_text(encoding="utf-8")
        else:
            text = prelude(name, "jurisdiction.toml")
    except OSError:
        raise JurisdictionError(f"there is no jurisdiction `{name}`") from None
    try:
        return read_jurisdiction(text)
    except JurisdictionError as error:
        raise JurisdictionError(f"jurisdiction `{name}`: {error}") from None
