"""Everything declared decides something: readings, rules and determinations that nothing uses are named."""

from __future__ import annotations

import networkx as nx

from pincite.diagnostics import Found
from pincite.ir import timed
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
        elif isinstance(symbol, Determination) and key not in used:
            found.add(
                "P705",
                symbol.span,
                f"no question or norm rests on the determination `{key.partition('.')[2]}`",
                law=symbol.address,
            )
    told: set[str] = set()
    for rule in program.rules:
        key = rule.rule.key
        if key not in used and key not in told and rule.rule.kind not in ("question", "norm", "assertion"):
            told.add(key)
            only = " (examples do)" if key in asked else ""
            found.add(
                "P705",
                rule.rule.span,
                f"no question, norm or other rule uses `{key.partition('.')[2]}`{only}",
                law=rule.rule.address,
            )
