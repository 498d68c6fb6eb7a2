"""What the templates show of a step: Python names, constants and comments, all inert.

Every text of a rule file that reaches generated code passes through `quote` (a Python string literal) or `comment` (one line
of printable characters), so nothing in it can be anything but data.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from pincite.ir import plan as p
from pincite.ir.types import Type

_COMPARE = {
    "ge": "at_least",
    "gt": "more_than",
    "le": "at_most",
    "lt": "less_than",
    "eq": "equals",
    "ne": "differs",
}
_MOVERS = {"months": "move_months", "working_days": "CALENDAR", "seconds": "move_seconds"}


@lru_cache(maxsize=1 << 14)  # names and citations are written again and again
def quote(text: str | None) -> str:
    """A text as a Python literal."""
    if text is None:
        return "None"
    if text.isascii() and text.isprintable() and '"' not in text and "\\" not in text:
        return f'"{text}"'
    return ascii(text)


def comment(text: str, limit: int = 90) -> str:
    """A text as the rest of a comment line."""
    line = text if text.isprintable() and "  " not in text else re.sub(r"\s+", " ", text)
    if not (line.isascii() and line.isprintable()):
        line = "".join(c if c.isascii() and c.isprintable() else "?" for c in line)
    return line if len(line) <= limit else line[: limit - 3] + "..."


def docstring(paragraphs: Sequence[str], indent: str = "    ", width: int = 110) -> str:
    """Paragraphs as a docstring; what could end it or be read as an escape is written as one."""
    lines: list[str] = []
    for place, paragraph in enumerate(paragraphs):
        if place:
            lines.append("")
        lines += _wrapped(_plain(paragraph), width)
    body = ("\n" + indent).join(lines).replace("\n" + indent + "\n", "\n\n")
    if " \n" in body:
        body = re.sub(r"\n +\n", "\n\n", body)
    if len(lines) > 1:
        return f'"""{body}\n{indent}"""'
    return f'"""{body}"""'


def _escaped(char: str) -> str:
    if char == "\\":
        return "\\\\"
    return char if char.isprintable() and ord(char) < 0x10000 else char.encode("unicode_escape").decode("ascii")


def _plain(text: str) -> str:
    if not (text.isascii() and text.isprintable()) or "\\" in text:
        text = "".join(map(_escaped, text))
    plain = text.replace('"""', '\\"\\"\\"')
    return plain[:-1] + '\\"' if plain.endswith('"') else plain


def _wrapped(text: str, width: int) -> list[str]:
    lines, line = [], ""
    for word in text.split(" "):
        if line and len(line) + len(word) + 1 > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return [*lines, line]


def constant(value: int | str | bool | tuple[int, int], kind: Type) -> str:
    """A stored value as Python: millionths with an underscore before them."""
    if isinstance(value, bool):
        return "YES" if value else "NO"
    if isinstance(value, tuple):
        return f"Range({value[0]}, {value[1]})"
    if isinstance(value, int) and kind.kind == "number" and not kind.whole and abs(value) >= 10**6:
        sign, digits = ("-" if value < 0 else ""), str(abs(value))
        return f"{sign}{digits[:-6]}_{digits[-6:]}"
    return str(value) if isinstance(value, int) else quote(value)


@dataclass(slots=True)
class Code:
    """The Python of one rule (or list member): its steps, and where their values are."""

    ident: str
    steps: list[dict[str, Any]] = field(default_factory=list)
    names: list[str] = field(default_factory=list)  # the variable or constant of each step
    at: list[str] = field(default_factory=list)  # where each step's value is returned
    points: list[str] = field(default_factory=list)
    values: list[str] = field(default_factory=list)
    lists: list[str] = field(default_factory=list)
    members: list[Code] = field(default_factory=list)
    used: set[str] = field(default_factory=set)  # what must be imported
    results: list[str] = field(default_factory=list)


def code(steps: Sequence[p.Step], ident: str) -> Code:
    """The Python of a run of steps."""
    out = Code(ident)
    for number, step in enumerate(steps):
        truth = step.type.kind == "truth"
        if isinstance(step.op, p.Constant):
            out.names.append(constant(step.op.value, step.type))
            out.at.append("")
            if isinstance(step.op.value, tuple):
                _use(out, "Range")
            elif isinstance(step.op.value, bool):
                _use(out, "YES" if step.op.value else "NO")
            continue
        name = f"{'t' if truth else 'v'}{number}"
        out.names.append(name)
        view = _view(step, out, number)
        view |= {"out": name, "is_truth": truth, "comment": comment(step.words)}
        out.steps.append(view)
        _place(step, out, name, number)
    return out


