"""`reperform`: decide again from a record, and say whether it is the same or exactly what differs."""

from __future__ import annotations

from pincite.cli import FACTS_INVALID, FINDINGS, FINE, USAGE
from pincite.cli.arguments import parser
from pincite.cli.common import Usage, cleaned, out, out_json, problem, use_package, width
from pincite.cli.factsfile import read, whole
from pincite.deciding.differing import Difference
from pincite.deciding.recorded import FactsMissing, NotARecord, hidden
from pincite.deciding.reperforming import CHANGED, DIFFERENT, IMPOSSIBLE, SAME, SAME_DECISION, Reperformed, reperform
from pincite.deciding.wording import day_words, record_value_words
from pincite.deciding.wrapping import wrapped
from pincite.runtime.calendar import day_of
from pincite.runtime.exact_json import Unusable, read_json
from pincite.runtime.lean import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

_HEADS = {
    SAME: "THE SAME",
    SAME_DECISION: "THE SAME DECISION, by checkers built anew",
    DIFFERENT: "NOT THE SAME",
    CHANGED: "THE RECORD IS NOT WHAT WAS MADE",
    IMPOSSIBLE: "CANNOT BE DECIDED AGAIN",
}


def run(name: str, does: str, arguments: list[str]) -> int:
    """Run the command."""
    p = parser(
        name,
        does,
        "pincite reperform record.json # the same question, facts, days and readings, with the checkers at hand",
        "pincite reperform record.json --facts masked.toml # with the facts that the record masks",
        "pincite reperform decisions.jsonl # every record that `decide --batch --format jsonl` wrote",
        about="It needs the record and the checkers, and no network. A record that was changed after it was made is found "
        "by its id; one that was made up whole, by deciding again. An id that was noted elsewhere, on paper or in a letter, "
        "is given with --id. A fact that the record masks is taken from --facts, and must be the one that was masked.",
        exits={
            FINE: "the decision is the same in its words, facts, steps and answer; the checkers may have been built anew",
            FINDINGS: "it is not the same, cannot be decided with these checkers, or the record was changed",
            FACTS_INVALID: "the record cannot be read, or masks facts that are not given",
        },
    )
    p.add_argument("record", help="a file with a record, as `pincite decide --format json` writes it; - reads it")
    p.add_argument("--facts", metavar="FILE", help="the facts that the record masks, in a facts file")
    p.add_argument("--id", metavar="ID", help="the id under which the record is known from elsewhere")
    p.add_argument("--format", choices=("text", "json"), default="text", help="json: for a program to read")
    p.add_argument("--package", help="an installed package of checkers")
    args = p.parse_args(arguments)
    package, _ = use_package(args.package)
    facts = read(args.facts) if args.facts else {}
    text = whole(args.record)
    if args.record.endswith(".jsonl"):
        if args.facts or args.id:
            raise Usage("reperform: --facts and --id go with one record, not with a file of records")
        return _each(text, package, args.format)
    try:
        done = reperform(_document(text), facts, package=package, id=args.id)
    except NotARecord as error:
        problem(f"{args.record} is not a record that can be decided again: {error}")
        return FACTS_INVALID
    except FactsMissing as error:
        problem(f"{args.record}: the record masks {', '.join(error.names)}; give what was masked with --facts FILE")
        return FACTS_INVALID
    if args.format == "json":
        out_json(_as_json(done))
    else:
        out("".join(f"{cleaned(line)}\n" for line in _lines(done, args.id)))
    return FINE if done.holds else FINDINGS


def _document(text: str, line: int = 1) -> Any:
    try:
        return read_json(text)
    except Unusable as error:
        where = f", line {error.line + line - 1}" if error.line else ""
        raise NotARecord(f"{error}{where}") from None


# ---- one record -----------------------------------------------------------------------------------------------------


