"""What the compiler must be told of a jurisdiction: its headings, labels, citation forms and rules of time.

All of it is data: `jurisdiction.toml` in a folder of the prelude, or in a folder of a project; nothing here knows any law.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from pincite.frozen import dataclass
from pincite.jurisdiction_data import WEEKDAYS, Mistake, read
from pincite.language import prelude

FILE = "jurisdiction.toml"
# A heading's role in the grammar, and the terminal its word becomes.
HEADING_TERMINALS = {
    "instrument": "_INSTRUMENT",
    "division": "_DIVISION",
    "section": "_SECTION_WORD",
    "schedule": "_SCHEDULE_WORD",
    "announcement": "_ANNOUNCEMENT",
}
# The terminals that citations become, by their role; other citations are found in the law's own words only.
_TERMINALS = {
    "instrument": "CODE",
    "section": "SECTION",
    "schedule": "SCHEDULE",
    "register": "REGISTER",
    "statute": "STATUTE",
    "qualified": "QUALIFIED",
}
_LABEL = "[a-zA-Z0-9]{1,4}"


class JurisdictionError(ValueError):
    """A jurisdiction that is not there, or whose file cannot be used; `mistakes` says what is wrong in it."""

    def __init__(self, said: str, mistakes: Sequence[Mistake] = ()) -> None:
        self.mistakes = tuple(mistakes)
        super().__init__(said)


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
    also: tuple[str, ...] = ()

    def labels(self, text: str) -> tuple[str, ...]:
        """The labels in the text of a path, such as h and 2 in `(h)(2)`."""
        return tuple(re.findall(self._one(f"({_LABEL})"), text))

    def path(self) -> str:
        """A regular expression for the labels of a place, one at least."""
        return f"({self._one(_LABEL)})+"

    def paragraph(self, first: str = "[A-Za-z]") -> str:
        """A regular expression for a numbered paragraph of what has a name in the place of a number, printed as a Section is."""
        parts = {"instrument": rf"(?P<instrument>{first}\w*)", "section": r"(?P<section>\d+)"}
        printed = re.sub(r"\\{(\w+)\\}", lambda m: parts.get(m[1], ""), re.escape(self.print))
        return f"{printed}(?P<path>({self.path()})?)"

    def _one(self, label: str) -> str:
        before, _, behind = self.label.partition("{}")
        return re.escape(before) + label + re.escape(behind)


@dataclass(frozen=True, slots=True)
class Jurisdiction:
    """Everything that is particular to one jurisdiction."""

    name: str
    time_zone: str
    headings: dict[str, str]
    levels: tuple[str, ...]
    label_pattern: str
    level_limit: str
    division_pattern: str
    at: str
    effective: str
    forms: dict[str, Form]
    emergency_days: int | None
    emergency_cite: str
    filing_cite: str
    closed_weekdays: tuple[int, ...]
    counting_cite: str
    abbreviations: frozenset[str]
    relative: str
    joined: str
    schedule_words: str
    digest_source: str

    def terminals(self) -> str:
        """The terminals this jurisdiction adds to the grammar, as grammar text."""
        lines = [f'{terminal}: "{self.headings[role]}"' for role, terminal in HEADING_TERMINALS.items()]
        for form in self.forms.values():
            if form.terminal:
                lines.append(f"{form.terminal}: /{_for_lark(form.pattern)}/")
        lines.append(f"PARAGRAPH.-1: /{_for_lark(self.paragraph('[a-z]'))}/")
        lines.append(f"RELATIVE: /{_for_lark(self.forms['section'].path())}/")
        lines.append(f"LABEL.1: /{_for_lark(self.label_pattern)}/")
        lines.append(f"LETTER: /{_for_lark(self.division_pattern)}/")
        lines += [f'_AT: "{self.at}"', f'_EFFECTIVE: "{self.effective}"']
        return "\n".join(lines) + "\n"

    def paragraph(self, first: str = "[A-Za-z]") -> str:
        """A regular expression for a paragraph of an announcement, whose code begins with such a letter."""
        return self.forms["section"].paragraph(first)

    def is_relative(self, text: str) -> bool:
        """Whether a citation is of labels alone, read in the Section in which it stands."""
        return re.fullmatch(self.forms["section"].path(), text) is not None

    def label_alone(self, text: str) -> str:
        """The label of a citation of one label alone, such as h in `(h)`; empty for any other."""
        labels = self.forms["section"].labels(text) if self.is_relative(text) else ()
        return labels[0] if len(labels) == 1 else ""


def _for_lark(pattern: str) -> str:
    return re.sub(r"\(\?P<\w+>", "(", pattern).replace("/", "\\/")


def read_jurisdiction(text: str) -> Jurisdiction:
    """Read a jurisdiction file. Raises `JurisdictionError` with every mistake in it."""
    data, mistakes = read(text)
    if mistakes:
        said = "; ".join(f"line {m.line}: {m.message}" for m in mistakes)
        raise JurisdictionError(f"its file cannot be used: {said}", mistakes)
    return _from_data(data, text)


def _from_data(data: dict[str, Any], text: str) -> Jurisdiction:
    forms = {
        kind: Form(
            kind,
            form["name"],
            form["pattern"],
            form["print"],
            _TERMINALS.get(kind),
            form.get("label", "({})"),
            form.get("full", "{address}"),
            tuple(form.get("also", ())),
        )
        for kind, form in data["citations"].items()
    }
    running = data.get("references", {})
    history, emergency = data.get("history", {}), data.get("emergency", {})
    return Jurisdiction(
        name=data["name"],
        time_zone=data["time_zone"],
        headings=data["headings"],
        levels=tuple(data["labels"]["levels"]),
        label_pattern=data["labels"]["pattern"],
        level_limit=data["labels"].get("limit", ""),
        division_pattern=data["labels"].get("division", "[A-Z]"),
        at=history.get("at", "at"),
        effective=history.get("effective", "effective"),
        forms=forms,
        emergency_days=emergency.get("longest_days"),
        emergency_cite=emergency.get("cite", ""),
        filing_cite=data.get("filing", {}).get("cite", ""),
        closed_weekdays=tuple(WEEKDAYS.index(day) for day in data["counting"]["closed_weekdays"]),
        counting_cite=data["counting"]["cite"],
        abbreviations=frozenset(data.get("text", {}).get("abbreviations", ())),
        relative=running.get("relative", ""),
        joined=running.get("joined", ""),
        schedule_words=running.get("schedule", ""),
        digest_source=text,
    )


@lru_cache(maxsize=8)
def jurisdiction(name: str) -> Jurisdiction:
    """The jurisdiction of that name in the prelude. Raises `JurisdictionError` if there is none."""
    try:
        return read_jurisdiction(prelude(name, FILE))
    except OSError:
        raise JurisdictionError(f"there is no jurisdiction `{name}`") from None
