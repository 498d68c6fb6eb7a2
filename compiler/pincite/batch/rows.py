"""Rows of a file, CSV or JSON Lines, each with the line it begins on; what cannot be read is told row by row.

A file that is not CSV somewhere is refused whole, because from there on nobody knows where a row ends.
"""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pincite.runtime.exact_json import Unusable, read_json

LARGEST = 500_000_000  # bytes
_CSV = (".csv",)
_JSON_LINES = (".jsonl", ".ndjson")


class FileRefused(ValueError):
    """A file that cannot be used at all; `mistakes` says each reason, with its place."""

    def __init__(self, *mistakes: str) -> None:
        self.mistakes = mistakes
        super().__init__("; ".join(mistakes))


@dataclass(frozen=True, slots=True)
class Row:
    """A row: the line it begins on (from 1), its values by column, and why it cannot be read where it cannot."""

    line: int
    values: Mapping[str, Any]
    wrong: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file that was read: its name, its remarks (the lines at its head that begin with #), its columns (of CSV), its rows."""

    name: str
    remarks: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


def read_rows(name: str) -> Sheet:
    """The rows of a file whose name ends in .csv or .jsonl; `-` is standard input, and its first character tells which it is.

    Lines without a value in them are no rows. Raises `FileRefused`.
    """
    ending = Path(name).suffix
    if name != "-" and ending not in (*_CSV, *_JSON_LINES):
        raise FileRefused(f"{name}: a file of rows is CSV (.csv) or JSON Lines (.jsonl); its name says which")
    lines = list(io.StringIO(_text(name), newline=""))
    head = next((n for n, line in enumerate(lines) if not line.startswith("#")), len(lines))
    remarks = tuple(line.lstrip("#").strip() for line in lines[:head])
    first = next((line.lstrip() for line in lines[head:] if line.strip()), "")
    if ending in _JSON_LINES or (name == "-" and first.startswith("{")):
        return Sheet(name, remarks, (), tuple(_json_rows(lines, head)))
    columns, rows = _csv_rows(name, lines, head)
    return Sheet(name, remarks, columns, rows)


def _text(name: str) -> str:
    try:
        if name != "-" and Path(name).stat().st_size > LARGEST:
            raise FileRefused(f"{name} is larger than {LARGEST} bytes; decide it in pieces")
        return (sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()).decode("utf-8-sig")
    except OSError as error:
        raise FileRefused(f"{name} cannot be read: {error.strerror}") from None
    except UnicodeDecodeError as error:
        raise FileRefused(f"{name}: byte {error.start + 1} is not UTF-8; save the file as UTF-8") from None
    except ValueError:  # a name with a zero byte in it
        raise FileRefused(f"{name} is not the name of a file") from None


def _csv_rows(name: str, lines: list[str], head: int) -> tuple[tuple[str, ...], tuple[Row, ...]]:
    reader = csv.reader(lines[head:], strict=True)
    rows: list[Row] = []
    line = head + 1
    try:
        columns = tuple(cell.strip() for cell in next(reader, []))
        _check_heading(f"{name}:{line}", columns)
        line = head + reader.line_num + 1
        for cells in reader:
            if any(cell.strip() for cell in cells):
                wrong = "" if len(cells) == len(columns) else _too_few_or_many(len(cells), len(columns))
                rows.append(Row(line, dict(zip(columns, (c.strip() for c in cells), strict=False)), wrong))
            line = head + reader.line_num + 1
    except csv.Error as error:
        raise FileRefused(
            f"{name}:{line}: the row that begins here is not CSV: {error}; a cell with a comma, a line end or a quotation "
            "mark in it stands in quotation marks, and a quotation mark in it is written twice"
        ) from None
    return columns, tuple(rows)


def _too_few_or_many(cells: int, columns: int) -> str:
    return f"values in this row: {cells}; columns: {columns} (a cell with a comma in it stands in quotation marks)"


def _check_heading(place: str, columns: tuple[str, ...]) -> None:
    """Raise `FileRefused` where the first line cannot name the columns."""
    if not any(columns):
        raise FileRefused(f"{place}: there is no heading; the first line names the columns")
    if len(columns) == 1 and any(mark in columns[0] for mark in ";\t|"):
        raise FileRefused(f"{place}: the columns are not parted by commas; save the file as CSV with commas")
    wrong = [f"{place}: column {at} has no name" for at, column in enumerate(columns, 1) if not column]
    twice = sorted({column for column in columns if column and columns.count(column) > 1})
    wrong += [f"{place}: the column {column} is there twice" for column in twice]
    if wrong:
        raise FileRefused(*wrong)


def _json_rows(lines: list[str], head: int) -> Iterator[Row]:
    for number, line in enumerate(lines[head:], head + 1):
        if line.strip():
            yield _json_row(number, line)


def _json_row(number: int, line: str) -> Row:
    try:
        loaded = read_json(line)
    except Unusable as error:
        return Row(number, {}, f"{error}, at character {error.column}" if error.column else str(error))
    if not isinstance(loaded, dict):
        return Row(number, {}, "a row is an object: { name: value, ... }")
    return Row(number, loaded)