def _place(step: p.Step, out: Code, name: str, number: int) -> None:
    """Where the value of a step is returned: among the points, the other values, or nowhere (another rule's truth)."""
    if isinstance(step.op, p.Norm):
        out.at.append(f"v{len(out.values)}")
        out.values.append(name)
        out.points += [f"n{number}.{part}" for part in ("triggered", "fulfilled", "in_time", "past")]
    elif step.point is not None:
        out.at.append(f"p{len(out.points)}")
        out.points.append(name)
    elif step.type.kind == "truth":
        out.at.append("")
    else:
        out.at.append(f"v{len(out.values)}")
        out.values.append(name)


def _use(out: Code, *names: str) -> None:
    out.used.update(names)


def _view(step: p.Step, out: Code, number: int) -> dict[str, Any]:
    """The fields of a step's view, by operator."""
    names = out.names
    truth = step.type.kind == "truth"
    match step.op:
        case p.Load() as op:
            return {"op": f"load_{op.source}", "name": quote(op.name)}
        case p.Negate() as op:
            _use(out, "YES")
            return {"op": "negate", "args": [names[op.of]]}
        case p.Conjoin() as op:
            _use(out, "all_of" if len(op.parts) > 1 else "YES")
            return {"op": "conjoin", "args": [names[n] for n in op.parts]}
        case p.Disjoin() as op:
            _use(out, "any_of" if len(op.parts) > 1 else "NO")
            return {"op": "disjoin", "args": [names[n] for n in op.parts]}
        case p.Compare() as op:
            _use(out, _COMPARE[op.op])
            return {"op": "compare", "function": _COMPARE[op.op], "args": [names[op.left], names[op.right]]}
        case p.CompareRatio() as op:
            _use(out, "ratio", _COMPARE[op.op])
            args = [names[n] for n in (op.top, op.bottom, op.bound)]
            return {"op": "compare_ratio", "function": _COMPARE[op.op], "args": args, "factor": op.factor}
        case p.IsMember() as op:
            _use(out, "one_of")
            return {"op": "is_member", "args": [names[op.of]], "members": _strings(op.members)}
        case p.IsVoid() as op:
            _use(out, "is_none")
            return {"op": "is_void", "args": [names[op.of]]}
        case p.IsMade() as op:
            _use(out, "is_none", "YES")
            return {"op": "is_made", "name": quote(op.name)}
        case p.InStates() as op:
            _use(out, "in_states")
            return {"op": "in_states", "args": [names[op.of]], "members": _strings(op.states)}
        case p.Branch() as op:
            _use(out, "branch" if truth else "either")
            return {"op": "branch", "args": [names[n] for n in (op.when, op.then, op.otherwise)]}
        case p.Rank() as op:
            _use(out, "rank" if truth else "rank_value")
            pairs = [(names[a], names[r]) for a, r in op.members]
            return {"op": "rank", "pairs": pairs, "base": names[op.base]}
        case p.Selector() as op:
            _use(out, "one_of")
            return {"op": "selector", "name": quote(op.reading), "alternative": quote(op.alternative)}
        case p.Chosen() as op:
            _use(out, "chosen" if truth else "chosen_value")
            return {"op": "chosen", "pairs": [(names[a], names[v]) for a, v in op.arms]}
        case p.Gather() as op:
            return _gather(op, out, number)
        case p.Look() as op:
            _use(out, "lookup")
            return {"op": "look", "name": quote(op.table), "args": [names[n] for n in op.keys]}
        case p.Tabulate() as op:
            return _tabulate(op, out)
        case p.Norm() as op:
            return _norm(op, out, number)
        case p.Determined() as op:
            function = "determined" if truth else "determined_value"
            function += "" if op.reserved else "_power"
            _use(out, function)
            limits = f"{op.low}, {op.high}" if not truth and op.low is not None else ""
            return {"op": "determined", "function": function, "name": quote(op.name), "limits": limits}
        case p.DeemShown() as op:
            _use(out, "deem_shown" if truth else "deem_shown_value")
            args = [names[n] for n in (op.given, op.applies, op.value)]
            return {"op": "deem_shown", "name": quote(op.raw), "args": args}
        case p.NoRule():
            _use(out, "U" if truth else "OPEN")
            return {"op": "no_rule"}
        case p.NotEncoded():
            _use(out, "U" if truth else "OPEN")
            return {"op": "not_encoded"}
        case _:
            return _arithmetic(step.op, out)


