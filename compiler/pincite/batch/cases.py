"""The cases of a file: the facts of each row, with tables joined, checked against what is declared; or why it is refused."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pincite.batch.cells import cell, fact_named, facts_of
from pincite.batch.layout import Layout
from pincite.batch.rows import FileRefused, Row, Sheet
from pincite.batch.tables import Table, mistakes_said
from pincite.deciding.given import FactsRefused, home_of, read_facts
from pincite.deciding.rulebook import Rulebook
from pincite.runtime.facts import Reading, closest

SUBJECT = "subject"  # the column of the id where no layout names one, unless a fact is called so


@dataclass(frozen=True, slots=True)
class Population:
    """A file of cases with what is needed to read it: its layout, its tables, and the instrument its facts belong to."""

    book: Rulebook
    home: str
    sheet: Sheet
    layout: Layout
    tables: Mapping[str, Table]

    @property
    def id(self) -> str:
        """The column of the id; nothing where there is none."""
        return self.layout.id or ("" if fact_named(self.book, self.home, SUBJECT) else SUBJECT)

    def passed(self) -> frozenset[str]:
        """The columns that are no facts by themselves."""
        return frozenset({self.id, *(table.by for table in self.layout.tables)})


@dataclass(frozen=True, slots=True)
class Case:
    """A row: its number (from 1, without the heading and empty lines), the line it begins on, its id if it has one, its facts.

    `facts` are in the form of a facts file, `given` as read. Where `refused` says why the row cannot be used, none are given.
    """

    number: int
    line: int
    id: str
    facts: Mapping[str, Any]
    given: Mapping[str, Mapping[str, Reading]]
    refused: tuple[str, ...]


def check_columns(of: Population) -> None:
    """Raise `FileRefused` where a column of a CSV file is no fact and the layout does not say what it is, or no case is there."""
    sheet, columns = of.sheet, of.layout.columns
    wrong = []
    for column in sheet.columns:
        if column in of.passed() | columns.ignore or column in columns.present:
            continue
        name = columns.rename.get(column, column)
        if fact_named(of.book, of.home, name) is None:
            wrong.append(f"{sheet.name}: the column {column} is no fact of these rules; {_instead(of, column, name)}")
    needed = [of.layout.id, *(table.by for table in of.layout.tables)]
    wrong += [f"{sheet.name}: there is no column {c}" for c in needed if c and sheet.columns and c not in sheet.columns]
    if not sheet.rows:
        wrong.append(
            f"{sheet.name}: there is no case in it; each line {'under the heading' if sheet.columns else 'of it'} is one"
        )
    if wrong:
        raise FileRefused(*wrong)


def _instead(of: Population, column: str, name: str) -> str:
    """What to do about a column that is no fact."""
    code, short = home_of(of.book, of.home, name)
    near = closest(short, of.book.part(code).facts)
    if near is not None:
        return f"did you mean {near}?"
    return f'add it to `ignore` in a layout, or say which fact it is: [rename] {column} = "FACT"'


def cases(of: Population) -> Iterator[Case]:
    """Every row of a file as a case, in order; none is left out."""
    ids: dict[str, int] = {}
    for number, row in enumerate(of.sheet.rows, 1):
        written = row.values.get(of.id, "") if of.id else ""
        id = written if isinstance(written, str) else str(written)
        refused = list(_unread(of, row, id, written, ids))
        facts: dict[str, Any] = {}
        given: Mapping[str, Mapping[str, Reading]] = {}
        if not row.wrong:
            facts, wrong = _facts(of, row)
            refused += wrong
            try:
                given = read_facts(of.book, of.home, facts)
            except FactsRefused as error:
                refused += mistakes_said(error)
        shown = id if id.isprintable() else ""
        yield Case(number, row.line, shown, facts, {} if refused else given, tuple(refused))


def _unread(of: Population, row: Row, id: str, written: Any, ids: dict[str, int]) -> Iterator[str]:
    """Why a row is refused before its facts are looked at."""
    if row.wrong:
        yield row.wrong
    elif not isinstance(written, str | int) or isinstance(written, bool) or not id.isprintable():
        yield f"{of.id}: this is not an id; an id is a word or a number, and never a name"
    elif of.layout.id and not id:
        yield f"{of.id} is empty, and it is the id of the row"
    elif of.layout.id and id in ids:
        yield f"{of.id} {id} stands already in line {ids[id]}, and no id may stand twice"
    if id:
        ids.setdefault(id, row.line)


def _facts(of: Population, row: Row) -> tuple[dict[str, Any], list[str]]:
    """The facts of a row, its tables joined, and what contradicts itself in them."""
    facts: dict[str, Any] = {}
    wrong: list[str] = []
    for column, name, value in facts_of(of.book, of.home, row.values, of.layout.columns, of.passed()):
        if name in facts:
            wrong.append(f"{column}: `{name}` is given twice in the row")
        facts[name] = value
    sources: list[tuple[str, Mapping[str, Any]]] = [("the layout, as always so", _always(of))]
    for table in of.layout.tables:
        key = str(row.values.get(table.by) or "")
        if not key:
            wrong.append(f"{table.by} is empty, and the table {table.name} is joined by it")
        else:
            sources.append((f"the table {table.name}", of.tables[table.name].facts(key)))
    for source, given in sources:
        for name, value in given.items():
            if name in facts and facts[name] != value:
                wrong.append(f"`{name}` is given by the row or another table, and otherwise by {source}")
            facts[name] = value
    return facts, wrong


def _always(of: Population) -> dict[str, Any]:
    known = ((name, value, fact_named(of.book, of.home, name)) for name, value in of.layout.always.items())
    return {name: value if fact is None else cell(value, fact) for name, value, fact in known}
