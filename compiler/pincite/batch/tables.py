"""Tables that are joined to cases: read, checked in every row, and found by the column they are joined by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pincite.batch.cells import cell, fact_named, facts_of
from pincite.batch.layout import TableLayout
from pincite.batch.rows import FileRefused, Sheet, read_rows
from pincite.deciding.given import FactsRefused, read_facts
from pincite.deciding.rulebook import Rulebook
from pincite.runtime.calendar import day_of


@dataclass(frozen=True, slots=True)
class Table:
    """A table that was read: where from, as of which day (nothing if it is not dated), and the facts of each row by its key."""

    layout: TableLayout
    sheet: Sheet
    of: str
    rows: Mapping[str, Mapping[str, Any]]
    missing: Mapping[str, Any]

    def facts(self, key: str) -> Mapping[str, Any]:
        """What the table says of a key: the facts of its row, or what is so where it has none."""
        return self.rows.get(key, self.missing)


def read_table(book: Rulebook, home: str, layout: TableLayout, name: str) -> Table:
    """The table of a file. Raises `FileRefused` with every mistake in it."""
    sheet = read_rows(name)
    wrong: list[str] = []
    rows: dict[str, dict[str, Any]] = {}
    lines: dict[str, int] = {}
    days: dict[str, int] = {}
    found = _fixed(book, home, layout.found)
    passed = frozenset({layout.by, layout.dated})
    for column in (layout.by, layout.dated):
        if column and sheet.columns and column not in sheet.columns:
            wrong.append(f"{name}: there is no column {column}; its columns are {', '.join(sheet.columns)}")
    for row in () if wrong else sheet.rows:
        place = f"{name}:{row.line}"
        key = str(row.values.get(layout.by) or "")
        if row.wrong or not key:
            wrong.append(f"{place}: {row.wrong or f'{layout.by} is empty, and the table is joined by it'}")
            continue
        if key in lines:
            wrong.append(f"{place}: {layout.by} {key} stands already in line {lines[key]}")
        lines.setdefault(key, row.line)
        if layout.dated:
            _dated(str(row.values.get(layout.dated) or ""), layout.dated, place, row.line, days, wrong)
        given = {fact: value for _, fact, value in facts_of(book, home, row.values, layout.columns, passed)} | found
        wrong += [f"{place}: {m}" for m in mistakes(book, home, given)]
        rows[key] = given
    missing = _fixed(book, home, layout.missing)
    wrong += [f"table.{layout.name}, where no row is found: {m}" for m in mistakes(book, home, missing)]
    if wrong:
        raise FileRefused(*wrong)
    return Table(layout, sheet, next(iter(days), ""), rows, missing)


def mistakes(book: Rulebook, home: str, facts: Mapping[str, Any]) -> list[str]:
    """What is wrong with facts, a sentence each."""
    try:
        read_facts(book, home, facts)
    except FactsRefused as error:
        return mistakes_said(error)
    return []


def mistakes_said(error: FactsRefused) -> list[str]:
    """Every mistake in facts as a sentence, with what to write instead."""
    return [f"{m.path}: {m.message}" + (f" ({m.help})" if m.help else "") for m in error.mistakes]


def _fixed(book: Rulebook, home: str, facts: Mapping[str, Any]) -> dict[str, Any]:
    """Facts of a layout, in the form of a facts file."""
    known = ((name, value, fact_named(book, home, name)) for name, value in facts.items())
    return {name: value if fact is None else cell(value, fact) for name, value, fact in known}


def _dated(text: str, column: str, place: str, line: int, days: dict[str, int], wrong: list[str]) -> None:
    """Take note of the day a row belongs to: one table is of one day."""
    if day_of(text) is None:
        wrong.append(f"{place}: {column}: {text or 'nothing'} is not a day; write it as 2023-06-23")
    elif days and text not in days:
        first, before = next(iter(days.items()))
        wrong.append(f"{place}: {column} is {text}, and {first} in line {before}: a table is of one day")
    else:
        days.setdefault(text, line)
