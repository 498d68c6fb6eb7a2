"""typed -> graph: which name needs which. A cycle is one diagnostic, with a label on each of its edges."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import islice, pairwise

import networkx as nx

from pincite.diagnostics import Found, Label, Outcome
from pincite.ir import typed as t
from pincite.ir import walk
from pincite.ir.phrases import plain_name
from pincite.ir.resolved import Determination, Exceptional, Fact, Reading, Term
from pincite.source import Span

_MOST_CYCLES = 1000  # of one knot of names; the first real one is reported


def depend(program: t.Program) -> Outcome[nx.DiGraph[str]]:
    """The dependency graph of all names. An edge carries the spans and periods of the rules that make it."""
    found = Found()
    graph: nx.DiGraph[str] = nx.DiGraph()
    for key, symbol in program.resolved.symbols.items():
        if isinstance(symbol, Fact | Determination | Reading):
            graph.add_node(key, kind=type(symbol).__name__.lower())
    for rule in program.rules:
        graph.add_node(rule.key, kind=rule.kind)
    for rule in program.rules:
        for target in _needs(rule):
            _edge(graph, rule.key, target, rule.span, rule.term)
        match rule.body:
            case t.ExceptionBody():
                _edge(graph, rule.body.target, rule.key, rule.span, rule.term)
            case t.DeemedBody():
                _edge(graph, rule.body.target, rule.key, rule.span, rule.term)
            case _:
                pass
    _cycles(program, graph, found)
    _priorities(program, found)
    return Outcome(graph, tuple(found))


def _needs(rule: t.Rule) -> Iterator[str]:
    for part in walk.needs(rule):
        match part:
            case t.FactRef() | t.RuleRef():
                yield part.key
            case t.Lookup():
                yield part.table
            case t.Choose():
                yield part.reading
            case t.Count() | t.Exists() | t.Every() | t.Total() | t.Pick():
                yield part.list
            case _:
                pass


def _edge(graph: nx.DiGraph[str], source: str, target: str, span: Span, term: Term) -> None:
    if not graph.has_edge(source, target):
        graph.add_edge(source, target, made=[])
    graph.edges[source, target]["made"].append((span, term))


# ---- cycles ---------------------------------------------------------------------------------------------------------


def _cycles(program: t.Program, graph: nx.DiGraph[str], found: Found) -> None:
    days = {note.action.id: note.action.effective for i in program.resolved.instruments for note in i.actions}
    for knot in nx.strongly_connected_components(graph):
        if len(knot) == 1 and not graph.has_edge(*(name := next(iter(knot)), name)):
            continue
        names = sorted(knot)
        for cycle in islice(_circles(graph, names), _MOST_CYCLES):
            edges = [(a, b) for a, b in pairwise([*cycle, cycle[0]])]
            made = _together([graph.edges[edge]["made"] for edge in edges], days)
            if made is not None:
                _report(edges, made, program, found)
                break


def _circles(graph: nx.DiGraph[str], names: list[str]) -> Iterator[list[str]]:
    """The circles in a knot of names, in an order that is the same in every process.

    The search goes through sets; those of numbers have one order, those of words one for each seed of their hashes.
    """
    numbers = {name: number for number, name in enumerate(names)}
    part: nx.DiGraph[int] = nx.DiGraph()
    part.add_nodes_from(range(len(names)))
    part.add_edges_from((numbers[a], numbers[b]) for a in names for b in graph[a] if b in numbers)
    for circle in nx.simple_cycles(part):
        yield [names[number] for number in circle]


def _together(made: list[list[tuple[Span, Term]]], days: dict[str, int]) -> list[Span] | None:
    """A choice of one rule for each edge such that all are in force on some day; None if there is none."""
    last = date.max.toordinal()

    def choose(place: int, start: int, end: int) -> list[Span] | None:
        if place == len(made):
            return []
        for span, term in made[place]:
            low = max(start, days.get(term.since or "", 1))
            high = min(end, days.get(term.until or "", last + 1) - 1)
            if low <= high:
                rest = choose(place + 1, low, high)
                if rest is not None:
                    return [span, *rest]
        return None

    return choose(0, 1, last)


def _report(edges: list[tuple[str, str]], spans: list[Span], program: t.Program, found: Found) -> None:
    first = min(range(len(edges)), key=lambda n: (spans[n].path, spans[n].line))
    turned = [(edges[(first + n) % len(edges)], spans[(first + n) % len(edges)]) for n in range(len(edges))]
    labels = [Label(span, f"`{plain_name(a)}` needs `{plain_name(b)}`") for (a, b), span in turned]
    names = " -> ".join(plain_name(a) for (a, _), _ in turned) + f" -> {plain_name(turned[0][0][0])}"
    law = next((r.address for r in program.rules if r.key == turned[0][0][0]), None)
    found.add(
        "P501",
        turned[0][1],
        f"a definition depends on itself: {names}",
        label=labels[0].text,
        also=labels[1:],
        help="one of them must be said without the others" if len(turned) > 1 else "say it without itself",
        law=law,
    )


# ---- priorities of exceptions ---------------------------------------------------------------------------------------


def _priorities(program: t.Program, found: Found) -> None:
    ranks: nx.DiGraph[str] = nx.DiGraph()
    for rule in program.resolved.rules:
        if isinstance(rule.body, Exceptional):
            for lower in rule.body.over:
                ranks.add_edge(rule.key, lower.name, span=lower.span, address=rule.address)
    for knot in nx.strongly_connected_components(ranks):
        edges = [(a, b, made) for a, b, made in ranks.edges(sorted(knot), data=True) if b in knot]
        if not edges:
            continue
        edges.sort(key=lambda edge: edge[2]["span"])
        labels = [Label(made["span"], f"`{plain_name(a)}` ranks above `{plain_name(b)}`") for a, b, made in edges]
        names = ", ".join(plain_name(name) for name in sorted(knot))
        alone = f"the exception `{names}` ranks above itself"
        found.add(
            "P502",
            labels[0].span,
            alone if len(knot) == 1 else f"exceptions rank above each other in a circle: {names}",
            label=labels[0].text,
            also=labels[1:],
            help="take this `over` line away" if len(edges) == 1 else "take one of the `over` lines away",
            law=edges[0][2]["address"],
        )
