"""What a change at some addresses can reach: questions, duties and provisions, each by the shortest way from what changes.

What is followed is the generated graph, from what is rested on to what rests on it, under any version of the law. That the words
of one place cite another is told beside it: no decision passes through a citation.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
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
    """What is reached: questions, and duties, rights and bans, shortest way first; provisions and names; what cites them."""

    changed: tuple[str, ...]
    questions: tuple[Way, ...]
    duties: tuple[Way, ...]
    provisions: tuple[str, ...]
    citing: tuple[str, ...]
    names: frozenset[str]  # ids of every rule reached, those that change among them


def reach(graph: Graph, first: Iterable[str], order: Sequence[str] = ()) -> Reach:
    """What a change of some nodes (places and what stands at them) can reach; addresses are told in their `order`."""
    at = {address: number for number, address in enumerate(order)}

    def placed(address: str) -> tuple[int, str]:
        return at.get(address, len(at)), address

    begun = sorted(id for id in set(first) if id in graph.nodes)
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
    places = [graph.nodes[id].address for id in begun if graph.nodes[id].kind in LAW_KINDS]
    changed = tuple(sorted(set(places or [graph.nodes[id].address for id in begun]), key=placed))
    rules = [graph.nodes[id] for id in before if graph.nodes[id].kind not in LAW_KINDS]
    cited = {e.source for e in graph.edges if e.key == _WORDS_ONLY and e.target in begun}
    return Reach(
        changed,
        tuple(_way(graph, before, node.id) for node in rules if node.kind == "question"),
        tuple(_way(graph, before, node.id) for node in rules if node.kind == "norm"),
        tuple(sorted({node.address for node in rules if node.section} - set(changed), key=placed)),
        tuple(sorted({graph.nodes[id].address for id in cited} - set(changed), key=placed)),
        frozenset(node.id for node in rules),
    )


def _way(graph: Graph, before: dict[str, tuple[str, str] | None], id: str) -> Way:
    nodes, keys = [graph.nodes[id]], []
    step = before[id]
    while step is not None:
        keys.append(step[1])
        nodes.append(graph.nodes[step[0]])
        step = before[step[0]]
    return Way(tuple(reversed(nodes)), tuple(reversed(keys)))
