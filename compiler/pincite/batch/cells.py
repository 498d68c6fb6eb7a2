"""From the columns of a row to facts: what a cell says of the fact it is for, in the form of a facts file."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from pincite.batch.layout import Columns
from pincite.deciding.given import home_of
from pincite.deciding.rulebook import Rulebook
from pincite.runtime.facts import Fact

_TRUTH = {"yes": True, "true": True, "no": False, "false": False}


def fact_named(book: Rulebook, home: str, name: str) -> Fact | None:
    """The fact of a name, in the question's instrument or in the one the name begins with."""
    code, short = home_of(book, home, name)
    return book.part(code).facts.get(short)


def facts_of(
    book: Rulebook, home: str, values: Mapping[str, Any], columns: Columns, passed: frozenset[str]
) -> Iterator[tuple[str, str, Any]]:
    """Each column that is a fact: its name, the fact's name, and the value; an empty cell gives none.

    `passed` are columns that are no facts, as the id and the columns that tables are joined by.
    """
    for column, value in values.items():
        filled = value is not None and value != ""
        if column in columns.present:
            yield column, columns.present[column], filled
        elif filled and column not in columns.ignore and (column not in passed or column in columns.rename):
            name = columns.rename.get(column, column)
            fact = fact_named(book, home, name)
            yield column, name, value if fact is None else cell(value, fact)


def cell(value: Any, fact: Fact) -> Any:
    """What stands in a cell or in a layout, as a facts file has it: text is read as what the fact can be."""
    if not isinstance(value, str):
        return value.isoformat() if hasattr(value, "isoformat") else value
    word = value.casefold()
    if word in ("none", "unknown") and word not in fact.spec.members:
        return {"state": word}
    match fact.spec.kind:
        case "truth":
            return _TRUTH.get(word, value)
        case "number" if not fact.spec.clocked:
            return _number(value)
        case "list":
            return _json(value)
        case _:
            return value


def _number(text: str) -> Any:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return text
    return int(text) if text.lstrip("-").isdecimal() else number


def _json(text: str) -> Any:
    try:
        return json.loads(text, parse_float=Decimal)
    except (ValueError, RecursionError):
        return text
