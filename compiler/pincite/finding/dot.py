"""A graph as Graphviz reads it (DOT): rules in boxes of their Section, with their plain names and addresses."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from pincite.finding.graph import LAW_KINDS, PART_OF, STANDS, Edge, Graph, Node

_WIDE = 30  # characters of a line in a box
_SHAPES = {
    "question": 'shape=box, style="rounded,filled,bold", fillcolor="#dbe9f6", color="#1f4e79"',
    "exception": 'shape=box, style="rounded,filled", fillcolor="#fbe3d6", color="#b4480f"',
    "norm": 'shape=box, style="rounded,filled", fillcolor="#e6f2e1", color="#3d7a2a"',
    "table": 'shape=box3d, style="filled", fillcolor="#ffffff", color="#555555"',
    "fact": 'shape=box, style="filled", fillcolor="#f2f2f2", color="#999999"',
    "reading": 'shape=hexagon, style="filled", fillcolor="#fff5cc", color="#9a7d00"',
    "determination": 'shape=box, peripheries=2, style="filled", fillcolor="#ece4f4", color="#6a4691"',
    "place": 'shape=note, style="filled", fillcolor="#ffffff", color="#555555"',
    "outside": 'shape=box, style="dashed", color="#555555"',
    "rule": 'shape=box, style="rounded,filled", fillcolor="#ffffff", color="#555555"',
}
_LINES = {
    "needs": 'color="#555555"',
    "rests on": 'color="#555555"',
    "excepted by": 'color="#b4480f", fontcolor="#b4480f", style="dashed"',
    "deemed by": 'color="#6a4691", fontcolor="#6a4691", style="dashed"',
    "subject to": 'color="#b4480f", fontcolor="#b4480f", style="dotted"',
    "notwithstanding": 'color="#b4480f", fontcolor="#b4480f", style="dotted"',
    "cites": 'color="#1f4e79", fontcolor="#1f4e79", style="dotted"',
}
_SILENT = ("needs", "rests on")  # lines that need no word beside them


def quoted(text: str) -> str:
    """A text as a DOT string: no character of it can end the string, start an escape, or be obeyed by a terminal."""
    clean = "".join(c if c.isprintable() else "\n" if c == "\n" else " " for c in text)
    return '"' + clean.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def as_dot(graph: Graph, title: str) -> str:
    """The graph in DOT; each Section is a box that holds what stands in it, unless the nodes are the Sections themselves."""
    lines = [
        "digraph law {",
        f'  graph [rankdir="LR", fontname="Helvetica", labelloc="t", fontsize=16, label={quoted(title)}, '
        "nodesep=0.25, ranksep=0.7];",
        '  node [fontname="Helvetica", fontsize=11];',
        '  edge [fontname="Helvetica", fontsize=9];',
    ]
    boxes: dict[str, list[Node]] = {}
    for node in graph.nodes.values():
        whole = node.kind in LAW_KINDS and node.id == node.section
        boxes.setdefault("" if whole else node.section, []).append(node)
    for number, (section, nodes) in enumerate(sorted(boxes.items())):
        if not section:
            lines += [f"  {_node(node)}" for node in nodes]
            continue
        lines += [
            f"  subgraph cluster_{number} {{",
            f'    graph [label={quoted(section)}, color="#bbbbbb", fontsize=13, style="rounded"];',
            *(f"    {_node(node)}" for node in nodes),
            "  }",
        ]
    lines += [f"  {line}" for line in _edges(graph.edges)]
    return "\n".join([*lines, "}"]) + "\n"


def _node(node: Node) -> str:
    shape = node.kind
    if node.kind in LAW_KINDS:
        shape = "place"
    elif node.kind not in _SHAPES:
        shape = "rule"
    return f"{quoted(node.id)} [label={quoted(_label(node))}, tooltip={quoted(node.title)}, {_SHAPES[shape]}];"


def _label(node: Node) -> str:
    """What a box says: the plain name, and below it what it is and where it stands."""
    if node.kind in LAW_KINDS:
        return "\n".join([node.id, *textwrap.wrap(node.title, _WIDE)])
    words = node.title if node.kind in ("question", "outside", "assertion") else node.name
    if node.kind == "outside":
        return "\n".join([node.id, *textwrap.wrap(words, _WIDE)])
    kind = {"define": "", "norm": "duty, right or ban"}.get(node.kind, node.kind)
    below = ", ".join(piece for piece in (kind, node.address if node.section else "") if piece)
    return "\n".join([*textwrap.wrap(words, _WIDE), *([below] if below else [])])


def _edges(edges: tuple[Edge, ...]) -> Iterator[str]:
    for edge in edges:
        if edge.key in (PART_OF, STANDS):  # told by the box and by the address in it
            continue
        count = edge.versions[0][1] if edge.versions and not edge.versions[0][0] else 1
        words = "" if edge.key in _SILENT else edge.key
        label = f"{words} {count}".strip() if count > 1 else words
        said = f"label={quoted(label)}, " if label else ""
        yield f"{quoted(edge.source)} -> {quoted(edge.target)} [{said}{_LINES.get(edge.key, '')}];"
