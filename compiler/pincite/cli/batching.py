"""`decide QUESTION --batch FILE`: an answer for every row of a file, refusals with reasons, and counts that add up."""

from __future__ import annotations

import csv
import io
import json
from argparse import Namespace
from collections.abc import Iterable
from typing import Any

from pincite.batch.deciding import Case, Count, Result, check_columns, decide_rows
from pincite.batch.layout import Layout, read_layout
from pincite.batch.rows import FileRefused, Sheet, read_rows
from pincite.batch.tables import Table, read_table
from pincite.cli import FACTS_INVALID, FINDINGS, FINE
from pincite.cli.arguments import parser
from pincite.cli.common import Usage, cleaned, day, out, pair, problem, reading_option, readings_taken, use_package
from pincite.deciding.api import rulebook
from pincite.deciding.report import Report, report
from pincite.deciding.rulebook import Rulebook

FIELDS = ("row", "line", "id", "outcome", "reasons", "readings", "rests_on", "assumed")


def run(name: str, does: str, arguments: list[str]) -> int:
    """Decide a file; the result is the exit code."""
    p = parser(
        name,
        does,
        "pincite decide is_admitted --batch cases.csv --on 2024-02-01 # each column is a fact, each row a case",
        "pincite decide is_admitted --batch cases.csv --layout cases.toml --table list=list.csv --on 2024-02-01"
        " # columns under other names, and a table that is joined",
        "pincite decide is_admitted --batch cases.jsonl --on 2024-02-01 --format csv > answers.csv",
        about="Every row is decided or refused with its reasons; the counts at the end add up: the rows read are those decided "
        "and those refused.",
        exits={
            FINE: "every row was decided",
            FINDINGS: "some rows were refused; the others were decided",
            FACTS_INVALID: "the file, the layout or a table cannot be used; nothing was decided",
        },
    )
    p.add_argument("question", help="the id of a question, or any unique end of it")
    p.add_argument("--batch", metavar="FILE", required=True, help="the cases: CSV (.csv) or JSON Lines (.jsonl)")
    p.add_argument(
        "--layout", metavar="FILE", help="TOML: the id, columns that are facts under other names, tables to join"
    )
    p.add_argument(
        "--table", type=pair, action="append", default=[], metavar="NAME=FILE", help="the file of a table of the layout"
    )
    p.add_argument("--on", type=day, metavar="DAY", help="the day the question is asked for, in every row")
    p.add_argument("--known", type=day, metavar="DAY", help="the day of knowledge: what was filed later is not seen")
    reading_option(p)
    p.add_argument(
        "--format", choices=("text", "csv", "jsonl"), default="text", help="jsonl: each row with its whole record"
    )
    p.add_argument("--package", help="an installed package of checkers")
    args = p.parse_args(arguments)
    try:
        return _decide(args)
    except FileRefused as error:
        for mistake in error.mistakes:
            problem(mistake)
        count = len(error.mistakes)
        problem(f"{count} mistake{'s' if count > 1 else ''}; nothing was decided")
        return FACTS_INVALID


def _decide(args: Namespace) -> int:
    package, adopted = use_package(args.package)
    book = rulebook(package)
    question = book.question(args.question)
    layout = read_layout(args.layout) if args.layout else Layout()
    tables = _tables(book, question.instrument, layout, args.table)
    sheet = read_rows(args.batch)
    check_columns(book, question.instrument, sheet, layout)
    case = Case(args.question, args.on, args.known, readings_taken(adopted, args.reading), package)
    results = decide_rows(book, question.instrument, sheet, layout, tables, case)
    count = {"text": _text, "csv": _csv, "jsonl": _jsonl}[args.format](results)
    say = out if args.format == "text" else problem
    for line in _totals(sheet, tables.values(), count):
        say(f"{cleaned(line)}\n" if say is out else line)
    return FINDINGS if count.rejected else FINE


