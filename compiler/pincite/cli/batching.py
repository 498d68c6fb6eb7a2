"""`decide QUESTION --batch FILE`: an answer for every row of a file, refusals with reasons, and counts that add up."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable
from typing import Any

from pincite.batch.cases import Population, cases
from pincite.batch.deciding import Asking, Count, Result, decide_cases
from pincite.cli import FACTS_INVALID, FINDINGS, FINE
from pincite.cli.arguments import parser
from pincite.cli.common import cleaned, day, many, out, problem, reading_option, readings_taken, use_package
from pincite.cli.population import HOW_READ, harmless, layout_options, read_from, read_population
from pincite.deciding.api import rulebook
from pincite.deciding.report import Report, report

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
        f"and those refused.\n\n{HOW_READ}",
        exits={
            FINE: "every row was decided",
            FINDINGS: "some rows were refused; the others were decided",
            FACTS_INVALID: "the file, the layout or a table cannot be used; nothing was decided",
        },
    )
    p.add_argument("question", help="the id of a question, or any unique end of it")
    p.add_argument("--batch", metavar="FILE", required=True, help="the cases, .csv or .jsonl; - reads standard input")
    layout_options(p)
    p.add_argument("--on", type=day, metavar="DAY", help="the day the question is asked for, in every row")
    p.add_argument("--known", type=day, metavar="DAY", help="the day of knowledge: what was filed later is not seen")
    reading_option(p)
    p.add_argument(
        "--format", choices=("text", "csv", "jsonl"), default="text", help="jsonl: each row with its whole record"
    )
    p.add_argument("--package", help="an installed package of checkers")
    args = p.parse_args(arguments)
    package, adopted = use_package(args.package)
    book = rulebook(package)
    question = book.question(args.question)
    of = read_population(args, args.batch, book, question.instrument)
    asking = Asking(args.question, args.on, args.known, readings_taken(adopted, args.reading), package)
    count = {"text": _text, "csv": _csv, "jsonl": _jsonl}[args.format](decide_cases(cases(of), asking))
    say = out if args.format == "text" else problem
    for line in _totals(of, count):
        say(f"{cleaned(line)}\n" if say is out else line)
    return FINDINGS if count.rejected else FINE


def _totals(of: Population, count: Count) -> list[str]:
    """What was read, and the counts, which add up."""
    decided = count.decided
    ways = f" ({', '.join(f'{name} {n}' for name, n in decided.items())})" if decided else ""
    return [
        *read_from(of),
        f"{many(count.read, 'row')} read = {sum(decided.values())} decided{ways} + {count.rejected} rejected",
    ]


def _told(result: Result) -> tuple[Report | None, dict[str, Any]]:
    """A result as one line of data."""
    told = None if result.decision is None else report(result.decision.masked_record)
    return told, {
        "row": result.case.number,
        "line": result.case.line,
        "id": result.case.id,
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
    csv.writer(page, lineterminator="\n").writerow([harmless(cleaned(cell)) for cell in cells])
    out(page.getvalue())


def _jsonl(results: Iterable[Result]) -> Count:
    count = Count()
    for result in results:
        count.add(result)
        _, line = _told(result)
        record = None if result.decision is None else result.decision.masked_record
        out(json.dumps(line | {"record": record}, ensure_ascii=True) + "\n")
    return count
