"""Which name needs which: names, and from each to those that it needs, with what made it need them.

INVARIANT: names and what they need come in the order in which they were added.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Generic, TypeAlias, TypeVar

from pincite.ir.resolved import Term
from pincite.source import Span

Made = TypeVar("Made")


class Graph(Generic[Made]):
    """Names and what they need. `needs` and `users` have every name; `needs` tells what made each step."""

    __slots__ = ("needs", "users")

    def __init__(self) -> None:
        self.needs: dict[str, dict[str, list[Made]]] = {}
        self.users: dict[str, dict[str, None]] = {}

    def add(self, name: str) -> None:
        """Add a name, if it is not there."""
        if name not in self.needs:
            self.needs[name] = {}
            self.users[name] = {}

    def join(self, source: str, target: str, made: Made) -> None:
        """Have one name need another, and say what made it so."""
        self.add(source)
        self.add(target)
        self.needs[source].setdefault(target, []).append(made)
        self.users[target][source] = None

    def __contains__(self, name: str) -> bool:
        return name in self.needs

    def edges(self) -> Iterator[tuple[str, str, list[Made]]]:
        """Every name, each name that it needs, and what made it so."""
        return ((source, target, made) for source, targets in self.needs.items() for target, made in targets.items())

    def rests_on(self, name: str) -> set[str]:
        """Everything that a name needs, directly or by others; the name itself is not among it."""
        return reached(self.needs, name)

    def knots(self) -> Iterator[list[str]]:
        """The names that need each other in a circle, sorted; a name that needs itself is such a knot."""
        for knot in _components(self.needs):
            if len(knot) > 1 or knot[0] in self.needs[knot[0]]:
                yield sorted(knot)


Names: TypeAlias = Graph[tuple[Span, Term]]  # a name needs another by a rule that stands somewhere, in its periods


def reached(steps: Mapping[str, Iterable[str]], start: str) -> set[str]:
    """Everything to which steps lead from a name; the name itself is not among it."""
    seen = {start}
    stack = [start]
    while stack:
        fresh = [name for name in steps.get(stack.pop(), ()) if name not in seen]
        seen.update(fresh)
        stack += fresh
    seen.remove(start)
    return seen


def _components(steps: dict[str, dict[str, list[Made]]]) -> Iterator[list[str]]:
    """The strongly connected components (Tarjan), without recursion."""
    order: dict[str, int] = {}
    low: dict[str, int] = {}
    done: set[str] = set()
    path: list[str] = []
    for root in steps:
        if root in order:
            continue
        order[root] = low[root] = len(order)
        path.append(root)
        work: list[tuple[str, Iterator[str]]] = [(root, iter(steps[root]))]
        while work:
            name, rest = work[-1]
            for other in rest:
                if other not in order:
                    order[other] = low[other] = len(order)
                    path.append(other)
                    work.append((other, iter(steps[other])))
                    break
                if other not in done:
                    low[name] = min(low[name], order[other])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[name])
                if low[name] == order[name]:
                    knot = [path.pop()]
                    while knot[-1] != name:
                        knot.append(path.pop())
                    done.update(knot)
                    yield knot