def _tables(book: Rulebook, home: str, layout: Layout, files: Iterable[tuple[str, str]]) -> dict[str, Table]:
    """The tables of the layout, each with its file. Every mistake of all of them is told at once."""
    named = dict(files)
    known = [table.name for table in layout.tables]
    if strange := [name for name in named if name not in known]:
        raise Usage(f"--table {strange[0]}: the layout has no such table; it has {', '.join(known) or 'none'}")
    if absent := [name for name in known if name not in named]:
        raise Usage(f"the layout joins the table {absent[0]}; say where it is with --table {absent[0]}=FILE")
    made: dict[str, Table] = {}
    wrong: list[str] = []
    for table in layout.tables:
        try:
            made[table.name] = read_table(book, home, table, named[table.name])
        except FileRefused as error:
            wrong += error.mistakes
    if wrong:
        raise FileRefused(*wrong)
    return made


def _totals(sheet: Sheet, tables: Iterable[Table], count: Count) -> list[str]:
    """What the file and the tables were, and the counts, which add up."""
    lines = [f"{sheet.name}: {remark}" for remark in sheet.remarks]
    for table in tables:
        lines += [f"{table.sheet.name}: {remark}" for remark in table.sheet.remarks]
        rows = len(table.rows)
        lines.append(
            f"{table.layout.name}: {rows} row{'' if rows == 1 else 's'}" + (f", as of {table.of}" if table.of else "")
        )
    decided = count.decided
    ways = f" ({', '.join(f'{name} {n}' for name, n in decided.items())})" if decided else ""
    lines.append(f"{count.read} rows read = {sum(decided.values())} decided{ways} + {count.rejected} rejected")
    return lines


def _told(result: Result) -> tuple[Report | None, dict[str, Any]]:
    """A result as one line of data."""
    told = None if result.decision is None else report(result.decision.masked_record)
    return told, {
        "row": result.number,
        "line": result.line,
        "id": result.id,
        "outcome": result.outcome,
        "reasons": list(result.refused if told is None else told.reasons),
        "readings": "" if told is None else told.verdict,
        "rests_on": [] if told is None else list(dict.fromkeys(block.citation for block in told.blocks)),
        "assumed": [] if told is None else list(told.assumptions),
    }


def _text(results: Iterable[Result]) -> Count:
    count = Count()
    assumed: dict[str, None] = {}
    for result in results:
        count.add(result)
        told, line = _told(result)
        id = f"  {line['id']}" if line["id"] else ""
        out(cleaned(f"row {line['row']} (line {line['line']}){id}: {result.outcome.upper()}") + "\n")
        for reason in line["reasons"]:
            out(cleaned(f"    {reason}") + "\n")
        if told is not None:
            turns = told.verdict if result.outcome != "undetermined" and "turns on" in told.verdict else ""
            places = ", ".join(dict.fromkeys(block.address for block in told.blocks))
            out(
                cleaned(
                    f"    {'; '.join(words for words in (f'by {places}' if places else '', turns) if words)}"
                ).rstrip()
                + "\n"
            )
        assumed |= dict.fromkeys(line["assumed"])
    out("\n")
    for assumption in assumed:
        out(cleaned(f"assumed: {assumption}") + "\n")
    return count


def _csv(results: Iterable[Result]) -> Count:
    count = Count()
    _csv_line(FIELDS)
    for result in results:
        count.add(result)
        _, line = _told(result)
        _csv_line(["; ".join(v) if isinstance(v, list) else str(v) for v in (line[name] for name in FIELDS)])
    return count


def _csv_line(cells: Iterable[str]) -> None:
    """A line of CSV; a cell that a spreadsheet would take for a formula is kept text by an apostrophe."""
    page = io.StringIO()
    csv.writer(page, lineterminator="\n").writerow(
        [f"'{cell}" if cell[:1] in ("=", "+", "-", "@") else cell for cell in (cleaned(c) for c in cells)]
    )
    out(page.getvalue())


def _jsonl(results: Iterable[Result]) -> Count:
    count = Count()
    for result in results:
        count.add(result)
        _, line = _told(result)
        record = None if result.decision is None else result.decision.masked_record
        out(json.dumps(line | {"record": record}, ensure_ascii=True) + "\n")
    return count
