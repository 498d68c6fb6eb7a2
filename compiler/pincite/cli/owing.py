"""`duties`: what is owed on a day."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from datetime import date

from pincite.cli import FACTS_INVALID, FINE
from pincite.cli.arguments import parser
from pincite.cli.common import Usage, day, out, out_json, reading_option, readings_taken, use_package, width
from pincite.cli.deciding import refused
from pincite.cli.factsfile import read
from pincite.cli.instruments import one_instrument
from pincite.deciding.api import read_readings, rulebook
from pincite.deciding.duties import Owed, as_json, bearers, duties
from pincite.deciding.given import FactsRefused, read_facts
from pincite.deciding.linking import Law
from pincite.deciding.rulebook import Question, Rulebook
from pincite.deciding.verdict import Asking
from pincite.deciding.wording import reason_words, shortened, value_words
from pincite.runtime.facts import Spec, closest

_ORDER = ("overdue", "pending", "open", "done_late", "done_early", "breached", "kept", "lapsed", "used", "done_on_time")


def run(name: str, does: str, arguments: list[str]) -> int:
    """Run the command."""
    p = parser(
        name,
        does,
        "pincite duties --on 2023-07-15 --facts case.toml # what is overdue first, then what is pending",
        "pincite duties --on 2023-07-15 --facts case.toml --bearer office # only what that office owes",
        exits={FACTS_INVALID: ""},
    )
    p.add_argument("--on", type=day, required=True, metavar="DAY", help="the day asked for")
    p.add_argument("--facts", metavar="FILE", help="a facts file, TOML or JSON; - reads standard input")
    p.add_argument("--known", type=day, metavar="DAY", help="the day of knowledge")
    p.add_argument("--bearer", metavar="NAME", help="only what this one owes, may do or must not do")
    p.add_argument("--part", metavar="CODE", help="the instrument, where there are several")
    reading_option(p)
    p.add_argument("--all", action="store_true", help="also what is not triggered, not in force or not known")
    p.add_argument("--format", choices=("text", "json"), default="text", help="json: for a program to read")
    p.add_argument("--package", help="an installed package of checkers")
    args = p.parse_args(arguments)
    package, adopted = use_package(args.package)
    book = rulebook(package)
    code = one_instrument(book, args.part)
    _check_bearer(book, code, args.bearer)
    try:
        facts = read_facts(book, code, read(args.facts) if args.facts else {})
    except FactsRefused as error:
        return refused(args.facts, error)
    known = args.known.toordinal() if args.known else book.latest_known(tuple(book.instruments))
    taken = read_readings(book, code, readings_taken(adopted, args.reading))
    readings = {key: how.alternative for key, how in taken.items()}
    nothing = Question("", code, "", "", "", "")
    owed = duties(Asking(Law(book, known), nothing, facts, args.on.toordinal(), readings), args.bearer)
    if args.format == "json":
        out_json([as_json(o) for o in owed])
        return FINE
    _show(owed, args.on, args.all)
    if not book.calendar.known:
        out(f"no holiday table is held: only weekends are skipped ({book.counting_cite})\n")
    return FINE


def _check_bearer(book: Rulebook, code: str, bearer: str | None) -> None:
    names = bearers(book.part(code))
    if bearer is not None and bearer not in names:
        near = closest(bearer, names)
        hint = f"did you mean {near}?" if near else f"there is {', '.join(names)}"
        raise Usage(f"{bearer} bears nothing here; {hint}")


def _show(owed: list[Owed], on: date, everything: bool) -> None:
    settled = [o for o in owed if o.definite and o.states != ("not_triggered",)]
    for item in sorted(settled, key=lambda o: _ORDER.index(o.states[0]) if o.states[0] in _ORDER else len(_ORDER)):
        out("\n".join(_lines(item, on)) + "\n")
    rest = [o for o in owed if o not in settled]
    if everything:
        for item in rest:
            out("\n".join(_lines(item, on)) + "\n")
        return
    quiet = sum(1 for o in rest if o.definite)
    out(f"{len(settled)} listed; not triggered: {quiet}; undetermined: {len(rest) - quiet} (--all lists them)\n")


def _lines(owed: Owed, on: date) -> Iterator[str]:
    state = " or ".join(s.replace("_", " ") for s in owed.states) or "undetermined"
    if not owed.definite:
        state = f"undetermined: {state}" if owed.states else "undetermined"
    if owed.states == ("overdue",) and isinstance(owed.due, str):
        late = on - date.fromisoformat(owed.due[:10])
        state = f"overdue, {late.days} day{'s' if late.days != 1 else ''} late"
    to = f" to the {owed.to}" if owed.to else ""
    yield f"{state}: {owed.deontic} of the {owed.bearer}{to}, {owed.name.replace('_', ' ')}"
    due = _due(owed)
    yield f"     {owed.citation}" + (f", {due}" if due else "")
    for quote in owed.quotes:
        yield from textwrap.wrap(f'"{quote}"', width(), initial_indent="     ", subsequent_indent="     ")
    for reading in owed.turns_on:
        yield f"     turns on {reading.replace('_', ' ')}"
    for reason in shortened([reason_words(reason) for reason in owed.reasons]):
        yield from textwrap.wrap(reason, width(), initial_indent="     because ", subsequent_indent="             ")


def _due(owed: Owed) -> str:
    if owed.due is None:
        return owed.when
    words = value_words(owed.due, Spec("date"))
    return f"{owed.when}: {words}" if words != "unknown" else owed.when
