"""Rows of a file, CSV or JSON Lines, each with the line it stands on; what cannot be read is told line by line."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

LARGEST = 500_000_000  # bytes


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
    """The rows of a file whose name ends in .csv or .jsonl. Raises `FileRefused`."""
    path = Path(name)
    if path.suffix not in (".csv", ".jsonl"):
        raise FileRefused(f"{name}: a file of rows is CSV (.csv) or JSON Lines (.jsonl); its name says which")
    try:
        if path.stat().st_size > LARGEST:
            raise FileRefused(f"{name} is larger than {LARGEST} bytes; decide it in pieces")
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise FileRefused(f"{name} cannot be read: {error.strerror}") from None
    except UnicodeDecodeError as error:
        raise FileRefused(f"{name}: byte {error.start + 1} is not UTF-8") from None
    lines = text.splitlines(keepends=True)
    head = next((n for n, line in enumerate(lines) if not line.startswith("#")), len(lines))
    remarks = tuple(line.lstrip("#").strip() for line in lines[:head])
    if path.suffix == ".jsonl":
        return Sheet(name, remarks, (), tuple(_json_rows(lines, head)))
    columns, rows = _csv_rows(name, lines, head)
    return Sheet(name, remarks, columns, rows)


def _csv_rows(name: str, lines: list[str], head: int) -> tuple[tuple[str, ...], tuple[Row, ...]]:
    reader = csv.reader(lines[head:], strict=True)
    rows: list[Row] = []
    try:
        columns = tuple(cell.strip() for cell in next(reader, []))
        if not columns:
            raise FileRefused(f"{name} is empty; its first line names the columns")
        if twice := sorted({c for c in columns if columns.count(c) > 1}):
            raise FileRefused(*(f"{name}:{head + 1}: the column {c or 'without a name'} is there twice" for c in twice))
        before = reader.line_num
        for cells in reader:
            line, before = head + before + 1, reader.line_num
            if not cells:
                continue
            wrong = "" if len(cells) == len(columns) else f"values in this row: {len(cells)}; columns: {len(columns)}"
            rows.append(Row(line, dict(zip(columns, (c.strip() for c in cells), strict=False)), wrong))
    except csv.Error as error:
        raise FileRefused(f"{name}:{head + reader.line_num}: not CSV: {error}") from None
    return columns, tuple(rows)


def _json_rows(lines: list[str], head: int) -> Iterator[Row]:
    for number, line in enumerate(lines[head:], head + 1):
        if line.strip():
            yield _json_row(number, line)


def _json_row(number: int, line: str) -> Row:
    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        names = [name for name, _ in pairs]
        if twice := next((name for name in names if names.count(name) > 1), None):
            raise ValueError(f"{twice} is given twice")
        return dict(pairs)

    def refuse(constant: str) -> Any:
        raise ValueError(f"{constant} is not a number")

    try:
        loaded = json.loads(line, parse_float=Decimal, parse_constant=refuse, object_pairs_hook=unique)
    except json.JSONDecodeError as error:
        return Row(number, {}, f"not JSON: {error.msg}, at character {error.colno}")
    except (ValueError, InvalidOperation, RecursionError) as error:
        return Row(number, {}, f"not JSON that can be used: {error}")
    if not isinstance(loaded, dict):
        return Row(number, {}, "a row is an object: { name: value, ... }")
    return Row(number, loaded)
