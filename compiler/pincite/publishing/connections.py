"""What a Section rests on, and what rests on it: as a list that leads there, and as a picture where one can be drawn."""

from __future__ import annotations

from collections.abc import Iterable

from pincite.finding.dot import as_dot
from pincite.finding.graph import GIVEN, RESTS, Graph, Node, folded
from pincite.publishing.shell import anchor, listed, text
from pincite.publishing.site import Head, Site, Spot


def picture_path(page: str) -> str:
    """The path of the picture on a page of what rests on what."""
    return page.removesuffix(".html") + ".graph.svg"


def graphs(site: Site) -> Iterable[tuple[str, str]]:
    """The pictures, as Graphviz reads them: one of all Sections, and for each Section one of what is next to it."""
    whole = folded(site.graph)
    titles = ", ".join(part.citation for part in site.parts)
    yield "index.graph.svg", as_dot(whole, f"{titles}: what rests on what")
    for heads in site.heads.values():
        for head in heads:
            address = head.place.address
            if address not in whole.nodes:
                continue
            near = {e.target for e in whole.edges if e.source == address}
            near |= {e.source for e in whole.edges if e.target == address}
            if near:
                edges = tuple(e for e in whole.edges if address in (e.source, e.target))
                nodes = {id_: node for id_, node in whole.nodes.items() if id_ in near | {address}}
                title = f"{head.place.citation}: what it rests on, and what rests on it"
                yield picture_path(head.page), as_dot(Graph(nodes, edges, whole.about), title)


def connections(site: Site, head: Head, pictures: dict[str, str]) -> str:
    """The lists of a Section and its picture, if one was drawn."""
    graph, address = site.graph, head.place.address
    out: dict[str, dict[str, None]] = {}
    back: dict[str, dict[str, None]] = {}
    for edge in graph.edges:
        source, target = graph.nodes[edge.source], graph.nodes[edge.target]
        if edge.key not in RESTS or (target.kind in GIVEN and not target.section):
            continue
        if source.section == address != target.section:
            out.setdefault(target.section or target.citation, {})[_named(target)] = None
        elif target.section == address != source.section and source.section and source.kind != "assertion":
            back.setdefault(source.section, {})[_named(source)] = None
    matter = _list(site, head, "It rests on", out) + _list(site, head, "What rests on it", back)
    path = picture_path(head.page)
    if path in pictures and matter:
        name = text(path.rpartition("/")[2])
        matter += (
            f'<figure><a href="{name}"><img src="{name}" alt="The same as a picture: arrows run from what '
            'rests to what it rests on"></a><figcaption>An arrow runs from what rests to what it rests on; the number says '
            "by how many rules or words. The picture opens alone, to be read large.</figcaption></figure>"
        )
    return matter


def _named(node: Node) -> str:
    return node.name or node.address


def _list(site: Site, head: Head, heading: str, found: dict[str, dict[str, None]]) -> str:
    rows = []
    for where, names in sorted(found.items(), key=lambda entry: (entry[0] not in site.spots, entry[0])):
        there = anchor(head.page, site.spots[where], where) if where in site.spots else text(where)
        said = ", ".join(_name(site, head, name) for name in names if name != where)
        rows.append(f"{there}{': ' if said else ''}{said}")
    return f"<h3>{text(heading)}</h3>{listed(rows)}" if rows else ""


def _name(site: Site, head: Head, name: str) -> str:
    spot: Spot | None = site.spots.get(name) or site.named(head.part, name)
    return anchor(head.page, spot, name) if spot is not None else text(name)
