"""`decide`, `questions`, `facts`: from the generated checkers alone."""

from __future__ import annotations

from pincite.cli import FACTS_INVALID, FINDINGS, FINE, USAGE
from pincite.cli.arguments import parser
from pincite.cli.common import (
    Usage,
    day,
    out,
    out_json,
    plain,
    problem,
    proposed_option,
    reading_option,
    readings_taken,
    use_package,
    width,
)
from pincite.cli.factsfile import Unreadable, read
from pincite.deciding.api import DateNeeded, Decision, decide, rulebook
from pincite.deciding.given import FactsRefused
from pincite.deciding.reach import reached_facts
from pincite.deciding.rulebook import Rulebook
from pincite.runtime.facts import Fact, closest, expected, may_be
from pincite.runtime.lean import TYPE_CHECKING
from pincite.runtime.norms import STATES

if TYPE_CHECKING:
    from typing import Any


def run(name: str, does: str, arguments: list[str]) -> int:
    """Run one of the commands."""
    try:
        return {"decide": _decide, "questions": _questions, "facts": _facts}[name](does, arguments)
    except ModuleNotFoundError as error:
        problem(f"there is no package {error.name}; install it, or call from the project that builds it")
        return USAGE


# ---- decide ---------------------------------------------------------------------------------------------------------


