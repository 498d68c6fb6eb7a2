"""From the columns of a row to facts: what a cell says of the fact it is for, in the form of a facts file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from pincite.batch.layout import Columns
from pincite.deciding.given import home_of
from pincite.deciding.rulebook import Rulebook
from pincite.runtime.exact_json import Unusable, read_json
from pincite.runtime.facts import Fact

_TRUTH = {"yes": True, "true": True, "no": False, "false": False}
_STATES = ("none", "unknown")
_DIGITS = 40  # of a number; the facts have far fewer


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
        if column in columns.present:
            yield column, columns.present[column], value is not None and value != ""
        elif value != "" and column not in columns.ignore and (column not in passed or column in columns.rename):
            name = columns.rename.get(column, column)
            fact = fact_named(book, home, name)
            yield column, name, value if fact is None else cell(value, fact)


def cell(value: Any, fact: Fact) -> Any:
    """What stands in a cell or in a layout, as a facts file has it: text is read as what the fact can be.

    Text that is not that stays as it is, to be refused as a value of the fact.
    """
    if not isinstance(value, str):
        return value.isoformat() if hasattr(value, "isoformat") else value
    word = value.casefold()
    if word in _STATES and word not in fact.spec.members:
        return {"state": word}
    if value[:1] in ("[", "{"):
        return _json(value)
    match fact.spec.kind:
        case "truth":
            return _TRUTH.get(word, value)
        case "number" if not fact.spec.clocked:
            return _number(value)
        case _:
            return value


def _number(text: str) -> Any:
    """A number in digits, perhaps with a sign and a point; without an exponent, and no other word that Python takes for one."""
    whole, point, part = text.removeprefix("-").removeprefix("+").partition(".")
    digits = whole + part
    if not digits.isascii() or not digits.isdigit() or len(digits) > _DIGITS or (point and not part):
        return text
    return Decimal(text) if point else int(text)


def _json(text: str) -> Any:
    """A list, or a range or state as a facts file has it; text that is not JSON stays text."""
    try:
        return read_json(text)
    except Unusable:
        return text
