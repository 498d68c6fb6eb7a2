"""The layout of a file of cases: its id, columns that are facts under another name, and the tables that are joined to it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pincite.batch.rows import FileRefused


@dataclass(frozen=True, slots=True)
class Columns:
    """What columns mean: facts under another name, columns whose being filled is a fact, columns that are not facts."""

    rename: Mapping[str, str] = field(default_factory=dict)
    present: Mapping[str, str] = field(default_factory=dict)
    ignore: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class TableLayout:
    """A table that is joined: by which column, which column dates it, and what is so where a row is found and where none is."""

    name: str
    by: str
    dated: str
    columns: Columns
    found: Mapping[str, Any]
    missing: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Layout:
    """A layout: the column of the id (nothing where there is none), the columns, what is always so, the tables."""

    id: str = ""
    columns: Columns = Columns()
    always: Mapping[str, Any] = field(default_factory=dict)
    tables: tuple[TableLayout, ...] = ()


def read_layout(name: str) -> Layout:
    """The layout in a TOML file. Raises `FileRefused` with every mistake."""
    try:
        loaded = tomllib.loads(Path(name).read_bytes().decode("utf-8"))
    except OSError as error:
        raise FileRefused(f"{name} cannot be read: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise FileRefused(f"{name}: not TOML: {error}") from None
    except ValueError:  # a name with a zero byte in it
        raise FileRefused(f"{name} is not the name of a file") from None
    wrong: list[str] = []
    tables = _part(loaded, "table", dict, name, wrong)
    layout = Layout(
        _part(loaded, "id", str, name, wrong),
        _columns(loaded, name, wrong),
        _part(loaded, "always", dict, name, wrong),
        tuple(_table(key, of, name, wrong) for key, of in tables.items()),
    )
    _rest(loaded, ("id", "rename", "present", "ignore", "always", "table"), name, wrong)
    if wrong:
        raise FileRefused(*wrong)
    return layout


def _table(key: str, of: Any, name: str, wrong: list[str]) -> TableLayout:
    place = f"{name}: table.{key}"
    if not isinstance(of, dict):
        wrong.append(f"{place}: a table is written as [table.{key}] with lines under it")
        of = {"by": "-"}
    made = TableLayout(
        key,
        _part(of, "by", str, place, wrong),
        _part(of, "dated", str, place, wrong),
        _columns(of, place, wrong),
        _part(of, "found", dict, place, wrong),
        _part(of, "missing", dict, place, wrong),
    )
    if not made.by:
        wrong.append(f'{place}: say by which column it is joined: by = "COLUMN"')
    _rest(of, ("by", "dated", "rename", "present", "ignore", "found", "missing"), place, wrong)
    return made


def _columns(of: Mapping[str, Any], place: str, wrong: list[str]) -> Columns:
    pairs = {kind: _part(of, kind, dict, place, wrong) for kind in ("rename", "present")}
    for kind, names in pairs.items():
        wrong += [
            f"{place}: {kind}.{c} is the name of a fact" for c, fact in names.items() if not isinstance(fact, str)
        ]
    ignored = _part(of, "ignore", list, place, wrong)
    if any(not isinstance(column, str) for column in ignored):
        wrong.append(f"{place}: ignore is a list of columns")
        ignored = []
    return Columns(pairs["rename"], pairs["present"], frozenset(ignored))


def _part(of: Mapping[str, Any], key: str, kind: type, place: str, wrong: list[str]) -> Any:
    value = of.get(key, kind())
    if isinstance(value, kind):
        return value
    words = "text" if kind is str else "a group of lines" if kind is dict else "a list"
    wrong.append(f"{place}: {key} is {words}")
    return kind()


def _rest(of: Mapping[str, Any], known: tuple[str, ...], place: str, wrong: list[str]) -> None:
    wrong += [
        f"{place}: nothing is called {key} here; it can hold {', '.join(known)}" for key in of if key not in known
    ]
