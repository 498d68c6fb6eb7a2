"""Everything declared decides something: readings, rules and determinations that nothing uses are named."""

from __future__ import annotations

import networkx as nx

from pincite.diagnostics import Found
from pincite.ir import timed, typed
from pincite.ir.resolved import Determination, Reading


def reach(program: timed.Program, found: Found) -> None:
    """Report readings that decide nothing, and rules that no question, norm or example reaches."""
    source = program.typed.resolved
    roots = [r.rule.key for r in program.rules if r.rule.kind in ("question", "norm")]
    asked = {f"{e.instrument}.{x.name.name}" for e in source.examples for x in e.example.expect}
    used: set[str] = set()
    for root in roots:
        if root not in used:
            used |= {root} | nx.descendants(program.graph, root)
    for key, symbol in source.symbols.items():
        if isinstance(symbol, Reading) and not program.graph.pred[key]:
            found.add(
                "P704",
                symbol.span,
                f"the reading `{key.partition('.')[2]}` decides nothing",
                help=f"use it: define NAME by {key.partition('.')[2]}",
                law=symbol.address,
            )
        elif isinstance(symbol, Determination) and key not in used and not _users(program, key):
            name = key.partition(".")[2]
            found.add(
                "P705",
                symbol.span,
                f"no question, duty, right, ban or other rule rests on the determination `{name}`",
                help=f"name it where the law lets the office decide, for instance: define NAME as {name}; else take it away",
                law=symbol.address,
            )
    told: set[str] = set()
    for rule in program.rules:
        key = rule.rule.key
        if key in used or key in told or rule.rule.kind in ("question", "norm", "assertion") or _users(program, key):
            continue
        told.add(key)
        name = key.partition(".")[2]
        only = " (examples do)" if key in asked else ""
        found.add(
            "P705",
            rule.rule.span,
            f"no question, duty, right, ban or other rule uses `{name}`{only}",
            help=_use(rule.rule, name),
            law=rule.rule.address,
        )


def _users(program: timed.Program, key: str) -> list[str]:
    """The names that use one, assertions apart: where one of those is not used either, it is that which is reported."""
    return [user for user in program.graph.pred[key] if ".assert:" not in user]


def _use(rule: typed.Rule, name: str) -> str:
    if rule.kind == "table":
        return f"look it up where the law does: table {name} at ...; else take it away"
    if rule.kind in ("exception", "deemed"):
        return "it changes what nothing asks for: ask for that, or take both away"
    return f'name it where the law uses it, or ask it: question NAME "...?", answer {name}; else take it away'
