"""Which names are surely not none where an expression holds."""

from __future__ import annotations

from collections.abc import Callable

from pincite.ir import expr as e

Bodies = Callable[[str], e.Body | None]  # the one body of a name, if it has only one


def guards(of: e.Expr, bodies: Bodies, depth: int = 0) -> frozenset[str]:
    """The keys that cannot be none when `of` is yes: `x is not none`, and what follows from definitions of one version."""
    match of:
        case e.IsNone(negated=True, of=e.Ref() as name):
            return frozenset((name.name,))
        case e.All():
            return frozenset().union(*(guards(part, bodies, depth) for part in of.parts))
        case e.Ref() if depth < 8:
            body = bodies(of.name)
            if isinstance(body, e.Value):
                return guards(body.of, bodies, depth + 1)
    return frozenset()
