"""`compare`: which decisions of a population differ between the law of two days, and which change of the law turns each."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from pincite.cli import FACTS_INVALID, FINDINGS, FINE
from pincite.cli.arguments import parser
from pincite.cli.common import (
    Usage,
    day,
    out,
    out_json,
    proposed_option,
    reading_option,
    readings_taken,
    use_package,
    width,
)
from pincite.cli.population import Row, read_population
from pincite.deciding.api import read_readings, rulebook
from pincite.deciding.linking import Law
from pincite.deciding.rulebook import Question, Rulebook
from pincite.deciding.wording import day_words
from pincite.deciding.wrapping import wrapped
from pincite.impact.causes import Cause, Turning
from pincite.impact.mixing import Change, Side
from pincite.impact.populations import Flip, Totals, Way

_ABOUT = """\
Every row is decided by the law of both days, as `pincite decide` decides it. For each decision that differs the changes of the
law are tried one by one, all else as before: a change that turns the decision alone is named by itself, and where none does, the
fewest that turn it together. Where it is only the later day that turns it, because time has passed or something was done by
then, it says so: that is no change of the law.

In CSV each column is a fact, and an empty cell was not asked; in JSON lines each line holds the facts of a case. A column or name
`subject` may hold an opaque id. A row that cannot be read is rejected with its reasons, and the others are compared.
"""
_SHOWN = 12  # row numbers, and rejected rows, that a page of text lists


def run(name: str, does: str, arguments: list[str]) -> int:
    """Run the command."""
    p = parser(
        name,
        does,
        "pincite compare is_admitted --facts people.csv --on 2022-12-01 --and 2024-02-01 # whose answer differs, and why",
        "pincite compare is_admitted --facts people.csv --on 2024-02-01 --with-proposed '9 Reg. 9=2024-01-01'"
        " # whom a proposal would hit",
        "pincite compare is_admitted --facts people.jsonl --on 2024-02-01 --known 2022-12-01 --and-known 2024-01-01"
        " # what was learned since",
        about=_ABOUT,
        exits={
            FINE: "no decision differs",
            FINDINGS: "some decisions differ",
            FACTS_INVALID: "rows were rejected, or the file cannot be read",
        },
    )
    p.add_argument("question", help="the id of a question, or any unique end of it")
    p.add_argument("--facts", metavar="FILE", help="the facts of many cases, .csv or .jsonl; - reads standard input")
    p.add_argument("--on", type=day, metavar="DAY", help="the day of the law before")
    p.add_argument("--and", type=day, metavar="DAY", help="the day of the law after; the same day if left out")
    p.add_argument(
        "--known", type=day, metavar="DAY", help="the day of knowledge before, and after if nothing else is said"
    )
    p.add_argument("--and-known", type=day, metavar="DAY", help="the day of knowledge after")
    proposed_option(p, "let a proposal into the law after, as if it took effect on a day")
    reading_option(p)
    p.add_argument(
        "--format",
        choices=("text", "json", "csv"),
        default="text",
        help="csv: a line for each row that differs or is rejected",
    )
    p.add_argument("--reveal", action="store_true", help="show sensitive facts in JSON")
    p.add_argument("--package", help="an installed package of checkers")
    args = p.parse_args(arguments)
    if args.facts is None or args.on is None:
        raise Usage("compare: name the cases with --facts FILE, and the day of the law before with --on DAY")
    package, adopted = use_package(args.package)
    book = rulebook(package)
    question = book.question(args.question)
    readings = read_readings(book, question.instrument, readings_taken(adopted, args.reading))
    taken = {key: how.alternative for key, how in readings.items()}
    turning = Turning(question, *_sides(book, args), taken)
    found = _Comparison(question, turning, bool(args.reveal))
    found.take(read_population(args.facts, book, question.instrument))
    match args.format:
        case "json":
            out_json(found.document())
        case "csv":
            out(found.table())
        case _:
            for line in found.page(width()):
                out(line + "\n")
    if found.rejected:
        return FACTS_INVALID
    return FINDINGS if found.flips else FINE


def _sides(book: Rulebook, args: Any) -> tuple[Side, Side]:
    """Both sides. Raises `Usage` where they are the same, or a proposal is not on file."""
    latest = book.latest_known(tuple(book.instruments))
    known = args.known.toordinal() if args.known else latest
    later = args.and_known.toordinal() if args.and_known else known
    first = args.on.toordinal()
    then = getattr(args, "and")
    second = then.toordinal() if then else first
    proposed = {action: when.toordinal() for action, when in args.with_proposed}
    for action in proposed:
        listed = [book.part(code).actions.get(action) for code in book.instruments]
        if not any(one is not None and one.kind == "proposed" for one in listed):
            raise Usage(f"{action} is not a proposal in the history of these rules")
    if (first, known) == (second, later) and not proposed:
        raise Usage(
            "compare: both laws are the same; give another day with --and DAY, or --and-known, or --with-proposed"
        )
    return Side(Law(book, known), first), Side(Law(book, later, proposed), second)


@dataclass(slots=True)
class _Comparison:
    """What was found, row by row."""

    question: Question
    turning: Turning
    reveal: bool
    totals: Totals = field(default_factory=Totals)
    flips: list[tuple[Row, Flip]] = field(default_factory=list)
    rejected: list[Row] = field(default_factory=list)

    def take(self, rows: Iterable[Row]) -> None:
        """Compare every row."""
        for row in rows:
            if row.mistakes:
                self.totals.reject()
                self.rejected.append(row)
                continue
            flip = self.totals.compare(self.turning, row.given)
            if flip is not None:
                self.flips.append((row, flip))
        if not self.totals.reconcile:
            raise AssertionError("the totals of a comparison do not add up")

    # ---- text -------------------------------------------------------------------------------------------------------

    def page(self, wide: int) -> Iterator[str]:
        """The comparison as text."""
        totals = self.totals
        yield from wrapped(f"{self.question.words} ({self.question.address})", wide, "", "  ")
        for lead, side in zip(("before: ", "after:  "), self.turning.sides, strict=True):
            yield from wrapped(_law_of(side), wide, lead, " " * len(lead))
        yield ""
        yield f"{_count(totals.rows, 'row')}: {totals.compared} compared, {totals.rejected} rejected"
        same = ", ".join(f"{n} {words}" for words, n in sorted(totals.same.items(), key=lambda i: (-i[1], i[0])))
        yield from wrapped(
            f"{totals.flipped} decided differently, {sum(totals.same.values())} the same" + (f": {same}" if same else ""),
            wide, "  ", "  ",
        )  # fmt: skip
        for way, count, causes in totals.by_way():
            yield ""
            yield from wrapped(f"{way[0]} before, {way[1]} after: {_count(count, 'row')}", wide, "", "  ")
            for listed, number in causes:
                yield from wrapped(f"{number} by {causes_said(listed)}", wide, "  ", "    ")
                yield from wrapped(self._rows(way, listed), wide, "    ", "    ")
        yield from self._rejected(wide)

    def _rows(self, way: Way, causes: tuple[Cause, ...]) -> str:
        numbers = [
            f"{row.number}{f' ({row.subject})' if row.subject else ''}"
            for row, flip in self.flips
            if flip.causes == causes and (flip.old.words, flip.new.words) == way
        ]
        more = f" and {len(numbers) - _SHOWN} more" if len(numbers) > _SHOWN else ""
        return f"row{'s' if len(numbers) > 1 else ''} {', '.join(numbers[:_SHOWN])}{more}"

    def _rejected(self, wide: int) -> Iterator[str]:
        if not self.rejected:
            return
        yield ""
        yield "Rejected, and not compared"
        for row in self.rejected[:_SHOWN]:
            yield from wrapped(f"row {row.number} (line {row.line}): {_why(row)}", wide, "  ", "    ")
        if len(self.rejected) > _SHOWN:
            yield f"  and {len(self.rejected) - _SHOWN} more; --format csv lists every one"

    # ---- data -------------------------------------------------------------------------------------------------------

    def document(self) -> dict[str, Any]:
        """The comparison as JSON has it."""
        totals = self.totals
        return {
            "question": self.question.id,
            "before": _side_data(self.turning.sides[0]),
            "after": _side_data(self.turning.sides[1]),
            "changes": [_change_data(change) for change in self.turning.changes],
            "rows": totals.rows,
            "compared": totals.compared,
            "rejected": totals.rejected,
            "same": dict(sorted(totals.same.items())),
            "ways": [{"before": w[0], "after": w[1], "rows": n} for w, n, _ in totals.by_way()],
            "flips": [
                {
                    **_row_data(row),
                    "before": flip.old.value,
                    "after": flip.new.value,
                    "causes": [[_change_data(change) for change in cause.changes] for cause in flip.causes],
                    "facts": self._facts(row),
                }
                for row, flip in self.flips
            ],
            "rejects": [
                {**_row_data(row), "mistakes": [m._asdict() for m in row.mistakes]}
                for row in self.rejected
            ],
        }  # fmt: skip

    def _facts(self, row: Row) -> Mapping[str, Any]:
        """The facts of a row, sensitive ones masked."""
        book, home = self.turning.sides[0].law.rulebook, self.question.instrument
        return {
            name if code == home else f"{code}.{name}": (
                "(masked)" if book.part(code).facts[name].sensitive and not self.reveal else reading.shown
            )
            for code, facts in row.given.items()
            for name, reading in facts.items()
        }

    def table(self) -> str:
        """A line for each row that differs or is rejected, as CSV."""
        made = io.StringIO(newline="")
        writer = csv.writer(made, lineterminator="\n")
        writer.writerow(("row", "line", "subject", "state", "before", "after", "why"))
        lines = [
            (row, "differs", flip.old.words, flip.new.words, causes_said(flip.causes)) for row, flip in self.flips
        ] + [(row, "rejected", "", "", _why(row)) for row in self.rejected]
        for row, *cells in sorted(lines, key=lambda entry: entry[0].number):
            writer.writerow((row.number, row.line, *(_harmless(cell) for cell in (row.subject, *cells))))
        return made.getvalue()


def _row_data(row: Row) -> dict[str, Any]:
    return {"row": row.number, "line": row.line, "subject": row.subject or None}


def _harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t") else cell


def _why(row: Row) -> str:
    return "; ".join(f"{m.path}: {m.message}{f' ({m.help})' if m.help else ''}" for m in row.mistakes)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


# ---- what is said of laws and causes --------------------------------------------------------------------------------


def _law_of(side: Side) -> str:
    proposed = "".join(f", with {id} as if in effect on {day_words(d)}" for id, d in side.law.proposed.items())
    return f"the law of {day_words(side.day)}, as known {day_words(side.law.known)}{proposed}"


def causes_said(causes: tuple[Cause, ...]) -> str:
    """What turns a decision, in words."""
    if len(causes) == 1:
        return _cause_said(causes[0])
    return "any of these alone: " + "; ".join(_cause_said(cause) for cause in causes)


def _cause_said(cause: Cause) -> str:
    if not cause.changes:
        return "what could not be told apart: no mixture of the two laws gives the later answer"
    said = " and ".join(_change_said(change) for change in cause.changes)
    return said + (", together" if len(cause.changes) > 1 else "")


def _change_said(change: Change) -> str:
    match change.kind:
        case "day":
            return "the other day itself, and what was done by then (no change of the law)"
        case "effective day":
            return f"the day on which {change.action} takes effect, which was not known before"
        case _:
            how = f", {change.how}" if change.how and change.how.split()[0] in ("revived", "after", "repealed") else ""
            by = change.action or "an action that is not known"
            return f"{change.address} ({by}{how})"


def _change_data(change: Change) -> dict[str, str | None]:
    return {
        "kind": change.kind,
        "address": change.address or None,
        "action": change.action or None,
        "how": change.how or None,
    }


def _side_data(side: Side) -> dict[str, Any]:
    days = [_iso(day) for day in (side.day, side.law.known)]
    return {"on": days[0], "known": days[1], "proposed": {id: _iso(d) for id, d in side.law.proposed.items()}}


def _iso(day: int) -> str:
    return date.fromordinal(day).isoformat()
