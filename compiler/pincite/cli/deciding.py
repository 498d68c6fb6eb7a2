"""`decide`, `questions`, `facts`: from the generated checkers alone."""

from __future__ import annotations

import json
from typing import Any

from pincite.cli import FACTS_INVALID, FINDINGS, FINE, USAGE
from pincite.cli.common import Usage, adopted_readings, day, out, pair, parser, problem, use_package, width
from pincite.cli.factsfile import Unreadable, read
from pincite.deciding.api import DateNeeded, FactsRefused, decide, rulebook
from pincite.deciding.reach import reached_facts
from pincite.deciding.rulebook import NotFound
from pincite.runtime.facts import Fact, expected


def run(name: str, does: str, arguments: list[str]) -> int:
    """Run one of the commands."""
    try:
        return {"decide": _decide, "questions": _questions, "facts": _facts}[name](does, arguments)
    except (Usage, NotFound) as error:
        problem(str(error))
        return USAGE
    except ModuleNotFoundError as error:
        problem(f"there is no package {error.name}; install it, or call from the project that builds it")
        return USAGE


# ---- decide ---------------------------------------------------------------------------------------------------------


def _decide(does: str, arguments: list[str]) -> int:
    p = parser("decide", does, "pincite decide may_retake --facts case.toml --on 2024-02-01")
    p.add_argument("question", help="the id of a question, or any unique end of it")
    p.add_argument("--facts", metavar="FILE", help="a facts file, TOML or JSON; - reads standard input")
    p.add_argument("--on", type=day, metavar="DAY", help="the day the question is asked for")
    p.add_argument("--known", type=day, metavar="DAY", help="the day of knowledge: what was filed later is not seen")
    p.add_argument(
        "--with-proposed",
        type=pair,
        action="append",
        default=[],
        metavar="PAGE=DAY",
        help="let a proposal in, as if it took effect on a day",
    )
    p.add_argument(
        "--reading",
        type=pair,
        action="append",
        default=[],
        metavar="NAME=ALTERNATIVE",
        help="take a reading in one way",
    )
    p.add_argument("--subject", metavar="ID", help="an opaque id of the person decided about; never a name")
    p.add_argument("--format", choices=("text", "json"), default="text")
    p.add_argument("--full", action="store_true", help="print every step")
    p.add_argument("--reveal", action="store_true", help="show sensitive facts")
    p.add_argument("--fail-on", metavar="OUTCOMES", default="", help="exit with 1 on these, such as no,undetermined")
    p.add_argument("--package", help="an installed package of checkers")
    args = p.parse_args(arguments)
    package, adopted = use_package(args.package)
    try:
        facts = read(args.facts) if args.facts else {}
        decision = decide(
            args.question,
            facts,
            args.on,
            args.known,
            package=package,
            proposed=dict(args.with_proposed),
            readings={**adopted_readings(adopted), **dict(args.reading)},
            subject=args.subject,
        )
    except Unreadable as error:
        problem(str(error))
        return FACTS_INVALID
    except FactsRefused as error:
        return refused(args.facts, error)
    except DateNeeded as error:
        raise Usage(f"{error} with --on DAY") from None
    decision.explain()
    record = decision.record if args.reveal else decision.masked_record
    if args.format == "json":
        out(json.dumps(record, indent=1, ensure_ascii=False, sort_keys=True) + "\n")
    else:
        from pincite.deciding.rendering import render_text

        out(render_text(decision.record, width(), args.full, args.reveal))
    bad = {word.strip() for word in args.fail_on.split(",") if word.strip()}
    outcome = record["outcome"]["value"]
    undetermined = bool(record["outcome"]["reasons"])
    return FINDINGS if outcome in bad or (undetermined and "undetermined" in bad) else FINE