def _decide(does: str, arguments: list[str]) -> int:
    if any(word == "--batch" or word.startswith("--batch=") for word in arguments):
        from pincite.cli.batching import run as batch  # much code, and only a file of cases needs it

        return batch("decide", does, arguments)
    p = parser(
        "decide",
        does,
        "pincite decide is_admitted --facts case.toml --on 2024-02-01 # the answer by the law of that day, and why",
        "pincite decide is_admitted --facts case.toml --on 2022-12-01 --known 2022-12-01"
        " # as one would have answered on that day, before anything was filed later",
        "pincite decide is_admitted --facts case.toml --on 2024-02-01 --format html > decision.html"
        " # the same decision as a page to print or file",
        "pincite decide is_admitted --batch cases.csv --on 2024-02-01"
        " # every row of a file; `pincite decide --batch FILE --help` tells how columns become facts",
        "pincite decide is_admitted --facts - --on 2024-02-01 --fail-on no,undetermined # for a script: exit 1 unless yes",
        about="What no fact, no rule or no office has settled stays undetermined, and the answer says what would settle it. "
        "Where the words can be read in two ways, the answer says on which reading it turns.",
        exits={
            FINE: "the question was answered, whatever the answer is",
            FINDINGS: "the outcome is one of those named with --fail-on",
            FACTS_INVALID: "",
        },
    )
    p.add_argument("question", help="the id of a question, or any unique end of it")
    p.add_argument("--facts", metavar="FILE", help="a facts file, TOML or JSON; - reads standard input")
    p.add_argument("--batch", metavar="FILE", help="answer for every row of a file; it has options of its own")
    p.add_argument("--on", type=day, metavar="DAY", help="the day the question is asked for")
    p.add_argument("--known", type=day, metavar="DAY", help="the day of knowledge: what was filed later is not seen")
    proposed_option(p, "let a proposal in, as if it took effect on a day")
    reading_option(p)
    p.add_argument("--subject", type=plain, metavar="ID", help="an opaque id of the person decided about; never a name")
    p.add_argument(
        "--format", choices=("text", "json", "html", "md"), default="text", help="html: a page for a browser"
    )
    p.add_argument("--full", action="store_true", help="print every step")
    p.add_argument("--reveal", action="store_true", help="show sensitive facts")
    p.add_argument("--fail-on", metavar="OUTCOMES", default="", help="exit with 1 on these, such as no,undetermined")
    p.add_argument("--package", help="an installed package of checkers")
    args = p.parse_args(arguments)
    package, adopted = use_package(args.package)
    bad = _fail_on(args.fail_on, rulebook(package), args.question)
    try:
        facts = read(args.facts) if args.facts else {}
        decision = decide(
            args.question,
            facts,
            args.on,
            args.known,
            package=package,
            proposed=dict(args.with_proposed),
            readings=readings_taken(adopted, args.reading),
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
    match args.format:
        case "json":
            out_json(decision.record if args.reveal else decision.masked_record, True)
        case "html":
            from pincite.deciding.webpage import render_html

            out(render_html(decision.record, decision.words, args.reveal))
        case "md":
            from pincite.deciding.markdown import render_markdown

            out(render_markdown(decision.record, args.reveal))
        case _:
            out(decision.text(width(), full=args.full, reveal=args.reveal))
    return FINDINGS if bad & _outcomes(decision) else FINE


def _fail_on(words: str, book: Rulebook, name: str) -> set[str]:
    """The outcomes that are to fail. Raises `Usage` for a word that the answer to a question can never be."""
    question = book.question(name)
    spec = book.part(question.instrument).rules(question.name)[0].spec
    known = ["undetermined"]
    match spec.kind:
        case "truth":
            known = ["yes", "no", *known]
        case "enum":
            known = [*spec.members, *known]
        case "states":
            known = [*dict.fromkeys(state for states in STATES.values() for state in states), *known]
        case _:
            pass
    known += ["none"] if spec.optional else []
    wanted = {word.strip() for word in words.split(",") if word.strip()}
    for word in sorted(wanted - set(known)):
        if spec.kind in ("truth", "enum", "states") or not word[:1].isdigit():
            near = closest(word.casefold(), known)
            hint = f"did you mean {near}?" if near else f"it can be {', '.join(known)}"
            raise Usage(f"--fail-on {word}: the answer to `{question.name}` can never be that; {hint}")
    return wanted


def _outcomes(decision: Decision) -> set[str]:
    """What a decision came to, in the words of `--fail-on`."""
    if not decision.root.definite:
        return {"undetermined"}
    value = decision.outcome
    return {str(state) for state in value} if isinstance(value, list) else {str(value)}


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
    p = parser(
        "questions",
        does,
        "pincite questions # the name, the words and the address of every question",
        "pincite questions --format json # the same for a program, with full ids",
    )
    p.add_argument("--format", choices=("text", "json"), default="text", help="json: for a program to read")
    p.add_argument("--package", help="an installed package of checkers")
    args = p.parse_args(arguments)
    package, _ = use_package(args.package)
    book = rulebook(package)
    listed = [q for _, q in sorted(book.questions.items())]
    if args.format == "json":
        rows = [{"id": q.id, "name": q.name, "words": q.words, "address": q.address} for q in listed]
        out_json(rows)
        return FINE
    names = [q.name for q in listed]
    called = {q.id: q.name if names.count(q.name) == 1 else q.id for q in listed}  # what is enough to ask it
    wide = max((len(q.name) for q in listed), default=0)
    for question in sorted(listed, key=lambda q: (q.instrument, q.module, q.name)):
        out(f"{called[question.id]:<{wide}}  {question.words}   {question.address}\n")
    return FINE


# ---- facts ----------------------------------------------------------------------------------------------------------


def _facts(does: str, arguments: list[str]) -> int:
    p = parser(
        "facts",
        does,
        "pincite facts is_admitted # each fact: what it can be, how it is asked for, which words need it",
        "pincite facts is_admitted --template > case.toml # a facts file to fill in, for `pincite decide`",
    )
    p.add_argument("question", help="the id of a question, or any unique end of it")
    p.add_argument("--template", action="store_true", help="write a facts file to fill in")
    p.add_argument("--package", help="an installed package of checkers")
    args = p.parse_args(arguments)
    package, _ = use_package(args.package)
    book = rulebook(package)
    question = book.question(args.question)
    wanted = reached_facts(book, question.instrument, question.name)
    if args.template:
        out(_template(book, question.words, wanted))
        return FINE
    for name, fact in wanted:
        office = f"   reserved to {_office(book, fact)}" if fact.office else ""
        mark = "   sensitive" if fact.sensitive else ""
        out(f"{name}: {may_be(fact)}{office}{mark}\n")
        if fact.ask:
            out(f"    {fact.ask}\n")
        if fact.uses:
            out(f"    asked for by {', '.join(fact.uses)}\n")
    return FINE


def _office(book: Rulebook, fact: Fact) -> str:
    """Whose determination a fact is, in words."""
    words = next(
        (w for code in book.instruments for n, (_, w) in book.part(code).terms.items() if n == fact.office), ""
    )
    return f"the {(words or fact.office.replace('_', ' ')).removeprefix('the ')}"


def _template(book: Rulebook, words: str, wanted: list[tuple[str, Fact]]) -> str:
    lines = [f"# {words}", "# Fill in what is known and take the mark away. What is left out counts as not asked.", ""]
    for name, fact in wanted:
        if fact.ask:
            lines.append(f"# {fact.ask}")
        if fact.office:
            lines.append(f"#   reserved to {_office(book, fact)}")
        none = "it was not made" if fact.office else "there is none" if fact.spec.optional else ""
        what = f'; {{ state = "none" }} if {none}' if none else ""
        lines.append(f'#   {expected(fact.spec)}{what}; {{ state = "unknown" }} if nobody knows')
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
