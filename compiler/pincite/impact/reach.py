"""What a change at some addresses can reach: questions, duties and provisions, each by the shortest way from what changes.

What is followed is the generated graph, from what is rested on to what rests on it, under any version of the law. That the words
of one place cite another is told beside it: no decision passes through a citation.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from pincite.finding.graph import LAW_KINDS, RESTS, Graph, Node

_WORDS_ONLY = "cites"


@dataclass(frozen=True, slots=True)
class Way:
    """Something reached, and what lies between it and what changes: the first of `nodes` stands there, the last is reached."""

    nodes: tuple[Node, ...]
    keys: tuple[str, ...]  # how each node after the first rests on the one before it

    @property
    def end(self) -> Node:
        """What is reached."""
        return self.nodes[-1]


@dataclass(frozen=True, slots=True)
class Reach:
    """What is reached: questions, and duties, rights and bans; other provisions, each by its nearest rule; what cites them.

    What stands in a changed place itself comes first, in the order of the law; then what is reached, the shortest way first.
    """

    changed: tuple[str, ...]
    questions: tuple[Way, ...]
    duties: tuple[Way, ...]
    provisions: tuple[Way, ...]
    citing: tuple[str, ...]
    ways: Mapping[str, Way]  # to every name reached, by its id; those that change among them


def reach(graph: Graph, first: Iterable[str], order: Sequence[str] = ()) -> Reach:
    """What a change of some nodes (places and what stands at them) can reach; addresses are told in their `order`."""
    at = {address: number for number, address in enumerate(order)}

    def placed(address: str) -> tuple[int, str]:
        return at.get(address, len(at)), address

    def by_way(way: Way) -> tuple[int, tuple[int, str], str]:
        return len(way.nodes), placed(way.end.address), way.end.id

    begun = sorted(id for id in set(first) if id in graph.nodes)
    before = _before(graph, begun)
    places = [graph.nodes[id].address for id in begun if graph.nodes[id].kind in LAW_KINDS]
    changed = tuple(sorted(set(places or [graph.nodes[id].address for id in begun]), key=placed))
    found = sorted((_way(graph, before, id) for id in before if graph.nodes[id].kind not in LAW_KINDS), key=by_way)
    cited = {e.source for e in graph.edges if e.key == _WORDS_ONLY and e.target in begun}
    nearest: dict[str, Way] = {}
    for way in found:
        if way.end.section and way.end.address not in changed and way.end.kind != "assertion":
            nearest.setdefault(way.end.address, way)
    return Reach(
        changed,
        tuple(way for way in found if way.end.kind == "question"),
        tuple(way for way in found if way.end.kind == "norm"),
        tuple(sorted(nearest.values(), key=lambda way: placed(way.end.address))),
        tuple(sorted({graph.nodes[id].address for id in cited} - set(changed), key=placed)),
        {way.end.id: way for way in found},
    )


def _before(graph: Graph, begun: Sequence[str]) -> dict[str, tuple[str, str] | None]:
    """What is reached from some nodes, each with the node before it on its shortest way and how it rests on it."""
    resting: dict[str, list[tuple[str, str]]] = {}
    for edge in graph.edges:
        if edge.key in RESTS and edge.key != _WORDS_ONLY:
            resting.setdefault(edge.target, []).append((edge.source, edge.key))
    before: dict[str, tuple[str, str] | None] = dict.fromkeys(begun)
    queue = deque(begun)
    while queue:
        here = queue.popleft()
        for there, key in sorted(resting.get(here, ())):
            if there not in before:
                before[there] = (here, key)
                queue.append(there)
    return before


def _way(graph: Graph, before: Mapping[str, tuple[str, str] | None], id: str) -> Way:
    nodes, keys = [graph.nodes[id]], []
    step = before[id]
    while step is not None:
        keys.append(step[1])
        nodes.append(graph.nodes[step[0]])
        step = before[step[0]]
    return Way(tuple(reversed(nodes)), tuple(reversed(keys)))
