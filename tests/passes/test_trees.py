"""What trees and the graph of names are made of: equality, hashes, circles and what rests on what."""

from __future__ import annotations

from dataclasses import field, fields, replace

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pincite.frozen import dataclass, fields_of
from pincite.ir.expr import Number, Percent
from pincite.ir.graph import Graph
from pincite.source import Span

NAMES = st.sampled_from("abcdefg")


@dataclass(frozen=True, slots=True)
class Node:
    """A node with a field by which it is not compared."""

    name: str
    parts: tuple[str, ...] = ()
    mark: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class Leaf:
    """A node of one field."""

    name: str


def test_nodes_are_equal_by_kind_and_fields() -> None:
    assert Node("a", ("b",)) == Node("a", ("b",))
    assert Node("a", ("b",)) != Node("a", ("c",))
    assert Leaf("a") == Leaf("a") != Leaf("b")
    assert Node("a") != Leaf("a")
    assert Number(Span("p", 1, 1, 1, 2), 3) != Percent(Span("p", 1, 1, 1, 2), 3)  # type: ignore[arg-type,comparison-overlap]  # any value does


def test_equal_nodes_have_one_hash_and_a_field_can_be_left_out() -> None:
    assert Node("a", mark=True) == Node("a")
    assert len({Node("a", mark=True), Node("a"), Node("b"), Leaf("a")}) == 3


def test_nodes_are_what_dataclasses_expects() -> None:
    node = Node("a", ("b",))
    assert replace(node, name="c") == Node("c", ("b",))
    assert [one.name for one in fields(node)] == ["name", "parts", "mark"]
    assert fields_of(Node)(node) == ("a", ("b",), False)
    assert fields_of(Leaf)(Leaf("x")) == ("x",)
    assert repr(node) == "Node(name='a', parts=('b',), mark=False)"


def test_nothing_else_can_be_asked_for() -> None:
    with pytest.raises(TypeError):
        dataclass(frozen=False, slots=True)


def graph_of(edges: list[tuple[str, str]]) -> Graph[int]:
    made: Graph[int] = Graph()
    for number, (source, target) in enumerate(edges):
        made.join(source, target, number)
    return made


@given(st.lists(st.tuples(NAMES, NAMES), max_size=20))
def test_the_graph_is_that_of_networkx(edges: list[tuple[str, str]]) -> None:
    ours, theirs = graph_of(edges), nx.DiGraph(edges)
    assert [(a, b) for a, b, _ in ours.edges()] == list(theirs.edges)
    assert sorted(number for *_, made in ours.edges() for number in made) == list(range(len(edges)))
    for name in theirs:
        assert ours.rests_on(name) == nx.descendants(theirs, name)
        assert list(ours.users[name]) == list(theirs.pred[name])
    knots = [sorted(k) for k in nx.strongly_connected_components(theirs) if len(k) > 1 or theirs.has_edge(*[*k] * 2)]
    assert sorted(ours.knots()) == sorted(knots)


def test_a_long_chain_is_no_burden() -> None:
    chain = graph_of([(f"n{n}", f"n{n + 1}") for n in range(5000)])
    assert list(chain.knots()) == []
    assert len(chain.rests_on("n0")) == 5000
