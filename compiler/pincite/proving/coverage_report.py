"""What coverage and boundaries found, in words for who writes the examples, and as data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from pincite.deciding.wording import counted
from pincite.proving.coverage import Covered
from pincite.proving.edges import SIDES, Stood
from pincite.proving.provisions import CLASSES, OPEN, Provision
from pincite.proving.shares import percent, said, table
from pincite.proving.units import MINUTE, least_step, written
from pincite.rendering import text as render

_KINDS = {
    "condition": "conditions",
    "exception": "exceptions",
    "reading": "readings",
    "row": "table rows",
    "version": "versions",
}


def below(address: str, section: str | None) -> bool:
    """Whether an address is one that was asked for, or lies below it."""
    return section is None or address == section or address.startswith((section + "(", section + ".", section + " "))


# ---- coverage -------------------------------------------------------------------------------------------------------


def share(covered: Iterable[Covered]) -> float:
    """How much of what is to be seen has been seen, in percent."""
    listed = list(covered)
    wanted = sum(len(c.item.wanted) for c in listed)
    return percent(wanted - sum(len(c.missing) for c in listed), wanted)


def coverage_text(covered: Sequence[Covered], provisions: Sequence[Provision], uncounted: int) -> str:
    """Coverage for a reader: a line for each Section, then what is missing and how to show it."""
    lines = _classes(provisions)
    lines += ["", *_shares(covered)]
    if any(c.missing for c in covered):
        lines += ["", "What no example with `citing` has shown"]
    at: str | None = None
    for c in covered:
        if not c.missing:
            continue
        if c.item.address != at:
            at = c.item.address
            lines += ["", at]
        lines += [f"  {line}" for line in _missing(c)]
    unclassified = [p for p in provisions if p.is_ in OPEN]
    lines += [f"{p.address}, {p.since}: {p.is_}{': ' + p.why if p.why else ''}" for p in unclassified]
    wanted = sum(len(c.item.wanted) for c in covered)
    lines += [
        "",
        f"{said(len(provisions) - len(unclassified), len(provisions))} of provisions and their versions are classified",
        f"{said(wanted - sum(len(c.missing) for c in covered), wanted)} of what is to be shown has been shown",
    ]
    if uncounted:
        verbs = ("names", "does") if uncounted == 1 else ("name", "do")
        lines.append(f"{counted(uncounted, 'expectation')} {verbs[0]} no provision (`citing`) and {verbs[1]} not count")
    return "\n".join(lines) + "\n"


def _classes(provisions: Sequence[Provision]) -> list[str]:
    by: dict[str, Counter[str]] = {}
    for provision in provisions:
        by.setdefault(provision.section, Counter())[provision.is_] += 1
    total: Counter[str] = Counter(provision.is_ for provision in provisions)
    rows = [[name, *(str(of[c]) for c in CLASSES)] for name, of in (*by.items(), ("all", total))]
    return table(["Provisions and versions of", *CLASSES], rows)


def _shares(covered: Sequence[Covered]) -> list[str]:
    sections = list(dict.fromkeys(c.item.section for c in covered))
    rows = []
    for section in (*sections, None):
        row = ["all" if section is None else section]
        for kind in _KINDS:
            here = [c for c in covered if c.item.kind == kind and section in (None, c.item.section)]
            wanted = sum(len(c.item.wanted) for c in here)
            row.append(f"{wanted - sum(len(c.missing) for c in here)}/{wanted}" if wanted else "-")
        rows.append(row)
    return table(["Shown by examples", *_KINDS.values()], rows)


def _missing(c: Covered) -> list[str]:
    item = c.item
    name = f"`{item.name}`, " if item.name else ""
    since = f" (since {item.since})" if item.since and item.kind != "version" else ""
    match item.kind:
        case "condition":
            said = "is in no such example" if c.missing == item.wanted else f"is never {_or(c.missing)}"
            lines = [f'{name}"{render.clean(item.words)}"{since} {said}']
            return lines + [f"  {line}" for line in _how(c)]
        case "exception":
            return [f"the exception {name}{since} is never {_or(c.missing)}"]
        case "reading":
            return [f"the reading `{item.name}` is never taken as `{item.facts[0]}`",
                    f"  write in an example: under {item.name} is {item.facts[0]}"]  # fmt: skip
        case "row":
            return [f"the row {item.words} of the table {name.rstrip(', ')}{since} is never looked up"]
        case "version":
            return [f"{item.words} never decides in an example"]


def _or(outcomes: Sequence[str]) -> str:
    return " and never ".join(outcomes)


def _how(c: Covered) -> list[str]:
    named = [" of ".join(f"`{part}`" for part in name.split(" of ")) for name in c.item.facts[:4]]
    facts = named + (["others"] if len(c.item.facts) > 4 else [])
    at = c.item.address
    if c.missing == c.item.wanted:
        on = f" with {_joined(facts, 'and')}" if facts else ""
        return [
            f"write examples{on} in which it is {_joined(c.missing, 'and')}, and expect the answer with citing {at}"
        ]
    if "undetermined" in c.missing and facts:
        return [f"write an example that gives {_joined(facts, 'or')} as unknown, and expect it with citing {at}"]
    return [f"it rests on {_joined(facts, 'and')}; expect it with citing {at}"] if facts else []


def _joined(names: Sequence[str], word: str) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {word} {names[-1]}"


def coverage_data(covered: Sequence[Covered], provisions: Sequence[Provision], uncounted: int) -> dict[str, Any]:
    """Coverage as data."""
    return {
        "coverage": {
            "share": round(share(covered), 2),
            "uncounted_expectations": uncounted,
            "provisions": [
                {"address": p.address, "since": p.since, "until": p.until, "class": p.is_, "why": p.why}
                for p in provisions
            ],
            "items": [_item(c) for c in covered],
        }
    }


def _item(c: Covered) -> Mapping[str, Any]:
    item = c.item
    return {
        "kind": item.kind,
        "address": item.address,
        "since": item.since,
        "name": item.name,
        "words": item.words,
        "shown": [outcome for outcome in item.wanted if outcome in c.seen],
        "missing": list(c.missing),
        "rests_on": list(item.facts),
    }


# ---- boundaries -----------------------------------------------------------------------------------------------------


def sides_share(stood: Iterable[Stood]) -> float:
    """At how many of the sides of lines examples stand, in percent."""
    listed = list(stood)
    wanted = sum(len(s.edge.sides) for s in listed)
    return percent(wanted - sum(len(s.missing) for s in listed), wanted)


def boundaries_text(stood: Sequence[Stood]) -> str:
    """Boundaries for a reader: shares by kind of line, then the values at which no example stands."""
    rows = []
    for section in (*dict.fromkeys(s.edge.section for s in stood), None):
        row = ["all" if section is None else section]
        for sort in ("comparison", "deadline", "row", "version"):
            here = [s for s in stood if s.edge.sort == sort and section in (None, s.edge.section)]
            wanted = sum(len(s.edge.sides) for s in here)
            row.append(f"{wanted - sum(len(s.missing) for s in here)}/{wanted}" if wanted else "-")
        rows.append(row)
    lines = table(["Examples at the lines of", "comparisons", "deadlines", "table rows", "versions"], rows)
    at: str | None = None
    for s in stood:
        if not s.missing:
            continue
        if at is None:
            lines += ["", "No example stands at"]
        if s.edge.address != at:
            at = s.edge.address
            lines += ["", at]
        lines += [f"  {render.clean(line)}" for line in _sides(s)]
    wanted = sum(len(s.edge.sides) for s in stood)
    there = wanted - sum(len(s.missing) for s in stood)
    return "\n".join(
        [*lines, "", f"examples stand at {said(there, wanted)} of the sides of {counted(len(stood), 'line')}", ""]
    )


def _sides(s: Stood) -> list[str]:
    edge = s.edge
    name = f"`{edge.name}`: " if edge.name else ""
    lines = [f"{name}{edge.words}"]
    for side in s.missing:
        lines.append(f"  no example has {edge.left} {_value(s, side)}")
    return lines


def _value(s: Stood, side: int) -> str:
    """The value that an example would give to stand at a side; where the line moves with the facts, one that was met."""
    edge = s.edge
    at = "on" if edge.kind.kind == "date" else "at"
    if edge.line is not None:
        return f"{at} {written(edge.line + side * edge.step, edge.kind)}"
    if side == 0:
        return f"the same as {edge.right}"
    apart = f"{_apart(s)} {_SIDE[edge.kind.kind in ('date', 'time')][side]} {edge.right}"
    if s.line is None or edge.kind.kind not in ("date", "number") or edge.step != least_step(edge.kind, s.line):
        return apart
    met, wanted = (written(at, edge.kind) for at in (s.line, s.line + side * edge.step))
    return f"{apart} (such as {wanted}, where that is {met})"


_SIDE = ({-1: "below", 1: "above"}, {-1: "before", 1: "after"})


def _apart(s: Stood) -> str:
    kind = s.edge.kind
    match kind.kind:
        case "date":
            return "one day"
        case "time":
            return "one day" if s.edge.step > MINUTE else "one minute"
        case _:
            return written(least_step(kind), kind)


def boundaries_data(stood: Sequence[Stood]) -> dict[str, Any]:
    """Boundaries as data."""
    return {
        "boundaries": {
            "share": round(sides_share(stood), 2),
            "lines": [
                {
                    "sort": s.edge.sort,
                    "address": s.edge.address,
                    "name": s.edge.name,
                    "words": s.edge.words,
                    "stood": [SIDES[side] for side in sorted(s.sides)],
                    "missing": [{"side": SIDES[side], "value": _value(s, side)} for side in s.missing],
                }
                for s in stood
            ],
        }
    }
