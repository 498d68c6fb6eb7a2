"""The answers file: what a person has decided where the marks of a notice are uncertain, each with its evidence."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pincite.diagnostics import Found
from pincite.source import Span

KINDS: Mapping[str, frozenset[str]] = {
    "words": frozenset({"place", "printed", "before", "since", "because", "times"}),
    "places": frozenset({"place", "is", "because"}),
    "labels": frozenset({"section", "printed", "nth", "is", "because"}),
    "tables": frozenset({"place", "nth", "is", "words", "because"}),
    "apart": frozenset({"place", "from", "because"}),
    "history": frozenset({"action", "says", "because"}),
}
_ON = {"labels": "section", "history": "action"}  # what an answer is on, where it is not a place
_DETAILS = ("filed", "published", "corrects", "replaces", "beside")
_OPTIONAL = frozenset({"times", "nth", "words"})
_CHOICES = {"places": ("new", "kept", "repealed", "not held before"), "tables": ("before", "since", "kept", "left out")}


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: of which kind, what it says, and where it stands in the file."""

    kind: str
    said: Mapping[str, Any]
    span: Span

    def text(self, name: str) -> str:
        """What it says under a name; nothing where it says none."""
        return str(self.said.get(name, ""))


@dataclass(slots=True)
class Answers:
    """The answers on one notice, and which of them have been used."""

    notice: str = ""
    listed: list[Answer] = field(default_factory=list)
    used: set[int] = field(default_factory=set)

    def of(self, kind: str, place: str) -> list[tuple[int, Answer]]:
        """The answers of a kind on a place, with their numbers."""
        name = _ON.get(kind, "place")
        return [(n, a) for n, a in enumerate(self.listed) if a.kind == kind and a.said[name] == place]

    def use(self, number: int) -> Answer:
        """An answer by its number, which is noted as used."""
        self.used.add(number)
        return self.listed[number]

    def unused(self) -> list[Answer]:
        """The answers that nothing in the notice has asked for."""
        return [answer for number, answer in enumerate(self.listed) if number not in self.used]


def read_answers(text: str, path: str, found: Found) -> Answers | None:
    """Read an answers file; None, with everything that is wrong, where it cannot be used."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found.add("P729", Span(path, 1, 1, 1, 2), f"the answers file is not TOML: {error}")
        return None
    lines = text.split("\n")
    answers = Answers(str(data.get("notice", "")))
    wrong = False
    if not answers.notice:
        found.add(
            "P729",
            Span(path, 1, 1, 1, 2),
            "the answers file does not say which notice it is for",
            help='begin it with a line such as: notice = "(the page of the Register)"',
        )
        wrong = True
    for kind in data:
        if kind not in KINDS and kind != "notice":
            found.add("P729", _heading(lines, path, kind, 1), f"`{kind}` is no kind of answer")
            wrong = True
    for kind, names in KINDS.items():
        rows = data.get(kind, [])
        for number, row in enumerate(rows if isinstance(rows, list) else [rows], 1):
            span = _heading(lines, path, kind, number)
            message = _wrong(kind, row, names)
            if message:
                found.add("P729", span, message)
                wrong = True
            else:
                answers.listed.append(Answer(kind, row, span))
    return None if wrong else answers


def _wrong(kind: str, row: object, names: frozenset[str]) -> str | None:
    """What is wrong with an answer; None if nothing is."""
    if not isinstance(row, dict):
        return f"an answer is a table under [[{kind}]]"
    if odd := sorted(set(row) - names):
        return f"an answer on {kind} does not say `{odd[0]}`"
    if missing := sorted(names - _OPTIONAL - set(row)):
        return f"the answer does not say `{missing[0]}`"
    for name, value in row.items():
        if not isinstance(value, int if name in ("times", "nth") else str) or isinstance(value, bool):
            return f"`{name}` is not {'a whole number' if name in ('times', 'nth') else 'text in quotation marks'}"
    if not str(row["because"]).strip():
        return "the answer does not say on what evidence it rests; write it behind `because`"
    if kind == "history" and str(row["says"]).partition(" ")[0] not in _DETAILS:
        return f"`says` begins with one of {', '.join(_DETAILS)}, as it stands under an action of a source note"
    if kind in _CHOICES and row["is"] not in _CHOICES[kind]:
        return f"`is` is one of {', '.join(_CHOICES[kind])}"
    return None


def _heading(lines: list[str], path: str, kind: str, number: int) -> Span:
    """Where the heading of an answer stands."""
    seen = 0
    for line, text in enumerate(lines, 1):
        if text.strip().startswith(f"[[{kind}]]") or text.strip().startswith(f"[{kind}]"):
            seen += 1
            if seen == number:
                return Span(path, line, 1, line, max(len(text), 1) + 1)
    return Span(path, 1, 1, 1, 2)