def refused(name: str | None, error: FactsRefused) -> int:
    """Say every mistake in the facts; the result is the exit code."""
    for mistake in error.mistakes:
        hint = f" ({mistake.help})" if mistake.help else ""
        problem(f"{name or 'facts'}: {mistake.path}: {mistake.message}{hint}")
    count = len(error.mistakes)
    problem(f"{count} mistake{'s' if count > 1 else ''} in the facts; nothing was decided")
    return FACTS_INVALID


# ---- questions ------------------------------------------------------------------------------------------------------


def _questions(does: str, arguments: list[str]) -> int:
    p = parser("questions", does, "pincite questions")
    p.add_argument("--format", choices=("text", "json"), default="text")
    p.add_argument("--package", help="an installed package of checkers")
    args = p.parse_args(arguments)
    package, _ = use_package(args.package)
    book = rulebook(package)
    listed = [q for _, q in sorted(book.questions.items())]
    if args.format == "json":
        rows = [{"id": q.id, "name": q.name, "words": q.words, "address": q.address} for q in listed]
        out(json.dumps(rows, indent=1, ensure_ascii=False) + "\n")
        return FINE
    wide = max((len(q.name) for q in listed), default=0)
    for question in sorted(listed, key=lambda q: (q.instrument, q.module, q.name)):
        out(f"{question.name:<{wide}}  {question.words}   {question.address}\n")
    return FINE


# ---- facts ----------------------------------------------------------------------------------------------------------


def _facts(does: str, arguments: list[str]) -> int:
    p = parser("facts", does, "pincite facts may_retake --template > case.toml")
    p.add_argument("question", help="the id of a question, or any unique end of it")
    p.add_argument("--template", action="store_true", help="write a facts file to fill in")
    p.add_argument("--package", help="an installed package of checkers")
    args = p.parse_args(arguments)
    package, _ = use_package(args.package)
    book = rulebook(package)
    question = book.question(args.question)
    wanted = reached_facts(book, question.instrument, question.name)
    if args.template:
        out(_template(question.words, wanted))
        return FINE
    for name, fact in wanted:
        office = f"   reserved to {fact.office.replace('_', ' ')}" if fact.office else ""
        mark = "   sensitive" if fact.sensitive else ""
        out(f"{name}: {expected(fact.spec)}{' or none' if fact.spec.optional else ''}{office}{mark}\n")
        if fact.ask:
            out(f"    {fact.ask}\n")
        if fact.uses:
            out(f"    asked for by {', '.join(fact.uses)}\n")
    return FINE


def _template(words: str, wanted: list[tuple[str, Fact]]) -> str:
    lines = [f"# {words}", "# Fill in what is known and take the mark away. What is left out counts as not asked.", ""]
    for name, fact in wanted:
        if fact.ask:
            lines.append(f"# {fact.ask}")
        what = f"#   {expected(fact.spec)}"
        if fact.spec.optional:
            what += ', or { state = "none" } if there is none'
        lines.append(what + ('; { state = "unknown" } if nobody knows' if not fact.spec.optional else ""))
        if fact.uses:
            lines.append(f"#   asked for by {', '.join(fact.uses)}")
        key = f'"{name}"' if "." in name else name
        lines += [f"# {key} = {_sample(fact)}", ""]
    return "\n".join(lines)


def _sample(fact: Fact) -> str:
    spec = fact.spec
    plain: Any = {
        "truth": "true",
        "date": "2023-06-23",
        "time": "2024-03-09T10:00:00",
        "enum": f'"{spec.members[0]}"' if spec.members else '""',
        "number": '"14:34"' if spec.clocked else "1" if spec.whole else "1.0",
    }.get(spec.kind)
    if plain is not None:
        return str(plain)
    samples = {"truth": "true", "date": "2023-06-23", "number": "1", "time": "2024-03-09T10:00:00"}
    pieces = []
    for name, field in spec.fields:
        value = f'"{field.members[0]}"' if field.kind == "enum" else samples.get(field.kind, "1")
        pieces.append(f"{name} = {value}")
    return "[ { " + ", ".join(pieces) + " } ]"
