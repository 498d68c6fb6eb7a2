"""Tuples with named parts do what those of `typing` do."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
import typing
from typing import Any

import pytest

from pincite.runtime.named import NamedTuple


class Ours(NamedTuple):
    """Two parts, one with a default."""

    place: str
    day: int = 3

    @property
    def both(self) -> str:
        """The parts together."""
        return f"{self.place} {self.day}"

    @classmethod
    def somewhere(cls) -> Ours:
        """One of them."""
        return cls("somewhere")


class Theirs(typing.NamedTuple):
    """Two parts, one with a default."""

    place: str
    day: int = 3


ARGUMENTS: list[tuple[tuple[Any, ...], dict[str, Any]]] = [
    (("a",), {}),
    (("a", 4), {}),
    (("a",), {"day": 5}),
    ((), {"day": 6, "place": "b"}),
    ((), {"place": "b"}),
]
WRONG: list[tuple[tuple[Any, ...], dict[str, Any]]] = [
    ((), {}),
    (("a", 4, 5), {}),
    (("a", 4), {"day": 5}),
    (("a",), {"place": "b"}),
    (("a",), {"month": 5}),
    ((), {"day": 6}),
    (("a", 4, 5), {"day": 5}),
]


@pytest.mark.parametrize(("given", "named"), ARGUMENTS)
def test_it_is_made_as_that_of_typing(given: tuple[Any, ...], named: dict[str, Any]) -> None:
    ours, theirs = Ours(*given, **named), Theirs(*given, **named)
    assert tuple(ours) == tuple(theirs)
    assert (ours.place, ours.day) == (theirs.place, theirs.day)
    assert repr(ours).removeprefix("Ours") == repr(theirs).removeprefix("Theirs")
    assert ours._asdict() == theirs._asdict()
    assert tuple(ours._replace(day=9)) == tuple(theirs._replace(day=9))
    assert hash(ours) == hash(theirs)


@pytest.mark.parametrize(("given", "named"), WRONG)
def test_it_refuses_what_that_of_typing_refuses(given: tuple[Any, ...], named: dict[str, Any]) -> None:
    with pytest.raises(TypeError):
        Theirs(*given, **named)
    with pytest.raises(TypeError, match="Ours"):
        Ours(*given, **named)


def test_a_part_that_does_not_exist_is_not_replaced() -> None:
    with pytest.raises(ValueError, match="Ours has no month"):
        Ours("a")._replace(month=3)  # type: ignore[arg-type]  # what is tried
    assert Ours("a")._replace(place="b") == ("b", 3)


def test_what_stands_in_the_body_is_kept() -> None:
    assert Ours("a").both == "a 3"
    assert Ours.somewhere() == ("somewhere", 3)
    assert Ours._make(["a", 2]).__class__ is Ours
    assert (Ours._fields, Ours._field_defaults) == (("place", "day"), {"day": 3})
    assert Ours.__doc__ == Theirs.__doc__
    assert not hasattr(Ours("a"), "__dict__")


def test_it_is_matched_copied_and_pickled() -> None:
    match Ours("a", 4):
        case Ours(place, day):
            assert (place, day) == ("a", 4)
    assert copy.deepcopy(Ours("a", 4)) == Ours("a", 4)
    assert pickle.loads(pickle.dumps(Ours("a", 4))) == Ours("a", 4)  # noqa: S301  # what was pickled just before
    with pytest.raises(AttributeError):
        Ours("a").day = 4  # type: ignore[misc]  # what is tried


def test_a_default_before_a_part_without_one_is_a_mistake() -> None:
    with pytest.raises(TypeError, match="without a default"):
        type(NamedTuple)("Bad", (NamedTuple,), {"__annotations__": {"a": "int", "b": "int"}, "a": 1})


def test_it_is_made_without_typing() -> None:
    code = "import sys; import pincite.runtime.named; sys.exit('typing' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
