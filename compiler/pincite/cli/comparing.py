"""`compare`: which decisions of a population differ between the law of two days, and which change of the law turns each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pincite.batch.cases import Case, cases
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
from pincite.cli.flips import Compared, Comparison
from pincite.cli.instruments import one_instrument
from pincite.cli.population import HOW_READ, layout_options, read_population
from pincite.deciding.api import read_readings, rulebook
from pincite.deciding.given import home_of
from pincite.deciding.linking import Law
from pincite.deciding.reach import reached_facts
from pincite.deciding.rulebook import Question, Rulebook
from pincite.impact.causes import Turning
from pincite.impact.mixing import Side

_ABOUT = f"""\
Every row is decided by the law of both days, as `pincite decide` decides it. For each decision that differs the changes of the
law are tried one by one, all else as before: a change that turns the decision alone is named by itself, and where none does,
those that turn it only together. Where it is only the later day that turns it, because time has passed or something was done by
then, it says so: that is no change of the law.

{HOW_READ}"""


def run(name: str, does: str, arguments: list[str]) -> int:
    """Run the command."""
    p = parser(
        name,
        does,
        "pincite compare is_admitted --facts people.csv --on 2022-12-01 --and 2024-02-01 # whose answer differs, and why",
        "pincite compare --all --part 9999 --facts people.csv --on 2022-12-01 --and 2024-02-01"
        " # the same for every question that the file has a fact for",
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
    p.add_argument("question", nargs="?", help="the id of a question, or any unique end of it; or --all")
    p.add_argument("--all", action="store_true", help="every question that rests on a fact of the file")
    p.add_argument("--part", metavar="CODE", help="with --all: the instrument whose facts need no qualification")
    p.add_argument("--facts", metavar="FILE", help="the facts of many cases, .csv or .jsonl; - reads standard input")
    layout_options(p)
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
    if (args.question is None) is not args.all:
        raise Usage("compare: name a question, or say --all; `pincite questions` lists them")
    if args.part is not None and not args.all:
        raise Usage("compare: --part goes with --all; the facts of a question are those of its own instrument")
    if args.facts is None or args.on is None:
        raise Usage(
            "compare: name the cases with --facts FILE, and the day of the law before with --on DAY; whether any case at all "
            "can be decided differently, `pincite impact ACTION --decisions` tries"
        )
    package, adopted = use_package(args.package)
    book = rulebook(package)
    question = None if args.all else book.question(args.question)
    home = one_instrument(book, args.part) if question is None else question.instrument
    readings = read_readings(book, home, readings_taken(adopted, args.reading))
    taken = {key: how.alternative for key, how in readings.items()}
    sides = _sides(book, args)
    of = read_population(args, args.facts, book, home)
    read: Sequence[Case] = tuple(cases(of))
    asked = [question] if question is not None else _resting(book, read)
    found = Comparison(of, sides, args.all, bool(args.reveal))
    found.take([Compared(one, Turning(one, *sides, taken)) for one in asked], read)
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
    return FINDINGS if any(one.flips for one in found.asked) else FINE


def _resting(book: Rulebook, read: Sequence[Case]) -> list[Question]:
    """The questions that rest on a fact of any row, in the order of their listing. Raises `Usage` where there are none."""
    given = {(code, name) for case in read for code, facts in case.given.items() for name in facts}
    listed = sorted(book.questions.values(), key=lambda q: (q.instrument, q.module, q.name))
    found = [
        question
        for question in listed
        if any(
            home_of(book, question.instrument, name) in given
            for name, _ in reached_facts(book, question.instrument, question.name)
        )
    ]
    if not found and given:
        raise Usage("compare: no question rests on a fact of the file")
    return found


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
            there = [
                id for code in book.instruments for id, a in book.part(code).actions.items() if a.kind == "proposed"
            ]
            instead = f"; proposed are {', '.join(there)}" if there else ", which holds no proposal"
            raise Usage(f"{action} is not a proposal in the history of these rules{instead}")
    if (first, known) == (second, later) and not proposed:
        raise Usage(
            "compare: both laws are the same; give another day with --and DAY, or --and-known, or --with-proposed"
        )
    return Side(Law(book, known), first), Side(Law(book, later, proposed), second)