def _lines(done: Reperformed, id: str | None) -> Iterator[str]:
    """What came of it, for a person."""
    record = done.record.document
    yield from _put(f"{_HEADS[done.verdict]}   ", str(record["question"].get("words", done.record.question)))
    days = [day_words(day_of(day) or 1) for day in (done.record.on, done.record.known)]
    yield from _put("     ", f"asked for {days[0]}, as known {days[1]}")
    answer = record_value_words(record["outcome"].get("value"))
    if done.decision is not None:
        now = record_value_words(done.decision.record["outcome"]["value"])
        also = f"the record says {answer}, and so does deciding again"
        yield from _put("     ", also if now == answer else f"the record says {answer}; decided again, it is {now}")
    if done.why:
        yield from _put("     ", f"because {done.why}")
    yield from _put("     ", _of_id(done, id))
    masked = hidden(done.record)
    if masked and done.decision is not None:
        held = [name for name in masked if name not in done.other_facts]
        if held:
            yield from _put("     ", f"given and the same as masked in the record: {', '.join(held)}")
        if done.other_facts:
            yield from _put("     ", f"given and not what is masked in the record: {', '.join(done.other_facts)}")
    used = record["rulebook"].get("digests")
    if done.verdict == SAME and isinstance(used, list):
        many = (
            f"{len(used)} versions of provisions are those" if len(used) != 1 else "1 version of a provision are those"
        )
        yield from _put("     ", f"the words, logic and checkers of {many} that the record names")
    if done.differences:
        yield ""
        yield from _put("     ", "what differs:")
        for place, difference in enumerate(done.differences):
            last = place == len(done.differences) - 1
            yield from _put("     └─ " if last else "     ├─ ", _said(difference), "        " if last else "     │  ")


def _of_id(done: Reperformed, id: str | None) -> str:
    """Whether the contents of the record give the id that it states, and the one it is known by."""
    stated = str(done.record.document["record_id"])
    if not done.record.whole:
        return (
            f"its contents give the id {done.record.id}, and it states {stated[:64]}: "
            "it was changed after it was made, in the record or in its id"
        )
    if id is not None and id != done.record.id:
        return f"its contents give the id {done.record.id}, and not the one it is known by: it is another record"
    return f"its contents give its id, {done.record.id}"


def _said(difference: Difference) -> str:
    """A difference in a line."""
    sides = [f"{name} {words}" for name, words in (("was", difference.recorded), ("is now", difference.now)) if words]
    return f"{difference.what}: {', '.join(sides)}" if sides else difference.what


def _put(lead: str, text: str, hang: str = "     ") -> list[str]:
    return wrapped(text, width(), lead, hang if lead.strip() else lead)


def _as_json(done: Reperformed) -> dict[str, Any]:
    """What came of it, for a program."""
    return {
        "verdict": done.verdict,
        "record": {"id": done.record.id, "stated": done.record.document["record_id"], "whole": done.record.whole},
        "recorded": done.record.document["outcome"].get("value"),
        "now": None if done.decision is None else done.decision.record["outcome"]["value"],
        "why": done.why,
        "other_facts": list(done.other_facts),
        "differences": [difference._asdict() for difference in done.differences],
    }


# ---- a file of records ----------------------------------------------------------------------------------------------


def _each(text: str, package: str, form: str) -> int:
    """Every record of a file of JSON lines, a line for each that is not the same, and how many there are of each kind."""
    counts: dict[str, int] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        verdict, why, done = _of_line(line, number, package)
        counts[verdict] = counts.get(verdict, 0) + 1
        if form == "json":
            told = {"verdict": verdict, "why": why} if done is None else _as_json(done)
            out_json({"line": number, **told})
        elif verdict != SAME:
            out(
                cleaned(
                    f"line {number}: {_HEADS.get(verdict, 'NOT DECIDED AGAIN').lower()}" + (f": {why}" if why else "")
                )
                + "\n"
            )
    if form == "text":
        every = sum(counts.values())
        good = counts.get(SAME, 0) + counts.get(SAME_DECISION, 0)
        out(f"{every} record{'s' if every != 1 else ''}: {good} the same, {every - good} not\n")
    return FINE if counts and set(counts) <= {SAME, SAME_DECISION} else FINDINGS if counts else USAGE


def _of_line(line: str, number: int, package: str) -> tuple[str, str, Reperformed | None]:
    """The verdict on a line, why, and what came of deciding again."""
    try:
        document = _document(line, number)
        row = document.get("record", document) if isinstance(document, dict) else document
        if row is None:
            return "no_record", "the row was rejected, and has no record", None
        done = reperform(row, {}, package=package)
    except NotARecord as error:
        return "no_record", str(error), None
    except FactsMissing as error:
        return "masked", f"the record masks {', '.join(error.names)}", None
    why = done.why or "; ".join(_said(difference) for difference in done.differences[:3])
    return done.verdict, why, done
