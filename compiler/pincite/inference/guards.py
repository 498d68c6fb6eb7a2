"""Which names are surely not none where an expression holds, or where it does not."""

from __future__ import annotations

from collections.abc import Callable

from pincite.ir import expr as e

Bodies = Callable[[str], e.Body | None]  # the one body of a name, if it has only one


def guards(of: e.Expr, bodies: Bodies, holds: bool = True, depth: int = 0) -> frozenset[str]:
    """The keys that cannot be none when `of` is yes (or no, if it does not hold).

    `x is not none` guards x; what follows from it by and, or, not, and through definitions of one version, does so too.
    """
    match of:
        case e.IsNone(of=e.Ref() as name):
            return frozenset((name.name,)) if of.negated is holds else frozenset()
        case e.Not():
            return guards(of.of, bodies, not holds, depth)
        case e.All() | e.Any():
            each = [guards(part, bodies, holds, depth) for part in of.parts]
            every_part_counts = isinstance(of, e.All) is holds
            return frozenset().union(*each) if every_part_counts else each[0].intersection(*each[1:])
        case e.Ref() if depth < 8:
            body = bodies(of.name)
            if isinstance(body, e.Value):
                return guards(body.of, bodies, holds, depth + 1)
    return frozenset()
