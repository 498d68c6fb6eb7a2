"""What rests on what, from the generated graph: as it was on a day, around a place or name, or folded to Sections."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from pincite.deciding.linking import Law
from pincite.deciding.rulebook import NotFound, Rulebook
from pincite.finding.citing import find_citations, of_document
from pincite.runtime.facts import closest
from pincite.runtime.named import NamedTuple
from pincite.runtime.timeline import IN_FORCE, TEXT_NOT_HELD

LAW_KINDS = ("instrument", "section", "schedule", "item", "definition", "paragraph", "announcement")
GIVEN = ("fact", "reading", "determination")  # what comes from outside the rules
RESTS = ("needs", "excepted by", "deemed by", "subject to", "notwithstanding", "cites")  # what is followed
STANDS, PART_OF = "stands at", "part of"


class Node(NamedTuple):
    """A name of the rules, a place of the law, or what it cites outside of them.

    `name` is its name in plain words, `section` the Section or schedule it stands in (empty for what stands in none).
    """

    id: str
    kind: str
    name: str
    title: str
    address: str
    citation: str
    section: str


class Edge(NamedTuple):
    """`source` rests on `target`, in the way of `key`; `versions` of what makes it so, as (address, number)."""

    source: str
    target: str
    key: str
    versions: tuple[tuple[str, int], ...] = ()


class Graph(NamedTuple):
    """Nodes by id, and edges."""

    nodes: dict[str, Node]
    edges: tuple[Edge, ...]
    about: dict[str, Any]


def read(book: Rulebook) -> Graph:
    """The graph of a package. Raises `NotAsBuilt`."""
    document = book.checkers.json("graph.json")
    nodes = {node["id"]: Node(**node) for node in document["nodes"]}
    edges = tuple(
        Edge(e["source"], e["target"], e["key"], tuple((address, number) for address, number in e.get("versions", ())))
        for e in document["edges"]
    )
    return Graph(nodes, edges, document["graph"])


def as_node_link(graph: Graph) -> dict[str, Any]:
    """The graph as node-link data, which networkx reads (`node_link_graph(data, edges="edges")`)."""
    edges = []
    for edge in graph.edges:
        document: dict[str, Any] = {"source": edge.source, "target": edge.target, "key": edge.key}
        edges.append(document | ({"versions": [list(v) for v in edge.versions]} if edge.versions else {}))
    nodes = [node._asdict() for node in graph.nodes.values()]
    return {"directed": True, "multigraph": True, "graph": graph.about, "nodes": nodes, "edges": edges}


def _only(graph: Graph, ids: Collection[str], edges: Iterable[Edge] | None = None) -> Graph:
    """The part of a graph that has these nodes."""
    nodes = {id: node for id, node in graph.nodes.items() if id in ids}
    kept = graph.edges if edges is None else edges
    return Graph(nodes, tuple(e for e in kept if e.source in nodes and e.target in nodes), graph.about)


# ---- on a day -------------------------------------------------------------------------------------------------------


def on_day(graph: Graph, book: Rulebook, day: int, known: int) -> Graph:
    """What was in force on a day, and rested on what then. Days are ordinals."""
    law = Law(book, known)
    rules: set[tuple[str, str, int]] = set()
    places: dict[str, int] = {}
    for code in book.instruments:
        part = book.part(code)
        for place in part.places():
            status = law.status(part, place.timeline, day)
            if status.kind in (IN_FORCE, TEXT_NOT_HELD):
                places[place.address] = status.version
        for rule in part.all_rules():
            if rule.timeline is not None and law.status(part, rule.timeline, day).kind == IN_FORCE:
                rules.add((f"{code}.{rule.name}", rule.address, rule.version))
    named = {name for name, _, _ in rules}
    edges = [edge for edge in graph.edges if _holds(edge, graph, rules, places)]
    touched = {id for edge in edges if edge.key in RESTS for id in (edge.source, edge.target)}
    kept = set()
    for id, node in graph.nodes.items():
        if node.kind in LAW_KINDS:
            there = id in places or id in book.instruments
        elif node.kind in GIVEN or not node.section:
            there = id in touched and (node.address in places or not node.section)
        else:
            there = id in named
        if there:
            kept.add(id)
    return _only(graph, kept, edges)


def _holds(edge: Edge, graph: Graph, rules: set[tuple[str, str, int]], places: dict[str, int]) -> bool:
    """Whether a version that makes an edge is in force."""
    if not edge.versions:
        return True
    if graph.nodes[edge.source].kind in LAW_KINDS:
        return any(places.get(address) == number for address, number in edge.versions)
    maker = edge.target if edge.key in ("excepted by", "deemed by") else edge.source
    return any((maker, address, number) in rules for address, number in edge.versions)


# ---- around a place or a name ---------------------------------------------------------------------------------------


def start(graph: Graph, book: Rulebook, cite: str) -> set[str]:
    """The nodes that an address, a name or a citation stands for. Raises `NotFound` with what may have been meant."""
    plain = " ".join(cite.split()).replace("\u201c", '"').replace("\u201d", '"')
    spelled = {plain, *_canonical(plain, book)}
    places = [n for n in graph.nodes.values() if n.kind in LAW_KINDS and spelled & {n.id, n.citation}]
    if not places:
        places = [n for n in graph.nodes.values() if n.kind in LAW_KINDS and n.id.casefold() == plain.casefold()]
    if places:
        inside = {id for id in graph.nodes if any(_inside(id, place.id) for place in places)}
        there = {e.source for e in graph.edges if e.key == STANDS and e.target in inside}
        return inside | {id for id in there if graph.nodes[id].kind != "assertion"}
    exact = [id for id in graph.nodes if id in spelled]
    questions = [f"{q.instrument}.{q.name}" for q in book.questions.values() if q.id == plain]
    names = (
        exact
        or questions
        or [id for id, n in graph.nodes.items() if n.section + n.address and id.endswith(f".{plain}")]
    )
    if len(names) > 1:
        raise NotFound(f"`{cite}` is the end of several names: {', '.join(names)}")
    if names:
        return set(names)
    near = closest(plain, [*graph.nodes, *(id.partition(".")[2] for id in graph.nodes)])
    raise NotFound(f"there is no place or rule `{cite}`" + (f"; did you mean {near}?" if near else ""))


def _canonical(text: str, book: Rulebook) -> set[str]:
    """A text that is one citation, written canonically."""
    found = list(find_citations(text, of_document(book.checkers.json("names.json")["citations"])))
    if len(found) == 1 and found[0].written == text:
        return {found[0].canonical, found[0].address} - {""}
    return set()


def _inside(address: str, outer: str) -> bool:
    return address == outer or (address.startswith(outer) and address[len(outer)] in "(. ")


def around(graph: Graph, first: set[str], depth: int, reverse: bool) -> Graph:
    """What some nodes rest on, up to `depth` steps away; with `reverse`, what rests on them."""
    follow: dict[str, list[str]] = {}
    for edge in graph.edges:
        if edge.key in RESTS:
            here, there = (edge.target, edge.source) if reverse else (edge.source, edge.target)
            follow.setdefault(here, []).append(there)
    seen, level = set(first), set(first)
    for _ in range(depth):
        level = {there for id in level for there in follow.get(id, ())} - seen
        if not level:
            break
        seen |= level
    joined = {id for e in graph.edges if e.key in RESTS and {e.source, e.target} <= seen for id in (e.source, e.target)}
    places = {id for id in seen if graph.nodes[id].kind in LAW_KINDS}
    shown = {id for id in seen if id in joined or id not in places}
    return _only(graph, shown or {min(first, key=len)})


# ---- folded to Sections ---------------------------------------------------------------------------------------------


def folded(graph: Graph) -> Graph:
    """The graph of Sections and schedules: one rests on another if a rule or the words of it do, so often."""
    counts: dict[tuple[str, str, str], int] = {}
    for edge in graph.edges:
        source, target = graph.nodes[edge.source], graph.nodes[edge.target]
        if edge.key not in RESTS or source.kind == "assertion":
            continue
        a, b = _home(graph, source), _home(graph, target)
        if a and b and a != b:
            key = (a, b, "cites" if edge.key == "cites" else "rests on")
            counts[key] = counts.get(key, 0) + 1
    ends = {id for a, b, _ in counts for id in (a, b)}
    kept = {id for id, n in graph.nodes.items() if n.kind in ("section", "schedule", "announcement") or id in ends}
    edges = [Edge(a, b, key, (("", count),)) for (a, b, key), count in sorted(counts.items())]
    return _only(graph, kept, edges)


def _home(graph: Graph, node: Node) -> str:
    """What a node folds into: its Section; itself where it stands outside the rules; nothing for a fact."""
    if node.section:
        return node.section if node.section in graph.nodes else ""
    return "" if node.kind in GIVEN else node.id
