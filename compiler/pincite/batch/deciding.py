"""A file of cases decided: every row is answered or refused, and the counts say that none was lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from pincite.batch.cells import cell, fact_named, facts_of
from pincite.batch.layout import Layout
from pincite.batch.rows import FileRefused, Row, Sheet
from pincite.batch.tables import Table, mistakes
from pincite.deciding.api import DateNeeded, Decision, decide
from pincite.deciding.given import FactsRefused
from pincite.deciding.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Case:
    """How every row is asked: the question, the days, the readings, the package."""

    question: str
    on: date | None
    known: date | None
    readings: Mapping[str, Any]
    package: str


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a row: its place in the file, its id, and either the decision or the reasons it was refused for."""

    number: int
    line: int
    id: str
    decision: Decision | None
    refused: tuple[str, ...] = ()

    @property
    def outcome(self) -> str:
        """`yes`, `no`, another value in words, `undetermined`, or `rejected`."""
        if self.decision is None:
            return "rejected"
        if not self.decision.root.definite:
            return "undetermined"
        value = self.decision.outcome
        return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


class Count:
    """How many rows were read, decided, refused, and how the decided ones came out. It never loses a row."""

    def __init__(self) -> None:
        self.outcomes: Counter[str] = Counter()

    def add(self, result: Result) -> None:
        """Count a row."""
        self.outcomes[result.outcome] += 1

    @property
    def read(self) -> int:
        """The rows that were read."""
        return self.outcomes.total()

    @property
    def rejected(self) -> int:
        """The rows that were refused."""
        return self.outcomes["rejected"]

    @property
    def decided(self) -> dict[str, int]:
        """The rows that were decided, by outcome."""
        return {outcome: count for outcome, count in sorted(self.outcomes.items()) if outcome != "rejected"}


def check_columns(book: Rulebook, home: str, sheet: Sheet, layout: Layout) -> None:
    """Raise `FileRefused` where a column of a CSV file is no fact and the layout does not say what it is."""
    passed = _passed(layout)
    wrong = []
    for column in sheet.columns:
        name = layout.columns.rename.get(column, column)
        if column in passed | layout.columns.ignore or column in layout.columns.present:
            continue
        if fact_named(book, home, name) is None:
            help = f'add it to `ignore` in the layout, or say which fact it is: [rename] {column} = "FACT"'
            wrong.append(f"{sheet.name}: the column {column} is no fact of this question; {help}")
    needed = [layout.id, *(table.by for table in layout.tables)]
    wrong += [f"{sheet.name}: there is no column {c}" for c in needed if c and sheet.columns and c not in sheet.columns]
    if wrong:
        raise FileRefused(*wrong)


def decide_rows(
    book: Rulebook, home: str, sheet: Sheet, layout: Layout, tables: Mapping[str, Table], case: Case
) -> Iterator[Result]:
    """Every row of a file, decided or refused, in order."""
    ids: dict[str, int] = {}
    for number, row in enumerate(sheet.rows, 1):
        id = str(row.values.get(layout.id) or "") if layout.id else ""
        refused = list(_unread(row, layout, id, ids))
        facts, wrong = _facts(book, home, row, layout, tables)
        refused += wrong if not row.wrong else []
        if refused:
            yield Result(number, row.line, id, None, tuple(refused))
            continue
        try:
            decision = decide(
                case.question,
                facts,
                case.on,
                case.known,
                package=case.package,
                readings=case.readings,
                subject=id or None,
            )
        except (FactsRefused, DateNeeded) as error:
            yield Result(number, row.line, id, None, (str(error),))
        else:
            yield Result(number, row.line, id, decision)


def _unread(row: Row, layout: Layout, id: str, ids: dict[str, int]) -> Iterator[str]:
    """Why a row is refused before its facts are looked at."""
    if row.wrong:
        yield row.wrong
    elif layout.id and not id:
        yield f"{layout.id} is empty, and it is the id of the row"
    elif id in ids:
        yield f"{layout.id} {id} stands already in line {ids[id]}: it was decided there"
    if id:
        ids.setdefault(id, row.line)


def _facts(
    book: Rulebook, home: str, row: Row, layout: Layout, tables: Mapping[str, Table]
) -> tuple[dict[str, Any], list[str]]:
    """The facts of a row, its tables joined, and what is wrong with them."""
    facts: dict[str, Any] = {}
    wrong: list[str] = []
    for column, name, value in facts_of(book, home, row.values, layout.columns, _passed(layout)):
        if name in facts:
            wrong.append(f"{column}: `{name}` is given twice in the row")
        facts[name] = value
    sources: list[tuple[str, Mapping[str, Any]]] = [("the layout, as always so", _always(book, home, layout))]
    for table in layout.tables:
        key = str(row.values.get(table.by) or "")
        if not key:
            wrong.append(f"{table.by} is empty, and the table {table.name} is joined by it")
        else:
            sources.append((f"the table {table.name}", tables[table.name].facts(key)))
    for source, given in sources:
        for name, value in given.items():
            if name in facts and facts[name] != value:
                wrong.append(f"`{name}` is given by the row or another table, and otherwise by {source}")
            facts[name] = value
    return facts, wrong + mistakes(book, home, facts)


def _always(book: Rulebook, home: str, layout: Layout) -> dict[str, Any]:
    known = ((name, value, fact_named(book, home, name)) for name, value in layout.always.items())
    return {name: value if fact is None else cell(value, fact) for name, value, fact in known}


def _passed(layout: Layout) -> frozenset[str]:
    """The columns that are no facts by themselves."""
    return frozenset({layout.id, *(table.by for table in layout.tables)})
