"""`interview`: the facts of a question, asked for one at a time."""

from __future__ import annotations

import sys
import textwrap
from pathlib import Path
from typing import Any

from pincite.cli import FACTS_INVALID, FINE
from pincite.cli.arguments import parser
from pincite.cli.common import day, out, out_json, reading_option, readings_taken, use_package, width
from pincite.cli.deciding import refused
from pincite.cli.factsfile import read, save
from pincite.deciding.api import rulebook
from pincite.deciding.given import FactsRefused
from pincite.deciding.interview import HOW_MANY, Ask, Interview, NotAnAnswer, typed
from pincite.deciding.rendering import render_text
from pincite.runtime.facts import Spec, expected

_HELP = "unknown if nobody knows, skip to leave it open, back to change the last answer, save FILE, quit"


class _Quit(Exception):  # not a failure: the person has had enough
    """The interview ends here."""


def run(name: str, does: str, arguments: list[str]) -> int:
    """Run the command."""
    p = parser(
        name,
        does,
        "pincite interview is_admitted --on 2024-02-01 # questions one by one, then the decision",
        "pincite interview is_admitted --on 2024-02-01 --save case.json # and keep the answers",
        "pincite interview is_admitted --on 2024-02-01 --facts case.json # go on where one stopped",
        about="Only what can still change the answer is asked for. Answer `unknown` if nobody knows, `skip` to leave it open, "
        "`back` to change the last answer.",
        exits={FACTS_INVALID: ""},
    )
    p.add_argument("question", help="the id of a question, or any unique end of it")
    p.add_argument("--on", type=day, metavar="DAY", help="the day the question is asked for")
    p.add_argument("--known", type=day, metavar="DAY", help="the day of knowledge")
    p.add_argument("--facts", metavar="FILE", help="what is known already, such as an interview that was saved")
    p.add_argument("--save", metavar="FILE", help="write the facts to a file (JSON) at the end")
    reading_option(p)
    p.add_argument("--format", choices=("text", "json"), default="text", help="the form of the record at the end")
    p.add_argument("--reveal", action="store_true", help="show sensitive facts in the record")
    p.add_argument("--package", help="an installed package of checkers")
    args = p.parse_args(arguments)
    package, adopted = use_package(args.package)
    facts = read(args.facts) if args.facts else {}
    readings = readings_taken(adopted, args.reading)
    talk = Interview(rulebook(package), args.question, facts, on=args.on, known=args.known, readings=readings)
    try:
        _talk(talk)
    except FactsRefused as error:
        return refused(args.facts, error)
    except _Quit:
        pass
    if args.save:
        _save(talk, args.save)
    decision = talk.decision()
    if args.format == "json":
        record = decision.record if args.reveal else decision.masked_record
        out_json(record, True)
    else:
        out("\n" + render_text(decision.record, width(), False, args.reveal))
    return FINE


def _talk(talk: Interview) -> None:
    _say(talk.question.words)
    _say(f"({_HELP})")
    number = 0
    while (ask := talk.next()) is not None:
        number += 1
        _put(ask, number)
        _answer(talk, ask)


def _say(text: str, indent: str = "") -> None:
    """Write to standard error, so that standard output holds the record alone."""
    clean = "".join(c if c.isprintable() else " " for c in text)
    wrapped = textwrap.wrap(clean, width(), initial_indent=indent, subsequent_indent=indent)
    sys.stderr.write("\n".join(wrapped or [""]) + "\n")


def _put(ask: Ask, number: int) -> None:
    sys.stderr.write("\n")
    _say(f"{number}. {ask.question}")
    _say(f"{ask.name}: {ask.expected}", "   ")
    words = f': "{ask.words}"' if ask.words else ""
    _say(f"asked because of {ask.citation}{words}", "   ")


def _line(prompt: str) -> str:
    sys.stderr.write(prompt)
    sys.stderr.flush()
    line = sys.stdin.readline()
    if not line:
        raise _Quit
    return line.strip()


def _answer(talk: Interview, ask: Ask) -> None:
    """Take an answer, or carry out what is said instead of one."""
    while True:
        said = _line("   > ")
        match _command(talk, said, ask.fact.spec, ask.expected):
            case "done":
                continue
            case "back":
                before = talk.back()
                _say(f"taken back: {before}" if before else "there is no earlier answer", "   ")
                return
            case "skip":
                talk.skip(ask.name)
                return
            case _:
                pass
        try:
            value = _rows(talk, ask, said) if ask.fact.spec.kind == "list" else typed(said, ask.fact.spec)
            talk.tell(ask.name, value)
            return
        except NotAnAnswer as error:
            _say(str(error), "   ")


def _command(talk: Interview, said: str, spec: Spec, may_be: str) -> str:
    """What is said instead of an answer: `back`, `skip`, `done` where it is carried out here, or nothing of the kind."""
    word, _, rest = said.partition(" ")
    word = word.casefold()
    if word in spec.members:
        return ""
    match word:
        case "quit":
            raise _Quit
        case "back" | "skip":
            return word
        case "save" if rest:
            _save(talk, rest.strip())
            return "done"
        case "help" | "?" | "":
            _say(f"{may_be}; {_HELP}", "   ")
            return "done"
        case _:
            return ""


def _rows(talk: Interview, ask: Ask, said: str) -> Any:
    """A list: how many members, then each field of each."""
    lowered = said.casefold()
    if lowered in ("unknown", "none"):
        return {"state": lowered}
    partial = lowered.startswith("at least ")
    digits = lowered.removeprefix("at least ").strip()
    if not digits.isascii() or not digits.isdigit() or len(digits) > 3 or int(digits) > 200:
        raise NotAnAnswer(f"say {HOW_MANY}")
    rows = []
    for place in range(1, int(digits) + 1):
        row = {}
        for name, field in ask.fact.spec.fields:
            value = _field(talk, f"{ask.name}[{place}].{name}", f"{place}. {name.replace('_', ' ')}", field)
            if value is not None:
                row[name] = value
        rows.append(row)
    return {"at_least": rows} if partial else rows


def _field(talk: Interview, name: str, words: str, field: Spec) -> Any:
    """A field of a member, asked for until it can be one; None where it is left open."""
    may = expected(field) + (", or none" if field.optional else "")
    while True:
        said = _line(f"   {words} ({may}): ")
        match _command(talk, said, field, may):
            case "done":
                continue
            case "skip":
                return None
            case "back":
                raise NotAnAnswer(f"the list is left; say {HOW_MANY}")
            case _:
                pass
        try:
            value = typed(said, field)
            talk.field(name, value, field)
            return value
        except NotAnAnswer as error:
            _say(str(error), "   ")


def _save(talk: Interview, name: str) -> None:
    try:
        save(Path(name), talk.facts)
        _say(f"saved: {name}", "   ")
    except OSError as error:
        _say(f"{name} cannot be written: {error.strerror}", "   ")
