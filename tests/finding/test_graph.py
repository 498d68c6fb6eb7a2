"""The graph of what rests on what: complete, the same as networkx reads it, cut by day, place and distance, drawn safely."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from datetime import date
from typing import Any

import networkx as nx
import pytest

from pincite.backends.emit import emit
from pincite.deciding.api import rulebook
from pincite.deciding.rulebook import NotFound, Rulebook
from pincite.finding import graph as g
from pincite.finding.dot import as_dot, quoted
from pincite.proving.loading import loaded
from projects import FACTS, FOLDER, PART, compiled

LATEST = date(2026, 1, 1).toordinal()
RULES = {
    f"{FOLDER}/part.pin": PART + "    amends 9999.30\n",
    f"{FOLDER}/facts.pin": FACTS,
    f"{FOLDER}/section_10.pin": """\
section 9999.10 "Licences"

a)
  | A trainee may sit the examination, subject to subsection (b) and Appendix A, as 9 ILCS 1/2 says.

  define able as hours_done is at least 100 hours
    subject to (b)

  question may_sit "May the trainee sit?"
    answer able

  assert "Nobody sits without an hour"
    not may_sit or hours_done is at least 1 hours

b)
  | A sentenced trainee may not; see 9999.30 and 20 Ill. Adm. Code 8888.10(b) and subsections (a), (y) and (z).

  exception sentence to able
    when sentenced
    then no
""",
    f"{FOLDER}/section_30.pin": """\
section 9999.30 "Averages"

until 5 Ill. Reg. 50
  | The average is 70%. Section 9999.10(a) applies.
  define enough as written_average is at least 70%
since 5 Ill. Reg. 50
  | The average is 60%.
  define enough as all of
    written_average is at least 60%
    hours_done is at least 1 hours

question passed "Has the trainee passed?"
  answer enough
