"""Documents as tests: prose, rules and what is expected of them stand together in one Markdown file.

What a fenced block is, its first words say:

- `pin`: rules that compile without a finding and whose examples all pass;
- `pin wrong P301 P202`: rules with exactly these findings;
- `pin report P407`: rules without a finding, and with exactly these reports;
- `decide`: a case, in TOML, asked of the last rules above it (of the project's own where there are none), and under `[expect]`
  what its record must hold;
- `status`: a place on a day, and what is said of it.

Rules that do not begin with a heading stand in an invented Section of an invented Part.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any

from pincite.cli.law import status_words
from pincite.deciding.api import decide, rulebook
from pincite.deciding.given import FactsRefused
from pincite.deciding.grounds import cited
from pincite.deciding.linking import Law
from pincite.deciding.report import report
from pincite.deciding.rulebook import Rulebook
from pincite.diagnostics import Diagnostic, Severity
from pincite.jurisdiction import Jurisdiction, jurisdiction
from pincite.pipeline import Compiled, Rejected, compile_rules
from pincite.proving.assertions import try_assertions
from pincite.proving.examples import run_examples
from pincite.proving.loading import loaded
from pincite.settings import prelude_sources
from pincite.source import Source

ROOT = Path(__file__).resolve().parents[1]
PART = 'part 20 Ill. Adm. Code 9999 "Invented for tests: not law"\n\n'
HISTORY = "source\n  adopted at 1 Ill. Reg. 1, effective January 1, 2000\n\n"
SECTION = 'section 9999.10 "Invented"\n\n'
PACKAGE = "pincite_il"


@dataclass(frozen=True)
class Block:
    """A fenced block: its first words, its text, the line on which it begins."""

    info: str
    text: str
    line: int


def blocks(path: Path) -> list[Block]:
    """The fenced blocks of a document."""
    out: list[Block] = []
    opened: tuple[str, int, list[str], str] | None = None
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        fence = re.match(r"(`{3,})(.*)$", line)
        if opened is None:
            if fence:
                opened = (fence[2].strip(), number, [], fence[1])
        elif fence and fence[1] == opened[3] and not fence[2].strip():
            out.append(Block(opened[0], "\n".join(opened[2]) + "\n", opened[1]))
            opened = None
        else:
            opened[2].append(line)
    if opened is not None:
        raise ValueError(f"{path}:{opened[1]}: the block is not closed")
    return out


def whole(text: str) -> str:
    """A rule file from a fragment: what is missing above it is put there."""
    first = next((line.split(" ")[0] for line in text.split("\n") if line.strip()), "")
    if first in ("part", "announcement"):
        return text
    if first in ("source", "authority"):
        return PART + text
    if first in ("section", "appendix", "subpart"):
        return PART + HISTORY + text
    return PART + HISTORY + SECTION + text


@lru_cache(maxsize=4)
def law_of(name: str) -> Jurisdiction:
    """A jurisdiction of the prelude."""
    return jurisdiction(name)


def compiled(
    text: str, name: str = "regs/part9999/rules.pin", law: str = "il"
) -> tuple[Compiled | None, list[Diagnostic]]:
    """Rules compiled (None where that cannot be), and everything found."""
    sources = [*prelude_sources(law), Source(name, whole(text))]
    try:
        made = compile_rules(sources, law_of(law))
    except Rejected as rejected:
        return None, list(rejected.found)
    return made, list(made.found)


def codes(found: list[Diagnostic]) -> list[str]:
    """The codes of findings, without reports and what is only not pinned."""
    return sorted({d.code for d in found if d.severity is not Severity.REPORT and d.code != "P707"})


def reports(found: list[Diagnostic]) -> list[str]:
    """The codes of reports."""
    return sorted({d.code for d in found if d.severity is Severity.REPORT})


@dataclass
class Checked:
    """What checking a document gave."""

    problems: list[str] = field(default_factory=list)
    rules: int = 0
    examples: int = 0
    cases: int = 0


def check_document(path: Path) -> Checked:
    """Check every block of a document."""
    out = Checked()
    with ExitStack() as stack:
        book: Rulebook | None = None
        for block in blocks(path):
            where = f"{path.relative_to(ROOT)}:{block.line}"
            match block.info.split():
                case ["pin"]:
                    book = _good(block, where, out, stack)
                case ["pin", "wrong", *expected]:
                    _wrong(block, where, sorted(expected), out)
                case ["pin", "report", *expected]:
                    _reported(block, where, sorted(expected), out)
                case ["decide"]:
                    out.cases += 1
                    out.problems += [f"{where}: {p}" for p in _case(block, book or rulebook(PACKAGE))]
                case ["status"]:
                    out.cases += 1
                    out.problems += [f"{where}: {p}" for p in _status(block, book or rulebook(PACKAGE))]
                case _:
                    pass
    return out


def _said(found: list[Diagnostic]) -> str:
    return "; ".join(f"{d.code} at line {d.at.span.line}: {d.message}" for d in found if d.code != "P707")


def _good(block: Block, where: str, out: Checked, stack: ExitStack) -> Rulebook | None:
    out.rules += 1
    made, found = compiled(block.text)
    if codes(found) or made is None:
        out.problems.append(f"{where}: these rules are not free of findings: {_said(found)}")
        return None
    book = stack.enter_context(loaded(made.plan, "regs"))
    source = made.timed.typed.resolved
    ran = run_examples(source.examples, book, source.units)
    out.examples += ran.examples
    out.problems += [f'{where}: "{f.title}": {f.message}' for f in ran.failures]
    tried = try_assertions(book, source.examples, source.units, 40)
    out.problems += [f"{where}: the assertion is broken: {b.words} {b.facts}" for b in tried.broken]
    return book


def _wrong(block: Block, where: str, expected: list[str], out: Checked) -> None:
    out.rules += 1
    _, found = compiled(block.text)
    if codes(found) != expected:
        out.problems.append(f"{where}: expected {', '.join(expected)}, found {_said(found) or 'nothing'}")


def _reported(block: Block, where: str, expected: list[str], out: Checked) -> None:
    out.rules += 1
    _, found = compiled(block.text)
    if codes(found) or reports(found) != expected:
        out.problems.append(f"{where}: expected reports {', '.join(expected)}, found {_said(found) or 'nothing'}")


# ---- cases ----------------------------------------------------------------------------------------------------------


def _case(block: Block, book: Rulebook) -> list[str]:
    case = tomllib.loads(block.text, parse_float=Decimal)
    expect = case["expect"]
    code = next(iter(book.instruments))
    try:
        decision = decide(
            case["question"],
            case.get("facts", {}),
            case.get("on"),
            case.get("known"),
            package=book.package,
            readings=case.get("readings"),
            instrument=code,
        )
    except FactsRefused as refused:
        said = [f"{m.path}: {m.message}" + (f" ({m.help})" if m.help else "") for m in refused.mistakes]
        wanted = expect.get("refused", [])
        return [f"refused: {s}" for s in said if not any(w in s for w in wanted)] or [
            f"not refused: {w}" for w in wanted if not any(w in s for s in said)
        ]
    if "refused" in expect:
        return ["the facts were not refused"]
    decision.explain()
    record = decision.record
    return [
        f"{name} is {got!r}, not {wanted!r}"
        for name, wanted in expect.items()
        if not _agrees(name, got := _seen(name, decision, record), wanted)
    ]


_SUBSETS = ("cites", "considered", "assumptions", "words", "facts_listed")


def _agrees(name: str, got: Any, wanted: Any) -> bool:
    if name in _SUBSETS:
        return all(any(w in str(g) for g in got) for w in wanted)
    return bool(got == wanted)


def _seen(name: str, decision: Any, record: dict[str, Any]) -> Any:
    """What a record holds under the name by which a document asks for it."""
    outcome, readings = record["outcome"], record["readings"]
    match name:
        case "value":
            return outcome["value"]
        case "reasons":
            return sorted(f"{r['kind']} {r['of']}" for r in outcome["reasons"])
        case "could_become":
            return outcome.get("could_become", [])
        case "verdict":
            return readings["verdict"]
        case "turns_on":
            return [" with ".join(key.partition(".")[2] for key in names) for names in readings.get("turns_on", ())]
        case "by_reading":
            return {
                ", ".join(f"{k.partition('.')[2]}={v}" for k, v in e["readings"].items()): e["value"]
                for e in readings.get("outcome_by_reading", ())
            }
        case "cites":
            return cited(record)
        case "needed":
            return [entry["facts"] for entry in record.get("needed", {}).get("sets", ())]
        case "no_fact_can_settle":
            return record.get("needed", {}).get("no_fact_can_settle", False)
        case "considered":
            return report(record, True).considered
        case "assumptions":
            return report(record, True).assumptions
        case "words":
            return [quote for step in record["steps"] for quote in step.get("quotes", ())]
        case "facts_listed":
            return [f"{f['name']} {f.get('value', f['state'])}" for f in record["facts"]]
        case "governed_by":
            return record["governed_by"]["date"]
    raise KeyError(name)


def _status(block: Block, book: Rulebook) -> list[str]:
    case = tomllib.loads(block.text)
    code = next(iter(book.instruments))
    part = book.part(code)
    place = part.place(case["place"])
    if place is None:
        return [f"there is no place {case['place']}"]
    known = case["known"].toordinal() if "known" in case else book.latest_known((code,))
    status = Law(book, known).status(part, place.timeline, case["on"].toordinal())
    said = status_words(status, place.address)
    return [] if case["is"] in said else [f"{said!r} does not say {case['is']!r}"]


def documents(folder: str) -> Iterator[Path]:
    """The documents of a folder, in order."""
    return iter(sorted((ROOT / folder).rglob("*.md")))
