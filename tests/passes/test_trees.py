"""What trees are made of: equality, hashes and fields."""

from __future__ import annotations

from dataclasses import field, fields, replace

import pytest

from pincite.frozen import dataclass, fields_of
from pincite.ir.expr import Number, Percent
from pincite.source import Span


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