def _arithmetic(op: p.Op, out: Code) -> dict[str, Any]:
    names = out.names
    match op:
        case p.Sum():
            function = "minus" if op.minus else "plus"
            _use(out, function)
            return {"op": "sum", "function": function, "args": [names[op.left], names[op.right]]}
        case p.Scale():
            _use(out, "times")
            return {"op": "scale", "args": [names[op.of]], "factor": op.factor}
        case p.Best():
            function = "greater" if op.greater else "lesser"
            _use(out, function)
            return {"op": "best", "function": function, "args": [names[op.left], names[op.right]]}
        case p.Move():
            _use(out, _MOVERS.get(op.unit, "move_days"))
            return {
                "op": "move",
                "args": [names[op.of]],
                "unit": op.unit,
                "amount": op.amount,
                "rounding": quote(op.rounding),
            }
        case p.MoveBy():
            _use(out, "move_by")
            return {"op": "move_by", "args": [names[op.of], names[op.amount]], "back": op.back}
        case p.Rolled():
            _use(out, "CALENDAR")
            return {"op": "rolled", "args": [names[op.of]]}
        case p.Elapsed():
            _use(out, "months_between" if op.unit in ("months", "years") else "days_between")
            args = [names[op.start], names[op.end]]
            return {"op": "span", "args": args, "unit": op.unit, "rounding": quote(op.rounding)}
        case _:
            pass
    raise TypeError(op)


def _strings(members: Sequence[str]) -> str:
    return "(" + "".join(f"{quote(m)}, " for m in members).rstrip(" ") + ")"


def _gather(op: p.Gather, out: Code, number: int) -> dict[str, Any]:
    member = code(op.member.steps, f"{out.ident}__member_{len(out.members) + 1}")
    member.results = [member.names[n] for n in op.member.results]
    out.members.append(member)
    out.used |= member.used
    function = {
        "count": "count",
        "different": "count_different",
        "any": "some",
        "every": "every",
        "sum": "total",
    }.get(op.kind, "pick")
    _use(out, function, "Looked")
    out.lists.append(f"m{number}")
    return {
        "op": "gather",
        "number": number,
        "member": member.ident,
        "name": quote(op.list),
        "kind": op.kind,
        "field": quote(op.field),
        "by": quote(op.by),
        "minimum": op.minimum,
        "ends": f", {op.least}, {op.most}" if op.least is not None or op.most is not None else "",
    }


def _tabulate(op: p.Tabulate, out: Code) -> dict[str, Any]:
    _use(out, "Table")
    cells = []
    for cell in op.cells:
        keys = "".join(
            f"({_strings(members) if members is not None else None}, {low}, {high}), "
            for members, low, high in cell.keys
        )
        if cell.value is None:
            _use(out, "NONE")
        cells.append((f"({keys.rstrip(' ')})", "NONE" if cell.value is None else out.names[cell.value]))
    ranges = []
    for key in op.keys:
        if key.type.kind == "enum":
            ranges.append(_strings(key.type.members))
        elif key.type.low is not None and key.type.high is not None:
            ranges.append(f"({key.type.low}, {key.type.high})")
        else:
            ranges.append("None")
    return {"op": "tabulate", "cells": cells, "ranges": "(" + "".join(f"{r}, " for r in ranges).rstrip(" ") + ")"}


def _norm(op: p.Norm, out: Code, number: int) -> dict[str, Any]:
    _use(out, "norm")
    if op.local:
        _use(out, "CALENDAR")

    def name(step: int | None) -> str:
        return "None" if step is None else out.names[step]

    return {
        "op": "norm",
        "state": f"n{number}",
        "deontic": quote(op.deontic),
        "when": name(op.when),
        "trigger": name(op.trigger),
        "limit": name(op.limit),
        "opens": name(op.opens),
        "strict": op.strict,
        "done": name(op.done),
        "may_precede": op.may_precede,
        "recurrent": op.recurrent,
        "immediate": op.immediate,
        "ended": None if op.ended is None else quote(op.ended),
        "survives": name(op.survives),
        "local": op.local,
        "now": 'CALENDAR.end_of_day(x["asked_on"])' if op.local else 'x["asked_on"]',
    }
