"""What mutation found, in words for who wrote the examples, and as data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pincite.deciding.wording import counted
from pincite.proving.excuses import Excuse, needless
from pincite.proving.mutants import Found, Mutant
from pincite.proving.mutation import Result
from pincite.proving.shares import percent, said, table
from pincite.proving.sites import OPERATORS
from pincite.proving.witness import Witness
from pincite.rendering import text as render


@dataclass(frozen=True, slots=True)
class Outcome:
    """Every change with what became of it, what was excused, and what is wrong with the trial itself."""

    found: Found
    results: tuple[Result, ...]
    excused: Mapping[str, Excuse]
    silent: tuple[str, ...]
    needless: tuple[str, ...]

    @property
    def unnoticed(self) -> list[tuple[Mutant, Result]]:
        """The changes that no example notices and nobody excused."""
        return [
            (mutant, result)
            for mutant, result in zip(self.found.mutants, self.results, strict=True)
            if result.noticed is None and not result.same and mutant.key not in self.excused
        ]

    @property
    def share(self) -> float:
        """How many of the changes that are not excused are noticed, in percent."""
        tried = sum(m.key not in self.excused for m in self.found.mutants)
        return percent(tried - len(self.unnoticed), tried)

    @property
    def excused_share(self) -> float:
        """How many of the changes are excused, in percent."""
        return 100.0 * len(self.excused) / len(self.found.mutants) if self.found.mutants else 0.0


def outcome(
    found: Found, results: Sequence[Result], excuses: Sequence[Excuse], known: Sequence[str] | None = None
) -> Outcome:
    """What a trial of changes comes to; `known` are the keys of all changes there are, where only some were tried."""
    all_keys = [m.key for m in found.mutants] if known is None else known
    noticed = {m.key: r.noticed is not None for m, r in zip(found.mutants, results, strict=True)}
    tried = {m.key for m in found.mutants}
    excused = {e.change: e for e in excuses if e.change in tried and not noticed[e.change]}
    return Outcome(found, tuple(results), excused, silent(found, results), tuple(needless(excuses, all_keys, noticed)))


def silent(found: Found, results: Sequence[Result]) -> tuple[str, ...]:
    """Operators that changed nothing where they had something to change: then nothing they say can be trusted."""
    out = []
    for tally in found.tally:
        if tally.untouched:
            what = f"{tally.untouched} of its {tally.sites} sites in {tally.section}"
            out.append(f"the operator `{tally.operator}` made no change at {what}")
    for mutant, result in zip(found.mutants, results, strict=True):
        if result.same:
            out.append(f"the operator `{mutant.operator}` made a change that changes no checker: {mutant.key}")
    return tuple(out)


def text(of: Outcome) -> str:
    """The outcome for a reader: what was tried by Section and operator, what is excused, what no example notices."""
    lines = _tables(of)
    if of.excused:
        lines += ["", "Excused:"]
        for change, excuse in sorted(of.excused.items()):
            lines += [f"  {render.clean(change)}", f"    because {render.clean(excuse.reason)}"]
    lines += _unnoticed(of)
    for line in (*of.silent, *of.needless):
        lines.append(render.clean(line))
    tried = len(of.found.mutants)
    noticed = tried - len(of.unnoticed) - len(of.excused)
    share = said(noticed, tried - len(of.excused))
    broke = sum(result.broke for result in of.results)
    if broke:
        lines += ["", f"of what was noticed, {counted(broke, 'change')} kept an example from being decided at all"]
    lines += ["", f"{counted(tried, 'change')} tried, {share} noticed, {len(of.excused)} excused"]
    return "\n".join(lines) + "\n"


def _unnoticed(of: Outcome) -> list[str]:
    """What no example notices, by provision."""
    by: dict[str, list[str]] = {}
    for mutant, result in of.unnoticed:
        name = f"`{mutant.name}`: " if mutant.name else ""
        told = by.setdefault(mutant.address, [])
        told += [f"  {name}{render.clean(mutant.words)}", *(f"    {line}" for line in _advice(result))]
    lines = ["", "No example notices that"] if by else []
    for address, told in by.items():
        lines += ["", address, *told]
    return lines


def _tables(of: Outcome) -> list[str]:
    by: dict[str, dict[str, list[int]]] = {"section": {}, "operator": {}}
    unnoticed = {id(mutant) for mutant, _ in of.unnoticed}
    for mutant in of.found.mutants:
        for what, key in (("section", mutant.section), ("operator", mutant.operator)):
            row = by[what].setdefault(key, [0, 0, 0])
            row[0] += 1
            row[1] += id(mutant) in unnoticed
            row[2] += mutant.key in of.excused
    heads = ["changes", "noticed", "unnoticed", "excused"]
    rows = [_row(key, *by["section"][key]) for key in _sections(of) if key in by["section"]]
    lines = table(["Changes of the logic of", *heads], rows)
    named = [(f"{key}: {OPERATORS[key]}", by["operator"][key]) for key in OPERATORS if key in by["operator"]]
    lines += ["", *table(["What was changed", *heads], [_row(key, *row) for key, row in named])]
    return [*lines, "", *_by_section(of)]


def _sections(of: Outcome) -> list[str]:
    """The Sections in which something can be changed, in their order in the law."""
    return list(dict.fromkeys(tally.section for tally in of.found.tally))


def _by_section(of: Outcome) -> list[str]:
    """How many changes each operator made in each Section; where it has no place for one, a stroke."""
    made = {(t.section, t.operator): t.changes for t in of.found.tally}
    operators = [operator for operator in OPERATORS if any(o == operator for _, o in made)]
    rows = [
        [section, *(str(made.get((section, operator), "-")) for operator in operators)] for section in _sections(of)
    ]
    idle = [operator for operator in OPERATORS if operator in of.found.operators and operator not in operators]
    none = [f"nothing here has a place for: {', '.join(idle)}"] if idle else []
    return [*table(["Changes by kind", *operators], rows), *none]


def _row(key: str, tried: int, unnoticed: int, excused: int) -> list[str]:
    return [key, str(tried), str(tried - unnoticed - excused), str(unnoticed), str(excused)]


def _advice(result: Result) -> list[str]:
    if result.witness is not None:
        return _example(result.witness)
    if not result.tried:
        return ["no example reaches it"]
    reach = "1 expectation reaches" if result.tried == 1 else f"{result.tried} expectations reach"
    hold = "holds" if result.tried == 1 else "hold"
    return [f"{reach} it and {hold} either way; no case that tells the two apart was found"]


def _example(case: Witness) -> list[str]:
    lines = [f"an example would: on {case.on}"]
    lines += [f"  {name} = {_shown(value)}" for name, value in sorted(case.facts.items())]
    return [*lines, f"  `{case.name}` is {_shown(case.now)}, and would be {_shown(case.changed)}"]


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict):
        if "state" in value:
            return str(value["state"])
        return ", ".join(f"{name} {_shown(item)}" for name, item in value.items())
    if isinstance(value, list):
        return " or ".join(_shown(item) for item in value) if value and isinstance(value[0], str) else _rows(value)
    return render.clean(str(value))


def _rows(value: list[Any]) -> str:
    return "[" + "; ".join(_shown(row) for row in value) + "]"


def data(of: Outcome) -> dict[str, Any]:
    """The outcome as data."""
    return {
        "mutation": {
            "changes": len(of.found.mutants),
            "share": round(of.share, 2),
            "excused_share": round(of.excused_share, 2),
            "broke_off": sum(result.broke for result in of.results),
            "operators": [
                {"section": t.section, "operator": t.operator, "sites": t.sites, "changes": t.changes}
                for t in of.found.tally
            ],
            "unnoticed": [_entry(mutant, result) for mutant, result in of.unnoticed],
            "excused": [{"change": c, "because": e.reason} for c, e in sorted(of.excused.items())],
            "silent": list(of.silent),
            "needless_excuses": list(of.needless),
        }
    }


def _entry(mutant: Mutant, result: Result) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "change": mutant.key,
        "operator": mutant.operator,
        "section": mutant.section,
        "address": mutant.address,
        "expectations_tried": result.tried,
    }
    if result.witness is not None:
        case = result.witness
        entry["would_notice"] = {
            "asks": case.name,
            "on": case.on,
            "facts": dict(case.facts),
            "is": case.now,
            "would_be": case.changed,
        }
    return entry
