"""What is on record of all of the law: each norm with its kinds, each decision with its questions, and what is left out and why.

`kinds.csv` has a row for every norm of the notices and of the announcement, `decisions.csv` one for every decision that the law
is asked for, and `docs/not_encoded.md` has what is without logic. The checkers say what there is.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from pincite.deciding.reach import reached_rules
from pincite.deciding.rulebook import Rulebook

HERE = Path(__file__).resolve().parent
PAGE = HERE.parents[1] / "docs/not_encoded.md"
KINDS = frozenset(("C", "DL", "DU", "TAB", "DI", "DEF", "PR", "INFO", "GAP", "EVIDENCE"))
NEED_LOGIC = frozenset(("C", "DL", "DU", "TAB"))  # a condition, a deadline, a duty, a table
MOST_WITHOUT = 0.05  # of the rows that need logic, so many may be without it


class Row(NamedTuple):
    """A norm: where it stands, which of its sentences it is, its kinds, what it says, and the decisions it feeds.

    `encoded_at` are the places whose logic it has, where it has none of its own.
    """

    addresses: tuple[str, ...]
    sentences: str
    kinds: frozenset[str]
    norm: str
    decisions: tuple[str, ...]
    encoded_at: tuple[str, ...]

    @property
    def is_law(self) -> bool:
        """Whether it is a norm of a provision; the notices' front matter and what they do not print are evidence only."""
        return "EVIDENCE" not in self.kinds


class Decision(NamedTuple):
    """A decision: its number, what is asked, the questions that answer it, the addresses it goes through.

    `limits` are the rules that hold its thresholds and deadlines, `judgements` what an office determines for it.
    """

    id: str
    words: str
    questions: tuple[str, ...]
    traverses: tuple[str, ...]
    limits: tuple[str, ...] = ()
    judgements: tuple[str, ...] = ()


def rows() -> list[Row]:
    """Every row of `kinds.csv`."""
    return [
        Row(
            _several(row["address"]),
            row["sentences"],
            frozenset(row["kinds"].split()),
            row["norm"],
            tuple(row["decisions"].split()),
            _several(row["encoded_at"]),
        )
        for row in _table(HERE / "kinds.csv")
    ]


def decisions() -> list[Decision]:
    """Every row of `decisions.csv`."""
    return [
        Decision(
            row["decision"],
            row["words"],
            tuple(row["questions"].split()),
            _several(row["traverses"]),
            tuple(row["limits"].split()),
            tuple(row["judgements"].split()),
        )
        for row in _table(HERE / "decisions.csv")
    ]


def _table(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _several(listed: str) -> tuple[str, ...]:
    return tuple(listed.split("; ")) if listed else ()


def listed(heading: str, page: str | None = None) -> dict[str, str]:
    """What a table of docs/not_encoded.md lists, by its first column, with the reason in its last."""
    text = PAGE.read_text(encoding="utf-8") if page is None else page
    _, found, below = text.partition(f"\n## {heading}\n")
    assert found, f"docs/not_encoded.md has no heading {heading}"
    lines = [line for line in below.partition("\n## ")[0].splitlines() if line.startswith("| `")]
    cells = [[cell.strip().strip("`") for cell in line.strip("|").split(" | ")] for line in lines]
    assert len({row[0] for row in cells}) == len(cells), f"something is listed twice under {heading}"
    return {row[0]: row[-1].rstrip(" |") for row in cells}


class Encoded:
    """What the checkers hold: places, and where logic stands."""

    def __init__(self, book: Rulebook) -> None:
        self._book = book
        self._places: set[str] = set()
        self._logic: set[str] = {reading["address"] for reading in book.contents()["readings"]}
        for code in book.instruments:
            part = book.part(code)
            self._places |= {place.address for place in part.places()}
            self._logic |= {rule.address for rule in part.all_rules() if rule.kind != "assertion"}

    def has_place(self, address: str) -> bool:
        """Whether the rules have the place."""
        return address in self._places

    def has_logic(self, address: str) -> bool:
        """Whether logic stands at the place, or below it."""
        return any(within(rule, address) for rule in self._logic)

    def has_question(self, name: str) -> bool:
        """Whether a name, with the code of its instrument, is that of a question."""
        return name in {f"{question.instrument}.{question.name}" for question in self._book.questions.values()}

    @cache  # noqa: B019 (there is one of it, for the whole run)
    def _reached(self, question: str) -> tuple[tuple[str, str], ...]:
        """The rules that a question can rest on: the address of each, and its name with the code of its instrument."""
        code, _, name = question.partition(".")
        return tuple((rule.address, f"{part}.{rule.name}") for part, rule in reached_rules(self._book, code, name))

    def reached(self, question: str) -> frozenset[str]:
        """The addresses of the rules that a question can rest on."""
        return frozenset(address for address, _ in self._reached(question))

    def rests_on(self, question: str, name: str) -> bool:
        """Whether a question can rest on the rule or determination of a name, which has the code of its instrument."""
        return name in {other for _, other in self._reached(question)}

    def is_determined(self, name: str) -> bool:
        """Whether a name is what an office determines."""
        code, _, plain = name.partition(".")
        fact = self._book.part(code).facts.get(plain)
        return fact is not None and bool(fact.office)

    def reaches(self, question: str, address: str) -> bool:
        """Whether a question can rest on a rule at the place, or below it."""
        return any(within(rule, address) for rule in self.reached(question))


def within(address: str, place: str) -> bool:
    """Whether an address is that of a place or of one in it."""
    return address == place or address.startswith((f"{place}(", f"{place}.", f'{place} "'))
