"""Populations: files with the facts of many cases, CSV or JSON lines; a row that cannot be read is told, and the others are read.

In CSV the columns are facts. A cell is read by what its fact is declared to be; an empty cell was not asked, `none` and `unknown`
are states where they are no value of the fact, and a list or a range is written in a cell as JSON. A column or name `subject` is
an opaque id of the person or thing the row is about, where no fact has that name.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from pincite.cli.factsfile import Unreadable, json_facts, whole
from pincite.deciding.given import FactsRefused, home_of, read_facts
from pincite.runtime.facts import Fact, Mistake, Reading, Spec, closest

if TYPE_CHECKING:
    from typing import Any

    from pincite.deciding.rulebook import Rulebook

SUBJECT = "subject"
_TRUTHS = {"true": True, "yes": True, "false": False, "no": False}


class Row(NamedTuple):
    """A case of a population: its number, counted from 1 without the heading and empty lines, and the line it begins on.

    `given` are its facts as read, empty where there are mistakes; `facts` are they as they were written.
    """

    number: int
    line: int
    subject: str
    facts: Mapping[str, Any]
    given: Mapping[str, Mapping[str, Reading]]
    mistakes: tuple[Mistake, ...]


def read_population(name: str, book: Rulebook, home: str) -> Iterator[Row]:
    """The rows of a file; `home` is the instrument whose facts need no qualification. `-` is standard input.

    Raises `Unreadable` where the file as a whole cannot be used: it is not text, has no heading, or has a column that is no fact.
    """
    text = whole(name)
    as_lines = name.endswith((".jsonl", ".ndjson")) or (name == "-" and text.lstrip().startswith("{"))
    if not as_lines and not name.endswith(".csv") and name != "-":
        raise Unreadable(f"{name}: the facts of many cases are CSV or JSON lines; name the file .csv or .jsonl")
    rows = _json_lines(text, book, home) if as_lines else _csv(name, text, book, home)
    for number, (line, subject, facts, mistakes) in enumerate(rows, 1):
        yield _checked(number, line, subject, facts, mistakes, book, home)


_Raw = tuple[int, str, "dict[str, Any]", list[Mistake]]


def _checked(
    number: int, line: int, subject: str, facts: dict[str, Any], mistakes: list[Mistake], book: Rulebook, home: str
) -> Row:
    """A row with its facts read against what is declared, or with all that is wrong with them."""
    given: Mapping[str, Mapping[str, Reading]] = {}
    try:
        given = read_facts(book, home, facts)
    except FactsRefused as refused:
        mistakes = [*mistakes, *refused.mistakes]
    return Row(number, line, subject, facts, {} if mistakes else given, tuple(mistakes))


# ---- JSON lines -----------------------------------------------------------------------------------------------------


def _json_lines(text: str, book: Rulebook, home: str) -> Iterator[_Raw]:
    for line, words in enumerate(text.split("\n"), 1):
        if not words.strip():
            continue
        mistakes: list[Mistake] = []
        facts: dict[str, Any] = {}
        try:
            facts = json_facts("", words, line)
        except Unreadable as error:
            mistakes.append(Mistake(f"line {line}", _unplaced(error), "a line holds the facts of one case"))
        subject = _subject(facts.pop(SUBJECT, ""), mistakes) if _free(book, home) else ""
        yield line, subject, facts, mistakes


def _unplaced(error: Unreadable) -> str:
    """What is wrong with a line of JSON, without the name and number of the line."""
    said = str(error).lstrip(": ")
    place, _, what = said.partition(": ")
    return f"{what} (at character {place.partition(':')[2]})" if place[:1].isdigit() and ":" in place else said


def _free(book: Rulebook, home: str) -> bool:
    """Whether no fact is called as the id of a case is."""
    return SUBJECT not in book.part(home).facts


def _subject(value: Any, mistakes: list[Mistake]) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, str) and value.isprintable():
        return value
    mistakes.append(Mistake(SUBJECT, "this is not an id", "an id is a word or a number, and never a name"))
    return ""


# ---- CSV ------------------------------------------------------------------------------------------------------------


def _csv(name: str, text: str, book: Rulebook, home: str) -> Iterator[_Raw]:
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        heading = [cell.strip() for cell in next(reader, [])]
    except csv.Error as error:
        raise Unreadable(f"{name}:1: the heading is not CSV: {error}") from None
    columns = _columns(name, heading, book, home)
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader, None)
        except csv.Error as error:
            yield line, "", {}, [Mistake(f"line {line}", f"this is not CSV: {error}", "close every quotation mark")]
            continue
        if cells is None:
            return
        if any(cell.strip() for cell in cells):
            yield _row(line, heading, columns, cells)


def _columns(name: str, heading: list[str], book: Rulebook, home: str) -> list[Fact | None]:
    """The fact of each column, None for the id. Raises `Unreadable` with every column that cannot be used."""
    if not any(heading):
        raise Unreadable(f"{name}: there is no heading; the first line names the fact of each column")
    if len(heading) == 1 and any(mark in heading[0] for mark in ";\t"):
        raise Unreadable(f"{name}: the columns are not parted by commas; save the file as CSV with commas")
    out: list[Fact | None] = []
    wrong = []
    for place, column in enumerate(heading, 1):
        code, short = home_of(book, home, column)
        fact = book.part(code).facts.get(short)
        if fact is None and not (column == SUBJECT and _free(book, home)):
            near = closest(short, book.part(code).facts)
            hint = f"; did you mean {near}?" if near else "; `pincite facts QUESTION` lists the facts"
            wrong.append(f"column {place} has no name" if not column else f"no fact is called {column}{hint}")
        if column and column in heading[: place - 1]:
            wrong.append(f"two columns are called {column}")
        out.append(fact)
    if wrong:
        raise Unreadable(f"{name}: in the heading: {'; '.join(wrong)}")
    return out


def _row(line: int, heading: list[str], columns: list[Fact | None], cells: list[str]) -> _Raw:
    mistakes: list[Mistake] = []
    if len(cells) != len(heading):
        what = f"the row has {len(cells)} cells, and the heading has {len(heading)}"
        mistakes.append(Mistake(f"line {line}", what, "a cell with a comma in it stands in quotation marks"))
        return line, "", {}, mistakes
    facts: dict[str, Any] = {}
    subject = ""
    for column, fact, written in zip(heading, columns, cells, strict=True):
        words = written.strip()
        if fact is None:
            subject = _subject(words, mistakes)
        elif words:
            try:
                facts[column] = cell(words, fact)
            except Unreadable as error:
                mistakes.append(Mistake(column, str(error), "a list or a range is written as JSON in its cell"))
    return line, subject, facts, mistakes


def cell(words: str, fact: Fact) -> Any:
    """What a cell that is not empty says of a fact, in the form of a facts file. Raises `Unreadable`; no value is repeated."""
    spec = fact.spec
    if words in ("none", "unknown") and words not in spec.members:
        return {"state": words}
    if words[0] in "[{":
        try:
            return json_facts("", f'{{"value": {words}}}')["value"]
        except Unreadable:
            raise Unreadable("this is not JSON") from None
    return _plain(words, spec)


def _plain(words: str, spec: Spec) -> Any:
    match spec.kind:
        case "truth":
            return _TRUTHS.get(words.casefold(), words)
        case "number" if not spec.clocked:
            digits = words.removeprefix("-").removeprefix("+").replace(".", "", 1)
            if digits.isascii() and digits.isdigit() and words[-1] != "." and len(digits) < 40:
                from decimal import Decimal

                return Decimal(words) if "." in words else int(words)
            return words
        case _:
            return words