""",
}


@pytest.fixture(scope="module")
def book() -> Iterator[Rulebook]:
    with loaded(compiled(RULES).plan, "regs") as made:
        yield made


@pytest.fixture(scope="module")
def graph(book: Rulebook) -> g.Graph:
    return g.read(book)


def triples(graph: g.Graph) -> set[tuple[str, str, str]]:
    return {(e.source, e.target, e.key) for e in graph.edges if e.key in g.RESTS}


def in_order(entry: dict[str, Any]) -> str:
    return json.dumps(entry, sort_keys=True)


def test_it_holds_every_way_in_which_one_thing_rests_on_another(graph: g.Graph) -> None:
    assert triples(graph) == {
        ("9999.able", "9999.hours_done", "needs"),
        ("9999.may_sit", "9999.able", "needs"),
        ("9999.assert:1", "9999.may_sit", "needs"),
        ("9999.assert:1", "9999.hours_done", "needs"),
        ("9999.able", "9999.sentence", "excepted by"),
        ("9999.sentence", "9999.sentenced", "needs"),
        ("9999.able", "9999.10(b)", "subject to"),
        ("9999.10(a)", "9999.10(b)", "cites"),
        ("9999.10(a)", "9 ILCS 1/2", "cites"),
        ("9999.10(b)", "9999.10(a)", "cites"),
        ("9999.10(b)", "9999.30", "cites"),
        ("9999.10(b)", "20 Ill. Adm. Code 8888.10(b)", "cites"),
        ("9999.30", "9999.10(a)", "cites"),
        ("9999.enough", "9999.written_average", "needs"),
        ("9999.enough", "9999.hours_done", "needs"),
        ("9999.passed", "9999.enough", "needs"),
    }
    assert graph.nodes["9 ILCS 1/2"].kind == "outside"
    assert graph.nodes["9999.may_sit"].title == "May the trainee sit?"
    assert graph.nodes["9999.10(b)"].section == "9999.10"


@pytest.mark.parametrize("which", ["invented", "law"])
def test_it_is_what_networkx_reads_and_writes(book: Rulebook, which: str) -> None:
    here = book if which == "invented" else rulebook("pincite_il")
    document = here.checkers.json("graph.json")
    again: dict[str, Any] = nx.node_link_data(nx.node_link_graph(document, edges="edges"), edges="edges")
    for name in ("nodes", "edges"):
        assert sorted(map(in_order, again[name])) == sorted(map(in_order, document[name]))
    assert {k: again[k] for k in ("directed", "multigraph", "graph")} == {
        k: document[k] for k in ("directed", "multigraph", "graph")
    }
    assert g.as_node_link(g.read(here)) == document


@pytest.mark.parametrize("which", ["invented", "law"])
def test_every_node_has_an_address_and_every_edge_its_nodes(book: Rulebook, which: str) -> None:
    graph = g.read(book if which == "invented" else rulebook("pincite_il"))
    assert [node.id for node in graph.nodes.values() if not node.address or not node.citation or not node.name] == []
    assert [e for e in graph.edges if e.source not in graph.nodes or e.target not in graph.nodes] == []


def test_it_is_the_graph_of_the_compiler() -> None:
    made = compiled(RULES)
    document = json.loads(emit(made.plan, "invented", "regs", "invented", "1.0")["invented/graph.json"])
    rests = {(e["source"], e["target"]) for e in document["edges"] if e["key"] in ("needs", "excepted by", "deemed by")}
    assert rests == set(made.timed.graph.edges)
    assert set(made.timed.graph.nodes) <= {node["id"] for node in document["nodes"]}


def test_on_a_day_only_what_was_in_force_is_left(book: Rulebook, graph: g.Graph) -> None:
    before = g.on_day(graph, book, date(2010, 1, 1).toordinal(), LATEST)
    after = g.on_day(graph, book, date(2021, 1, 1).toordinal(), LATEST)
    assert ("9999.30", "9999.10(a)", "cites") in triples(before)
    assert ("9999.enough", "9999.hours_done", "needs") not in triples(before)
    assert ("9999.30", "9999.10(a)", "cites") not in triples(after)
    assert ("9999.enough", "9999.hours_done", "needs") in triples(after)
    nothing = g.on_day(graph, book, date(1990, 1, 1).toordinal(), LATEST)
    assert set(nothing.nodes) == {"9999"}


def test_around_a_name_the_distance_and_the_direction_count(book: Rulebook, graph: g.Graph) -> None:
    first = g.start(graph, book, "may_sit")
    assert first == {"9999.may_sit"}
    assert set(g.around(graph, first, 0, False).nodes) == {"9999.may_sit"}
    assert set(g.around(graph, first, 1, False).nodes) == {"9999.may_sit", "9999.able"}
    two = set(g.around(graph, first, 2, False).nodes)
    assert two == {"9999.may_sit", "9999.able", "9999.hours_done", "9999.sentence", "9999.10(b)"}
    back = set(g.around(graph, g.start(graph, book, "sentenced"), 2, True).nodes)
    assert back == {"9999.sentenced", "9999.sentence", "9999.able"}


@pytest.mark.parametrize(
    ("cite", "some"),
    [
        ("9999.10(a)", {"9999.10(a)", "9999.able", "9999.may_sit"}),
        ("20 Ill. Adm. Code 9999.10(a)", {"9999.10(a)", "9999.able", "9999.may_sit"}),
        ("20 Illinois  Administrative Code 9999.10(a)", {"9999.10(a)", "9999.able", "9999.may_sit"}),
        ("9 ILCS 1/2", {"9 ILCS 1/2"}),
        ("9 Ill. Comp. Stat. 1/2", {"9 ILCS 1/2"}),
        ("part9999.section_10.may_sit", {"9999.may_sit"}),
        ("9999.hours_done", {"9999.hours_done"}),
    ],
)
def test_what_is_asked_for_can_be_an_address_a_citation_or_a_name(
    book: Rulebook, graph: g.Graph, cite: str, some: set[str]
) -> None:
    assert g.start(graph, book, cite) == some


def test_what_is_not_there_is_told_with_what_may_be_meant(book: Rulebook, graph: g.Graph) -> None:
    with pytest.raises(NotFound, match=r"did you mean may_sit\?"):
        g.start(graph, book, "may_sti")
    with pytest.raises(NotFound, match="no place or rule"):
        g.start(graph, book, "\x1b[31m")


def test_folded_to_sections_rules_and_citations_are_counted(graph: g.Graph) -> None:
    folded = g.folded(graph)
    assert set(folded.nodes) == {"9999.10", "9999.30", "9 ILCS 1/2", "20 Ill. Adm. Code 8888.10(b)"}
    counted = {(e.source, e.target, e.key): e.versions[0][1] for e in folded.edges}
    assert counted[("9999.10", "9999.30", "cites")] == 1
    assert counted[("9999.30", "9999.10", "cites")] == 1


# ---- drawn ----------------------------------------------------------------------------------------------------------

EVIL = 'a"; evil [label="x"]; "\\N\\" <b>&\x1b[31m\x00\u202e</svg><script>'


def test_a_hostile_text_stays_inside_its_string() -> None:
    text = quoted(EVIL)
    assert re.fullmatch(r'"(?:[^"\\]|\\["\\n])*"', text)
    assert "\x1b" not in text
    assert "\x00" not in text
    assert "\u202e" not in text


def hostile() -> g.Graph:
    node = g.Node(EVIL, "define", EVIL, EVIL, EVIL, EVIL, EVIL)
    other = g.Node("b", "question", "b", EVIL, "9999.1", EVIL, "9999.1")
    return g.Graph({EVIL: node, "b": other}, (g.Edge(EVIL, "b", EVIL), g.Edge("b", EVIL, "needs")), {})


def test_every_line_of_a_hostile_graph_is_a_statement_of_ours() -> None:
    string = r'"(?:[^"\\]|\\["\\n])*"'
    value = rf"(?:{string}|[a-z0-9_.]+)"
    attributes = rf"\[(?:[a-z]+={value}(?:, )?)*\]"
    statement = rf"digraph law {{|  graph {attributes};|  (?:node|edge) {attributes};|}}|  }}"
    statement += rf"|  subgraph cluster_\d+ {{|    graph {attributes};|\s+{string}(?: -> {string})? {attributes};"
    lines = as_dot(hostile(), EVIL).splitlines()
    assert [line for line in lines if not re.fullmatch(statement, line)] == []


@pytest.mark.system
def test_graphviz_draws_a_hostile_graph_as_text() -> None:
    assert shutil.which("dot"), "install graphviz"
    dot = as_dot(hostile(), EVIL).encode()
    drawn = subprocess.run(["dot", "-Tsvg"], input=dot, capture_output=True, timeout=60, check=True).stdout.decode()
    assert "<script" not in drawn
    assert drawn.count('class="node"') == 2
    assert drawn.count('class="edge"') == 2


def test_the_law_s_own_graph_has_every_kind_of_edge() -> None:
    keys = {edge.key for edge in g.read(rulebook("pincite_il")).edges}
    assert keys >= {"needs", "excepted by", "deemed by", "subject to", "cites", "stands at", "part of"}
